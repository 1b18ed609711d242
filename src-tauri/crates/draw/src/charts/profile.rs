//! Profile lines, or a snake: items from top to bottom, a value of each series across, joined by a line that winds down.
//!
//! The first series is ours: a strong line with discs, and the interval of each value as a whisker. Every other has a shape and
//! a rhythm of its own, so that nothing is told by colour alone. An item whose difference from ours is more than chance explains
//! is a filled shape, another a hollow one. A line is interrupted where nobody judged. Rows that find no room are in the table.

use super::{Chart, finite, look, rows};
use crate::{
    color::Color,
    palette::Palette,
    scene::{Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Shape, Size, Style, Table},
    sheet::{Axes, Key, Sheet, Texts},
};

/// A value of a series.
#[derive(Clone, Debug)]
pub struct Value {
    /// On the scale.
    pub at: f64,
    /// How sure it is, where that is known.
    pub interval: Option<[f64; 2]>,
    /// Different from the first series by more than chance explains; of the first series itself always.
    pub certain: bool,
    /// What is known beyond the value.
    pub facts: Vec<Fact>,
}

/// An item.
#[derive(Clone, Debug)]
pub struct Row {
    /// Name.
    pub label: String,
    /// One a series, in their order; none where nobody judged.
    pub values: Vec<Option<Value>>,
}

/// Names of axes, columns and legend.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: what is judged.
    pub item: String,
    /// Horizontal axis: the scale.
    pub value: String,
    /// The series; ours first.
    pub series: Vec<String>,
    /// Legend: a difference that chance may explain.
    pub uncertain: String,
    /// Legend and facts: how sure a value is.
    pub interval: String,
}

/// The chart; see the module.
pub struct Profile<'a> {
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
    /// An interval.
    pub range: &'a dyn Fn([f64; 2]) -> String,
    /// A value on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

impl Chart for Profile<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 2);
        sheet.heading(&self.texts);
        let nothing = self.rows.iter().all(|row| row.values.iter().all(Option::is_none));
        let [low, high] = self.domain.map(finite);
        if nothing || low >= high {
            return sheet.nothing(&self.texts, [&self.words.value, &self.words.item], self.table());
        }
        self.legend(&mut sheet);
        let shown = &self.rows[..rows::fitting(&sheet).min(self.rows.len())];
        let [y0, y1] = sheet.span();
        let x0 = rows::margin(&sheet, shown.iter().map(|row| row.label.as_str()), 0.4);
        let x1 = (sheet.size.width - sheet.pad()).floor();
        let plot = Rect { x0, y0, x1, y1 };
        // air at both ends, so that no shape of the lowest or highest point is cut
        let air = palette.dot * 2.0;
        let mut x = Scale::new(&self.words.value, [low, high], [x0 + air, x1 - air]);
        x.domain = [x.value(plot.x0), x.value(plot.x1)];
        x.range = [plot.x0, plot.x1];
        let mut y = rows::scale(&self.words.item, shown.len(), plot);
        sheet.foot_figures(&mut x, plot, self.tick, true);
        let labels: Vec<&str> = shown.iter().map(|row| row.label.as_str()).collect();
        rows::names(&mut sheet, &mut y, &labels, plot);
        let mut marks = Vec::new();
        // ours lies over the others
        for series in (0..self.words.series.len()).rev() {
            self.lines(&mut marks, shown, series, palette, [&x, &y]);
        }
        self.whiskers(&mut marks, shown, palette, [&x, &y], plot);
        for series in (0..self.words.series.len()).rev() {
            self.points(&mut marks, shown, series, palette, [&x, &y]);
        }
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Profile<'_> {
    fn legend(&self, sheet: &mut Sheet) {
        let palette = sheet.palette;
        let name = |(series, text): (usize, &'_ String)| (point(palette, series, true), text.clone());
        let named: Vec<(Style, String)> = self.words.series.iter().enumerate().map(name).collect();
        let mut keys: Vec<Key> =
            named.iter().map(|(style, text)| Key { kind: MarkKind::Point, style: style.clone(), text }).collect();
        let values = || self.rows.iter().flat_map(|row| &row.values).flatten();
        if values().any(|value| !value.certain) {
            let style = point(palette, 1, false);
            keys.push(Key { kind: MarkKind::Point, style, text: &self.words.uncertain });
        }
        if values().any(|value| value.interval.is_some()) {
            keys.push(Key { kind: MarkKind::Line, style: whisker(palette), text: &self.words.interval });
        }
        sheet.legend(&keys);
    }

    /// Runs of neighbouring items that have a value.
    fn lines(&self, marks: &mut Vec<Mark>, shown: &[Row], series: usize, palette: &Palette, [x, y]: [&Scale; 2]) {
        let mut run: Vec<[f64; 2]> = Vec::new();
        let mut count = 0;
        let mut end = |run: &mut Vec<[f64; 2]>| {
            if run.len() > 1 {
                let mark =
                    Mark::new(format!("line-{series}-{count}"), MarkKind::Line, run.clone(), path(palette, series));
                marks.push(mark.named(&self.words.series[series]).grouped(format!("series-{series}")));
                count += 1;
            }
            run.clear();
        };
        for (at, row) in shown.iter().enumerate() {
            match row.values.get(series).and_then(Option::as_ref) {
                Some(value) => run.push([x.px(finite(value.at)), y.px(at as f64 + 0.5)]),
                None => end(&mut run),
            }
        }
        end(&mut run);
    }

    fn whiskers(&self, marks: &mut Vec<Mark>, shown: &[Row], palette: &Palette, [x, y]: [&Scale; 2], plot: Rect) {
        for (at, row) in shown.iter().enumerate() {
            let interval = row.values.first().and_then(Option::as_ref).and_then(|value| value.interval);
            let Some(ends) = interval.map(|ends| ends.map(|end| x.px(finite(end)).clamp(plot.x0, plot.x1))) else {
                continue;
            };
            let middle = y.px(at as f64 + 0.5);
            let points = ends.map(|px| [px, middle]).to_vec();
            marks.push(Mark::new(format!("whisker-{at}"), MarkKind::Rule, points, whisker(palette)));
        }
    }

    fn points(&self, marks: &mut Vec<Mark>, shown: &[Row], series: usize, palette: &Palette, [x, y]: [&Scale; 2]) {
        let name = &self.words.series[series];
        for (at, row) in shown.iter().enumerate() {
            let Some(value) = row.values.get(series).and_then(Option::as_ref) else { continue };
            let place = vec![[x.px(finite(value.at)), y.px(at as f64 + 0.5)]];
            let mut facts = vec![Fact::new(name, (self.value)(finite(value.at)))];
            if let Some(interval) = value.interval {
                facts.push(Fact::new(&self.words.interval, (self.range)(interval.map(finite))));
            }
            facts.extend(value.facts.iter().cloned());
            let mark = Mark::new(
                format!("point-{series}-{at}"),
                MarkKind::Point,
                place,
                point(palette, series, value.certain),
            );
            marks.push(mark.named(&row.label).grouped(format!("row-{at}")).told(facts));
        }
    }

    fn table(&self) -> Table {
        let mut columns = vec![Column::text(&self.words.item)];
        columns.extend(self.words.series.iter().map(|name| Column::numeric(name)));
        let row = |row: &Row| {
            let value = |at: usize| row.values.get(at).and_then(Option::as_ref);
            let cells = (0..self.words.series.len())
                .map(|at| value(at).map_or_else(String::new, |value| (self.value)(finite(value.at))));
            std::iter::once(row.label.clone()).chain(cells).collect()
        };
        Table { columns, rows: self.rows.iter().map(row).collect() }
    }
}

/// Ours in the first colour, others in those after it.
fn color(palette: &Palette, series: usize) -> Color {
    palette.chart[series % palette.chart.len()]
}

fn path(palette: &Palette, series: usize) -> Style {
    let own = color(palette, series);
    match series {
        0 => look::line(palette, own),
        1 => look::thin(palette, own, look::dash(palette, 1.0, 0.5)),
        2 => look::thin(palette, own, look::dash(palette, 0.4, 0.4)),
        _ => look::thin(palette, own, look::dash(palette, 1.6, 0.4)),
    }
}

fn point(palette: &Palette, series: usize, certain: bool) -> Style {
    let shape = [Shape::Circle, Shape::Diamond, Shape::Square, Shape::Triangle][series % 4];
    Style { shape, radius: palette.dot * 1.2, ..look::dot(palette, color(palette, series), !certain) }
}

fn whisker(palette: &Palette) -> Style {
    Style { stroke: Some(palette.ink_2), width: palette.hair * 1.25, ..Style::default() }
}
