//! What a costing gives.

use super::{Driver, Input, Needs, Stage, find};
use crate::costing::alloc;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// What the lines of a costing are (成本对象).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Cut {
    /// 客户
    #[default]
    Customer,
    /// 线路: destination
    Route,
    /// 品种: product line
    Product,
    /// 批次: a customer's shipments of a month, as a bulk contract has them
    Batch,
    /// 环节
    Stage,
    /// 部门
    Department,
    /// 端点与线路: destination, its handling and its haul apart
    Leg,
}

/// The two parts of the cost of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Leg {
    /// 端点: collecting, sorting, delivering, the desk: whatever the distance
    Terminal,
    /// 线路: the line-haul, and what its carrier charges for each waybill
    Haul,
}

/// One cost object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Key {
    /// by id
    Customer(i64),
    /// by position of the route
    Route(u32),
    /// by position of the product
    Product(u32),
    /// customer and month
    Batch(i64, i32),
    /// stage of the way; in the costing of a process what was finished in it
    Stage(Stage),
    /// work in a stage on waybills that are still on their way
    OnTheWay(Stage),
    /// by position of the route: its handling or its haul
    Leg(u32, Leg),
    /// by position of the department
    Department(usize),
    /// what the shipments carry themselves, where lines are departments
    Traced,
}

/// Where a part of a line comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// carried by the shipments themselves
    Shipments,
    /// entries booked on the customer
    Booked,
    /// an activity, by position
    Activity(usize),
    /// a department as a whole, by position
    Department(usize),
    /// a pool by itself, by position
    Pool(usize),
    /// what waybills on their way at the beginning had cost before the period
    Carried,
}

/// A cost object and what it costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// which
    pub key: Key,
    /// its cost; the parts add up to it
    pub amount_fen: Fen,
    /// its cost with all times at their best
    pub low_fen: Fen,
    /// its cost with all times at their worst
    pub high_fen: Fen,
    /// by source, in the order of [`Outcome::sources`]
    pub parts_fen: Vec<Fen>,
}

/// Capacity of a department that nobody used (闲置产能).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Unused {
    /// by position
    pub department: usize,
    /// practical capacity, minutes
    pub capacity_minutes: f64,
    /// used, minutes
    pub used_minutes: f64,
    /// cost of a minute, fen; none when there is neither capacity nor use
    pub fen_per_minute: Option<f64>,
    /// cost of the department
    pub cost_fen: Fen,
    /// cost of what was not used
    pub amount_fen: Fen,
}

/// What a reader of the figures should know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// more minutes were used than this department has: times, heads or factor are wrong
    Overloaded(usize),
    /// this department has cost and no activity that anybody used
    Idle(usize),
    /// a pool names no department
    Homeless(usize),
    /// an entry is booked on a customer without shipments
    Absent(i64),
    /// waybills were on their way when the period began, and the books do not hold what they had cost
    Unopened,
}

/// A costing. Lines, unused, rounding and untraced add up to the total.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    /// id of the method
    pub method: &'static str,
    /// what the lines are
    pub cut: Cut,
    /// all cost
    pub total_fen: Fen,
    /// columns of the parts
    pub sources: Vec<Source>,
    /// cost objects, in order of their keys
    pub lines: Vec<Line>,
    /// each operating department that has capacity, where the method knows time
    pub unused: Vec<Unused>,
    /// capacity nobody used
    pub unused_fen: Fen,
    /// what rounded rates left over
    pub rounding_fen: Fen,
    /// cost the method cannot bring to an object
    pub untraced_fen: Fen,
    /// in order
    pub warnings: Vec<Warning>,
}

impl Outcome {
    /// Whether every fen is accounted for.
    pub fn closes(&self) -> bool {
        let lines: Fen = self.lines.iter().map(|l| l.amount_fen).sum();
        let parts = self.lines.iter().all(|l| l.parts_fen.iter().copied().sum::<Fen>() == l.amount_fen);
        parts && lines + self.unused_fen + self.rounding_fen + self.untraced_fen == self.total_fen
    }
}

/// Waybills of each line of an outcome: what its cost is divided by to be the cost of one. Lines that are no objects of
/// their own (stages, departments) have all waybills; in the costing of a process finished ones, and those on their way.
pub fn units(input: &Input, outcome: &Outcome) -> HashMap<Key, f64> {
    let mut of: HashMap<Key, f64> = HashMap::new();
    let mut all = 0.0;
    for object in &input.objects {
        let n = object.quantities.of(Driver::Shipments);
        all += n;
        match outcome.cut {
            Cut::Customer => *of.entry(Key::Customer(object.customer)).or_default() += n,
            Cut::Product => *of.entry(Key::Product(object.product)).or_default() += n,
            Cut::Batch => *of.entry(Key::Batch(object.customer, object.month)).or_default() += n,
            Cut::Route | Cut::Leg => *of.entry(Key::Route(object.route)).or_default() += n,
            Cut::Stage | Cut::Department => {}
        }
    }
    // Stages of the costing of a process are what was finished, also where nothing is on its way any more.
    let by_process = find(outcome.method).is_some_and(|m| m.needs() == Needs::Process);
    let process = input.process.as_ref().filter(|_| by_process);
    let one = |key: Key| match key {
        Key::Leg(route, _) => of.get(&Key::Route(route)).copied().unwrap_or(0.0),
        Key::Stage(_) => process.map_or(all, |p| p.finished_units()),
        Key::OnTheWay(_) => process.map_or(0.0, |p| p.end_units),
        Key::Department(_) | Key::Traced => all,
        own => of.get(&own).copied().unwrap_or(0.0),
    };
    outcome.lines.iter().map(|l| (l.key, one(l.key))).collect()
}

/// Why a costing cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// these support departments, by position, serve only each other
    Stuck(Vec<usize>),
    /// the order of the step-down does not name each support department once
    Order,
    /// no waybill tells when it was signed for, so nobody knows what is on its way
    NoSignatures,
    /// neither room nor packaging is in the books
    NoStorage,
    /// there is cost of room, and no waybill with weight and time that used it
    NothingStored,
    /// there is no cost of the line-haul, in activities or on waybills
    NoHaul,
}

impl Refusal {
    pub(super) fn of(refusal: alloc::Refusal, support: &[usize]) -> Refusal {
        match refusal {
            alloc::Refusal::Stuck(services) => Refusal::Stuck(services.into_iter().map(|s| support[s]).collect()),
            alloc::Refusal::Order => Refusal::Order,
        }
    }
}
