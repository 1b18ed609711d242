//! From entries over pools to operating departments, to the fen, and back again.

use super::{Input, Refusal, Target};
use crate::costing::{
    alloc::{Allocation, Network, Support, allocate},
    split::split_by,
};
use keheng_base::Fen;

/// What stands in each department before activities charge it.
#[derive(Clone, Debug, PartialEq)]
pub struct Resources {
    /// indirect cost of each pool
    pub pool_fen: Vec<Fen>,
    /// for each pool, what each of its departments got, in the order of its shares
    pub pool_parts_fen: Vec<Vec<Fen>>,
    /// cost of pools that name no department
    pub homeless_fen: Fen,
    /// own cost of each department, by position
    pub own_fen: Vec<Fen>,
    /// cost of each department after support: 0 for support departments
    pub final_fen: Vec<Fen>,
    /// positions of the support departments, in the order of `allocation`
    pub support: Vec<usize>,
    /// positions of the operating departments, in the order of `allocation`
    pub operating: Vec<usize>,
    /// how support was passed on
    pub allocation: Allocation,
}

/// What a department's cost is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Feed {
    /// the pool
    pub pool: usize,
    /// the support department it came through, if it did
    pub via: Option<usize>,
    /// how much
    pub amount_fen: Fen,
}

/// The departments as the allocation wants them: support first. Gives the network and both lists of positions.
pub(super) fn network(input: &Input, own_fen: &[Fen]) -> (Network, Vec<usize>, Vec<usize>) {
    let (support, operating): (Vec<usize>, Vec<usize>) =
        (0..input.departments.len()).partition(|d| input.departments[*d].serves.is_some());
    let order: Vec<usize> = support.iter().chain(&operating).copied().collect();
    let serves = |s: &usize| input.departments[*s].serves.as_deref().unwrap_or_default();
    let row = |s| order.iter().map(|d| serves(s).get(*d).copied().unwrap_or(0.0)).collect();
    let network =
        Network { own_fen: order.iter().map(|d| own_fen[*d]).collect(), taken: support.iter().map(row).collect() };
    (network, support, operating)
}

impl Resources {
    /// Gathers the entries and passes support on.
    ///
    /// # Errors
    /// [`Refusal::Stuck`] with departments, [`Refusal::Order`].
    pub fn of(input: &Input, by: &Support) -> Result<Resources, Refusal> {
        let mut pool_fen = vec![Fen(0); input.pools.len()];
        for entry in &input.entries {
            if let Target::Pool(pool) = entry.target {
                pool_fen[pool] += entry.amount_fen;
            }
        }
        let mut own_fen = vec![Fen(0); input.departments.len()];
        let mut homeless_fen = Fen(0);
        let mut pool_parts_fen = Vec::with_capacity(input.pools.len());
        for (pool, cost) in input.pools.iter().zip(&pool_fen) {
            let weights: Vec<f64> = pool.shares.iter().map(|s| s.1).collect();
            let parts = split_by(*cost, &weights);
            if parts.is_empty() {
                homeless_fen += *cost;
            }
            for ((department, _), part) in pool.shares.iter().zip(&parts) {
                own_fen[*department] += *part;
            }
            pool_parts_fen.push(parts);
        }
        let (network, support, operating) = network(input, &own_fen);
        let allocation = allocate(&network, by).map_err(|refusal| Refusal::of(refusal, &support))?;
        let mut final_fen = vec![Fen(0); input.departments.len()];
        for (department, amount) in operating.iter().zip(&allocation.final_fen) {
            final_fen[*department] = *amount;
        }
        Ok(Resources { pool_fen, pool_parts_fen, homeless_fen, own_fen, final_fen, support, operating, allocation })
    }

    /// What the cost of an operating department is made of; adds up to it.
    pub fn feeds(&self, input: &Input, department: usize) -> Vec<Feed> {
        let mut feeds = self.direct_feeds(input, department, None, None);
        let Some(at) = self.operating.iter().position(|d| *d == department) else { return feeds };
        for (service, parts) in self.support.iter().zip(&self.allocation.parts_fen) {
            feeds.extend(self.direct_feeds(input, *service, Some(*service), Some(parts[at])));
        }
        feeds
    }

    /// What the pools gave a department, scaled to `amount` where only a part of it goes on.
    fn direct_feeds(&self, input: &Input, department: usize, via: Option<usize>, amount: Option<Fen>) -> Vec<Feed> {
        let mut feeds = Vec::new();
        for (pool, parts) in self.pool_parts_fen.iter().enumerate() {
            let shares = input.pools[pool].shares.iter().zip(parts);
            let own = shares.filter(|((to, _), _)| *to == department);
            feeds.extend(own.map(|(_, part)| Feed { pool, via, amount_fen: *part }));
        }
        if let Some(amount) = amount {
            let weights: Vec<i64> = feeds.iter().map(|f| f.amount_fen.0).collect();
            for (feed, part) in feeds.iter_mut().zip(split_signed(amount, &weights)) {
                feed.amount_fen = part;
            }
        }
        feeds
    }
}

/// Splits in proportion to amounts that may be credits: largest remainder, ties to the earlier part. Without a sum other
/// than 0 the first part takes it.
pub(super) fn split_signed(total: Fen, weights: &[i64]) -> Vec<Fen> {
    let sum: i128 = weights.iter().map(|w| i128::from(*w)).sum();
    if sum == 0 {
        return weights.iter().enumerate().map(|(at, _)| if at == 0 { total } else { Fen(0) }).collect();
    }
    let sign = sum.signum();
    let exact = |w: &i64| i128::from(total.0) * i128::from(*w) * sign;
    let mut parts: Vec<i128> = weights.iter().map(|w| exact(w).div_euclid(sum.abs())).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    let rest = |at: usize| exact(&weights[at]).rem_euclid(sum.abs());
    order.sort_by(|a, b| rest(*b).cmp(&rest(*a)).then(a.cmp(b)));
    let left = i128::from(total.0) - parts.iter().sum::<i128>();
    for at in order.into_iter().take(left as usize) {
        parts[at] += 1;
    }
    parts.into_iter().map(|p| Fen(p as i64)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_split_by_amounts_with_credits_closes(total in -1_000_000_000i64..1_000_000_000, weights in prop::collection::vec(-1_000_000i64..5_000_000, 1..30)) {
            let parts = split_signed(Fen(total), &weights);
            prop_assert_eq!(parts.iter().copied().sum::<Fen>(), Fen(total), "no fen may appear or vanish");
            let sum: i64 = weights.iter().sum();
            if sum != 0 {
                for (part, w) in parts.iter().zip(&weights) {
                    let exact = total as f64 * *w as f64 / sum as f64;
                    prop_assert!((part.0 as f64 - exact).abs() <= 1.0 + exact.abs() * 1e-9);
                }
            }
        }
    }
}
