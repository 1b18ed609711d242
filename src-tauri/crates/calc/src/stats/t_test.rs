//! Means of two groups, or of pairs, compared.

use super::{
    describe::{deviation, mean, squares, variance},
    moments::Moments,
    proportion::Interval,
    tails::{t_both, t_quantile},
};
use serde::Serialize;
use ts_rs::TS;

/// A t test.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Test {
    /// difference of means, first less second, in the unit of the values
    pub difference: f64,
    /// difference ÷ its standard error
    pub t: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// probability of so large a difference by chance, two-sided
    pub p: f64,
    /// of the difference, at the level asked for
    pub interval: Interval,
}

/// Two independent groups.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TwoGroups {
    /// sizes
    pub n: [usize; 2],
    /// means
    pub means: [f64; 2],
    /// standard deviations
    pub sds: [f64; 2],
    /// without the assumption of equal variances: B. L. Welch, Biometrika 34 (1947) 28-35. The usual choice
    pub welch: Test,
    /// with it: Student, Biometrika 6 (1908) 1-25
    pub student: Test,
    /// difference in pooled standard deviations (J. Cohen, 1988)
    pub cohen_d: f64,
    /// d less its bias in small samples: L. V. Hedges, Journal of Educational Statistics 6 (1981) 107-128
    pub hedges_g: f64,
}

fn test(difference: f64, error: f64, freedom: f64, level: f64) -> Option<Test> {
    let t = difference / error;
    let p = t_both(t, freedom)?;
    let half = t_quantile(0.5 + level / 2.0, freedom)? * error;
    let interval = Interval { lo: difference - half, hi: difference + half };
    let finite = t.is_finite() && interval.lo.is_finite() && interval.hi.is_finite();
    finite.then_some(Test { difference, t, freedom, p, interval })
}

/// Compares two independent groups; none where a group has fewer than two values or neither varies. `level` of the
/// intervals in (0, 1).
pub fn two_groups(x: &[f64], y: &[f64], level: f64) -> Option<TwoGroups> {
    let (n, m) = (x.len() as f64, y.len() as f64);
    let (vx, vy) = (variance(x)?, variance(y)?);
    let (mx, my) = (mean(x)?, mean(y)?);
    let difference = mx - my;
    let (ex, ey) = (vx / n, vy / m);
    let welch_freedom = (ex + ey) * (ex + ey) / (ex * ex / (n - 1.0) + ey * ey / (m - 1.0));
    let freedom = n + m - 2.0;
    let pooled = (squares(x)? + squares(y)?) / freedom;
    if !(pooled > 0.0) || !welch_freedom.is_finite() {
        return None;
    }
    let cohen_d = difference / libm::sqrt(pooled);
    Some(TwoGroups {
        n: [x.len(), y.len()],
        means: [mx, my],
        sds: [libm::sqrt(vx), libm::sqrt(vy)],
        welch: test(difference, libm::sqrt(ex + ey), welch_freedom, level)?,
        student: test(difference, libm::sqrt(pooled * (1.0 / n + 1.0 / m)), freedom, level)?,
        cohen_d,
        hedges_g: cohen_d * (1.0 - 3.0 / (4.0 * freedom - 1.0)),
    })
}

/// Two groups by their figures, without the assumption of equal variances.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    /// B. L. Welch, Biometrika 34 (1947) 28-35
    pub welch: Test,
    /// as in [`TwoGroups`]
    pub hedges_g: f64,
}

/// [`two_groups`] by the figures of both, which may be of people who do not count alike. None where neither varies.
pub fn apart(x: &Moments, y: &Moments, level: f64) -> Option<Apart> {
    let (ex, ey) = (x.variance / x.n, y.variance / y.n);
    let freedom = (ex + ey) * (ex + ey) / (ex * ex / (x.n - 1.0) + ey * ey / (y.n - 1.0));
    let rest = x.n + y.n - 2.0;
    let pooled = (x.variance * (x.n - 1.0) + y.variance * (y.n - 1.0)) / rest;
    let difference = x.mean - y.mean;
    if !(pooled > 0.0) || !freedom.is_finite() {
        return None;
    }
    let hedges_g = difference / libm::sqrt(pooled) * (1.0 - 3.0 / (4.0 * rest - 1.0));
    Some(Apart { welch: test(difference, libm::sqrt(ex + ey), freedom, level)?, hedges_g })
}

/// [`one_sample`] by the figures of a sample, which may be of people who do not count alike.
pub fn one_sample_of(sample: &Moments, target: f64, level: f64) -> Option<Test> {
    let error = libm::sqrt(sample.variance / sample.n);
    (error > 0.0).then(|| test(sample.mean - target, error, sample.n - 1.0, level)).flatten()
}

/// Compares pairs; none where there are fewer than two, lengths differ, or all differences are equal.
pub fn paired(x: &[f64], y: &[f64], level: f64) -> Option<Test> {
    if x.len() != y.len() {
        return None;
    }
    let differences: Vec<f64> = x.iter().zip(y).map(|(x, y)| x - y).collect();
    one_sample(&differences, 0.0, level)
}

/// Compares a mean with a target; none below two values or where they are all equal.
pub fn one_sample(values: &[f64], target: f64, level: f64) -> Option<Test> {
    let error = deviation(values)? / libm::sqrt(values.len() as f64);
    let found = mean(values)? - target;
    (error > 0.0).then(|| test(found, error, (values.len() - 1) as f64, level)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_compare() {
        assert_eq!(two_groups(&[1.0], &[1.0, 2.0], 0.95), None, "one value has no spread");
        assert_eq!(two_groups(&[1.0, 1.0], &[2.0, 2.0], 0.95), None, "nor have equal ones");
        assert_eq!(paired(&[1.0, 2.0], &[0.0, 1.0], 0.95), None, "all differences are one");
    }

    proptest! {
        #[test]
        fn figures_tell_what_the_values_tell(x in prop::collection::vec(0.0f64..10.0, 2..20), y in prop::collection::vec(0.0f64..10.0, 2..20)) {
            let (Some(a), Some(b)) = (Moments::of(&x), Moments::of(&y)) else { return Ok(()) };
            if let (Some(found), Some(known)) = (apart(&a, &b, 0.95), two_groups(&x, &y, 0.95)) {
                prop_assert!((found.welch.t - known.welch.t).abs() < 1e-9 * (1.0 + found.welch.t.abs()));
                prop_assert!((found.welch.p - known.welch.p).abs() < 1e-9 && (found.hedges_g - known.hedges_g).abs() < 1e-9);
            }
            if let (Some(found), Some(known)) = (one_sample_of(&a, 3.0, 0.95), one_sample(&x, 3.0, 0.95)) {
                prop_assert!((found.t - known.t).abs() < 1e-9 * (1.0 + found.t.abs()) && found.freedom == known.freedom);
            }
        }

        #[test]
        fn exchanged_groups_exchange_the_sign(x in prop::collection::vec(0.0f64..10.0, 2..20), y in prop::collection::vec(0.0f64..10.0, 2..20)) {
            if let (Some(a), Some(b)) = (two_groups(&x, &y, 0.95), two_groups(&y, &x, 0.95)) {
                prop_assert!((a.welch.t + b.welch.t).abs() < 1e-9 * (1.0 + a.welch.t.abs()));
                prop_assert!((0.0..=1.0).contains(&a.welch.p) && (a.welch.p - b.welch.p).abs() < 1e-12);
                let outside = a.welch.interval.lo > 0.0 || a.welch.interval.hi < 0.0;
                prop_assert!(outside == (a.welch.p < 0.05) || (a.welch.p - 0.05).abs() < 1e-9, "interval and test agree");
            }
        }
    }
}
