//! Model `individuals_chart`: single values and their moving ranges (I-MR).

use super::*;
use crate::spc::{
    rules::Rule,
    shewhart::{Fit, Spread, moving_range_limits},
};

#[derive(Deserialize)]
struct Given {
    values: Vec<f64>,
}

/// The I-MR chart; see [`Fit::of`] and [`moving_range_limits`].
pub struct IndividualsChart;

impl Model for IndividualsChart {
    fn id(&self) -> &'static str {
        "individuals_chart"
    }
    fn title_key(&self) -> &'static str {
        "model-individuals-chart-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("values", series(2, value(UNIT)))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { values } = schema::read(&self.inputs(), input)?;
        let samples: Vec<Sample> = values.iter().map(|v| Sample::single(*v)).collect();
        let (Some(fit), Some((mean_range, mr_ucl))) =
            (Fit::of(Kind::I, &samples, Spread::Textbook), moving_range_limits(&values))
        else {
            return Err(refused("values", "number[], at least 2"));
        };
        let limits = fit.limits(1.0);
        let z: Vec<f64> = samples.iter().map(|s| fit.z(*s)).collect();
        let ranges = values.windows(2).map(|w| (w[1] - w[0]).abs()).enumerate();
        let jumps: Vec<usize> = ranges.filter(|(_, range)| *range > mr_ucl).map(|(i, _)| i + 2).collect();
        Ok(Solution {
            outputs: json!({
                "centre": fit.centre, "mean_range": mean_range, "sigma": fit.sigma, "lcl": limits.lcl, "ucl": limits.ucl,
                "mr_ucl": mr_ucl, "signals": numbered(Rule::Rule1.signals(&z)), "mr_signals": jumps,
            }),
            steps: vec![
                Step::new("model-individuals-chart-centre").with("points", values.len()).with("centre", fit.centre),
                Step::new("model-individuals-chart-sigma").with("range", mean_range).with("sigma", fit.sigma),
                Step::new("model-individuals-chart-limits").with("lcl", limits.lcl).with("ucl", limits.ucl),
                Step::new("model-individuals-chart-range").with("ucl", mr_ucl),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"values": [310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304]}),
            expected: json!({
                "centre": 300.5, "mean_range": 7.79, "sigma": 6.905_6, "lcl": 279.78, "ucl": 321.22, "mr_ucl": 25.45,
                "signals": [], "mr_signals": [],
            }),
            tolerance: 0.01,
        }
    }
    fn source(&self) -> &'static str {
        "D. C. Montgomery, Introduction to Statistical Quality Control, example 6.5"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-individuals-chart-centre",
            "model-individuals-chart-sigma",
            "model-individuals-chart-limits",
            "model-individuals-chart-range",
        ]
    }
}
