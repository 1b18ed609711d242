//! Model `order_fill`: cash lost by orders that are not filled, now and after an investment.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, MOST, share, within},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    orders: f64,
    fill_now: f64,
    fill_then: f64,
    cancelled: f64,
    back_order_cost: f64,
    lost_profit: f64,
    investment: f64,
}

/// Unfilled orders are back-ordered at a cost or cancelled with their profit.
pub struct OrderFill;

impl Model for OrderFill {
    fn id(&self) -> &'static str {
        "order_fill"
    }
    fn title_key(&self) -> &'static str {
        "model-order-fill-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("orders", within(0.0..=MOST, "orders per year")),
                ("fill_now", share()),
                ("fill_then", share()),
                ("cancelled", within(0.0..=1.0, "share of unfilled orders")),
                ("back_order_cost", within(0.0..=1e9, "money per order")),
                ("lost_profit", within(0.0..=1e9, "money per order")),
                ("investment", within(0.0..=MOST, "money per year")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let Given { orders, fill_now: now, fill_then: then, .. } = given;
        let Given { cancelled, back_order_cost: late, lost_profit: lost, investment, .. } = given;
        let each = (1.0 - cancelled) * late + cancelled * lost;
        let at = |fill: f64| orders * (1.0 - fill) * each;
        let gain = at(now) - at(then);
        let verdict = if gain > investment { "model-order-fill-pays" } else { "model-order-fill-does-not-pay" };
        Ok(Solution {
            outputs: json!({"per_unfilled": each, "lost_now": at(now), "lost_then": at(then), "gain": gain, "net": gain - investment}),
            steps: vec![
                Step::new("model-order-fill-each")
                    .with("cancelled", cancelled)
                    .with("late", late)
                    .with("lost", lost)
                    .with("each", each),
                Step::new("model-order-fill-lost")
                    .with("now", now)
                    .with("then", then)
                    .with("lost-now", at(now))
                    .with("lost-then", at(then)),
                Step::new(verdict).with("gain", gain).with("investment", investment),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "orders": 25_000, "fill_now": 0.8, "fill_then": 0.92, "cancelled": 0.15,
                "back_order_cost": 60, "lost_profit": 4_800, "investment": 2_000_000,
            }),
            expected: json!({"per_unfilled": 771.0, "lost_now": 3_855_000.0, "lost_then": 1_542_000.0, "gain": 2_313_000.0, "net": 313_000.0}),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "J. J. Coyle et al., Supply Chain Management: A Logistics Perspective, order fill and lost cash flow; the totals are those of the example, the costs per order are filled in to give them"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-order-fill-each", "model-order-fill-lost", "model-order-fill-pays", "model-order-fill-does-not-pay"]
    }
}
