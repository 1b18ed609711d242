//! Model `newsvendor`: one order for uncertain demand.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, refused, within},
};
use crate::tradeoff::stock;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(rename = "mu")]
    mean: f64,
    #[serde(rename = "sigma")]
    deviation: f64,
    cost: f64,
    price: f64,
    salvage: f64,
}

/// See [`stock::newsvendor`].
pub struct Newsvendor;

impl Model for Newsvendor {
    fn id(&self) -> &'static str {
        "newsvendor"
    }
    fn title_key(&self) -> &'static str {
        "model-newsvendor-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("mu", within(0.0..=1e12, "pieces")),
                ("sigma", within(0.0..=1e12, "pieces")),
                ("cost", within(0.0..=1e9, "money per piece")),
                ("price", within(0.0..=1e9, "money per piece")),
                ("salvage", within(0.0..=1e9, "money per piece")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { mean, deviation, cost, price, salvage } = schema::read(&self.inputs(), input)?;
        if price <= cost {
            return Err(refused("price", "number > cost"));
        }
        if salvage >= cost {
            return Err(refused("salvage", "number < cost"));
        }
        let n = stock::newsvendor(mean, deviation, cost, price, salvage);
        if !n.z.is_finite() {
            return Err(refused("salvage", "a loss that counts beside the margin"));
        }
        if n.order < 0.0 {
            return Err(refused("sigma", "demand that is not below 0"));
        }
        Ok(Solution {
            outputs: json!({
                "critical_ratio": n.critical_ratio, "z": n.z, "Q": n.order, "Q_rounded_up": libm::ceil(n.order),
                "expected_lost_sales": n.lost_sales, "expected_sales": n.sales, "expected_leftover": n.leftover,
                "expected_profit": n.profit,
            }),
            steps: vec![
                Step::new("model-newsvendor-ratio")
                    .with("under", price - cost)
                    .with("over", cost - salvage)
                    .with("ratio", n.critical_ratio),
                Step::new("model-newsvendor-order")
                    .with("mean", mean)
                    .with("z", n.z)
                    .with("deviation", deviation)
                    .with("order", n.order),
                Step::new("model-newsvendor-profit")
                    .with("sales", n.sales)
                    .with("leftover", n.leftover)
                    .with("profit", n.profit),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"mu": 1000, "sigma": 200, "cost": 100, "price": 140, "salvage": 90}),
            expected: json!({
                "critical_ratio": 0.8, "z": 0.841_621_233_572_914_3, "Q": 1_168.324_246_714_582_8, "Q_rounded_up": 1169.0,
                "expected_lost_sales": 22.327_534_738_645_1, "expected_sales": 977.672_465_261_354_9,
                "expected_leftover": 190.651_781_453_227_95, "expected_profit": 37_200.380_795_921_92,
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "K. J. Arrow, T. Harris and J. Marschak, Econometrica 19 (1951) 250-272; example: problem on tutorsglobe.com, N(1000, 200)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-newsvendor-ratio", "model-newsvendor-order", "model-newsvendor-profit"]
    }
}
