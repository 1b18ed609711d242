//! Model `target_probability`: how probable it is that a target is met.

use super::{
    Example, Model, Solution, Step,
    proportion::{self, Proportion},
    schema::{self, choice, inner_share},
};
use crate::{
    service::kpi::Better,
    stats::proportion::{probability_at_least, probability_at_most},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

/// A rate, the target it is measured by, and which way is good.
#[derive(Deserialize)]
pub(super) struct Measured {
    #[serde(flatten)]
    pub(super) counted: Proportion,
    pub(super) target: f64,
    pub(super) better: Better,
}

/// The schema of [`Measured`].
pub(super) fn measured() -> Value {
    let better = choice(&["high", "low"], "direction");
    schema::inputs(proportion::with([("target", inner_share("share")), ("better", better)]), &[])
}

/// The Jeffreys posterior probability; see [`probability_at_least`].
pub struct TargetProbability;

impl Model for TargetProbability {
    fn id(&self) -> &'static str {
        "target_probability"
    }
    fn title_key(&self) -> &'static str {
        "model-target-probability-title"
    }
    fn inputs(&self) -> Value {
        measured()
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Measured { counted, target, better } = schema::read(&self.inputs(), input)?;
        let (k, n) = counted.counts()?;
        let (met, answer) = match better {
            Better::High => (probability_at_least(k, n, target), "model-target-probability-at-least"),
            Better::Low => (probability_at_most(k, n, target), "model-target-probability-at-most"),
        };
        let Some(met) = met else { return Err(schema::refused("trials", "integer >= 1")) };
        let rate = counted.rate();
        Ok(Solution {
            outputs: json!({"rate": rate, "probability_met": met}),
            steps: vec![
                counted.explain("model-target-probability-rate"),
                Step::new("model-target-probability-posterior")
                    .with("alpha", k as f64 + 0.5)
                    .with("beta", (n - k) as f64 + 0.5),
                Step::new(answer).with("target", target).with("probability", met),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"successes": 50, "trials": 50, "target": 0.99, "better": "high"}),
            expected: json!({"rate": 1.0, "probability_met": 0.685_115_238_5}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "Jeffreys prior Beta(1/2, 1/2): L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001) 101-133; example recomputed in 60-digit arithmetic"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-target-probability-rate",
            "model-target-probability-posterior",
            "model-target-probability-at-least",
            "model-target-probability-at-most",
        ]
    }
}
