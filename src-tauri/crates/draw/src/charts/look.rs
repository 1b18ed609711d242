//! How recurring shapes look, so that a month, a target or a handle is the same in every chart.

use crate::{
    color::Color,
    palette::Palette,
    scene::{Mark, MarkKind, Pattern, Rect, Scale, Shape, Style},
};

/// A data line.
pub(super) fn line(palette: &Palette, color: Color) -> Style {
    Style { stroke: Some(color), width: palette.stroke, ..Style::default() }
}

/// A line of the second rank: thinner, and with a rhythm of its own.
pub(super) fn thin(palette: &Palette, color: Color, dash: Option<[f64; 2]>) -> Style {
    Style { stroke: Some(color), width: (palette.stroke * 0.75).max(palette.hair), dash, ..Style::default() }
}

/// Dash and gap in units of the palette's space.
pub(super) fn dash(palette: &Palette, ink: f64, gap: f64) -> Option<[f64; 2]> {
    Some([palette.gap * ink, palette.gap * gap])
}

/// A reference line: thin, dashed.
pub(super) fn reference(palette: &Palette, color: Color) -> Style {
    Style { stroke: Some(color), width: palette.hair * 1.25, dash: dash(palette, 0.75, 0.5), ..Style::default() }
}

/// A measured point; hollow when it does not count.
pub(super) fn dot(palette: &Palette, color: Color, hollow: bool) -> Style {
    let fill = if hollow { palette.sheet } else { color };
    let width = palette.stroke * 0.7;
    Style { fill: Some(fill), stroke: Some(color), width, radius: palette.dot, ..Style::default() }
}

/// The point the picture is about: larger, with a rim in the colour of the sheet.
pub(super) fn peak(palette: &Palette, color: Color) -> Style {
    let (fill, stroke) = (Some(color), Some(palette.sheet));
    Style { fill, stroke, width: palette.stroke * 0.75, radius: palette.dot * 1.5, ..Style::default() }
}

/// A ring about something.
pub(super) fn ring(palette: &Palette, color: Color) -> Style {
    let width = palette.stroke * 0.75;
    Style { fill: Some(palette.sheet), stroke: Some(color), width, radius: palette.dot, ..Style::default() }
}

/// A pale fill between lines.
pub(super) fn veil(color: Color, opacity: f64) -> Style {
    Style { fill: Some(color), opacity, ..Style::default() }
}

/// A fill that tells itself from a solid one without colour.
pub(super) fn hatch(palette: &Palette, color: Color) -> Style {
    let (fill, stroke) = (Some(color.over(palette.sheet, if palette.patterned { 0.0 } else { 0.22 })), Some(color));
    Style { fill, stroke, width: palette.hair, pattern: Pattern::Hatch, ..Style::default() }
}

/// Nothing to see: a place on a line that speaks when pointed at or walked to.
pub(super) fn reading() -> Style {
    Style { width: 0.0, ..Style::default() }
}

/// An upright line that can be dragged along the horizontal axis: the dashed line, its grip at the foot of the plot, and a
/// ring at each height in `rings`. The ids are `id`, `id-grip` and `id-ring-<k>`; only the line speaks.
pub(super) fn handle(palette: &Palette, id: &str, px: f64, plot: Rect, rings: &[f64]) -> Vec<Mark> {
    let style = Style { dash: dash(palette, 0.5, 0.4), ..reference(palette, palette.mark) };
    let mut marks = vec![Mark::new(id, MarkKind::Rule, vec![[px, plot.y0], [px, plot.y1]], style).grouped(id)];
    for (at, &level) in rings.iter().enumerate() {
        let style = ring(palette, palette.mark);
        marks.push(Mark::new(format!("{id}-ring-{at}"), MarkKind::Point, vec![[px, level]], style).grouped(id));
    }
    let shape = Shape::Diamond;
    let grip = Style { fill: Some(palette.mark), radius: palette.dot * 1.3, shape, ..Style::default() };
    marks.push(Mark::new(format!("{id}-grip"), MarkKind::Point, vec![[px, plot.y1]], grip).grouped(id));
    marks
}

/// A level whisker with caps between two values of the horizontal axis, kept inside the plot; an end beyond it has no cap.
pub(super) fn whisker(palette: &Palette, id: &str, [low, high]: [f64; 2], y: f64, x: &Scale, plot: Rect) -> Vec<Mark> {
    let style = Style { stroke: Some(palette.mark), width: palette.stroke * 0.75, ..Style::default() };
    let ends = [x.px(low), x.px(high)];
    let [from, to] = ends.map(|px| px.clamp(plot.x0, plot.x1));
    let mut marks = vec![Mark::new(id, MarkKind::Rule, vec![[from, y], [to, y]], style.clone())];
    for (at, px) in ends.into_iter().enumerate().filter(|(_, px)| (plot.x0..=plot.x1).contains(px)) {
        let cap = vec![[px, y - palette.dot], [px, y + palette.dot]];
        marks.push(Mark::new(format!("{id}-{at}"), MarkKind::Rule, cap, style.clone()));
    }
    marks
}

/// A small box about a point: what a label must not lie on.
pub(super) fn around([x, y]: [f64; 2], reach: f64) -> Rect {
    Rect { x0: x - reach, y0: y - reach, x1: x + reach, y1: y + reach }
}
