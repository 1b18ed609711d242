//! What answers can show while they come in: the difference that would be seen now, how many are still missing, and
//! whether this look is allowed to decide.

use super::peeking::{Look, bounds};
use crate::stats::power::{cohen_h, least_effect, least_n, power_shares, power_two_groups};
use serde::Serialize;
use ts_rs::TS;

/// Two groups, now and when there will be enough.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct LivePower {
    /// probability to see the difference that matters with the answers there are, 0..1
    pub power: f64,
    /// the least difference seen with the power wanted: standard deviations (means) or Cohen's h (shares); none with too
    /// few answers
    pub detectable: Option<f64>,
    /// answers each group needs; none where the difference is too small for any
    pub needed: Option<f64>,
    /// answers still missing in each group; none as above
    pub missing: Option<[f64; 2]>,
}

/// No difference in a questionnaire is larger, standard deviations.
const MOST_EFFECT: f64 = 50.0;

fn live(
    n: [f64; 2],
    wanted: f64,
    most: f64,
    effect: f64,
    power: impl Fn(f64, f64, f64) -> Option<f64>,
    least: f64,
) -> Option<LivePower> {
    let needed = least_n(wanted, least, |m| power(effect, m, m));
    Some(LivePower {
        power: power(effect, n[0], n[1])?,
        detectable: least_effect(wanted, most, |e| power(e, n[0], n[1])),
        needed,
        missing: needed.map(|m| n.map(|there| (m - there).max(0.0))),
    })
}

/// Means of two groups of `n` answers: `effect` in standard deviations is what matters, `wanted` the power, both two-sided
/// with `alpha`. None below two answers a group or outside 0 < wanted, alpha < 1.
pub fn of_means(n: [f64; 2], effect: f64, wanted: f64, alpha: f64) -> Option<LivePower> {
    if !(wanted > 0.0 && wanted < 1.0) {
        return None;
    }
    live(n, wanted, MOST_EFFECT, effect, |e, a, b| power_two_groups(e, a, b, alpha), 2.0)
}

/// Shares of two groups: the difference that matters is that between `shares`.
pub fn of_shares(n: [f64; 2], shares: [f64; 2], wanted: f64, alpha: f64) -> Option<LivePower> {
    if !(wanted > 0.0 && wanted < 1.0) {
        return None;
    }
    let h = cohen_h(shares[0], shares[1])?;
    live(n, wanted, core::f64::consts::PI, h, |e, a, b| power_shares(e, a, b, alpha), 2.0)
}

/// What this look decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// the difference is real: collecting may stop
    Found,
    /// not yet: more answers must come
    GoOn,
    /// all planned answers are there, and there is no difference to be seen
    NotFound,
}

/// A look with its verdict.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Guard {
    /// all looks up to now, this one the last
    pub looks: Vec<Look>,
    /// what may be said
    pub verdict: Verdict,
}

/// Whether a difference of `z` standard errors may be believed now: `answers` at each look up to now, growing, of
/// `planned`. Fixed in advance must be `planned` alone, not when one looks. Answers beyond the plan count as the plan, and
/// decide no more than it did. None where nothing is planned, answers do not grow, or z is no number.
pub fn guard(answers: &[f64], planned: f64, z: f64, alpha: f64) -> Option<Guard> {
    if !(planned > 0.0) || answers.is_empty() || z.is_nan() || answers.windows(2).any(|w| !(w[0] < w[1])) {
        return None;
    }
    // the first look that has all that was planned is the last
    let last = answers.iter().position(|n| *n >= planned).unwrap_or(answers.len() - 1);
    let information: Vec<f64> = answers[..=last].iter().map(|n| (n / planned).min(1.0)).collect();
    let looks = bounds(&information, alpha)?;
    let now = looks.last()?;
    let verdict = if last + 1 < answers.len() {
        // α is spent: nothing new may be found after the end
        Verdict::NotFound
    } else if z.abs() > now.bound {
        Verdict::Found
    } else if now.information >= 1.0 {
        Verdict::NotFound
    } else {
        Verdict::GoOn
    };
    Some(Guard { looks, verdict })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn more_is_asked_where_too_little_is_there() {
        let found = of_means([20.0, 30.0], 0.5, 0.8, 0.05).unwrap();
        assert_eq!((found.needed, found.missing), (Some(64.0), Some([44.0, 34.0])), "Cohen's 64 a group");
        assert!(found.power < 0.8 && found.detectable.unwrap() > 0.5);
        assert_eq!(of_means([1.0, 30.0], 0.5, 0.8, 0.05), None);
        assert_eq!(of_shares([50.0, 50.0], [0.5, 0.5], 0.8, 0.05).unwrap().needed, None, "no difference, never found");
    }

    #[test]
    fn early_looks_need_more() {
        assert_eq!(guard(&[50.0], 200.0, 2.5, 0.05).unwrap().verdict, Verdict::GoOn, "a quarter of the answers");
        assert_eq!(guard(&[200.0], 200.0, 2.5, 0.05).unwrap().verdict, Verdict::Found);
        assert_eq!(guard(&[100.0, 200.0], 200.0, 1.0, 0.05).unwrap().verdict, Verdict::NotFound);
        assert_eq!(guard(&[200.0, 260.0], 200.0, 9.0, 0.05).unwrap().verdict, Verdict::NotFound, "after the end");
        assert_eq!(guard(&[100.0, 100.0], 200.0, 1.0, 0.05), None, "nothing new is no look");
    }

    proptest! {
        #[test]
        fn what_is_detectable_shrinks(n in 5.0f64..300.0) {
            let [a, b] = [n, n + 20.0].map(|n| of_means([n, n], 0.3, 0.8, 0.05).unwrap().detectable.unwrap());
            prop_assert!(b < a, "more answers see smaller differences");
        }
    }
}
