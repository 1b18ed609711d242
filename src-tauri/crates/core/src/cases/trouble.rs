//! Shipments in trouble without a case: nothing is copied silently, but one action opens cases for them.

use super::{CaseKind, CasesDone, Link, store::Record};
use crate::{
    App,
    db::{Op, Sql, content_id, schema, sql_fault},
    shipments::{Status, Trouble, number},
};
use keheng_base::{Day, Fault};
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which shipments.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TroubledReq {
    /// only these kinds: damage, loss, delay
    pub kinds: Option<Vec<CaseKind>>,
    /// first day of shipping
    pub from: Option<Day>,
    /// last day of shipping
    pub to: Option<Day>,
}

/// Shipments in trouble that no case is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Troubled {
    /// damaged
    pub damage: u64,
    /// lost
    pub loss: u64,
    /// delayed
    pub delay: u64,
}

struct Found {
    id: i64,
    no: Option<String>,
    kind: CaseKind,
    at: i64,
}

fn found(conn: &Connection, req: &TroubledReq) -> Sql<Vec<Found>> {
    let sql = format!(
        "SELECT s.id, s.no, s.trouble, s.status, coalesce(s.delivered, max(s.shipped, coalesce(s.due, 0)))
         FROM shipment s WHERE s._del <= 0 AND (s.trouble IN ({}, {}, {}) OR s.status = {})
         AND s.shipped BETWEEN ?1 AND ?2
         AND NOT EXISTS(SELECT 1 FROM service_case c WHERE c.shipment_id = s.id AND c._del <= 0) ORDER BY s.shipped, s.id",
        Trouble::Damaged.code(),
        Trouble::Lost.code(),
        Trouble::Delayed.code(),
        Status::Lost.code()
    );
    let period = [req.from.map_or(i64::MIN, |d| d.start().0), req.to.map_or(i64::MAX, |d| d.end().0)];
    let read = |r: &Row| {
        let (trouble, status) = (r.get::<_, Option<i64>>(2)?.and_then(Trouble::of), Status::of(r.get(3)?));
        let kind = match (trouble, status) {
            (Some(Trouble::Lost), _) | (_, Some(Status::Lost)) => CaseKind::Loss,
            (Some(Trouble::Damaged), _) => CaseKind::Damage,
            _ => CaseKind::Delay,
        };
        Ok(Found { id: r.get(0)?, no: r.get(1)?, kind, at: r.get(4)? })
    };
    let mut all: Vec<Found> = conn.prepare(&sql)?.query_map(period, read)?.collect::<Sql<_>>()?;
    all.retain(|f| req.kinds.as_ref().is_none_or(|kinds| kinds.contains(&f.kind)));
    Ok(all)
}

pub(super) fn troubled(app: &App, req: TroubledReq) -> Result<Troubled, Fault> {
    let mut counts = Troubled::default();
    for f in found(&*app.db()?.read()?, &req).map_err(sql_fault)? {
        match f.kind {
            CaseKind::Damage => counts.damage += 1,
            CaseKind::Loss => counts.loss += 1,
            _ => counts.delay += 1,
        }
    }
    Ok(counts)
}

/// Opens a case for each. Ids follow from shipment and kind: two machines that do it have the same cases.
pub(super) fn open(app: &App, req: TroubledReq) -> Result<CasesDone, Fault> {
    let done = app.db()?.op(Op::OpenCases, "", |tx| {
        let all = found(tx.conn, &req).map_err(sql_fault)?;
        for f in &all {
            let no = f.no.clone().or_else(|| number::unpack(f.id));
            let link = (f.kind == CaseKind::Loss).then_some(Link::Other);
            let record = Record { shipment_no: no, link, ..Record::new(f.kind, f.at) };
            let id = content_id("case", &format!("trouble {} {}", f.kind.code(), f.id));
            let there: bool = tx
                .conn
                .prepare_cached("SELECT EXISTS(SELECT 1 FROM service_case WHERE id = ?1)")
                .and_then(|mut s| s.query_row([id], |r| r.get(0)))
                .map_err(sql_fault)?;
            if there {
                // deleted, or taken back, before
                tx.bring_back(&schema::CASE, id).map_err(sql_fault)?;
                record.update(tx, id).map_err(sql_fault)?;
            } else {
                record.insert(tx, id).map_err(sql_fault)?;
            }
        }
        Ok(CasesDone { cases: all.len() as u64 })
    })?;
    Ok(app.done(done))
}
