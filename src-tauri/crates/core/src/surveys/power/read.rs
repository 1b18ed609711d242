//! What can be told by now, and where the plan stands.

use super::{
    ALPHA, Comparison, LookRow, PlanState, PlanVerdict, PowerNow, PowerReq, PowerStep, SurveyPower, WANTED,
    measure::{Groups, Look, Plan, counted, groups, likely, looks, planned},
};
use crate::{
    App,
    surveys::{
        analysis::{Data, answers},
        lang,
    },
};
use keheng_base::Fault;
use keheng_calc::{
    stats::tails::normal_both,
    survey::live_power::{Guard, LivePower, Verdict, difference_of, guard, of_means, of_shares, shares_apart},
};

/// Differences that people name.
const NAMED: [f64; 7] = [8.0, 5.0, 4.0, 3.0, 2.0, 1.5, 1.0];
/// Smaller differences that are shown.
const STEPS: usize = 4;

/// What can be told by now. Faults: `no_such_survey`, `survey_not_published`, `variable_unknown`, `variable_no_figures`,
/// `variable_no_groups` with `name`, `power_groups`, `power_share`, `power_difference` where a difference is not above 0, or of
/// shares above 1.
pub fn power(app: &App, req: PowerReq) -> Result<SurveyPower, Fault> {
    let answered = answers(app, req.id)?;
    let words = app.words();
    let data = Data::new(&answered, words, lang(words));
    let (plan, looks) = {
        let db = app.db()?;
        let conn = db.read()?;
        (planned(&conn, req.id)?, looks(&conn, req.id)?)
    };
    let of = req.of.or_else(|| plan.as_ref().map(|p| p.of.clone())).or_else(|| likely(&data));
    let own = plan.as_ref().filter(|p| Some(&p.of) == of.as_ref());
    let difference = req.difference.or_else(|| own.map(|p| p.difference));
    let now = match &of {
        Some(of) => Some(now(&groups(&data, of)?, difference)?),
        None => None,
    };
    Ok(SurveyPower { of, now, plan: plan.map(|plan| state(&data, plan, &looks)) })
}

/// A quarter of the scale: what answers on scales spread about, before there are any.
fn assumed(groups: &Groups) -> f64 {
    groups.scale.map_or(1.0, |(least, most)| f64::from(most - least) / 4.0)
}

/// How answers spread: what it takes to see a difference.
#[derive(Clone, Copy)]
pub(super) enum Spread {
    /// marks, with their standard deviation within groups
    Marks(f64),
    /// hits, with their share in both groups together
    Hits(f64),
}

impl Spread {
    /// What groups of these sizes can tell; none below two a group, or where the difference cannot be.
    fn live(self, sizes: [f64; 2], difference: f64) -> Option<LivePower> {
        match self {
            Spread::Marks(deviation) => of_means(sizes, difference / deviation, WANTED, ALPHA),
            Spread::Hits(share) => of_shares(sizes, shares_apart(share, difference)?, WANTED, ALPHA),
        }
    }

    /// Answers each group needs to find a difference; none where it is too small for any.
    pub fn needed(self, difference: f64) -> Option<f64> {
        self.live([2.0, 2.0], difference)?.needed
    }

    /// What the least difference found is in the unit of the outcome.
    fn told(self, effect: f64) -> Option<f64> {
        match self {
            Spread::Marks(deviation) => Some(effect * deviation),
            Spread::Hits(share) => difference_of(share, effect),
        }
    }

    fn deviation(self) -> f64 {
        match self {
            Spread::Marks(deviation) => deviation,
            Spread::Hits(share) => (share * (1.0 - share)).sqrt(),
        }
    }

    /// A difference that most would care about.
    fn usual(self) -> f64 {
        match self {
            Spread::Marks(deviation) => deviation / 2.0,
            Spread::Hits(_) => 0.1,
        }
    }
}

/// How answers spread, and whether it is assumed.
pub(super) fn spread(groups: &Groups) -> (Spread, bool) {
    if groups.share {
        let found = groups.pooled();
        return (Spread::Hits(found.unwrap_or(0.5)), found.is_none());
    }
    let found = groups.deviation();
    (Spread::Marks(found.unwrap_or_else(|| assumed(groups))), found.is_none())
}

fn now(groups: &Groups, difference: Option<f64>) -> Result<PowerNow, Fault> {
    let (spread, assumed) = spread(groups);
    let difference = difference.unwrap_or_else(|| spread.usual());
    let most = if groups.share { 1.0 } else { f64::MAX };
    if !(difference > 0.0 && difference <= most) {
        return Err(Fault::new("power_difference"));
    }
    let n = [groups.values[0].len(), groups.values[1].len()];
    let sizes = n.map(|n| n as f64);
    let found = spread.live(sizes, difference);
    let detectable = found.as_ref().and_then(|f| f.detectable).and_then(|effect| spread.told(effect));
    let step = |difference: f64| {
        let needed = spread.needed(difference)?;
        Some(PowerStep { difference, needed, missing: sizes.map(|n| (needed - n).max(0.0)) })
    };
    Ok(PowerNow {
        labels: groups.labels.clone(),
        answers: n.map(|n| n as u32),
        deviation: spread.deviation(),
        share: if let Spread::Hits(share) = spread { Some(share) } else { None },
        assumed,
        difference,
        // shares have no least size of their own: two a group, as means
        power: found.filter(|_| n.iter().all(|n| *n > 1)).map(|f| f.power),
        detectable: detectable.filter(|_| n.iter().all(|n| *n > 1)),
        needed: spread.needed(difference),
        smaller: smaller(detectable.unwrap_or(2.0 * spread.usual())).filter_map(step).collect(),
    })
}

/// Differences below one, as people would name them.
fn smaller(than: f64) -> impl Iterator<Item = f64> {
    let size = if than > 0.0 { than.log10().floor() as i32 } else { 0 };
    let named = (0..2).flat_map(move |down| NAMED.iter().map(move |n| n * 10f64.powi(size - down)));
    named.filter(move |difference| *difference < than * 0.999).take(STEPS)
}

/// What the looks say together; none before the first.
pub(super) fn guarded(plan: &Plan, looks: &[Look]) -> Option<Guard> {
    let counts: Vec<f64> = looks.iter().map(|l| counted(l.answers)).collect();
    let z: Vec<f64> = looks.iter().map(|l| l.z).collect();
    guard(&counts, &z, f64::from(plan.answers), ALPHA)
}

/// Where a plan stands. A question that is no longer there keeps its looks.
fn state(data: &Data, plan: Plan, looks: &[Look]) -> PlanState {
    let found = groups(data, &plan.of).ok();
    let by_now = found.as_ref().map_or(0.0, Groups::counted);
    let guard = guarded(&plan, looks);
    let last = looks.last().map_or(0.0, |l| counted(l.answers));
    let verdict = guard.as_ref().map(|g| match g.verdict {
        Verdict::Found => PlanVerdict::Found,
        Verdict::GoOn => PlanVerdict::GoOn,
        Verdict::NotFound => PlanVerdict::NotFound,
    });
    let open = verdict.is_none_or(|v| v == PlanVerdict::GoOn);
    let planned = f64::from(plan.answers);
    // the first planned look that is still ahead of the last one made
    let mut ahead = (1..=plan.looks).map(|k| (planned * f64::from(k) / f64::from(plan.looks)).ceil());
    let next = ahead.find(|at| *at > last).map(|at| at as u32).filter(|_| open);
    let row = |(at, look): (usize, &Look)| {
        let own = guard.as_ref().and_then(|g| g.looks.get(at));
        LookRow {
            at: look.at,
            answers: look.answers,
            difference: look.difference,
            z: look.z,
            bound: own.map(|l| l.bound),
            p: normal_both(look.z).unwrap_or(1.0),
            allowed: own.map(|l| l.nominal_p),
            spent: own.map(|l| l.spent),
            found: guard.as_ref().is_some_and(|g| g.found_at == Some(at)),
        }
    };
    PlanState {
        labels: found.map_or_else(|| named(&plan.of), |g| g.labels),
        of: plan.of.clone(),
        difference: plan.difference,
        answers: plan.answers,
        looks_planned: plan.looks,
        counted: by_now,
        information: (by_now / planned).min(1.0),
        spent: guard.as_ref().and_then(|g| g.looks.last()).map_or(0.0, |l| l.spent),
        next,
        looks: looks.iter().enumerate().map(row).collect(),
        verdict,
        may_look: open && by_now > last,
    }
}

fn named(of: &Comparison) -> [String; 3] {
    [of.outcome.clone(), of.one.clone(), of.other.clone()]
}
