//! How long customers stay where their end is known, as with contracts: the share still there, group by group, with those
//! who have not left yet counted for as long as they were seen.

use crate::stats::{
    linear::Square,
    proportion::{Interval, z_of},
    tails::chi2_above,
};
use keheng_base::Fault;
use libm::{exp, log, sqrt};
use serde::{Deserialize, Serialize};

/// A customer: how long it was seen, and whether it left then or the observation ended.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spell {
    /// in any unit, 0 and above
    pub time: f64,
    /// left; otherwise still there when last seen (censored)
    pub ended: bool,
}

/// The curve falls here.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Step {
    /// when
    pub time: f64,
    /// who could have left then
    pub at_risk: usize,
    /// who did
    pub ended: usize,
    /// the share that stays longer, 0..1
    pub survival: f64,
    /// its standard error, by Greenwood
    pub error: f64,
    /// of the share
    pub interval: Interval,
}

/// A time at which customers were seen last without having left: a tick on the curve.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Tick {
    /// when
    pub time: f64,
    /// how many
    pub customers: usize,
    /// the height of the curve there
    pub survival: f64,
}

/// The share that stays.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Curve {
    /// where it falls, in order
    pub steps: Vec<Step>,
    /// who was seen last without leaving, in order
    pub censored: Vec<Tick>,
    /// all customers
    pub customers: usize,
    /// those who left
    pub ended: usize,
    /// when half have left; none where the curve stays above
    pub median: Option<f64>,
}

impl Curve {
    /// The share that stays longer than a time.
    pub fn at(&self, time: f64) -> f64 {
        self.steps.iter().take_while(|s| s.time <= time).last().map_or(1.0, |s| s.survival)
    }
}

/// Spells in order of time, those that ended first.
fn sorted(spells: &[Spell]) -> Result<Vec<Spell>, Fault> {
    if let Some(row) = spells.iter().position(|s| !(s.time.is_finite() && s.time >= 0.0)) {
        return Err(Fault::new("spell_time").with("row", row + 1));
    }
    let mut sorted = spells.to_vec();
    sorted.sort_by(|a, b| a.time.total_cmp(&b.time).then(b.ended.cmp(&a.ended)));
    Ok(sorted)
}

/// The share that stays, with an interval of confidence `level` on the scale ln(−ln S), which stays inside 0..1.
///
/// Sources: E. L. Kaplan and P. Meier, *Nonparametric estimation from incomplete observations*, JASA 53 (1958) 457-481;
/// M. Greenwood, *The natural duration of cancer*, 1926; scale: J. D. Kalbfleisch and R. L. Prentice, *The Statistical
/// Analysis of Failure Time Data*, 1980.
///
/// # Errors
/// `spell_time` with the row, counted from 1, where a time is negative or no number; `survival_level` where the level does
/// not lie strictly between 0 and 1.
pub fn kaplan_meier(spells: &[Spell], level: f64) -> Result<Curve, Fault> {
    let z = z_of(level).ok_or_else(|| Fault::new("survival_level"))?;
    let sorted = sorted(spells)?;
    let mut curve = Curve { steps: Vec::new(), censored: Vec::new(), customers: sorted.len(), ended: 0, median: None };
    let (mut survival, mut greenwood) = (1.0, 0.0);
    let mut at_risk = sorted.len();
    for same in sorted.chunk_by(|a, b| a.time == b.time) {
        let time = same[0].time;
        let ended = same.iter().filter(|s| s.ended).count();
        if ended > 0 {
            let (n, d) = (at_risk as f64, ended as f64);
            survival *= (n - d) / n;
            greenwood += d / (n * (n - d));
            curve.ended += ended;
            let error = if survival > 0.0 { survival * sqrt(greenwood) } else { 0.0 };
            let interval = interval(survival, greenwood, z);
            curve.steps.push(Step { time, at_risk, ended, survival, error, interval });
            if curve.median.is_none() && survival <= 0.5 {
                curve.median = Some(time);
            }
        }
        if same.len() > ended {
            curve.censored.push(Tick { time, customers: same.len() - ended, survival });
        }
        at_risk -= same.len();
    }
    Ok(curve)
}

fn interval(survival: f64, greenwood: f64, z: f64) -> Interval {
    if survival <= 0.0 || survival >= 1.0 {
        return Interval { lo: survival, hi: survival };
    }
    let reach = exp(z * sqrt(greenwood) / log(survival).abs());
    Interval { lo: libm::pow(survival, reach), hi: libm::pow(survival, 1.0 / reach) }
}

/// Whether groups stay equally long.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogRank {
    /// χ²
    pub chi2: f64,
    /// groups less one
    pub freedom: usize,
    /// the probability of such a difference where there is none
    pub p: f64,
    /// who left, group by group
    pub observed: Vec<usize>,
    /// who would have left if groups were alike
    pub expected: Vec<f64>,
}

/// The log-rank test of two groups or more; none where fewer have customers or nobody left while two groups were there.
///
/// Source: N. Mantel, *Evaluation of survival data and two new rank order statistics arising in its consideration*, Cancer
/// Chemotherapy Reports 50 (1966) 163-170; R. Peto and J. Peto, JRSS A 135 (1972) 185-207.
///
/// # Errors
/// `spell_time` as [`kaplan_meier`].
pub fn log_rank<G: AsRef<[Spell]>>(groups: &[G]) -> Result<Option<LogRank>, Fault> {
    let groups: Vec<Vec<Spell>> = groups.iter().map(|g| sorted(g.as_ref())).collect::<Result<_, _>>()?;
    let k = groups.len();
    if k < 2 || groups.iter().any(Vec::is_empty) {
        return Ok(None);
    }
    let mut times: Vec<f64> = groups.iter().flatten().filter(|s| s.ended).map(|s| s.time).collect();
    times.sort_by(f64::total_cmp);
    times.dedup();
    let (mut expected, mut products) = (vec![0.0; k], vec![vec![0.0; k]; k]);
    let observed: Vec<usize> = groups.iter().map(|g| g.iter().filter(|s| s.ended).count()).collect();
    for time in times {
        let there: Vec<f64> = groups.iter().map(|g| (g.len() - g.partition_point(|s| s.time < time)) as f64).collect();
        let left: f64 = groups
            .iter()
            .map(|g| {
                let same = &g[g.partition_point(|s| s.time < time)..g.partition_point(|s| s.time <= time)];
                same.iter().filter(|s| s.ended).count() as f64
            })
            .sum();
        let all: f64 = there.iter().sum();
        let spread = if all > 1.0 { left * (all - left) / (all - 1.0) } else { 0.0 };
        for i in 0..k {
            expected[i] += left * there[i] / all;
            for j in 0..k {
                let same = if i == j { 1.0 } else { 0.0 };
                products[i][j] += spread * (there[i] / all) * (same - there[j] / all);
            }
        }
    }
    let Some(inverse) = Square::symmetric(k - 1, |i, j| products[i][j]).inverse() else { return Ok(None) };
    let away: Vec<f64> = (0..k - 1).map(|i| observed[i] as f64 - expected[i]).collect();
    let chi2: f64 = (0..k - 1).map(|i| (0..k - 1).map(|j| away[i] * inverse.at(i, j) * away[j]).sum::<f64>()).sum();
    let freedom = k - 1;
    Ok(chi2_above(chi2, freedom as f64).map(|p| LogRank { chi2, freedom, p, observed, expected }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Times of remission of 42 patients; + : still there. E. J. Freireich and others, Blood 21 (1963) 699-716.
    fn remission() -> [Vec<Spell>; 2] {
        let spells = |ended: &[i32], seen: &[i32]| {
            let of = |ended: bool| move |t: &i32| Spell { time: f64::from(*t), ended };
            seen.iter().map(of(false)).chain(ended.iter().map(of(true))).collect()
        };
        [
            spells(&[6, 6, 6, 7, 10, 13, 16, 22, 23], &[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
            spells(&[1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], &[]),
        ]
    }

    #[test]
    fn printed_curve_and_test() {
        // D. G. Kleinbaum and M. Klein, Survival Analysis, 3rd ed. 2012, ch. 2
        let [treated, placebo] = remission();
        let curve = kaplan_meier(&treated, 0.95).unwrap();
        let printed = [
            (6.0, 21, 3, 0.8571, 0.0764),
            (7.0, 17, 1, 0.8067, 0.0869),
            (10.0, 15, 1, 0.7529, 0.0963),
            (13.0, 12, 1, 0.6902, 0.1068),
            (16.0, 11, 1, 0.6275, 0.1141),
            (22.0, 7, 1, 0.5378, 0.1282),
            (23.0, 6, 1, 0.4482, 0.1346),
        ];
        assert_eq!(curve.steps.len(), printed.len());
        for (step, (time, at_risk, ended, survival, error)) in curve.steps.iter().zip(printed) {
            assert_eq!((step.time, step.at_risk, step.ended), (time, at_risk, ended));
            assert!((step.survival - survival).abs() < 6e-5 && (step.error - error).abs() < 6e-5, "{step:?}");
        }
        assert_eq!((curve.median, curve.ended, curve.customers), (Some(23.0), 9, 21));
        assert_eq!(
            curve.censored.iter().map(|t| t.customers).sum::<usize>(),
            12,
            "each who was still there has a tick"
        );
        assert_eq!(curve.censored[0], Tick { time: 6.0, customers: 1, survival: curve.steps[0].survival });
        assert_eq!((curve.at(5.9), curve.at(6.0)), (1.0, curve.steps[0].survival));
        assert_eq!(kaplan_meier(&placebo, 0.95).unwrap().median, Some(8.0));
        let test = log_rank(&[&treated, &placebo]).unwrap().unwrap();
        assert!((test.chi2 - 16.793).abs() < 1e-3 && (test.p - 4.2e-5).abs() < 1e-6, "{test:?}");
        assert!((test.expected[0] - 19.25).abs() < 0.005 && (test.expected[1] - 10.75).abs() < 0.005, "{test:?}");
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for time in [f64::NAN, f64::INFINITY, -1.0] {
            let spells = [Spell { time: 1.0, ended: true }, Spell { time, ended: true }];
            assert_eq!(kaplan_meier(&spells, 0.95).unwrap_err().args.get("row"), Some(&2.into()));
            assert_eq!(log_rank(&[&spells, &spells]).unwrap_err().code, "spell_time");
        }
        assert_eq!(kaplan_meier(&[], 1.0).unwrap_err().code, "survival_level");
        let nobody = kaplan_meier(&[], 0.9).unwrap();
        assert_eq!((nobody.at(3.0), nobody.median, nobody.steps.len()), (1.0, None, 0));
        let stays = [Spell { time: 3.0, ended: false }];
        assert_eq!(log_rank(&[&stays, &stays]).unwrap(), None, "nobody left");
        assert_eq!(log_rank(&[&stays]).unwrap(), None, "one group");
    }

    fn spells() -> impl Strategy<Value = Vec<Spell>> {
        prop::collection::vec(
            (0u32..40, any::<bool>()).prop_map(|(t, ended)| Spell { time: f64::from(t), ended }),
            1..60,
        )
    }

    proptest! {
        #[test]
        fn curves_fall_inside_their_intervals(spells in spells(), level in 0.5f64..0.99) {
            let curve = kaplan_meier(&spells, level).unwrap();
            let mut before = 1.0;
            for step in &curve.steps {
                prop_assert!(step.survival < before && step.survival >= 0.0);
                prop_assert!(step.interval.lo <= step.survival && step.survival <= step.interval.hi);
                prop_assert!(step.interval.lo >= 0.0 && step.interval.hi <= 1.0 && step.error.is_finite());
                before = step.survival;
            }
            let ticks: usize = curve.censored.iter().map(|t| t.customers).sum();
            prop_assert_eq!(ticks + curve.ended, spells.len(), "everybody left or was still there");
        }

        #[test]
        fn without_censoring_it_is_the_share_that_stays(times in prop::collection::vec(0u32..30, 1..50)) {
            let spells: Vec<Spell> = times.iter().map(|t| Spell { time: f64::from(*t), ended: true }).collect();
            let curve = kaplan_meier(&spells, 0.9).unwrap();
            for t in 0..30 {
                let stay = times.iter().filter(|x| **x > t).count() as f64 / times.len() as f64;
                prop_assert!((curve.at(f64::from(t)) - stay).abs() < 1e-12);
            }
        }

        #[test]
        fn groups_may_stand_in_any_order(a in spells(), b in spells(), c in spells()) {
            let (one, other) = (log_rank(&[&a, &b, &c]).unwrap(), log_rank(&[&c, &a, &b]).unwrap());
            match (one, other) {
                (Some(one), Some(other)) => {
                    prop_assert!((one.chi2 - other.chi2).abs() < 1e-6 * one.chi2.max(1.0), "{:?} {:?}", one, other);
                    let all: f64 = one.expected.iter().sum();
                    prop_assert!((all - one.observed.iter().sum::<usize>() as f64).abs() < 1e-9, "as many as left");
                }
                (one, other) => prop_assert!(one.is_none() || other.is_none()),
            }
        }
    }
}
