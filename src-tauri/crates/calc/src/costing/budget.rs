//! Time-driven budgeting: the capacity a plan needs, read off the same unit times backwards.
//!
//! Source: R. S. Kaplan and S. R. Anderson, *Time-Driven Activity-Based Costing*, 2007, chapter on capacity budgeting.

use super::split::whole_fen;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A resource as it is today.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resource {
    /// what it is called
    pub name: String,
    /// what it costs
    pub cost_fen: Fen,
    /// practical capacity, above 0
    pub capacity_minutes: f64,
    /// practical capacity of one head, where it comes in heads
    pub minutes_per_head: Option<f64>,
}

/// An activity of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Planned {
    /// what it is called
    pub name: String,
    /// how often
    pub quantity: f64,
    /// minutes of each resource for doing it once
    pub minutes: BTreeMap<String, f64>,
}

/// What the plan needs of a resource.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Need {
    /// what it is called
    pub name: String,
    /// minutes of the plan
    pub needed_minutes: f64,
    /// needed ÷ capacity
    pub utilisation: f64,
    /// capacity that remains
    pub spare_minutes: f64,
    /// capacity that lacks
    pub short_minutes: f64,
    /// cost of a minute, fen
    pub fen_per_minute: f64,
    /// cost of the minutes needed
    pub needed_fen: Fen,
    /// heads needed, rounded up, where it comes in heads
    pub heads: Option<u64>,
}

/// What a plan needs: Σ quantity × unit time. Fails with the name of a resource that an activity needs and that is not
/// there.
pub fn budget(resources: &[Resource], activities: &[Planned]) -> Result<Vec<Need>, String> {
    let known = |name: &String| resources.iter().any(|r| r.name == *name);
    if let Some(odd) = activities.iter().flat_map(|a| a.minutes.keys()).find(|name| !known(name)) {
        return Err(odd.clone());
    }
    let one = |r: &Resource| {
        let minutes = |a: &Planned| a.quantity * a.minutes.get(&r.name).copied().unwrap_or(0.0);
        let needed: f64 = activities.iter().map(minutes).sum();
        let rate = r.cost_fen.0 as f64 / r.capacity_minutes;
        Need {
            name: r.name.clone(),
            needed_minutes: needed,
            utilisation: needed / r.capacity_minutes,
            spare_minutes: (r.capacity_minutes - needed).max(0.0),
            short_minutes: (needed - r.capacity_minutes).max(0.0),
            fen_per_minute: rate,
            needed_fen: whole_fen(needed * rate),
            heads: r.minutes_per_head.map(|m| libm::ceil(needed / m) as u64),
        }
    };
    Ok(resources.iter().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_reads_the_rates_backwards() {
        let sorting = Resource {
            name: "sorting".to_owned(),
            cost_fen: Fen(60_000),
            capacity_minutes: 600.0,
            minutes_per_head: None,
        };
        let plan = |resource: &str| Planned {
            name: "parcels".to_owned(),
            quantity: 300.0,
            minutes: BTreeMap::from([(resource.to_owned(), 1.5)]),
        };
        let need = &budget(std::slice::from_ref(&sorting), &[plan("sorting")]).unwrap()[0];
        assert_eq!((need.needed_minutes, need.spare_minutes, need.needed_fen), (450.0, 150.0, Fen(45_000)));
        let unused = 60_000 - need.needed_fen.0;
        assert_eq!(unused, 15_000, "what the plan does not need is the unused capacity that costing would show");
        assert_eq!(budget(&[sorting], &[plan("flying")]), Err("flying".to_owned()), "no minutes are lost in silence");
    }
}
