//! Model `before_after`: whether a rate changed.

use super::*;
use crate::{
    model::proportion::{cases, level},
    spc::compare::compare,
    stats::proportion::Interval,
};

#[derive(Deserialize)]
struct Given {
    before: u64,
    before_of: u64,
    after: u64,
    after_of: u64,
    level: f64,
}

/// Two rates compared; see [`compare`].
pub struct BeforeAfter;

impl Model for BeforeAfter {
    fn id(&self) -> &'static str {
        "before_after"
    }
    fn title_key(&self) -> &'static str {
        "model-before-after-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("before", cases(0)),
                ("before_of", cases(1)),
                ("after", cases(0)),
                ("after_of", cases(1)),
                ("level", level()),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { before, before_of, after, after_of, level } = schema::read(&self.inputs(), input)?;
        for (field, count, of) in [("before", before, before_of), ("after", after, after_of)] {
            if count > of {
                return Err(refused(field, &format!("integer <= {field}_of")));
            }
        }
        let found = compare((before, before_of), (after, after_of), level);
        let found = found.ok_or_else(|| refused("level", "0 < number < 1"))?;
        let Interval { lo, hi } = found.interval;
        let verdict = if lo > 0.0 || hi < 0.0 { "model-before-after-changed" } else { "model-before-after-open" };
        Ok(Solution {
            outputs: json!({
                "before": found.before, "after": found.after, "difference": found.difference, "interval": found.interval,
                "z": found.z, "p": found.p,
            }),
            steps: vec![
                Step::new("model-before-after-rates").with("before", found.before).with("after", found.after),
                Step::new("model-before-after-test").with("z", found.z).with("p", found.p),
                Step::new(verdict).with("level", level).with("lo", lo).with("hi", hi),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"before": 301, "before_of": 1400, "after": 133, "after_of": 1200}),
            expected: json!({
                "before": 0.215, "after": 0.110_833, "difference": -0.104_167, "interval": [-0.131_915, -0.076_038],
                "z": 7.100_6, "p": 0.0,
            }),
            tolerance: 6e-5,
        }
    }
    fn source(&self) -> &'static str {
        "D. C. Montgomery, Introduction to Statistical Quality Control, example 7.1 (z = 7.10); interval: R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-before-after-rates",
            "model-before-after-test",
            "model-before-after-changed",
            "model-before-after-open",
        ]
    }
}
