//! Model `safety_stock`: safety stock for a fill rate and for a cycle service level.

use super::by_number;
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, series, within},
};
use crate::tradeoff::{
    loss::normal,
    stock::{safety_stock, z_for_fill_rate},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(rename = "sigma_lead_time")]
    deviation: f64,
    #[serde(rename = "order_quantity")]
    quantity: f64,
    #[serde(rename = "fill_rates")]
    rates: Vec<f64>,
    #[serde(rename = "unit_holding_cost")]
    holding: f64,
}

/// Fill rate: share of pieces served from stock; cycle service: share of order cycles without anything missing.
pub struct SafetyStock;

impl Model for SafetyStock {
    fn id(&self) -> &'static str {
        "safety_stock"
    }
    fn title_key(&self) -> &'static str {
        "model-safety-stock-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("sigma_lead_time", within(1e-6..=1e12, "pieces")),
                ("order_quantity", within(1e-6..=1e12, "pieces")),
                ("fill_rates", series(1, within(0.5..=0.999_999, "share"))),
                ("unit_holding_cost", within(0.0..=1e9, "money per piece and year")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { deviation, quantity, rates, holding } = schema::read(&self.inputs(), input)?;
        let mut steps =
            vec![Step::new("model-safety-stock-loss").with("quantity", quantity).with("deviation", deviation)];
        let mut by_fill = Vec::new();
        for rate in &rates {
            let z = z_for_fill_rate(*rate, deviation, quantity);
            let stock = z * deviation;
            steps.push(
                Step::new("model-safety-stock-fill")
                    .with("rate", *rate)
                    .with("z", z)
                    .with("stock", stock)
                    .with("cycle", normal(z)),
            );
            let cost = stock.max(0.0) * holding;
            by_fill
                .push((rate, json!({"z": z, "safety_stock": stock, "cycle_service": normal(z), "holding_cost": cost})));
        }
        let by_cycle = rates.iter().map(|rate| (rate, json!(safety_stock(*rate, deviation))));
        let point =
            |from: f64, to: f64| (safety_stock(to, deviation) - safety_stock(from, deviation)) / (100.0 * (to - from));
        let points = [(90, 91), (95, 96), (98, 99)]
            .map(|(a, b)| (format!("{a}-{b}"), point(f64::from(a) / 100.0, f64::from(b) / 100.0)));
        let (first, last) = (points[0].1, points[2].1);
        steps.push(
            Step::new("model-safety-stock-point").with("first", first).with("last", last).with("factor", last / first),
        );
        Ok(Solution {
            outputs: json!({
                "by_fill_rate": by_number(by_fill),
                "by_cycle_service": by_number(by_cycle),
                "marginal_stock_per_point": by_number(
                    points.into_iter().map(|(k, v)| (k, json!(v))).chain([("99-99.5".to_owned(), json!(point(0.99, 0.995)))]),
                ),
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"sigma_lead_time": 120, "order_quantity": 500, "fill_rates": [0.95], "unit_holding_cost": 6.5}),
            expected: json!({
                "by_fill_rate": {"0.95": {
                    "z": 0.466_493_362_820_617_4, "safety_stock": 55.979_203_538_474_08,
                    "cycle_service": 0.679_568_801_347_303_9, "holding_cost": 363.864_823_000_081_5,
                }},
                "by_cycle_service": {"0.95": 197.382_435_234_176_65},
                "marginal_stock_per_point": {
                    "90-91": 7.104_416_177_473_94, "95-96": 12.699_893_316_083_646, "98-99": 32.711_875_609_082_185,
                    "99-99.5": 59.875_543_081_934_31,
                },
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "fill rate 1 − σ L(z) / Q: E. A. Silver, D. F. Pyke and R. Peterson, Inventory Management and Production Planning and Scheduling, 3rd ed. 1998; example by independent computation"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-safety-stock-loss", "model-safety-stock-fill", "model-safety-stock-point"]
    }
}
