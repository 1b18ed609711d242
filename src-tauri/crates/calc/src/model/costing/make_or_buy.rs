//! Model `make_or_buy`: own or outsourced.

use super::yuan;
use crate::costing::differential::{Choice, OwnCost, make_or_buy};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, flag, name, number, object, or, positive},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    units: f64,
    offer_fen_per_unit: f64,
    own: Vec<OwnCost>,
    opportunity_fen: Fen,
}

/// What changes with the decision; see [`make_or_buy`].
pub struct MakeOrBuy;

impl Model for MakeOrBuy {
    fn id(&self) -> &'static str {
        "make_or_buy"
    }
    fn title_key(&self) -> &'static str {
        "model-make-or-buy-title"
    }
    fn inputs(&self) -> Value {
        let part =
            object("cost", [("name", name()), ("fen_per_unit", number("fen per unit")), ("avoidable", flag())], &[]);
        schema::inputs(
            [
                ("units", positive("units")),
                ("offer_fen_per_unit", number("fen per unit")),
                ("own", few(part, "costs")),
                ("opportunity_fen", or(fen(), 0)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = make_or_buy(given.units, given.offer_fen_per_unit, &given.own, given.opportunity_fen);
        let (full, offer) = (yuan(found.full_fen_per_unit), yuan(given.offer_fen_per_unit));
        let make = Step::new("model-make-or-buy-make").with("make", found.relevant_make_fen.yuan());
        let answer = match found.choice {
            Choice::Make => Step::new("model-make-or-buy-answer-make"),
            Choice::Buy => Step::new("model-make-or-buy-answer-buy"),
            Choice::Equal => Step::new("model-make-or-buy-answer-equal"),
        };
        let mut steps = vec![
            make.with("opportunity", given.opportunity_fen.yuan()),
            Step::new("model-make-or-buy-buy").with("offer", offer).with("buy", found.relevant_buy_fen.yuan()),
            answer.with("difference", found.advantage_make_fen.yuan().abs()),
            Step::new("model-make-or-buy-even").with("offer", yuan(found.break_even_offer_fen_per_unit)),
        ];
        if found.full_cost_says != found.choice {
            steps.push(Step::new("model-make-or-buy-trap").with("full", full).with("offer", offer));
        }
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "units": 8000,
                "offer_fen_per_unit": 1900,
                "own": [
                    {
                        "name": "materials",
                        "fen_per_unit": 600,
                        "avoidable": true
                    },
                    {
                        "name": "labour",
                        "fen_per_unit": 400,
                        "avoidable": true
                    },
                    {
                        "name": "variable overhead",
                        "fen_per_unit": 100,
                        "avoidable": true
                    },
                    {
                        "name": "supervisor",
                        "fen_per_unit": 300,
                        "avoidable": true
                    },
                    {
                        "name": "depreciation",
                        "fen_per_unit": 200,
                        "avoidable": false
                    },
                    {
                        "name": "allocated",
                        "fen_per_unit": 500,
                        "avoidable": false
                    }
                ]
            }),
            expected: json!({
                "full_fen_per_unit": 2100.0,
                "relevant_make_fen": 11200000,
                "relevant_buy_fen": 15200000,
                "advantage_make_fen": 4000000,
                "full_cost_says": "buy",
                "choice": "make",
                "break_even_offer_fen_per_unit": 1400.0,
                "break_even_opportunity_fen": 4000000
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Garrison, Noreen and Brewer, Managerial Accounting, chapter on differential analysis: Mountain Goat Cycles (structure confirmed, unit costs recalled); full cost 21 is above the offer of 19, yet making wins by 40,000"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-make-or-buy-make",
            "model-make-or-buy-buy",
            "model-make-or-buy-answer-make",
            "model-make-or-buy-answer-buy",
            "model-make-or-buy-answer-equal",
            "model-make-or-buy-even",
            "model-make-or-buy-trap",
        ]
    }
}
