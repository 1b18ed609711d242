//! Satisfaction in one figure. Two conventions are in use; each result says which it is.

use crate::stats::{
    columns::whole,
    proportion::{Interval, z_of},
};
use serde::Serialize;
use ts_rs::TS;

/// The index of the ACSI: answers from `least` to `most` mapped to 0..100 and weighted; none where lengths differ, an
/// answer lies outside, or nothing weighs.
///
/// Source: C. Fornell et al., *The American Customer Satisfaction Index*, Journal of Marketing 60 (1996) 7-18.
pub fn acsi(answers: &[f64], weights: &[f64], least: f64, most: f64) -> Option<f64> {
    let whole = whole(weights)?;
    let sound = answers.iter().all(|a| (least..=most).contains(a));
    if answers.len() != weights.len() || !sound || !(most > least) {
        return None;
    }
    Some(answers.iter().zip(weights).map(|(a, w)| w / whole * (a - least) / (most - least) * 100.0).sum())
}

/// Satisfaction weighted by importance, in both conventions.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct WeightedIndex {
    /// share of each question in the whole importance
    pub weights: Vec<f64>,
    /// weighted mean of satisfaction, on the questionnaire's scale
    pub score: f64,
    /// score ÷ the scale's greatest value, per cent: a scale from 1 never gives 0
    pub per_cent_of_greatest: f64,
    /// (score − least) ÷ (greatest − least), per cent: from 0 to 100
    pub per_cent_of_range: f64,
}

/// The index of means of importance and satisfaction on a scale from `least` to `most`; none where lengths differ, there
/// are none, importance is not above 0 or a satisfaction lies outside.
pub fn weighted_index(importance: &[f64], satisfaction: &[f64], least: f64, most: f64) -> Option<WeightedIndex> {
    let whole = whole(importance)?;
    let sound = satisfaction.iter().all(|s| (least..=most).contains(s));
    if importance.len() != satisfaction.len() || !sound || !(most > least) || !(most > 0.0) {
        return None;
    }
    let weights: Vec<f64> = importance.iter().map(|i| i / whole).collect();
    let score: f64 = weights.iter().zip(satisfaction).map(|(w, s)| w * s).sum();
    Some(WeightedIndex {
        weights,
        score,
        per_cent_of_greatest: 100.0 * score / most,
        per_cent_of_range: 100.0 * (score - least) / (most - least),
    })
}

/// Ends of a scale: shares of the best and worst answers, all 0..1.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TopBox {
    /// answers; with weights their sum
    pub n: f64,
    /// share of the best answer
    pub top1: f64,
    /// share of the two best answers
    pub top2: f64,
    /// share of the two worst answers
    pub bottom2: f64,
    /// top2 − bottom2
    pub net: f64,
    /// mean, on the scale
    pub mean: f64,
    /// standard deviation with n − 1, on the scale; none for one answer
    pub sd: Option<f64>,
    /// of top2: E. B. Wilson, 1927
    pub top2_interval: Interval,
}

/// From counts of the answers `least`, `least` + 1, …, the worst first; none for fewer than two answers to choose from,
/// where nobody answered, or a count is negative. Counts may be sums of weights.
pub fn top_box(counts: &[f64], least: f64, level: f64) -> Option<TopBox> {
    let n = whole(counts)?;
    if counts.len() < 2 || !least.is_finite() {
        return None;
    }
    let share = |of: &[f64]| of.iter().sum::<f64>() / n;
    let value = |at: usize| least + at as f64;
    let mean = counts.iter().enumerate().map(|(at, c)| value(at) * c).sum::<f64>() / n;
    let off: f64 = counts.iter().enumerate().map(|(at, c)| c * (value(at) - mean) * (value(at) - mean)).sum();
    let (top2, bottom2) = (share(&counts[counts.len() - 2..]), share(&counts[..2]));
    Some(TopBox {
        n,
        top1: share(&counts[counts.len() - 1..]),
        top2,
        bottom2,
        net: top2 - bottom2,
        mean,
        sd: (n > 1.0).then(|| libm::sqrt(off / (n - 1.0))),
        top2_interval: wilson_share(top2, n, level)?,
    })
}

/// Wilson's interval of a share of `n` answers, which with weights is no whole number: then Kish's effective n belongs
/// here. See [`crate::stats::proportion::wilson`] for counts.
pub fn wilson_share(share: f64, n: f64, level: f64) -> Option<Interval> {
    let z2 = z_of(level).map(|z| z * z)?;
    if !((0.0..=1.0).contains(&share) && n >= 1e-12) {
        return None;
    }
    let stretch = 1.0 + z2 / n;
    let half = libm::sqrt(z2 * (share * (1.0 - share) / n + z2 / (4.0 * n * n))) / stretch;
    let centre = (share + z2 / (2.0 * n)) / stretch;
    Some(Interval { lo: (centre - half).clamp(0.0, share), hi: (centre + half).clamp(share, 1.0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stats::proportion::wilson;

    #[test]
    fn ends() {
        assert_eq!(acsi(&[11.0], &[1.0], 1.0, 10.0), None, "an answer that the scale does not have");
        assert_eq!(acsi(&[10.0, 1.0], &[1.0, 1.0], 1.0, 10.0), Some(50.0));
        assert_eq!(top_box(&[0.0, 0.0, 0.0], 1.0, 0.95), None, "nobody answered");
        let one = weighted_index(&[1.0, 1.0], &[1.0, 1.0], 1.0, 5.0).unwrap();
        assert_eq!((one.per_cent_of_greatest, one.per_cent_of_range), (20.0, 0.0), "the worst has two names");
    }

    #[test]
    fn shares_and_counts_have_one_interval() {
        for (k, n) in [(0, 7), (3, 7), (7, 7), (412, 900)] {
            let (a, b) = (wilson(k, n, 0.9).unwrap(), wilson_share(k as f64 / n as f64, n as f64, 0.9).unwrap());
            assert!((a.lo - b.lo).abs() < 1e-12 && (a.hi - b.hi).abs() < 1e-12, "{k} of {n}");
        }
    }
}
