//! Four boxes: two yes-or-no questions against each other, with how many fall into each box and what they bring.
//!
//! The figures carry the content; the depth of a ground is its box's share of all that is counted. A text that finds no room in
//! its box is in tooltip and table.

use super::{Chart, finite};
use crate::{
    color::Color,
    metrics::Font,
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Size, Style, Table},
    sheet::{Axes, Sheet, Texts},
};

/// A box.
#[derive(Clone, Default, Debug)]
pub struct Tile {
    /// Opens who is in it.
    pub key: String,
    /// Name.
    pub label: String,
    /// How many; decides the ground.
    pub count: f64,
    /// How many, and what they bring, ready to print; the first goes before the second where there is room for one line.
    pub lines: [String; 2],
    /// For the tooltip.
    pub facts: Vec<Fact>,
}

/// Names of sides, axes and columns.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Left and right column.
    pub columns: [String; 2],
    /// Upper and lower row.
    pub rows: [String; 2],
    /// Head of the first column of the table.
    pub name: String,
    /// Heads of what `lines` hold.
    pub heads: [String; 2],
}

/// The chart; see the module.
pub struct Boxes<'a> {
    /// Words around it.
    pub texts: Texts,
    /// By row, from above, and column, from the left.
    pub tiles: &'a [[Tile; 2]; 2],
    /// Names.
    pub words: Words,
}

impl Chart for Boxes<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 0);
        sheet.heading(&self.texts);
        let whole: f64 = self.tiles.iter().flatten().map(|tile| finite(tile.count).max(0.0)).sum();
        let sides = || [self.words.columns.join(" / "), self.words.rows.join(" / ")];
        let [across, down] = sides();
        if whole <= 0.0 {
            return sheet.nothing(&self.texts, [&across, &down], self.table());
        }
        let Palette { small, ink_2, gap, .. } = *palette;
        let names = self.words.rows.iter().map(|name| small.width(name)).fold(0.0, f64::max);
        let x0 = (sheet.pad() + names.min(sheet.size.width * 0.24) + gap).ceil();
        let header = sheet.take_top(small.line() + gap * 0.5);
        let plot = Rect { x0, y0: sheet.top.round(), x1: sheet.size.width - sheet.pad(), y1: sheet.bottom.round() };
        let (width, height) = (plot.width() / 2.0, plot.height() / 2.0);
        for (at, name) in self.words.columns.iter().enumerate().filter(|_| header.is_some()) {
            let place = [x0 + (at as f64 + 0.5) * width, header.unwrap_or_default() + small.line() / 2.0];
            sheet.text(&format!("column-{at}"), place, Anchor::Middle, small, ink_2, name, width - gap);
        }
        let mut marks = Vec::new();
        for (row, tiles) in self.tiles.iter().enumerate() {
            let middle = plot.y0 + (row as f64 + 0.5) * height;
            let room = x0 - gap - sheet.pad() + 0.01;
            let name = &self.words.rows[row];
            sheet.text(&format!("row-{row}"), [x0 - gap, middle], Anchor::End, small, ink_2, name, room);
            for (column, tile) in tiles.iter().enumerate() {
                let area = Rect {
                    x0: x0 + column as f64 * width + 2.0,
                    y0: plot.y0 + row as f64 * height + 2.0,
                    x1: x0 + (column + 1) as f64 * width - 2.0,
                    y1: plot.y0 + (row + 1) as f64 * height - 2.0,
                };
                let (style, ink) = ground(palette, finite(tile.count).max(0.0) / whole);
                let corners = vec![[area.x0, area.y0], [area.x1, area.y1]];
                let mark = Mark::new(format!("box-{row}-{column}"), MarkKind::Bar, corners, style);
                marks.push(mark.named(&tile.label).grouped("box").told(tile.facts.clone()).keyed(&tile.key));
                // over its ground, so that they are painted after it
                let before = sheet.decor.len();
                inscribe(&mut sheet, &format!("in-{row}-{column}"), tile, &area, ink);
                marks.extend(sheet.decor.split_off(before));
            }
        }
        let x = Scale::new(&across, [0.0, 2.0], [plot.x0, plot.x1]);
        let y = Scale::new(&down, [0.0, 2.0], [plot.y0, plot.y1]);
        sheet.finish(&self.texts, plot, Axes { x, y, y2: None }, marks, self.table())
    }
}

/// Name and figures in the middle of a box: as many lines as find room, each whole or not at all.
fn inscribe(sheet: &mut Sheet, id: &str, tile: &Tile, area: &Rect, ink: Color) {
    let small = sheet.palette.small;
    let name = Font { bold: true, ..sheet.palette.body };
    let all = [(&tile.label, name), (&tile.lines[0], small), (&tile.lines[1], small)];
    let gap = sheet.palette.gap;
    let fits = |text: &str, font: Font| font.width(text) <= area.width() - gap;
    let mut lines: Vec<(&String, Font)> = Vec::new();
    let mut high = 0.0;
    for (text, font) in all {
        if fits(text, font) && high + font.line() <= area.height() {
            high += font.line();
            lines.push((text, font));
        }
    }
    let mut y = (area.y0 + area.y1 - high) / 2.0;
    for (at, (text, font)) in lines.into_iter().enumerate() {
        let place = [(area.x0 + area.x1) / 2.0, y + font.line() / 2.0];
        sheet.text(&format!("{id}-{at}"), place, Anchor::Middle, font, ink, text, f64::INFINITY);
        y += font.line();
    }
}

impl Boxes<'_> {
    fn table(&self) -> Table {
        let heads = self.words.heads.iter().map(|head| Column::numeric(head));
        let columns = [Column::text(&self.words.name)].into_iter().chain(heads).collect();
        let row = |tile: &Tile| std::iter::once(tile.label.clone()).chain(tile.lines.iter().cloned()).collect();
        Table { columns, rows: self.tiles.iter().flatten().map(row).collect() }
    }
}

/// The ground of a box that holds this share, and the ink that reads on it.
fn ground(palette: &Palette, share: f64) -> (Style, Color) {
    let fill = palette.accent.over(palette.sheet, 0.06 + 0.34 * share.sqrt());
    let style = Style { fill: Some(fill), ..Style::default() };
    let ink = if palette.ink.contrast(fill) >= palette.sheet.contrast(fill) { palette.ink } else { palette.sheet };
    (style, ink)
}
