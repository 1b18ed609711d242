//! Stock as a service level: how much to keep so that what is asked for is there.

use super::loss::{normal, quantile, unit_loss, unit_loss_inverse};

/// One order for one season of uncertain demand: the newsvendor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Newsvendor {
    /// share of seasons in which nothing should be missing: Cu / (Cu + Co)
    pub critical_ratio: f64,
    /// standard deviations above the mean
    pub z: f64,
    /// what to order
    pub order: f64,
    /// demand expected to be missed
    pub lost_sales: f64,
    /// expected to be sold
    pub sales: f64,
    /// expected to be left over
    pub leftover: f64,
    /// expected profit
    pub profit: f64,
}

/// The best order for normal demand. Needs salvage < cost < price and a standard deviation >= 0.
///
/// Source: K. J. Arrow, T. Harris and J. Marschak, Econometrica 19 (1951) 250-272; expectations by the loss function, G.
/// Cachon and C. Terwiesch, *Matching Supply with Demand*.
pub fn newsvendor(mean: f64, deviation: f64, cost: f64, price: f64, salvage: f64) -> Newsvendor {
    let (under, over) = (price - cost, cost - salvage);
    let critical_ratio = under / (under + over);
    let z = quantile(critical_ratio);
    let order = mean + z * deviation;
    let lost_sales = deviation * unit_loss(z);
    let sales = mean - lost_sales;
    let leftover = order - sales;
    let profit = under * sales - over * leftover;
    Newsvendor { critical_ratio, z, order, lost_sales, sales, leftover, profit }
}

/// The safety factor for a fill rate: the share of pieces served from stock, 1 − σ L(z) / Q.
pub fn z_for_fill_rate(fill_rate: f64, deviation: f64, order_quantity: f64) -> f64 {
    unit_loss_inverse((1.0 - fill_rate) * order_quantity / deviation)
}

/// The safety stock for a cycle service level: the share of order cycles in which nothing is missing.
pub fn safety_stock(cycle_service: f64, deviation: f64) -> f64 {
    quantile(cycle_service) * deviation
}

/// The service level where one more piece in stock costs as much to hold as it saves: Φ(√(2 ln(M / (H √2π)))), with H the
/// cost of holding and M that of missing a piece. None where M < H √2π: then no stock at all is cheapest.
///
/// Source: J. Vermorel, *Optimal service level formula for inventory optimization*, lokad.com.
pub fn optimal_service(holding: f64, missing: f64) -> Option<f64> {
    let ratio = missing / (holding * libm::sqrt(2.0 * core::f64::consts::PI));
    // a comparison, not a root of a negative number
    (ratio >= 1.0).then(|| normal(libm::sqrt(2.0 * libm::log(ratio))))
}
