//! Model `cusum`: sums of what exceeds an allowance.

use super::*;
use crate::spc::{cusum::Cusum, rules::positions};

#[derive(Deserialize)]
struct Given {
    values: Vec<f64>,
    target: f64,
    allowance: f64,
    interval: f64,
}

/// The tabular CUSUM; see [`Cusum`].
pub struct CusumChart;

impl Model for CusumChart {
    fn id(&self) -> &'static str {
        "cusum"
    }
    fn title_key(&self) -> &'static str {
        "model-cusum-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("values", series(1, value(UNIT))),
                ("target", value(UNIT)),
                ("allowance", within(0.0..=MOST, UNIT)),
                ("interval", within(LEAST..=MOST, UNIT)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { values, target, allowance, interval } = schema::read(&self.inputs(), input)?;
        let cusum = Cusum { allowance, interval };
        let found = cusum.steps(&values, target);
        let signals = numbered(positions(found.iter().map(|s| s.signal)));
        // the last point whose sum was 0 stood before the shift
        let began = signals.first().map(|first| first - found[first - 1].run);
        let mut steps = vec![
            Step::new("model-cusum-sums")
                .with("allowance", cusum.allowance)
                .with("plus", found[values.len() - 1].plus)
                .with("minus", found[values.len() - 1].minus),
        ];
        steps.push(match (signals.first(), began) {
            (Some(first), Some(began)) => Step::new("model-cusum-signal")
                .with("interval", cusum.interval)
                .with("first", *first)
                .with("began", began),
            _ => Step::new("model-cusum-quiet").with("interval", cusum.interval),
        });
        Ok(Solution {
            outputs: json!({
                "plus": found.iter().map(|s| s.plus).collect::<Vec<_>>(),
                "minus": found.iter().map(|s| s.minus).collect::<Vec<_>>(),
                "signals": signals, "last_before_shift": began,
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"values": [9.45, 7.99, 9.29, 11.66, 12.16, 14.5], "target": 10, "allowance": 0.5, "interval": 5}),
            expected: json!({
                "plus": [0.0, 0.0, 0.0, 1.16, 2.82, 6.82], "minus": [0.05, 1.56, 1.77, 0.0, 0.0, 0.0],
                "signals": [6], "last_before_shift": 3,
            }),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "E. S. Page, Biometrika 41 (1954) 100-115; example: first points of D. C. Montgomery, Introduction to Statistical Quality Control, table 9.1, with a sixth of our own"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-cusum-sums", "model-cusum-signal", "model-cusum-quiet"]
    }
}
