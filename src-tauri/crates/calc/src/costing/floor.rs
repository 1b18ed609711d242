//! Price floors: the lowest price of a waybill that leaves no loss, at full, time-driven and marginal cost.

use super::split::split_by;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// A customer as far as prices go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// who
    pub name: String,
    /// waybills of the period, above 0
    pub waybills: f64,
    /// what they brought
    pub revenue_fen: Fen,
    /// cost that goes with each waybill
    pub marginal_fen: Fen,
    /// cost of the working time used, at practical capacity
    pub time_driven_fen: Fen,
}

/// Where a price stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// covers everything with a share of unused capacity
    Full,
    /// covers the time used, not the unused capacity
    TimeDriven,
    /// covers what goes with the waybill only: worth it while capacity is idle
    Marginal,
    /// loses money with each waybill
    Below,
}

/// The floors of a customer, fen a waybill.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Floors {
    /// who
    pub name: String,
    /// price now
    pub price_fen_per_waybill: f64,
    /// below it each waybill loses money
    pub marginal_fen_per_waybill: f64,
    /// marginal cost and working time
    pub time_driven_fen_per_waybill: f64,
    /// the same and a share of unused capacity
    pub full_fen_per_waybill: f64,
    /// where the price stands
    pub standing: Standing,
}

/// Floors of each customer. Unused capacity is spread by time-driven cost, to the fen; it belongs to the firm, so only
/// the highest floor holds it.
pub fn floors(accounts: &[Account], unused: Fen) -> Vec<Floors> {
    let weights: Vec<f64> = accounts.iter().map(|a| a.time_driven_fen.0 as f64).collect();
    let one = |(a, unused): (&Account, Fen)| {
        let timed = a.marginal_fen + a.time_driven_fen;
        let full = timed + unused;
        let each = |amount: Fen| amount.0 as f64 / a.waybills;
        let standing = match a.revenue_fen {
            r if r >= full => Standing::Full,
            r if r >= timed => Standing::TimeDriven,
            r if r >= a.marginal_fen => Standing::Marginal,
            _ => Standing::Below,
        };
        Floors {
            name: a.name.clone(),
            price_fen_per_waybill: each(a.revenue_fen),
            marginal_fen_per_waybill: each(a.marginal_fen),
            time_driven_fen_per_waybill: each(timed),
            full_fen_per_waybill: each(full),
            standing,
        }
    };
    accounts.iter().zip(split_by(unused, &weights)).map(one).collect()
}
