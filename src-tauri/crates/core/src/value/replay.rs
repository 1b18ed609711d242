//! The firm's own past replayed 回放: which rule would have told who leaves, and how much comes.

use super::worth::{HORIZON, WEEK, Worth};
use crate::{App, api::wire_name, desk::JobStarted};
use keheng_base::{Day, Fault, Fen};
use keheng_calc::value::{
    backtest::{By, Captured, Cut, Flagged, Forecast, Picks, Plan, Report, Rule, RuleAuc, replay},
    lifetime::summary::Purchase,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

/// Cuts at most.
const CUTS: i32 = 6;
/// Days between two cuts.
const STEP: i32 = 28;
/// Days that must be known before the first cut.
const KNOWN: i32 = 182;
/// Weeks after a cut that are compared, at most.
const COMPARED: i32 = 13;

/// What a replay found.
pub struct Replayed {
    /// the days, the cuts, and what they pick
    pub report: Report,
    /// weeks after each cut
    pub weeks: u32,
}

impl Replayed {
    /// Replays. Faults: `backtest_short` where the waybills do not reach far enough back, `cancelled`.
    pub fn make(app: &App, progress: &dyn Fn(f64) -> Result<(), Fault>) -> Result<Replayed, Fault> {
        let worth = app.worth(&|share| progress(share * 0.4))?;
        let (cuts, horizon) = cuts(&worth)?;
        let purchases = purchases(&worth);
        let mut stopped = Ok(());
        let report = replay(&purchases, &Plan::weekly(cuts, horizon), &mut |share| {
            stopped = progress(0.4 + share * 0.6);
            stopped.is_ok()
        });
        stopped?;
        Ok(Replayed { report: report?, weeks: (f64::from(horizon) / WEEK) as u32 })
    }
}

/// Days that are cut at, and how many days after each are compared.
fn cuts(worth: &Worth) -> Result<(Vec<Day>, i32), Fault> {
    let first = worth.days.of_customers().filter_map(|(_, days)| days.first()).map(|s| s.day).min();
    let known = first.map_or(0, |first| worth.as_of.0 - first);
    // Half as long as what is known before the first cut, so that a young firm learns something too.
    let horizon = (COMPARED * 7).min((known - KNOWN) / 7 * 7);
    if horizon < 28 {
        return Err(Fault::new("backtest_short").with("days", known.max(0)).with("needed", KNOWN + 28));
    }
    let last = worth.as_of.0 - horizon;
    let room = (last - (worth.as_of.0 - known) - KNOWN) / STEP;
    Ok(((0..=room.min(CUTS - 1)).rev().map(|back| Day(last - back * STEP)).collect(), horizon))
}

fn purchases(worth: &Worth) -> Vec<Purchase> {
    let of = |c: &super::worth::Customer| {
        let serve = c.serve_fen;
        let id = c.id;
        worth.days.of(c.id).iter().map(move |s| Purchase { customer: id, day: Day(s.day), money: s.left(serve) })
    };
    worth.customers.iter().flat_map(of).collect()
}

/// A cut.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BacktestCut {
    /// the last day that was known
    pub day: Day,
    /// customers known then
    #[ts(type = "number")]
    pub customers: u64,
    /// of these, those who had come back before
    #[ts(type = "number")]
    pub repeaters: u64,
    /// of these, those who did not come back
    #[ts(type = "number")]
    pub lapsed: u64,
    /// days with waybills that came
    #[ts(type = "number")]
    pub purchases: u64,
    /// what they left over
    pub money_fen: Fen,
    /// how well each rule told who does not come back
    pub rules: Vec<RuleAuc>,
    /// what limits would have flagged
    pub flagged: Vec<Flagged>,
    /// what the best of each score brought
    pub captured: Vec<Captured>,
    /// what was foretold
    pub forecasts: Vec<Forecast>,
    /// why the model was not used there
    pub doubts: Vec<String>,
}

/// The replay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BacktestRes {
    /// best rule for who leaves; none where nothing can be told apart
    pub rule: Option<String>,
    /// its area over all cuts
    pub auc: Option<f64>,
    /// the best of each purpose: `lapse`, `totals`, `customers`, and `top` by share
    pub chosen: BacktestChosen,
    /// the rule alerts use now
    pub in_use: String,
    /// weeks compared after each cut
    pub weeks: u32,
    /// weeks that values look ahead, for comparison
    pub horizon_weeks: u32,
    /// by rule over all cuts, weighted by those who could lapse
    pub rules: Vec<BacktestRule>,
    /// purchases that came, and foretold, over all cuts
    pub totals: BacktestTotals,
    /// cuts in order
    pub cuts: Vec<BacktestCut>,
}

/// The best of each purpose.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct BacktestChosen {
    /// who will not come back: `silence`, `trend`, `alive`, `combined`
    pub lapse: Option<String>,
    /// how much comes in all: `plain_rate`, `model`
    pub totals: Option<String>,
    /// how much from each customer
    pub customers: Option<String>,
    /// who brings most, by share of the customers
    pub top: Vec<(f64, String)>,
}

/// A rule over all cuts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct BacktestRule {
    /// which
    pub rule: String,
    /// mean area
    pub auc: f64,
    /// mean standard error
    pub error: f64,
}

/// Forecasts added up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct BacktestTotals {
    /// days with waybills that came
    #[ts(type = "number")]
    pub came: u64,
    /// by plain rates
    pub plain: f64,
    /// by the model; none where a cut has none
    pub model: Option<f64>,
}

fn over_all(cuts: &[Cut]) -> Vec<BacktestRule> {
    let one = |rule: Rule| {
        let of: Vec<(&RuleAuc, f64)> = cuts
            .iter()
            .filter_map(|c| c.rules.iter().find(|r| r.rule == rule).map(|r| (r, c.repeaters as f64)))
            .collect();
        let weight: f64 = of.iter().map(|o| o.1).sum();
        let mean = |f: fn(&RuleAuc) -> f64| of.iter().map(|(r, w)| f(r) * w).sum::<f64>() / weight;
        (weight > 0.0).then(|| BacktestRule { rule: wire_name(&rule), auc: mean(|r| r.auc), error: mean(|r| r.error) })
    };
    [Rule::Silence, Rule::Trend, Rule::Alive, Rule::Combined].into_iter().filter_map(one).collect()
}

fn chosen(picks: &Picks) -> BacktestChosen {
    BacktestChosen {
        lapse: picks.lapse.as_ref().map(wire_name),
        totals: picks.totals.as_ref().map(wire_name),
        customers: picks.customers.as_ref().map(wire_name),
        top: picks.top.iter().map(|(share, score)| (*share, wire_name(score))).collect(),
    }
}

/// The replay as it is told.
fn res(app: &App, replayed: &Replayed) -> Result<BacktestRes, Fault> {
    let words = app.words();
    let cuts = &replayed.report.cuts;
    let chosen = chosen(&replayed.report.picks);
    let rules = over_all(cuts);
    let foretold = |by: By| -> Option<f64> {
        cuts.iter().map(|c| c.forecasts.iter().find(|f: &&Forecast| f.by == by).map(|f| f.purchases)).sum()
    };
    let cut = |c: &Cut| BacktestCut {
        day: c.day,
        customers: c.customers as u64,
        repeaters: c.repeaters as u64,
        lapsed: c.lapsed as u64,
        purchases: c.purchases,
        money_fen: Fen(libm::round(c.money) as i64),
        rules: c.rules.clone(),
        flagged: c.flagged.clone(),
        captured: c.captured.clone(),
        forecasts: c.forecasts.clone(),
        doubts: c.doubts.iter().map(|d| words.fault(d)).collect(),
    };
    let settings = crate::settings::settings(&*app.db()?.read()?).map_err(crate::db::sql_fault)?;
    Ok(BacktestRes {
        auc: rules.iter().find(|r| Some(&r.rule) == chosen.lapse.as_ref()).map(|r| r.auc),
        rule: chosen.lapse.clone(),
        chosen,
        in_use: wire_name(&settings.lapse_rule),
        weeks: replayed.weeks,
        horizon_weeks: HORIZON,
        rules,
        totals: BacktestTotals {
            came: cuts.iter().map(|c| c.purchases).sum(),
            plain: foretold(By::PlainRate).unwrap_or(0.0),
            model: foretold(By::Model),
        },
        cuts: cuts.iter().map(cut).collect(),
    })
}

/// The replay, made now where it is not ready. Faults: `backtest_short`.
pub fn backtest(app: &App, _: crate::api::Nothing) -> Result<BacktestRes, Fault> {
    res(app, &*app.replayed(&|_| Ok(()))?)
}

/// Replays in the background; asking afterwards is quick. Fault of the job: `backtest_short`.
pub fn prepare(app: &App, _: crate::api::Nothing) -> Result<JobStarted, Fault> {
    app.db()?;
    let job = app.start("backtest", |app, job| {
        let replayed = app.replayed(&|share| {
            job.progress(share, 0);
            job.go_on()
        })?;
        Ok(json!({"cuts": replayed.report.cuts.len()}))
    });
    Ok(JobStarted { job })
}
