//! Customer value 客户价值: who brings what, in which class, and which way it goes.

pub mod abc;
pub mod alerts;
pub mod api;
pub mod book;
pub mod card;
pub mod clv;
pub mod clv_file;
pub mod contacts;
pub mod levels;
pub mod replay;
pub mod tasks;
pub mod worth;

pub use replay::Replayed;
pub use worth::Worth;

use crate::service::KpiRes;
use crate::{
    by_hand::{self, ByHand},
    customers::Customer,
    db::schema,
};
use keheng_base::{Day, Fen, Id, Month};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What people write on contacts and alerts; whose they are is chosen.
pub const BY_HAND: &[ByHand] = &[
    ByHand {
        table: &schema::CONTACT,
        columns: &["at", "note", "follow", "followed"],
        open: by_hand::always,
        check: contacts::check,
    },
    ByHand {
        table: &schema::ALERT_TASK,
        columns: &["advice", "owner", "due", "done", "outcome"],
        open: by_hand::always,
        check: tasks::check,
    },
];

/// What is added up per customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// freight 收入
    #[default]
    Revenue,
    /// freight less direct cost, over shipments whose cost is known 毛利
    Margin,
    /// parcels 件量
    Pieces,
}

/// How classes are cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// by the share of the amount reached before the customer
    #[default]
    Cumulative,
    /// by the share of heads
    Headcount,
}

/// Asks for classes.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct AbcReq {
    /// revenue by default
    pub measure: Option<Measure>,
    /// cumulative by default
    pub rule: Option<Rule>,
    /// rising shares in (0, 1); the firm's own by default
    pub cuts: Option<Vec<f64>>,
    /// first day, inclusive
    pub from: Option<Day>,
    /// last day, inclusive
    pub to: Option<Day>,
}

/// One class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AbcClass {
    /// A, B, C ...
    pub class: String,
    /// heads
    pub customers: u64,
    /// sum; fen for money, parcels for pieces
    #[ts(type = "number")]
    pub amount_fen: i64,
    /// share of heads
    pub share_customers: f64,
    /// share of the amount
    pub share_amount: f64,
}

/// Classes and what they really show.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AbcRes {
    /// what was added up
    pub measure: Measure,
    /// how it was cut
    pub rule: Rule,
    /// where it was cut
    pub cuts: Vec<f64>,
    /// days covered
    pub from: Option<Day>,
    /// days covered
    pub to: Option<Day>,
    /// from best to last
    pub classes: Vec<AbcClass>,
    /// customers counted
    pub customers: u64,
    /// the sum
    #[ts(type = "number")]
    pub amount_fen: i64,
    /// share of the amount that the top 20 % of heads bring; none without amount
    pub top20_share: Option<f64>,
    /// share of heads that it takes to reach 80 % of the amount
    pub heads_for_80: Option<f64>,
    /// Gini coefficient
    pub gini: Option<f64>,
    /// the 80/20 rule holds about here
    pub pareto: bool,
    /// customers with a negative amount (losses), by number
    pub negative: u64,
    /// shipments left out because their cost is unknown (margin only)
    pub without_cost: u64,
}

/// How alive a customer is, by days of silence before the last day of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// 新增: first shipment within the dormant days, still shipping
    New,
    /// 活跃: shipped within the dormant days
    Active,
    /// 休眠: silent for longer than the dormant days
    Dormant,
    /// 流失: silent for longer than the lapsed days
    Lapsed,
    /// 潜在: no shipment yet
    Prospect,
}

/// What the grid of customers shows. Amounts cover the last 12 months of the data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerRow {
    /// identity
    pub id: Id<Customer>,
    /// name
    pub name: String,
    /// settlement account
    pub account: Option<String>,
    /// phone, masked
    pub phone: Option<String>,
    /// class by revenue and the firm's cuts; none without shipments
    pub class: Option<String>,
    /// freight
    pub revenue_fen: Fen,
    /// freight less direct cost where the cost is known
    pub margin_fen: Option<Fen>,
    /// margin as share of the revenue whose cost is known
    pub margin_rate: Option<f64>,
    /// parcels
    pub pieces: u64,
    /// shipments
    pub shipments: u64,
    /// revenue of the last three full months against the three before; none without a basis
    pub change: Option<f64>,
    /// shipments of the last 12 months, oldest first
    pub months: Vec<u32>,
    /// last shipment
    pub last: Option<Day>,
    /// first shipment
    pub first: Option<Day>,
    /// how alive
    pub state: State,
}

/// Columns a customer grid sorts by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CustomerSort {
    /// freight
    #[default]
    Revenue,
    /// name
    Name,
    /// class, then revenue
    Class,
    /// margin
    Margin,
    /// margin as share
    MarginRate,
    /// parcels
    Pieces,
    /// shipments
    Shipments,
    /// change
    Change,
    /// last shipment
    Last,
    /// state
    State,
}

/// Opens a view on customers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CustomerViewReq {
    /// Chinese, pinyin, initials, mixed, phone tail, account
    pub query: Option<String>,
    /// only these classes
    pub classes: Option<Vec<String>>,
    /// only these states
    pub states: Option<Vec<State>>,
    /// only customers whose revenue fell by at least this share
    pub fallen_by: Option<f64>,
    /// revenue by default; a query without sort keeps the order of relevance
    pub sort: Option<CustomerSort>,
    /// falling
    pub descending: Option<bool>,
}

/// A view on customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerViewRes {
    /// token for the slices
    pub view: String,
    /// rows
    pub total: u64,
    /// sum of revenue over the view
    pub revenue_fen: Fen,
    /// customers of each class, before the class filter
    pub class_counts: Vec<(String, u64)>,
    /// customers of each state, before the state filter
    pub state_counts: Vec<(State, u64)>,
}

/// Rows of a slice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerSlice {
    /// in the order of the view
    pub rows: Vec<CustomerRow>,
}

/// One customer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CustomerReq {
    /// identity
    pub id: Id<Customer>,
    /// show the phone unmasked
    #[serde(default)]
    pub reveal: bool,
}

/// A month of a customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerMonth {
    /// month
    pub month: Month,
    /// shipments
    pub shipments: u64,
    /// freight
    pub revenue_fen: Fen,
}

/// The card of one customer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerCard {
    /// the grid's columns
    pub row: CustomerRow,
    /// person to talk to
    pub contact: Option<String>,
    /// phone, masked unless asked for
    pub phone: Option<String>,
    /// address
    pub address: Option<String>,
    /// remark
    pub note: Option<String>,
    /// how the customer was recognised: kind (`account`, `name`, `phone`, `masked`) and text
    pub keys: Vec<CustomerKey>,
    /// freight since the beginning
    pub revenue_total_fen: Fen,
    /// shipments since the beginning
    pub shipments_total: u64,
    /// share of the firm's revenue of the last 12 months
    pub share: Option<f64>,
    /// position by revenue, 1-based
    pub rank: Option<u64>,
    /// on-time, damage, loss of the last 90 days of the data
    pub kpis: Vec<KpiRes>,
    /// the months, oldest first
    pub months: Vec<CustomerMonth>,
}

/// How a customer was recognised.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerKey {
    /// `account`, `name`, `phone`, `masked`
    pub kind: String,
    /// the key as it is compared; phones masked
    pub text: String,
}

/// A hit of the palette's search.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerHit {
    /// identity
    pub id: Id<Customer>,
    /// name
    pub name: String,
    /// class
    pub class: Option<String>,
    /// freight of the last 12 months
    pub revenue_fen: Fen,
    /// shipments of the last 12 months
    pub shipments: u64,
    /// how alive
    pub state: State,
}
