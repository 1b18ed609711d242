//! How much of a department's cost answers to volume, from the behaviour written on the entries that feed it.

use crate::costing::{Behaviour, Costed};
use keheng_base::{Fault, Fen};
use keheng_calc::costing::engine::{Resources, Source, Target};

/// Shares of a cost, 0 to 1; the rest is fixed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Shares {
    /// goes away with each waybill
    pub variable: f64,
    /// goes away with a shift or a van, if that is given up
    pub step: f64,
}

impl Shares {
    /// What goes away when `step_share` of shifts and vans is given up.
    pub fn avoidable(&self, step_share: f64) -> f64 {
        (self.variable + self.step * step_share).clamp(0.0, 1.0)
    }
}

/// Shares of each source of a costing, in order. What is traced without a driver goes away as a whole.
pub(super) fn of_sources(costed: &Costed) -> Result<Vec<Shares>, Fault> {
    let departments = of_departments(costed)?;
    let all = Shares { variable: 1.0, step: 0.0 };
    let of = |source: &Source| match source {
        // Pools alone and what came over occur in methods nothing is decided by.
        Source::Shipments | Source::Booked | Source::Pool(_) | Source::Carried => all,
        Source::Activity(a) => departments[costed.of.input.activities[*a].department],
        Source::Department(d) => departments[*d],
    };
    Ok(costed.outcome.sources.iter().map(of).collect())
}

/// Shares of each department, support carried on included.
fn of_departments(costed: &Costed) -> Result<Vec<Shares>, Fault> {
    let input = &costed.of.input;
    let by = costed.method.support(input).and_then(|by| Resources::of(input, &by));
    // The costing itself went this way already.
    let resources = by.map_err(|refusal| Fault::new("internal").with("reason", format!("{refusal:?}")))?;
    let mut pools = vec![[Fen(0); 3]; input.pools.len()];
    for (entry, stored) in input.entries.iter().zip(&costed.of.entries) {
        if let Target::Pool(pool) = entry.target {
            pools[pool][0] += entry.amount_fen;
            match stored.behaviour {
                Behaviour::Variable => pools[pool][1] += entry.amount_fen,
                Behaviour::Step => pools[pool][2] += entry.amount_fen,
                Behaviour::Fixed => {}
            }
        }
    }
    let department = |d: usize| {
        let (mut all, mut variable, mut step) = (0.0, 0.0, 0.0);
        for feed in resources.feeds(input, d) {
            let [whole, varying, stepping] = pools[feed.pool].map(|fen| fen.0 as f64);
            if whole != 0.0 {
                let part = feed.amount_fen.0 as f64 / whole;
                (all, variable, step) = (all + part * whole, variable + part * varying, step + part * stepping);
            }
        }
        let share = |of: f64| if all > 0.0 { (of / all).clamp(0.0, 1.0) } else { 0.0 };
        Shares { variable: share(variable), step: share(step) }
    };
    Ok((0..input.departments.len()).map(department).collect())
}
