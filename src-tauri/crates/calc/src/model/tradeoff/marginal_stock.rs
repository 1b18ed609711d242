//! Model `marginal_stock`: stock service where one more point earns what it costs.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, MOST, within},
};
use crate::tradeoff::loss::{density, normal};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    margin: f64,
    sales_response_per_point: f64,
    annual_sales: f64,
    carrying_rate: f64,
    unit_cost: f64,
    sd_over_lead_time: f64,
}

/// A point of service earns dP; dz more standard deviations of stock cost dC dz. At the optimum φ(z) dz = 0.01 on the upper branch.
pub struct MarginalStock;

impl Model for MarginalStock {
    fn id(&self) -> &'static str {
        "marginal_stock"
    }
    fn title_key(&self) -> &'static str {
        "model-marginal-stock-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("margin", within(0.0..=1e6, "money per unit")),
                ("sales_response_per_point", within(0.0..=1.0, "share of sales per point")),
                ("annual_sales", within(0.0..=MOST, "units per year")),
                ("carrying_rate", within(1e-6..=100.0, "share per year")),
                ("unit_cost", within(1e-6..=1e9, "money per unit")),
                ("sd_over_lead_time", within(1e-6..=1e12, "units")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let Given { margin, sales_response_per_point: response, annual_sales: sales, .. } = given;
        let Given { carrying_rate: rate, unit_cost: cost, sd_over_lead_time: deviation, .. } = given;
        let gain = margin * response * sales;
        let price = rate * cost * deviation;
        let dz = gain / price;
        // φ(z) = 0.01 / dz has no solution where even the first point of stock costs more than it earns
        let z = (dz * density(0.0) >= 0.01).then(|| libm::sqrt(-2.0 * libm::log(0.01 / (dz * density(0.0)))));
        let mut steps = vec![
            Step::new("model-marginal-stock-gain")
                .with("margin", margin)
                .with("response", response)
                .with("sales", sales)
                .with("gain", gain),
            Step::new("model-marginal-stock-price")
                .with("rate", rate)
                .with("cost", cost)
                .with("deviation", deviation)
                .with("price", price),
        ];
        steps.push(match z {
            Some(z) => Step::new("model-marginal-stock-level").with("dz", dz).with("z", z).with("level", normal(z)),
            None => Step::new("model-marginal-stock-none").with("dz", dz),
        });
        Ok(Solution { outputs: json!({"dP": gain, "dC_per_z": price, "dz": dz, "z": z, "SL": z.map(normal)}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "margin": 0.55, "sales_response_per_point": 0.0015, "annual_sales": 80_000,
                "carrying_rate": 0.25, "unit_cost": 5.38, "sd_over_lead_time": 500,
            }),
            expected: json!({"dP": 66.0, "dC_per_z": 672.5, "dz": 0.098_141_263_940_520_47, "z": 1.652_201_127_789_138_4, "SL": 0.950_753_221_684_189_4}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "R. H. Ballou, Business Logistics/Supply Chain Management, ch. 4, Borden Foods; table reading there gives 95 to 96 %"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-marginal-stock-gain",
            "model-marginal-stock-price",
            "model-marginal-stock-level",
            "model-marginal-stock-none",
        ]
    }
}
