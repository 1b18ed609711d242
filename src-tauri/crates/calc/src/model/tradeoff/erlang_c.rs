//! Model `erlang_c`: agents needed so that calls are answered in time.

use super::by_number;
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, refused, within},
};
use crate::tradeoff::queue::{Queue, servers_for};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    calls_per_hour: f64,
    aht_s: f64,
    target_s: f64,
    target_sl: f64,
}

/// See [`crate::tradeoff::queue`].
pub struct ErlangC;

impl Model for ErlangC {
    fn id(&self) -> &'static str {
        "erlang_c"
    }
    fn title_key(&self) -> &'static str {
        "model-erlang-c-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("calls_per_hour", within(1e-3..=1e5, "calls per hour")),
                ("aht_s", within(1.0..=7200.0, "seconds")),
                ("target_s", within(0.0..=3600.0, "seconds")),
                ("target_sl", within(0.01..=0.999, "share")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { calls_per_hour: calls, aht_s: handling, target_s: time, target_sl: target } =
            schema::read(&self.inputs(), input)?;
        let (arrivals, rate) = (calls / 3600.0, 1.0 / handling);
        let needed = servers_for(arrivals, rate, time, target)
            .ok_or_else(|| refused("calls_per_hour", "a load below 10000 agents"))?;
        let row = |q: Queue| json!({"p_wait": q.wait_probability, "sl": q.answered_within(time), "asa_s": q.mean_wait(), "occupancy": q.utilisation()});
        let first = needed.load() as u32 + 1;
        let table =
            (first..=needed.servers + 4).filter_map(|c| Queue::new(arrivals, rate, c)).map(|q| (q.servers, row(q)));
        Ok(Solution {
            outputs: json!({
                "offered_load": needed.load(),
                "agents_required": needed.servers,
                "at_required": {
                    "utilisation": needed.utilisation(), "erlang_b": needed.blocked, "p_wait": needed.wait_probability,
                    "Lq": needed.mean_waiting(), "Wq": needed.mean_wait(), "L": needed.mean_present(), "W": needed.mean_time(),
                    "service_level": needed.answered_within(time),
                },
                "table": by_number(table),
            }),
            steps: vec![
                Step::new("model-erlang-c-load")
                    .with("calls", calls)
                    .with("handling", handling)
                    .with("load", needed.load()),
                Step::new("model-erlang-c-agents")
                    .with("agents", needed.servers)
                    .with("time", time)
                    .with("level", needed.answered_within(time))
                    .with("target", target),
                Step::new("model-erlang-c-wait")
                    .with("chance", needed.wait_probability)
                    .with("wait", needed.mean_wait()),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"calls_per_hour": 20, "aht_s": 180, "target_s": 20, "target_sl": 0.8}),
            expected: json!({
                "offered_load": 1.0,
                "agents_required": 3,
                "at_required": {
                    "utilisation": 1.0 / 3.0, "erlang_b": 1.0 / 16.0, "p_wait": 1.0 / 11.0, "Lq": 1.0 / 22.0, "Wq": 180.0 / 22.0,
                    "L": 23.0 / 22.0, "W": 180.0 * 23.0 / 22.0, "service_level": 0.927_205_872_7,
                },
                "table": {
                    "2": {"p_wait": 1.0 / 3.0, "sl": 0.701_720_236_3, "asa_s": 60.0, "occupancy": 0.5},
                    "3": {"p_wait": 1.0 / 11.0, "sl": 0.927_205_872_7, "asa_s": 180.0 / 22.0, "occupancy": 1.0 / 3.0},
                    "4": {"p_wait": 1.0 / 49.0, "sl": 0.985_376_964_1, "asa_s": 60.0 / 49.0, "occupancy": 0.25},
                    "5": {"p_wait": 1.0 / 261.0, "sl": 0.997_543_320_9, "asa_s": 45.0 / 261.0, "occupancy": 0.2},
                    "6": {"p_wait": 0.000_613_371_5, "sl": 0.999_648_081_9, "asa_s": 0.022_081_4, "occupancy": 1.0 / 6.0},
                    "7": {"p_wait": 0.000_084_724_7, "sl": 0.999_956_500_3, "asa_s": 0.002_541_7, "occupancy": 1.0 / 7.0},
                },
            }),
            tolerance: 1e-4,
        }
    }
    fn source(&self) -> &'static str {
        "A. K. Erlang, Post Office Electrical Engineers Journal 10 (1917) 189-197; example by hand for a load of 1 erlang"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-erlang-c-load", "model-erlang-c-agents", "model-erlang-c-wait"]
    }
}
