//! A chart in phases: limits come from a baseline and are then frozen; a marked change of the process begins a new
//! phase; excluded points take no part.
//!
//! Limits that follow every new point would follow a slow decline too and never see it.

use super::{
    rules::{Rule, RuleSet},
    shewhart::{Fit, Kind, Limits, Sample, Spread},
};

/// Points a baseline should have before its limits are frozen.
///
/// Source: D. C. Montgomery, *Introduction to Statistical Quality Control*, § 6.2: 20 to 25 samples.
pub const BASELINE: usize = 20;

/// How to chart.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// what a point measures
    pub kind: Kind,
    /// what makes a signal
    pub rules: RuleSet,
    /// positions at which the process was changed, so that the point itself belongs to the new phase; rising
    pub changes: &'a [usize],
    /// positions with a known cause that will not come again
    pub excluded: &'a [usize],
}

/// Points under the same process.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// first position
    pub first: usize,
    /// position after the last
    pub end: usize,
    /// centre and spread; none with fewer than two points to learn from
    pub fit: Option<Fit>,
    /// points the limits were learnt from
    pub baseline: usize,
    /// the baseline is full: later points no longer move the limits
    pub frozen: bool,
}

/// One point judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// what is drawn
    pub value: f64,
    /// none while its phase has no limits
    pub limits: Option<Limits>,
    /// deviations from the centre; 0 without limits
    pub z: f64,
    /// rules it completes; empty for an excluded point
    pub signals: Vec<Rule>,
    /// position of its phase
    pub phase: usize,
    /// takes no part in limits and rules
    pub excluded: bool,
}

/// Phases and points.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// in order, without gaps
    pub phases: Vec<Phase>,
    /// as handed in
    pub points: Vec<Point>,
}

/// Charts samples; a change beyond the last sample begins no phase.
///
/// Within a phase the run rules pass over an excluded point as if it were not there; they never reach across a change.
pub fn chart(samples: &[Sample], plan: Plan) -> Chart {
    let mut edges = vec![0];
    edges.extend(plan.changes.iter().copied().filter(|at| *at > 0 && *at < samples.len()));
    edges.dedup();
    edges.push(samples.len());
    let mut found = Chart { phases: Vec::new(), points: Vec::with_capacity(samples.len()) };
    for edge in edges.windows(2).filter(|edge| edge[0] < edge[1]) {
        let (first, end) = (edge[0], edge[1]);
        let number = found.phases.len();
        let counted: Vec<usize> = (first..end).filter(|i| !plan.excluded.contains(i)).collect();
        let baseline: Vec<Sample> = counted.iter().take(BASELINE).map(|i| samples[*i]).collect();
        let fit = Fit::of(plan.kind, &baseline, Spread::LaneyOrWider).filter(|_| baseline.len() > 1);
        let z: Vec<f64> = counted.iter().map(|i| fit.map_or(0.0, |fit| fit.z(samples[*i]))).collect();
        let mut judged = counted.iter().zip(plan.rules.judge(&z)).peekable();
        for (i, sample) in samples.iter().enumerate().take(end).skip(first) {
            let signals = judged.next_if(|(at, _)| **at == i).map(|(_, rules)| rules);
            found.points.push(Point {
                value: sample.value(),
                limits: fit.map(|fit| fit.limits(sample.size)),
                z: fit.map_or(0.0, |fit| fit.z(*sample)),
                excluded: signals.is_none(),
                signals: signals.unwrap_or_default(),
                phase: number,
            });
        }
        found.phases.push(Phase { first, end, fit, baseline: baseline.len(), frozen: baseline.len() == BASELINE });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plan<'a>(changes: &'a [usize], excluded: &'a [usize]) -> Plan<'a> {
        Plan { kind: Kind::P, rules: RuleSet::Sparse, changes, excluded }
    }

    /// 1,000 shipments a month at a level, with a little noise that repeats every five months.
    fn months(levels: &[(usize, f64)]) -> Vec<Sample> {
        let rates = levels.iter().flat_map(|(n, rate)| std::iter::repeat_n(*rate, *n));
        rates
            .zip([0.0, 9.0, -6.0, 4.0, -7.0].iter().cycle())
            .map(|(r, e)| Sample::new(1_000.0 * r + e, 1_000.0))
            .collect()
    }

    fn signals(chart: &Chart) -> Vec<usize> {
        super::super::rules::positions(chart.points.iter().map(|p| !p.signals.is_empty()))
    }

    #[test]
    fn frozen_limits_see_what_came_after_the_baseline() {
        let chart = chart(&months(&[(20, 0.95), (6, 0.92)]), plan(&[], &[]));
        assert!(chart.phases[0].frozen);
        assert_eq!(signals(&chart), [20, 21, 22, 23, 24, 25], "the decline is outside the limits of the baseline");
        let limits: Vec<_> = chart.points.iter().map(|p| p.limits).collect();
        assert!(limits.windows(2).all(|w| w[0] == w[1]), "later points do not move frozen limits");
    }

    #[test]
    fn a_marked_change_begins_new_limits() {
        let chart = chart(&months(&[(20, 0.95), (20, 0.90)]), plan(&[20], &[]));
        assert_eq!(chart.phases.len(), 2);
        assert_eq!(signals(&chart), [] as [usize; 0], "what was meant to change is no alarm");
        assert!(chart.phases[1].fit.unwrap().centre < chart.phases[0].fit.unwrap().centre);
    }

    #[test]
    fn an_excluded_point_neither_moves_limits_nor_signals() {
        let mut samples = months(&[(22, 0.95)]);
        samples[7] = Sample::new(600.0, 1_000.0);
        let (with, without) = (chart(&samples, plan(&[], &[])), chart(&samples, plan(&[], &[7])));
        assert!(without.phases[0].fit.unwrap().centre > with.phases[0].fit.unwrap().centre);
        assert!(without.points[7].excluded && without.points[7].signals.is_empty());
        assert_eq!(without.phases[0].baseline, BASELINE, "another point takes its place in the baseline");
        assert_eq!(signals(&without), [] as [usize; 0]);
    }

    #[test]
    fn runs_do_not_reach_across_a_change() {
        let mut samples = months(&[(20, 0.95)]);
        samples.extend((0..5).map(|_| Sample::new(956.0, 1_000.0)));
        let (one, two) = (chart(&samples, plan(&[], &[])), chart(&samples, plan(&[22], &[])));
        assert!(
            two.points.iter().map(|p| p.signals.len()).sum::<usize>()
                <= one.points.iter().map(|p| p.signals.len()).sum()
        );
        assert_eq!(two.points[22].phase, 1, "the point of the change belongs to what follows");
    }

    #[test]
    fn a_single_point_has_no_limits() {
        let chart = chart(&months(&[(1, 0.95)]), plan(&[], &[]));
        assert_eq!((chart.points[0].limits, chart.points[0].z), (None, 0.0));
        assert_eq!(super::chart(&[], plan(&[3], &[])), Chart { phases: Vec::new(), points: Vec::new() });
    }

    proptest! {
        #[test]
        fn phases_cover_every_point_once(
            rows in prop::collection::vec((0u32..900, 900u32..1_000), 0..60),
            mut changes in prop::collection::vec(0usize..70, 0..4),
            excluded in prop::collection::vec(0usize..70, 0..6),
        ) {
            changes.sort_unstable();
            let samples: Vec<_> = rows.iter().map(|(k, n)| Sample::new(f64::from(*k), f64::from(*n))).collect();
            let chart = chart(&samples, plan(&changes, &excluded));
            prop_assert_eq!(chart.points.len(), samples.len());
            let covered: usize = chart.phases.iter().map(|p| p.end - p.first).sum();
            prop_assert_eq!(covered, samples.len());
            for (i, point) in chart.points.iter().enumerate() {
                let phase = &chart.phases[point.phase];
                prop_assert!(phase.first <= i && i < phase.end);
                prop_assert_eq!(point.excluded, excluded.contains(&i));
            }
        }
    }
}
