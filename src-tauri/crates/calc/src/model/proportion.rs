//! What the models of one rate have in common: `successes` of `trials`.

use super::{
    Step,
    schema::{inner_share, or, refused, whole},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::Value;

/// Cases counted, and those of them that went well.
#[derive(Clone, Copy, Deserialize)]
pub(super) struct Proportion {
    successes: u64,
    trials: u64,
}

/// The most cases: a thousand million waybills. The tails of a rate take steps that grow with the root of the cases.
const MOST_CASES: u64 = 1_000_000_000;

/// A number of cases, at least `least`.
pub(super) fn cases(least: u64) -> Value {
    whole(least..=MOST_CASES, "cases")
}

/// How sure an interval should be: any probability, 95 % usually.
pub(super) fn level() -> Value {
    or(inner_share("probability"), 0.95)
}

/// The two fields and what else a model asks.
pub(super) fn with<const N: usize>(others: [(&'static str, Value); N]) -> impl Iterator<Item = (&'static str, Value)> {
    [("successes", cases(0)), ("trials", cases(1))].into_iter().chain(others)
}

impl Proportion {
    /// Successes and trials.
    ///
    /// # Errors
    /// `model_input` when there are more successes than trials.
    pub(super) fn counts(self) -> Result<(u64, u64), Fault> {
        let Proportion { successes, trials } = self;
        if successes > trials { Err(refused("successes", "integer <= trials")) } else { Ok((successes, trials)) }
    }

    /// Successes ÷ trials.
    pub(super) fn rate(self) -> f64 {
        self.successes as f64 / self.trials as f64
    }

    /// The step that all begin with.
    pub(super) fn explain(self, word: &'static str) -> Step {
        Step::new(word).with("successes", self.successes).with("trials", self.trials).with("rate", self.rate())
    }
}
