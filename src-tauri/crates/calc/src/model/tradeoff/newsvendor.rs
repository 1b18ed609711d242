//! Model `newsvendor`: one order for uncertain demand.

use super::{
    super::{Example, Model, Solution, Step, input::Input},
    number, schema,
};
use crate::tradeoff::stock;
use keheng_base::Fault;
use serde_json::{Value, json};

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
        schema(
            json!({
                "mu": number("pieces", 0.0, 1e12),
                "sigma": number("pieces", 0.0, 1e12),
                "cost": number("money per piece", 0.0, 1e9),
                "price": number("money per piece", 0.0, 1e9),
                "salvage": number("money per piece", 0.0, 1e9),
            }),
            &["mu", "sigma", "cost", "price", "salvage"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["mu", "sigma", "cost", "price", "salvage"])?;
        let (mean, deviation) = (input.number("mu", 0.0..=1e12)?, input.number("sigma", 0.0..=1e12)?);
        let [cost, price, salvage] = ["cost", "price", "salvage"].map(|f| input.number(f, 0.0..=1e9));
        let (cost, price, salvage) = (cost?, price?, salvage?);
        if price <= cost {
            return Err(input.refused("price", "number > cost"));
        }
        if salvage >= cost {
            return Err(input.refused("salvage", "number < cost"));
        }
        let n = stock::newsvendor(mean, deviation, cost, price, salvage);
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
