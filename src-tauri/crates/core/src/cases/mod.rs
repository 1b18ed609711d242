//! Cases 服务单: complaints, claims, damage, loss, delay, follow-ups. One row each, from files or written by hand.
//!
//! A case names its shipment by number. Ids of shipments follow from their numbers, so that a case whose waybill is not
//! imported yet finds it as soon as it is. Its customer is the one written on it, else the payer of the waybill.

pub mod api;
pub mod cause;
pub mod claim;
pub mod clock;
pub mod counts;
pub mod edit;
pub mod failed;
pub mod list;
pub mod lost;
pub mod rates;
pub mod steps;
pub mod store;
pub mod trouble;

use crate::{
    customers::Customer,
    shipments::{Shipment, stored_enum},
};
pub use edit::BY_HAND;
use keheng_base::{Day, Fen, Id, Minutes, Month};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Marker of case ids.
#[derive(Clone, Copy, Debug)]
pub struct Case;

stored_enum! {
    /// What a case is about (类型).
    CaseKind {
        /// 投诉
        Complaint = 1,
        /// 理赔
        Claim = 2,
        /// 破损
        Damage = 3,
        /// 丢失
        Loss = 4,
        /// 延误
        Delay = 5,
        /// 回访: the firm asks a customer who is not content; nothing has failed by that alone
        FollowUp = 6,
    }
}

stored_enum! {
    /// The link of the chain that answers for it (责任环节).
    Link {
        /// 揽收
        Collect = 1,
        /// 分拣
        Sort = 2,
        /// 干线
        LineHaul = 3,
        /// 派送
        Deliver = 4,
        /// 客服
        Service = 5,
        /// outside the firm, or nobody knows
        Other = 6,
    }
}

stored_enum! {
    /// How it came in (渠道).
    Channel {
        /// 电话
        Phone = 1,
        /// 微信, QQ
        Chat = 2,
        /// 电商平台
        Platform = 3,
        /// 快递公司总部工单
        Carrier = 4,
        /// 邮政管理部门申诉
        Regulator = 5,
        /// 上门, 柜台
        Counter = 6,
        /// anything else
        Other = 7,
    }
}

/// Where a case stands. Overdue goes by the last day of the data, not by the machine's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// in work
    Open,
    /// in work after its date
    Overdue,
    /// settled
    Closed,
}

/// What the grid of cases shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseRow {
    /// identity
    pub id: Id<Case>,
    /// number at the source
    pub no: Option<String>,
    /// what it is about
    pub kind: CaseKind,
    /// where it stands
    pub state: CaseState,
    /// whose it is
    pub customer: Option<Id<Customer>>,
    /// the customer's name, else the party as written, masked
    pub customer_name: String,
    /// the shipment, once its waybill is known
    pub shipment: Option<Id<Shipment>>,
    /// waybill number
    pub shipment_no: Option<String>,
    /// came in
    pub opened: Minutes,
    /// to be settled by
    pub due: Option<Minutes>,
    /// settled
    pub closed: Option<Minutes>,
    /// whether the firm was at fault; none while nobody has said
    pub justified: Option<bool>,
    /// a code of [`cause::CAUSES`] (the word is `cause-<code>`), or own words
    pub cause: Option<String>,
    /// who answers for it
    pub link: Option<Link>,
    /// wanted
    pub claimed_fen: Option<Fen>,
    /// paid
    pub paid_fen: Option<Fen>,
    /// how it came in
    pub channel: Option<Channel>,
}

/// Everything known of a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseDetail {
    /// the grid's columns
    pub row: CaseRow,
    /// the customer written on it, where it does not follow from the waybill
    pub own_customer: Option<Id<Customer>>,
    /// who it is about as written in the file; masked unless asked for
    pub party: Option<String>,
    /// remark
    pub note: Option<String>,
    /// what the law gives for an answer; none where it says nothing
    pub clock: Option<clock::CaseClock>,
}

/// A case as written by hand: the whole of it, absent parts are empty.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CaseInput {
    /// what it is about
    pub kind: CaseKind,
    /// came in
    pub opened: Minutes,
    /// number at the source, up to 200 characters as all texts but the note
    #[serde(default)]
    pub no: Option<String>,
    /// whose it is; the payer of the waybill without it
    #[serde(default)]
    pub customer: Option<Id<Customer>>,
    /// who it is about, in words
    #[serde(default)]
    pub party: Option<String>,
    /// waybill number, known already or not
    #[serde(default)]
    pub shipment_no: Option<String>,
    /// to be settled by
    #[serde(default)]
    pub due: Option<Minutes>,
    /// settled, not before it came in
    #[serde(default)]
    pub closed: Option<Minutes>,
    /// whether the firm was at fault
    #[serde(default)]
    pub justified: Option<bool>,
    /// a code, or own words
    #[serde(default)]
    pub cause: Option<String>,
    /// who answers for it
    #[serde(default)]
    pub link: Option<Link>,
    /// wanted, not negative
    #[serde(default)]
    pub claimed_fen: Option<Fen>,
    /// paid, not negative
    #[serde(default)]
    pub paid_fen: Option<Fen>,
    /// how it came in
    #[serde(default)]
    pub channel: Option<Channel>,
    /// remark, up to 2,000 characters
    #[serde(default)]
    pub note: Option<String>,
}

/// Which cases.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CaseFilter {
    /// part of a number, of the customer's name, of cause or remark
    pub query: Option<String>,
    /// only these
    pub kinds: Option<Vec<CaseKind>>,
    /// only these
    pub states: Option<Vec<CaseState>>,
    /// only this customer's
    #[ts(type = "string")]
    pub customer: Option<Id<Customer>>,
    /// only about this shipment
    #[ts(type = "string")]
    pub shipment: Option<Id<Shipment>>,
    /// only those that came in then
    pub month: Option<Month>,
    /// first day of coming in
    pub from: Option<Day>,
    /// last day of coming in
    pub to: Option<Day>,
    /// only this cause
    pub cause: Option<String>,
    /// only these links
    pub links: Option<Vec<Link>>,
    /// only those judged so
    pub justified: Option<bool>,
    /// first day of shipping of the waybill
    pub shipped_from: Option<Day>,
    /// last day of shipping of the waybill
    pub shipped_to: Option<Day>,
    /// only those that were not settled in time
    pub missed: Option<Missed>,
    /// only claims: cases of that kind, and any other that money was wanted for
    pub claims: bool,
}

/// Cases that were not settled by the limit on them, else within `limit_hours`, of those whose limit passed on certain days.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Missed {
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
    /// hours after coming in, where nothing is written on a case
    pub limit_hours: u32,
}

/// Columns a grid of cases sorts by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CaseSort {
    /// came in
    #[default]
    Opened,
    /// number
    No,
    /// what it is about
    Kind,
    /// where it stands: open by date first
    State,
    /// customer's name
    Customer,
    /// waybill number
    Shipment,
    /// to be settled by
    Due,
    /// settled
    Closed,
    /// cause
    Cause,
    /// link
    Link,
    /// wanted
    Claimed,
    /// paid
    Paid,
}

/// Opens a view on cases.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CaseListReq {
    /// which
    pub filter: Option<CaseFilter>,
    /// order; opened by default
    pub sort: Option<CaseSort>,
    /// falling; true by default for opened
    pub descending: Option<bool>,
}

/// A view on cases with its sums.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseListRes {
    /// token for the slices
    pub view: String,
    /// rows
    pub total: u64,
    /// of them not settled
    pub open: u64,
    /// of them late
    pub overdue: u64,
    /// paid in all
    pub paid_fen: Fen,
    /// the day by which overdue is judged
    pub as_of: Minutes,
}

/// Rows of a slice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseSlice {
    /// in the order of the view; a case deleted meanwhile is left out
    pub rows: Vec<CaseRow>,
}

/// One case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseReq {
    /// identity
    pub id: Id<Case>,
    /// show the party unmasked
    #[serde(default)]
    pub reveal: bool,
}

/// A new case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseAddReq {
    /// what to write
    pub case: CaseInput,
}

/// A case written anew.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CaseEditReq {
    /// identity
    pub id: Id<Case>,
    /// what to write
    pub case: CaseInput,
}

/// Settles a case.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CaseCloseReq {
    /// identity
    pub id: Id<Case>,
    /// when, not before it came in
    pub closed: Minutes,
    /// paid; what was noted before stays without it
    #[serde(default)]
    pub paid_fen: Option<Fen>,
    /// whether the firm was at fault; as before without it
    #[serde(default)]
    pub justified: Option<bool>,
}

/// Several cases.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CasesReq {
    /// identities
    pub ids: Vec<Id<Case>>,
}

/// A case just written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseId {
    /// identity
    pub id: Id<Case>,
}

/// How many were written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CasesDone {
    /// cases
    pub cases: u64,
}
