//! Cost to serve: what each customer costs by a card of activity rates.
//!
//! Source: R. S. Kaplan and V. G. Narayanan, *Measuring and Managing Customer Profitability*, 2001; Horngren, Datar and
//! Rajan, *Cost Accounting*, chapter on customer profitability.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A customer and what it asked for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Customer {
    /// who
    pub name: String,
    /// what it brought
    pub revenue_fen: Fen,
    /// cost traced to it directly: line-haul paid for it, packaging, goods
    pub direct_fen: Fen,
    /// quantity of each activity
    pub quantities: BTreeMap<String, f64>,
}

/// What a customer costs and leaves.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Served {
    /// who
    pub name: String,
    /// revenue − direct cost
    pub gross_fen: Fen,
    /// cost of each activity
    pub activities_fen: BTreeMap<String, Fen>,
    /// all activities
    pub cost_to_serve_fen: Fen,
    /// gross margin − cost to serve
    pub profit_fen: Fen,
    /// cost to serve ÷ revenue; none without revenue
    pub cost_to_serve_share: Option<f64>,
}

/// The cost of each activity is its quantity × its rate, to the fen. Fails with the name of an activity without a rate.
pub fn cost_to_serve(customers: &[Customer], rates: &BTreeMap<String, f64>) -> Result<Vec<Served>, String> {
    let one = |c: &Customer| {
        let cost = |(activity, quantity): (&String, &f64)| {
            let rate = rates.get(activity).ok_or_else(|| activity.clone())?;
            Ok((activity.clone(), whole_fen(quantity * rate)))
        };
        let activities_fen = c.quantities.iter().map(cost).collect::<Result<BTreeMap<_, _>, String>>()?;
        let cost_to_serve_fen: Fen = activities_fen.values().copied().sum();
        let gross_fen = c.revenue_fen - c.direct_fen;
        Ok(Served {
            name: c.name.clone(),
            gross_fen,
            activities_fen,
            cost_to_serve_fen,
            profit_fen: gross_fen - cost_to_serve_fen,
            cost_to_serve_share: (c.revenue_fen > Fen(0)).then(|| cost_to_serve_fen.0 as f64 / c.revenue_fen.0 as f64),
        })
    };
    customers.iter().map(one).collect()
}
