//! Model `traffic_light`: a verdict from the probability that a target is met.

use super::*;
use crate::{
    service::kpi::{Better, Light, Rate, judge},
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
        schema(
            json!({
                "successes": {"type": "integer", "minimum": 0, "unit": "cases"},
                "trials": {"type": "integer", "minimum": 1, "unit": "cases"},
                "target": {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "unit": "share"},
                "better": {"enum": ["high", "low"], "default": "high", "unit": "direction"},
            }),
            &["successes", "trials", "target"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["successes", "trials", "target", "better"])?;
        let (k, n) = input.proportion()?;
        let target = input.share("target")?;
        let better = if input.one_of("better", &["high", "low"])? == "high" { Better::High } else { Better::Low };
        let verdict = judge(better, Rate { numerator: k, denominator: n }, target);
        let (Some(probability), Some(interval)) = (verdict.probability_met, jeffreys(k, n, LEVEL)) else {
            return Err(refused("trials", "integer >= 1"));
        };
        let word = match verdict.light {
            Light::Good => "model-traffic-light-good",
            Light::Bad => "model-traffic-light-bad",
            Light::Watch | Light::Unknown => "model-traffic-light-watch",
        };
        let rate = k as f64 / n as f64;
        let mut steps = vec![
            Step::new("model-traffic-light-rate").with("successes", k).with("trials", n).with("rate", rate),
            Step::new("model-traffic-light-probability").with("target", target).with("probability", probability),
            Step::new(word),
        ];
        if verdict.small_sample {
            steps.push(Step::new("model-traffic-light-small").with("trials", n));
        }
        Ok(Solution {
            outputs: json!({
                "rate": rate, "probability_met": probability, "interval": interval, "light": verdict.light,
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
