//! Costing 成本核算: the books, who does what in how long, and what each customer, route or stage really costs.
//!
//! The reckoning is `keheng_calc::costing::engine`; here its inputs are kept and gathered, and its answers get names.

pub mod api;
mod basis;
mod costed;
mod counted;
pub mod customers;
pub mod doubt;
pub mod entries;
mod gather;
pub mod items;
pub mod lying;
pub mod matrix;
mod on_the_way;
pub mod plan;
pub mod pools;
pub mod run;
pub mod setup;
pub mod shares;
pub mod shipment;
pub mod store;
mod totals;
pub mod unsettled;
pub mod whatif;
pub mod why;

pub use costed::{Ask, Costed, Kept};
pub use items::ITEMS;

use crate::{
    by_hand::{self, ByHand},
    customers::Customer,
    db::schema,
};
use keheng_base::{Day, Fen, Id, Month};
pub use keheng_calc::costing::{
    engine::{Behaviour, Cut, Driver, Nature, Stage},
    tdabc::Rounding,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is written in books and setup; kinds of cost and what is chosen stay.
pub const BY_HAND: &[ByHand] = &[
    ByHand {
        table: &schema::COST_ENTRY,
        columns: &["day", "amount_fen", "owner", "note"],
        open: entries::open,
        check: entries::check,
    },
    ByHand { table: &schema::COST_POOL, columns: &["owner"], open: by_hand::always, check: pools::check },
    ByHand {
        table: &schema::COST_DEPARTMENT,
        columns: &["name"],
        open: by_hand::always,
        check: setup::check_department,
    },
    ByHand { table: &schema::COST_ACTIVITY, columns: &["name"], open: by_hand::always, check: setup::check_activity },
];

/// Marker of department ids.
#[derive(Clone, Copy, Debug)]
pub struct Department;
/// Marker of activity ids.
#[derive(Clone, Copy, Debug)]
pub struct Activity;
/// Marker of ids of cost entries.
#[derive(Clone, Copy, Debug)]
pub struct CostEntry;

/// How support departments pass on their cost (辅助部门分配).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SupportRule {
    /// 直接分配法
    Direct,
    /// 阶梯分配法, who serves the others most first
    Step,
    /// 交互分配法
    #[default]
    Reciprocal,
}

/// Rules of the costing; they are part of what a run is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostRules {
    /// whether rates are rounded to the fen before use
    #[ts(type = "\"exact\" | \"fen\"")]
    pub rounding: Rounding,
    /// how support is carried on where the method does not say
    pub support: SupportRule,
    /// the cost that shipments carry counts as cost of the line-haul; off where the books hold it already
    pub shipment_cost: bool,
}

impl Default for CostRules {
    fn default() -> Self {
        CostRules { rounding: Rounding::Exact, support: SupportRule::Reciprocal, shipment_cost: true }
    }
}

/// A department and its practical capacity: heads × hours of a shift × shifts a month × practical share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostDepartment {
    /// identity; none for a new one
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<Department>>,
    /// what it is called
    pub name: String,
    /// it serves other departments
    pub support: bool,
    /// people
    pub heads: f64,
    /// hours of a shift
    pub shift_hours: f64,
    /// shifts of one person in a month
    pub shifts: f64,
    /// share of the time that is left for work, usually 0.80 to 0.90
    pub practical: f64,
    /// of a support department: weight with which each department of the list takes of it; in proportion to heads without
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<Vec<f64>>,
}

/// An activity: what is done, by whom, how long it takes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostActivity {
    /// identity; none for a new one
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<Activity>>,
    /// what it is called
    pub name: String,
    /// position of the department in the list
    pub department: u32,
    /// where on the way
    pub stage: Stage,
    /// what is counted
    pub driver: Driver,
    /// minutes each at best
    pub minutes_low: f64,
    /// minutes each as a rule
    pub minutes_likely: f64,
    /// minutes each at worst
    pub minutes_high: f64,
    /// nobody has measured it yet: a usual figure of the trade
    pub proposed: bool,
    /// share of the department's time as people say it, for the classic method; by the minutes where absent
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_share: Option<f64>,
    /// what comes on top: further terms of the time equation, each with a count of its own
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<CostTerm>>")]
    pub terms: Vec<CostTerm>,
}

impl CostActivity {
    /// The whole time equation, its first term first.
    pub fn equation(&self) -> Vec<CostTerm> {
        let first = CostTerm {
            driver: self.driver,
            minutes_low: self.minutes_low,
            minutes_likely: self.minutes_likely,
            minutes_high: self.minutes_high,
        };
        std::iter::once(first).chain(self.terms.iter().cloned()).collect()
    }
}

/// A term of a time equation: minutes for each of something counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostTerm {
    /// what is counted
    pub driver: Driver,
    /// minutes each at best
    pub minutes_low: f64,
    /// minutes each as a rule
    pub minutes_likely: f64,
    /// minutes each at worst
    pub minutes_high: f64,
}

/// A kind of cost that is known by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostItem {
    /// the word is `cost-item-<id>`
    #[serde(skip_deserializing)]
    #[ts(type = "string")]
    pub id: &'static str,
    /// usual nature
    pub nature: Nature,
    /// usual behaviour
    pub behaviour: Behaviour,
}

/// What the first costing needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostSetupRes {
    /// nothing was stored yet: what stands here are proposals from the volume of the file and figures usual in the trade
    pub proposed: bool,
    /// departments
    pub departments: Vec<CostDepartment>,
    /// activities
    pub activities: Vec<CostActivity>,
    /// rules
    pub rules: CostRules,
    /// the twelve usual kinds of cost
    pub items: Vec<CostItem>,
    /// methods to choose from: the words are `cost-method-<id>` and `cost-method-<id>-how`
    pub methods: Vec<CostMethodInfo>,
    /// months whose books are closed
    pub locked: Vec<Month>,
    /// first and last month with entries
    pub books: Option<(Month, Month)>,
    /// first and last month with shipments
    pub shipments: Option<(Month, Month)>,
    /// living entries
    pub entries: u64,
    /// the average amounts that were given in place of books, as they stand; none where there are none
    pub totals: Option<CostTotals>,
}

/// A method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostMethodInfo {
    /// id of the registry
    pub id: String,
    /// what its lines are
    pub cut: Cut,
}

/// Average amounts a month, for a firm without books: one entry for each month and kind, marked as an estimate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostTotals {
    /// first month
    pub from: Month,
    /// last month
    pub to: Month,
    /// kinds with their amounts
    pub lines: Vec<CostTotal>,
}

/// An average amount of one kind of cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostTotal {
    /// kind, see [`CostItem`], or any name
    pub item: String,
    /// a month
    pub amount_fen: Fen,
    /// position of the department in the list; all by heads without
    #[serde(default)]
    pub department: Option<u32>,
}

/// Stores departments, activities and rules: what is absent from a list is taken out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostSetupReq {
    /// all departments
    pub departments: Vec<CostDepartment>,
    /// all activities
    pub activities: Vec<CostActivity>,
    /// rules
    pub rules: CostRules,
    /// amounts for the books; earlier ones of this way are replaced
    #[serde(default)]
    pub totals: Option<CostTotals>,
}

/// What is written on an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostEntryFields {
    /// day it belongs to; the month counts
    pub day: Day,
    /// amount; a credit is negative
    pub amount_fen: Fen,
    /// kind, see [`CostItem`], or any name
    pub item: String,
    /// usual nature of the kind without
    #[serde(default)]
    pub nature: Option<Nature>,
    /// usual behaviour of the kind without
    #[serde(default)]
    pub behaviour: Option<Behaviour>,
    /// department; all by heads without
    #[serde(default)]
    pub department: Option<Id<Department>>,
    /// customer it is traced to
    #[serde(default)]
    pub customer: Option<Id<Customer>>,
    /// who answers for it
    #[serde(default)]
    pub owner: Option<String>,
    /// remark
    #[serde(default)]
    pub note: Option<String>,
    /// accrued, not yet invoiced
    #[serde(default)]
    pub estimate: bool,
}

/// An entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostEntryRow {
    /// identity
    pub id: Id<CostEntry>,
    /// day
    pub day: Day,
    /// amount
    pub amount_fen: Fen,
    /// kind
    pub item: String,
    /// kind in the user's language
    pub label: String,
    /// nature
    pub nature: Nature,
    /// behaviour
    pub behaviour: Behaviour,
    /// department
    pub department: Option<Id<Department>>,
    /// its name
    pub department_name: Option<String>,
    /// customer
    pub customer: Option<Id<Customer>>,
    /// its name
    pub customer_name: Option<String>,
    /// who answers for it, as written on it
    pub owner: Option<String>,
    /// who answers for it: as written, else as written on its pool
    pub answers: Option<String>,
    /// remark
    pub note: Option<String>,
    /// accrued
    pub estimate: bool,
    /// file it came from
    pub source: Option<String>,
    /// row there, 1-based
    pub source_row: Option<u32>,
    /// its month is closed
    pub locked: bool,
}
