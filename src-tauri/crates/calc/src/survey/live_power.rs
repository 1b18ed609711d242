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

/// Looks with their verdict.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Guard {
    /// the looks that may decide: those up to the planned end
    pub looks: Vec<Look>,
    /// what may be said
    pub verdict: Verdict,
    /// the first look (from 0) that found the difference; none where none did
    pub found_at: Option<usize>,
}

/// Whether a difference may be believed: `answers` at each look up to now, growing, of `planned`, and the difference `z` at
/// each, in standard errors. Fixed in advance must be `planned` alone, not when one looks. What a look has found stays
/// found, whatever comes later; the first look that has all planned answers is the last to decide, since α is spent then:
/// answers beyond the plan count as the plan, and looks after it neither find nor take back. None where nothing is planned,
/// answers do not grow, a z is no number or there are not as many.
///
/// Source: K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983) 659-663.
pub fn guard(answers: &[f64], z: &[f64], planned: f64, alpha: f64) -> Option<Guard> {
    let grow = answers.windows(2).all(|w| w[0] < w[1]);
    if !(planned > 0.0) || answers.is_empty() || !grow || z.len() != answers.len() || z.iter().any(|z| z.is_nan()) {
        return None;
    }
    let last = answers.iter().position(|n| *n >= planned).unwrap_or(answers.len() - 1);
    let information: Vec<f64> = answers[..=last].iter().map(|n| (n / planned).min(1.0)).collect();
    let looks = bounds(&information, alpha)?;
    let found_at = looks.iter().zip(z).position(|(look, z)| z.abs() > look.bound);
    let verdict = match found_at {
        Some(_) => Verdict::Found,
        None if answers[last] >= planned => Verdict::NotFound,
        None => Verdict::GoOn,
    };
    Some(Guard { looks, verdict, found_at })
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
        let verdict = |answers: &[f64], z: &[f64]| guard(answers, z, 200.0, 0.05).map(|g| (g.verdict, g.found_at));
        assert_eq!(verdict(&[50.0], &[2.5]), Some((Verdict::GoOn, None)), "a quarter of the answers");
        assert_eq!(verdict(&[200.0], &[2.5]), Some((Verdict::Found, Some(0))));
        assert_eq!(verdict(&[100.0, 200.0], &[1.0, 1.0]), Some((Verdict::NotFound, None)));
        assert_eq!(verdict(&[100.0, 100.0], &[1.0, 1.0]), None, "nothing new is no look");
        assert_eq!(verdict(&[100.0, 200.0], &[1.0]), None, "each look has its difference");
    }

    #[test]
    fn what_was_found_stays_found() {
        let verdict = |answers: &[f64], z: &[f64]| guard(answers, z, 200.0, 0.05).map(|g| (g.verdict, g.found_at));
        let late = verdict(&[200.0, 260.0], &[1.0, 9.0]);
        assert_eq!(late, Some((Verdict::NotFound, None)), "after the end nothing new is found");
        let kept = verdict(&[200.0, 260.0], &[2.5, 0.1]);
        assert_eq!(kept, Some((Verdict::Found, Some(0))), "and what the planned end found is not taken back");
        assert_eq!(
            verdict(&[100.0, 150.0], &[4.0, 0.1]),
            Some((Verdict::Found, Some(0))),
            "nor what an early look found"
        );
        let looks = guard(&[100.0, 200.0, 260.0], &[0.0; 3], 200.0, 0.05).unwrap().looks;
        assert_eq!((looks.len(), looks[1].information), (2, 1.0), "looks end with the plan");
    }

    proptest! {
        #[test]
        fn what_is_detectable_shrinks(n in 5.0f64..300.0) {
            let [a, b] = [n, n + 20.0].map(|n| of_means([n, n], 0.3, 0.8, 0.05).unwrap().detectable.unwrap());
            prop_assert!(b < a, "more answers see smaller differences");
        }
    }
}
