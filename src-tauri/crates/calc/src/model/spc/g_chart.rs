//! Model `g_chart`: waybills between two rare events.

use super::*;
use crate::spc::{rare::Rare, rules::Rule};

#[derive(Deserialize)]
struct Given {
    between: Vec<f64>,
}

/// The chart of distances; see [`Rare`].
pub struct GChart;

impl Model for GChart {
    fn id(&self) -> &'static str {
        "g_chart"
    }
    fn title_key(&self) -> &'static str {
        "model-g-chart-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("between", series(2, within(0.0..=MOST, "waybills between two events")))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { between } = schema::read(&self.inputs(), input)?;
        let chart = Rare::of(&between).ok_or_else(|| refused("between", "some number > 0"))?;
        let z: Vec<f64> = between.iter().map(|b| chart.z(*b)).collect();
        Ok(Solution {
            outputs: json!({
                "mean": chart.mean, "p": chart.p, "centre": chart.median, "lcl": chart.lcl, "ucl": chart.ucl,
                "shewhart_ucl": chart.shewhart_ucl, "signals": numbered(Rule::Rule1.signals(&z)),
            }),
            steps: vec![
                Step::new("model-g-chart-mean").with("events", between.len()).with("mean", chart.mean),
                Step::new("model-g-chart-p").with("mean", chart.mean).with("p", chart.p),
                Step::new("model-g-chart-limits")
                    .with("median", chart.median)
                    .with("lcl", chart.lcl)
                    .with("ucl", chart.ucl),
                Step::new("model-g-chart-shewhart").with("limit", chart.shewhart_ucl),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"between": [412, 865, 1203, 377, 2210, 958, 145, 3024, 611, 1490]}),
            expected: json!({
                "mean": 1129.5, "p": 0.000_884_564_352, "centre": 783.256_262_9, "lcl": 1.526_530_54,
                "ucl": 7_466.644_788_5, "shewhart_ucl": 4_519.499_668_1, "signals": [],
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "J. C. Benneyan, Health Care Management Science 4 (2001) 305-318; limits are quantiles of the geometric distribution"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-g-chart-mean", "model-g-chart-p", "model-g-chart-limits", "model-g-chart-shewhart"]
    }
}
