//! Model `price_floors`: the lowest prices at full, time-driven and marginal cost.

use super::yuan;
use crate::costing::floor::{Account, Floors, Standing, floors};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, list, name, object, positive},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    accounts: Vec<Account>,
    unused_fen: Fen,
}

/// Three floors for each customer; see [`floors`].
pub struct PriceFloors;

impl Model for PriceFloors {
    fn id(&self) -> &'static str {
        "price_floors"
    }
    fn title_key(&self) -> &'static str {
        "model-price-floors-title"
    }
    fn inputs(&self) -> Value {
        let account = object(
            "account",
            [
                ("name", name()),
                ("waybills", positive("waybills")),
                ("revenue_fen", fen()),
                ("marginal_fen", fen()),
                ("time_driven_fen", fen()),
            ],
            &[],
        );
        schema::inputs([("accounts", list(account, "customers")), ("unused_fen", fen())], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = floors(&given.accounts, given.unused_fen);
        let each = |f: &Floors| {
            let floors = Step::new("model-price-floors-floors")
                .with("name", f.name.clone())
                .with("marginal", yuan(f.marginal_fen_per_waybill))
                .with("timed", yuan(f.time_driven_fen_per_waybill))
                .with("full", yuan(f.full_fen_per_waybill));
            let standing = match f.standing {
                Standing::Full => Step::new("model-price-floors-covers-full"),
                Standing::TimeDriven => Step::new("model-price-floors-covers-timed"),
                Standing::Marginal => Step::new("model-price-floors-covers-marginal"),
                Standing::Below => Step::new("model-price-floors-below"),
            };
            [floors, standing.with("name", f.name.clone()).with("price", yuan(f.price_fen_per_waybill))]
        };
        let steps = found.iter().flat_map(each).collect();
        Ok(Solution { outputs: json!({"accounts": found}), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "accounts": [
                    {
                        "name": "甲",
                        "waybills": 1000,
                        "revenue_fen": 420000,
                        "marginal_fen": 180000,
                        "time_driven_fen": 120000
                    },
                    {
                        "name": "乙",
                        "waybills": 500,
                        "revenue_fen": 100000,
                        "marginal_fen": 80000,
                        "time_driven_fen": 60000
                    }
                ],
                "unused_fen": 45000
            }),
            expected: json!({
                "accounts": [
                    {
                        "name": "甲",
                        "price_fen_per_waybill": 420.0,
                        "marginal_fen_per_waybill": 180.0,
                        "time_driven_fen_per_waybill": 300.0,
                        "full_fen_per_waybill": 330.0,
                        "standing": "full"
                    },
                    {
                        "name": "乙",
                        "price_fen_per_waybill": 200.0,
                        "marginal_fen_per_waybill": 160.0,
                        "time_driven_fen_per_waybill": 280.0,
                        "full_fen_per_waybill": 310.0,
                        "standing": "marginal"
                    }
                ]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: 450 yuan of unused capacity are spread 2 to 1 by time-driven cost"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-price-floors-floors",
            "model-price-floors-covers-full",
            "model-price-floors-covers-timed",
            "model-price-floors-covers-marginal",
            "model-price-floors-below",
        ]
    }
}
