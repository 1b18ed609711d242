//! What a costing gives.

use super::Stage;
use crate::costing::alloc;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
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
    /// stage of the way
    Stage(Stage),
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

/// Why a costing cannot be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// these support departments, by position, serve only each other
    Stuck(Vec<usize>),
    /// the order of the step-down does not name each support department once
    Order,
}

impl Refusal {
    pub(super) fn of(refusal: alloc::Refusal, support: &[usize]) -> Refusal {
        match refusal {
            alloc::Refusal::Stuck(services) => Refusal::Stuck(services.into_iter().map(|s| support[s]).collect()),
            alloc::Refusal::Order => Refusal::Order,
        }
    }
}
