//! Tangents of the two costs: why the sum is lowest where the slopes are opposite and equal.
//!
//! The curves are those of the U-curve; at one level, to be dragged, each gets its tangent with its slope in words. Left of the
//! optimum the next point of service saves more than it costs, right of it less, and there the tangent of the sum lies level.

use super::{
    Chart, finite, look,
    plane::{self, Curve, Frame, Level, Plane, span},
    u_curve::Sample,
};
use crate::{
    label::Surroundings,
    palette::Palette,
    path::{clipped, dotted, with_corner},
    scene::{Column, Fact, Mark, MarkKind, Rect, Scene, Size, Style, Table},
    sheet::{Axes, Flag, Sheet, Texts},
};

/// Where the tangents touch.
#[derive(Clone, Debug)]
pub struct Touch {
    /// The curves there.
    pub at: Sample,
    /// Slope of logistics cost and of the cost of failed service: cost per unit of the level.
    pub slopes: [f64; 2],
    /// What stands beside each tangent: the two costs and the sum.
    pub labels: [String; 3],
    /// What stands over the rule.
    pub label: String,
}

/// Names of axes, columns and curves.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis: service level.
    pub level: String,
    /// Vertical axis: cost, with its unit.
    pub cost: String,
    /// The rising curve.
    pub logistics: String,
    /// The falling curve.
    pub failure: String,
    /// The sum.
    pub total: String,
    /// Column: curve.
    pub curve: String,
    /// Column and fact: slope, with its unit.
    pub slope: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A service level.
    pub level: &'a dyn Fn(f64) -> String,
    /// A cost.
    pub cost: &'a dyn Fn(f64) -> String,
    /// A cost on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
    /// A slope, always with its sign.
    pub slope: &'a dyn Fn(f64) -> String,
}

/// The chart; see the module.
pub struct Tangents<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Rising by level.
    pub samples: &'a [Sample],
    /// The tangents; a rule to drag.
    pub touch: Touch,
    /// Where the sum is lowest, once it may be shown.
    pub optimum: Option<Level>,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

/// How many times the least of the sum the axis reaches at most.
const REACH: f64 = 1.9;

impl Chart for Tangents<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        self.lay_out(size, palette, true).or_else(|| self.lay_out(size, palette, false)).unwrap_or_else(|| {
            let mut sheet = Sheet::new(size, palette, 2);
            sheet.heading(&self.texts);
            sheet.nothing(&self.texts, [&self.words.level, &self.words.cost], self.table())
        })
    }
}

impl Tangents<'_> {
    fn curves(&self, palette: &Palette) -> Vec<Curve<'_>> {
        let points = |cost: &dyn Fn(&Sample) -> f64| {
            let points = self.samples.iter().map(|sample| [finite(sample.level), cost(sample)]).collect();
            with_corner(points, [finite(self.touch.at.level), cost(&self.touch.at)])
        };
        let [_, rising, falling, ..] = palette.chart;
        let total = Style { width: palette.stroke * 1.4, ..look::line(palette, palette.accent) };
        vec![
            Curve {
                id: "logistics",
                name: &self.words.logistics,
                style: look::thin(palette, rising, None),
                points: points(&|sample| finite(sample.logistics)),
            },
            Curve {
                id: "failure",
                name: &self.words.failure,
                style: look::thin(palette, falling, look::dash(palette, 1.25, 0.4)),
                points: points(&|sample| finite(sample.failure)),
            },
            Curve { id: "total", name: &self.words.total, style: total, points: points(&Sample::total) },
        ]
    }

    /// Heights and slopes of the three curves where the tangents touch.
    fn touches(&self) -> [(f64, f64); 3] {
        let (at, [rise, fall]) = (&self.touch.at, self.touch.slopes.map(finite));
        [(finite(at.logistics), rise), (finite(at.failure), fall), (at.total(), rise + fall)]
    }

    fn lay_out(&self, size: Size, palette: &Palette, direct: bool) -> Option<Scene> {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let curves = self.curves(palette);
        let levels = span(self.samples.iter().map(|sample| sample.level))?;
        let least = self.samples.iter().map(Sample::total).fold(f64::INFINITY, f64::min);
        let [_, top] = span(self.samples.iter().map(|sample| sample.total().min(least * REACH)))?;
        let dashed = look::reference(palette, palette.mark);
        let mut flags = vec![Flag {
            id: "level",
            value: self.touch.at.level,
            text: &self.touch.label,
            kind: MarkKind::Line,
            style: dashed,
        }];
        let best = Style { stroke: Some(palette.ink_2), width: palette.hair * 1.5, ..Style::default() };
        flags.extend(self.optimum.iter().map(|optimum| Flag {
            id: "optimum",
            value: optimum.value,
            text: &optimum.label,
            kind: MarkKind::Line,
            style: best.clone(),
        }));
        let frame = Frame {
            x: &self.words.level,
            y: &self.words.cost,
            levels,
            values: [0.0, top],
            level: self.format.level,
            tick: self.format.tick,
            note: None,
            flags,
            keys: if direct { Vec::new() } else { plane::keys(&curves) },
        };
        let plane = Plane::new(&mut sheet, &frame);
        let mut marks = Vec::new();
        if let Some(optimum) = self.optimum.as_ref().filter(|optimum| plane.shows(optimum.value)) {
            let px = plane.x.px(optimum.value);
            let rule = Mark::new("optimum", MarkKind::Rule, vec![[px, plane.plot.y0], [px, plane.plot.y1]], best);
            let facts = vec![Fact::new(&self.words.level, (self.format.level)(optimum.value))];
            marks.push(rule.named(&optimum.label).grouped("optimum").told(facts));
        }
        for curve in &curves {
            marks.extend(plane.curve(curve));
        }
        self.lines(&mut sheet, &mut marks, &plane, &curves);
        if direct {
            let mut taken: Vec<Rect> = sheet.decor.iter().filter_map(Mark::text_box).collect();
            if !plane.names(&mut sheet, &curves, &mut taken) {
                return None;
            }
        }
        let Plane { plot, x, y } = plane;
        Some(sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table()))
    }

    /// The rule, the tangents with their points, and the slopes in words.
    fn lines(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, plane: &Plane, curves: &[Curve]) {
        let palette = sheet.palette;
        let (plot, level) = (plane.plot, finite(self.touch.at.level));
        if !plane.shows(level) {
            return;
        }
        let mut parts = look::handle(palette, "level", plane.x.px(level), plot, &[]);
        parts[0].label.clone_from(&self.touch.label);
        parts[0].tooltip.push(Fact::new(&self.words.level, (self.format.level)(level)));
        marks.extend(parts);
        let half = (plane.x.domain[1] - plane.x.domain[0]) * 0.13;
        let mut lines: Vec<[f64; 2]> =
            curves.iter().flat_map(|curve| plane.curve(curve)).flat_map(|mark| dotted(&mark.points)).collect();
        let mut touched = Vec::new();
        for (curve, (height, slope)) in curves.iter().zip(self.touches()) {
            let ends = [-half, half].map(|away| plane.at([level + away, height + slope * away]));
            let inside = |point: [f64; 2]| [point[0].clamp(plot.x0, plot.x1), point[1]];
            // Cut where it leaves the plot sideways, on its own line.
            let [a, b] = ends;
            let at = |x: f64| a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]);
            let ends = ends.map(|end| inside([end[0], at(end[0].clamp(plot.x0, plot.x1))]));
            let Some(piece) = clipped(&ends, [plot.y0, plot.y1]).into_iter().next() else { continue };
            lines.extend(dotted(&piece));
            let style = Style { stroke: Some(palette.mark), width: palette.stroke, ..Style::default() };
            let place = plane.at([level, height]);
            let label = &self.touch.labels[touched.len()];
            let facts = vec![
                Fact::new(&self.words.cost, (self.format.cost)(height)),
                Fact::new(&self.words.slope, (self.format.slope)(slope)),
            ];
            let line = Mark::new(format!("tangent-{}", curve.id), MarkKind::Line, piece, style);
            marks.push(line.named(label).grouped("tangent"));
            if plane.holds(place) {
                let dot = Mark::new(
                    format!("touch-{}", curve.id),
                    MarkKind::Point,
                    vec![place],
                    look::peak(palette, palette.mark),
                );
                marks.push(dot.named(curve.name).grouped("touch").told(facts));
            }
            touched.push((place, label));
        }
        let mut taken: Vec<Rect> = touched.iter().map(|(place, _)| look::around(*place, palette.dot * 1.6)).collect();
        let px = plane.x.px(level);
        taken.push(Rect { x0: px - 2.0, y0: plot.y0, x1: px + 2.0, y1: plot.y1 });
        for (at, (place, label)) in touched.into_iter().enumerate().filter(|(_, (place, _))| plane.holds(*place)) {
            let around = Surroundings { taken: &taken, lines: &lines, levels: &[], within: plot };
            taken.extend(sheet.beside(&format!("slope-{at}"), place, label, &around));
        }
    }

    fn table(&self) -> Table {
        let words = &self.words;
        let columns = vec![
            Column::text(&words.curve),
            Column::numeric(&words.level),
            Column::numeric(&words.cost),
            Column::numeric(&words.slope),
        ];
        let names = [&words.logistics, &words.failure, &words.total];
        let level = (self.format.level)(finite(self.touch.at.level));
        let rows = names.into_iter().zip(self.touches()).map(|(name, (height, slope))| {
            vec![name.clone(), level.clone(), (self.format.cost)(height), (self.format.slope)(slope)]
        });
        Table { columns, rows: rows.collect() }
    }
}
