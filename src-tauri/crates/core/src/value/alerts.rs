//! Whom to look at 预警, dearest first: why in figures, what is at stake, what is advised, and what was made of it.

use super::{
    State,
    api::AlertsReq,
    tasks::{self, AlertTask},
    worth::{Signal, TRIFLE, Worth, WorthBasis, dearest_first, rank},
};
use crate::{
    App,
    api::wire_name,
    cases::CaseKind,
    customers::Customer,
    db::{Sql, sql_fault},
    settings::{AdviceRule, LapseBy, Settings, settings},
};
use keheng_base::{Day, Fault, Fen, Id, Minutes};
use keheng_calc::value::alerts::{
    Alert, Why,
    fall::{Stretch, fall},
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Weeks before a complaint that are compared.
const BEFORE: i32 = 12;
/// Days a complaint must be old before volume can tell.
const SINCE: i32 = 14;
/// Days after which a complaint is no news.
const OLD: i32 = 120;

/// An alert with its customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerAlert {
    /// identity
    pub customer: Id<Customer>,
    /// name
    pub name: String,
    /// class by revenue
    pub class: Option<String>,
    /// how alive
    pub state: State,
    /// code of the rule, one of `silent`, `falling`, `class_drop`, `loss`, `after_complaint`
    pub rule: String,
    /// the figures
    pub why: Why,
    /// the same as a sentence
    pub reason: String,
    /// chance of loss, or share that is gone, 0..1
    pub chance: f64,
    /// chance × what a year left over
    pub at_stake_fen: Fen,
    /// what the last year before its last waybill left over
    pub year_fen: Fen,
    /// what to do
    pub advice: String,
    /// what that costs; the firm's figure
    pub advice_cost_fen: Fen,
    /// what was made of it, where it was taken up
    pub task: Option<AlertTask>,
}

/// Alerts of a rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AlertCount {
    /// code of the rule
    pub rule: String,
    /// alerts
    #[ts(type = "number")]
    pub alerts: u64,
    /// their sum
    pub at_stake_fen: Fen,
}

/// Alerts, dearest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AlertsRes {
    /// last day of the data
    pub as_of: Day,
    /// what a waybill is valued by
    pub basis: WorthBasis,
    /// what a silence is judged by
    pub lapse_rule: LapseBy,
    /// those asked for
    pub alerts: Vec<CustomerAlert>,
    /// how many there are of them
    #[ts(type = "number")]
    pub total: u64,
    /// what is at stake: of each customer the dearest alert
    pub at_stake_fen: Fen,
    /// by rule, all of them
    pub counts: Vec<AlertCount>,
    /// put off until later
    #[ts(type = "number")]
    pub snoozed: u64,
    /// money below which nothing is raised
    pub trifle_fen: Fen,
}

/// The code of a rule.
pub fn code(why: &Why) -> &'static str {
    match why {
        Why::Silent(_) => "silent",
        Why::Falling(_) => "falling",
        Why::ClassDrop { .. } => "class_drop",
        Why::Loss { .. } => "loss",
        Why::AfterComplaint(_) => "after_complaint",
    }
}

/// All signals of the file, those after a complaint among them, dearest first.
pub(super) fn signals(worth: &Worth, conn: &Connection) -> Sql<Vec<Signal>> {
    let mut found = worth.signals.clone();
    let silent: Vec<i64> = {
        let mut ids: Vec<i64> =
            found.iter().filter(|s| matches!(s.alert.why, Why::Silent(_))).map(|s| s.customer).collect();
        ids.sort_unstable();
        ids
    };
    for (customer, opened) in complaints(conn, worth.as_of)? {
        // Who is silent altogether is told so already.
        if silent.binary_search(&customer).is_ok() {
            continue;
        }
        let Some(c) = worth.get(customer) else { continue };
        let shipped = worth.days.of(customer);
        let stretch = |from: i32, to: i32| Stretch {
            pieces: shipped.iter().filter(|s| (from..=to).contains(&s.day)).map(|s| u64::from(s.waybills)).sum(),
            weeks: worth.weeks_between(from, to),
        };
        let before = stretch(opened.0 - BEFORE * 7, opened.0 - 1);
        let since = stretch(opened.0, worth.as_of.0);
        let alert = fall(before, since).map(|found| Alert::after_complaint(found, c.year_fen));
        found.extend(alert.filter(|a| a.stake_fen >= TRIFLE).map(|alert| Signal { customer, alert }));
    }
    dearest_first(&mut found);
    Ok(found)
}

/// The latest complaint of each customer that is old enough to tell and not too old to matter.
fn complaints(conn: &Connection, as_of: Day) -> Sql<BTreeMap<i64, Day>> {
    let sql = "SELECT customer_id, max(opened) FROM service_case WHERE _del <= 0 AND customer_id IS NOT NULL
               AND kind <> ?1 AND coalesce(justified, 1) = 1 AND opened BETWEEN ?2 AND ?3 GROUP BY customer_id";
    let mut statement = conn.prepare_cached(sql)?;
    let span = [Day(as_of.0 - OLD).start().0, Day(as_of.0 - SINCE).end().0];
    let rows = statement.query_map([CaseKind::FollowUp.code(), span[0], span[1]], |r| {
        Ok((r.get::<_, i64>(0)?, Minutes(r.get(1)?).day()))
    })?;
    rows.collect()
}

/// The advice for an alert: the firm's first rule that fits, else the program's.
pub(super) fn advice(app: &App, settings: &Settings, rule: &str, class: Option<char>, state: State) -> (String, Fen) {
    let state = wire_name(&state);
    let fits = |a: &&AdviceRule| {
        a.alert == rule
            && a.class.as_ref().is_none_or(|of| class.is_some_and(|c| of.starts_with(c)))
            && a.state.as_ref().is_none_or(|of| *of == state)
    };
    if let Some(found) = settings.advice.iter().find(fits) {
        return (found.text.clone(), found.cost_fen);
    }
    let first = if class == Some('A') { "a" } else { "other" };
    let id = format!("advice-{}-{first}", rule.replace('_', "-"));
    (app.words().find(&id, &BTreeMap::new()).unwrap_or_default(), Fen(0))
}

/// Why, as a sentence.
fn reason(app: &App, alert: &Alert) -> String {
    let w = app.words();
    let percent = |share: f64| keheng_words::percent(share, 0);
    let one = |x: f64| keheng_words::decimal(x, 0, 1);
    match &alert.why {
        Why::Silent(s) if s.own => w.alert_why_silent_own(s.days as i64, &one(s.limit)),
        Why::Silent(s) => w.alert_why_silent_firm(s.days as i64, &one(s.limit)),
        Why::Falling(b) => w.alert_why_falling(&one(b.level), &one(b.since), b.weeks as i64),
        Why::ClassDrop { from, to, .. } => w.alert_why_class_drop(&from.letter().to_string(), &to.letter().to_string()),
        Why::Loss { margin_fen } => w.alert_why_loss(&keheng_words::money(Fen(-*margin_fen))),
        Why::AfterComplaint(f) => w.alert_why_after_complaint(&percent(f.gone()), &one(f.since.weeks)),
    }
}

/// Alerts asked for. Fault: `no_such_customer`.
pub fn alerts(app: &App, req: AlertsReq) -> Result<AlertsRes, Fault> {
    let (worth, book) = (app.worth(&|_| Ok(()))?, app.book()?);
    let db = app.db()?;
    let conn = db.read()?;
    let settings = settings(&conn).map_err(sql_fault)?;
    let all = signals(&worth, &conn).map_err(sql_fault)?;
    let tasks = tasks::latest(&conn).map_err(sql_fault)?;
    let today = app.today();
    let mut counts: BTreeMap<u8, AlertCount> = BTreeMap::new();
    let (mut shown, mut snoozed, mut stakes) = (Vec::new(), 0, BTreeMap::new());
    for signal in &all {
        let rule = code(&signal.alert.why);
        let task = tasks.get(&(signal.customer, rule.to_owned())).cloned();
        let stake = Fen(signal.alert.stake_fen);
        let later = task.as_ref().is_some_and(|t| t.snoozed.is_some_and(|until| until > today));
        if later {
            snoozed += 1;
        }
        let settled = task.as_ref().is_some_and(|t| t.done.is_some_and(|done| (today.0 - done.0) < tasks::REST));
        if (later || settled) && !req.all.unwrap_or(false) {
            continue;
        }
        let count = counts.entry(rank(&signal.alert.why)).or_insert_with(|| AlertCount {
            rule: rule.to_owned(),
            alerts: 0,
            at_stake_fen: Fen(0),
        });
        count.alerts += 1;
        count.at_stake_fen += stake;
        let dearest = stakes.entry(signal.customer).or_insert(Fen(0));
        *dearest = (*dearest).max(stake);
        let wanted = req.rules.as_ref().is_none_or(|rules| rules.iter().any(|r| r == rule))
            && req.customer.is_none_or(|id| id.raw() == signal.customer);
        if wanted {
            shown.push((signal, rule, task));
        }
    }
    let (offset, limit) = (req.offset.unwrap_or(0) as usize, req.limit.unwrap_or(100).min(500) as usize);
    let alert = |(signal, rule, task): &(&Signal, &'static str, Option<AlertTask>)| {
        let entry = book.get(signal.customer);
        let (class, state) = (entry.and_then(|e| e.class), entry.map_or(State::Prospect, |e| e.state));
        let (advice, advice_cost_fen) = advice(app, &settings, rule, class, state);
        CustomerAlert {
            customer: Id::new(signal.customer),
            name: entry.map(|e| e.name.clone()).unwrap_or_default(),
            class: class.map(String::from),
            state,
            rule: (*rule).to_owned(),
            why: signal.alert.why.clone(),
            reason: reason(app, &signal.alert),
            chance: signal.alert.chance,
            at_stake_fen: Fen(signal.alert.stake_fen),
            year_fen: Fen(worth.get(signal.customer).map_or(0, |c| c.year_fen)),
            advice,
            advice_cost_fen,
            task: task.clone(),
        }
    };
    Ok(AlertsRes {
        as_of: worth.as_of,
        basis: worth.basis,
        lapse_rule: settings.lapse_rule,
        total: shown.len() as u64,
        alerts: shown.iter().skip(offset).take(limit).map(alert).collect(),
        at_stake_fen: stakes.values().copied().sum(),
        counts: counts.into_values().collect(),
        snoozed,
        trifle_fen: Fen(TRIFLE),
    })
}
