//! Dumbbells: two values a row and what lies between them, such as what customers expect and what they perceive.
//!
//! The first value is a hollow diamond, the second a disc; the bar between them is solid where the difference is more
//! than chance explains and hatched where it is not, in one colour where the second falls short and in another where it
//! does not. The difference stands at the right end of its row. Rows that find no room are in the table.

use super::{Chart, finite, look, rows};
use crate::{
    color::Color,
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Shape, Size, Style, Table},
    sheet::{Axes, Key, Sheet, Texts},
};

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Opens it.
    pub key: String,
    /// Name.
    pub label: String,
    /// Both values; none where nobody gave them.
    pub values: Option<[f64; 2]>,
    /// Second less first, as printed.
    pub difference: String,
    /// The difference is more than chance explains.
    pub certain: bool,
    /// How many answers it rests on, as printed.
    pub base: String,
    /// What is known of the difference beyond it: interval, probability.
    pub facts: Vec<Fact>,
}

/// Names of axes, columns and legend.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: what is judged.
    pub item: String,
    /// Horizontal axis: the scale.
    pub value: String,
    /// Both values.
    pub values: [String; 2],
    /// Column and heading at the right.
    pub difference: String,
    /// Column: answers.
    pub base: String,
    /// Legend: a difference that chance may explain.
    pub uncertain: String,
}

/// The chart; see the module.
pub struct Dumbbell<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Top to bottom.
    pub rows: &'a [Row],
    /// Lowest and highest value there can be.
    pub domain: [f64; 2],
    /// Names.
    pub words: Words,
    /// A value.
    pub value: &'a dyn Fn(f64) -> String,
    /// A value on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

impl Chart for Dumbbell<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let nothing = self.rows.iter().all(|row| row.values.is_none());
        let [low, high] = self.domain.map(finite);
        if nothing || low >= high {
            return sheet.nothing(&self.texts, [&self.words.value, &self.words.item], self.table());
        }
        sheet.legend(&[
            Key { kind: MarkKind::Point, style: first(palette), text: &self.words.values[0] },
            Key { kind: MarkKind::Point, style: second(palette), text: &self.words.values[1] },
            Key { kind: MarkKind::Band, style: bar(palette, palette.ink_3, false), text: &self.words.uncertain },
        ]);
        let shown = &self.rows[..rows::fitting(&sheet).min(self.rows.len())];
        let [y0, y1] = sheet.span();
        let small = palette.small;
        let x0 = rows::margin(&sheet, shown.iter().map(|row| row.label.as_str()), 0.4);
        let figures = shown.iter().map(|row| small.width(&row.difference)).fold(0.0, f64::max);
        let x1 = (sheet.size.width - sheet.pad() - figures - palette.gap).floor();
        let plot = Rect { x0, y0, x1, y1 };
        // Air at both ends, so that no dot of the lowest or highest point is cut.
        let air = palette.dot * 2.0;
        let mut x = Scale::new(&self.words.value, [low, high], [x0 + air, x1 - air]);
        x.domain = [x.value(plot.x0), x.value(plot.x1)];
        x.range = [plot.x0, plot.x1];
        let mut y = rows::scale(&self.words.item, shown.len(), plot);
        sheet.foot_figures(&mut x, plot, self.tick, true);
        let labels: Vec<&str> = shown.iter().map(|row| row.label.as_str()).collect();
        rows::names(&mut sheet, &mut y, &labels, plot);
        let mut marks = Vec::new();
        for (at, row) in shown.iter().enumerate() {
            self.row(&mut sheet, &mut marks, at, row, [&x, &y]);
        }
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Dumbbell<'_> {
    fn row(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, at: usize, row: &Row, [x, y]: [&Scale; 2]) {
        let palette = sheet.palette;
        let middle = y.px(at as f64 + 0.5);
        let right = sheet.size.width - sheet.pad();
        let Palette { small, ink, .. } = *palette;
        sheet.text(&format!("figure-{at}"), [right, middle], Anchor::End, small, ink, &row.difference, f64::INFINITY);
        let Some(values) = row.values.map(|both| both.map(finite)) else { return };
        let [from, to] = values.map(|value| x.px(value));
        let color = if values[1] < values[0] { palette.bad } else { palette.good };
        let half = (rows::half(y) * 0.4).max(2.0);
        let mut facts = vec![
            Fact::new(&self.words.values[0], (self.value)(values[0])),
            Fact::new(&self.words.values[1], (self.value)(values[1])),
            Fact::new(&self.words.difference, &row.difference),
        ];
        facts.extend(row.facts.iter().cloned());
        facts.push(Fact::new(&self.words.base, &row.base));
        let spoken = |mark: Mark| mark.named(&row.label).grouped(format!("row-{at}")).told(facts.clone());
        let corners = vec![[from, middle - half], [to, middle + half]];
        let between = Mark::new(format!("bar-{at}"), MarkKind::Bar, corners, bar(palette, color, row.certain));
        marks.push(spoken(between).keyed(&row.key));
        for (end, px, style) in [("first", from, first(palette)), ("second", to, second(palette))] {
            let mark = Mark::new(format!("{end}-{at}"), MarkKind::Point, vec![[px, middle]], style);
            marks.push(spoken(mark).keyed(&row.key));
        }
    }

    fn table(&self) -> Table {
        let words = &self.words;
        let known: &[Fact] = self.rows.first().map_or(&[], |row| &row.facts);
        let mut columns = vec![Column::text(&words.item)];
        columns.extend(words.values.iter().map(|name| Column::numeric(name)));
        columns.push(Column::numeric(&words.difference));
        columns.extend(known.iter().map(|fact| Column::numeric(&fact.label)));
        columns.push(Column::numeric(&words.base));
        let row = |row: &Row| {
            let value = |at: usize| row.values.map_or_else(String::new, |both| (self.value)(finite(both[at])));
            let mut cells = vec![row.label.clone(), value(0), value(1), row.difference.clone()];
            cells.extend((0..known.len()).map(|at| row.facts.get(at).map_or_else(String::new, |f| f.value.clone())));
            cells.push(row.base.clone());
            cells
        };
        Table { columns, rows: self.rows.iter().map(row).collect() }
    }
}

fn first(palette: &Palette) -> Style {
    Style { shape: Shape::Diamond, radius: palette.dot * 1.2, ..look::dot(palette, palette.ink_2, true) }
}

fn second(palette: &Palette) -> Style {
    Style { radius: palette.dot * 1.2, ..look::dot(palette, palette.chart[0], false) }
}

fn bar(palette: &Palette, color: Color, certain: bool) -> Style {
    if !certain {
        return look::hatch(palette, color);
    }
    Style { fill: Some(color), stroke: Some(color), width: palette.hair, ..Style::default() }
}
