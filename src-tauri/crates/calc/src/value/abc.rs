//! ABC analysis: customers in classes by what they bring, and the share really found printed beside 80/20.
//!
//! **The rule, stated.** Customers are ranked by amount falling, then by id rising. A customer's class depends on
//! what stands *before* it: the share of the amount (cumulative rule) or of the heads (head-count rule) held by those
//! ranked higher. It is in A while that share is below the first cut, in B while below the second, and so on. So an
//! only customer is an A, and the customer who crosses the line still belongs to the better class. The other
//! convention, "cumulative including this one", puts an only customer in the last class.
//!
//! **Ties stay together**: equal amounts get the class of the first of them, the better one.
//! **Nothing or a loss** is always in the last class. Shares of amount are of the sum of the *positive* amounts, so
//! that they lie in 0..1 and close to 1 also by margin; what a class loses is its `loss_fen`.

use super::{Cuts, concentration};
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::fmt;
use ts_rs::TS;

/// The share of the amount that the top 20 % of the customers must hold for a firm to be called Pareto-like.
///
/// The textbook figure is 80 %; ten points are allowed, because a real firm is never on the dot. Published sets lie on
/// both sides of any line one could draw (CDNOW: 67 %, not Pareto), which is why the share found is always printed.
pub const PARETO_FLOOR: f64 = 0.70;

/// A class, best first: A, B, C ...
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "char", into = "char")]
#[ts(type = "string")]
pub struct Class(u8);

impl Class {
    /// The class at a position, 0 = A. At most [`Cuts::MOST`].
    pub fn at(index: usize) -> Class {
        Class(index.min(Cuts::MOST) as u8)
    }

    /// The position, 0 = A.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }

    /// `A`, `B` ...
    pub fn letter(self) -> char {
        char::from(b'A' + self.0)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.letter())
    }
}

impl From<Class> for char {
    fn from(class: Class) -> char {
        class.letter()
    }
}

impl TryFrom<char> for Class {
    type Error = Fault;
    /// Reads a letter; `abc_class` when no class is called so.
    fn try_from(letter: char) -> Result<Class, Fault> {
        match u32::from(letter).checked_sub(u32::from('A')) {
            Some(index) if index as usize <= Cuts::MOST => Ok(Class(index as u8)),
            _ => Err(Fault::new("abc_class").with("class", letter.to_string())),
        }
    }
}

/// What the cut lines are shares of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Rule {
    /// of the amount: A is who brings the first 80 %
    Cumulative {
        /// rising shares of the amount
        cuts: Cuts,
    },
    /// of the customers: A is the first 5 % by rank
    Headcount {
        /// rising shares of the customers
        cuts: Cuts,
    },
}

impl Default for Rule {
    fn default() -> Self {
        Rule::Cumulative { cuts: Cuts::cumulative() }
    }
}

impl Rule {
    /// The cut lines.
    pub fn cuts(&self) -> &Cuts {
        let (Rule::Cumulative { cuts } | Rule::Headcount { cuts }) = self;
        cuts
    }
}

/// A customer and what it brings: fen of revenue or margin, or pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// decides the order among equals, nothing else
    pub id: i64,
    /// fen or pieces; may be negative
    pub amount: i64,
}

/// A customer in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    /// as handed in
    pub id: i64,
    /// as handed in
    pub amount: i64,
    /// where it belongs
    pub class: Class,
    /// share of the positive amounts held by those ranked before it, 0..1
    pub share_before: f64,
}

/// What a class comes to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct ClassTotal {
    /// which
    pub class: Class,
    /// heads
    #[ts(type = "number")]
    pub customers: usize,
    /// net sum, in fen (or pieces when pieces were handed in)
    #[ts(type = "number")]
    pub amount_fen: i64,
    /// sum of the negative amounts in it, at most 0
    #[ts(type = "number")]
    pub loss_fen: i64,
    /// of all customers, 0..1
    pub share_customers: f64,
    /// of the positive amounts, 0..1
    pub share_amount: f64,
}

/// The whole analysis.
#[derive(Clone, Debug, PartialEq)]
pub struct Abc {
    /// every customer once, best first
    pub ranked: Vec<Ranked>,
    /// every class once, A first, empty ones too
    pub classes: Vec<ClassTotal>,
    /// net sum of all amounts
    pub amount: i64,
    /// share of the positive amounts that the top 20 % of the heads (rounded up) hold; none without a positive amount
    pub top20_share: Option<f64>,
    /// how many customers it takes to reach 80 % of the positive amounts; none without one
    pub customers_for_80: Option<usize>,
    /// customers with an amount below zero
    pub negative: usize,
    /// see [`concentration::gini`]
    pub gini: Option<f64>,
    /// whether the top 20 % hold at least [`PARETO_FLOOR`]; otherwise say "not Pareto"
    pub pareto: bool,
}

/// Classes all customers. The order of `items` does not matter; ids should differ.
pub fn classify(items: &[Item], rule: &Rule) -> Abc {
    let mut sorted = items.to_vec();
    sorted.sort_unstable_by(|x, y| y.amount.cmp(&x.amount).then(x.id.cmp(&y.id)));
    let heads = sorted.len();
    let positive: i128 = sorted.iter().map(|i| i128::from(i.amount.max(0))).sum();
    let cuts = rule.cuts();
    let last = cuts.classes() - 1;

    let mut ranked = Vec::with_capacity(heads);
    let mut before = 0i128;
    let mut class = Class::at(last);
    let mut previous = None;
    for (rank, item) in sorted.iter().enumerate() {
        if previous != Some(item.amount) {
            class = Class::at(match rule {
                _ if item.amount <= 0 => last,
                Rule::Cumulative { .. } => cuts.index(before, positive),
                Rule::Headcount { .. } => cuts.index(rank as i128, heads as i128),
            });
        }
        previous = Some(item.amount);
        ranked.push(Ranked { id: item.id, amount: item.amount, class, share_before: share(before, positive) });
        before += i128::from(item.amount.max(0));
    }

    let top = heads.div_ceil(5);
    let top20: i128 = sorted[..top].iter().map(|i| i128::from(i.amount.max(0))).sum();
    let top20_share = (positive > 0).then(|| share(top20, positive));
    sorted.reverse();
    let ascending: Vec<i64> = sorted.iter().map(|i| i.amount.max(0)).collect();
    Abc {
        classes: totals(&ranked, cuts.classes(), positive),
        amount: narrow(ranked.iter().map(|r| i128::from(r.amount)).sum()),
        top20_share,
        customers_for_80: reach_80(&ranked, positive),
        negative: ranked.iter().filter(|r| r.amount < 0).count(),
        gini: concentration::gini_sorted(&ascending),
        pareto: top20_share.is_some_and(|s| s >= PARETO_FLOOR),
        ranked,
    }
}

fn totals(ranked: &[Ranked], classes: usize, positive: i128) -> Vec<ClassTotal> {
    let mut sums = vec![(0usize, 0i128, 0i128); classes];
    for r in ranked {
        let sum = &mut sums[r.class.index()];
        sum.0 += 1;
        sum.1 += i128::from(r.amount.max(0));
        sum.2 += i128::from(r.amount.min(0));
    }
    let total = |(index, (customers, gained, lost)): (usize, (usize, i128, i128))| ClassTotal {
        class: Class::at(index),
        customers,
        amount_fen: narrow(gained + lost),
        loss_fen: narrow(lost),
        share_customers: share(customers as i128, ranked.len() as i128),
        share_amount: share(gained, positive),
    };
    sums.into_iter().enumerate().map(total).collect()
}

fn reach_80(ranked: &[Ranked], positive: i128) -> Option<usize> {
    let mut run = 0i128;
    for (rank, r) in (1..).zip(ranked) {
        run += i128::from(r.amount.max(0));
        if run > 0 && run * 5 >= positive * 4 {
            return Some(rank);
        }
    }
    None
}

fn share(part: i128, whole: i128) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

fn narrow(sum: i128) -> i64 {
    sum.clamp(i128::from(i64::MIN), i128::from(i64::MAX)) as i64
}

/// The class a customer is treated as, given its raw classes period by period (oldest first): up at once, down only
/// after it was below for `periods` periods running, and then to the best of those. None without history.
///
/// Two periods are the product's default: one quiet month must not take a good customer's service away.
pub fn settled(history: &[Class], periods: usize) -> Option<Class> {
    let (first, rest) = history.split_first()?;
    let mut held = *first;
    let mut below: Vec<Class> = Vec::new();
    for raw in rest {
        if *raw <= held {
            held = *raw;
            below.clear();
            continue;
        }
        below.push(*raw);
        if below.len() >= periods.max(1) {
            held = below.iter().copied().min().unwrap_or(held);
            below.clear();
        }
    }
    Some(held)
}

#[cfg(test)]
#[path = "abc_tests.rs"]
mod tests;
