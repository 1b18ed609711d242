//! Names of upright rules, in a strip over the plot: each as near to its rule as the neighbours allow, and led by a piece of
//! the rule's own stroke, so that dash and shape tell which is which where names had to move.

use super::Sheet;
use crate::{
    label::spread,
    palette::Palette,
    scene::{Anchor, Mark, MarkKind, Scale, Style},
};

/// A rule's name.
pub(crate) struct Flag<'a> {
    pub id: &'static str,
    /// On the horizontal axis.
    pub value: f64,
    pub text: &'a str,
    /// Of the glyph before the text.
    pub kind: MarkKind,
    pub style: Style,
}

/// A strip kept free for flags.
pub(crate) struct FlagStrip {
    top: f64,
    rows: usize,
}

impl Sheet<'_> {
    /// Keeps one row over the plot, or two where the names would crowd one. `None` without names or room.
    pub fn flag_strip(&mut self, flags: &[Flag]) -> Option<FlagStrip> {
        let flags: Vec<&Flag> = flags.iter().filter(|flag| !flag.text.is_empty()).collect();
        if flags.is_empty() {
            return None;
        }
        let total: f64 = flags.iter().map(|flag| self.flag_width(flag) + self.palette.gap * 2.0).sum();
        let line = self.palette.small.line();
        let air = self.palette.gap * 0.5;
        // Near each other they crowd long before the page is full.
        let wanted =
            if total > self.size.width * 0.5 && flags.len() > 1 && self.size.height > line * 20.0 { 2 } else { 1 };
        (1..=wanted).rev().find_map(|rows| {
            let top = self.take_top(line * rows as f64 + air)?;
            Some(FlagStrip { top, rows })
        })
    }

    fn flag_width(&self, flag: &Flag) -> f64 {
        self.palette.small.size * 1.4 + self.palette.gap * 0.5 + self.palette.small.width(flag.text)
    }

    /// Sets the names; those that do not fit are shortened together.
    pub fn flags(&mut self, strip: &FlagStrip, flags: &[Flag], x: &Scale) {
        let Palette { small, ink_2, gap, .. } = *self.palette;
        let bounds = [self.pad(), self.size.width - self.pad()];
        let mut order: Vec<&Flag> = flags.iter().filter(|flag| !flag.text.is_empty()).collect();
        order.sort_by(|a, b| x.px(a.value).total_cmp(&x.px(b.value)));
        // First fit: the lower row as long as the name has its wanted place there, else the upper.
        let mut rows: Vec<Vec<&Flag>> = vec![Vec::new(); strip.rows];
        let mut ends = vec![f64::NEG_INFINITY; strip.rows];
        for flag in order {
            let width = self.flag_width(flag);
            let left = (x.px(flag.value) - width / 2.0).clamp(bounds[0], (bounds[1] - width).max(bounds[0]));
            let free = |row: &usize| ends[*row] + gap * 1.5 <= left;
            let least = |a: &usize, b: &usize| ends[*a].total_cmp(&ends[*b]);
            let row = (0..strip.rows).find(free).or_else(|| (0..strip.rows).min_by(least)).unwrap_or(0);
            ends[row] = left.max(ends[row] + gap * 1.5) + width;
            rows[row].push(flag);
        }
        let glyph = small.size * 1.4;
        for (row, flags) in rows.iter().enumerate().filter(|(_, flags)| !flags.is_empty()) {
            let y = strip.top + (strip.rows - row) as f64 * small.line() - small.line() / 2.0;
            let lead = glyph + gap * 0.5;
            let count = flags.len() as f64;
            let most = (bounds[1] - bounds[0] - gap * 1.5 * (count - 1.0)) / count;
            let spread_at = |most: f64| {
                let texts: Vec<String> = flags.iter().map(|flag| small.fit(flag.text, most - lead)).collect();
                let wanted: Vec<(f64, f64)> =
                    flags.iter().zip(&texts).map(|(flag, text)| (x.px(flag.value), lead + small.width(text))).collect();
                spread(&wanted, gap * 1.5, bounds).map(|lefts| (texts, lefts))
            };
            let Some((texts, lefts)) = spread_at(f64::INFINITY).or_else(|| spread_at(most)) else { continue };
            for ((flag, text), left) in flags.iter().zip(texts).zip(lefts) {
                if text.is_empty() {
                    continue;
                }
                let half = small.size * 0.4;
                let points = match flag.kind {
                    MarkKind::Point => vec![[left + glyph / 2.0, y]],
                    MarkKind::Band => vec![[left, y - half], [left + glyph, y + half]],
                    _ => vec![[left, y], [left + glyph, y]],
                };
                self.decor.push(Mark::new(format!("flag-{}", flag.id), flag.kind, points, flag.style.clone()));
                let id = format!("flag-{}", flag.id);
                self.text(&id, [left + lead, y], Anchor::Start, small, ink_2, &text, f64::INFINITY);
            }
        }
    }
}
