//! Charts of horizontal rows: names on the left, values to the right, figures under the plot.

use crate::{
    palette::Palette,
    scene::{Anchor, Rect, Scale, Tick},
    sheet::Sheet,
};

/// How many rows fit, each at least as high as a line with its air.
pub(super) fn fitting(sheet: &Sheet) -> usize {
    let [y0, y1] = sheet.span();
    let least = sheet.palette.small.line() * 1.15;
    (((y1 - y0) / least) as usize).max(1)
}

/// Left edge of the plot: the widest name, at most `share` of the page.
pub(super) fn margin<'s>(sheet: &Sheet, names: impl Iterator<Item = &'s str>, share: f64) -> f64 {
    let widest = names.map(|name| sheet.palette.small.width(name)).fold(0.0, f64::max);
    (sheet.pad() + widest.min(sheet.size.width * share) + sheet.palette.gap).ceil()
}

/// The vertical scale of `count` rows; row k from the top has its middle at k + 0.5.
pub(super) fn scale(label: &str, count: usize, plot: Rect) -> Scale {
    Scale::new(label, [0.0, count as f64], [plot.y0, plot.y1])
}

/// Names beside the rows.
pub(super) fn names(sheet: &mut Sheet, y: &mut Scale, names: &[&str], plot: Rect) {
    let Palette { small, ink_2, gap, .. } = *sheet.palette;
    let room = plot.x0 - gap - sheet.pad() + 0.01;
    for (at, name) in names.iter().enumerate() {
        let (value, px) = (at as f64 + 0.5, y.px(at as f64 + 0.5));
        sheet.text(&format!("row-{at}"), [plot.x0 - gap, px], Anchor::End, small, ink_2, name, room);
        y.ticks.push(Tick { value, label: (*name).to_owned(), px });
    }
}

/// Half the thickness of a bar in a row of this height.
pub(super) fn half(y: &Scale) -> f64 {
    ((y.px(1.0) - y.px(0.0)).abs() * 0.33).clamp(1.0, 13.0)
}
