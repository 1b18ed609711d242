//! How many answers a comparison needs, and what it can see with those there are.

use super::{
    proportion::z_of,
    tails::{crossing, noncentral_t_above, normal_above, t_quantile},
};

/// More answers than anybody collects: the search ends there.
const MOST: f64 = 1e9;

fn sound(alpha: f64) -> Option<f64> {
    (alpha > 0.0 && alpha < 1.0).then_some(alpha)
}

/// The probability that a two-sided t test of two groups of `n` and `m` finds a difference of `effect` standard
/// deviations; none below two answers a group.
///
/// Source: J. Cohen, *Statistical Power Analysis for the Behavioral Sciences*, 2nd ed. 1988, ch. 2, with the noncentral t
/// in place of its tables.
pub fn power_two_groups(effect: f64, n: f64, m: f64, alpha: f64) -> Option<f64> {
    if !(n >= 2.0 && m >= 2.0 && effect.is_finite()) {
        return None;
    }
    tails_of_t(effect.abs() * libm::sqrt(n * m / (n + m)), n + m - 2.0, alpha)
}

/// The same for `n` pairs, or one sample against a target; `effect` in standard deviations of the differences.
pub fn power_pairs(effect: f64, n: f64, alpha: f64) -> Option<f64> {
    if !(n >= 2.0 && effect.is_finite()) {
        return None;
    }
    tails_of_t(effect.abs() * libm::sqrt(n), n - 1.0, alpha)
}

fn tails_of_t(shift: f64, freedom: f64, alpha: f64) -> Option<f64> {
    let edge = t_quantile(1.0 - sound(alpha)? / 2.0, freedom)?;
    let other = noncentral_t_above(edge, freedom, -shift)?;
    Some((noncentral_t_above(edge, freedom, shift)? + other).clamp(0.0, 1.0))
}

/// Cohen's h, the distance of two shares: 2 asin √p − 2 asin √q.
pub fn cohen_h(p: f64, q: f64) -> Option<f64> {
    let angle = |p: f64| (0.0..=1.0).contains(&p).then(|| 2.0 * libm::asin(libm::sqrt(p)));
    Some(angle(p)? - angle(q)?)
}

/// The probability that a two-sided comparison of shares finds a distance `h` with `n` and `m` answers.
///
/// Source: J. Cohen, 1988, ch. 6.
pub fn power_shares(h: f64, n: f64, m: f64, alpha: f64) -> Option<f64> {
    if !(n >= 1.0 && m >= 1.0 && h.is_finite()) {
        return None;
    }
    let edge = z_of(1.0 - sound(alpha)?)?;
    let shift = h.abs() * libm::sqrt(n * m / (n + m));
    Some((normal_above(edge - shift)? + normal_above(edge + shift)?).clamp(0.0, 1.0))
}

/// The probability that a correlation `r` is found with `n` pairs, by Fisher's z.
pub fn power_correlation(r: f64, n: f64, alpha: f64) -> Option<f64> {
    if !(n > 3.0 && r.abs() < 1.0) {
        return None;
    }
    let edge = z_of(1.0 - sound(alpha)?)?;
    let shift = libm::atanh(r.abs()) * libm::sqrt(n - 3.0);
    Some((normal_above(edge - shift)? + normal_above(edge + shift)?).clamp(0.0, 1.0))
}

/// The least whole n from `least` on at which `power` of n reaches `wanted`; none where a thousand million are too few.
pub fn least_n(wanted: f64, least: f64, power: impl Fn(f64) -> Option<f64>) -> Option<f64> {
    let reached = |n: f64| power(n).is_some_and(|p| p >= wanted);
    let mut high = least;
    while !reached(high) {
        high *= 2.0;
        if high > MOST {
            return None;
        }
    }
    let mut low = least;
    if reached(low) {
        return Some(libm::ceil(low));
    }
    let (mut from, mut to) = (libm::floor(low), libm::ceil(high));
    while to - from > 1.0 {
        low = libm::floor((from + to) / 2.0);
        if reached(low) { to = low } else { from = low }
    }
    Some(to)
}

/// The least effect that `power` finds with probability `wanted`; none where even `most` is not found.
pub fn least_effect(wanted: f64, most: f64, power: impl Fn(f64) -> Option<f64>) -> Option<f64> {
    let missed = |effect: f64| power(effect).is_some_and(|p| p < wanted);
    if missed(most) || power(most).is_none() {
        return None;
    }
    crossing(0.0, most, missed)
}

/// Half the width of the interval of a mean of `n` answers with a standard deviation, in its unit.
pub fn margin_of_mean(deviation: f64, n: f64, level: f64) -> Option<f64> {
    let reach = t_quantile(0.5 + level / 2.0, n - 1.0)?;
    let half = reach * deviation / libm::sqrt(n);
    half.is_finite().then_some(half)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn printed_sizes() {
        // J. Cohen, Psychological Bulletin 112 (1992) 155-159, table 2: two means, power .80, alpha .05; his 393 is the
        // normal approximation, exact power needs one more
        for (effect, printed) in [(0.2, 394.0), (0.5, 64.0), (0.8, 26.0)] {
            let found = least_n(0.8, 2.0, |n| power_two_groups(effect, n, n, 0.05)).unwrap();
            assert_eq!(found, printed, "a difference of {effect} standard deviations");
        }
        // the same table: correlations
        for (r, printed) in [(0.1, 783.0), (0.3, 85.0), (0.5, 28.0)] {
            let found = least_n(0.8, 4.0, |n| power_correlation(r, n, 0.05)).unwrap();
            assert!((found - printed).abs() <= 2.0, "r = {r}: {found} instead of about {printed}");
        }
    }

    #[test]
    fn nothing_to_find() {
        assert_eq!(least_n(0.8, 2.0, |n| power_two_groups(0.0, n, n, 0.05)), None, "no difference is never found");
        assert_eq!(power_two_groups(0.5, 1.0, 9.0, 0.05), None);
        assert_eq!(power_shares(0.5, 9.0, 9.0, 1.0), None);
    }

    proptest! {
        #[test]
        fn power_rises_with_answers_and_with_the_effect(effect in 0.05f64..1.5, n in 3.0f64..400.0, alpha in 0.001f64..0.2) {
            let power = |e: f64, n: f64| power_two_groups(e, n, n, alpha).unwrap();
            prop_assert!(power(effect, n + 1.0) >= power(effect, n) - 1e-10, "one answer more");
            prop_assert!(power(effect + 0.1, n) >= power(effect, n) - 1e-10, "a larger difference");
            prop_assert!((power(0.0, n) - alpha).abs() < 1e-8, "without a difference the test errs with α");
        }

        #[test]
        fn the_least_effect_is_just_found(n in 5.0f64..400.0) {
            let of = |e: f64| power_two_groups(e, n, n, 0.05);
            let found = least_effect(0.8, 20.0, of).unwrap();
            prop_assert!((of(found).unwrap() - 0.8).abs() < 1e-6);
        }
    }
}
