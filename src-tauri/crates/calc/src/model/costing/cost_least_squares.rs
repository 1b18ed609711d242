//! Model `cost_least_squares`: cost behaviour by regression, with how far to trust it.

use super::{
    months::{elegant_rugs, months},
    yuan,
};
use crate::costing::{
    behaviour::{Observation, least_squares},
    split::whole_fen,
};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, confidence, refused},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    months: Vec<Observation>,
    level: f64,
}

/// The regression line; see [`least_squares`].
pub struct CostLeastSquares;

impl Model for CostLeastSquares {
    fn id(&self) -> &'static str {
        "cost_least_squares"
    }
    fn title_key(&self) -> &'static str {
        "model-cost-least-squares-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("months", months()), ("level", confidence())], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let fit = least_squares(&given.months, given.level);
        let fit = fit.ok_or_else(|| refused("months", "three months or more, two different quantities"))?;
        let [fixed_low, fixed_high] = fit.fixed_interval_fen;
        let [low, high] = fit.variable_interval_fen_per_unit;
        let line = Step::new("model-cost-least-squares-line")
            .with("months", given.months.len())
            .with("fixed", yuan(fit.line.fixed_fen))
            .with("variable", yuan(fit.line.variable_fen_per_unit));
        let error =
            Step::new("model-cost-least-squares-error").with("error", yuan(fit.standard_error_fen)).with("t", fit.t);
        let mut steps = vec![line, error];
        steps.extend(fit.r2.map(|r2| Step::new("model-cost-least-squares-share").with("r2", r2)));
        steps.push(Step::new("model-cost-least-squares-interval").with("low", yuan(low)).with("high", yuan(high)));
        if low <= 0.0 {
            steps.push(Step::new("model-cost-least-squares-unsure"));
        }
        Ok(Solution {
            outputs: json!({
                "variable_fen_per_unit": fit.line.variable_fen_per_unit,
                "fixed_fen": whole_fen(fit.line.fixed_fen),
                "r2": fit.r2,
                "standard_error_fen": whole_fen(fit.standard_error_fen),
                "variable_interval_fen_per_unit": [low, high],
                "fixed_interval_fen": [whole_fen(fixed_low), whole_fen(fixed_high)],
                "t": fit.t,
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"months": elegant_rugs()}),
            expected: json!({
                "fixed_fen": 30098,
                "fixed_interval_fen": [-21095, 81290],
                "r2": 0.5214333283443292,
                "standard_error_fen": 17054,
                "t": 2.2281388519862744,
                "variable_fen_per_unit": 1031.2395122496923,
                "variable_interval_fen_per_unit": [335.1363155794845, 1727.3427089199001]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "Horngren, Datar and Rajan, Cost Accounting: A Managerial Emphasis, chapter on cost estimation: Elegant Rugs (recalled; y = 300.98 + 10.31 x with r² = 0.52 is what the text prints, the rest was recomputed apart)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-cost-least-squares-line",
            "model-cost-least-squares-error",
            "model-cost-least-squares-share",
            "model-cost-least-squares-interval",
            "model-cost-least-squares-unsure",
        ]
    }
}
