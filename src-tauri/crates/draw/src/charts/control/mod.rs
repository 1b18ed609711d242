//! Control chart: a measure by period, its centre line and control limits, the points that signal.
//!
//! Limits come with each point, so they may step with the number of cases (p, u charts) or stay level (I, c charts), and
//! start anew with a phase. Signals are ringed and carry the number of the rule they break; excluded points are hollow and the
//! line passes them by. The same chart shows an EWMA (the plain values as small dots behind it) and a CUSUM (the downward sum
//! as a second, dashed line below zero).
//!
//! Period k takes the stretch from k to k + 1 on the horizontal axis; a process change before period k stands at k.

mod lines;
mod table;

use super::{Chart, finite, look, plane::span};
use crate::{
    label::Surroundings,
    metrics::Font,
    palette::Palette,
    scene::{Anchor, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style},
    sheet::{Aside, Axes, Flag, Key, Sheet, Texts, axis},
    ticks::nice,
};

/// Which chart.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Kind {
    /// The measure itself: p, u, c, I ...
    #[default]
    Shewhart,
    /// An exponentially weighted mean; [`Point::other`] is the plain value.
    Ewma,
    /// Cumulative sums; [`Point::value`] is the upward one, [`Point::other`] the downward one as a negative figure.
    Cusum,
}

/// A period.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// Opens the rows behind it.
    pub key: String,
    /// Its name.
    pub label: String,
    /// The measure; `None` without cases.
    pub value: Option<f64>,
    /// See [`Kind`].
    pub other: Option<f64>,
    /// Centre line here.
    pub centre: f64,
    /// Lower control limit; `None` where there is none.
    pub lower: Option<f64>,
    /// Upper control limit.
    pub upper: Option<f64>,
    /// Lines and limits are interrupted where it changes.
    pub phase: usize,
    /// Why it is left out of centre and limits; then it is hollow.
    pub excluded: Option<String>,
    /// Numbers of the rules that signal here.
    pub signals: Vec<u8>,
    /// More for the tooltip, such as the number of cases.
    pub facts: Vec<Fact>,
}

/// A process change.
#[derive(Clone, Debug)]
pub struct Change {
    /// Index of the first period after it.
    pub before: usize,
    /// What stands over its rule.
    pub label: String,
}

/// Names of axes, columns, legend and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: period.
    pub period: String,
    /// Vertical axis and main line.
    pub value: String,
    /// The second series, see [`Kind`].
    pub other: String,
    /// Centre line, short.
    pub centre: String,
    /// Upper control limit, short.
    pub upper: String,
    /// Lower control limit, short.
    pub lower: String,
    /// Legend of both limits.
    pub limits: String,
    /// Legend and column: signals.
    pub signal: String,
    /// Legend and column: points left out.
    pub excluded: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A value of the measure.
    pub value: &'a dyn Fn(f64) -> String,
    /// A rule by its number, in words.
    pub rule: &'a dyn Fn(u8) -> String,
}

/// The chart; see the module.
pub struct Control<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Which chart.
    pub kind: Kind,
    /// In order of time.
    pub points: &'a [Point],
    /// Rules to drag, named over the plot.
    pub changes: &'a [Change],
    /// What the measure cannot leave, such as 0 to 1; the axis does not either.
    pub bounds: Option<[f64; 2]>,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Control<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 1);
        sheet.heading(&self.texts);
        let known = self.points.iter().filter(|point| point.value.is_some());
        let values = known.flat_map(|point| {
            [point.value, point.other, point.lower, point.upper, Some(point.centre)].into_iter().flatten()
        });
        let Some([low, high]) = span(values) else {
            return sheet.nothing(&self.texts, [&self.words.period, &self.words.value], self.table());
        };
        self.legend(&mut sheet);
        sheet.axis_titles(&self.words.value, None);
        let flags: Vec<Flag> = self
            .changes
            .iter()
            .map(|change| Flag {
                id: "change",
                value: change.before as f64,
                text: &change.label,
                kind: MarkKind::Line,
                style: Style { dash: look::dash(palette, 0.5, 0.4), ..look::reference(palette, palette.mark) },
            })
            .collect();
        let strip = sheet.flag_strip(&flags);
        let [y0, y1] = sheet.span();
        let mut rounded = nice(low, high, sheet.steps(y1 - y0));
        if let Some([least, most]) = self.bounds.filter(|[least, most]| *least <= low && high <= *most) {
            rounded.domain = [rounded.domain[0].max(least), rounded.domain[1].min(most)];
            rounded.values.retain(|value| (rounded.domain[0]..=rounded.domain[1]).contains(value));
        }
        let y = axis(&self.words.value, &rounded, [y1, y0], palette.small.line(), self.format.value);
        let asides = self.asides(palette);
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let plot = Rect { x0, y0, x1: sheet.right_of(&asides), y1 };
        let mut x = Scale::new(&self.words.period, [0.0, self.points.len() as f64], [plot.x0, plot.x1]);
        sheet.left_axis(&y, plot);
        sheet.baseline(plot.y1, plot);
        let names: Vec<&str> = self.points.iter().map(|point| point.label.as_str()).collect();
        sheet.foot_periods(&mut x, &names, plot);
        sheet.asides(&asides, &y, plot);
        if let Some(strip) = strip {
            sheet.flags(&strip, &flags, &x);
        }
        let mut marks = self.limits(&x, &y, palette);
        for (at, change) in self.changes.iter().enumerate() {
            let px = x.px(change.before.min(self.points.len()) as f64);
            let mut parts = look::handle(palette, &format!("change-{at}"), px, plot, &[]);
            let since = self.points.get(change.before).map(|point| Fact::new(&self.words.period, &point.label));
            parts[0].label.clone_from(&change.label);
            parts[0].tooltip.extend(since);
            marks.extend(parts.into_iter().map(|part| part.grouped("change")));
        }
        marks.extend(self.lines(&x, &y, palette));
        self.dots(&mut sheet, &mut marks, [&x, &y], plot);
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Control<'_> {
    fn legend(&self, sheet: &mut Sheet) {
        let palette = sheet.palette;
        let (words, any) = (&self.words, |test: &dyn Fn(&Point) -> bool| self.points.iter().any(test));
        let mut keys = Vec::new();
        if any(&|point| !point.signals.is_empty()) {
            keys.push(Key { kind: MarkKind::Point, style: alarm(palette), text: &words.signal });
        }
        if any(&|point| point.excluded.is_some()) {
            let style = look::dot(palette, palette.accent, true);
            keys.push(Key { kind: MarkKind::Point, style, text: &words.excluded });
        }
        if self.kind != Kind::Shewhart {
            keys.push(Key { kind: MarkKind::Line, style: look::line(palette, palette.accent), text: &words.value });
            let (kind, style) = match self.kind {
                Kind::Cusum => (MarkKind::Line, lines::downward(palette)),
                _ => (MarkKind::Point, plain(palette)),
            };
            keys.push(Key { kind, style, text: &words.other });
        }
        keys.push(Key { kind: MarkKind::Line, style: lines::limit(palette), text: &words.limits });
        sheet.legend(&keys);
    }

    /// Centre and limits of the last period, with their values.
    fn asides(&self, palette: &Palette) -> Vec<Aside<'_>> {
        let Some(last) = self.points.iter().rev().find(|point| point.value.is_some()) else { return Vec::new() };
        let level = |id, name: &str, value: f64| {
            Aside::level(id, finite(value), format!("{name} {}", (self.format.value)(finite(value))), palette)
        };
        let mut found = vec![level("centre", &self.words.centre, last.centre)];
        found.extend(last.upper.map(|limit| level("upper", &self.words.upper, limit)));
        found.extend(last.lower.map(|limit| level("lower", &self.words.lower, limit)));
        found
    }

    /// Points, the rings about those that signal, and the numbers of the rules beside them.
    fn dots(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, [x, y]: [&Scale; 2], plot: Rect) {
        let palette = sheet.palette;
        let slot = x.px(1.0) - x.px(0.0);
        let radius = palette.dot.min((slot * 0.4).max(1.0));
        let at_middle = |at: usize, value: f64| [x.px(at as f64 + 0.5), y.px(finite(value))];
        let mut taken: Vec<Rect> = Vec::new();
        for (at, point) in self.points.iter().enumerate() {
            taken.extend(point.value.map(|value| look::around(at_middle(at, value), radius + 1.0)));
            if let Some(other) = point.other.filter(|_| self.kind != Kind::Shewhart) {
                let place = at_middle(at, other);
                let style = if self.kind == Kind::Ewma { plain(palette) } else { look::reading() };
                let facts = vec![Fact::new(&self.words.other, (self.format.value)(finite(other)))];
                let mark = Mark::new(format!("other-{at}"), MarkKind::Point, vec![place], style);
                marks.push(mark.named(&point.label).grouped("other").told(facts).keyed(&point.key));
            }
        }
        taken.extend(sheet.decor.iter().filter_map(Mark::text_box));
        let mut lines = Vec::new();
        for mark in
            marks.iter().filter(|mark| matches!(mark.group.as_str(), "value" | "other") && mark.kind == MarkKind::Line)
        {
            lines.extend(crate::path::dotted(&mark.points));
        }
        for (at, point) in self.points.iter().enumerate() {
            let Some(value) = point.value else { continue };
            let place = at_middle(at, value);
            let signals = !point.signals.is_empty();
            // Of two sums the one beyond its limit is meant.
            let below = point.other.zip(point.lower).filter(|(sum, limit)| self.kind == Kind::Cusum && sum < limit);
            let color = if signals && below.is_none() { palette.bad } else { palette.accent };
            let mut style = look::dot(palette, color, point.excluded.is_some());
            style.radius = radius;
            let mark = Mark::new(format!("point-{at}"), MarkKind::Point, vec![place], style);
            marks.push(mark.named(&point.label).grouped("point").told(self.facts(point)).keyed(&point.key));
            if !signals {
                continue;
            }
            let place = below.map_or(place, |(sum, _)| at_middle(at, sum));
            let ring = Style { radius: (radius * 2.2).max(palette.dot * 1.4), ..alarm(palette) };
            let reach = ring.radius;
            marks.push(Mark::new(format!("signal-{at}"), MarkKind::Point, vec![place], ring).grouped("signal"));
            let rules: Vec<String> = point.signals.iter().map(u8::to_string).collect();
            taken.extend(number(sheet, at, place, &rules.join("·"), reach, &taken, &lines, plot));
        }
    }

    fn facts(&self, point: &Point) -> Vec<Fact> {
        let (words, value) = (&self.words, |value: f64| (self.format.value)(finite(value)));
        let mut facts: Vec<Fact> = point.value.map(|found| Fact::new(&words.value, value(found))).into_iter().collect();
        facts.extend(point.other.map(|other| Fact::new(&words.other, value(other))));
        facts.push(Fact::new(&words.centre, value(point.centre)));
        facts.extend(point.lower.map(|limit| Fact::new(&words.lower, value(limit))));
        facts.extend(point.upper.map(|limit| Fact::new(&words.upper, value(limit))));
        facts.extend(point.signals.iter().map(|&rule| Fact::new(&words.signal, (self.format.rule)(rule))));
        facts.extend(point.excluded.as_ref().map(|why| Fact::new(&words.excluded, why.clone())));
        facts.extend(point.facts.iter().cloned());
        facts
    }
}

/// The number of a rule above or below its ring, or beside it; on nothing else. `None` if there is no such place: the tooltip
/// has it.
#[allow(clippy::too_many_arguments, reason = "what stands where, and what must be kept clear")]
fn number(
    sheet: &mut Sheet,
    at: usize,
    [x, y]: [f64; 2],
    text: &str,
    reach: f64,
    taken: &[Rect],
    lines: &[[f64; 2]],
    plot: Rect,
) -> Option<Rect> {
    let font = Font { bold: true, ..sheet.palette.small };
    let (width, half) = (font.width(text), font.height() / 2.0);
    let away = reach + 1.0;
    let within = Rect { y0: plot.y0 - half, ..plot };
    let places = [
        [x - width / 2.0, y - away - half],
        [x - width / 2.0, y + away + half],
        [x + away, y],
        [x - away - width, y],
        [x + away * 0.7, y - away * 0.7 - half],
        [x - away * 0.7 - width, y - away * 0.7 - half],
    ];
    let free = |lines: &[[f64; 2]], &[left, middle]: &[f64; 2]| {
        let found = Rect { x0: left, y0: middle - half, x1: left + width, y1: middle + half };
        Surroundings { taken, lines, levels: &[], within }.free(&found)
    };
    let place =
        places.iter().find(|place| free(lines, place)).or_else(|| places.iter().find(|place| free(&[], place)))?;
    let ink = sheet.palette.ink;
    sheet.text(&format!("rule-{at}"), *place, Anchor::Start, font, ink, text, f64::INFINITY)
}

/// The ring about a point that signals.
fn alarm(palette: &Palette) -> Style {
    let width = palette.stroke * 0.75;
    Style { stroke: Some(palette.bad), width, radius: palette.dot * 1.5, ..Style::default() }
}

/// A plain value behind its weighted mean.
fn plain(palette: &Palette) -> Style {
    let (fill, stroke) = (Some(palette.sheet), Some(palette.ink_3));
    Style { fill, stroke, width: palette.hair, radius: palette.dot * 0.65, ..Style::default() }
}
