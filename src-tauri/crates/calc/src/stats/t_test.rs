//! Means of two groups, or of pairs, compared.

use super::{
    describe::{deviation, mean, squares, variance},
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
