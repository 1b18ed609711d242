//! Model `profit_tornado`: which unit time matters most for a customer's profit.

use crate::costing::tornado::{UnitTime, tornado};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, few, name, number, object, refused, signed_fen, small},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    margin_fen: Fen,
    times: Vec<UnitTime>,
}

/// One time at a time; see [`tornado`].
pub struct ProfitTornado;

impl Model for ProfitTornado {
    fn id(&self) -> &'static str {
        "profit_tornado"
    }
    fn title_key(&self) -> &'static str {
        "model-profit-tornado-title"
    }
    fn inputs(&self) -> Value {
        let time = object(
            "time",
            [
                ("name", name()),
                ("quantity", number("times")),
                ("fen_per_minute", small("fen per minute")),
                ("minutes_low", small("minutes")),
                ("minutes_likely", small("minutes")),
                ("minutes_high", small("minutes")),
            ],
            &[],
        );
        schema::inputs([("margin_fen", signed_fen()), ("times", few(time, "unit times"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let rising = |t: &UnitTime| t.minutes_low <= t.minutes_likely && t.minutes_likely <= t.minutes_high;
        if let Some(at) = given.times.iter().position(|t| !rising(t)) {
            return Err(refused(&format!("times[{at}].minutes_likely"), "minutes_low <= number <= minutes_high"));
        }
        let found = tornado(given.margin_fen, &given.times);
        let profit = Step::new("model-profit-tornado-profit")
            .with("margin", given.margin_fen.yuan())
            .with("profit", found.profit_fen.yuan());
        let mut steps = vec![profit];
        steps.extend(found.bars.iter().map(|b| {
            let step = if b.decides {
                Step::new("model-profit-tornado-decides")
            } else {
                Step::new("model-profit-tornado-bar")
            };
            let step = step.with("name", b.name.clone()).with("low", b.profit_high_time_fen.yuan());
            step.with("high", b.profit_low_time_fen.yuan())
        }));
        steps.push(
            Step::new("model-profit-tornado-band")
                .with("worst", found.worst_fen.yuan())
                .with("best", found.best_fen.yuan()),
        );
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "margin_fen": 100000,
                "times": [
                    {
                        "name": "派送",
                        "quantity": 300,
                        "fen_per_minute": 80,
                        "minutes_low": 2,
                        "minutes_likely": 3,
                        "minutes_high": 5
                    },
                    {
                        "name": "客服",
                        "quantity": 40,
                        "fen_per_minute": 60,
                        "minutes_low": 4,
                        "minutes_likely": 5,
                        "minutes_high": 8
                    }
                ]
            }),
            expected: json!({
                "profit_fen": 16000,
                "worst_fen": -39200,
                "best_fen": 42400,
                "bars": [
                    {
                        "name": "派送",
                        "profit_low_time_fen": 40000,
                        "profit_high_time_fen": -32000,
                        "swing_fen": 72000,
                        "decides": true
                    },
                    {
                        "name": "客服",
                        "profit_low_time_fen": 18400,
                        "profit_high_time_fen": 8800,
                        "swing_fen": 9600,
                        "decides": false
                    }
                ]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "T. G. Eschenbach, Spiderplots versus tornado diagrams for sensitivity analysis, Interfaces 1992; example by hand"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-profit-tornado-profit",
            "model-profit-tornado-bar",
            "model-profit-tornado-decides",
            "model-profit-tornado-band",
        ]
    }
}
