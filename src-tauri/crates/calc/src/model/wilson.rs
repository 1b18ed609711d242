//! Model `wilson`: the interval of a rate.

use super::{
    Example, Model, Solution, Step,
    proportion::{self, Proportion},
    schema,
};
use crate::stats::proportion::{wilson, z_of};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    counted: Proportion,
    level: f64,
}

/// The Wilson score interval; see [`wilson`].
pub struct Wilson;

impl Model for Wilson {
    fn id(&self) -> &'static str {
        "wilson"
    }
    fn title_key(&self) -> &'static str {
        "model-wilson-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(proportion::with([("level", proportion::level())]), &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { counted, level } = schema::read(&self.inputs(), input)?;
        let (k, n) = counted.counts()?;
        let (Some(z), Some(interval)) = (z_of(level), wilson(k, n, level)) else {
            return Err(schema::refused("level", "0 < number < 1"));
        };
        let rate = counted.rate();
        let stretch = 1.0 + z * z / n as f64;
        let centre = (rate + z * z / (2.0 * n as f64)) / stretch;
        Ok(Solution {
            outputs: json!({"rate": rate, "interval": interval}),
            steps: vec![
                counted.explain("model-wilson-rate"),
                Step::new("model-wilson-quantile").with("level", level).with("z", z),
                Step::new("model-wilson-centre")
                    .with("rate", rate)
                    .with("z", z)
                    .with("trials", n)
                    .with("centre", centre),
                Step::new("model-wilson-interval").with("lo", interval.lo).with("hi", interval.hi),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"successes": 81, "trials": 263, "level": 0.95}),
            expected: json!({"rate": 81.0 / 263.0, "interval": [0.2553, 0.3662]}),
            tolerance: 6e-5,
        }
    }
    fn source(&self) -> &'static str {
        "E. B. Wilson, JASA 22 (1927) 209-212; example: R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-wilson-rate", "model-wilson-quantile", "model-wilson-centre", "model-wilson-interval"]
    }
}
