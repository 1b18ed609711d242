//! The cost of departments that serve others, carried to the departments that serve customers: direct, step-down,
//! reciprocal.
//!
//! All three answer one question: which share of a service's own cost ends in which operating department. The shares
//! are numbers, the money is split by them to the fen. What a service uses of itself is left out, as is usual.
//!
//! Source: C. T. Horngren, S. M. Datar and M. V. Rajan, *Cost Accounting*, chapter on support-department costs. The
//! reciprocal shares come from eliminating services one by one without a subtraction (W. K. Grassmann, M. I. Taksar and
//! D. P. Heyman, *Regenerative analysis and steady state distributions*, Operations Research 1985), so none is negative.

use super::split::{split_by, whole_fen};
use keheng_base::Fen;
use serde::{Deserialize, Serialize};

/// How the cost of services is carried on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum Support {
    /// to operating departments only
    Direct,
    /// one service after the other, none receives after it has given
    Step {
        /// positions of the services; [`by_service_given`] is the usual order
        order: Vec<usize>,
    },
    /// with all mutual services
    #[default]
    Reciprocal,
}

/// Departments and what the services among them do for the others. Services stand first.
#[derive(Clone, Debug, PartialEq)]
pub struct Network {
    /// own cost of each department, services first
    pub own_fen: Vec<Fen>,
    /// for each service, what each department takes of it: hours, heads, square metres; any unit of its own
    pub taken: Vec<Vec<f64>>,
}

/// Why a cost cannot arrive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// these services, by position, serve only each other (or nobody): no operating department is reached
    Stuck(Vec<usize>),
    /// the order does not name each service once
    Order,
}

/// Where the cost of services went.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Allocation {
    /// for each service, the share of its own cost that ends in each operating department; each row adds up to 1
    pub shares: Vec<Vec<f64>>,
    /// the same in money: each row adds up to the service's own cost
    pub parts_fen: Vec<Vec<Fen>>,
    /// own cost of each service with what other services charged it, fen; informative: these add up to more than was spent
    pub gross_fen: Vec<Fen>,
    /// operating departments: own cost and services; adds up to the own cost of all departments
    pub final_fen: Vec<Fen>,
}

impl Network {
    /// How many of the departments are services.
    pub fn services(&self) -> usize {
        self.taken.len()
    }

    /// What service `s` does for department `d`, not for itself.
    fn flow(&self, s: usize, d: usize) -> f64 {
        let taken = self.taken[s][d];
        if s != d && taken.is_finite() && taken > 0.0 { taken } else { 0.0 }
    }
}

/// Carries the cost of the services to the operating departments.
///
/// # Errors
/// [`Refusal`]
pub fn allocate(network: &Network, support: &Support) -> Result<Allocation, Refusal> {
    let services = network.services();
    let steps: Vec<Vec<f64>> = match support {
        Support::Direct => (0..services).map(|s| passed_on(network, s, |d| d >= services)).collect(),
        Support::Step { order } => {
            let place = places(order, services)?;
            (0..services).map(|s| passed_on(network, s, |d| d >= services || place[d] > place[s])).collect()
        }
        Support::Reciprocal => (0..services).map(|s| passed_on(network, s, |_| true)).collect(),
    };
    let stuck = unreached(&steps);
    if !stuck.is_empty() {
        return Err(Refusal::Stuck(stuck));
    }
    let (shares, gross) = absorbed(steps, &network.own_fen);
    let parts_fen: Vec<Vec<Fen>> = shares.iter().zip(&network.own_fen).map(|(row, own)| split_by(*own, row)).collect();
    let operating = services..network.own_fen.len();
    let final_fen = operating.map(|d| network.own_fen[d] + parts_fen.iter().map(|row| row[d - services]).sum());
    Ok(Allocation {
        final_fen: final_fen.collect(),
        gross_fen: gross.into_iter().map(whole_fen).collect(),
        shares,
        parts_fen,
    })
}

/// Shares of what service `s` hands to the departments it may serve; all 0 when it serves none of them.
fn passed_on(network: &Network, s: usize, may: impl Fn(usize) -> bool) -> Vec<f64> {
    let flow = |d: usize| if may(d) { network.flow(s, d) } else { 0.0 };
    let row: Vec<f64> = (0..network.own_fen.len()).map(flow).collect();
    let sum: f64 = row.iter().sum();
    if sum > 0.0 { row.iter().map(|q| q / sum).collect() } else { row }
}

fn places(order: &[usize], services: usize) -> Result<Vec<usize>, Refusal> {
    let mut place = vec![usize::MAX; services];
    for (at, s) in order.iter().enumerate() {
        if *s >= services || place[*s] != usize::MAX {
            return Err(Refusal::Order);
        }
        place[*s] = at;
    }
    if order.len() == services { Ok(place) } else { Err(Refusal::Order) }
}

/// Services from which no chain of services leads to an operating department.
fn unreached(steps: &[Vec<f64>]) -> Vec<usize> {
    let services = steps.len();
    let mut arrives = vec![false; services];
    while let Some(next) = (0..services)
        .find(|s| !arrives[*s] && steps[*s].iter().enumerate().any(|(d, q)| *q > 0.0 && (d >= services || arrives[d])))
    {
        arrives[next] = true;
    }
    (0..services).filter(|s| !arrives[*s]).collect()
}

/// Where a fen of each service ends, and what passes through each service, when the services pass on by these steps.
///
/// The last service hands its targets and its own cost to those before it, and so on; then the first is known, and from
/// it the others. Shares come from sums, products and quotients of numbers that are not negative.
fn absorbed(mut steps: Vec<Vec<f64>>, own: &[Fen]) -> (Vec<Vec<f64>>, Vec<f64>) {
    let services = steps.len();
    let mut arriving: Vec<f64> = own[..services].iter().map(|own| own.0 as f64).collect();
    let mut onward = vec![1.0; services];
    let mut through = vec![Vec::new(); services];
    for k in (0..services).rev() {
        steps[k][k] = 0.0;
        onward[k] = normalise(&mut steps[k]);
        let (before, rest) = steps.split_at_mut(k);
        let (first, last) = arriving.split_at_mut(k);
        first.iter_mut().zip(&rest[0]).for_each(|(a, on)| *a += last[0] * on);
        for row in before {
            let via = std::mem::take(&mut row[k]);
            row.iter_mut().zip(&rest[0]).for_each(|(q, on)| *q += via * on);
            through[k].push(via);
        }
    }
    let mut shares: Vec<Vec<f64>> = Vec::with_capacity(services);
    let mut gross = Vec::with_capacity(services);
    for (k, row) in steps.iter().enumerate() {
        let mut share = row[services..].to_vec();
        for (j, known) in shares.iter().enumerate() {
            share.iter_mut().zip(known).for_each(|(q, on): (&mut f64, &f64)| *q += row[j] * on);
        }
        normalise(&mut share);
        shares.push(share);
        let before: f64 = gross.iter().zip(&through[k]).map(|(x, via): (&f64, &f64)| x * via).sum();
        gross.push((arriving[k] + before) / onward[k]);
    }
    (shares, gross)
}

/// Makes a row add up to 1; gives what it added up to.
fn normalise(row: &mut [f64]) -> f64 {
    let sum: f64 = row.iter().sum();
    row.iter_mut().for_each(|q| *q /= sum);
    sum
}

/// The usual order of the step-down: who gives the largest part of its work to other services comes first; ties by
/// position.
pub fn by_service_given(network: &Network) -> Vec<usize> {
    let services = network.services();
    let given = |s: usize| -> f64 { passed_on(network, s, |_| true)[..services].iter().sum() };
    let mut order: Vec<usize> = (0..services).collect();
    order.sort_by(|a, b| given(*b).total_cmp(&given(*a)).then(a.cmp(b)));
    order
}

/// What the order of the step-down decides about an operating department.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reach {
    /// least it can be made to bear
    pub low_fen: Fen,
    /// most it can be made to bear
    pub high_fen: Fen,
    /// an order that gives the least
    pub low_order: Vec<usize>,
    /// an order that gives the most
    pub high_order: Vec<usize>,
}

/// How much the order of the step-down decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// each operating department
    pub departments: Vec<Reach>,
    /// orders tried; those in which a service could serve nobody any more are left out
    pub orders: usize,
    /// whether these are all orders there are; if not, the true spread may be wider
    pub exhaustive: bool,
}

/// Up to this many services all orders are tried: 7! = 5040.
pub const ALL_ORDERS_UP_TO: usize = 7;
/// Orders tried when there are more services.
pub const MOST_ORDERS: usize = 5_040;

/// The spread between the best and the worst order for each operating department: over all orders up to
/// [`ALL_ORDERS_UP_TO`] services; above that over [`MOST_ORDERS`] that are reached from the usual order by exchanging
/// two services at a time while the widest spread grows. None when no order carries all cost on.
pub fn order_spread(network: &Network) -> Option<Spread> {
    let mut found = Search { network, departments: Vec::new(), orders: 0 };
    let services = network.services();
    let exhaustive = services <= ALL_ORDERS_UP_TO;
    if exhaustive {
        let mut order: Vec<usize> = (0..services).collect();
        found.permute(&mut order, 0);
    } else {
        found.climb(by_service_given(network));
    }
    let Search { departments, orders, .. } = found;
    (!departments.is_empty()).then_some(Spread { departments, orders, exhaustive })
}

struct Search<'a> {
    network: &'a Network,
    departments: Vec<Reach>,
    orders: usize,
}

impl Search<'_> {
    /// Tries one order; true when a department reached further than before.
    fn look(&mut self, order: &[usize]) -> bool {
        self.orders += 1;
        let Ok(found) = allocate(self.network, &Support::Step { order: order.to_vec() }) else { return false };
        if self.departments.is_empty() {
            let first = |fen: &Fen| Reach {
                low_fen: *fen,
                high_fen: *fen,
                low_order: order.to_vec(),
                high_order: order.to_vec(),
            };
            self.departments = found.final_fen.iter().map(first).collect();
            return true;
        }
        let mut further = false;
        for (reach, fen) in self.departments.iter_mut().zip(found.final_fen) {
            if fen < reach.low_fen {
                (reach.low_fen, reach.low_order, further) = (fen, order.to_vec(), true);
            }
            if fen > reach.high_fen {
                (reach.high_fen, reach.high_order, further) = (fen, order.to_vec(), true);
            }
        }
        further
    }

    fn permute(&mut self, order: &mut Vec<usize>, at: usize) {
        if at + 1 >= order.len() {
            self.look(order);
            return;
        }
        for other in at..order.len() {
            order.swap(at, other);
            self.permute(order, at + 1);
            order.swap(at, other);
        }
    }

    /// From each order that went further than those before, all exchanges of two services are tried.
    fn climb(&mut self, start: Vec<usize>) {
        self.look(&start);
        let mut from = std::collections::VecDeque::from([start]);
        while let Some(order) = from.pop_front() {
            for a in 0..order.len() {
                for b in a + 1..order.len() {
                    if self.orders >= MOST_ORDERS {
                        return;
                    }
                    let mut next = order.clone();
                    next.swap(a, b);
                    if self.look(&next) {
                        from.push_back(next);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "alloc_tests.rs"]
mod tests;
