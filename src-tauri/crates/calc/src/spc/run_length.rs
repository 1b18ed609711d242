//! Average run length: how many points pass until a signal, so that a rule set can be chosen by its false alarms.
//!
//! Exact by a Markov chain whose states are what the rules remember of the past, after C. W. Champ and W. H. Woodall,
//! *Exact results for Shewhart control charts with supplementary runs rules*, Technometrics 29 (1987) 393–399; for the
//! moving average and the cumulative sum after D. Brook and D. A. Evans, *An approach to the probability distribution of CUSUM run length*,
//! Biometrika 59 (1972) 539–549.

use super::{cusum::Cusum, ewma::Ewma, normal_cdf, rules::Rule};
use std::collections::HashMap;

/// Probability that a point with mean `shift` and deviation 1 lies in `from..to`.
fn between(from: f64, to: f64, shift: f64) -> f64 {
    (normal_cdf(to - shift) - normal_cdf(from - shift)).max(0.0)
}

/// What the four Western Electric rules remember: for each side whether the last two were beyond 2 and the last four
/// beyond 1 (newest first, as bits), and how long the run on one side is (negative below).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Past {
    beyond_two: [u8; 2],
    beyond_one: [u8; 2],
    run: i8,
}

impl Past {
    /// After a point whose distance from the centre has `level` 0..=2 whole deviations on side 0 (above) or 1; none when
    /// it signals. What no rule in use looks at is not remembered, so that states stay few.
    fn next(self, level: u8, side: usize, uses: impl Fn(Rule) -> bool) -> Option<Past> {
        let mut next = Past::default();
        for s in 0..2 {
            let (two, one) = (u8::from(s == side && level >= 2), u8::from(s == side && level >= 1));
            if uses(Rule::We2) {
                if two + self.beyond_two[s].count_ones() as u8 >= 2 && two == 1 {
                    return None;
                }
                next.beyond_two[s] = (self.beyond_two[s] << 1 | two) & 0b11;
            }
            if uses(Rule::We3) {
                if one + self.beyond_one[s].count_ones() as u8 >= 4 && one == 1 {
                    return None;
                }
                next.beyond_one[s] = (self.beyond_one[s] << 1 | one) & 0b1111;
            }
        }
        if uses(Rule::We4) {
            let step = if side == 0 { 1 } else { -1 };
            next.run = if self.run * step > 0 { self.run + step } else { step };
            if next.run.abs() >= 8 {
                return None;
            }
        }
        Some(next)
    }
}

/// Points until the first signal, on average, of those of the four Western Electric rules that are named (others are
/// left out; [`Rule::Rule1`] is always in use), when the mean is `shift` deviations off.
pub fn of_rules(rules: &[Rule], shift: f64) -> f64 {
    let uses = |rule: Rule| rules.contains(&rule);
    // six zones: one deviation wide each, up to three on either side
    let zones: Vec<(u8, usize, f64)> = (0..3u8)
        .flat_map(|level| {
            let (low, high) = (f64::from(level), f64::from(level) + 1.0);
            [(level, 0, between(low, high, shift)), (level, 1, between(-high, -low, shift))]
        })
        .collect();
    let mut number = HashMap::from([(Past::default(), 0)]);
    let mut states = vec![Past::default()];
    let mut moves: Vec<Vec<(usize, f64)>> = Vec::new();
    while let Some(past) = states.get(moves.len()).copied() {
        let mut to = Vec::with_capacity(zones.len());
        for (level, side, probability) in &zones {
            if let Some(next) = past.next(*level, *side, uses) {
                let fresh = number.len();
                let at = *number.entry(next).or_insert(fresh);
                if at == fresh {
                    states.push(next);
                }
                to.push((at, *probability));
            }
        }
        moves.push(to);
    }
    average(&moves, 0)
}

/// Points until the first signal of rule 1 and a moving average together, when the mean is `shift` deviations off.
///
/// The average's steady limits are cut into 101 slices; the limits of its first points, a little narrower, are left out.
pub fn of_rule1_with_ewma(ewma: Ewma, shift: f64) -> f64 {
    const SLICES: usize = 101;
    let half = ewma.steady_half(1.0);
    let width = 2.0 * half / SLICES as f64;
    let edge = |i: usize| i as f64 * width - half;
    let moves: Vec<Vec<(usize, f64)>> = (0..SLICES)
        .map(|from| {
            let kept = (1.0 - ewma.lambda) * (edge(from) + width / 2.0);
            let point = |average: f64| ((average - kept) / ewma.lambda).clamp(-3.0, 3.0);
            let reached = |to: usize| between(point(edge(to)), point(edge(to + 1)), shift);
            (0..SLICES).map(|to| (to, reached(to))).filter(|(_, p)| *p > 0.0).collect()
        })
        .collect();
    average(&moves, SLICES / 2)
}

/// Points until the first signal of both sums together, when the mean is `shift` deviations off.
///
/// Each sum is cut into 400 slices. The two never grow at once, so their rates of signals add up: J. M. Lucas and R. B.
/// Crosier, *Fast initial response for CUSUM quality-control schemes*, Technometrics 24 (1982) 199–205.
pub fn of_cusum(cusum: Cusum, shift: f64) -> f64 {
    const SLICES: usize = 400;
    let width = 2.0 * cusum.interval / (2.0 * SLICES as f64 - 1.0);
    let one_side = |shift: f64| {
        let moves: Vec<Vec<(usize, f64)>> = (0..SLICES)
            .map(|from| {
                let point = |sum: f64| sum - from as f64 * width + cusum.allowance;
                let reached = |to: usize| {
                    let centre = to as f64 * width;
                    let low = if to == 0 { f64::NEG_INFINITY } else { point(centre - width / 2.0) };
                    between(low, point(centre + width / 2.0), shift)
                };
                (0..SLICES).map(|to| (to, reached(to))).filter(|(_, p)| *p > 1e-18).collect()
            })
            .collect();
        average(&moves, 0)
    };
    1.0 / (1.0 / one_side(shift) + 1.0 / one_side(-shift))
}

/// Expected steps until a chain leaves its states: the sum of the probabilities of still being inside. Once that shrinks
/// by the same factor each step, the rest is a geometric series.
fn average(moves: &[Vec<(usize, f64)>], start: usize) -> f64 {
    let mut mass = vec![0.0; moves.len()];
    mass[start] = 1.0;
    let (mut inside, mut sum, mut factor, mut steady) = (1.0, 0.0, 0.0, 0);
    // No set of rules that is of use leaves more than this many points unsettled.
    for _ in 0..100_000 {
        sum += inside;
        let mut next = vec![0.0; moves.len()];
        for (here, to) in mass.iter().zip(moves) {
            for (at, probability) in to {
                next[*at] += here * probability;
            }
        }
        mass = next;
        let left: f64 = mass.iter().sum();
        let shrinks = if inside > 0.0 { left / inside } else { 0.0 };
        // Before a rule's pattern is long enough to be complete, its part of the chain only seems to have settled.
        steady = if (shrinks - factor).abs() < 1e-13 { steady + 1 } else { 0 };
        (inside, factor) = (left, shrinks);
        if steady > 20 || left < 1e-15 {
            break;
        }
    }
    sum + inside / (1.0 - factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Rule; 4] = [Rule::Rule1, Rule::We2, Rule::We3, Rule::We4];

    #[track_caller]
    fn check(found: f64, expected: f64, within: f64) {
        assert!((found - expected).abs() <= within, "{found} instead of {expected}");
    }

    #[test]
    fn the_published_table_is_reproduced() {
        // Champ and Woodall 1987, table 1
        check(of_rules(&[Rule::Rule1], 0.0), 370.40, 0.01);
        check(of_rules(&[Rule::Rule1], 1.0), 43.89, 0.01);
        check(of_rules(&ALL, 0.0), 91.75, 0.01);
        check(of_rules(&ALL, 1.0), 9.22, 0.01);
        check(of_rules(&[Rule::Rule1, Rule::We2], 0.0), 225.44, 0.01);
        check(of_rules(&[Rule::Rule1, Rule::We4], 0.0), 152.73, 0.01);
    }

    #[test]
    fn the_average_alone_has_its_published_run_length() {
        // with a point itself never beyond three deviations of a wide scale, rule 1 does not matter
        let wide = Ewma { lambda: 1.0, width: 3.0 };
        check(of_rule1_with_ewma(wide, 0.0), 370.40, 0.01);
        // Lucas and Saccucci 1990: 500 for the average; with rule 1 beside it, fewer than either alone
        let both = of_rule1_with_ewma(Ewma::DAILY, 0.0);
        assert!(both < 370.40 && both > 200.0, "{both}");
        assert!(of_rule1_with_ewma(Ewma::DAILY, 1.0) < 12.0, "a shift of one deviation is found within two weeks");
    }

    #[test]
    fn the_cumulative_sum_has_its_published_run_lengths() {
        // Montgomery, table 9.3: k = 1/2, h = 5
        for (shift, published) in [(0.0, 465.0), (0.5, 38.0), (1.0, 10.4), (2.0, 4.01), (3.0, 2.57)] {
            check(of_cusum(Cusum::USUAL, shift), published, published * 0.01);
        }
        let narrow = Cusum { allowance: 0.5, interval: 4.0 };
        for (shift, published) in [(0.0, 168.0), (1.0, 8.38)] {
            check(of_cusum(narrow, shift), published, published * 0.01);
        }
    }

    #[test]
    fn more_rules_and_larger_shifts_signal_sooner() {
        for pair in [0.0, 0.5, 1.0, 1.5, 2.0, 3.0].windows(2) {
            assert!(of_rules(&ALL, pair[1]) < of_rules(&ALL, pair[0]));
            assert!(of_rules(&ALL, pair[0]) < of_rules(&ALL[..1], pair[0]));
            check(of_rules(&ALL, pair[1]), of_rules(&ALL, -pair[1]), 1e-9);
        }
    }
}
