//! Model `taguchi`: how late one should plan to be: loss of the customer against cost of the process.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, within},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    penalty: f64,
    #[serde(rename = "penalty_at_hours")]
    hours: f64,
    #[serde(rename = "process_cost_intercept")]
    intercept: f64,
    #[serde(rename = "process_cost_slope")]
    slope: f64,
}

/// Loss k y² (G. Taguchi), process cost A − B y for y hours after the promised time; the minimum is at B / 2k.
pub struct Taguchi;

impl Model for Taguchi {
    fn id(&self) -> &'static str {
        "taguchi"
    }
    fn title_key(&self) -> &'static str {
        "model-taguchi-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("penalty", within(1e-6..=1e9, "money")),
                ("penalty_at_hours", within(1e-3..=1e4, "hours")),
                ("process_cost_intercept", within(0.0..=1e9, "money")),
                ("process_cost_slope", within(0.0..=1e9, "money per hour")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { penalty, hours, intercept, slope } = schema::read(&self.inputs(), input)?;
        let k = penalty / (hours * hours);
        // a process cannot cost less than nothing
        let most = if slope > 0.0 { intercept / slope } else { 0.0 };
        let delay = (slope / (2.0 * k)).min(most);
        let total = |y: f64| k * y * y + (intercept - slope * y).max(0.0);
        Ok(Solution {
            outputs: json!({
                "k": k, "optimal_delay_hours": delay, "loss": k * delay * delay, "process_cost": (intercept - slope * delay).max(0.0),
                "total": total(delay), "total_at_promise": total(0.0), "total_at_penalty": total(hours),
            }),
            steps: vec![
                Step::new("model-taguchi-loss").with("penalty", penalty).with("hours", hours).with("k", k),
                Step::new("model-taguchi-delay").with("slope", slope).with("k", k).with("delay", delay),
                Step::new("model-taguchi-total").with("total", total(delay)).with("promise", total(0.0)),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"penalty": 10, "penalty_at_hours": 2, "process_cost_intercept": 20, "process_cost_slope": 5}),
            expected: json!({"k": 2.5, "optimal_delay_hours": 1.0, "loss": 2.5, "process_cost": 15.0, "total": 17.5, "total_at_promise": 20.0, "total_at_penalty": 20.0}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "G. Taguchi, Introduction to Quality Engineering, 1986; example: R. H. Ballou, Business Logistics/Supply Chain Management, ch. 4"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-taguchi-loss", "model-taguchi-delay", "model-taguchi-total"]
    }
}
