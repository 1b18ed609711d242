//! What answers can show while they come in: the difference that would be seen now, how many are still missing, and
//! whether this look is allowed to decide.

use super::peeking::{Look, bounds};
use crate::stats::{
    crosstab::two_shares,
    fisher::fisher,
    power::{cohen_h, least_effect, least_n, power_shares, power_two_groups},
    tails::{crossing, normal_quantile},
};
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

/// Two shares that differ by so much, around their middle as far as 0 and 1 leave room; none where the middle is no share
/// or the difference not in (0, 1].
pub fn shares_apart(middle: f64, difference: f64) -> Option<[f64; 2]> {
    let sound = (0.0..=1.0).contains(&middle) && difference > 0.0 && difference <= 1.0;
    let low = (middle - difference / 2.0).min(1.0 - difference).max(0.0);
    sound.then_some([low, (low + difference).min(1.0)])
}

/// The difference of two shares around a middle that is as far as Cohen's `h`; none where none is so far.
pub fn difference_of(middle: f64, h: f64) -> Option<f64> {
    let nearer = |difference: f64| {
        shares_apart(middle, difference).and_then(|[low, high]| cohen_h(high, low)).is_some_and(|found| found < h)
    };
    if !(h > 0.0) || nearer(1.0) {
        return None;
    }
    crossing(0.0, 1.0, |difference| difference <= 0.0 || nearer(difference))
}

/// Below so many expected in a cell, the tables themselves are counted.
const FEW_EXPECTED: f64 = 10.0;
/// Beyond it a z says nothing more.
const FAR: f64 = 38.0;

/// The difference of two shares, `hits` of `of`, first less second, in standard errors, for [`guard`]: what its two-sided
/// probability is worth as a normal quantile. The probability is that of χ² with N − 1, and where a cell expects fewer than
/// ten, R. A. Fisher's exact one, which errs on the safe side. None where a group is empty, there are more hits than answers,
/// or nobody or everybody is hit.
///
/// Source: I. Campbell, Statistics in Medicine 26 (2007) 3661-3675, with ten expected in place of his one, because the early
/// bounds of a guard lie far out in the tail.
pub fn z_of_shares(hits: [u32; 2], of: [u32; 2]) -> Option<f64> {
    let [own, all] = [hits, of].map(|counts| counts.map(f64::from));
    let found = two_shares(own, all)?;
    let n = all[0] + all[1];
    let hit = (own[0] + own[1]) / n;
    let expected = all[0].min(all[1]) * hit.min(1.0 - hit);
    if expected >= FEW_EXPECTED {
        return Some((found.z * libm::sqrt((n - 1.0) / n)).clamp(-FAR, FAR));
    }
    let exact = fisher([[hits[0], of[0] - hits[0]], [hits[1], of[1] - hits[1]]])?.p;
    let size = if exact > 0.0 { normal_quantile(exact / 2.0)?.abs() } else { FAR };
    Some(size.min(FAR).copysign(found.difference))
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
    use crate::tradeoff::chance::Chance;
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

    #[test]
    fn shares_and_their_distance() {
        assert_eq!(shares_apart(0.5, 0.25), Some([0.375, 0.625]));
        assert_eq!(shares_apart(0.05, 0.25), Some([0.0, 0.25]), "no share is below nothing");
        assert_eq!(shares_apart(0.95, 1.0), Some([0.0, 1.0]));
        assert_eq!((shares_apart(0.5, 0.0), shares_apart(1.5, 0.1)), (None, None));
        let h = cohen_h(0.6, 0.4).unwrap();
        assert!((difference_of(0.5, h).unwrap() - 0.2).abs() < 1e-9);
        assert_eq!((difference_of(0.5, 4.0), difference_of(0.5, 0.0)), (None, None), "nothing is further than all");
    }

    #[test]
    fn few_are_counted_exactly() {
        // R: fisher.test(matrix(c(3, 1, 1, 3), 2)) p = .4857; 30 and 20 of 50: χ² 4, with N − 1 3.96
        let few = z_of_shares([3, 1], [4, 4]).unwrap();
        assert!((crate::stats::tails::normal_both(few).unwrap() - 0.485_714_285_7).abs() < 1e-9 && few > 0.0);
        assert!((z_of_shares([20, 30], [50, 50]).unwrap() + 3.96f64.sqrt()).abs() < 1e-12);
        assert_eq!(z_of_shares([0, 0], [50, 50]), None, "nobody");
        assert_eq!(z_of_shares([3, 1], [2, 4]), None, "more than all");
        assert_eq!(z_of_shares([3, 1], [4, 0]), None, "an empty group");
    }

    /// How often looks at two groups of the same share find a difference that is none: with the guard, and judged as if each
    /// look were the only one.
    fn errors(share: f64, each: u32, looks: u32, trials: u32, seed: u64) -> [f64; 2] {
        let shares: Vec<f64> = (1..=looks).map(|k| f64::from(k) / f64::from(looks)).collect();
        let bounds = bounds(&shares, 0.05).unwrap();
        let mut found = [0_u32; 2];
        for trial in 0..trials {
            let mut chance = Chance::new(seed, u64::from(trial));
            let (mut hits, mut of) = ([0_u32; 2], [0_u32; 2]);
            let mut beyond = [false; 2];
            for look in &bounds {
                let planned = (look.information * f64::from(each)).round() as u32;
                for group in 0..2 {
                    hits[group] += (of[group]..planned).filter(|_| chance.unit() < share).count() as u32;
                    of[group] = planned;
                }
                let z = z_of_shares(hits, of).unwrap_or(0.0).abs();
                beyond[0] |= z > look.bound;
                beyond[1] |= z > 1.96;
            }
            (0..2).for_each(|way| found[way] += u32::from(beyond[way]));
        }
        found.map(|n| f64::from(n) / f64::from(trials))
    }

    #[test]
    fn looking_at_shares_again_and_again_finds_no_more_than_is_allowed() {
        let trials = 8_000;
        for (share, each, looks, seed) in [
            (0.5, 100, 5, 1),
            (0.3, 60, 4, 2),
            (0.1, 150, 5, 3),
            (0.05, 40, 3, 4),
            (0.9, 400, 10, 5),
            (0.02, 300, 4, 6),
        ] {
            let [guarded, naive] = errors(share, each, looks, trials, seed);
            // three standard errors of a share of .05
            let room = 3.0 * (0.05 * 0.95 / f64::from(trials)).sqrt();
            assert!(guarded <= 0.05 + room, "{guarded} found with a share of {share} where nothing is");
            if share == 0.5 {
                assert!(naive > 0.10, "without a guard far more: {naive}");
            }
        }
    }

    #[test]
    fn a_difference_of_shares_is_found_with_the_power_planned() {
        let planned = of_shares([2.0, 2.0], [0.4, 0.6], 0.8, 0.05).unwrap().needed.unwrap();
        let bound = bounds(&[1.0], 0.05).unwrap()[0].bound;
        let found = (0..4_000).filter(|trial| {
            let mut chance = Chance::new(9, *trial);
            let mut hits = |share: f64| (0..planned as u32).filter(|_| chance.unit() < share).count() as u32;
            let hits = [hits(0.4), hits(0.6)];
            z_of_shares(hits, [planned as u32; 2]).is_some_and(|z| z.abs() > bound)
        });
        let share = found.count() as f64 / 4_000.0;
        assert!((share - 0.8).abs() < 0.03, "{share} of the time");
    }

    proptest! {
        #[test]
        fn exchanged_groups_exchange_the_sign(a in 0u32..40, b in 0u32..40, more in 1u32..60) {
            let of = [a + more, b + 7];
            let (one, other) = (z_of_shares([a, b], of), z_of_shares([b, a], [of[1], of[0]]));
            prop_assert_eq!(one.is_some(), other.is_some());
            if let (Some(one), Some(other)) = (one, other) {
                prop_assert!((one + other).abs() < 1e-9, "{} {}", one, other);
            }
        }

        #[test]
        fn what_is_detectable_shrinks(n in 5.0f64..300.0) {
            let [a, b] = [n, n + 20.0].map(|n| of_means([n, n], 0.3, 0.8, 0.05).unwrap().detectable.unwrap());
            prop_assert!(b < a, "more answers see smaller differences");
        }
    }
}
