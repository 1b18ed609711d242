//! Model `ballou_sqrt`: the level of greatest profit when revenue grows with the root and cost with the square of service.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, within},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    a: f64,
    c: f64,
}

/// Revenue a √s less cost c s², s the service level in per cent.
pub struct BallouSqrt;

impl Model for BallouSqrt {
    fn id(&self) -> &'static str {
        "ballou_sqrt"
    }
    fn title_key(&self) -> &'static str {
        "model-ballou-sqrt-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("a", within(1e-6..=1e9, "money per root of a point")),
                ("c", within(1e-9..=1e9, "money per square of a point")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { a, c } = schema::read(&self.inputs(), input)?;
        let free = libm::pow(a / (4.0 * c), 2.0 / 3.0);
        // nobody keeps more than every promise
        let level = free.min(100.0);
        let (revenue, cost) = (a * libm::sqrt(level), c * level * level);
        let second = -0.25 * a * libm::pow(level, -1.5) - 2.0 * c;
        let mut steps = vec![
            Step::new("model-ballou-sqrt-slopes").with("a", a).with("c", c),
            Step::new("model-ballou-sqrt-root").with("a", a).with("c", c).with("level", free),
        ];
        steps.extend((free > 100.0).then(|| Step::new("model-ballou-sqrt-bound")));
        steps.push(
            Step::new("model-ballou-sqrt-profit")
                .with("revenue", revenue)
                .with("cost", cost)
                .with("profit", revenue - cost),
        );
        Ok(Solution {
            outputs: json!({"SL": level, "revenue": revenue, "cost": cost, "profit": revenue - cost, "second_derivative": second}),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"a": 0.5, "c": 0.00055}),
            expected: json!({"SL": 37.241_875_936_392_98, "revenue": 3.051_306_111_175_711_6, "cost": 0.762_826_527_793_927_6, "profit": 2.288_479_583_381_784, "second_derivative": -0.00165}),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "R. H. Ballou, Business Logistics/Supply Chain Management, 5th ed. 2004, ch. 4"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-ballou-sqrt-slopes", "model-ballou-sqrt-root", "model-ballou-sqrt-bound", "model-ballou-sqrt-profit"]
    }
}
