//! Which unit time matters most for a customer's profit: each in turn at its low and its high value, the others at
//! their likely one.
//!
//! Source of the diagram: T. G. Eschenbach, *Spiderplots versus tornado diagrams for sensitivity analysis*, Interfaces
//! 1992.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// A unit time with its doubt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitTime {
    /// the activity
    pub name: String,
    /// how often the customer asked for it
    pub quantity: f64,
    /// cost of a minute
    pub fen_per_minute: f64,
    /// minutes at best
    pub minutes_low: f64,
    /// minutes as a rule
    pub minutes_likely: f64,
    /// minutes at worst
    pub minutes_high: f64,
}

/// What the doubt about one time is worth.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// the activity
    pub name: String,
    /// profit with the low time
    pub profit_low_time_fen: Fen,
    /// profit with the high time
    pub profit_high_time_fen: Fen,
    /// the difference
    pub swing_fen: Fen,
    /// whether it alone decides between gain and loss
    pub decides: bool,
}

/// The tornado of a customer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tornado {
    /// profit with all likely times
    pub profit_fen: Fen,
    /// profit with all high times
    pub worst_fen: Fen,
    /// profit with all low times
    pub best_fen: Fen,
    /// widest first; equal ones by name
    pub bars: Vec<Bar>,
}

/// The tornado of a margin (before working time) and unit times, low ≤ likely ≤ high.
pub fn tornado(margin: Fen, times: &[UnitTime]) -> Tornado {
    let cost = |t: &UnitTime, minutes: f64| whole_fen(t.quantity * t.fen_per_minute * minutes);
    let all = |minutes: fn(&UnitTime) -> f64| margin - times.iter().map(|t| cost(t, minutes(t))).sum::<Fen>();
    let profit_fen = all(|t| t.minutes_likely);
    let bar = |t: &UnitTime| {
        let likely = cost(t, t.minutes_likely);
        let low = profit_fen + likely - cost(t, t.minutes_low);
        let high = profit_fen + likely - cost(t, t.minutes_high);
        Bar {
            name: t.name.clone(),
            profit_low_time_fen: low,
            profit_high_time_fen: high,
            swing_fen: low - high,
            decides: low >= Fen(0) && high < Fen(0),
        }
    };
    let mut bars: Vec<Bar> = times.iter().map(bar).collect();
    bars.sort_by(|a, b| b.swing_fen.cmp(&a.swing_fen).then_with(|| a.name.cmp(&b.name)));
    Tornado { profit_fen, worst_fen: all(|t| t.minutes_high), best_fen: all(|t| t.minutes_low), bars }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_swings_add_up_to_the_band(margin in -1_000_000i64..1_000_000, list in prop::collection::vec((0.0f64..500.0, 0.0f64..200.0, 0.0f64..60.0, 0.0f64..60.0, 0.0f64..60.0), 1..8)) {
            let times: Vec<UnitTime> = list.iter().enumerate().map(|(i, (quantity, rate, low, more, most))| UnitTime {
                name: i.to_string(), quantity: *quantity, fen_per_minute: *rate,
                minutes_low: *low, minutes_likely: low + more, minutes_high: low + more + most,
            }).collect();
            let t = tornado(Fen(margin), &times);
            prop_assert!(t.worst_fen <= t.profit_fen && t.profit_fen <= t.best_fen);
            let swings: Fen = t.bars.iter().map(|b| b.swing_fen).sum();
            prop_assert_eq!(swings, t.best_fen - t.worst_fen, "times add up, so their swings do");
            prop_assert!(t.bars.windows(2).all(|b| b[0].swing_fen >= b[1].swing_fen), "widest first");
        }
    }
}
