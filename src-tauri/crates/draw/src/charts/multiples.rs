//! KPI small multiples: a panel for each KPI with its light, its latest value, its course and its target.
//!
//! Every panel has its own vertical scale, since rates, days and counts share none: what is compared is each course with its
//! own target. The light is a shape as well as a colour (disc, triangle, diamond, hollow square) and a word in the legend. The
//! scales of the scene are those of the first panel.

use super::{Chart, finite, look, plane::span};
use crate::{
    metrics::Font,
    palette::Palette,
    scene::{Anchor, Column, Fact, Mark, MarkKind, Rect, Scale, Scene, Shape, Size, Style, Table},
    sheet::{Axes, Key, Sheet, Texts},
};

/// Whether the target is met.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Light {
    /// Very likely.
    Green,
    /// Open.
    Amber,
    /// Very likely not.
    Red,
    /// Too few cases to say.
    Unknown,
}

impl Light {
    /// All, best first.
    pub const ALL: [Light; 4] = [Self::Green, Self::Amber, Self::Red, Self::Unknown];
}

/// A KPI.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Opens it.
    pub key: String,
    /// Name.
    pub label: String,
    /// Light.
    pub light: Light,
    /// Latest value, ready to print.
    pub latest: String,
    /// Target, as a value and ready to print.
    pub target: Option<(f64, String)>,
    /// By period; `None` without cases.
    pub values: Vec<Option<f64>>,
    /// The values ready to print, as many.
    pub figures: Vec<String>,
}

/// Names of columns and lights.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: KPI.
    pub kpi: String,
    /// Column and fact: period.
    pub period: String,
    /// Column and fact: value.
    pub value: String,
    /// Column and fact: target.
    pub target: String,
    /// Column: light.
    pub light: String,
    /// Of [`Light::ALL`], in that order.
    pub lights: [String; 4],
}

/// The chart; see the module.
pub struct Multiples<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Names of the periods, in order of time.
    pub periods: &'a [String],
    /// Left to right, top to bottom.
    pub panels: &'a [Panel],
    /// Names.
    pub words: Words,
}

impl Chart for Multiples<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut sheet = Sheet::new(size, palette, 0);
        sheet.heading(&self.texts);
        if self.panels.is_empty() {
            return sheet.nothing(&self.texts, [&self.words.period, &self.words.value], self.table());
        }
        let used = Light::ALL.into_iter().enumerate();
        let used = used.filter(|(_, light)| self.panels.iter().any(|panel| panel.light == *light));
        let keys: Vec<Key> = used
            .map(|(at, light)| Key { kind: MarkKind::Point, style: lamp(palette, light), text: &self.words.lights[at] })
            .collect();
        sheet.legend(&keys);
        let gap = palette.gap;
        let page = Rect { x0: sheet.pad(), y0: sheet.top, x1: sheet.size.width - sheet.pad(), y1: sheet.bottom };
        let columns = columns(self.panels.len(), &page, palette);
        let rows = self.panels.len().div_ceil(columns);
        let air = gap * 2.5;
        let width = (page.width() - air * (columns - 1) as f64) / columns as f64;
        let height = (page.height() - air * 0.6 * (rows - 1) as f64) / rows as f64;
        let mut marks = Vec::new();
        let mut first = None;
        for (at, panel) in self.panels.iter().enumerate() {
            let (row, column) = (at / columns, at % columns);
            let x0 = page.x0 + column as f64 * (width + air);
            let y0 = page.y0 + row as f64 * (height + air * 0.6);
            let area = Rect { x0, y0, x1: x0 + width, y1: y0 + height };
            let scales = self.panel(&mut sheet, &mut marks, at, panel, area);
            first = first.or(Some(scales));
        }
        let (x, y) =
            first.unwrap_or_else(|| (Scale::new("", [0.0, 1.0], [0.0, 1.0]), Scale::new("", [0.0, 1.0], [1.0, 0.0])));
        sheet.finish(&self.texts, page, Axes { x, y, y2: None }, marks, self.table())
    }
}

/// As many columns as make panels about two and a half times as wide as high, but never narrower than a name.
fn columns(count: usize, page: &Rect, palette: &Palette) -> usize {
    let least = palette.small.size * 9.0;
    let most = ((page.width() / least) as usize).clamp(1, count.max(1));
    let off = |columns: &usize| {
        let rows = count.div_ceil(*columns) as f64;
        let shape = (page.width() / *columns as f64) / (page.height() / rows).max(1.0);
        // Empty places in the last row count a little.
        let empty = rows * *columns as f64 - count as f64;
        (shape / 2.5).max(2.5 / shape) + empty * 0.08
    };
    (1..=most).min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or(1)
}

impl Multiples<'_> {
    /// A panel: light, name and value over the course. Says its scales.
    fn panel(&self, sheet: &mut Sheet, marks: &mut Vec<Mark>, at: usize, panel: &Panel, area: Rect) -> (Scale, Scale) {
        let palette = sheet.palette;
        let Palette { small, body, ink, ink_2, gap, hair, .. } = *palette;
        let glyph = palette.dot * 1.4;
        let head = area.y0 + small.line() / 2.0;
        let bold = Font { bold: true, ..body };
        // Name and value share the first line where they can, else the value takes the second.
        let value = bold.width(&panel.latest);
        let left = area.x0 + glyph * 2.0 + gap * 0.75;
        let room = area.x1 - left;
        let one = small.width(&panel.label) + gap + value <= room || area.height() < small.line() * 4.0;
        let id = format!("panel-{at}");
        let line = small.line().max(bold.line());
        let mut top = area.y0;
        if line <= area.height() {
            marks.push(
                Mark::new(
                    format!("light-{at}"),
                    MarkKind::Point,
                    vec![[area.x0 + glyph, head]],
                    lamp(palette, panel.light),
                )
                .named(&panel.label)
                .grouped("light")
                .told(self.facts(panel, None))
                .keyed(&panel.key),
            );
            let name_room = if one { (room - value - gap).max(room * 0.4) } else { room };
            let name =
                sheet.text(&format!("{id}-name"), [left, head], Anchor::Start, small, ink_2, &panel.label, name_room);
            let used = name.map_or(left, |name| name.x1 + gap);
            top += line;
            let second = if one { head } else { head + line };
            if !one {
                top += line;
            }
            let free = if one { area.x1 - used } else { area.x1 - left };
            if value <= free {
                let (x, anchor) = if one { (area.x1, Anchor::End) } else { (left, Anchor::Start) };
                let found =
                    sheet.text(&format!("{id}-value"), [x, second], anchor, bold, ink, &panel.latest, f64::INFINITY);
                let after = found.map_or(left, |found| found.x1 + gap);
                if let (false, Some((_, target))) = (one, &panel.target)
                    && small.width(target) <= area.x1 - after
                {
                    let place = [area.x1, second];
                    sheet.text(&format!("{id}-target"), place, Anchor::End, small, ink_2, target, f64::INFINITY);
                }
            }
        }
        let plot = Rect { x0: area.x0, y0: (top + gap * 0.75).min(area.y1), x1: area.x1, y1: area.y1 };
        let inner = palette.dot * 1.5;
        let target = panel.target.as_ref().map(|(value, _)| finite(*value));
        let [low, high] = span(panel.values.iter().flatten().copied().chain(target)).unwrap_or([0.0, 1.0]);
        let half = if high > low { 0.0 } else { (high.abs() * 0.05).max(0.5) };
        let count = panel.values.len().max(1) as f64;
        let x = Scale::new(&self.words.period, [0.0, count], [plot.x0, plot.x1]);
        let y = Scale::new(
            &panel.label,
            [low - half, high + half],
            [(plot.y1 - inner).max(plot.y0), (plot.y0 + inner).min(plot.y1)],
        );
        sheet.rule(&format!("{id}-floor"), [plot.x0, plot.y1], [plot.x1, plot.y1], palette.grid, hair, None);
        if plot.height() < inner * 3.0 {
            return (x, y);
        }
        if let Some(target) = target {
            let level = y.px(target);
            let ends = vec![[plot.x0, level], [plot.x1, level]];
            let mark = Mark::new(format!("target-{at}"), MarkKind::Rule, ends, look::reference(palette, palette.mark));
            marks.push(mark.named(&panel.label).grouped("target"));
        }
        let place = |k: usize, value: f64| [x.px(k as f64 + 0.5), y.px(finite(value))];
        let mut run: Vec<[f64; 2]> = Vec::new();
        let mut runs = Vec::new();
        for (k, value) in panel.values.iter().enumerate() {
            match value {
                Some(value) => run.push(place(k, *value)),
                None => runs.push(std::mem::take(&mut run)),
            }
        }
        runs.push(run);
        for (part, points) in runs.into_iter().enumerate().filter(|(_, points)| points.len() > 1) {
            let style = look::line(palette, palette.accent);
            marks.push(Mark::new(format!("line-{at}-{part}"), MarkKind::Line, points, style).grouped("line"));
        }
        let last = panel.values.iter().rposition(Option::is_some);
        for (k, value) in panel.values.iter().enumerate() {
            let Some(value) = value else { continue };
            let style = if Some(k) == last { look::dot(palette, palette.accent, false) } else { look::reading() };
            let mark = Mark::new(format!("point-{at}-{k}"), MarkKind::Point, vec![place(k, *value)], style);
            marks.push(mark.named(&panel.label).grouped(id.clone()).told(self.facts(panel, Some(k))).keyed(&panel.key));
        }
        (x, y)
    }

    fn facts(&self, panel: &Panel, period: Option<usize>) -> Vec<Fact> {
        let mut facts = Vec::with_capacity(3);
        if let Some(at) = period {
            facts.push(Fact::new(&self.words.period, self.periods.get(at).cloned().unwrap_or_default()));
            facts.push(Fact::new(&self.words.value, panel.figures.get(at).cloned().unwrap_or_default()));
        } else {
            facts.push(Fact::new(&self.words.value, panel.latest.clone()));
            facts.push(Fact::new(&self.words.light, self.word(panel.light)));
        }
        facts.extend(panel.target.as_ref().map(|(_, target)| Fact::new(&self.words.target, target.clone())));
        facts
    }

    fn word(&self, light: Light) -> String {
        let at = Light::ALL.iter().position(|found| *found == light).unwrap_or(0);
        self.words.lights[at].clone()
    }

    fn table(&self) -> Table {
        let words = &self.words;
        let mut columns = vec![Column::text(&words.kpi), Column::text(&words.light), Column::numeric(&words.target)];
        columns.extend(self.periods.iter().map(|period| Column::numeric(period)));
        let rows = self.panels.iter().map(|panel| {
            let target = panel.target.as_ref().map_or_else(String::new, |(_, target)| target.clone());
            let mut row = vec![panel.label.clone(), self.word(panel.light), target];
            row.extend((0..self.periods.len()).map(|at| panel.figures.get(at).cloned().unwrap_or_default()));
            row
        });
        Table { columns, rows: rows.collect() }
    }
}

/// A light by colour and shape.
fn lamp(palette: &Palette, light: Light) -> Style {
    let (color, shape, hollow) = match light {
        Light::Green => (palette.good, Shape::Circle, false),
        Light::Amber => (palette.warn, Shape::Triangle, false),
        Light::Red => (palette.bad, Shape::Diamond, false),
        Light::Unknown => (palette.ink_3, Shape::Square, true),
    };
    Style { shape, radius: palette.dot * 1.4, ..look::dot(palette, color, hollow) }
}
