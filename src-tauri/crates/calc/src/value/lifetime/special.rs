//! Functions that the models share, in the forms that neither overflow nor cancel.

use libm::{exp, expm1, lgamma, log, log1p};

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

/// Most steps of a continued fraction or a series.
const STEPS: u32 = 200_000;

/// ₂F₁(1, b; c; z) for b, c > 0, c >= b and 0 <= z < 1, by the continued fraction of C. F. Gauss (1813) with the recurrence
/// of W. J. Lentz, *Generating Bessel functions in Mie scattering calculations*, Applied Optics 15 (1976) 668-671.
pub(super) fn one_by(b: f64, c: f64, z: f64) -> f64 {
    // F = 1/(1 − k₁z/(1 − k₂z/(1 − …)))
    let tiny = 1e-300;
    let (mut value, mut above, mut below) = (1.0f64, 1.0f64, 0.0f64);
    for step in 1..STEPS {
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
    if second > -20.0 {
        let gap = a - 1.0;
        let share = if gap == 0.0 { -rest } else { -expm1(gap * rest) / gap };
        let sum = series(second * z, |n| (a + n - 1.0) * (second + n) / ((third + n) * (n + 1.0)) * z);
        return third * share - exp(gap * rest) * sum.0 * exp(sum.1);
    }
    // terms of both signs would cancel: the series before the transformation has only positive ones
    let gap = if (a - 1.0).abs() < 1e-7 { 1e-7 } else { a - 1.0 };
    let (rate, stay) = (r + x, b + x);
    let sum = series(rate * stay * z, |n| (rate + n) * (stay + n) / ((third + n) * (n + 1.0)) * z);
    let left = exp(rate * rest + sum.1) * sum.0;
    (third * -expm1(rate * rest) - left) / gap
}

/// The sum of a series as a number and the logarithm of its factor, from its first term and the ratios of term n + 1 to
/// term n, n from 1.
fn series(first: f64, ratio: impl Fn(f64) -> f64) -> (f64, f64) {
    let (mut term, mut sum, mut scale) = (first, first, 0.0);
    for n in 1..STEPS {
        let by = ratio(f64::from(n));
        term *= by;
        sum += term;
        if term.abs() <= 1e-17 * sum.abs() && by.abs() < 1.0 {
            break;
        }
        if sum.abs() > 1e250 {
            term *= 1e-250;
            sum *= 1e-250;
            scale += 250.0 * core::f64::consts::LN_10;
        }
    }
    (sum, scale)
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
        let points = [(0.243, 0.793, 2.426, 2.0, 0.4), (0.243, 1.4, 2.0, 0.0, 0.8), (30.0, 2.5, 3.0, 4.0, 0.3)];
        for (r, a, b, x, z) in points {
            let third = a + b + x - 1.0;
            let left = libm::pow(1.0 - z, r + x) * defining(r + x, b + x, third, z);
            let known = third / (a - 1.0) * (1.0 - left);
            let found = purchases(r, a, b, x, z);
            assert!((found / known - 1.0).abs() < 1e-10, "{r} {a} {b} {x} {z}: {found} instead of {known}");
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
    }
}
