//! What the models of variances have in common: inputs with a standard and what was really used and paid.

use crate::costing::variance::Standard;
use crate::model::schema::{self, choice, few, name, number, object};
use keheng_base::Fault;
use serde_json::Value;

/// Schema of the inputs.
pub(super) fn inputs() -> Value {
    let input = object(
        "input",
        [
            ("name", name()),
            ("standard_quantity_per_unit", number("input units per unit")),
            ("standard_price_fen_per_input", number("fen per input unit")),
            ("actual_quantity", number("input units")),
            ("actual_price_fen_per_input", number("fen per input unit")),
            ("purchased_quantity", number("input units")),
        ],
        &["purchased_quantity"],
    );
    few(input, "inputs")
}

/// Schema of the convention of the price variance.
pub(super) fn price_on() -> Value {
    choice(&["used", "purchased"], "quantity the price variance is of")
}

/// Refuses standards that allow more for these units than a quantity can be.
///
/// # Errors
/// `model_input` with the input.
pub(super) fn bounded(inputs: &[Standard], units: f64) -> Result<(), Fault> {
    inputs.iter().enumerate().try_for_each(|(at, input)| {
        let field = format!("inputs[{at}].standard_quantity_per_unit");
        schema::quantity(&field, &[units, input.standard_quantity_per_unit]).map(drop)
    })
}
