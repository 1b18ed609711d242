//! Run rules over standardised points, and which of them to use.

use super::{cusum::Cusum, ewma::Ewma, run_length};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What makes a point a signal. A pattern belongs to its **last** point: before it, nobody could have known.
///
/// Sources: Western Electric, *Statistical Quality Control Handbook*, 1956 (the first four); L. S. Nelson, *The Shewhart
/// control chart: tests for special causes*, Journal of Quality Technology 16 (1984) 237–239.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "RunRule")]
pub enum Rule {
    /// one point beyond three deviations
    Rule1,
    /// two of three beyond two deviations on one side
    We2,
    /// four of five beyond one deviation on one side
    We3,
    /// eight in a row on one side
    We4,
    /// nine in a row on one side
    Nelson2Nine,
    /// six in a row rising, or falling
    Nelson3Trend,
    /// fourteen in a row up and down
    Nelson4Alternate,
    /// fifteen in a row within one deviation
    Nelson7Hug,
    /// eight in a row outside one deviation, on both sides
    Nelson8Avoid,
    /// the moving average beyond its limits; see [`super::ewma`]
    Ewma,
    /// a cumulative sum beyond its decision interval; see [`super::cusum`]
    Cusum,
}

impl Rule {
    /// The rules that look at z alone, in this order.
    pub const RUNS: [Rule; 9] = [
        Rule::Rule1,
        Rule::We2,
        Rule::We3,
        Rule::We4,
        Rule::Nelson2Nine,
        Rule::Nelson3Trend,
        Rule::Nelson4Alternate,
        Rule::Nelson7Hug,
        Rule::Nelson8Avoid,
    ];

    /// Stable id, `snake_case`; the word `rule-<id>` (dashes for underscores) says it.
    pub const fn id(self) -> &'static str {
        match self {
            Rule::Rule1 => "rule1",
            Rule::We2 => "we2",
            Rule::We3 => "we3",
            Rule::We4 => "we4",
            Rule::Nelson2Nine => "nelson2_nine",
            Rule::Nelson3Trend => "nelson3_trend",
            Rule::Nelson4Alternate => "nelson4_alternate",
            Rule::Nelson7Hug => "nelson7_hug",
            Rule::Nelson8Avoid => "nelson8_avoid",
            Rule::Ewma => "ewma",
            Rule::Cusum => "cusum",
        }
    }

    /// The number that stands beside a point: 1 to 4 after Western Electric, 5 to 9 for those of Nelson, 10 for the moving
    /// average, 11 for the cumulative sum.
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Positions (from 0) of the points that complete the pattern.
    pub fn signals(self, z: &[f64]) -> Vec<usize> {
        (0..z.len()).filter(|last| self.completes(&z[..=*last])).collect()
    }

    /// Whether the last point of `z` completes the pattern.
    fn completes(self, z: &[f64]) -> bool {
        match self {
            Rule::Rule1 => z.last().is_some_and(|z| z.abs() > 3.0),
            Rule::We2 => some_of(z, 2, 3, 2.0),
            Rule::We3 => some_of(z, 4, 5, 1.0),
            Rule::We4 => one_side(z, 8),
            Rule::Nelson2Nine => one_side(z, 9),
            Rule::Nelson3Trend => {
                tail(z, 6).is_some_and(|z| z.windows(2).all(|w| w[0] < w[1]) || z.windows(2).all(|w| w[0] > w[1]))
            }
            Rule::Nelson4Alternate => {
                tail(z, 14).is_some_and(|z| z.windows(3).all(|w| (w[1] - w[0]) * (w[2] - w[1]) < 0.0))
            }
            Rule::Nelson7Hug => tail(z, 15).is_some_and(|z| z.iter().all(|z| z.abs() < 1.0)),
            Rule::Nelson8Avoid => tail(z, 8).is_some_and(|z| {
                z.iter().all(|z| z.abs() > 1.0) && z.iter().any(|z| *z > 0.0) && z.iter().any(|z| *z < 0.0)
            }),
            Rule::Ewma => Ewma::DAILY.steps(z, 0.0, 1.0).last().is_some_and(|step| step.signal),
            Rule::Cusum => Cusum::USUAL.steps(z, 0.0).last().is_some_and(|step| step.signal),
        }
    }
}

fn tail(z: &[f64], n: usize) -> Option<&[f64]> {
    z.len().checked_sub(n).map(|from| &z[from..])
}

/// `some` of the last `of` beyond `beyond` on the side of the last one, which is one of them.
fn some_of(z: &[f64], some: usize, of: usize, beyond: f64) -> bool {
    let recent = &z[z.len().saturating_sub(of)..];
    let side = |sign: f64| {
        let out = |z: &f64| sign * z > beyond;
        recent.last().is_some_and(out) && recent.iter().filter(|z| out(z)).count() >= some
    };
    side(1.0) || side(-1.0)
}

/// The last `n` all above, or all below, the centre; a point on the line ends a run.
fn one_side(z: &[f64], n: usize) -> bool {
    tail(z, n).is_some_and(|z| z.iter().all(|z| *z > 0.0) || z.iter().all(|z| *z < 0.0))
}

/// Which rules to use together. More rules find a shift sooner and cry wolf oftener; what that means depends on how
/// often points arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RuleSet {
    /// for few points a year (monthly): the four Western Electric rules
    Sparse,
    /// for many points (daily, weekly): rule 1 and a moving average
    Dense,
    /// for points that are events: their limits only
    Limits,
    /// for a slow drift: a cumulative sum, whatever the frequency of points
    Drift,
}

impl RuleSet {
    /// For how many points a year a KPI has.
    pub const fn for_points(per_year: u32) -> RuleSet {
        if per_year > 24 { RuleSet::Dense } else { RuleSet::Sparse }
    }

    /// The rules.
    pub const fn rules(self) -> &'static [Rule] {
        match self {
            RuleSet::Sparse => &[Rule::Rule1, Rule::We2, Rule::We3, Rule::We4],
            RuleSet::Dense => &[Rule::Rule1, Rule::Ewma],
            RuleSet::Limits => &[Rule::Rule1],
            RuleSet::Drift => &[Rule::Cusum],
        }
    }

    /// Points until the first signal, on average, while nothing has changed; see [`run_length`].
    pub fn run_length(self) -> f64 {
        match self {
            RuleSet::Sparse => run_length::of_rules(&[Rule::Rule1, Rule::We2, Rule::We3, Rule::We4], 0.0),
            RuleSet::Dense => run_length::of_rule1_with_ewma(Ewma::DAILY, 0.0),
            RuleSet::Limits => run_length::of_rules(&[Rule::Rule1], 0.0),
            RuleSet::Drift => run_length::of_cusum(Cusum::USUAL, 0.0),
        }
    }

    /// How many alarms a year come from noise alone.
    pub fn false_alarms_per_year(self, points_per_year: f64) -> f64 {
        points_per_year / self.run_length()
    }

    /// The rules each point completes, in the order of [`RuleSet::rules`].
    pub fn judge(self, z: &[f64]) -> Vec<Vec<Rule>> {
        let mut found = vec![Vec::new(); z.len()];
        for rule in self.rules() {
            let at = match rule {
                // one pass for all points, instead of one for each
                Rule::Ewma => positions(Ewma::DAILY.steps(z, 0.0, 1.0).iter().map(|step| step.signal)),
                Rule::Cusum => positions(Cusum::USUAL.steps(z, 0.0).iter().map(|step| step.signal)),
                rule => rule.signals(z),
            };
            for i in at {
                found[i].push(*rule);
            }
        }
        found
    }
}

/// Positions, from 0, of what is true.
pub(crate) fn positions(flags: impl Iterator<Item = bool>) -> Vec<usize> {
    flags.enumerate().filter_map(|(i, flag)| flag.then_some(i)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(rule: Rule, z: &[f64], expected: &[usize]) {
        assert_eq!(rule.signals(z), expected, "{}", rule.id());
    }

    #[test]
    fn a_pattern_belongs_to_its_last_point() {
        check(Rule::We2, &[2.2, 0.1, 2.3, 0.0], &[2]);
        check(Rule::We2, &[2.2, -2.3, 2.1], &[2]);
        check(Rule::We2, &[2.2, -2.3, 0.1], &[]);
        check(Rule::We3, &[1.2, 1.3, 1.4, 1.5, 0.1, 1.2], &[3, 5]);
        check(Rule::We4, &[0.1, 0.1, 0.1, 0.1, 0.0, 0.1, 0.1, 0.1, 0.1], &[]);
        check(Rule::We4, &[-0.1; 10], &[7, 8, 9]);
        check(Rule::Nelson3Trend, &[1.0, 2.0, 3.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0], &[8]);
        check(Rule::Nelson8Avoid, &[1.5; 8], &[]);
    }

    #[test]
    fn the_moving_average_signals_the_same_in_one_pass_and_point_by_point() {
        let z: Vec<f64> = (0..60).map(|i| f64::from(i % 7) / 3.0 - 0.2).collect();
        let by_point = Rule::Ewma.signals(&z);
        assert!(!by_point.is_empty(), "a mean of 0.8 deviations is found within 60 points");
        let at_once = positions(RuleSet::Dense.judge(&z).iter().map(|rules| rules.contains(&Rule::Ewma)));
        assert_eq!(by_point, at_once);
    }

    #[test]
    fn rule_sets_follow_how_often_points_arrive() {
        assert_eq!(RuleSet::for_points(12), RuleSet::Sparse);
        assert_eq!(RuleSet::for_points(52), RuleSet::Dense);
        assert_eq!(RuleSet::for_points(365), RuleSet::Dense);
    }

    proptest! {
        #[test]
        fn mirrored_points_signal_the_same(z in prop::collection::vec(-4.0f64..4.0, 0..60)) {
            let mirrored: Vec<f64> = z.iter().map(|z| -z).collect();
            for rule in Rule::RUNS {
                prop_assert_eq!(rule.signals(&z), rule.signals(&mirrored), "{}", rule.id());
            }
        }

        #[test]
        fn later_points_never_take_a_signal_back(z in prop::collection::vec(-4.0f64..4.0, 1..60), cut in 0usize..60) {
            let cut = cut.min(z.len());
            for rule in Rule::RUNS {
                let before: Vec<usize> = rule.signals(&z).into_iter().filter(|i| *i < cut).collect();
                prop_assert_eq!(before, rule.signals(&z[..cut]), "{}", rule.id());
            }
        }
    }
}
