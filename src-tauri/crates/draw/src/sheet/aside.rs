//! Texts to the right of a plot, level with the values they name.

use super::Sheet;
use crate::{
    color::Color,
    label::spread,
    metrics::Font,
    palette::Palette,
    scene::{Anchor, Rect, Scale},
};
use std::borrow::Cow;

/// A text to the right of the plot, at the height of its value.
pub(crate) struct Aside<'a> {
    pub id: &'static str,
    pub value: f64,
    pub text: Cow<'a, str>,
    pub font: Font,
    pub color: Color,
}

impl<'a> Aside<'a> {
    /// The name of a level line.
    pub fn level(id: &'static str, value: f64, text: impl Into<Cow<'a, str>>, palette: &Palette) -> Self {
        Self { id, value, text: text.into(), font: palette.small, color: palette.ink_2 }
    }

    /// A figure that the picture is about.
    pub fn strong(id: &'static str, value: f64, text: impl Into<Cow<'a, str>>, palette: &Palette) -> Self {
        let font = Font { bold: true, ..palette.body };
        Self { id, value, text: text.into(), font, color: palette.ink }
    }
}

impl Sheet<'_> {
    /// Where the plot ends on the right so that these texts, at most a quarter of the page, stand beside it.
    pub fn right_of(&self, asides: &[Aside]) -> f64 {
        let widest = asides.iter().map(|aside| aside.font.width(&aside.text)).fold(0.0, f64::max);
        (self.size.width - self.pad() - widest.min(self.size.width / 4.0) - self.palette.gap).floor()
    }

    /// Sets the asides level with their values, moved apart where they would touch. Where there is no room for all, none is
    /// set: the table has them.
    pub fn asides(&mut self, asides: &[Aside], y: &Scale, plot: Rect) {
        let mut order: Vec<&Aside> = asides.iter().collect();
        order.sort_by(|a, b| y.px(a.value).total_cmp(&y.px(b.value)));
        let wanted: Vec<(f64, f64)> = order.iter().map(|aside| (y.px(aside.value), aside.font.height())).collect();
        let Some(tops) = spread(&wanted, 1.0, [plot.y0 - self.palette.gap, plot.y1 + self.palette.gap * 0.5]) else {
            return;
        };
        for (aside, top) in order.into_iter().zip(tops) {
            let point = [plot.x1 + self.palette.gap, top + aside.font.height() / 2.0];
            let room = self.size.width - self.pad() - point[0] + 0.01;
            self.text(aside.id, point, Anchor::Start, aside.font, aside.color, &aside.text, room);
        }
    }
}
