//! What should be looked at on Monday, in yuan at stake: each alert says why in figures, how probable a loss is, and what it
//! would cost. Pure rules; which customers they are asked for, and what was done about it, is the core's.

pub mod fall;
pub mod silence;
pub mod trend;

use super::abc::Class;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why an alert is raised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
#[ts(rename = "AlertWhy")]
pub enum Why {
    /// silent for longer than its own rhythm allows
    Silent(silence::Silence),
    /// the weekly volume broke off
    Falling(trend::Break),
    /// a worse class than before, and it stays
    ClassDrop {
        /// class before
        from: Class,
        /// class now
        to: Class,
        /// what it brought in the period before
        #[ts(type = "number")]
        before_fen: i64,
        /// what it brought in this one
        #[ts(type = "number")]
        now_fen: i64,
    },
    /// the customer costs more than it brings
    Loss {
        /// margin of the period, below 0
        #[ts(type = "number")]
        margin_fen: i64,
    },
    /// less volume since a complaint
    AfterComplaint(fall::Fall),
}

/// An alert.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Alert {
    /// the figures
    pub why: Why,
    /// the probability that the margin is lost, or the share of it that is, 0..1
    pub chance: f64,
    /// chance × what is still to come; for a loss, what it costs a period
    #[ts(type = "number")]
    pub stake_fen: i64,
}

impl Alert {
    fn new(why: Why, chance: f64, remaining_fen: i64) -> Alert {
        Alert { why, chance, stake_fen: libm::round(chance * remaining_fen.max(0) as f64) as i64 }
    }

    /// Where the silence is beyond its limit; `p_alive` of a model, where there is one that won its backtest, in place of
    /// the rule's own chance.
    pub fn silent(found: silence::Silence, p_alive: Option<f64>, remaining_fen: i64) -> Option<Alert> {
        let chance = p_alive.filter(|p| (0.0..=1.0).contains(p)).map_or(found.chance, |p| 1.0 - p);
        found.beyond().then(|| Alert::new(Why::Silent(found), chance, remaining_fen))
    }

    /// Of a break: the share of the volume that is gone.
    pub fn falling(found: trend::Break, remaining_fen: i64) -> Alert {
        let chance = found.gone();
        Alert::new(Why::Falling(found), chance, remaining_fen)
    }

    /// Of volume that fell after a complaint: the share that is gone.
    pub fn after_complaint(found: fall::Fall, remaining_fen: i64) -> Alert {
        let chance = found.gone();
        Alert::new(Why::AfterComplaint(found), chance, remaining_fen)
    }

    /// Where a settled class (see [`super::abc::settled`]) is worse than the one before; the chance is the share of the
    /// amount that is gone, 0 where a customer only fell behind others.
    pub fn class_drop(from: Class, to: Class, before_fen: i64, now_fen: i64, remaining_fen: i64) -> Option<Alert> {
        let gone = if before_fen > 0 { 1.0 - now_fen.max(0) as f64 / before_fen as f64 } else { 0.0 };
        let why = Why::ClassDrop { from, to, before_fen, now_fen };
        (to > from).then(|| Alert::new(why, gone.clamp(0.0, 1.0), remaining_fen))
    }

    /// Where the margin of a period is below 0.
    pub fn loss(margin_fen: i64) -> Option<Alert> {
        let stake_fen = margin_fen.checked_neg().unwrap_or(i64::MAX);
        (margin_fen < 0).then_some(Alert { why: Why::Loss { margin_fen }, chance: 1.0, stake_fen })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stakes_by_hand() {
        let (a, b) = (Class::at(0), Class::at(1));
        let found = Alert::class_drop(a, b, 1_000, 400, 50_000).unwrap();
        assert_eq!((found.chance, found.stake_fen), (0.6, 30_000), "60 % of the amount is gone");
        assert_eq!(Alert::class_drop(a, b, 1_000, 1_200, 50_000).unwrap().stake_fen, 0, "others grew faster");
        assert_eq!(Alert::class_drop(b, a, 1_000, 400, 50_000), None, "better is no drop");
        assert_eq!(Alert::class_drop(a, b, 1_000, -400, -5).unwrap().stake_fen, 0, "nothing was to come");
        assert_eq!(Alert::class_drop(a, b, 0, 0, 100).unwrap().chance, 0.0);
        assert_eq!(Alert::loss(-700).unwrap().stake_fen, 700);
        assert_eq!(Alert::loss(0), None);
        assert_eq!(Alert::loss(i64::MIN).unwrap().stake_fen, i64::MAX);
    }
}
