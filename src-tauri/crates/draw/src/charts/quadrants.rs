//! Quadrants: things by two figures, in a plane that two lines part into four fields, each with its name.
//!
//! How sure a place is shows as an ellipse whose shadows on both axes are the intervals of both figures, leaning as the
//! figures move together. A disc keeps its field whatever the sample; a ring may have come into it by chance.

use super::{
    Chart, finite, look,
    plane::{Frame, Plane, span},
};
use crate::{
    label::Surroundings,
    palette::Palette,
    path::dotted,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scene, Size, Style, Table},
    sheet::{Axes, Key, Sheet, Texts},
};
use std::f64::consts::TAU;

/// How sure a place is.
#[derive(Clone, Copy, Debug)]
pub struct Cloud {
    /// Lowest and highest figure across.
    pub across: [f64; 2],
    /// Lowest and highest figure upwards.
    pub up: [f64; 2],
    /// Correlation of both, −1..1.
    pub lean: f64,
}

/// A thing.
#[derive(Clone, Debug)]
pub struct Thing {
    /// Name.
    pub label: String,
    /// Figures across and upwards.
    pub at: [f64; 2],
    /// How sure they are.
    pub cloud: Option<Cloud>,
    /// It keeps its field whatever the sample.
    pub steady: bool,
    /// Name of its field, or what else it is called for its place.
    pub field: String,
    /// What is known beyond both figures.
    pub facts: Vec<Fact>,
}

/// Names of axes, fields, columns and legend.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: thing.
    pub thing: String,
    /// Horizontal axis.
    pub across: String,
    /// Vertical axis.
    pub up: String,
    /// Column: field.
    pub field: String,
    /// The fields: above left and right, below left and right.
    pub fields: [String; 4],
    /// Legend: a thing that keeps its field.
    pub steady: String,
    /// Legend: a thing whose field may be chance.
    pub unsteady: String,
    /// Legend: the ellipse.
    pub cloud: String,
}

/// The chart; see the module.
pub struct Quadrants<'a> {
    /// Words around it.
    pub texts: Texts,
    /// The first is named first where room is short.
    pub things: &'a [Thing],
    /// Where the lines cross: across, upwards.
    pub cross: [f64; 2],
    /// Least and greatest figure there can be, across and upwards, where that is known: no axis goes further.
    pub bounds: [Option<[f64; 2]>; 2],
    /// Names.
    pub words: Words,
    /// A figure.
    pub value: &'a dyn Fn(f64) -> String,
    /// A figure on an axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

/// Corners of an ellipse.
const CORNERS: usize = 48;
/// Air around what is shown, as a share of its span.
const AIR: f64 = 0.06;

impl Chart for Quadrants<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let (Some(levels), Some(values)) = (self.span(0), self.span(1)) else {
            return sheet.nothing(&self.texts, [&self.words.across, &self.words.up], self.table());
        };
        let mut keys = vec![Key { kind: MarkKind::Point, style: dot(palette, true), text: &self.words.steady }];
        if self.things.iter().any(|thing| !thing.steady) {
            keys.push(Key { kind: MarkKind::Point, style: dot(palette, false), text: &self.words.unsteady });
        }
        if self.things.iter().any(|thing| thing.cloud.is_some()) {
            keys.push(Key { kind: MarkKind::Band, style: cloud(palette), text: &self.words.cloud });
        }
        let frame = Frame {
            x: &self.words.across,
            y: &self.words.up,
            levels,
            values,
            level: self.tick,
            tick: self.tick,
            note: None,
            flags: Vec::new(),
            keys,
        };
        let plane = Plane::new(&mut sheet, &frame);
        let [x, y] = plane.at(self.cross.map(finite));
        let Rect { x0, y0, x1, y1 } = plane.plot;
        let lines = [[[x, y0], [x, y1]], [[x0, y], [x1, y]]];
        let mut taken = self.fields(&mut sheet, &plane, &lines);
        let marks = self.marks(&mut sheet, &plane, &lines, &mut taken);
        let Plane { plot, x, y } = plane;
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Quadrants<'_> {
    /// What an axis must show: places, clouds and the line, with air.
    fn span(&self, axis: usize) -> Option<[f64; 2]> {
        let ends = |thing: &Thing| {
            let cloud = thing.cloud.map(|cloud| [cloud.across, cloud.up][axis]);
            let [low, high] = cloud.unwrap_or([thing.at[axis]; 2]);
            [thing.at[axis], low, high]
        };
        let [low, high] = span(self.things.iter().flat_map(ends))?;
        let [low, high] = [low.min(finite(self.cross[axis])), high.max(finite(self.cross[axis]))];
        let air = if high > low { (high - low) * AIR } else { 0.5 };
        let [low, high] = [low - air, high + air];
        // ellipses are cut at the bounds, places are not: they would lie where they do not belong
        let [first, last] = span(self.things.iter().map(|thing| thing.at[axis]).chain([self.cross[axis]]))?;
        Some(match self.bounds[axis].map(|ends| ends.map(finite)) {
            Some([least, most]) if least < most => [low.max(least).min(first), high.min(most).max(last)],
            _ => [low, high],
        })
    }

    /// The two lines and the names of the fields in their corners; says which boxes the names got.
    fn fields(&self, sheet: &mut Sheet, plane: &Plane, lines: &[[[f64; 2]; 2]; 2]) -> Vec<Rect> {
        let Palette { small, ink_3, axis, hair, gap, .. } = *sheet.palette;
        let plot = plane.plot;
        for (id, [from, to]) in ["cross-up", "cross-across"].into_iter().zip(lines) {
            sheet.rule(id, *from, *to, axis, hair, None);
        }
        let (top, foot) = (plot.y0 + gap * 0.5 + small.height() / 2.0, plot.y1 - gap * 0.5 - small.height() / 2.0);
        // On a low page the names of the lower fields would lie on those of the upper ones.
        let low = foot - top > small.height() * 1.5;
        let [left, right] = [plot.x0 + gap * 0.5, plot.x1 - gap * 0.5];
        let room = (plot.width() / 2.0 - gap).max(0.0);
        let places = [
            ([left, top], Anchor::Start, true),
            ([right, top], Anchor::End, true),
            ([left, foot], Anchor::Start, low),
            ([right, foot], Anchor::End, low),
        ];
        let mut taken = Vec::new();
        for (at, (place, anchor, shown)) in places.into_iter().enumerate() {
            if shown {
                let id = format!("field-{at}");
                taken.extend(sheet.text(&id, place, anchor, small, ink_3, &self.words.fields[at], room));
            }
        }
        taken
    }

    fn marks(&self, sheet: &mut Sheet, plane: &Plane, lines: &[[[f64; 2]; 2]; 2], taken: &mut Vec<Rect>) -> Vec<Mark> {
        let palette = sheet.palette;
        let (mut clouds, mut points) = (Vec::new(), Vec::new());
        for (at, thing) in self.things.iter().enumerate() {
            let place = plane.at(thing.at.map(finite));
            let group = format!("thing-{at}");
            if let Some(outline) = thing.cloud.map(|cloud| outline(&cloud, plane)) {
                let area = Mark::new(format!("cloud-{at}"), MarkKind::Area, outline, self::cloud(palette));
                clouds.push(area.grouped(&group));
            }
            let style = dot(palette, thing.steady);
            let point = Mark::new(group.clone(), MarkKind::Point, vec![place], style).named(&thing.label);
            points.push(point.grouped(group).told(self.facts(thing)));
            taken.push(look::around(place, palette.dot + 1.0));
        }
        let mut edges: Vec<[f64; 2]> = clouds.iter().flat_map(|cloud| dotted(&cloud.points)).collect();
        edges.extend(lines.iter().flat_map(|line| dotted(line)));
        for (at, thing) in self.things.iter().enumerate() {
            self.name(sheet, plane, taken, &edges, (at, thing));
        }
        clouds.extend(points);
        clouds
    }

    /// The name of a thing beside it: off the edges of ellipses if there is such a place, else on them, else nowhere.
    fn name(
        &self,
        sheet: &mut Sheet,
        plane: &Plane,
        taken: &mut Vec<Rect>,
        edges: &[[f64; 2]],
        (at, thing): (usize, &Thing),
    ) {
        let place = plane.at(thing.at.map(finite));
        let Palette { small, ink, dot, gap, .. } = *sheet.palette;
        let text = small.fit(&thing.label, plane.plot.width() * 0.3);
        let size = [small.width(&text), small.height()];
        for lines in [edges, &[]] {
            let around = Surroundings { taken, lines, levels: &[], within: plane.plot };
            let found = crate::label::beside(place, size, dot + gap * 0.5, &around);
            // A name farther off would be taken for that of another.
            if let Some(found) = found.filter(|[_, y]| (y - place[1]).abs() < small.height() * 1.5) {
                let id = format!("name-{at}");
                taken.extend(sheet.text(&id, found, Anchor::Start, small, ink, &text, f64::INFINITY));
                return;
            }
        }
    }

    fn facts(&self, thing: &Thing) -> Vec<Fact> {
        let [across, up] = thing.at.map(finite);
        let mut facts = vec![
            Fact::new(&self.words.up, (self.value)(up)),
            Fact::new(&self.words.across, (self.value)(across)),
            Fact::new(&self.words.field, &thing.field),
        ];
        facts.extend(thing.facts.iter().cloned());
        facts
    }

    fn table(&self) -> Table {
        let words = &self.words;
        let known: &[Fact] = self.things.first().map_or(&[], |thing| &thing.facts);
        let mut columns = vec![
            Column::text(&words.thing),
            Column::numeric(&words.up),
            Column::numeric(&words.across),
            Column::text(&words.field),
        ];
        columns.extend(known.iter().map(|fact| Column::numeric(&fact.label)));
        let row = |thing: &Thing| {
            let mut cells: Vec<String> = self.facts(thing).into_iter().map(|fact| fact.value).collect();
            cells.resize(known.len() + 3, String::new());
            cells.insert(0, thing.label.clone());
            cells
        };
        Table { columns, rows: self.things.iter().map(row).collect() }
    }
}

/// The ellipse of a cloud, cut at the edges of the plot.
fn outline(cloud: &Cloud, plane: &Plane) -> Vec<[f64; 2]> {
    let middle = |[low, high]: [f64; 2]| [(finite(low) + finite(high)) / 2.0, (finite(high) - finite(low)) / 2.0];
    let ([x, half_x], [y, half_y]) = (middle(cloud.across), middle(cloud.up));
    let lean = finite(cloud.lean).clamp(-1.0, 1.0);
    let across = (1.0 - lean * lean).sqrt();
    let corner = |at: usize| {
        let (sin, cos) = (at as f64 / CORNERS as f64 * TAU).sin_cos();
        let [px, py] = plane.at([x + half_x * cos, y + half_y * (lean * cos + across * sin)]);
        [px.clamp(plane.plot.x0, plane.plot.x1), py.clamp(plane.plot.y0, plane.plot.y1)]
    };
    (0..CORNERS).map(corner).collect()
}

fn dot(palette: &Palette, steady: bool) -> Style {
    look::dot(palette, palette.chart[0], !steady)
}

fn cloud(palette: &Palette) -> Style {
    let fill = Some(palette.chart[0]);
    Style { fill, opacity: 0.14, stroke: Some(palette.chart[0]), width: palette.hair, ..Style::default() }
}
