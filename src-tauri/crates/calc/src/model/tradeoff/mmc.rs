//! Model `mmc`: waiting at counters with several agents.

use super::{
    super::{Example, Model, Solution, Step, input::Input},
    number, schema,
};
use crate::tradeoff::queue::Queue;
use keheng_base::Fault;
use serde_json::{Value, json};

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
        schema(
            json!({
                "lam": number("arrivals per minute", 1e-6, 1e5),
                "mu": number("served per agent and minute", 1e-6, 1e5),
                "agents": {"type": "integer", "minimum": 1, "maximum": 5000, "unit": "agents"},
                "waiting": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 3, "unit": "persons"},
            }),
            &["lam", "mu", "agents"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["lam", "mu", "agents", "waiting"])?;
        let (arrivals, rate) = (input.number("lam", 1e-6..=1e5)?, input.number("mu", 1e-6..=1e5)?);
        let count = |field: &str, most: u64| -> Result<u32, Fault> {
            let count = input.count(field)?;
            let allowed = (1..=most).contains(&count);
            allowed.then_some(count as u32).ok_or_else(|| input.refused(field, "integer within bounds"))
        };
        let agents = count("agents", 5000)?;
        let waiting = if input.has("waiting") { count("waiting", 1000)? } else { 3 };
        let load = arrivals / rate;
        let least = libm::floor(load) + 1.0;
        let queue = Queue::new(arrivals, rate, agents)
            .ok_or_else(|| input.refused("agents", &format!("integer >= {least}")))?;
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
