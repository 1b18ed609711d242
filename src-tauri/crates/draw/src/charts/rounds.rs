//! Rounds of a panel: a box from quartile to quartile for each round, a line from the least to the greatest judgement, the
//! median with a line through all rounds. Boxes that get lower are opinions that draw together. The vertical axis is the
//! same whatever rounds are shown, so that a replay shows what moves.

use super::{Chart, finite, look};
use crate::{
    palette::Palette,
    scene::{Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style, Table},
    sheet::{Axes, Key, Sheet, Texts, axis},
    ticks::{nice, points},
};

/// Judgements of a round.
#[derive(Clone, Copy, Debug)]
pub struct Spread {
    /// Least.
    pub low: f64,
    /// Quartile below.
    pub q1: f64,
    /// Middle.
    pub median: f64,
    /// Quartile above.
    pub q3: f64,
    /// Greatest.
    pub high: f64,
}

/// A round.
#[derive(Clone, Debug)]
pub struct Round {
    /// Opens it.
    pub key: String,
    /// Name.
    pub label: String,
    /// Judgements; `None` where there are none, or where it is not shown yet.
    pub spread: Option<Spread>,
    /// How many there are, as printed.
    pub base: String,
}

/// Names of axes, columns and legend.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis and column: round.
    pub round: String,
    /// Vertical axis: what is judged, with its unit.
    pub value: String,
    /// The middle.
    pub median: String,
    /// From quartile to quartile.
    pub middle: String,
    /// From the least to the greatest.
    pub range: String,
    /// How many judgements.
    pub base: String,
}

/// The chart; see the module.
pub struct Rounds<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In order.
    pub rounds: &'a [Round],
    /// Least and greatest value the axis shows at least.
    pub domain: [f64; 2],
    /// Whether these are the ends of a scale, beyond which nothing can be judged.
    pub scale: bool,
    /// Names.
    pub words: Words,
    /// A value.
    pub value: &'a dyn Fn(f64) -> String,
    /// From one value to another.
    pub interval: &'a dyn Fn(f64, f64) -> String,
}

impl Chart for Rounds<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 1);
        sheet.heading(&self.texts);
        let [low, high] = self.domain.map(finite);
        if self.shown().next().is_none() || low > high {
            return sheet.nothing(&self.texts, [&self.words.round, &self.words.value], self.table());
        }
        sheet.legend(&[
            Key { kind: MarkKind::Point, style: median(palette), text: &self.words.median },
            Key { kind: MarkKind::Band, style: middle(palette), text: &self.words.middle },
            Key { kind: MarkKind::Line, style: range(palette), text: &self.words.range },
        ]);
        sheet.axis_titles(&self.words.value, None);
        let [y0, y1] = sheet.span();
        let round = if self.scale { points } else { nice };
        let rounded = round(low, high, sheet.steps(y1 - y0));
        let y = axis(&self.words.value, &rounded, [y1, y0], palette.small.line(), self.value);
        let x0 = sheet.margin(y.ticks.iter().map(|tick| &tick.label));
        let plot = Rect { x0, y0, x1: (sheet.size.width - sheet.pad() - palette.gap).floor(), y1 };
        let mut x = Scale::new(&self.words.round, [0.0, self.rounds.len().max(1) as f64], [plot.x0, plot.x1]);
        sheet.left_axis(&y, plot);
        sheet.baseline(plot.y1, plot);
        let names: Vec<&str> = self.rounds.iter().map(|round| round.label.as_str()).collect();
        sheet.foot_periods(&mut x, &names, plot);
        let marks = self.marks(&x, &y, palette);
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Rounds<'_> {
    fn shown(&self) -> impl Iterator<Item = (usize, &Round, Spread)> {
        let known = |(at, round): (usize, &'_ Round)| round.spread.map(|spread| (at, spread));
        self.rounds.iter().enumerate().filter_map(move |pair| known(pair).map(|(at, spread)| (at, pair.1, spread)))
    }

    fn marks(&self, x: &Scale, y: &Scale, palette: &Palette) -> Vec<Mark> {
        let slot = x.px(1.0) - x.px(0.0);
        let half = (slot * 0.22).clamp(2.0, 32.0);
        let mut marks = Vec::new();
        let mut path = Vec::new();
        for (at, round, spread) in self.shown() {
            let centre = x.px(at as f64 + 0.5);
            let px = |value: f64| y.px(finite(value));
            let facts = vec![
                Fact::new(&self.words.median, (self.value)(finite(spread.median))),
                Fact::new(&self.words.middle, (self.interval)(finite(spread.q1), finite(spread.q3))),
                Fact::new(&self.words.range, (self.interval)(finite(spread.low), finite(spread.high))),
                Fact::new(&self.words.base, &round.base),
            ];
            let spoken = |mark: Mark| {
                mark.named(&round.label).grouped(format!("round-{at}")).told(facts.clone()).keyed(&round.key)
            };
            let line = vec![[centre, px(spread.low)], [centre, px(spread.high)]];
            marks.push(spoken(Mark::new(format!("range-{at}"), MarkKind::Rule, line, range(palette))));
            let corners = vec![[centre - half, px(spread.q3)], [centre + half, px(spread.q1)]];
            marks.push(spoken(Mark::new(format!("middle-{at}"), MarkKind::Bar, corners, middle(palette))));
            let point = [centre, px(spread.median)];
            path.push(point);
            marks.push(spoken(Mark::new(format!("median-{at}"), MarkKind::Point, vec![point], median(palette))));
        }
        if path.len() > 1 {
            let style = look::thin(palette, palette.accent, None);
            marks.push(Mark::new("line", MarkKind::Line, path, style).named(&self.words.median).grouped("line"));
        }
        marks
    }

    fn table(&self) -> Table {
        let words = &self.words;
        let columns = vec![
            Column::text(&words.round),
            Column::numeric(&words.median),
            Column::numeric(&words.middle),
            Column::numeric(&words.range),
            Column::numeric(&words.base),
        ];
        let row = |round: &Round| {
            let told = round.spread.map(|s| {
                let [low, q1, median, q3, high] = [s.low, s.q1, s.median, s.q3, s.high].map(finite);
                [(self.value)(median), (self.interval)(q1, q3), (self.interval)(low, high)]
            });
            let mut cells = vec![round.label.clone()];
            cells.extend(told.unwrap_or_default());
            cells.push(round.base.clone());
            cells
        };
        Table { columns, rows: self.rounds.iter().map(row).collect() }
    }
}

fn median(palette: &Palette) -> Style {
    Style { radius: palette.dot * 1.2, ..look::dot(palette, palette.accent, false) }
}

fn middle(palette: &Palette) -> Style {
    let fill = palette.accent.over(palette.sheet, 0.22);
    Style { fill: Some(fill), stroke: Some(palette.accent), width: palette.hair, ..Style::default() }
}

fn range(palette: &Palette) -> Style {
    Style { stroke: Some(palette.ink_2), width: palette.hair * 1.25, ..Style::default() }
}
