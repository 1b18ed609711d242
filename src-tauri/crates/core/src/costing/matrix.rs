//! The logistics cost matrix (物流成本表): kinds of cost by stage; and cost by month for the trade-off.
//!
//! Source of the axes: GB/T 20523-2006 企业物流成本构成与计算, cost items by scope.

use super::{Ask, basis::Bases, costed::ask, gather::days, items, store, unsettled::Unsettled, why::by_item};
use crate::{App, api::Nothing, db::sql_fault};
use keheng_base::{Fault, Fen, Month};
use keheng_calc::costing::engine::{Key, Stage};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A kind of cost by stage.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixRow {
    /// kind; empty for what the shipments carry
    pub item: String,
    /// as it is called
    pub label: String,
    /// by stage, in the order of the answer's stages
    pub stages_fen: Vec<Fen>,
    /// of capacity nobody used, rounding, and what could not be traced
    pub rest_fen: Fen,
    /// all of it
    pub total_fen: Fen,
}

/// The matrix: rows and columns add up to the total.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MatrixRes {
    /// name of the run
    pub run_id: String,
    /// first month
    pub from: Month,
    /// last month
    pub to: Month,
    /// columns
    pub stages: Vec<Stage>,
    /// dearest first
    pub rows: Vec<MatrixRow>,
    /// by stage
    pub stages_fen: Vec<Fen>,
    /// the last column
    pub rest_fen: Fen,
    /// all cost
    pub total_fen: Fen,
}

/// Kinds of cost by stage, by time. The method asked for plays no part.
pub fn matrix(app: &App, req: Ask) -> Result<MatrixRes, Fault> {
    let costed = ask(app, &Ask { method: Some("stage".to_owned()), ..req })?;
    let words = app.words();
    let stages = Stage::ALL.to_vec();
    let mut rows: BTreeMap<String, (Vec<Fen>, Fen)> = BTreeMap::new();
    for e in &costed.of.entries {
        rows.entry(e.item.clone()).or_insert_with(|| (vec![Fen(0); stages.len()], Fen(0))).1 += e.amount_fen;
    }
    let carried: Fen = costed.of.input.objects.iter().map(|o| o.direct_fen).sum();
    if carried != Fen(0) {
        rows.entry(String::new()).or_insert_with(|| (vec![Fen(0); stages.len()], Fen(0))).1 += carried;
    }
    for (column, stage) in stages.iter().enumerate() {
        for ((_, item), amount) in by_item(&costed, Key::Stage(*stage)) {
            if let Some(row) = rows.get_mut(&item) {
                row.0[column] += amount;
            }
        }
    }
    let row = |(item, (stages_fen, total_fen)): (String, (Vec<Fen>, Fen))| MatrixRow {
        label: match item.is_empty() {
            true => words.cost_source_shipments(),
            false => items::label(words, &item),
        },
        item,
        rest_fen: total_fen - stages_fen.iter().copied().sum(),
        stages_fen,
        total_fen,
    };
    let mut rows: Vec<MatrixRow> = rows.into_iter().map(row).collect();
    rows.sort_by(|a, b| b.total_fen.cmp(&a.total_fen).then_with(|| a.item.cmp(&b.item)));
    Ok(MatrixRes {
        run_id: costed.run_id.clone(),
        from: costed.months.0,
        to: costed.months.1,
        stages_fen: (0..stages.len()).map(|c| rows.iter().map(|r| r.stages_fen[c]).sum()).collect(),
        stages,
        rest_fen: rows.iter().map(|r| r.rest_fen).sum(),
        total_fen: rows.iter().map(|r| r.total_fen).sum(),
        rows,
    })
}

/// A month's cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostMonth {
    /// month
    pub month: Month,
    /// waybills, cancelled ones left out
    pub shipments: u64,
    /// cost in the books
    pub entries_fen: Fen,
    /// of it, claims paid: a cost of failure, not of logistics
    pub claims_fen: Fen,
    /// of it, estimates
    pub estimate_fen: Fen,
    /// of it, paid for work: pay and what is bought in
    pub pay_fen: Fen,
    /// cost that shipments carry, where it counts
    pub carried_fen: Fen,
    /// what carriers have not settled yet, as it is usual: an estimate
    pub accrued_fen: Fen,
    /// logistics cost: books without claims, what shipments carry and what they will carry
    pub logistics_fen: Fen,
    /// logistics cost of a waybill, fen; none without waybills
    pub fen_per_shipment: Option<f64>,
    /// books are closed
    pub locked: bool,
}

/// Cost by month.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostMonthsRes {
    /// months with entries or shipments, oldest first
    pub months: Vec<CostMonth>,
}

/// Cost by month, from the books and the roll-ups.
pub fn months(app: &App, _: Nothing) -> Result<CostMonthsRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let found = || -> crate::db::Sql<Vec<CostMonth>> {
        let (bases, unsettled) = (Bases::read(&conn)?, Unsettled::read(&conn)?);
        let locked = store::locked(&conn)?;
        let books = store::span(&conn)?.map(|(from, to, _)| (from.month(), to.month()));
        let shipped = super::setup::shipped(&conn)?;
        let ends: Vec<(Month, Month)> = books.into_iter().chain(shipped).collect();
        let (Some(from), Some(to)) = (ends.iter().map(|e| e.0).min(), ends.iter().map(|e| e.1).max()) else {
            return Ok(Vec::new());
        };
        let whole = days(from, to);
        let mut by_month: BTreeMap<Month, [Fen; 4]> = BTreeMap::new();
        for e in store::entries(&conn, whole.from, whole.to)? {
            let sums = by_month.entry(e.day.month()).or_default();
            sums[0] += e.amount_fen;
            sums[1] += if e.item == "claims" { e.amount_fen } else { Fen(0) };
            sums[2] += if e.estimate { e.amount_fen } else { Fen(0) };
            sums[3] += if matches!(e.item.as_str(), "pay" | "outsourced") { e.amount_fen } else { Fen(0) };
        }
        let mut rolled = conn.prepare_cached(
            "SELECT coalesce(sum(n - cancelled), 0), coalesce(sum(cost), 0) FROM firm_day WHERE day BETWEEN ?1 AND ?2",
        )?;
        let month = |month: Month| {
            let period = month.period();
            let (n, cost): (i64, i64) =
                rolled.query_row(params![period.from.0, period.to.0], |r| Ok((r.get(0)?, r.get(1)?)))?;
            let [entries_fen, claims_fen, estimate_fen, pay_fen] = by_month.get(&month).copied().unwrap_or_default();
            let counts = bases.of(month).rules.shipment_cost;
            let carried_fen = if counts { Fen(cost) } else { Fen(0) };
            let accrued_fen = if counts { unsettled.amount(month, month) } else { Fen(0) };
            let logistics_fen = entries_fen - claims_fen + carried_fen + accrued_fen;
            Ok(CostMonth {
                month,
                shipments: n.max(0) as u64,
                entries_fen,
                claims_fen,
                estimate_fen,
                pay_fen,
                carried_fen,
                accrued_fen,
                logistics_fen,
                fen_per_shipment: (n > 0).then(|| logistics_fen.0 as f64 / n as f64),
                locked: locked.contains(&month),
            })
        };
        let all: Vec<CostMonth> = (from.0..=to.0).map(Month).map(month).collect::<crate::db::Sql<_>>()?;
        Ok(all.into_iter().filter(|m| m.shipments > 0 || m.entries_fen != Fen(0)).collect())
    };
    Ok(CostMonthsRes { months: found().map_err(sql_fault)? })
}
