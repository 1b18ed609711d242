//! Model `mmc`: waiting at counters with several agents.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, or, refused, whole, within},
};
use crate::tradeoff::queue::Queue;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(rename = "lam")]
    arrivals: f64,
    #[serde(rename = "mu")]
    rate: f64,
    agents: u32,
    waiting: u32,
}

/// See [`crate::tradeoff::queue`].
pub struct Mmc;

impl Model for Mmc {
    fn id(&self) -> &'static str {
        "mmc"
    }
    fn title_key(&self) -> &'static str {
        "model-mmc-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("lam", within(1e-6..=1e5, "arrivals per minute")),
                ("mu", within(1e-6..=1e5, "served per agent and minute")),
                ("agents", whole(1..=5000, "agents")),
                ("waiting", or(whole(1..=1000, "persons"), 3)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { arrivals, rate, agents, waiting } = schema::read(&self.inputs(), input)?;
        let load = arrivals / rate;
        let least = libm::floor(load) + 1.0;
        let queue =
            Queue::new(arrivals, rate, agents).ok_or_else(|| refused("agents", &format!("integer >= {least}")))?;
        Ok(Solution {
            outputs: json!({
                "min_agents": least, "p_no_wait": 1.0 - queue.wait_probability, "p_wait": queue.wait_probability,
                "Lq": queue.mean_waiting(), "Wq_min": queue.mean_wait(), "utilisation": queue.utilisation(),
                "p_in_queue": queue.waiting_probability(waiting), "p_wait_gt_mean": 1.0 - queue.answered_within(queue.mean_wait()),
            }),
            steps: vec![
                Step::new("model-mmc-load").with("load", load).with("least", least),
                Step::new("model-mmc-wait").with("agents", agents).with("chance", queue.wait_probability),
                Step::new("model-mmc-mean").with("wait", queue.mean_wait()).with("waiting", queue.mean_waiting()),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"lam": 2, "mu": 3, "agents": 2, "waiting": 1}),
            expected: json!({
                "min_agents": 1.0, "p_no_wait": 5.0 / 6.0, "p_wait": 1.0 / 6.0, "Lq": 1.0 / 12.0, "Wq_min": 1.0 / 24.0,
                "utilisation": 1.0 / 3.0, "p_in_queue": 1.0 / 27.0, "p_wait_gt_mean": 0.141_080_287_44,
            }),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "A. K. Erlang 1917; example by hand: a load of 2/3 on two agents, Lq = 1/12"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-mmc-load", "model-mmc-wait", "model-mmc-mean"]
    }
}
