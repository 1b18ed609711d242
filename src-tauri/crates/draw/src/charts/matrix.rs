//! Heat table: cost items by stage, the figure in every cell and its weight as the depth of its ground.
//!
//! The figures carry the content and the grounds lead the eye; negative cells are hatched. Sums stand at the right and at the
//! foot. Items that find no room go together into one row, so that the sums are always those of what is shown.

use super::{Chart, finite};
use crate::{
    color::Color,
    metrics::Font,
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Pattern, Rect, Scale, Scene, Size, Style, Table},
    sheet::{Axes, Sheet, Texts},
};

/// An item: a row.
#[derive(Clone, Debug)]
pub struct Item {
    /// Opens the entries behind it.
    pub key: String,
    /// Name.
    pub label: String,
    /// By stage; missing ones are nothing.
    pub cells: Vec<f64>,
}

/// Names of rows and columns.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Over the rows.
    pub item: String,
    /// Fact: stage.
    pub stage: String,
    /// Sums at the right and at the foot.
    pub total: String,
    /// What found no row of its own.
    pub others: String,
    /// Fact: amount.
    pub amount: String,
    /// Fact: share of everything.
    pub share: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// An amount in tooltip and table.
    pub amount: &'a dyn Fn(f64) -> String,
    /// An amount in a cell, where short forms are welcome.
    pub short: &'a dyn Fn(f64) -> String,
    /// A share, 0 to 1.
    pub share: &'a dyn Fn(f64) -> String,
}

/// The chart; see the module.
pub struct Matrix<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Names of the stages, left to right.
    pub stages: &'a [String],
    /// Top to bottom.
    pub items: &'a [Item],
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

/// A row as drawn.
struct Line<'a> {
    key: Option<&'a str>,
    label: &'a str,
    cells: Vec<f64>,
}

impl Chart for Matrix<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 0);
        sheet.heading(&self.texts);
        if self.items.is_empty() || self.stages.is_empty() {
            return sheet.nothing(&self.texts, [&self.words.stage, &self.words.item], self.table());
        }
        let Palette { small, ink, ink_2, gap, .. } = *palette;
        let columns = self.stages.len() + 1;
        let labels = self.items.iter().map(|item| small.width(&item.label));
        let names = labels.chain([small.width(&self.words.total)]).fold(0.0, f64::max);
        let x0 = (sheet.pad() + names.min(sheet.size.width * 0.28) + gap).ceil();
        let width = (sheet.size.width - sheet.pad() - x0) / columns as f64;
        let heads: Vec<Vec<String>> = self
            .stages
            .iter()
            .chain([&self.words.total])
            .map(|stage| small.wrap(stage, width - gap * 0.75, 2))
            .collect();
        let lines = heads.iter().map(Vec::len).max().unwrap_or(1).max(1);
        let header = sheet.take_top(small.line() * lines as f64 + gap * 0.5);
        let (y0, y1) = (sheet.top.round(), sheet.bottom.round());
        let most = (((y1 - y0) / (small.line() * 1.2)) as usize).max(2) - 1;
        let rows = self.lines(most);
        let height = ((y1 - y0) / (rows.len() + 1) as f64).min(small.line() * 2.6);
        let plot = Rect { x0, y0, x1: x0 + width * columns as f64, y1: y0 + height * (rows.len() + 1) as f64 };
        if let Some(top) = header {
            for (at, head) in heads.iter().enumerate() {
                let x = x0 + (at as f64 + 0.5) * width;
                for (line, text) in head.iter().enumerate() {
                    let y = top + (lines - head.len() + line) as f64 * small.line() + small.line() / 2.0;
                    sheet.text(&format!("stage-{at}-{line}"), [x, y], Anchor::Middle, small, ink_2, text, width);
                }
            }
        }
        let greatest = rows.iter().flat_map(|line| &line.cells).fold(0.0f64, |most, cell| most.max(cell.abs()));
        let whole: f64 = rows.iter().flat_map(|line| &line.cells).sum();
        let mut marks = Vec::new();
        let room = x0 - gap - sheet.pad() + 0.01;
        for (row, line) in rows.iter().enumerate() {
            let y = y0 + (row as f64 + 0.5) * height;
            sheet.text(&format!("item-{row}"), [x0 - gap, y], Anchor::End, small, ink_2, line.label, room);
            for (column, &cell) in line.cells.iter().enumerate() {
                let area = Rect {
                    x0: x0 + column as f64 * width + 1.0,
                    y0: y0 + row as f64 * height + 1.0,
                    x1: x0 + (column + 1) as f64 * width - 1.0,
                    y1: y0 + (row + 1) as f64 * height - 1.0,
                };
                let (style, color) = ground(palette, cell, greatest);
                let facts = vec![
                    Fact::new(&self.words.stage, &self.stages[column]),
                    Fact::new(&self.words.amount, (self.format.amount)(cell)),
                    Fact::new(&self.words.share, (self.format.share)(if whole == 0.0 { 0.0 } else { cell / whole })),
                ];
                let corners = vec![[area.x0, area.y0], [area.x1, area.y1]];
                let mark = Mark::new(format!("cell-{row}-{column}"), MarkKind::Bar, corners, style);
                let mark = mark.named(line.label).grouped(format!("item-{row}")).told(facts);
                marks.push(if let Some(key) = line.key { mark.keyed(key) } else { mark });
                // Over its ground, so it is painted after it.
                let id = format!("figure-{row}-{column}");
                self.figure(&mut sheet, &id, cell, &area, small, color);
                marks.extend(sheet.decor.pop_if(|mark| mark.id == format!("{id}-text")));
            }
        }
        self.sums(&mut sheet, &rows, [x0, y0], [width, height]);
        let foot = y0 + rows.len() as f64 * height;
        sheet.rule("foot", [x0, foot], [plot.x1, foot], palette.axis, palette.hair, None);
        let side = x0 + self.stages.len() as f64 * width;
        sheet.rule("side", [side, y0], [side, plot.y1], palette.axis, palette.hair, None);
        sheet.text(
            "total",
            [x0 - gap, foot + height / 2.0],
            Anchor::End,
            Font { bold: true, ..small },
            ink,
            &self.words.total,
            room,
        );
        let x = Scale::new(&self.words.stage, [0.0, columns as f64], [plot.x0, plot.x1]);
        let y = Scale::new(&self.words.item, [0.0, (rows.len() + 1) as f64], [plot.y0, plot.y1]);
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

impl Matrix<'_> {
    fn cells(&self, item: &Item) -> Vec<f64> {
        (0..self.stages.len()).map(|at| finite(item.cells.get(at).copied().unwrap_or(0.0))).collect()
    }

    /// The rows that fit; the last of them the sum of those that do not.
    fn lines(&self, most: usize) -> Vec<Line<'_>> {
        let alone = if self.items.len() > most { most.saturating_sub(1) } else { self.items.len() };
        let mut lines: Vec<Line> = self.items[..alone]
            .iter()
            .map(|item| Line { key: Some(&item.key), label: &item.label, cells: self.cells(item) })
            .collect();
        if alone < self.items.len() {
            let mut cells = vec![0.0; self.stages.len()];
            for item in &self.items[alone..] {
                for (sum, cell) in cells.iter_mut().zip(self.cells(item)) {
                    *sum += cell;
                }
            }
            lines.push(Line { key: None, label: &self.words.others, cells });
        }
        lines
    }

    /// A figure in its cell, whole or not at all.
    fn figure(&self, sheet: &mut Sheet, id: &str, value: f64, area: &Rect, font: Font, color: Color) {
        let text = (self.format.short)(value);
        if font.width(&text) <= area.width() - 2.0 && font.height() <= area.height() + 2.0 {
            let place = [(area.x0 + area.x1) / 2.0, (area.y0 + area.y1) / 2.0];
            sheet.text(id, place, Anchor::Middle, font, color, &text, f64::INFINITY);
        }
    }

    fn sums(&self, sheet: &mut Sheet, rows: &[Line], [x0, y0]: [f64; 2], [width, height]: [f64; 2]) {
        let bold = Font { bold: true, ..sheet.palette.small };
        let ink = sheet.palette.ink;
        let at = |row: usize, column: usize| Rect {
            x0: x0 + column as f64 * width + 1.0,
            y0: y0 + row as f64 * height + 1.0,
            x1: x0 + (column + 1) as f64 * width - 1.0,
            y1: y0 + (row + 1) as f64 * height - 1.0,
        };
        let last = self.stages.len();
        for (row, line) in rows.iter().enumerate() {
            self.figure(sheet, &format!("sum-item-{row}"), line.cells.iter().sum(), &at(row, last), bold, ink);
        }
        for column in 0..last {
            let sum = rows.iter().map(|line| line.cells[column]).sum();
            self.figure(sheet, &format!("sum-stage-{column}"), sum, &at(rows.len(), column), bold, ink);
        }
        let whole = rows.iter().flat_map(|line| &line.cells).sum();
        self.figure(sheet, "sum", whole, &at(rows.len(), last), bold, ink);
    }

    fn table(&self) -> Table {
        let mut columns = vec![Column::text(&self.words.item)];
        columns.extend(self.stages.iter().chain([&self.words.total]).map(|stage| Column::numeric(stage)));
        let print = |value: f64| (self.format.amount)(value);
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut sums = vec![0.0; self.stages.len() + 1];
        for item in self.items {
            let mut cells = self.cells(item);
            cells.push(cells.iter().sum());
            for (sum, cell) in sums.iter_mut().zip(&cells) {
                *sum += cell;
            }
            rows.push(std::iter::once(item.label.clone()).chain(cells.into_iter().map(print)).collect());
        }
        rows.push(std::iter::once(self.words.total.clone()).chain(sums.into_iter().map(print)).collect());
        Table { columns, rows }
    }
}

/// The ground of a cell, and the ink that reads on it: deep enough to lead the eye, never so deep that the figure drowns.
fn ground(palette: &Palette, cell: f64, greatest: f64) -> (Style, Color) {
    let depth = if greatest > 0.0 { (cell.abs() / greatest).sqrt() * 0.42 } else { 0.0 };
    let color = if cell < 0.0 { palette.bad } else { palette.accent };
    let fill = color.over(palette.sheet, depth.max(0.02));
    let negative = Style {
        stroke: Some(color.over(palette.sheet, 0.35)),
        pattern: Pattern::Hatch,
        width: 0.0,
        ..Style::default()
    };
    let style = Style { fill: Some(fill), ..if cell < 0.0 { negative } else { Style::default() } };
    let ink = if palette.ink.contrast(fill) >= palette.sheet.contrast(fill) { palette.ink } else { palette.sheet };
    (style, ink)
}
