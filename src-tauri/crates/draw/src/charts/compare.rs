//! Comparison of methods: what each customer (or product, route ...) comes to under two to four ways of reckoning.
//!
//! A row for each, a point for each method in a shape of its own, and a line between the outermost: its length is how much the
//! answer depends on the method. Rows come in the caller's order; those that find no room are in the table, and it is said.

use super::{Chart, finite, look, plane::span, rows};
use crate::{
    color::Color,
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Shape, Size, Style, Table},
    sheet::{Axes, Key, Sheet, Texts},
    ticks::nice,
};

/// A customer.
#[derive(Clone, Debug)]
pub struct Row {
    /// Opens it.
    pub key: String,
    /// Name.
    pub label: String,
    /// By method; `None` where a method says nothing.
    pub values: Vec<Option<f64>>,
}

/// Names of axes and columns.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: who.
    pub who: String,
    /// Horizontal axis.
    pub value: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A value.
    pub value: &'a dyn Fn(f64) -> String,
    /// A value on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
    /// "n more in the table".
    pub more: &'a dyn Fn(usize) -> String,
}

/// The chart; see the module.
pub struct Compare<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Names of the methods.
    pub methods: &'a [String],
    /// Top to bottom.
    pub rows: &'a [Row],
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Compare<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let known = |row: &&Row| row.values.iter().any(|value| value.is_some_and(f64::is_finite));
        let all: Vec<&Row> = self.rows.iter().filter(known).collect();
        let values = all.iter().flat_map(|row| row.values.iter().flatten()).copied();
        let Some([low, high]) = span(values) else {
            return sheet.nothing(&self.texts, [&self.words.value, &self.words.who], self.table());
        };
        let styles: Vec<Style> = (0..self.methods.len()).map(|at| shape(palette, at)).collect();
        let keys = self.methods.iter().zip(&styles);
        let keys: Vec<Key> =
            keys.map(|(text, style)| Key { kind: MarkKind::Point, style: style.clone(), text }).collect();
        sheet.legend(&keys);
        let mut shown = rows::fitting(&sheet).min(all.len());
        if shown < all.len()
            && let Some(top) = sheet.take_bottom(palette.small.line())
        {
            shown = rows::fitting(&sheet).min(all.len());
            let place = [sheet.size.width - sheet.pad(), top + palette.small.line() / 2.0];
            let text = (self.format.more)(all.len() - shown);
            let room = sheet.size.width - sheet.pad() * 2.0;
            sheet.text("more", place, Anchor::End, palette.small, palette.ink_3, &text, room);
        }
        let [y0, y1] = sheet.span();
        let x0 = rows::margin(&sheet, all[..shown].iter().map(|row| row.label.as_str()), 0.34);
        let plot = Rect { x0, y0, x1: (sheet.size.width - sheet.pad() - palette.gap).floor(), y1 };
        // From zero unless the values keep far from it: lengths are differences here, not amounts.
        let low = if low > 0.0 && low < high * 0.5 { 0.0 } else { low };
        let high = if high < 0.0 && high > low * 0.5 { 0.0 } else { high };
        let mut x = Scale::new(&self.words.value, nice(low, high, 6).domain, [plot.x0, plot.x1]);
        let mut y = rows::scale(&self.words.who, shown, plot);
        sheet.foot_figures(&mut x, plot, self.format.tick, true);
        let names: Vec<&str> = all[..shown].iter().map(|row| row.label.as_str()).collect();
        rows::names(&mut sheet, &mut y, &names, plot);
        if (x.domain[0]..=x.domain[1]).contains(&0.0) {
            let zero = x.px(0.0);
            sheet.rule("zero", [zero, plot.y0], [zero, plot.y1], palette.axis, palette.hair, None);
        }
        let mut marks = Vec::new();
        for (at, row) in all[..shown].iter().enumerate() {
            let middle = y.px(at as f64 + 0.5);
            let known = row.values.iter().take(self.methods.len()).enumerate();
            let known: Vec<(usize, f64)> =
                known.filter_map(|(method, value)| Some((method, finite((*value)?)))).collect();
            let Some([low, high]) = span(known.iter().map(|(_, value)| *value)) else { continue };
            let ends = vec![[x.px(low), middle], [x.px(high), middle]];
            let line = Style { stroke: Some(palette.axis), width: palette.stroke, ..Style::default() };
            marks.push(Mark::new(format!("span-{at}"), MarkKind::Line, ends, line).named(&row.label).grouped("span"));
            let facts: Vec<Fact> = known
                .iter()
                .map(|&(method, value)| Fact::new(&self.methods[method], (self.format.value)(value)))
                .collect();
            for &(method, value) in &known {
                let place = vec![[x.px(value), middle]];
                let mark = Mark::new(format!("point-{at}-{method}"), MarkKind::Point, place, styles[method].clone());
                let group = format!("method-{method}");
                marks.push(mark.named(&row.label).grouped(group).told(facts.clone()).keyed(&row.key));
            }
        }
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Compare<'_> {
    fn table(&self) -> Table {
        let mut columns = vec![Column::text(&self.words.who)];
        columns.extend(self.methods.iter().map(|method| Column::numeric(method)));
        let rows = self.rows.iter().map(|row| {
            let told = (0..self.methods.len()).map(|method| row.values.get(method).copied().flatten());
            let told = told.map(|value| value.map_or_else(String::new, |value| (self.format.value)(finite(value))));
            std::iter::once(row.label.clone()).chain(told).collect()
        });
        Table { columns, rows: rows.collect() }
    }
}

/// A method by colour, shape and fill, so that any one of them is enough.
fn shape(palette: &Palette, method: usize) -> Style {
    let colors: [Color; 4] = [palette.accent, palette.chart[1], palette.chart[2], palette.chart[3]];
    let shapes = [Shape::Circle, Shape::Diamond, Shape::Square, Shape::Triangle];
    let at = method % 4;
    let base = look::dot(palette, colors[at], at % 2 == 1);
    Style { shape: shapes[at], radius: palette.dot * 1.35, ..base }
}
