//! Model `overdispersion`: whether counts vary more than chance allows.

use super::*;
use crate::spc::dispersion::dispersion;

/// The test before choosing p or p′; see [`dispersion`].
pub struct Overdispersion;

impl Model for Overdispersion {
    fn id(&self) -> &'static str {
        "overdispersion"
    }
    fn title_key(&self) -> &'static str {
        "model-overdispersion-title"
    }
    fn inputs(&self) -> Value {
        counted([])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Counted = schema::read(&self.inputs(), input)?;
        let samples = given.samples()?;
        let found = dispersion(given.kind, &samples).ok_or_else(|| refused("counts", "some 0 < rate < 1"))?;
        let verdict = if found.p < 0.05 { "model-overdispersion-shaken" } else { "model-overdispersion-calm" };
        Ok(Solution {
            outputs: json!({"ratio": found.ratio, "statistic": found.statistic, "freedom": found.freedom, "p": found.p}),
            steps: vec![
                Step::new("model-overdispersion-statistic")
                    .with("points", samples.len())
                    .with("statistic", found.statistic)
                    .with("freedom", found.freedom),
                Step::new("model-overdispersion-ratio").with("ratio", found.ratio),
                Step::new(verdict).with("p", found.p),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "kind": "c",
                "counts": [11, 8, 13, 11, 13, 17, 25, 23, 11, 16, 9, 15, 10, 16, 12, 8, 9, 15, 4, 12, 12, 12, 15, 17, 14, 17, 12, 12, 7, 16],
            }),
            expected: json!({"ratio": 1.472_202_674_2, "statistic": 42.693_877_551, "freedom": 29.0, "p": 0.048_579_061_5}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "G. B. Wetherill and D. W. Brown, Statistical Process Control, 1991; data as in the R package qcc"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-overdispersion-statistic",
            "model-overdispersion-ratio",
            "model-overdispersion-shaken",
            "model-overdispersion-calm",
        ]
    }
}
