//! What a customer will still buy, where nobody says when he leaves: purchases as histories, models of buying and leaving,
//! how sure they are, and when they must not be believed.
//!
//! A history is (x, t_x, T): repeat purchases, time of the last one, time under observation, both since the first
//! purchase and in one unit of time that the caller chooses. Equal histories are counted once, parameters are looked for
//! as logarithms, and times and money are measured in their own mean while that is done; so the unit does not matter.
//!
//! No crate for the search of the maximum: `argmin` and its like bring a hundred other crates for what is a page here,
//! and their elementary functions differ in the last digit between systems.

pub mod bg_bb;
pub mod bg_nbd;
pub mod bootstrap;
pub mod gamma_gamma;
pub mod judged;
mod maximum;
pub mod nbd;
pub mod pareto_nbd;
pub mod simple;
mod special;
pub mod summary;
mod table;

pub use maximum::{Fit, Progress};

use keheng_base::Fault;
use serde::{Deserialize, Serialize};

/// What is known of a customer, since the first purchase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct History {
    /// x: days with a purchase after the first one
    pub repeats: u32,
    /// t_x: time from the first purchase to the last, 0 without a repeat
    pub last: f64,
    /// T: time from the first purchase to the end of the observation
    pub age: f64,
    /// mean money of a repeat, 0 without one
    pub spend: f64,
}

impl History {
    /// Whether the figures can be a customer's.
    ///
    /// # Errors
    /// `history_number` with the field (`t_x`, `T`, `z`) and the row, counted from 1: not finite, negative, a last
    /// purchase after the end, or one at a time that the number of repeats excludes.
    pub fn check(&self, row: usize) -> Result<(), Fault> {
        let sound = |v: f64| v.is_finite() && v >= 0.0;
        let field = if !sound(self.age) {
            "T"
        } else if !sound(self.last) || self.last > self.age || (self.repeats == 0 && self.last > 0.0) {
            "t_x"
        } else if !sound(self.spend) {
            "z"
        } else {
            return Ok(());
        };
        Err(Fault::new("history_number").with("field", field).with("row", row + 1))
    }

    /// How long the customer has been silent.
    pub fn silent(&self) -> f64 {
        self.age - self.last
    }

    /// Repeats in a unit of time, as they were; 0 for who came on the last day.
    pub fn rate(&self) -> f64 {
        if self.age > 0.0 { f64::from(self.repeats) / self.age } else { 0.0 }
    }
}

/// Refuses the first history that cannot be a customer's.
///
/// # Errors
/// As [`History::check`].
pub fn check(histories: &[History]) -> Result<(), Fault> {
    histories.iter().enumerate().try_for_each(|(row, history)| history.check(row))
}

/// A callback for those who do not wait.
pub fn unwatched(_: f64) -> bool {
    true
}

#[cfg(test)]
pub(crate) mod cdnow;
#[cfg(test)]
mod degenerate_tests;
#[cfg(test)]
mod reference_tests;
