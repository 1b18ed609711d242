//! Who is lying: which customers costing by volume charges too much or too little, against the time they take.

use super::{Ask, costed::ask, customers::CostCustomersReq};
use crate::{App, customers::Customer};
use keheng_base::{Fault, Fen, Id, Month};
use keheng_calc::costing::{
    engine::Key,
    lying::{Charge, shifts},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Costing by volume, as a firm without drivers does it.
const BY_VOLUME: &str = "full";
/// Costing by the time used.
const BY_TIME: &str = "tdabc";

/// A customer under both methods.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostLie {
    /// identity
    pub id: Id<Customer>,
    /// name
    pub name: String,
    /// waybills
    pub shipments: u64,
    /// freight
    pub revenue_fen: Fen,
    /// cost by volume
    pub volume_fen: Fen,
    /// part of it that is capacity nobody used
    pub idle_fen: Fen,
    /// cost of the time used
    pub timed_fen: Fen,
    /// cost by volume without unused capacity − cost of the time: above zero is over-costed
    pub shifted_fen: Fen,
    /// the same ÷ cost of the time; none without it
    pub shifted_share: Option<f64>,
    /// without unused capacity, one method says gain and the other loss
    pub flips: bool,
}

/// Customers by how far the volume is off.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostLyingRes {
    /// names of the runs: by volume, by time
    pub run_ids: (String, String),
    /// first month
    pub from: Month,
    /// last month
    pub to: Month,
    /// most money first
    pub rows: Vec<CostLie>,
    /// customers there are
    pub customers: u64,
    /// charged too much by volume
    pub over: u64,
    /// charged too little by volume
    pub under: u64,
    /// on whom the methods do not agree whether they earn
    pub flipped: u64,
    /// money that the over-costed pay for the under-costed
    pub moved_fen: Fen,
    /// capacity nobody used, which the volume hides in its rate
    pub idle_fen: Fen,
}

/// Compares volume and time. The method asked for plays no part. Faults: those of the costing.
pub fn lying(app: &App, req: CostCustomersReq) -> Result<CostLyingRes, Fault> {
    let by = |method: &str| ask(app, &Ask { method: Some(method.to_owned()), ..req.ask.clone() });
    let (volume, timed) = (by(BY_VOLUME)?, by(BY_TIME)?);
    let amounts =
        |of: &super::Costed| -> BTreeMap<Key, Fen> { of.outcome.lines.iter().map(|l| (l.key, l.amount_fen)).collect() };
    let (by_volume, by_time) = (amounts(&volume), amounts(&timed));
    let book = app.book()?;
    let brought = &timed.of.brought;
    let cost = |of: &BTreeMap<Key, Fen>, id: i64| of.get(&Key::Customer(id)).copied().unwrap_or_default();
    let charges: Vec<Charge> = brought
        .iter()
        .map(|(id, b)| Charge {
            volume_fen: cost(&by_volume, *id),
            timed_fen: cost(&by_time, *id),
            units: b.shipments as f64,
        })
        .collect();
    let mut rows: Vec<CostLie> = Vec::with_capacity(charges.len());
    for ((id, b), (charge, shift)) in brought.iter().zip(charges.iter().zip(shifts(&charges))) {
        let loses = |cost: Fen| b.revenue_fen < cost;
        rows.push(CostLie {
            id: Id::new(*id),
            name: book.get(*id).map(|e| e.name.clone()).unwrap_or_default(),
            shipments: b.shipments,
            revenue_fen: b.revenue_fen,
            volume_fen: charge.volume_fen,
            idle_fen: shift.idle_fen,
            timed_fen: charge.timed_fen,
            shifted_fen: shift.shifted_fen,
            shifted_share: (charge.timed_fen > Fen(0)).then(|| shift.shifted_fen.0 as f64 / charge.timed_fen.0 as f64),
            flips: loses(charge.volume_fen - shift.idle_fen) != loses(charge.timed_fen),
        });
    }
    rows.sort_by(|a, b| b.shifted_fen.0.abs().cmp(&a.shifted_fen.0.abs()).then(a.id.raw().cmp(&b.id.raw())));
    let count = |of: &dyn Fn(&CostLie) -> bool| rows.iter().filter(|r| of(r)).count() as u64;
    Ok(CostLyingRes {
        run_ids: (volume.run_id.clone(), timed.run_id.clone()),
        from: timed.months.0,
        to: timed.months.1,
        customers: rows.len() as u64,
        over: count(&|r| r.shifted_fen > Fen(0)),
        under: count(&|r| r.shifted_fen < Fen(0)),
        flipped: count(&|r| r.flips),
        moved_fen: rows.iter().map(|r| r.shifted_fen.max(Fen(0))).sum(),
        idle_fen: rows.iter().map(|r| r.idle_fen).sum(),
        rows: rows
            .into_iter()
            .skip(req.offset.unwrap_or(0) as usize)
            .take(req.limit.map_or(usize::MAX, |n| n as usize))
            .collect(),
    })
}
