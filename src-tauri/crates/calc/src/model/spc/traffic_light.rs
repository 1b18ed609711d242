//! Model `traffic_light`: a verdict from the probability that a target is met.

use super::*;
use crate::{
    model::target_probability::{Measured, measured},
    service::kpi::{Light, Rate, judge},
    stats::proportion::jeffreys,
};

/// Level of the interval beside the light: its lower end is met with the probability that makes a light good on one side.
const LEVEL: f64 = 0.9;

/// The light of a KPI; see [`judge`].
pub struct TrafficLight;

impl Model for TrafficLight {
    fn id(&self) -> &'static str {
        "traffic_light"
    }
    fn title_key(&self) -> &'static str {
        "model-traffic-light-title"
    }
    fn inputs(&self) -> Value {
        measured()
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Measured { counted, target, better } = schema::read(&self.inputs(), input)?;
        let (k, n) = counted.counts()?;
        let verdict = judge(better, Rate { numerator: k, denominator: n }, target);
        let (Some(probability), Some(interval)) = (verdict.probability_met, jeffreys(k, n, LEVEL)) else {
            return Err(refused("trials", "integer >= 1"));
        };
        let word = match verdict.light {
            Light::Good => "model-traffic-light-good",
            Light::Bad => "model-traffic-light-bad",
            Light::Watch | Light::Unknown => "model-traffic-light-watch",
        };
        let mut steps = vec![
            counted.explain("model-traffic-light-rate"),
            Step::new("model-traffic-light-probability").with("target", target).with("probability", probability),
            Step::new(word),
        ];
        if verdict.small_sample {
            steps.push(Step::new("model-traffic-light-small").with("trials", n));
        }
        Ok(Solution {
            outputs: json!({
                "rate": counted.rate(), "probability_met": probability, "interval": interval, "light": verdict.light,
                "small_sample": verdict.small_sample,
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"successes": 50, "trials": 50, "target": 0.99}),
            expected: json!({
                "rate": 1.0, "probability_met": 0.685_115, "interval": [0.962_499, 0.999_961], "light": "watch",
                "small_sample": true,
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Jeffreys posterior: L. D. Brown, T. T. Cai and A. DasGupta, Statistical Science 16 (2001) 101-133; thresholds 0.9 and 0.1 are the house's"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-traffic-light-rate",
            "model-traffic-light-probability",
            "model-traffic-light-good",
            "model-traffic-light-bad",
            "model-traffic-light-watch",
            "model-traffic-light-small",
        ]
    }
}
