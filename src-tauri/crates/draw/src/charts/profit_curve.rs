//! Revenue, cost and profit over the service level: the most profitable level is neither the cheapest nor the best served.
//!
//! How revenue answers to service (a root, a logarithm, an S-curve with a threshold) is the caller's; the chart draws samples.
//! The greatest profit is a corner of all three curves, with the gap between revenue and cost that it is.

use super::{
    Chart, finite, look,
    plane::{self, Curve, Frame, Level, Plane, span},
};
use crate::{
    label::Surroundings,
    palette::Palette,
    path::{dotted, with_corner},
    scene::{Column, Fact, Mark, MarkKind, Rect, Scene, Size, Style, Table},
    sheet::{Axes, Flag, Sheet, Texts},
};

/// The curves at one service level.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// Service level.
    pub level: f64,
    /// Revenue.
    pub revenue: f64,
    /// Cost.
    pub cost: f64,
}

impl Point {
    /// What is left.
    pub fn profit(&self) -> f64 {
        finite(self.revenue) - finite(self.cost)
    }
}

/// The most profitable level.
#[derive(Clone, Debug)]
pub struct Best {
    /// The curves there.
    pub at: Point,
    /// What stands beside it.
    pub label: String,
}

/// Names of axes, columns and curves.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis: service level.
    pub level: String,
    /// Vertical axis: money, with its unit.
    pub amount: String,
    /// First curve.
    pub revenue: String,
    /// Second curve.
    pub cost: String,
    /// Their difference.
    pub profit: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A service level.
    pub level: &'a dyn Fn(f64) -> String,
    /// An amount.
    pub amount: &'a dyn Fn(f64) -> String,
    /// An amount on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

/// The chart; see the module.
pub struct ProfitCurve<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Rising by level.
    pub points: &'a [Point],
    /// Marked.
    pub best: Option<Best>,
    /// Another level to compare with, such as that of the lowest cost: a solid rule.
    pub other: Option<Level>,
    /// A rule to drag.
    pub handle: Option<Level>,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

/// Rows of the table, besides the best.
const ROWS: usize = 12;

impl Chart for ProfitCurve<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        self.lay_out(size, palette, true).or_else(|| self.lay_out(size, palette, false)).unwrap_or_else(|| {
            let mut sheet = Sheet::new(size, palette, 2);
            sheet.heading(&self.texts);
            sheet.nothing(&self.texts, [&self.words.level, &self.words.amount], self.table())
        })
    }
}

impl ProfitCurve<'_> {
    fn curves(&self, palette: &Palette) -> Vec<Curve<'_>> {
        let points = |amount: &dyn Fn(&Point) -> f64| {
            let points = self.points.iter().map(|point| [finite(point.level), amount(point)]).collect();
            match &self.best {
                Some(best) => with_corner(points, [finite(best.at.level), amount(&best.at)]),
                None => points,
            }
        };
        let [_, cost, revenue, ..] = palette.chart;
        let profit = Style { width: palette.stroke * 1.4, ..look::line(palette, palette.accent) };
        vec![
            Curve {
                id: "revenue",
                name: &self.words.revenue,
                style: look::thin(palette, revenue, look::dash(palette, 1.25, 0.4)),
                points: points(&|point| finite(point.revenue)),
            },
            Curve {
                id: "cost",
                name: &self.words.cost,
                style: look::thin(palette, cost, None),
                points: points(&|point| finite(point.cost)),
            },
            Curve { id: "profit", name: &self.words.profit, style: profit, points: points(&Point::profit) },
        ]
    }

    fn lay_out(&self, size: Size, palette: &Palette, direct: bool) -> Option<Scene> {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let curves = self.curves(palette);
        let levels = span(self.points.iter().map(|point| point.level))?;
        let [low, high] = span(curves.iter().flat_map(|curve| curve.points.iter().map(|point| point[1])))?;
        // A cost that runs away near 100 % takes profit with it; what matters is the revenue's span.
        let [_, top] = span(self.points.iter().map(|point| finite(point.revenue)))?;
        let solid = Style { stroke: Some(palette.ink_2), width: palette.hair * 1.5, ..Style::default() };
        let dashed = look::reference(palette, palette.mark);
        let flags: Vec<Flag> = [("other", &self.other, &solid), ("level", &self.handle, &dashed)]
            .into_iter()
            .filter_map(|(id, level, style)| {
                let Level { value, label } = level.as_ref()?;
                Some(Flag { id, value: *value, text: label, kind: MarkKind::Line, style: style.clone() })
            })
            .collect();
        let frame = Frame {
            x: &self.words.level,
            y: &self.words.amount,
            levels,
            values: [low.clamp(-top.abs() * 0.6, 0.0), high.min(top.abs() * 1.5).max(0.0)],
            level: self.format.level,
            tick: self.format.tick,
            note: None,
            flags,
            keys: if direct { Vec::new() } else { plane::keys(&curves) },
        };
        let plane = Plane::new(&mut sheet, &frame);
        let zero = plane.y.px(0.0);
        sheet.rule("zero", [plane.plot.x0, zero], [plane.plot.x1, zero], palette.axis, palette.hair, None);
        let mut marks = Vec::new();
        if let Some(other) = self.other.as_ref().filter(|other| plane.shows(other.value)) {
            let px = plane.x.px(other.value);
            let rule = Mark::new("other", MarkKind::Rule, vec![[px, plane.plot.y0], [px, plane.plot.y1]], solid);
            marks.push(rule.named(&other.label).grouped("rule").told(self.facts_at(&plane, &curves, other.value)));
        }
        for curve in &curves {
            marks.extend(plane.curve(curve));
        }
        self.readings(&mut marks, &plane);
        self.top(&mut sheet, &mut marks, &plane, &curves);
        if direct {
            let mut taken: Vec<Rect> = sheet.decor.iter().filter_map(Mark::text_box).collect();
            if !plane.names(&mut sheet, &curves, &mut taken) {
                return None;
            }
        }
        if let Some(handle) = self.handle.as_ref().filter(|handle| plane.shows(handle.value)) {
            let heights =
                curves.iter().filter_map(|curve| plane.read(curve, handle.value)).map(|value| plane.y.px(value));
            let rings: Vec<f64> = heights.filter(|px| (plane.plot.y0..=plane.plot.y1).contains(px)).collect();
            let mut parts = look::handle(palette, "level", plane.x.px(handle.value), plane.plot, &rings);
            parts[0].label.clone_from(&handle.label);
            parts[0].tooltip = self.facts_at(&plane, &curves, handle.value);
            marks.extend(parts);
        }
        let Plane { plot, x, y } = plane;
        Some(sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table()))
    }

    /// Places on the profit that speak.
    fn readings(&self, marks: &mut Vec<Mark>, plane: &Plane) {
        let every = (self.points.len() as f64 / (plane.plot.width() / 20.0).max(2.0)).ceil().max(1.0) as usize;
        for (at, point) in self.points.iter().step_by(every).enumerate() {
            let place = plane.at([finite(point.level), point.profit()]);
            if plane.holds(place) {
                let mark = Mark::new(format!("reading-{at}"), MarkKind::Point, vec![place], look::reading());
                marks.push(mark.named((self.format.level)(point.level)).grouped("reading").told(self.facts(point)));
            }
        }
    }

    /// The greatest profit: its marker, and the gap between revenue and cost that it is.
    fn top(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, plane: &Plane, curves: &[Curve]) {
        let palette = sheet.palette;
        let Some(best) = &self.best else { return };
        let level = finite(best.at.level);
        let place = plane.at([level, best.at.profit()]);
        if !plane.holds(place) {
            return;
        }
        let gap = [finite(best.at.revenue), finite(best.at.cost)].map(|value| plane.at([level, value]));
        if gap.iter().all(|end| plane.holds(*end)) {
            let style = Style { stroke: Some(palette.mark), width: palette.stroke, ..Style::default() };
            marks.push(Mark::new("gap", MarkKind::Rule, gap.to_vec(), style.clone()).grouped("best"));
            for (at, [x, y]) in gap.into_iter().enumerate() {
                let cap = vec![[x - palette.dot, y], [x + palette.dot, y]];
                marks.push(Mark::new(format!("gap-{at}"), MarkKind::Rule, cap, style.clone()).grouped("best"));
            }
        }
        let marker = Mark::new("best", MarkKind::Point, vec![place], look::peak(palette, palette.mark));
        marks.push(marker.named(&best.label).grouped("best").told(self.facts(&best.at)));
        let lines: Vec<[f64; 2]> =
            curves.iter().flat_map(|curve| plane.curve(curve)).flat_map(|mark| dotted(&mark.points)).collect();
        let [low, high] = [gap[0][1].min(gap[1][1]), gap[0][1].max(gap[1][1])];
        let taken = [
            look::around(place, palette.dot * 1.5 + 1.0),
            Rect { x0: place[0] - 3.0, y0: low, x1: place[0] + 3.0, y1: high },
        ];
        let levels: Vec<f64> = plane.y.ticks.iter().map(|tick| tick.px).collect();
        for lines in [&lines[..], &[]] {
            let around = Surroundings { taken: &taken, lines, levels: &levels, within: plane.plot };
            if sheet.beside("best", place, &best.label, &around).is_some() {
                return;
            }
        }
    }

    fn facts(&self, point: &Point) -> Vec<Fact> {
        let (words, amount) = (&self.words, self.format.amount);
        vec![
            Fact::new(&words.level, (self.format.level)(finite(point.level))),
            Fact::new(&words.revenue, amount(finite(point.revenue))),
            Fact::new(&words.cost, amount(finite(point.cost))),
            Fact::new(&words.profit, amount(point.profit())),
        ]
    }

    fn facts_at(&self, plane: &Plane, curves: &[Curve], level: f64) -> Vec<Fact> {
        let mut facts = vec![Fact::new(&self.words.level, (self.format.level)(level))];
        for curve in curves {
            facts.extend(plane.read(curve, level).map(|value| Fact::new(curve.name, (self.format.amount)(value))));
        }
        facts
    }

    fn table(&self) -> Table {
        let words = &self.words;
        let names = [&words.level, &words.revenue, &words.cost, &words.profit];
        let columns = names.map(|name| Column::numeric(name)).to_vec();
        let row = |point: &Point| self.facts(point).into_iter().map(|fact| fact.value).collect();
        let every = self.points.len().div_ceil(ROWS).max(1);
        let mut points: Vec<&Point> =
            self.points.iter().step_by(every).chain(self.best.iter().map(|best| &best.at)).collect();
        points.sort_by(|a, b| a.level.total_cmp(&b.level));
        Table { columns, rows: points.into_iter().map(row).collect() }
    }
}
