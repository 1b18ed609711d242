//! Horizontal axes: figures of a scale, or names of periods.

use super::Sheet;
use crate::{
    palette::Palette,
    scene::{Anchor, Rect, Scale, Tick},
    ticks::nice,
};

impl Sheet<'_> {
    /// A tick of the horizontal axis with its figure.
    pub fn foot_tick(&mut self, at: usize, px: f64, label: &str, plot: Rect, room: f64) {
        let Palette { small, axis, hair, gap, .. } = *self.palette;
        self.rule(&format!("x-tick-{at}"), [px, plot.y1], [px, plot.y1 + gap / 2.0], axis, hair, None);
        self.figure(&format!("x-{at}"), [px, plot.y1 + gap * 0.75 + small.line() / 2.0], Anchor::Middle, label, room);
    }

    /// Name of the horizontal axis, in the second row under the plot.
    pub fn foot_title(&mut self, text: &str, plot: Rect) {
        let Palette { small, ink_2, gap, .. } = *self.palette;
        let middle = [(plot.x0 + plot.x1) / 2.0, plot.y1 + gap * 0.75 + small.line() * 1.5];
        self.text("x-title", middle, Anchor::Middle, small, ink_2, text, plot.width());
    }

    /// Round figures under the plot, as many as fit, and the name of the axis under them. `grid` draws a line up the plot
    /// at each: where values run to the right.
    pub fn foot_figures(&mut self, x: &mut Scale, plot: Rect, format: &dyn Fn(f64) -> String, grid: bool) {
        let Palette { small, gap, hair, grid: ink, .. } = *self.palette;
        let [low, high] = [x.domain[0].min(x.domain[1]), x.domain[0].max(x.domain[1])];
        let slack = (high - low) * 1e-9;
        let inside = |value: &f64| (low - slack..=high + slack).contains(value);
        // Fewer steps until neighbours keep their distance: how wide a figure is follows from the steps.
        let fitting = (1..=8).rev().find_map(|count| {
            let values: Vec<f64> = nice(low, high, count).values.into_iter().filter(inside).collect();
            let labels: Vec<String> = values.iter().map(|&value| format(value)).collect();
            let widest = labels.iter().map(|label| small.width(label)).fold(0.0, f64::max) + gap * 1.5;
            let apart = values.windows(2).all(|pair| (x.px(pair[1]) - x.px(pair[0])).abs() >= widest);
            apart.then_some((values, labels, widest))
        });
        let Some((values, labels, widest)) = fitting else { return self.foot_title(&x.label.clone(), plot) };
        for (at, (&value, label)) in values.iter().zip(labels).enumerate() {
            let px = x.px(value);
            if grid {
                self.rule(&format!("x-grid-{at}"), [px, plot.y0], [px, plot.y1], ink, hair, None);
            }
            self.foot_tick(at, px, &label, plot, widest);
            x.ticks.push(Tick { value, label, px });
        }
        self.foot_title(&x.label.clone(), plot);
    }

    /// As many period names as fit, evenly spaced from the latest backwards; period k has its middle at k + 0.5.
    pub fn foot_periods(&mut self, x: &mut Scale, names: &[&str], plot: Rect) {
        let Palette { small, ink_2, gap, .. } = *self.palette;
        let slot = plot.width() / names.len().max(1) as f64;
        let most = plot.width() / 3.0;
        let widest = names.iter().map(|name| small.width(name)).fold(0.0, f64::max).min(most);
        let every = ((widest + gap) / slot).ceil().max(1.0) as usize;
        let y = plot.y1 + gap * 0.75 + small.line() / 2.0;
        let mut free = self.size.width;
        for (at, name) in names.iter().enumerate().rev().step_by(every) {
            let (value, px) = (at as f64 + 0.5, x.px(at as f64 + 0.5));
            let half = small.width(name).min(most) / 2.0;
            // At the edges a name is moved inwards; there it may meet its neighbour and is left out.
            let left = (px - half).min(self.size.width - half * 2.0).max(0.0);
            if left + half * 2.0 <= free {
                self.text(&format!("x-{at}"), [left + half, y], Anchor::Middle, small, ink_2, name, most);
                x.ticks.push(Tick { value, label: (*name).to_owned(), px });
                free = left - gap / 2.0;
            }
        }
        x.ticks.reverse();
    }
}
