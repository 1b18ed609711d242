//! The logistics cost matrix: form of payment by function, own and outsourced.
//!
//! Source of the axes: GB/T 20523-2006 企业物流成本构成与计算 (cost item, scope, form of payment).

use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// A form of payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// materials, labour, maintenance, general, special; or a fee to somebody else
    pub form: String,
    /// one amount for each function
    pub amounts_fen: Vec<Fen>,
    /// whether somebody else is paid to do the work
    pub outsourced: bool,
}

/// The totals of a matrix.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Totals {
    /// of each form of payment
    pub row_fen: Vec<Fen>,
    /// of each function
    pub column_fen: Vec<Fen>,
    /// paid within the firm
    pub own_fen: Fen,
    /// paid to others
    pub outsourced_fen: Fen,
    /// everything: the sum of the rows, of the columns, and of own and outsourced
    pub total_fen: Fen,
    /// the function that costs most, by position; none without cost
    pub largest_function: Option<usize>,
}

/// Adds up; none when a row does not have `functions` amounts.
pub fn totals(rows: &[Row], functions: usize) -> Option<Totals> {
    if rows.iter().any(|r| r.amounts_fen.len() != functions) {
        return None;
    }
    let row_fen: Vec<Fen> = rows.iter().map(|r| r.amounts_fen.iter().copied().sum()).collect();
    let column_fen: Vec<Fen> = (0..functions).map(|f| rows.iter().map(|r| r.amounts_fen[f]).sum()).collect();
    let paid =
        |outsourced: bool| rows.iter().zip(&row_fen).filter(|(r, _)| r.outsourced == outsourced).map(|r| *r.1).sum();
    let (own_fen, outsourced_fen): (Fen, Fen) = (paid(false), paid(true));
    let largest = (0..functions).reduce(|best, f| if column_fen[f] > column_fen[best] { f } else { best });
    Some(Totals {
        total_fen: own_fen + outsourced_fen,
        largest_function: largest.filter(|f| column_fen[*f] > Fen(0)),
        row_fen,
        column_fen,
        own_fen,
        outsourced_fen,
    })
}
