//! Model `courier_shift`: couriers on shift against the promise to come in time.

use super::by_number;
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, refused, within},
};
use crate::tradeoff::queue::{MOST_SERVERS, Queue};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    arrival_per_hour: f64,
    service_per_hour: f64,
    promise_hours: f64,
    courier_cost: f64,
    late_cost: f64,
}

/// Rows of the table at most.
const MOST_ROWS: usize = 400;

/// M/M/c: a courier who comes later than promised costs; the cheapest number of couriers balances that with their wages.
pub struct CourierShift;

impl Model for CourierShift {
    fn id(&self) -> &'static str {
        "courier_shift"
    }
    fn title_key(&self) -> &'static str {
        "model-courier-shift-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("arrival_per_hour", within(1e-3..=1e4, "shipments per hour")),
                ("service_per_hour", within(1e-3..=1e4, "shipments per courier and hour")),
                ("promise_hours", within(0.0..=100.0, "hours")),
                ("courier_cost", within(0.0..=1e6, "money per courier")),
                ("late_cost", within(0.0..=1e9, "money if all were late")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let (arrivals, rate) = (given.arrival_per_hour, given.service_per_hour);
        let Given { promise_hours: promise, courier_cost: wage, late_cost: late, .. } = given;
        let first = arrivals / rate;
        if first >= f64::from(MOST_SERVERS / 2) {
            return Err(refused("arrival_per_hour", "a load below 5000 couriers"));
        }
        let first = first as u32 + 1;
        // beyond 99.99 % another courier only costs; below 5,000 erlangs fewer than 300 more are enough for that
        let queues = (first..).filter_map(|c| Queue::new(arrivals, rate, c));
        let mut rows: Vec<(u32, f64, f64)> = Vec::new();
        for queue in queues.take(MOST_ROWS) {
            let level = queue.answered_within(promise);
            rows.push((queue.servers, level, f64::from(queue.servers) * wage + (1.0 - level) * late));
            if level > 0.9999 {
                break;
            }
        }
        let best = rows.iter().copied().min_by(|a, b| a.2.total_cmp(&b.2)).unwrap_or((first, 0.0, 0.0));
        let level = rows.iter().map(|r| (r.0, json!(r.1)));
        let total = rows.iter().map(|r| (r.0, json!(r.2)));
        Ok(Solution {
            outputs: json!({"service_level": by_number(level), "total_cost": by_number(total), "best": best.0}),
            steps: vec![
                Step::new("model-courier-shift-least").with("load", arrivals / rate).with("least", first),
                Step::new("model-courier-shift-best")
                    .with("couriers", best.0)
                    .with("level", best.1)
                    .with("total", best.2),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"arrival_per_hour": 1, "service_per_hour": 1, "promise_hours": 0, "courier_cost": 10, "late_cost": 90}),
            expected: json!({
                "service_level": {
                    "2": 2.0 / 3.0, "3": 10.0 / 11.0, "4": 48.0 / 49.0, "5": 260.0 / 261.0, "6": 1630.0 / 1631.0, "7": 11_742.0 / 11_743.0,
                },
                "total_cost": {
                    "2": 50.0, "3": 30.0 + 90.0 / 11.0, "4": 40.0 + 90.0 / 49.0, "5": 50.0 + 90.0 / 261.0, "6": 60.0 + 90.0 / 1631.0, "7": 70.0 + 90.0 / 11_743.0,
                },
                "best": 3,
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "M/M/c with wages and lateness; example by hand for a load of one courier"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-courier-shift-least", "model-courier-shift-best"]
    }
}
