//! Models of customers: what they will still bring, how long they stay, where they move, which are slipping; the formulas
//! stand in [`crate::value`].

mod bg_bb;
mod bg_nbd;
mod bg_nbd_fit;
mod claim_amount;
mod class_memory;
mod gamma_gamma;
mod kaplan_meier;
mod migration_matrix;
mod pareto_nbd;
mod profit_pyramid;
mod purchase_summary;
mod rfm_scores;
mod rule_ranking;
mod silence_alert;
mod simple_lifetime_value;
mod trend_break;
mod uplift;
mod uplift_size;

use super::{
    Example, Model, Solution, Step,
    answers::{Entry, p_text, significance, solved},
    schema::{
        self, choice, confidence, fen, flag, object, or, refused, series, several, share, signed_fen, whole, within,
    },
};
use crate::value::lifetime::History;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

/// Customers, in the order a course takes them.
pub(super) const MODELS: &[&dyn Model] = &[
    &class_memory::MODEL,
    &profit_pyramid::MODEL,
    &rfm_scores::MODEL,
    &migration_matrix::MODEL,
    &simple_lifetime_value::MODEL,
    &purchase_summary::MODEL,
    &bg_nbd::MODEL,
    &bg_nbd_fit::MODEL,
    &pareto_nbd::MODEL,
    &gamma_gamma::MODEL,
    &bg_bb::MODEL,
    &kaplan_meier::MODEL,
    &silence_alert::MODEL,
    &trend_break::MODEL,
    &uplift::MODEL,
    &uplift_size::MODEL,
    &rule_ranking::MODEL,
    &claim_amount::MODEL,
];

/// A parameter of a distribution over customers.
fn shape() -> Value {
    within(0.001..=1_000.0, "shape")
}

/// A parameter in units of time.
fn scale() -> Value {
    within(0.1..=10_000.0, "time")
}

/// A time since the first purchase.
fn time() -> Value {
    within(0.0..=10_000.0, "time")
}

/// Repeat purchases.
fn repeats() -> Value {
    whole(0..=10_000, "purchases")
}

/// The history of a customer as two models ask for it.
fn history() -> [(&'static str, Value); 4] {
    [("repeats", repeats()), ("last", time()), ("age", time()), ("horizon", within(0.0..=1_000.0, "time"))]
}

/// The same as read.
#[derive(Deserialize)]
struct Asked {
    repeats: u32,
    last: f64,
    age: f64,
    horizon: f64,
}

impl Asked {
    /// The history.
    ///
    /// # Errors
    /// `model_input` with `last` where it is beyond the age, or above 0 without a repeat.
    fn history(&self) -> Result<History, Fault> {
        let found = History { repeats: self.repeats, last: self.last, age: self.age, spend: 0.0 };
        found.check(0).map_err(|_| refused("last", "number <= age, 0 without a repeat"))?;
        Ok(found)
    }
}
