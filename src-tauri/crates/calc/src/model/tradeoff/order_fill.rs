//! Model `order_fill`: cash lost by orders that are not filled, now and after an investment.

use super::{
    super::{
        Example, Model, Solution, Step,
        input::{Input, MOST},
    },
    number, schema,
};
use keheng_base::Fault;
use serde_json::{Value, json};

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
        schema(
            json!({
                "orders": number("orders per year", 0.0, MOST),
                "fill_now": number("share", 0.0, 1.0),
                "fill_then": number("share", 0.0, 1.0),
                "cancelled": number("share of unfilled orders", 0.0, 1.0),
                "back_order_cost": number("money per order", 0.0, 1e9),
                "lost_profit": number("money per order", 0.0, 1e9),
                "investment": number("money per year", 0.0, MOST),
            }),
            &["orders", "fill_now", "fill_then", "cancelled", "back_order_cost", "lost_profit", "investment"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(
            input,
            &["orders", "fill_now", "fill_then", "cancelled", "back_order_cost", "lost_profit", "investment"],
        )?;
        let orders = input.amount("orders")?;
        let (now, then) = (input.number("fill_now", 0.0..=1.0)?, input.number("fill_then", 0.0..=1.0)?);
        let cancelled = input.number("cancelled", 0.0..=1.0)?;
        let (late, lost) = (input.number("back_order_cost", 0.0..=1e9)?, input.number("lost_profit", 0.0..=1e9)?);
        let investment = input.amount("investment")?;
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
