//! The weekly volume of a customer breaks off: a CUSUM over its last weeks against the level before, with weeks of holidays
//! counted for as much as such weeks are worth.

use crate::{spc::cusum::Cusum, stats::describe::median};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Weeks that are looked at.
pub const RECENT: usize = 8;
/// Fewest ordinary weeks before them that the level is taken from.
pub const BASE: f64 = 12.0;
/// Least volume of an ordinary week: below, a week without any says nothing.
pub const LEAST: f64 = 1.0;
/// In standard deviations of a week: half a deviation is forgiven each week, five in all, so that a customer whose volume
/// holds gives a false alarm once in about 900 weeks (D. C. Montgomery, *Introduction to Statistical Quality Control*,
/// table 9.3, one-sided).
pub const RULE: Cusum = Cusum { allowance: 0.5, interval: 5.0 };

/// A break.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "TrendBreak")]
pub struct Break {
    /// an ordinary week before
    pub level: f64,
    /// an ordinary week since
    pub since: f64,
    /// weeks since the break, at most [`RECENT`]
    #[ts(type = "number")]
    pub weeks: usize,
    /// what the weeks vary more than chance makes them, 1 and above
    pub dispersion: f64,
    /// the sum of what is missing, in standard deviations of a week
    pub sum: f64,
}

impl Break {
    /// The share of the volume that is gone, 0..1.
    pub fn gone(&self) -> f64 {
        (1.0 - self.since / self.level).clamp(0.0, 1.0)
    }
}

/// Whether the volume broke off by the last week. `counts` are pieces a week, the latest last; `factors` say what each week
/// is worth of an ordinary one (see [`factors`]; a week worth 0 is left out). None where it did not, there is too little
/// before, or a figure is negative or no number.
///
/// A week is expected to bring level × factor pieces with a variance of dispersion × as many, the dispersion as by
/// P. McCullagh and J. A. Nelder, *Generalized Linear Models*, 1989, § 4.5, from the weeks before.
pub fn falling(counts: &[f64], factors: &[f64]) -> Option<Break> {
    let sound = |list: &[f64]| list.iter().all(|v| v.is_finite() && *v >= 0.0);
    if counts.len() != factors.len() || counts.len() <= RECENT || !sound(counts) || !sound(factors) {
        return None;
    }
    let weeks: Vec<(f64, f64)> =
        counts.iter().copied().zip(factors.iter().copied()).filter(|(_, factor)| *factor > 0.0).collect();
    let cut = weeks.len().checked_sub(RECENT)?;
    let (before, recent) = weeks.split_at(cut);
    let worth: f64 = before.iter().map(|w| w.1).sum();
    let level = before.iter().map(|w| w.0).sum::<f64>() / worth;
    if !(worth >= BASE && level >= LEAST && before.len() > 1) {
        return None;
    }
    let strays: f64 = before
        .iter()
        .map(|(count, factor)| (count - level * factor) * (count - level * factor) / (level * factor))
        .sum();
    let dispersion = (strays / (before.len() - 1) as f64).max(1.0);
    let z: Vec<f64> = recent
        .iter()
        .map(|(count, factor)| (count - level * factor) / libm::sqrt(dispersion * level * factor))
        .collect();
    let last = RULE.steps(&z, 0.0).pop()?;
    if !(last.minus > RULE.interval && last.minus > last.plus) {
        return None;
    }
    let since = &recent[recent.len() - last.run.clamp(1, recent.len())..];
    let found = since.iter().map(|w| w.0).sum::<f64>() / since.iter().map(|w| w.1).sum::<f64>();
    Some(Break { level, since: found, weeks: since.len(), dispersion, sum: last.minus })
}

/// Weeks on both sides that a holiday is compared with.
const AROUND: usize = 6;

/// What each week of the firm is worth of an ordinary one: 1, and for a week of holidays its volume over the median of the
/// ordinary weeks around it. None where lists differ in length, a figure is negative or no number, or a holiday has no
/// ordinary week with volume around it.
pub fn factors(totals: &[f64], holiday: &[bool]) -> Option<Vec<f64>> {
    if totals.len() != holiday.len() || totals.iter().any(|v| !(v.is_finite() && *v >= 0.0)) {
        return None;
    }
    let of = |at: usize| {
        if !holiday[at] {
            return Some(1.0);
        }
        let around = at.saturating_sub(AROUND)..(at + AROUND + 1).min(totals.len());
        let ordinary: Vec<f64> = around.filter(|other| !holiday[*other]).map(|other| totals[other]).collect();
        let usual = median(&ordinary).filter(|m| *m > 0.0)?;
        Some(totals[at] / usual)
    };
    (0..totals.len()).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tradeoff::chance::Chance;

    /// A Poisson number, by waiting times.
    fn poisson(mean: f64, chance: &mut Chance) -> f64 {
        let (mut at, mut n) = (0.0, 0.0);
        loop {
            at += -libm::log(1.0 - chance.unit());
            if at > mean {
                return n;
            }
            n += 1.0;
        }
    }

    #[test]
    fn a_break_is_found_with_its_weeks() {
        let steady = [20.0, 19.0, 21.0, 20.0, 22.0, 18.0].repeat(4);
        let mut counts = steady.clone();
        counts.extend([20.0, 21.0, 19.0, 20.0, 8.0, 9.0, 7.0, 8.0]);
        let plain = vec![1.0; counts.len()];
        let found = falling(&counts, &plain).unwrap();
        assert_eq!((found.level, found.since, found.weeks), (20.0, 8.0, 4), "{found:?}");
        assert!((found.gone() - 0.6).abs() < 1e-12 && found.dispersion == 1.0);
        let mut quiet = steady.clone();
        quiet.extend([20.0, 21.0, 19.0, 20.0, 19.0, 21.0, 18.0, 20.0]);
        assert_eq!(falling(&quiet, &plain), None);
        let mut more = steady;
        more.extend([40.0; 8]);
        assert_eq!(falling(&more, &plain), None, "more is no loss");
    }

    #[test]
    fn a_holiday_is_no_break_and_a_break_in_a_holiday_is_one() {
        let mut totals = vec![1000.0; 32];
        totals[28..].copy_from_slice(&[300.0, 100.0, 250.0, 900.0]);
        let holiday: Vec<bool> = (0..32).map(|w| (28..31).contains(&w)).collect();
        let worth = factors(&totals, &holiday).unwrap();
        assert_eq!(worth[27..], [1.0, 0.3, 0.1, 0.25, 1.0]);
        let mut counts = vec![20.0; 32];
        counts[28..].copy_from_slice(&[6.0, 2.0, 5.0, 20.0]);
        assert_eq!(falling(&counts, &worth), None, "everybody sends less in a holiday");
        assert!(falling(&counts[..31], &[1.0; 31]).is_some(), "without the factor it would be an alarm");
        assert_eq!(factors(&[5.0, 5.0], &[true, true]), None, "nothing to compare with");
        assert_eq!(factors(&[0.0, 5.0], &[false, true]), None);
        assert_eq!(factors(&[5.0], &[true, false]), None);
    }

    #[test]
    fn nothing_is_made_of_too_little() {
        assert_eq!(falling(&[0.0; 19], &[1.0; 19]), None, "eleven weeks before");
        assert_eq!(falling(&[0.0; 40], &[1.0; 40]), None, "no volume");
        for odd in [f64::NAN, f64::INFINITY, -1.0] {
            let mut counts = vec![9.0; 30];
            counts[3] = odd;
            assert_eq!(falling(&counts, &[1.0; 30]), None);
            assert_eq!(falling(&[9.0; 30], &counts), None);
        }
        assert_eq!(falling(&[9.0; 30], &[0.0; 30]), None, "no week counts");
    }

    #[test]
    fn a_volume_that_holds_is_left_alone_and_a_half_is_found() {
        let mut chance = Chance::new(4, 0);
        let plain = [1.0; 34];
        let (mut false_alarms, mut found) = (0, 0);
        for _ in 0..400 {
            let mut counts: Vec<f64> = (0..34).map(|_| poisson(9.0, &mut chance)).collect();
            false_alarms += usize::from(falling(&counts, &plain).is_some());
            counts[28..].iter_mut().for_each(|c| *c = poisson(4.5, &mut chance));
            found += usize::from(falling(&counts, &plain).is_some());
        }
        assert!(false_alarms <= 12, "{false_alarms} of 400 without a reason");
        assert!(found >= 280, "{found} of 400 halved");
    }
}
