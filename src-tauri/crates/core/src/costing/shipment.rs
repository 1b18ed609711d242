//! What one waybill cost, by the time it took: its own cost, its minutes at the cost of a minute, its share of what is booked
//! on its customer. All waybills of a customer cost what the customer costs, to the fen: what rounding leaves over goes by
//! largest remainder.

use super::{
    Ask, Costed, Driver, Rounding,
    costed::{ask, method},
    counted::{self, Piece},
    run::line,
    why::{self, CostWhyPart},
};
use crate::{
    App,
    cases::{failed, rates::Rates},
    customers::Customer,
    db::{Sql, sql_fault},
    shipments::{Shipment, Status, Trouble, number},
};
use keheng_base::{Day, Fault, Fen, Id, Minutes, Month};
use keheng_calc::costing::{
    engine::{self, Cut, Key, Line, Source},
    split::whole_fen,
};
use keheng_files::cell::waybill;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, sync::Arc};
use ts_rs::TS;

/// Asks what a waybill cost.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostShipmentReq {
    /// which costing, by time; of the month the waybill was shipped in where it names no months
    #[serde(default)]
    pub ask: Ask,
    /// waybill number
    pub number: String,
}

/// A term of the time equation as a waybill has it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostShipmentTerm {
    /// what is counted
    pub driver: Driver,
    /// in the user's language
    pub label: String,
    /// how often; a part of one where a visit is shared by several waybills
    pub quantity: f64,
    /// minutes for each: low, likely, high
    pub minutes_each: (f64, f64, f64),
    /// likely minutes of the term
    pub minutes: f64,
}

/// A step of a waybill's cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostShipmentStep {
    /// amount, rate and rows of the books behind it
    pub part: CostWhyPart,
    /// of an activity, how its minutes come about
    pub terms: Vec<CostShipmentTerm>,
    /// of an activity, minutes × cost of a minute before it closes to the fen
    pub exact_fen: Option<f64>,
}

/// What a failure of a waybill is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CostFailureKind {
    /// paid to the customer
    Paid,
    /// not settled yet, at what such cases cost
    Expected,
    /// work of the desk
    Desk,
    /// another attempt at delivery
    Retry,
}

/// A cost of failure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostFailure {
    /// which
    pub kind: CostFailureKind,
    /// in the user's language
    pub label: String,
    /// amount
    pub amount_fen: Fen,
    /// by the firm's rates, not written down
    pub estimate: bool,
}

/// What a waybill cost. The steps add up to it; all waybills of its customer add up to the customer's cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostShipmentRes {
    /// name of the run
    pub run_id: String,
    /// first month of the costing
    pub from: Month,
    /// last month
    pub to: Month,
    /// whether rates were rounded first
    #[ts(type = "\"exact\" | \"fen\"")]
    pub rounding: Rounding,
    /// identity
    pub shipment: Id<Shipment>,
    /// number
    pub number: String,
    /// payer
    pub customer: Id<Customer>,
    /// payer's name
    pub customer_name: String,
    /// day of shipping
    pub shipped: Day,
    /// called off: it bears what was charged for it, and no work
    pub cancelled: bool,
    /// its carrier has not sent a bill: its own cost is what is usual
    pub unsettled: bool,
    /// freight
    pub price_fen: Option<Fen>,
    /// cost
    pub amount_fen: Fen,
    /// freight − cost; none without freight
    pub profit_fen: Option<Fen>,
    /// largest first
    pub steps: Vec<CostShipmentStep>,
    /// what closing to the fen added to its minutes × rates, fen
    pub remainder_fen: f64,
    /// waybills among which the customer's cost is divided
    pub of_shipments: u64,
    /// cost of the customer: the sum over these waybills
    pub of_amount_fen: Fen,
    /// what went wrong with it, as the register and the firm's rates have it. No part of the amount: books and activities hold
    /// what was paid and worked
    pub failures: Vec<CostFailure>,
    /// sum of these
    pub failures_fen: Fen,
}

/// Asks for the waybills of a customer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostShipmentsReq {
    /// which costing, by time
    #[serde(default)]
    pub ask: Ask,
    /// whose
    pub customer: Id<Customer>,
    /// rows to leave out at the beginning
    #[serde(default)]
    pub offset: Option<u32>,
    /// rows at most; all without
    #[serde(default)]
    pub limit: Option<u32>,
}

/// A waybill and what it cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostShipment {
    /// identity
    pub shipment: Id<Shipment>,
    /// number
    pub number: String,
    /// day of shipping
    pub shipped: Day,
    /// freight
    pub price_fen: Option<Fen>,
    /// cost
    pub amount_fen: Fen,
    /// freight − cost, a waybill without freight bringing nothing
    pub profit_fen: Fen,
}

/// The waybills of a customer, those that lose most first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostShipmentsRes {
    /// name of the run
    pub run_id: String,
    /// rows
    pub rows: Vec<CostShipment>,
    /// waybills there are
    pub shipments: u64,
    /// of them, those that cost more than they bring
    pub losing: u64,
    /// what these lose
    pub lost_fen: Fen,
    /// cost of all of them: the customer's
    pub amount_fen: Fen,
}

/// A customer's cost divided among its waybills.
struct Divided {
    costed: Arc<Costed>,
    line: Line,
    pieces: Vec<Piece>,
    parts: Vec<Vec<Fen>>,
}

/// Faults: those of the costing, `cost_shipment_by_time`, `no_such_cost_object`.
fn divided(app: &App, conn: &Connection, req: &Ask, customer: i64) -> Result<Divided, Fault> {
    let by = method(req.method.as_deref())?;
    if by.id() != engine::METHODS[0].id() {
        return Err(Fault::new("cost_shipment_by_time").with("method", by.id()));
    }
    debug_assert_eq!(by.cut(), Cut::Customer, "time-driven costing is of customers");
    let costed = ask(app, req)?;
    let (_, line) = line(&costed, &customer.to_string())?;
    let line = line.clone();
    let with_cost = costed.of.own_cost.then_some(&costed.of.unsettled);
    let pieces = counted::pieces(conn, costed.months, customer, with_cost).map_err(sql_fault)?;
    let objects: Vec<engine::Object> = pieces.iter().map(|p| p.object.clone()).collect();
    let parts = engine::pieces(&costed.of.input, &costed.outcome, &line, &objects);
    Ok(Divided { costed, line, pieces, parts })
}

/// What a waybill cost. Faults: `no_such_shipment`, `cost_shipment_by_time`, those of the costing; `no_such_cost_object` where
/// the costing is of months without it.
pub fn shipment(app: &App, req: CostShipmentReq) -> Result<CostShipmentRes, Fault> {
    let gone = || Fault::new("no_such_shipment");
    let db = app.db()?;
    let conn = db.read()?;
    let no = waybill::clean(req.number.trim(), false).map_err(|_| gone())?;
    let id = number::pack(&no).0;
    let found: Option<(i64, i64)> = conn
        .prepare_cached("SELECT customer_id, shipped FROM shipment WHERE id = ?1 AND _del <= 0")
        .and_then(|mut s| s.query_row([id], |r| Ok((r.get(0)?, r.get(1)?))).optional())
        .map_err(sql_fault)?;
    let (customer, shipped) = found.ok_or_else(gone)?;
    let mut asked = req.ask.clone();
    let month = Minutes(shipped).day().month();
    if asked.month.is_none() && asked.from.is_none() && asked.to.is_none() {
        asked.month = Some(month);
    }
    let Divided { costed, line, pieces, parts } = divided(app, &conn, &asked, customer)?;
    let outside = || Fault::new("no_such_cost_object").with("object", no.to_string());
    let at = pieces.iter().position(|p| p.id == id).ok_or_else(outside)?;
    let (piece, parts_fen) = (&pieces[at], parts[at].clone());
    let amount_fen: Fen = parts_fen.iter().copied().sum();
    let own = Line { key: line.key, amount_fen, low_fen: amount_fen, high_fen: amount_fen, parts_fen };
    let found = engine::why_of(&costed.of.input, &costed.outcome, &own, Some(&piece.object)).ok().flatten();
    let mut steps = Vec::new();
    for part in found.ok_or_else(outside)?.parts {
        let terms = match part.source {
            Source::Activity(a) => terms(app, &costed, a, piece),
            _ => Vec::new(),
        };
        let exact_fen = part.minutes.zip(part.fen_per_minute).map(|(minutes, rate)| minutes.likely * rate);
        steps.push(CostShipmentStep { part: why::shown(app, &conn, &costed, part)?, terms, exact_fen });
    }
    steps.sort_by(|a, b| b.part.amount_fen.cmp(&a.part.amount_fen).then_with(|| a.part.source.cmp(&b.part.source)));
    let off = |s: &CostShipmentStep| s.exact_fen.map_or(0.0, |exact| s.part.amount_fen.0 as f64 - exact);
    let failures = failures(app, &conn, id, month).map_err(sql_fault)?;
    let name = app.book()?.get(customer).map(|e| e.name.clone()).unwrap_or_default();
    Ok(CostShipmentRes {
        run_id: costed.run_id.clone(),
        from: costed.months.0,
        to: costed.months.1,
        rounding: costed.of.input.rounding,
        shipment: Id::new(id),
        number: number::shown(piece.id, piece.no.clone()),
        customer: Id::new(customer),
        customer_name: name,
        shipped: piece.day,
        cancelled: piece.cancelled,
        unsettled: piece.unsettled && !piece.cancelled && piece.object.direct_fen != Fen(0),
        price_fen: piece.price_fen,
        amount_fen,
        profit_fen: piece.price_fen.map(|price| price - amount_fen),
        remainder_fen: steps.iter().map(off).sum(),
        steps,
        of_shipments: pieces.len() as u64,
        of_amount_fen: line.amount_fen,
        failures_fen: failures.iter().map(|f| f.amount_fen).sum(),
        failures,
    })
}

/// The time equation of an activity with a waybill's counts; terms that it does not have are left out.
fn terms(app: &App, costed: &Costed, activity: usize, piece: &Piece) -> Vec<CostShipmentTerm> {
    let term = |t: super::CostTerm| {
        let quantity = piece.object.quantities.of(t.driver);
        let word = format!("cost-driver-{}", t.driver.id().replace('_', "-"));
        CostShipmentTerm {
            driver: t.driver,
            label: app.words().find(&word, &BTreeMap::new()).unwrap_or_default(),
            quantity,
            minutes_each: (t.minutes_low, t.minutes_likely, t.minutes_high),
            minutes: t.minutes_likely * quantity,
        }
    };
    costed.of.activities[activity].equation().into_iter().map(term).filter(|t| t.quantity != 0.0).collect()
}

/// What went wrong with a waybill. Where nobody kept a register in its month, damage and loss cost the firm's rates.
fn failures(app: &App, conn: &Connection, id: i64, month: Month) -> Sql<Vec<CostFailure>> {
    let failed = failed::of_shipment(conn, id)?;
    let all = Rates::read(conn)?;
    let rates = all.of(month);
    let mut expected = failed.open_fen;
    let covered = |(from, to): (Month, Month)| (from..=to).contains(&month);
    if failed.cases == 0 && !failed::covers(conn)?.is_some_and(covered) {
        let sql = "SELECT trouble, status FROM shipment WHERE id = ?1";
        let (trouble, status): (Option<i64>, i64) =
            conn.prepare_cached(sql)?.query_row([id], |r| Ok((r.get(0)?, r.get(1)?)))?;
        expected += match (trouble.and_then(Trouble::of), Status::of(status)) {
            (Some(Trouble::Lost), _) | (_, Some(Status::Lost)) => rates.lost_fen,
            (Some(Trouble::Damaged), _) => rates.damaged_fen,
            _ => 0,
        };
    }
    let desk = whole_fen(failed.cases as f64 * rates.case_fen());
    let words = app.words();
    let made = [
        (CostFailureKind::Paid, words.cost_failure_paid(), Fen(failed.paid_fen), false),
        (CostFailureKind::Expected, words.cost_failure_expected(), Fen(expected), true),
        (CostFailureKind::Desk, words.cost_failure_desk(), desk, true),
        (CostFailureKind::Retry, words.cost_failure_retry(), Fen(failed.retries as i64 * rates.redelivery_fen), true),
    ];
    let told = made.into_iter().filter(|(_, _, amount, _)| *amount != Fen(0));
    let told = told.map(|(kind, label, amount_fen, estimate)| CostFailure { kind, label, amount_fen, estimate });
    Ok(told.collect())
}

/// The waybills of a customer. Faults: those of the costing, `cost_shipment_by_time`, `no_such_cost_object`.
pub fn shipments(app: &App, req: CostShipmentsReq) -> Result<CostShipmentsRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let Divided { costed, line, pieces, parts } = divided(app, &conn, &req.ask, req.customer.raw())?;
    debug_assert!(matches!(line.key, Key::Customer(_)));
    let row = |(piece, parts): (&Piece, &Vec<Fen>)| {
        let amount_fen: Fen = parts.iter().copied().sum();
        CostShipment {
            shipment: Id::new(piece.id),
            number: number::shown(piece.id, piece.no.clone()),
            shipped: piece.day,
            price_fen: piece.price_fen,
            amount_fen,
            profit_fen: piece.price_fen.unwrap_or_default() - amount_fen,
        }
    };
    let mut rows: Vec<CostShipment> = pieces.iter().zip(&parts).map(row).collect();
    rows.sort_by(|a, b| a.profit_fen.cmp(&b.profit_fen).then(a.shipment.raw().cmp(&b.shipment.raw())));
    let losing: Vec<Fen> = rows.iter().map(|r| r.profit_fen).filter(|p| *p < Fen(0)).collect();
    Ok(CostShipmentsRes {
        run_id: costed.run_id.clone(),
        shipments: rows.len() as u64,
        losing: losing.len() as u64,
        lost_fen: losing.into_iter().sum(),
        amount_fen: rows.iter().map(|r| r.amount_fen).sum(),
        rows: rows
            .into_iter()
            .skip(req.offset.unwrap_or(0) as usize)
            .take(req.limit.map_or(usize::MAX, |n| n as usize))
            .collect(),
    })
}
