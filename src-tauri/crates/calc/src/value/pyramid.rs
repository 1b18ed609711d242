//! Key, suitable and general customers: the pyramid of lessons, by profit, with the shares really found beside the book's.

use super::{
    Cuts,
    abc::{Abc, Item, Rule, classify},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A level of the pyramid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PyramidLevel")]
pub enum Level {
    /// the first 5 % of the customers by profit
    Key,
    /// the next 15 %
    Suitable,
    /// the other 80 %
    General,
}

impl Level {
    /// The levels, best first.
    pub const ALL: [Level; 3] = [Level::Key, Level::Suitable, Level::General];

    /// The book's shares of customers and of profit.
    pub const fn book(self) -> (f64, f64) {
        match self {
            Level::Key => (0.05, 0.8),
            Level::Suitable => (0.15, 0.15),
            Level::General => (0.8, 0.05),
        }
    }
}

/// A level as found, beside the book.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "PyramidShare")]
pub struct Share {
    /// which
    pub level: Level,
    /// heads
    #[ts(type = "number")]
    pub customers: usize,
    /// their profit, losses taken off
    #[ts(type = "number")]
    pub profit_fen: i64,
    /// what those who lose money lose, at most 0
    #[ts(type = "number")]
    pub loss_fen: i64,
    /// of all customers, 0..1
    pub share_customers: f64,
    /// of all that is earned, losses not taken off, 0..1
    pub share_profit: f64,
    /// of the customers, as the book has it
    pub book_customers: f64,
    /// of the profit, as the book has it
    pub book_profit: f64,
}

/// The pyramid: its levels, best first, and the classes behind them (A key, B suitable, C general). The order of customers
/// and their ties are those of [`classify`] by heads, so a customer who earns nothing is always general.
pub fn pyramid(profits: &[Item]) -> (Vec<Share>, Abc) {
    let abc = classify(profits, &Rule::Headcount { cuts: Cuts::headcount() });
    let share = |(level, class): (&Level, &super::abc::ClassTotal)| Share {
        level: *level,
        customers: class.customers,
        profit_fen: class.amount_fen,
        loss_fen: class.loss_fen,
        share_customers: class.share_customers,
        share_profit: class.share_amount,
        book_customers: level.book().0,
        book_profit: level.book().1,
    };
    (Level::ALL.iter().zip(&abc.classes).map(share).collect(), abc)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_book_is_a_whole_and_the_firm_is_what_it_is() {
        let whole = Level::ALL.map(Level::book).iter().fold((0.0, 0.0), |sum, b| (sum.0 + b.0, sum.1 + b.1));
        assert!((whole.0 - 1.0f64).abs() < 1e-12 && (whole.1 - 1.0f64).abs() < 1e-12);
        let firm: Vec<Item> = (0..100).map(|id| Item { id, amount: 100 - id }).collect();
        let (levels, abc) = pyramid(&firm);
        assert_eq!(levels.iter().map(|l| l.customers).collect::<Vec<_>>(), [5, 15, 80]);
        assert!((levels[0].share_profit - 490.0 / 5050.0).abs() < 1e-12, "not 80 %: the share found is said");
        assert_eq!(levels[0].book_profit, 0.8);
        assert_eq!(levels.iter().map(|l| l.profit_fen).sum::<i64>(), abc.amount);
    }

    #[test]
    fn who_loses_money_is_general() {
        let (levels, _) = pyramid(&[Item { id: 1, amount: -5 }]);
        assert_eq!((levels[2].customers, levels[2].loss_fen, levels[2].share_profit), (1, -5, 0.0));
        let (levels, _) = pyramid(&[]);
        assert!(levels.iter().all(|l| l.customers == 0 && l.share_customers == 0.0));
    }
}
