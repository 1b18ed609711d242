//! Model `target_probability`: how probable it is that a target is met.

use super::{Example, Model, Solution, Step, input::Input};
use crate::stats::proportion::{probability_at_least, probability_at_most};
use keheng_base::Fault;
use serde_json::{Value, json};

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
        json!({
            "type": "object",
            "properties": {
                "successes": {"type": "integer", "minimum": 0, "unit": "cases"},
                "trials": {"type": "integer", "minimum": 1, "unit": "cases"},
                "target": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "unit": "share"},
                "better": {"enum": ["high", "low"], "default": "high", "unit": "direction"},
            },
            "required": ["successes", "trials", "target"],
            "additionalProperties": false,
        })
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["successes", "trials", "target", "better"])?;
        let (k, n) = input.proportion()?;
        let target = input.share("target")?;
        let high = input.one_of("better", &["high", "low"])? == "high";
        let met = if high { probability_at_least(k, n, target) } else { probability_at_most(k, n, target) };
        let Some(met) = met else { return Err(super::input::refused("trials", "integer >= 1")) };
        let rate = k as f64 / n as f64;
        let answer = if high { "model-target-probability-at-least" } else { "model-target-probability-at-most" };
        Ok(Solution {
            outputs: json!({"rate": rate, "probability_met": met}),
            steps: vec![
                Step::new("model-target-probability-rate").with("successes", k).with("trials", n).with("rate", rate),
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
