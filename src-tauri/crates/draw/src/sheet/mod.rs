//! Layout that every chart shares: heading, legend, axes, and labels that keep to the page and off each other.

mod aside;
mod flag;
mod foot;

pub(crate) use aside::Aside;
pub(crate) use flag::Flag;

use crate::{
    color::Color,
    label::{Surroundings, beside},
    metrics::{Font, is_invisible},
    palette::Palette,
    scene::{Anchor, Mark, MarkKind, Rect, Scale, Scene, Size, Style, Table, Tick},
    ticks::Nice,
};

/// The words around a chart, in the reader's language.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Texts {
    /// Name of the picture.
    pub title: String,
    /// A line under the heading; may be empty.
    pub subtitle: String,
    /// Whether title and subtitle are painted: in a file or on a slide, but not where the page has a heading of its own.
    pub headed: bool,
    /// The picture in one sentence, for screen readers.
    pub summary: String,
    /// What the sheet says when there is nothing to draw.
    pub empty: String,
}

/// A line of the legend: how a shape looks, and what it means.
pub(crate) struct Key<'a> {
    pub kind: MarkKind,
    pub style: Style,
    pub text: &'a str,
}

/// A page being filled from its edges inwards.
pub(crate) struct Sheet<'p> {
    pub size: Size,
    pub palette: &'p Palette,
    pub decor: Vec<Mark>,
    /// First free y from the top.
    pub top: f64,
    /// First free y from the bottom.
    pub bottom: f64,
    /// Height between plot and `bottom` that is promised to the horizontal axis.
    foot: f64,
}

impl<'p> Sheet<'p> {
    /// A page with `rows` lines of text under the plot.
    pub fn new(size: Size, palette: &'p Palette, rows: usize) -> Self {
        let size = Size::new(size.width, size.height);
        let pad = palette.gap * 2.0;
        Self {
            size,
            palette,
            decor: Vec::new(),
            top: pad,
            bottom: size.height - pad,
            foot: palette.small.line() * rows as f64 + palette.gap * 0.75,
        }
    }

    /// Distance of everything from the edge of the page.
    pub fn pad(&self) -> f64 {
        self.palette.gap * 2.0
    }

    /// Takes a strip from the top and says where it begins; `None` when the plot would fall under a third of the page.
    pub fn take_top(&mut self, height: f64) -> Option<f64> {
        let begin = self.top;
        self.affords(height).then(|| {
            self.top += height;
            begin
        })
    }

    /// Takes a strip from the bottom and says where it begins; `None` when the plot would fall under a third of the page.
    pub fn take_bottom(&mut self, height: f64) -> Option<f64> {
        self.affords(height).then(|| {
            self.bottom -= height;
            self.bottom
        })
    }

    fn affords(&self, height: f64) -> bool {
        self.bottom - self.foot - self.top - height >= self.size.height / 3.0
    }

    /// Heading and the line under it.
    pub fn heading(&mut self, texts: &Texts) {
        if !texts.headed {
            return;
        }
        let Palette { title, body, ink, ink_2, gap, .. } = *self.palette;
        let (left, room) = (self.pad(), self.size.width - self.pad() * 2.0);
        let lines = [(title, ink, &texts.title, "title", 2), (body, ink_2, &texts.subtitle, "subtitle", 3)];
        let mut any = false;
        for (font, color, text, id, most) in lines {
            for (at, line) in font.wrap(text, room, most).iter().enumerate() {
                let Some(y) = self.take_top(font.line()) else { return };
                self.text(&format!("{id}-{at}"), [left, y + font.line() / 2.0], Anchor::Start, font, color, line, room);
                any = true;
            }
        }
        if any && self.affords(gap) {
            self.top += gap;
        }
    }

    /// The legend at the foot of the page, as many rows as it needs. On a low page the last keys are left out until the plot
    /// keeps its third: callers name first what cannot be guessed.
    pub fn legend(&mut self, keys: &[Key]) {
        let Palette { small, ink_2, gap, .. } = *self.palette;
        let glyph = small.size * 1.8;
        let fitting = (1..=keys.len()).rev().find_map(|count| {
            let rows = self.legend_rows(&keys[..count]);
            let begin = self.take_bottom(rows.len() as f64 * small.line() + gap)?;
            Some((rows, begin))
        });
        let Some((rows, begin)) = fitting else { return };
        for (line, row) in rows.iter().enumerate() {
            let y = begin + gap + (line as f64 + 0.5) * small.line();
            for (at, (key, x)) in row.iter().enumerate() {
                let id = format!("legend-{line}-{at}");
                let x = self.pad() + x;
                let half = small.size * 0.4;
                let points = match key.kind {
                    MarkKind::Point => vec![[x + glyph / 2.0, y]],
                    MarkKind::Bar | MarkKind::Band | MarkKind::Area => vec![[x, y - half], [x + glyph, y + half]],
                    _ => vec![[x, y], [x + glyph, y]],
                };
                let kind = if key.kind == MarkKind::Area { MarkKind::Band } else { key.kind };
                self.decor.push(Mark::new(id.clone(), kind, points, key.style.clone()));
                let left = x + glyph + gap * 0.75;
                let room = self.size.width - self.pad() - left;
                self.text(&id, [left, y], Anchor::Start, small, ink_2, key.text, room);
            }
        }
    }

    /// Keys with their distance from the left edge, row by row.
    fn legend_rows<'k, 't>(&self, keys: &'k [Key<'t>]) -> Vec<Vec<(&'k Key<'t>, f64)>> {
        let Palette { small, gap, .. } = *self.palette;
        let (glyph, room) = (small.size * 1.8, self.size.width - self.pad() * 2.0);
        let mut rows: Vec<Vec<(&Key, f64)>> = Vec::new();
        let mut used = f64::INFINITY;
        for key in keys {
            let width = (glyph + gap * 0.75 + small.width(key.text)).min(room);
            if used + gap * 2.5 + width > room {
                rows.push(Vec::new());
                used = -gap * 2.5;
            }
            if let Some(row) = rows.last_mut() {
                row.push((key, used + gap * 2.5));
            }
            used += gap * 2.5 + width;
        }
        rows
    }

    /// A text of at most `room` px, shortened if need be and moved so that it stays on the page. Says which box it got;
    /// `None` if there was nothing to show or no room to show it.
    #[allow(clippy::too_many_arguments, reason = "a label is exactly these seven things")]
    pub fn text(
        &mut self,
        id: &str,
        [x, y]: [f64; 2],
        anchor: Anchor,
        font: Font,
        color: Color,
        text: &str,
        room: f64,
    ) -> Option<Rect> {
        let text: String = text.chars().filter(|&c| !is_invisible(c)).collect();
        let label = font.fit(text.trim(), room.min(self.size.width));
        if label.is_empty() {
            return None;
        }
        let style = Style { fill: Some(color), text_size: font.size, bold: font.bold, anchor, ..Style::default() };
        let mut mark = Mark::new(format!("{id}-text"), MarkKind::Label, vec![[x, y]], style).named(label);
        let found = mark.text_box()?;
        let shift = inside(found.x0, found.x1, self.size.width);
        let sink = inside(found.y0, found.y1, self.size.height);
        mark.points = vec![[x + shift, y + sink]];
        let found = mark.text_box();
        self.decor.push(mark);
        found
    }

    /// A straight line; on whole pixels if it is level or upright, so that a hairline stays one pixel wide.
    pub fn rule(&mut self, id: &str, from: [f64; 2], to: [f64; 2], color: Color, width: f64, dash: Option<[f64; 2]>) {
        let crisp = |a: f64, b: f64| if a == b { (a.floor() + 0.5, a.floor() + 0.5) } else { (a, b) };
        let ((x0, x1), (y0, y1)) = (crisp(from[0], to[0]), crisp(from[1], to[1]));
        let style = Style { stroke: Some(color), width, dash, ..Style::default() };
        self.decor.push(Mark::new(id, MarkKind::Rule, vec![[x0, y0], [x1, y1]], style));
    }

    /// Titles of the vertical axes, level and on top of them: turned Chinese is hard to read. The right one may show how the
    /// line looks that it measures.
    pub fn axis_titles(&mut self, left: &str, right: Option<(&str, Option<Style>)>) {
        let Palette { small, ink_2, gap, .. } = *self.palette;
        let Some(y) = self.take_top(small.line() + gap * 0.5) else { return };
        let y = y + small.line() / 2.0;
        let (pad, width) = (self.pad(), self.size.width);
        let room = (width - pad * 2.0) / if right.is_some() { 2.0 } else { 1.0 } - gap;
        self.text("y-title", [pad, y], Anchor::Start, small, ink_2, left, room);
        let Some((text, style)) = right else { return };
        let glyph = if style.is_some() { small.size * 1.8 + gap * 0.75 } else { 0.0 };
        let found = self.text("y2-title", [width - pad, y], Anchor::End, small, ink_2, text, room - glyph);
        if let (Some(found), Some(style)) = (found, style) {
            let ends = vec![[found.x0 - glyph, y], [found.x0 - gap * 0.75, y]];
            self.decor.push(Mark::new("y2-title", MarkKind::Line, ends, style));
        }
    }

    /// What is left for the plot, from top to bottom in whole px; half a line of the top label stands out above it.
    pub fn span(&self) -> [f64; 2] {
        [(self.top + self.palette.small.height() * 0.6).round(), (self.bottom - self.foot).round()]
    }

    /// A figure of an axis: shown whole or not at all, since a shortened number is a wrong number.
    fn figure(&mut self, id: &str, point: [f64; 2], anchor: Anchor, text: &str, room: f64) {
        let Palette { small, ink_2, .. } = *self.palette;
        if small.width(text) <= room {
            self.text(id, point, anchor, small, ink_2, text, room);
        }
    }

    /// Height of the plot if nothing more is taken, in px.
    pub fn height_left(&self) -> f64 {
        let [top, bottom] = self.span();
        bottom - top
    }

    /// How many steps a vertical axis of this height carries without crowding.
    pub fn steps(&self, height: f64) -> usize {
        ((height / (self.palette.small.line() * 2.2)) as usize).clamp(1, 6)
    }

    /// From the edge of the page to the plot: the widest of these tick labels, at most a third of the page, with its air.
    pub fn margin<'s>(&self, labels: impl Iterator<Item = &'s String>) -> f64 {
        let widest = labels.map(|label| self.palette.small.width(label)).fold(0.0, f64::max);
        (self.pad() + widest.min(self.size.width / 3.0) + self.palette.gap).ceil()
    }

    /// Gridlines and labels of the left axis.
    pub fn left_axis(&mut self, scale: &Scale, plot: Rect) {
        let Palette { grid, hair, gap, .. } = *self.palette;
        for (at, tick) in scale.ticks.iter().enumerate() {
            self.rule(&format!("grid-{at}"), [plot.x0, tick.px], [plot.x1, tick.px], grid, hair, None);
            let point = [plot.x0 - gap, tick.px];
            self.figure(&format!("y-{at}"), point, Anchor::End, &tick.label, plot.x0 - gap - self.pad() + 0.01);
        }
    }

    /// Ticks and labels of the right axis.
    pub fn right_axis(&mut self, scale: &Scale, plot: Rect) {
        let Palette { axis, hair, gap, .. } = *self.palette;
        for (at, tick) in scale.ticks.iter().enumerate() {
            self.rule(&format!("y2-tick-{at}"), [plot.x1, tick.px], [plot.x1 + gap / 2.0, tick.px], axis, hair, None);
            let point = [plot.x1 + gap, tick.px];
            let room = self.size.width - self.pad() - point[0] + 0.01;
            self.figure(&format!("y2-{at}"), point, Anchor::Start, &tick.label, room);
        }
    }

    /// The line that values stand on.
    pub fn baseline(&mut self, y: f64, plot: Rect) {
        self.rule("baseline", [plot.x0, y], [plot.x1, y], self.palette.axis, self.palette.hair, None);
    }

    /// Says in the middle of the page that there is nothing to draw.
    pub fn empty(&mut self, text: &str) {
        let Palette { body, ink_2, .. } = *self.palette;
        let room = self.size.width - self.pad() * 2.0;
        let lines = body.wrap(text, room, 3);
        let top = (self.top + self.bottom) / 2.0 - (lines.len() as f64 - 1.0) * body.line() / 2.0;
        for (at, line) in lines.iter().enumerate() {
            let point = [self.size.width / 2.0, top + at as f64 * body.line()];
            self.text(&format!("empty-{at}"), point, Anchor::Middle, body, ink_2, line, room);
        }
    }

    /// Puts a text beside a point, as close as obstacles allow; see [`beside`]. `None` if there is no free place.
    pub fn beside(&mut self, id: &str, point: [f64; 2], text: &str, around: &Surroundings) -> Option<Rect> {
        let Palette { body, ink, dot, gap, .. } = *self.palette;
        let text = body.fit(text, around.within.width() * 0.7);
        let place = beside(point, [body.width(&text), body.height()], dot + gap, around)?;
        self.text(id, place, Anchor::Start, body, ink, &text, f64::INFINITY)
    }
}

/// The axes of a picture: horizontal, left and, where there is one, right.
pub(crate) struct Axes {
    pub x: Scale,
    pub y: Scale,
    pub y2: Option<Scale>,
}

impl Sheet<'_> {
    /// The picture: what was drawn on this sheet, with its marks, its words and its table.
    pub fn finish(self, texts: &Texts, plot: Rect, axes: Axes, marks: Vec<Mark>, table: Table) -> Scene {
        let Axes { x, y, y2 } = axes;
        Scene {
            size: self.size,
            background: self.palette.sheet,
            plot,
            x,
            y,
            y2,
            decor: self.decor,
            marks,
            title: texts.title.clone(),
            summary: texts.summary.clone(),
            table,
        }
    }

    /// A picture of nothing: the page says why, the table keeps its headings.
    pub fn nothing(mut self, texts: &Texts, [x, y]: [&str; 2], table: Table) -> Scene {
        self.empty(&texts.empty);
        let plot = Rect { x0: 0.0, y0: 0.0, x1: self.size.width, y1: self.size.height };
        let x = Scale::new(x, [0.0, 1.0], [plot.x0, plot.x1]);
        let y = Scale::new(y, [0.0, 1.0], [plot.y1, plot.y0]);
        self.finish(texts, plot, Axes { x, y, y2: None }, Vec::new(), table)
    }
}

/// How far `[from, to]` must move to lie between 0 and `end`.
fn inside(from: f64, to: f64, end: f64) -> f64 {
    if from < 0.0 {
        -from
    } else if to > end {
        (end - to).max(-from)
    } else {
        0.0
    }
}

/// A vertical or share axis from round values; labels come from the caller's formatter, thinned until they do not touch.
pub(crate) fn axis(label: &str, nice: &Nice, range: [f64; 2], line: f64, format: &dyn Fn(f64) -> String) -> Scale {
    let mut scale = Scale::new(label, nice.domain, range);
    let pitch = nice.values.windows(2).map(|pair| (scale.px(pair[1]) - scale.px(pair[0])).abs()).fold(line, f64::min);
    let every = (line / pitch.max(0.01)).ceil().max(1.0) as usize;
    let named = nice.values.iter().step_by(every);
    scale.ticks = named.map(|&value| Tick { value, label: format(value), px: scale.px(value) }).collect();
    scale
}
