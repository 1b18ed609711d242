//! What the models of cost behaviour have in common: months of quantity and cost, and the months that textbooks show.

use crate::model::schema::{fen, list, number, object};
use serde_json::{Value, json};

/// Schema of the months.
pub(super) fn months() -> Value {
    list(object("month", [("quantity", number("units")), ("cost_fen", fen())], &[]), "months")
}

/// Elegant Rugs: machine hours and indirect labour of twelve weeks.
///
/// Source: Horngren, Datar and Rajan, Cost Accounting: A Managerial Emphasis, chapter on cost estimation (recalled).
pub(super) fn elegant_rugs() -> Value {
    let weeks = [
        (68, 119_000),
        (88, 121_100),
        (62, 100_400),
        (72, 91_700),
        (60, 77_000),
        (96, 145_600),
        (78, 118_000),
        (46, 71_000),
        (82, 131_600),
        (94, 103_200),
        (68, 75_200),
        (48, 96_300),
    ];
    weeks.iter().map(|(quantity, cost_fen)| json!({"quantity": quantity, "cost_fen": cost_fen})).collect()
}
