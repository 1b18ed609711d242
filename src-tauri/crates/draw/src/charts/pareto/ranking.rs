//! Customers in falling order, and which of them share a bar.

use super::Item;
use crate::charts::finite;

/// Items in order with what follows from the order.
pub(super) struct Ranking<'a> {
    pub items: Vec<&'a Item>,
    /// Sum of the first k amounts, k = 0 ... n.
    sums: Vec<f64>,
    /// What shares are of: the sum of the positive amounts.
    whole: f64,
}

/// Neighbours that share a bar: those with index `from` to `to` (excluded).
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Stretch {
    pub from: usize,
    pub to: usize,
    /// The rest: bars lower than a hairline, joined.
    pub tail: bool,
}

impl<'a> Ranking<'a> {
    pub fn new(items: &'a [Item]) -> Self {
        let mut items: Vec<&Item> = items.iter().collect();
        items.sort_by(|a, b| a.last.cmp(&b.last).then(finite(b.amount).total_cmp(&finite(a.amount))));
        let mut sums = Vec::with_capacity(items.len() + 1);
        sums.push(0.0);
        let mut sum = 0.0;
        for item in &items {
            sum += finite(item.amount);
            sums.push(sum);
        }
        // Largest first, so the highest sum is that of the positive amounts, to the last bit.
        let whole = sums.iter().copied().fold(0.0, f64::max);
        Self { items, sums, whole }
    }

    /// Whether a share means anything: not of nothing, and not of a loss.
    pub fn has_shares(&self) -> bool {
        self.whole > 0.0
    }

    /// Share of the first `k` in the positive amounts, at most 1; losses take from it again. 0 where a share means nothing.
    pub fn share(&self, k: usize) -> f64 {
        if self.has_shares() { self.sums[k] / self.whole } else { 0.0 }
    }

    /// Sum of the amounts with index `from` to `to` (excluded).
    pub fn sum(&self, from: usize, to: usize) -> f64 {
        // One amount is itself, free of what a difference of large sums loses.
        if to == from + 1 { finite(self.items[from].amount) } else { self.sums[to] - self.sums[from] }
    }

    /// Mean amount of a stretch: the height of its bar.
    pub fn mean(&self, stretch: Stretch) -> f64 {
        self.sum(stretch.from, stretch.to) / (stretch.to - stretch.from) as f64
    }

    /// Stretches of at most `each` customers, all of one class.
    pub fn stretches(&self, each: usize) -> Vec<Stretch> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(first) = self.items.get(from) {
            let until = self.items.len().min(from + each.max(1));
            let same = self.items[from..until].iter().take_while(|item| item.class == first.class).count();
            found.push(Stretch { from, to: from + same, tail: false });
            from += same;
        }
        found
    }

    /// Joins the last stretches into the tail: those of the last class whose bars are lower than `least`.
    pub fn join_tail(&self, stretches: &mut Vec<Stretch>, least: f64) {
        let Some(last) = stretches.last().map(|stretch| self.items[stretch.from].class) else { return };
        let low = |stretch: &&Stretch| self.items[stretch.from].class == last && self.mean(**stretch).abs() < least;
        let count = stretches.iter().rev().take_while(low).count();
        if count > 1 {
            let from = stretches[stretches.len() - count].from;
            stretches.truncate(stretches.len() - count);
            stretches.push(Stretch { from, to: self.items.len(), tail: true });
        }
    }
}
