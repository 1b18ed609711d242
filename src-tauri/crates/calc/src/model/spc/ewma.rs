//! Model `ewma`: the moving average with its limits.

use super::*;
use crate::spc::{ewma::Ewma, rules::positions};

#[derive(Deserialize)]
struct Given {
    values: Vec<f64>,
    target: f64,
    sigma: f64,
    lambda: f64,
    width: f64,
}

/// The EWMA chart; see [`Ewma`].
pub struct EwmaChart;

impl Model for EwmaChart {
    fn id(&self) -> &'static str {
        "ewma"
    }
    fn title_key(&self) -> &'static str {
        "model-ewma-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("values", series(1, value(UNIT))),
                ("target", value(UNIT)),
                ("sigma", within(LEAST..=MOST, UNIT)),
                ("lambda", or(within(LEAST..=1.0, "weight"), Ewma::DAILY.lambda)),
                ("width", or(within(LEAST..=10.0, "standard deviations"), Ewma::DAILY.width)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { values, target, sigma, lambda, width } = schema::read(&self.inputs(), input)?;
        let ewma = Ewma { lambda, width };
        let found = ewma.steps(&values, target, sigma);
        let half = ewma.steady_half(sigma);
        let signals = numbered(positions(found.iter().map(|s| s.signal)));
        let column = |of: fn(&crate::spc::ewma::Step) -> f64| found.iter().map(of).collect::<Vec<_>>();
        Ok(Solution {
            outputs: json!({
                "ewma": column(|s| s.value), "lcl": column(|s| s.lcl), "ucl": column(|s| s.ucl),
                "steady_lcl": target - half, "steady_ucl": target + half, "signals": signals,
            }),
            steps: vec![
                Step::new("model-ewma-first")
                    .with("lambda", ewma.lambda)
                    .with("value", values[0])
                    .with("target", target)
                    .with("ewma", found[0].value),
                Step::new("model-ewma-limits")
                    .with("width", ewma.width)
                    .with("lcl", target - half)
                    .with("ucl", target + half),
                Step::new("model-ewma-signals").with("signals", signals.len()).with("points", values.len()),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"values": [9.45, 7.99, 9.29], "target": 10, "sigma": 1, "lambda": 0.1, "width": 2.7}),
            expected: json!({
                "ewma": [9.945, 9.7495, 9.70355], "lcl": [9.73, 9.636_752_15, 9.575_996_83],
                "ucl": [10.27, 10.363_247_85, 10.424_003_17], "steady_lcl": 9.380_577_52, "steady_ucl": 10.619_422_48,
                "signals": [],
            }),
            tolerance: 1e-8,
        }
    }
    fn source(&self) -> &'static str {
        "S. W. Roberts, Technometrics 1 (1959) 239-250; example: D. C. Montgomery, Introduction to Statistical Quality Control, table 9.11"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-ewma-first", "model-ewma-limits", "model-ewma-signals"]
    }
}
