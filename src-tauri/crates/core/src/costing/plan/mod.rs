//! Standards and budgets 标准与预算: what a waybill should take, what a month should cost, and what a month used.
//!
//! A plan is in force from its month until the next one, so a new price leaves the months before it alone; one that would
//! change what a closed month is measured against is refused. A month without any is measured against the months before it.

mod propose;
pub mod store;
pub mod variances;

use super::{entries, items, store as books};
use crate::{
    App,
    db::{Op, Sql, sql_fault},
};
use keheng_base::{Fault, Fen, Month};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The kind that stands for what the shipments carry themselves.
pub const CARRIED: &str = "carried";
/// Longest name of a kind or a unit.
const NAME_LIMIT: usize = 80;
/// Most waybills a month, and most fen of freight for one.
pub const MOST_OUTPUT: f64 = 1e7;
/// Most lines of a plan.
pub const MOST_LINES: usize = 100;

/// A month.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostPlanReq {
    /// month
    pub month: Month,
}

/// The standard of one kind of cost. With `fixed_fen` it is a budget of the month, else it varies with the waybills.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostStandard {
    /// kind, see `CostItem`, or any name; `carried` for what the shipments carry
    pub item: String,
    /// budget of a month
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_fen: Option<Fen>,
    /// what is counted: litres, hours, bags; waybills without
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// units for one waybill
    pub quantity: f64,
    /// fen a unit
    pub price_fen: f64,
    /// units the month really used; as many as the standard allows without
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<f64>,
}

/// A standard beside what the month cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostPlanLine {
    /// the standard
    pub standard: CostStandard,
    /// kind in the user's language
    pub label: String,
    /// what the month cost
    pub actual_fen: Fen,
}

/// The plan a month is measured against.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostPlanRes {
    /// month
    pub month: Month,
    /// month from which the stored plan is in force; none for a proposal
    pub since: Option<Month>,
    /// months a proposal is the average of; none for a stored plan
    pub of: Option<(Month, Month)>,
    /// waybills a month
    pub units: f64,
    /// freight of a waybill, fen
    pub price_fen: f64,
    /// waybills of the month
    pub actual_units: u64,
    /// freight of the month
    pub revenue_fen: Fen,
    /// kinds of cost
    pub lines: Vec<CostPlanLine>,
    /// books of the month are closed
    pub locked: bool,
}

/// Stores a plan from a month on, and what that month used.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetPlanReq {
    /// month
    pub month: Month,
    /// waybills a month
    pub units: f64,
    /// freight of a waybill, fen
    pub price_fen: f64,
    /// kinds of cost; others are not planned
    pub lines: Vec<CostStandard>,
}

/// A plan as stored or proposed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// month from which a stored one is in force
    pub since: Option<Month>,
    /// months a proposal is the average of
    pub of: Option<(Month, Month)>,
    /// waybills a month
    pub units: f64,
    /// freight of a waybill, fen
    pub price_fen: f64,
    /// kinds of cost
    pub lines: Vec<CostStandard>,
}

/// What a month brought and cost.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Actual {
    units: u64,
    revenue_fen: Fen,
    /// by kind, in order of the kinds
    costs: Vec<ActualCost>,
}

/// A kind of cost of a month.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ActualCost {
    item: String,
    amount_fen: Fen,
    varies: bool,
    owner: Option<String>,
}

/// The plan of a month: stored, or the average of the months before; none where there is neither.
pub fn found(conn: &Connection, month: Month) -> Sql<Option<Plan>> {
    match store::plan(conn, month)? {
        Some(plan) => Ok(Some(plan)),
        None => propose::plan(conn, month),
    }
}

/// The plan of a month with what the month used. Fault: `cost_plan_missing`.
pub(super) fn plan_of(conn: &Connection, month: Month) -> Result<Plan, Fault> {
    let found = found(conn, month).map_err(sql_fault)?;
    let mut plan = found.ok_or_else(|| Fault::new("cost_plan_missing").with("month", month.to_string()))?;
    let used = store::usage(conn, month).map_err(sql_fault)?;
    for line in &mut plan.lines {
        line.used = used.get(&line.item).copied();
    }
    Ok(plan)
}

/// Name of a kind.
pub(super) fn label(app: &App, item: &str) -> String {
    if item == CARRIED { app.words().cost_source_shipments() } else { items::label(app.words(), item) }
}

/// The plan a month is measured against. Fault: `cost_plan_missing`.
pub fn plan(app: &App, req: CostPlanReq) -> Result<CostPlanRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let plan = plan_of(&conn, req.month)?;
    let actual = propose::actual(&conn, req.month).map_err(sql_fault)?;
    let cost = |item: &str| actual.costs.iter().find(|c| c.item == item).map_or(Fen(0), |c| c.amount_fen);
    let line = |standard: CostStandard| CostPlanLine {
        label: label(app, &standard.item),
        actual_fen: cost(&standard.item),
        standard,
    };
    Ok(CostPlanRes {
        month: req.month,
        since: plan.since,
        of: plan.of,
        units: plan.units,
        price_fen: plan.price_fen,
        actual_units: actual.units,
        revenue_fen: actual.revenue_fen,
        lines: plan.lines.into_iter().map(line).collect(),
        locked: books::locked(&conn).map_err(sql_fault)?.contains(&req.month),
    })
}

/// The field of a standard that cannot be.
pub fn fault_in(line: &CostStandard) -> Option<&'static str> {
    let long = |text: &str| text.chars().count() > NAME_LIMIT;
    let name = line.item.trim();
    if name.is_empty() || long(name) {
        return Some("item");
    }
    if line.unit.as_deref().is_some_and(long) {
        return Some("unit");
    }
    if line.fixed_fen.is_some_and(|fen| !(0..=entries::MOST_FEN).contains(&fen.0)) {
        return Some("fixed_fen");
    }
    let numbers =
        [("quantity", line.quantity, 1e6), ("price_fen", line.price_fen, 1e7), ("used", line.used.unwrap_or(0.0), 1e9)];
    numbers.into_iter().find(|(_, value, most)| !(0.0..=*most).contains(value)).map(|(field, ..)| field)
}

/// Checks a plan. Fault: `cost_plan_invalid` with the field and the kind.
fn check(req: &SetPlanReq) -> Result<(), Fault> {
    let bad = |field: &str, name: &str| Err(Fault::new("cost_plan_invalid").with("field", field).with("name", name));
    if !(0.0..=MOST_OUTPUT).contains(&req.units) {
        return bad("units", "");
    }
    if !(0.0..=MOST_OUTPUT).contains(&req.price_fen) {
        return bad("price_fen", "");
    }
    if req.lines.len() > MOST_LINES {
        return bad("lines", "");
    }
    let mut seen = BTreeSet::new();
    for line in &req.lines {
        let name = line.item.trim();
        if !seen.insert(name) {
            return bad("item", name);
        }
        if let Some(field) = fault_in(line) {
            return bad(field, name);
        }
    }
    Ok(())
}

/// Stores a plan from a month on. Faults: `cost_plan_invalid`; `cost_month_locked` when what a closed month used, or what it
/// is measured against, would change.
pub fn set_plan(app: &App, req: SetPlanReq) -> Result<CostPlanRes, Fault> {
    check(&req)?;
    let month = req.month;
    let done = app.db()?.op(Op::PlanCosts, &month.to_string(), |tx| {
        let lines = || req.lines.iter().map(|l| CostStandard { item: items::stored(&l.item), ..l.clone() });
        let plan = Plan { units: req.units, price_fen: req.price_fen, lines: lines().collect(), ..Plan::default() };
        if store::write(tx, month, &plan).map_err(sql_fault)?
            && let Some(closed) = store::closed_under(tx.conn, month).map_err(sql_fault)?
        {
            return Err(Fault::new("cost_month_locked").with("month", closed.to_string()));
        }
        if store::write_usage(tx, month, &plan.lines).map_err(sql_fault)? {
            books::open(tx.conn, month.period().to)?;
        }
        Ok(())
    })?;
    app.done(done);
    self::plan(app, CostPlanReq { month })
}
