//! Tornado: which assumption moves the result most.
//!
//! A row for each assumption, the widest on top: the result with the assumption at its low end (hatched) and at its high end
//! (solid), both from the result as it is. Rows that find no room are in the table.

use super::{Chart, finite, look, plane::span, rows};
use crate::{
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style, Table},
    sheet::{Axes, Flag, Key, Sheet, Texts},
    ticks::nice,
};

/// An assumption.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Opens it.
    pub key: String,
    /// Name.
    pub label: String,
    /// Its low and its high value, as printed.
    pub range: [String; 2],
    /// The result with it low and with it high.
    pub results: [f64; 2],
}

impl Bar {
    fn swing(&self) -> f64 {
        (finite(self.results[1]) - finite(self.results[0])).abs()
    }
}

/// Names of axes, columns, legend and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: the assumption.
    pub assumption: String,
    /// Horizontal axis: the result.
    pub result: String,
    /// Legend and column: assumption at its low end.
    pub low: String,
    /// Legend and column: assumption at its high end.
    pub high: String,
    /// Column: difference of both results.
    pub swing: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A result.
    pub value: &'a dyn Fn(f64) -> String,
    /// A result on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

/// The chart; see the module.
pub struct Tornado<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In any order.
    pub bars: &'a [Bar],
    /// The result as it is.
    pub base: f64,
    /// What stands over its line.
    pub base_label: String,
    /// The result with assumptions as somebody tries them, and what stands over its line.
    pub tried: Option<(f64, String)>,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Tornado<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let mut bars: Vec<&Bar> = self.bars.iter().collect();
        bars.sort_by(|a, b| b.swing().total_cmp(&a.swing()).then_with(|| a.key.cmp(&b.key)));
        let table = self.table(&bars);
        let base = finite(self.base);
        let tried = self.tried.as_ref().map(|(value, text)| (finite(*value), text.as_str()));
        let ends = bars.iter().flat_map(|bar| bar.results).map(finite).chain([base]).chain(tried.map(|t| t.0));
        let Some([low, high]) = span(ends) else {
            return sheet.nothing(&self.texts, [&self.words.result, &self.words.assumption], table);
        };
        if bars.is_empty() {
            return sheet.nothing(&self.texts, [&self.words.result, &self.words.assumption], table);
        }
        let rule = Style { stroke: Some(palette.ink_2), width: palette.hair * 1.5, ..Style::default() };
        let aim = Style { stroke: Some(palette.mark), ..rule.clone() };
        let flag =
            |id, value, text, style: &Style| Flag { id, value, text, kind: MarkKind::Line, style: style.clone() };
        let flags: Vec<Flag> = std::iter::once(flag("base", base, self.base_label.as_str(), &rule))
            .chain(tried.map(|(value, text)| flag("tried", value, text, &aim)))
            .collect();
        sheet.legend(&[
            Key { kind: MarkKind::Band, style: side(palette, 0), text: &self.words.low },
            Key { kind: MarkKind::Band, style: side(palette, 1), text: &self.words.high },
        ]);
        let strip = sheet.flag_strip(&flags);
        bars.truncate(rows::fitting(&sheet));
        let [y0, y1] = sheet.span();
        let x0 = rows::margin(&sheet, bars.iter().map(|bar| bar.label.as_str()), 0.3);
        // Room for the figures at the ends of the widest bar.
        let print = self.format.value;
        let ends = |end: usize| {
            let texts = bars.iter().map(|bar| palette.small.width(&print(finite(bar.results[end]))));
            texts.fold(0.0, f64::max) + palette.gap
        };
        let room = ends(0).max(ends(1)).min(sheet.size.width * 0.16);
        let plot = Rect { x0, y0, x1: (sheet.size.width - sheet.pad()).floor(), y1 };
        let inner = [x0 + room, plot.x1 - room];
        let rounded = nice(low, high, 6);
        let mut x = Scale::new(&self.words.result, rounded.domain, inner);
        // The scale as wide as the plot: bars end where figures have room.
        x.domain = [x.value(plot.x0), x.value(plot.x1)];
        x.range = [plot.x0, plot.x1];
        let mut y = rows::scale(&self.words.assumption, bars.len(), plot);
        sheet.foot_figures(&mut x, plot, self.format.tick, true);
        let labels: Vec<&str> = bars.iter().map(|bar| bar.label.as_str()).collect();
        rows::names(&mut sheet, &mut y, &labels, plot);
        if let Some(strip) = strip {
            sheet.flags(&strip, &flags, &x);
        }
        let mut marks = Vec::new();
        for (at, bar) in bars.iter().enumerate() {
            self.row(&mut sheet, &mut marks, at, bar, [&x, &y], plot);
        }
        let px = x.px(base);
        let line = Mark::new("base", MarkKind::Rule, vec![[px, plot.y0], [px, plot.y1]], rule);
        let facts = vec![Fact::new(&self.words.result, print(base))];
        marks.push(line.named(&self.base_label).grouped("base").told(facts));
        if let Some((value, text)) = tried {
            let px = x.px(value);
            let line = Mark::new("tried", MarkKind::Rule, vec![[px, plot.y0], [px, plot.y1]], aim);
            marks.push(line.named(text).grouped("base").told(vec![Fact::new(&self.words.result, print(value))]));
        }
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, table)
    }
}

impl Tornado<'_> {
    fn row(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, at: usize, bar: &Bar, [x, y]: [&Scale; 2], plot: Rect) {
        let palette = sheet.palette;
        let Palette { small, ink, gap, .. } = *palette;
        let (middle, half) = (y.px(at as f64 + 0.5), rows::half(y));
        let base = x.px(finite(self.base));
        let names = [&self.words.low, &self.words.high];
        let results = bar.results.map(finite);
        for end in [0, 1] {
            let to = x.px(results[end]);
            let facts = vec![
                Fact::new(names[end], &bar.range[end]),
                Fact::new(&self.words.result, (self.format.value)(results[end])),
            ];
            let points = vec![[base, middle - half], [to, middle + half]];
            let mark = Mark::new(format!("bar-{at}-{end}"), MarkKind::Bar, points, side(palette, end));
            marks.push(
                mark.named(&bar.label).grouped(if end == 0 { "low" } else { "high" }).told(facts).keyed(&bar.key),
            );
        }
        // A figure at each end that sticks out; where both ends lie on one side, only the farther one has a free end.
        let [low, high] =
            [results[0].min(results[1]).min(finite(self.base)), results[0].max(results[1]).max(finite(self.base))];
        for (end, value, anchor, away) in
            [("low", low, Anchor::End, -gap * 0.5), ("high", high, Anchor::Start, gap * 0.5)]
        {
            if value == finite(self.base) {
                continue;
            }
            let text = (self.format.value)(value);
            let px = x.px(value) + away;
            let width = small.width(&text);
            let fits = if away < 0.0 { px - width >= plot.x0 } else { px + width <= plot.x1 + sheet.pad() * 0.5 };
            if fits && half * 2.0 >= small.size * 0.5 {
                sheet.text(&format!("figure-{at}-{end}"), [px, middle], anchor, small, ink, &text, f64::INFINITY);
            }
        }
    }

    fn table(&self, bars: &[&Bar]) -> Table {
        let words = &self.words;
        let columns = vec![
            Column::text(&words.assumption),
            Column::numeric(&words.low),
            Column::numeric(&words.result),
            Column::numeric(&words.high),
            Column::numeric(&words.result),
            Column::numeric(&words.swing),
        ];
        let print = |value: f64| (self.format.value)(finite(value));
        let row = |bar: &&Bar| {
            let [low, high] = bar.range.clone();
            vec![bar.label.clone(), low, print(bar.results[0]), high, print(bar.results[1]), print(bar.swing())]
        };
        Table { columns, rows: bars.iter().map(row).collect() }
    }
}

/// Low ends are hatched, high ends solid: the side of the line says nothing, since a high value may lower the result.
fn side(palette: &Palette, end: usize) -> Style {
    match end {
        0 => look::hatch(palette, palette.chart[1]),
        _ => Style {
            fill: Some(palette.chart[2]),
            stroke: Some(palette.chart[2]),
            width: palette.hair,
            ..Style::default()
        },
    }
}
