//! Trend of a rate: one point a period, its Wilson interval as whisker or band, the target as a line.
//!
//! Points that stand on few cases are hollow, and their interval does not decide the axis: three shipments in a holiday month
//! would press all other months flat. A whisker that leaves the plot therefore has no cap; the tooltip has the whole interval.

use super::{Chart, finite};
use crate::{
    palette::Palette,
    scene::{Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style, Table},
    sheet::{Aside, Axes, Key, Sheet, Texts, axis},
    ticks::{Nice, nice},
};

/// A period.
#[derive(Clone, Debug)]
pub struct Point {
    /// Opens the rows behind it.
    pub key: String,
    /// Name of the period.
    pub label: String,
    /// Numerator over denominator, 0 to 1; `None` without any case.
    pub rate: Option<f64>,
    /// Lower end of the interval, 0 to 1.
    pub low: f64,
    /// Upper end of the interval, 0 to 1.
    pub high: f64,
    /// Denominator.
    pub cases: u64,
    /// Too few cases to read much into it.
    pub small: bool,
}

/// What the rate should be.
#[derive(Clone, Debug)]
pub struct Target {
    /// 0 to 1.
    pub value: f64,
    /// The one in force while another is tried: it stays on the axis, so that the axis holds still under the hand.
    pub kept: f64,
    /// What stands beside the line.
    pub label: String,
}

/// Names of axes, columns, legend and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis and column: period.
    pub period: String,
    /// Vertical axis and column: the rate.
    pub rate: String,
    /// The interval, with its level.
    pub interval: String,
    /// The denominator.
    pub cases: String,
    /// Legend of hollow points.
    pub small: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A rate, 0 to 1.
    pub rate: &'a dyn Fn(f64) -> String,
    /// An interval of rates.
    pub interval: &'a dyn Fn(f64, f64) -> String,
    /// A number of cases.
    pub count: &'a dyn Fn(u64) -> String,
}

/// The chart; see the module.
pub struct Trend<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In order of time.
    pub points: &'a [Point],
    /// Drawn dashed.
    pub target: Option<Target>,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Trend<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 1);
        sheet.heading(&self.texts);
        let known = self.points.iter().any(|point| point.rate.is_some());
        let count = self.points.len().max(1);
        // Whiskers need room to be told apart; narrower ones become a band.
        let whiskers = sheet.size.width / count as f64 >= palette.dot * 5.0;
        if known {
            self.legend(&mut sheet, whiskers);
            sheet.axis_titles(&self.words.rate, None);
        }
        let [y0, y1] = sheet.span();
        let y =
            axis(&self.words.rate, &self.rates(sheet.steps(y1 - y0)), [y1, y0], palette.small.line(), self.format.rate);
        let latest = self.points.iter().rev().find_map(|point| point.rate);
        let asides = self.asides(latest, palette);
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let x1 = sheet.right_of(&asides);
        let plot = Rect { x0, y0, x1, y1 };
        let mut x = Scale::new(&self.words.period, [0.0, count as f64], [x0, x1]);
        if !known {
            sheet.empty(&self.texts.empty);
            return self.finish(sheet, plot, [x, y], Vec::new());
        }
        sheet.left_axis(&y, plot);
        sheet.baseline(plot.y1, plot);
        let names: Vec<&str> = self.points.iter().map(|point| point.label.as_str()).collect();
        sheet.foot_periods(&mut x, &names, plot);
        sheet.asides(&asides, &y, plot);

        let mut marks = Vec::new();
        if whiskers {
            marks.extend(self.whiskers(&x, &y, plot, palette));
        } else {
            marks.extend(self.bands(&x, &y, plot, palette));
        }
        if let Some(target) = &self.target {
            let style = Style {
                stroke: Some(palette.mark),
                width: palette.hair * 1.25,
                dash: Some([palette.gap * 0.75, palette.gap * 0.5]),
                ..Style::default()
            };
            let level = y.px(finite(target.value));
            let rule = Mark::new("target", MarkKind::Rule, vec![[plot.x0, level], [plot.x1, level]], style);
            marks.push(rule.named(&target.label).grouped("target"));
        }
        marks.extend(self.lines(&x, &y, palette));
        marks.extend(self.dots(&x, &y, palette));
        self.finish(sheet, plot, [x, y], marks)
    }
}

impl Trend<'_> {
    /// The vertical axis: all rates, the target, and the intervals that stand on enough cases; never beyond 0 to 1.
    fn rates(&self, steps: usize) -> Nice {
        let measured = self.points.iter().filter(|point| point.rate.is_some());
        let all_small = measured.clone().all(|point| point.small);
        let ends = measured.clone().filter(|point| all_small || !point.small).flat_map(|point| [point.low, point.high]);
        let values = ends
            .chain(measured.filter_map(|point| point.rate))
            .chain(self.target.iter().flat_map(|target| [target.value, target.kept]));
        let (low, high) =
            values.map(finite).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
        if low > high {
            return nice(0.0, 1.0, steps);
        }
        let mut found = nice(low, high, steps);
        if low >= 0.0 && high <= 1.0 {
            found.domain = [found.domain[0].max(0.0), found.domain[1].min(1.0)];
            found.values.retain(|value| (found.domain[0]..=found.domain[1]).contains(value));
        }
        found
    }

    fn asides<'s>(&'s self, latest: Option<f64>, palette: &Palette) -> Vec<Aside<'s>> {
        let target = self.target.iter();
        let target = target.map(|target| Aside::level("target", finite(target.value), &target.label, palette));
        let latest =
            latest.map(|rate| Aside::strong("latest", finite(rate), (self.format.rate)(finite(rate)), palette));
        latest.into_iter().chain(target).collect()
    }

    fn legend(&self, sheet: &mut Sheet, whiskers: bool) {
        let palette = sheet.palette;
        let mut keys = vec![Key { kind: MarkKind::Point, style: dot(palette, false), text: &self.words.rate }];
        let (kind, style) = if whiskers { (MarkKind::Line, whisker(palette)) } else { (MarkKind::Area, band(palette)) };
        keys.push(Key { kind, style, text: &self.words.interval });
        if self.points.iter().any(|point| point.small && point.rate.is_some()) {
            keys.push(Key { kind: MarkKind::Point, style: dot(palette, true), text: &self.words.small });
        }
        sheet.legend(&keys);
    }

    fn measured(&self) -> impl Iterator<Item = (usize, &Point, f64)> {
        self.points.iter().enumerate().filter_map(|(at, point)| point.rate.map(|rate| (at, point, finite(rate))))
    }

    /// Runs of neighbouring periods that have a rate: a period without cases interrupts line and band.
    fn runs(&self) -> Vec<Vec<(usize, &Point, f64)>> {
        let mut runs: Vec<Vec<(usize, &Point, f64)>> = Vec::new();
        for found in self.measured() {
            match runs.last_mut() {
                Some(run) if run.last().is_some_and(|last| last.0 + 1 == found.0) => run.push(found),
                _ => runs.push(vec![found]),
            }
        }
        runs
    }

    fn whiskers(&self, x: &Scale, y: &Scale, plot: Rect, palette: &Palette) -> Vec<Mark> {
        let cap = palette.dot;
        let mut marks = Vec::new();
        for (at, point, _) in self.measured() {
            let px = x.px(at as f64 + 0.5);
            let ends = [finite(point.low), finite(point.high)].map(|end| y.px(end));
            let [from, to] = ends.map(|end| end.clamp(plot.y0, plot.y1));
            marks.push(
                Mark::new(format!("interval-{at}"), MarkKind::Rule, vec![[px, from], [px, to]], whisker(palette))
                    .grouped("interval"),
            );
            for (end, level) in ends.into_iter().enumerate().filter(|(_, level)| (plot.y0..=plot.y1).contains(level)) {
                let points = vec![[px - cap, level], [px + cap, level]];
                let id = format!("interval-{at}-{end}");
                marks.push(Mark::new(id, MarkKind::Rule, points, whisker(palette)).grouped("interval"));
            }
        }
        marks
    }

    fn bands(&self, x: &Scale, y: &Scale, plot: Rect, palette: &Palette) -> Vec<Mark> {
        let level = |end: f64| y.px(finite(end)).clamp(plot.y0, plot.y1);
        let runs = self.runs().into_iter().enumerate();
        runs.map(|(at, run)| {
            let low = run.iter().map(|(at, point, _)| [x.px(*at as f64 + 0.5), level(point.low)]);
            let high = run.iter().rev().map(|(at, point, _)| [x.px(*at as f64 + 0.5), level(point.high)]);
            Mark::new(format!("interval-{at}"), MarkKind::Area, low.chain(high).collect(), band(palette))
                .grouped("interval")
        })
        .collect()
    }

    /// The line through the rates: thin and dashed to and from a period of few cases, so that a chance dip does not look like
    /// a fall.
    fn lines(&self, x: &Scale, y: &Scale, palette: &Palette) -> Vec<Mark> {
        let firm = Style { stroke: Some(palette.accent), width: palette.stroke, ..Style::default() };
        let dash = Some([palette.gap * 0.4, palette.gap * 0.4]);
        let weak = Style { width: palette.hair, dash, ..firm.clone() };
        let mut marks: Vec<Mark> = Vec::new();
        for run in self.runs() {
            let mut last = None;
            for pair in run.windows(2) {
                let thin = pair.iter().any(|(_, point, _)| point.small);
                let [from, to] = [&pair[0], &pair[1]].map(|(at, _, rate)| [x.px(*at as f64 + 0.5), y.px(*rate)]);
                match marks.last_mut() {
                    Some(line) if last == Some(thin) => line.points.push(to),
                    _ => {
                        let style = if thin { &weak } else { &firm };
                        let line =
                            Mark::new(format!("line-{}", pair[0].0), MarkKind::Line, vec![from, to], style.clone());
                        marks.push(line.named(&self.words.rate).grouped("rate"));
                    }
                }
                last = Some(thin);
            }
        }
        marks
    }

    fn dots(&self, x: &Scale, y: &Scale, palette: &Palette) -> Vec<Mark> {
        let slot = x.px(1.0) - x.px(0.0);
        let dots = self.measured().map(|(at, point, rate)| {
            let mut style = dot(palette, point.small);
            style.radius = style.radius.min((slot * 0.4).max(1.0));
            let facts = vec![
                Fact::new(&self.words.rate, (self.format.rate)(rate)),
                Fact::new(&self.words.interval, (self.format.interval)(finite(point.low), finite(point.high))),
                Fact::new(&self.words.cases, (self.format.count)(point.cases)),
            ];
            let centre = vec![[x.px(at as f64 + 0.5), y.px(rate)]];
            let mark = Mark::new(format!("point-{at}"), MarkKind::Point, centre, style);
            mark.named(&point.label).grouped("rate").told(facts).keyed(&point.key)
        });
        dots.collect()
    }

    fn finish(&self, sheet: Sheet, plot: Rect, [x, y]: [Scale; 2], marks: Vec<Mark>) -> Scene {
        let words = &self.words;
        let Format { rate, interval, count } = &self.format;
        let columns = vec![
            Column::text(&words.period),
            Column::numeric(&words.rate),
            Column::numeric(&words.interval),
            Column::numeric(&words.cases),
        ];
        let rows = self.points.iter().map(|point| {
            let told = point.rate.map(|found| (rate(finite(found)), interval(finite(point.low), finite(point.high))));
            let (found, range) = told.unwrap_or_default();
            vec![point.label.clone(), found, range, count(point.cases)]
        });
        let table = Table { columns, rows: rows.collect() };
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, table)
    }
}

fn dot(palette: &Palette, hollow: bool) -> Style {
    let fill = if hollow { palette.sheet } else { palette.accent };
    let stroke = Some(palette.accent);
    Style { fill: Some(fill), stroke, width: palette.stroke * 0.75, radius: palette.dot, ..Style::default() }
}

fn whisker(palette: &Palette) -> Style {
    let stroke = Some(palette.accent.over(palette.sheet, if palette.patterned { 1.0 } else { 0.6 }));
    Style { stroke, width: palette.hair * 1.25, ..Style::default() }
}

fn band(palette: &Palette) -> Style {
    Style { fill: Some(palette.accent), opacity: 0.16, ..Style::default() }
}
