//! Functions that the models share, in the forms that neither overflow nor cancel.

use libm::{exp, expm1, lgamma, log, log1p, sqrt};

/// ln(Γ(a + n)/Γ(a)), a > 0.
pub(super) fn ln_rising(a: f64, n: u32) -> f64 {
    // a few factors keep more digits than a difference of logarithms of factorials
    if n <= 8 { (0..n).map(|i| log(a + f64::from(i))).sum() } else { lgamma(a + f64::from(n)) - lgamma(a) }
}

/// ln B(a, b).
pub(super) fn ln_beta(a: f64, b: f64) -> f64 {
    lgamma(a) + lgamma(b) - lgamma(a + b)
}

/// ln(1 + eᵘ).
pub(super) fn softplus(u: f64) -> f64 {
    u.max(0.0) + log1p(exp(-u.abs()))
}

/// 1/(1 + eᵘ).
pub(super) fn falling(u: f64) -> f64 {
    if u > 0.0 { exp(-u) / (1.0 + exp(-u)) } else { 1.0 / (1.0 + exp(u)) }
}

/// Most steps of a continued fraction: with α and β a million times apart it has not settled, but no firm is like that.
const FRACTION: u32 = 5_000;
/// Most terms of a series; an integral takes over where they do not settle.
const TERMS: u32 = 100_000;
/// Most places an integral is looked at on each side.
const PLACES: u32 = 2_000_000;

/// ₂F₁(1, b; c; z) for b, c > 0, c >= b and 0 <= z < 1, by the continued fraction of C. F. Gauss (1813) with the recurrence
/// of W. J. Lentz, *Generating Bessel functions in Mie scattering calculations*, Applied Optics 15 (1976) 668-671.
pub(super) fn one_by(b: f64, c: f64, z: f64) -> f64 {
    // F = 1/(1 − k₁z/(1 − k₂z/(1 − …)))
    let tiny = 1e-300;
    let (mut value, mut above, mut below) = (1.0f64, 1.0f64, 0.0f64);
    for step in 1..FRACTION {
        let n = f64::from((step - 1) / 2);
        let k = if step % 2 == 1 {
            (b + n) * (c - 1.0 + n) / ((c + 2.0 * n - 1.0) * (c + 2.0 * n))
        } else {
            (n + 1.0) * (c - b + n) / ((c + 2.0 * n) * (c + 2.0 * n + 1.0))
        };
        let part = -k * z;
        below = 1.0 + part * below;
        above = 1.0 + part / above;
        if below.abs() < tiny {
            below = tiny;
        }
        if above.abs() < tiny {
            above = tiny;
        }
        below = 1.0 / below;
        let change = above * below;
        value *= change;
        if (change - 1.0).abs() < 1e-15 {
            break;
        }
    }
    1.0 / value
}

/// (a + b + x − 1)/(a − 1) · [1 − (1 − z)^(r + x) ₂F₁(r + x, b + x; a + b + x − 1; z)], 0 <= z < 1: the expected purchases
/// of the BG/NBD but for the probability of being alive.
///
/// By L. Euler's transformation the product is (1 − z)^(a − 1) ₂F₁(a − 1, a + b − 1 − r; a + b + x − 1; z), of which 1 and
/// a − 1 can be taken out by hand: nothing overflows, and a = 1 and a + b + x = 1 are no exceptions any more.
pub(super) fn purchases(r: f64, a: f64, b: f64, x: f64, z: f64) -> f64 {
    let rest = log1p(-z);
    let third = a + b + x - 1.0;
    let second = a + b - 1.0 - r;
    // far below zero its terms have both signs and cancel
    if second > -20.0
        && let Some(sum) = series(second * z, |n| (a + n - 1.0) * (second + n) / ((third + n) * (n + 1.0)) * z)
    {
        let gap = a - 1.0;
        let share = if gap == 0.0 { -rest } else { -expm1(gap * rest) / gap };
        return third * share - exp(gap * rest) * sum;
    }
    integral(r + x, a, b + x, z / (1.0 - z))
}

/// The sum of a series from its first term and the ratios of term n + 1 to term n, n from 1; none where it does not settle.
fn series(first: f64, ratio: impl Fn(f64) -> f64) -> Option<f64> {
    let (mut term, mut sum) = (first, first);
    for n in 1..TERMS {
        let by = ratio(f64::from(n));
        term *= by;
        sum += term;
        if term.abs() <= 1e-17 * sum.abs() && by.abs() < 1.0 {
            return sum.is_finite().then_some(sum);
        }
    }
    None
}

/// The mean of (1 − (1 + p t)^−r)/p where p is Beta(a, b): what [`purchases`] is by definition. By the trapezoidal rule
/// over ln(p/(1 − p)), which converges faster than any power because the integrand is analytic and dies away at both ends
/// (L. N. Trefethen and J. A. C. Weideman, *The exponentially convergent trapezoidal rule*, SIAM Review 56 (2014) 385-458).
fn integral(r: f64, a: f64, b: f64, t: f64) -> f64 {
    let step = (sqrt(1.0 / a + 1.0 / b) / 3.0).min(0.25);
    let (middle, whole) = (log(a / b), ln_beta(a, b));
    let of = |u: f64| {
        let (ln_leave, ln_stay) = (-softplus(-u), -softplus(u));
        let leave = exp(ln_leave);
        // where p underflows its limit is r t
        let bought = if leave > 0.0 { -expm1(-r * log1p(leave * t)) / leave } else { r * t };
        exp(a * ln_leave + b * ln_stay - whole) * bought
    };
    let mut sum = of(middle);
    for side in [-1.0, 1.0] {
        for at in 1..PLACES {
            let part = of(middle + side * step * f64::from(at));
            sum += part;
            if part <= 1e-17 * sum {
                break;
            }
        }
    }
    sum * step
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ₂F₁ by its defining series.
    fn defining(a: f64, b: f64, c: f64, z: f64) -> f64 {
        let (mut term, mut sum) = (1.0, 1.0);
        for n in 0..200_000 {
            let n = f64::from(n);
            term *= (a + n) * (b + n) / ((c + n) * (n + 1.0)) * z;
            sum += term;
        }
        sum
    }

    #[test]
    fn the_fraction_is_the_series() {
        for (b, c, z) in [(0.5, 1.5, 0.3), (3.0, 3.6, 0.9), (40.0, 41.2, 0.99), (1.7, 9.0, 0.0), (0.1, 2.0, 0.999)] {
            let known = defining(1.0, b, c, z);
            let found = one_by(b, c, z);
            assert!((found / known - 1.0).abs() < 1e-11, "F(1, {b}; {c}; {z}) = {found} instead of {known}");
        }
        assert!((one_by(1.0, 2.0, 0.5) - 2.0 * core::f64::consts::LN_2).abs() < 1e-14, "−ln(1 − z)/z");
    }

    #[test]
    fn both_ways_to_the_purchases_are_the_formula() {
        let points = [
            (0.243, 0.793, 2.426, 2.0, 0.4),
            (0.243, 1.4, 2.0, 0.0, 0.8),
            (30.0, 2.5, 3.0, 4.0, 0.3),
            (70.0, 0.3, 9.0, 1.0, 0.2),
        ];
        for (r, a, b, x, z) in points {
            let third = a + b + x - 1.0;
            let left = libm::pow(1.0 - z, r + x) * defining(r + x, b + x, third, z);
            let known = third / (a - 1.0) * (1.0 - left);
            let found = purchases(r, a, b, x, z);
            assert!((found / known - 1.0).abs() < 1e-10, "{r} {a} {b} {x} {z}: {found} instead of {known}");
            let other = integral(r + x, a, b + x, z / (1.0 - z));
            assert!((other / known - 1.0).abs() < 1e-10, "by definition {other} instead of {known}");
        }
        // where the formula divides by zero its neighbours agree
        for (a, b, x) in [(1.0, 2.0, 3.0), (0.4, 0.6, 0.0)] {
            let at = purchases(0.5, a, b, x, 0.5);
            let beside = (purchases(0.5, a - 1e-6, b, x, 0.5) + purchases(0.5, a + 1e-6, b, x, 0.5)) / 2.0;
            assert!((at - beside).abs() < 1e-9, "{at} between {beside}");
        }
        let (below, above) = (purchases(22.4, 1.2, 2.25, 1.0, 0.5), purchases(22.5, 1.2, 2.25, 1.0, 0.5));
        let middle = purchases(22.45, 1.2, 2.25, 1.0, 0.5);
        assert!((middle - (below + above) / 2.0).abs() < 1e-4, "no step where the ways meet");
        // nobody leaves: (1 − (1 + p t)^−r)/p is r t for small p
        let stays = purchases(78.0, 4e-6, 15_668.0, 3.0, 0.02);
        assert!((stays / (81.0 * 0.02 / 0.98) - 1.0).abs() < 1e-4, "{stays}");
    }
}
