//! A question asked again and again: whether it moves, and whether the last wave differs from the one before.

use crate::stats::{
    describe::mean,
    moments::Moments,
    proportion::Interval,
    t_test::{Test, apart, two_groups},
    tails::{chi2_above, normal_both, t_both, t_quantile},
};
use serde::Serialize;
use ts_rs::TS;

/// One wave.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Wave {
    /// answers
    pub n: usize,
    /// mean
    pub mean: f64,
    /// standard deviation
    pub sd: f64,
    /// of the mean (Student)
    pub interval: Interval,
}

/// A mean over waves of different people.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Trend {
    /// the waves in their order
    pub waves: Vec<Wave>,
    /// change of the mean a unit of time, along a straight line
    pub slope: f64,
    /// slope ÷ its standard error
    pub t: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// two-sided probability of so steep a line by chance
    pub p: f64,
    /// of the slope
    pub interval: Interval,
    /// the last wave less the one before (B. L. Welch, 1947); none where neither varies
    pub last: Option<Test>,
}

/// The trend of means over `times`, which grow, with the answers of each wave. None below two waves, where times do not
/// grow, a wave has fewer than two answers, or nothing varies. `level` of the intervals in (0, 1).
///
/// The slope is the contrast Σ (t − t̄) m ÷ Σ (t − t̄)², its degrees of freedom are those of F. E. Satterthwaite, Biometrics
/// Bulletin 2 (1946) 110-114, so that waves may differ in size and spread.
///
/// Source: B. L. Welch, Biometrika 34 (1947) 28-35, for any contrast: e.g. S. E. Maxwell and H. D. Delaney, *Designing
/// Experiments and Analyzing Data*, 2nd ed. 2004, ch. 4.
pub fn trend<W: AsRef<[f64]>>(times: &[f64], waves: &[W], level: f64) -> Option<Trend> {
    let each: Vec<Moments> = waves.iter().map(|w| Moments::of(w.as_ref())).collect::<Option<_>>()?;
    let found = each.iter().zip(waves).map(|(of, values)| {
        let half = t_quantile(0.5 + level / 2.0, of.n - 1.0)? * libm::sqrt(of.variance / of.n);
        let interval = Interval { lo: of.mean - half, hi: of.mean + half };
        Some(Wave { n: values.as_ref().len(), mean: of.mean, sd: libm::sqrt(of.variance), interval })
    });
    let found: Vec<Wave> = found.collect::<Option<_>>()?;
    let line = trend_of(times, &each, level)?;
    let [.., before, now] = waves else { return None };
    Some(Trend {
        waves: found,
        slope: line.slope,
        t: line.t,
        freedom: line.freedom,
        p: line.p,
        interval: line.interval,
        last: two_groups(now.as_ref(), before.as_ref(), level).map(|both| both.welch),
    })
}

/// The line of a [`Trend`].
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// change of the mean a unit of time
    pub slope: f64,
    /// slope ÷ its standard error
    pub t: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// two-sided probability of so steep a line by chance
    pub p: f64,
    /// of the slope
    pub interval: Interval,
    /// the last wave less the one before; none where neither varies
    pub last: Option<Test>,
}

/// [`trend`] by the figures of the waves, which may be of people who do not count alike. None as there.
pub fn trend_of(times: &[f64], waves: &[Moments], level: f64) -> Option<Line> {
    let steps = steps(times, waves.len())?;
    let square: f64 = steps.iter().map(|s| s * s).sum();
    let slope = steps.iter().zip(waves).map(|(s, w)| s * w.mean).sum::<f64>() / square;
    let part = |(s, w): (&f64, &Moments)| {
        let sd = libm::sqrt(w.variance);
        (s * s * sd * sd / w.n, w.n - 1.0)
    };
    let parts: Vec<(f64, f64)> = steps.iter().zip(waves).map(part).collect();
    let whole: f64 = parts.iter().map(|(part, _)| part).sum();
    let freedom = whole * whole / parts.iter().map(|(part, less)| part * part / less).sum::<f64>();
    let error = libm::sqrt(whole) / square;
    let t = slope / error;
    let half = t_quantile(0.5 + level / 2.0, freedom)? * error;
    let [.., before, now] = waves else { return None };
    (t.is_finite() && half.is_finite()).then_some(())?;
    Some(Line {
        slope,
        t,
        freedom,
        p: t_both(t, freedom)?,
        interval: Interval { lo: slope - half, hi: slope + half },
        last: apart(now, before, level).map(|both| both.welch),
    })
}

/// A share over waves.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ShareTrend {
    /// share of each wave, 0..1
    pub shares: Vec<f64>,
    /// change of the share a unit of time, along a straight line
    pub slope: f64,
    /// slope in standard errors
    pub z: f64,
    /// two-sided probability of so steep a line by chance
    pub p: f64,
    /// χ² of what the line leaves
    pub off_line: f64,
    /// its degrees of freedom, waves − 2
    pub freedom: f64,
    /// probability of so much by chance: small where shares go up and down; none for two waves
    pub p_off_line: Option<f64>,
}

/// The trend of shares `hits` of `of` over `times`, which grow. None below two waves, where lengths differ, a wave is empty
/// or has more hits than answers, or all shares are 0 or all 1.
///
/// Source: W. G. Cochran, Biometrics 10 (1954) 417-451; P. Armitage, Biometrics 11 (1955) 375-386.
pub fn share_trend(times: &[f64], hits: &[f64], of: &[f64]) -> Option<ShareTrend> {
    let sound = hits.len() == of.len() && hits.iter().zip(of).all(|(h, n)| *n > 0.0 && (0.0..=*n).contains(h));
    steps(times, of.len()).filter(|_| sound)?;
    let n: f64 = of.iter().sum();
    let pooled = hits.iter().sum::<f64>() / n;
    let middle = times.iter().zip(of).map(|(t, n)| t * n).sum::<f64>() / n;
    let square: f64 = times.iter().zip(of).map(|(t, n)| n * (t - middle) * (t - middle)).sum();
    let shares: Vec<f64> = hits.iter().zip(of).map(|(h, n)| h / n).collect();
    let product: f64 = times.iter().zip(of).zip(&shares).map(|((t, n), p)| n * (p - pooled) * (t - middle)).sum();
    let (slope, spread) = (product / square, pooled * (1.0 - pooled));
    let z = product / libm::sqrt(spread * square);
    let whole: f64 = of.iter().zip(&shares).map(|(n, p)| n * (p - pooled) * (p - pooled)).sum::<f64>() / spread;
    let freedom = of.len() as f64 - 2.0;
    let off_line = (whole - z * z).max(0.0);
    if !(spread > 0.0) || !z.is_finite() || !off_line.is_finite() {
        return None;
    }
    Some(ShareTrend {
        shares,
        slope,
        z,
        p: normal_both(z)?,
        off_line,
        freedom,
        p_off_line: chi2_above(off_line, freedom),
    })
}

/// Distances of times from their mean, where there are as many as waves, two or more, and each is later than the last.
fn steps(times: &[f64], waves: usize) -> Option<Vec<f64>> {
    let middle = mean(times)?;
    let grow = times.windows(2).all(|w| w[0] < w[1]);
    (waves >= 2 && times.len() == waves && grow).then(|| times.iter().map(|t| t - middle).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::crosstab::{crosstab, two_shares};
    use proptest::prelude::*;

    #[test]
    fn no_waves() {
        let wave = vec![1.0, 2.0, 4.0];
        assert_eq!(trend(&[1.0], std::slice::from_ref(&wave), 0.95), None, "one wave");
        assert_eq!(trend(&[2.0, 2.0], &[wave.clone(), wave.clone()], 0.95), None, "time stands still");
        assert_eq!(trend(&[1.0, 2.0], &[vec![3.0; 4], vec![3.0; 4]], 0.95), None, "nothing varies");
        assert_eq!(trend(&[1.0, 2.0], &[wave, vec![3.0]], 0.95), None, "one answer");
        assert_eq!(share_trend(&[1.0, 2.0], &[0.0, 0.0], &[5.0, 5.0]), None, "nobody ever");
        assert_eq!(share_trend(&[1.0, 2.0], &[6.0, 0.0], &[5.0, 5.0]), None, "more than all");
    }

    proptest! {
        #[test]
        fn two_waves_are_two_groups(x in prop::collection::vec(0.0f64..9.0, 3..20), y in prop::collection::vec(0.0f64..9.0, 3..20)) {
            let (Some(found), Some(known)) = (trend(&[1.0, 3.0], &[&x, &y], 0.95), two_groups(&y, &x, 0.95)) else { return Ok(()) };
            prop_assert!((found.t - known.welch.t).abs() < 1e-9 * (1.0 + found.t.abs()));
            prop_assert!((found.freedom - known.welch.freedom).abs() < 1e-6 * found.freedom);
            prop_assert!((2.0 * found.slope - known.welch.difference).abs() < 1e-9);
        }

        #[test]
        fn a_line_and_what_it_leaves_are_the_whole(a in 1u32..60, b in 1u32..60, c in 1u32..60, d in 1u32..60) {
            let [a, b, c, d] = [a, b, c, d].map(f64::from);
            let found = share_trend(&[1.0, 2.0, 4.0], &[a, b, c], &[a + d, b + 7.0, c + 3.0]).unwrap();
            let whole = crosstab(&[[a, b, c], [d, 7.0, 3.0]]).unwrap();
            prop_assert!((found.z * found.z + found.off_line - whole.chi2).abs() < 1e-8 * (1.0 + whole.chi2));
            let two = share_trend(&[1.0, 2.0], &[a, b], &[a + c, b + d]).unwrap();
            prop_assert!((two.z + two_shares([a, b], [a + c, b + d]).unwrap().z).abs() < 1e-9, "two waves are two shares");
            prop_assert_eq!(two.p_off_line, None);
        }
    }
}
