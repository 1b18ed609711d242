//! Model `rate_interval`: three intervals of one rate.

use super::*;
use crate::{
    model::proportion::{self, Proportion},
    stats::proportion::{clopper_pearson, jeffreys, wilson},
};

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    counted: Proportion,
    level: f64,
}

/// Wilson, Clopper-Pearson and Jeffreys side by side; see [`crate::stats::proportion`].
pub struct RateInterval;

impl Model for RateInterval {
    fn id(&self) -> &'static str {
        "rate_interval"
    }
    fn title_key(&self) -> &'static str {
        "model-rate-interval-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(proportion::with([("level", proportion::level())]), &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { counted, level } = schema::read(&self.inputs(), input)?;
        let (k, n) = counted.counts()?;
        let (Some(score), Some(exact), Some(bayes)) =
            (wilson(k, n, level), clopper_pearson(k, n, level), jeffreys(k, n, level))
        else {
            return Err(refused("level", "0 < number < 1"));
        };
        Ok(Solution {
            outputs: json!({"rate": counted.rate(), "wilson": score, "clopper_pearson": exact, "jeffreys": bayes}),
            steps: vec![
                counted.explain("model-rate-interval-rate"),
                Step::new("model-rate-interval-wilson").with("lo", score.lo).with("hi", score.hi),
                Step::new("model-rate-interval-exact").with("lo", exact.lo).with("hi", exact.hi),
                Step::new("model-rate-interval-jeffreys").with("lo", bayes.lo).with("hi", bayes.hi),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"successes": 1, "trials": 29}),
            expected: json!({
                "rate": 0.034_483, "wilson": [0.006_1, 0.171_8], "clopper_pearson": [0.000_87, 0.177_64],
                "jeffreys": [0.003_75, 0.150_08],
            }),
            tolerance: 6e-5,
        }
    }
    fn source(&self) -> &'static str {
        "R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I; C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404-413"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-rate-interval-rate",
            "model-rate-interval-wilson",
            "model-rate-interval-exact",
            "model-rate-interval-jeffreys",
        ]
    }
}
