//! The past replayed, cut by cut.

use super::{
    By, Captured, Cut, Flagged, Forecast, Picks, Report, Rule, RuleAuc, Score,
    rank::{auc, capture},
};
use crate::{
    stats::ranks::ranks,
    value::lifetime::{
        History, Progress,
        judged::{Outlook, outlook},
        summary::{Days, Purchase, days, history},
    },
};
use keheng_base::{Day, Fault};
use libm::sqrt;

/// What to replay.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// the last days known, one a cut
    pub cuts: Vec<Day>,
    /// how many days after a cut are compared
    pub horizon: i32,
    /// days of a unit of time: 7 for weeks
    pub unit: f64,
    /// limits of silence that are tried, in units of time
    pub silent: Vec<f64>,
    /// limits of the probability to be alive that are tried
    pub alive: Vec<f64>,
    /// shares of the best customers, 0..1
    pub top: Vec<f64>,
}

impl Plan {
    /// Limits and shares as usual, in weeks.
    pub fn weekly(cuts: Vec<Day>, horizon: i32) -> Plan {
        Plan {
            cuts,
            horizon,
            unit: 7.0,
            silent: vec![13.0, 20.0, 26.0],
            alive: vec![0.3, 0.5, 0.7],
            top: vec![0.05, 0.1, 0.2],
        }
    }

    fn check(&self) -> Result<(), Fault> {
        let refused = |field: &str| Err(Fault::new("backtest_plan").with("field", field));
        let share = |v: &f64| (0.0..=1.0).contains(v);
        match () {
            _ if self.cuts.is_empty() => refused("cuts"),
            _ if self.horizon < 1 => refused("horizon"),
            _ if !(self.unit > 0.0 && self.unit.is_finite()) => refused("unit"),
            _ if !self.silent.iter().all(|v| v.is_finite()) => refused("silent"),
            _ if !self.alive.iter().all(share) => refused("alive"),
            _ if !self.top.iter().all(share) => refused("top"),
            _ => Ok(()),
        }
    }
}

/// A customer at a cut and afterwards.
struct Seen {
    history: History,
    /// money up to the cut, the first purchase too
    money: f64,
    /// purchases in the last third of its time
    recent: u32,
    /// days with a purchase afterwards
    came: f64,
    /// their money, at least 0
    brought: f64,
}

/// Replays purchases; each figure of a cut comes from what was known at its day.
///
/// # Errors
/// `backtest_plan` with the field that cannot be; `purchase_money` with the row where money is no number; `cancelled`.
pub fn replay(purchases: &[Purchase], plan: &Plan, progress: &mut Progress<'_>) -> Result<Report, Fault> {
    plan.check()?;
    let all = days(purchases)?;
    let mut days_of_cuts = plan.cuts.clone();
    days_of_cuts.sort_unstable();
    days_of_cuts.dedup();
    let many = days_of_cuts.len() as f64;
    let mut cuts = Vec::new();
    for (at, day) in days_of_cuts.into_iter().enumerate() {
        let customers: Vec<Seen> = all.values().filter_map(|days| seen(days, day, plan)).collect();
        cuts.push(cut(day, &customers, plan, &mut |share| progress((at as f64 + share) / many))?);
    }
    let picks = picks(&cuts, plan);
    Ok(Report { cuts, picks })
}

fn seen(days: &Days, day: Day, plan: &Plan) -> Option<Seen> {
    let history = history(days, day, plan.unit)?;
    let recent = Day(day.0.saturating_sub(libm::floor(history.age * plan.unit / 3.0) as i32));
    let first = *days.keys().next()?;
    let until = Day(day.0.saturating_add(plan.horizon));
    let next = Day(day.0.saturating_add(1));
    let later = || days.range(next..=until.max(next)).filter(|(d, _)| **d > day);
    Some(Seen {
        history,
        money: days.range(..=day).map(|(_, money)| money).sum(),
        recent: days.range(..=day).rev().take_while(|(d, _)| **d > recent && **d > first).count() as u32,
        came: later().count() as f64,
        brought: later().map(|(_, money)| money).sum::<f64>().max(0.0),
    })
}

fn cut(day: Day, customers: &[Seen], plan: &Plan, progress: &mut Progress<'_>) -> Result<Cut, Fault> {
    let histories: Vec<History> = customers.iter().map(|c| c.history).collect();
    let told = outlook(&histories, progress)?;
    let repeaters: Vec<&Seen> = customers.iter().filter(|c| c.history.repeats > 0).collect();
    let lapsed: Vec<bool> = repeaters.iter().map(|c| c.came == 0.0).collect();
    Ok(Cut {
        day,
        customers: customers.len(),
        repeaters: repeaters.len(),
        lapsed: lapsed.iter().filter(|l| **l).count(),
        purchases: customers.iter().map(|c| c.came as u64).sum(),
        money: customers.iter().map(|c| c.brought).sum(),
        rules: rules(&repeaters, &lapsed, &told),
        flagged: flagged(&repeaters, &lapsed, &told, plan),
        captured: captured(customers, &told, plan),
        forecasts: forecasts(customers, &told, f64::from(plan.horizon) / plan.unit),
        doubts: told.doubts,
    })
}

/// What is missing in the last third of a customer's time, in standard deviations of a Poisson number.
fn missing(seen: &Seen) -> f64 {
    let expected = f64::from(seen.history.repeats) / 3.0;
    (expected - f64::from(seen.recent)) / sqrt(expected)
}

fn rules(repeaters: &[&Seen], lapsed: &[bool], told: &Outlook) -> Vec<RuleAuc> {
    let silence: Vec<f64> = repeaters.iter().map(|c| c.history.silent()).collect();
    let trend: Vec<f64> = repeaters.iter().map(|c| missing(c)).collect();
    let gone: Option<Vec<f64>> = repeaters.iter().map(|c| told.p_alive(&c.history).map(|p| 1.0 - p)).collect();
    let all: Vec<&Vec<f64>> = [&silence, &trend].into_iter().chain(&gone).collect();
    let ranked: Vec<Vec<f64>> = all.iter().map(|scores| ranks(scores)).collect();
    let combined = (0..repeaters.len()).map(|at| ranked.iter().map(|r| r[at]).sum()).collect();
    let judged = [
        (Rule::Silence, Some(silence)),
        (Rule::Trend, Some(trend)),
        (Rule::Alive, gone),
        (Rule::Combined, Some(combined)),
    ];
    let one = |(rule, scores): (Rule, Option<Vec<f64>>)| {
        let found = auc(&scores?, lapsed)?;
        Some(RuleAuc { rule, auc: found.area, error: found.error })
    };
    judged.into_iter().filter_map(one).collect()
}

fn flagged(repeaters: &[&Seen], lapsed: &[bool], told: &Outlook, plan: &Plan) -> Vec<Flagged> {
    let all = lapsed.iter().filter(|l| **l).count();
    let count = |rule: Rule, limit: f64, beyond: &dyn Fn(&History) -> bool| {
        let those: Vec<bool> =
            repeaters.iter().zip(lapsed).filter(|(c, _)| beyond(&c.history)).map(|(_, lapsed)| *lapsed).collect();
        let hits = those.iter().filter(|l| **l).count();
        let part = |of: usize| (of > 0).then(|| hits as f64 / of as f64);
        Flagged { rule, limit, flagged: those.len(), precision: part(those.len()), recall: part(all) }
    };
    let silent = plan.silent.iter().map(|limit| count(Rule::Silence, *limit, &|h| h.silent() > *limit));
    let alive = plan.alive.iter().filter(|_| told.buying.is_some());
    let alive = alive.map(|limit| count(Rule::Alive, *limit, &|h| told.p_alive(h).is_some_and(|p| p < *limit)));
    silent.chain(alive).collect()
}

fn captured(customers: &[Seen], told: &Outlook, plan: &Plan) -> Vec<Captured> {
    let horizon = f64::from(plan.horizon) / plan.unit;
    let column = |of: &dyn Fn(&Seen) -> f64| customers.iter().map(of).collect::<Vec<f64>>();
    let mut scores = vec![
        (Score::PastMoney, column(&|c| c.money)),
        (Score::Frequency, column(&|c| f64::from(c.history.repeats))),
        (Score::Recency, column(&|c| -c.history.silent())),
    ];
    if told.buying.is_some() {
        scores.push((Score::Expected, column(&|c| told.expected(&c.history, horizon))));
        scores.push((Score::Value, column(&|c| told.value(&c.history, horizon))));
    }
    let (came, brought) = (column(&|c| c.came), column(&|c| c.brought));
    let mut found = Vec::new();
    for top in &plan.top {
        for (score, values) in &scores {
            let part = capture(values, [&came, &brought], *top);
            found.extend(part.map(|[purchases, money]| Captured { score: *score, top: *top, purchases, money }));
        }
    }
    found
}

fn forecasts(customers: &[Seen], told: &Outlook, horizon: f64) -> Vec<Forecast> {
    let of = |by: By, expected: &dyn Fn(&History) -> f64| {
        let each: Vec<f64> = customers.iter().map(|c| expected(&c.history)).collect();
        let money = customers.iter().zip(&each).map(|(c, e)| e * told.spend(&c.history)).sum();
        let off: f64 = customers.iter().zip(&each).map(|(c, e)| (e - c.came).abs()).sum();
        Forecast { by, purchases: each.iter().sum(), money, mae: off / customers.len().max(1) as f64 }
    };
    let plain = of(By::PlainRate, &|h| h.rate() * horizon);
    let model = told.buying.as_ref().map(|fit| of(By::Model, &|h| fit.model.expected(h, horizon)));
    [plain].into_iter().chain(model).collect()
}

fn picks(cuts: &[Cut], plan: &Plan) -> Picks {
    Picks {
        lapse: lapse(cuts),
        totals: least(cuts, |cuts, by| {
            let off: f64 = cuts.iter().map(|(cut, f)| f.purchases - cut.purchases as f64).sum();
            (by, off.abs())
        }),
        customers: least(cuts, |cuts, by| (by, cuts.iter().map(|(cut, f)| f.mae * cut.customers as f64).sum())),
        top: plan.top.iter().filter_map(|top| Some((*top, best(cuts, *top)?))).collect(),
    }
}

/// The rule of least error among those that spoke at every cut.
fn least(cuts: &[Cut], error: impl Fn(Vec<(&Cut, &Forecast)>, By) -> (By, f64)) -> Option<By> {
    let of = |by: By| {
        let spoke: Option<Vec<(&Cut, &Forecast)>> =
            cuts.iter().map(|cut| Some((cut, cut.forecasts.iter().find(|f| f.by == by)?))).collect();
        spoke.filter(|s| s.iter().any(|(cut, _)| cut.customers > 0)).map(|s| error(s, by))
    };
    let all: Vec<(By, f64)> = [By::PlainRate, By::Model].into_iter().filter_map(of).collect();
    // one rule alone is not better than another
    (all.len() > 1).then(|| all.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).map(|a| a.0)).flatten()
}

/// The simplest rule within a standard error of the best.
fn lapse(cuts: &[Cut]) -> Option<Rule> {
    let mean = |rule: Rule| {
        let of: Vec<(f64, f64, f64)> = cuts
            .iter()
            .filter_map(|c| c.rules.iter().find(|r| r.rule == rule).map(|r| (r.auc, r.error, c.repeaters as f64)))
            .collect();
        let weight: f64 = of.iter().map(|o| o.2).sum();
        let judged = cuts.iter().filter(|c| !c.rules.is_empty()).count();
        let area = of.iter().map(|o| o.0 * o.2).sum::<f64>() / weight;
        // cuts share customers, so their errors are not independent: their mean, not less
        let error = of.iter().map(|o| o.1 * o.2).sum::<f64>() / weight;
        (judged > 0 && of.len() == judged).then_some((rule, area, error))
    };
    let all: Vec<(Rule, f64, f64)> =
        [Rule::Silence, Rule::Trend, Rule::Alive, Rule::Combined].into_iter().filter_map(mean).collect();
    let best = all.iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    all.iter().find(|r| r.1 >= best.1 - best.2).map(|r| r.0)
}

/// Shares of money closer than this are as good as each other.
const ALIKE: f64 = 0.005;

/// The simplest score whose best brought as much money as any, over all cuts.
fn best(cuts: &[Cut], top: f64) -> Option<Score> {
    let all = [Score::PastMoney, Score::Frequency, Score::Recency, Score::Expected, Score::Value];
    let money: f64 = cuts.iter().map(|c| c.money).sum();
    let of = |score: Score| {
        let parts: Option<Vec<f64>> = cuts
            .iter()
            .filter(|c| c.money > 0.0)
            .map(|c| c.captured.iter().find(|p| p.score == score && p.top == top).map(|p| p.money * c.money))
            .collect();
        parts.filter(|p| !p.is_empty()).map(|p| (score, p.iter().sum::<f64>() / money))
    };
    let judged: Vec<(Score, f64)> = all.into_iter().filter_map(of).collect();
    let most = judged.iter().map(|j| j.1).fold(0.0, f64::max);
    judged.into_iter().find(|j| j.1 >= most - ALIKE).map(|j| j.0)
}
