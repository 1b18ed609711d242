//! What is made of an alert: taken up, worked on or by lot left alone, dealt with, put off; and what the work brought.

use super::{
    alerts::{advice, code, signals},
    api::{DealReq, SnoozeReq, TakeUpAlertReq},
    worth::Worth,
};
use crate::{
    App,
    customers::Customer,
    db::{Op, Sql, content_id, schema, sql_fault},
    service::{maybe, said},
    settings::{ALERTS, settings},
};
use keheng_base::{Day, Fault, Fen, Id};
use keheng_calc::value::uplift::{Group, ONE_IN, Uplift, left_alone, needed, uplift};
use rusqlite::{Connection, OptionalExtension, Row, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Days after which it is judged whether a customer stayed, and for which an alert that was dealt with is not raised again.
pub const REST: i32 = 56;
/// Days within which it should be dealt with.
const DUE: i32 = 7;
/// Level of the interval of what the work brought.
const LEVEL: f64 = 0.95;
/// The rise of the share that stays for which the needed number of alerts is told, and how probably it is to be seen.
const RISE: (f64, f64) = (0.10, 0.80);

/// An alert that was taken up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AlertTask {
    /// identity
    pub id: Id<AlertTask>,
    /// whose
    pub customer: Id<Customer>,
    /// code of the rule
    pub rule: String,
    /// last day of the data when it was taken up
    pub raised: Day,
    /// what was at stake
    pub stake_fen: Fen,
    /// by lot nothing is done, so that what the work brings can be told
    pub alone: bool,
    /// what to do
    pub advice: String,
    /// who does it
    pub owner: Option<String>,
    /// until when
    pub due: Option<Day>,
    /// when it was dealt with
    pub done: Option<Day>,
    /// what came of it
    pub outcome: Option<String>,
    /// put off until then
    pub snoozed: Option<Day>,
}

const COLUMNS: &str = "id, customer_id, rule, raised, stake_fen, alone, advice, owner, due, done, outcome, snoozed";

fn task(r: &Row) -> Sql<AlertTask> {
    let day = |at: usize| Ok::<_, rusqlite::Error>(r.get::<_, Option<i32>>(at)?.map(Day));
    Ok(AlertTask {
        id: Id::new(r.get(0)?),
        customer: Id::new(r.get(1)?),
        rule: r.get(2)?,
        raised: Day(r.get(3)?),
        stake_fen: Fen(r.get(4)?),
        alone: r.get::<_, i64>(5)? != 0,
        advice: r.get(6)?,
        owner: r.get(7)?,
        due: day(8)?,
        done: day(9)?,
        outcome: r.get(10)?,
        snoozed: day(11)?,
    })
}

/// Every task, the newest last.
fn all(conn: &Connection) -> Sql<Vec<AlertTask>> {
    let sql = format!("SELECT {COLUMNS} FROM alert_task WHERE _del <= 0 ORDER BY raised, id");
    conn.prepare_cached(&sql)?.query_map([], task)?.collect()
}

/// The newest task of each customer and rule.
pub(super) fn latest(conn: &Connection) -> Sql<BTreeMap<(i64, String), AlertTask>> {
    Ok(all(conn)?.into_iter().map(|t| ((t.customer.raw(), t.rule.clone()), t)).collect())
}

fn stored(conn: &Connection, id: Id<AlertTask>) -> Result<AlertTask, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM alert_task WHERE id = ?1 AND _del <= 0");
    let found = conn.prepare_cached(&sql).and_then(|mut s| s.query_row([id.raw()], task).optional());
    found.map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_task"))
}

/// Faults: `no_such_task`, `reason_missing`, `text_too_long`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let task = stored(conn, Id::new(id))?;
    said(&task.advice, "advice")?;
    maybe(task.owner.as_deref(), "owner")?;
    match task.done {
        Some(_) => said(task.outcome.as_deref().unwrap_or_default(), "outcome").map(drop),
        None => maybe(task.outcome.as_deref(), "outcome").map(drop),
    }
}

/// Takes an alert up (undoable); one that is taken up already stays as it is. Faults: `no_such_alert` where it is not raised
/// (any more), `text_too_long`.
pub fn take_up(app: &App, req: TakeUpAlertReq) -> Result<AlertTask, Fault> {
    let (worth, book, db) = (app.worth(&|_| Ok(()))?, app.book()?, app.db()?);
    let owner = maybe(req.owner.as_deref(), "owner")?;
    let today = app.today();
    let (signal, before, advised) = {
        let conn = db.read()?;
        let all = signals(&worth, &conn).map_err(sql_fault)?;
        let signal = all.into_iter().find(|s| s.customer == req.customer.raw() && code(&s.alert.why) == req.rule);
        let signal = signal.ok_or_else(|| Fault::new("no_such_alert"))?;
        let before = latest(&conn).map_err(sql_fault)?.remove(&(signal.customer, req.rule.clone()));
        let settings = settings(&conn).map_err(sql_fault)?;
        let entry = book.get(signal.customer);
        let (class, state) = (entry.and_then(|e| e.class), entry.map_or(super::State::Prospect, |e| e.state));
        (signal, before, advice(app, &settings, &req.rule, class, state).0)
    };
    if let Some(open) = before.filter(|t| t.done.is_none() && worth.as_of.0 - t.raised.0 < REST) {
        return Ok(open);
    }
    let rule = ALERTS.iter().position(|a| *a == req.rule).unwrap_or_default() as u64;
    let alone = left_alone(db.workspace()? as u64, signal.customer, (rule << 32) | worth.as_of.0 as u32 as u64);
    let id = content_id("alert", &format!("{} {} {}", signal.customer, req.rule, worth.as_of.0));
    let (stake, due) = (signal.alert.stake_fen, (!alone).then_some(req.due.map_or(today.0 + DUE, |d| d.0)));
    let done = db.op(Op::DealAlert, &req.rule, |tx| {
        let values: [(&str, &dyn ToSql); 8] = [
            ("customer_id", &signal.customer),
            ("rule", &req.rule),
            ("raised", &worth.as_of.0),
            ("stake_fen", &stake),
            ("alone", &i64::from(alone)),
            ("advice", &advised),
            ("owner", &owner),
            ("due", &due),
        ];
        let known = tx.conn.prepare_cached("SELECT 1 FROM alert_task WHERE id = ?1").and_then(|mut s| s.exists([id]));
        if known.map_err(sql_fault)? {
            tx.bring_back(&schema::ALERT_TASK, id).map_err(sql_fault)?;
            tx.update(&schema::ALERT_TASK, id, &values).map_err(sql_fault)?;
        } else {
            tx.insert(&schema::ALERT_TASK, id, &values).map_err(sql_fault)?;
        }
        stored(tx.conn, Id::new(id))
    })?;
    Ok(app.done(done))
}

/// Writes what came of it, or takes that back (undoable). Faults: `no_such_task`, `task_alone` where by lot nothing is to be
/// done, `reason_missing` (done without an outcome), `text_too_long`.
pub fn deal(app: &App, req: DealReq) -> Result<AlertTask, Fault> {
    let outcome = req.outcome.as_deref().map(|text| said(text, "outcome")).transpose()?;
    let today = app.today();
    let done = app.db()?.op(Op::DealAlert, outcome.as_deref().unwrap_or_default(), |tx| {
        let task = stored(tx.conn, req.id)?;
        if task.alone {
            return Err(Fault::new("task_alone"));
        }
        let done = outcome.as_ref().map(|_| task.done.unwrap_or(today).0);
        tx.update(&schema::ALERT_TASK, req.id.raw(), &[("done", &done), ("outcome", &outcome)]).map_err(sql_fault)?;
        stored(tx.conn, req.id)
    })?;
    Ok(app.done(done))
}

/// Puts an alert off until a day, or brings it back (undoable). Faults: `no_such_task`, `day_gone` where the day is not to
/// come.
pub fn snooze(app: &App, req: SnoozeReq) -> Result<AlertTask, Fault> {
    let today = app.today();
    if req.until.is_some_and(|until| until <= today) {
        return Err(Fault::new("day_gone"));
    }
    let done = app.db()?.op(Op::DealAlert, "", |tx| {
        stored(tx.conn, req.id)?;
        let until = req.until.map(|day| day.0);
        tx.update(&schema::ALERT_TASK, req.id.raw(), &[("snoozed", &until)]).map_err(sql_fault)?;
        stored(tx.conn, req.id)
    })?;
    Ok(app.done(done))
}

/// What the work on alerts of a rule brought: those worked on against those left alone by lot, whatever was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AlertEffect {
    /// code of the rule
    pub rule: String,
    /// taken up and not yet old enough to be judged
    #[ts(type = "number")]
    pub waiting: u64,
    /// worked on
    pub advised: Group,
    /// left alone by lot
    pub alone: Group,
    /// the difference; none while a group is empty
    pub uplift: Option<Uplift>,
    /// alerts needed in all, so that ten points more are seen four times in five; none while nobody was left alone
    #[ts(type = "number | null")]
    pub needed: Option<u64>,
    /// enough alerts were judged, and nothing is seen: the work may be given up
    pub idle: bool,
}

/// Tasks and what they brought.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct TasksRes {
    /// today, where whoever asks is
    pub today: Day,
    /// open ones by due day, then those left alone, then those dealt with, the latest first
    pub tasks: Vec<(String, AlertTask)>,
    /// by rule
    pub effects: Vec<AlertEffect>,
    /// days after which a task is judged
    pub judged_after: u32,
    /// one in so many is left alone
    #[ts(type = "number")]
    pub one_in: u64,
}

/// Tasks with the names of their customers.
pub fn tasks(app: &App, _: crate::api::Nothing) -> Result<TasksRes, Fault> {
    let (worth, book, db) = (app.worth(&|_| Ok(()))?, app.book()?, app.db()?);
    let conn = db.read()?;
    let mut tasks = all(&conn).map_err(sql_fault)?;
    let effects = ALERTS.iter().filter_map(|rule| effect(&worth, rule, &tasks)).collect();
    tasks.sort_by_key(|t| {
        let done = t.done.map_or(0, |d| -d.0);
        (t.done.is_some(), t.alone, done, t.due.map_or(i32::MAX, |d| d.0), -t.stake_fen.0, t.id.raw())
    });
    let named = |t: AlertTask| (book.get(t.customer.raw()).map(|e| e.name.clone()).unwrap_or_default(), t);
    Ok(TasksRes {
        today: app.today(),
        tasks: tasks.into_iter().map(named).collect(),
        effects,
        judged_after: REST as u32,
        one_in: ONE_IN,
    })
}

/// Whether a customer stayed: of a silence whether it shipped again, of a loss whether it brings something since, else
/// whether it ships nine tenths at least of what it shipped in as many days before.
fn stayed(worth: &Worth, task: &AlertTask) -> bool {
    let days = worth.days.of(task.customer.raw());
    let between = |from: i32, to: i32| days.iter().filter(move |s| s.day > from && s.day <= to);
    let raised = task.raised.0;
    let count = |from: i32, to: i32| between(from, to).map(|s| f64::from(s.waybills)).sum::<f64>();
    let now = count(raised, raised + REST);
    match task.rule.as_str() {
        "silent" => now > 0.0,
        "loss" => {
            let serve = worth.get(task.customer.raw()).map_or(0.0, |c| c.serve_fen);
            now > 0.0 && between(raised, raised + REST).map(|s| s.left(serve)).sum::<f64>() >= 0.0
        }
        _ => now >= 0.9 * count(raised - REST, raised),
    }
}

fn effect(worth: &Worth, rule: &str, tasks: &[AlertTask]) -> Option<AlertEffect> {
    let of: Vec<&AlertTask> = tasks.iter().filter(|t| t.rule == rule).collect();
    if of.is_empty() {
        return None;
    }
    let (ripe, waiting): (Vec<&&AlertTask>, Vec<&&AlertTask>) =
        of.iter().partition(|t| worth.as_of.0 - t.raised.0 >= REST);
    let group = |alone: bool| {
        let those: Vec<&&&AlertTask> = ripe.iter().filter(|t| t.alone == alone).collect();
        let stayed = those.iter().filter(|t| stayed(worth, t)).count() as u64;
        Group { customers: those.len() as u64, stayed }
    };
    let (advised, alone) = (group(false), group(true));
    let found = uplift(advised, alone, LEVEL);
    let share = (alone.customers > 0).then(|| alone.stayed as f64 / alone.customers as f64);
    let needed = share.and_then(|share| needed(share.min(1.0 - RISE.0), RISE.0, RISE.1, 1.0 - LEVEL));
    let judged = advised.customers + alone.customers;
    let idle = needed.is_some_and(|n| judged >= n) && found.is_some_and(|u| !(u.seen && u.difference > 0.0));
    Some(AlertEffect {
        rule: rule.to_owned(),
        waiting: waiting.len() as u64,
        advised,
        alone,
        uplift: found,
        needed,
        idle,
    })
}
