//! Customer value's part of the contract.

use super::{
    alerts::{self, AlertsRes},
    clv::{self, ClvRes, ClvSort},
    clv_file::{self, ClvFileRes},
    contacts::{self, Contact, ContactKey, ContactReq, ContactsRes},
    levels::{self, LevelsRes},
    replay::{self, BacktestRes},
    tasks::{self, AlertTask, TasksRes},
    *,
};
use crate::api::Nothing;
use crate::customers::CustomerPatch;
use crate::desk::JobStarted;
use crate::shipments::{FindReq, SliceReq};

/// A change of a card.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EditCustomerReq {
    /// identity
    pub id: Id<Customer>,
    /// what changes
    pub patch: CustomerPatch,
}

/// A new card by hand.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCustomerReq {
    /// what is known; the name is needed
    pub patch: CustomerPatch,
}

/// Asks what customers will still bring.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ClvReq {
    /// weeks to look ahead; 52 without
    pub horizon_weeks: Option<u32>,
    /// only this customer's row; sums are of all
    #[ts(optional, type = "string")]
    pub customer: Option<Id<Customer>>,
    /// order of the list
    pub sort: Option<ClvSort>,
    /// rows to leave out at the beginning
    pub offset: Option<u32>,
    /// rows at most; 100 without, 1,000 at most
    pub limit: Option<u32>,
}

/// Asks what the customers of a file will still bring.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ClvFileReq {
    /// of the chosen file: columns `id`, `x`, `t_x`, `T`, and `zbar` where there is money
    pub handle: String,
    /// weeks to look ahead; 52 without
    #[serde(default)]
    pub horizon_weeks: Option<u32>,
}

/// Asks for alerts.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct AlertsReq {
    /// only of these rules
    pub rules: Option<Vec<String>>,
    /// only of this customer
    #[ts(optional, type = "string")]
    pub customer: Option<Id<Customer>>,
    /// also what was put off or dealt with lately
    pub all: Option<bool>,
    /// alerts to leave out at the beginning
    pub offset: Option<u32>,
    /// alerts at most; 100 without, 500 at most
    pub limit: Option<u32>,
}

/// Takes an alert up.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TakeUpAlertReq {
    /// whose
    pub customer: Id<Customer>,
    /// code of the rule
    pub rule: String,
    /// who works on it
    #[serde(default)]
    pub owner: Option<String>,
    /// until when; a week from today without
    #[serde(default)]
    pub due: Option<Day>,
}

/// Writes what came of an alert.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct DealReq {
    /// the task
    pub id: Id<AlertTask>,
    /// what came of it; without, it is open again
    #[serde(default)]
    pub outcome: Option<String>,
}

/// Puts an alert off.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SnoozeReq {
    /// the task
    pub id: Id<AlertTask>,
    /// until this day; without, it is back
    #[serde(default)]
    pub until: Option<Day>,
}

/// Asks for contacts.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ContactsReq {
    /// only with this customer
    #[ts(optional, type = "string")]
    pub customer: Option<Id<Customer>>,
    /// only those to follow up, the first due first
    pub open: Option<bool>,
}

crate::contract! {
    /// What customers will still bring, with models, doubts and intervals.
    "value.clv" [shipments, customers, costs, settings] clv::clv : ClvReq => ClvRes;
    /// The same of a file of histories.
    "value.clv_file" [] clv_file::of_file : ClvFileReq => ClvFileRes;
    /// Makes what customers are worth ready in the background, for large files.
    "value.prepare" [] clv::prepare : Nothing => JobStarted;
    /// Customers to look at, dearest first.
    "value.alerts" [shipments, customers, cases, costs, settings, alerts] alerts::alerts : AlertsReq => AlertsRes;
    /// Takes an alert up; by lot one in five is left alone (undoable).
    "value.take_up" [] tasks::take_up : TakeUpAlertReq => AlertTask;
    /// Writes what came of an alert (undoable).
    "value.deal" [] tasks::deal : DealReq => AlertTask;
    /// Puts an alert off until a day (undoable).
    "value.snooze" [] tasks::snooze : SnoozeReq => AlertTask;
    /// Alerts that were taken up, and what the work brought.
    "value.tasks" [shipments, customers, costs, settings, alerts] tasks::tasks : Nothing => TasksRes;
    /// Calls, visits and messages, the latest first.
    "value.contacts" [customers, contacts] contacts::contacts : ContactsReq => ContactsRes;
    /// Writes a call, visit or message (undoable).
    "value.put_contact" [] contacts::put : ContactReq => Contact;
    /// Takes a call, visit or message out (undoable).
    "value.delete_contact" [] contacts::delete : ContactKey => Nothing;
    /// The firm's past replayed: which rule would have told.
    "value.backtest" [shipments, costs, settings] replay::backtest : Nothing => BacktestRes;
    /// Replays in the background.
    "value.prepare_backtest" [] replay::prepare : Nothing => JobStarted;
    /// Where customers stand and where they move: pyramid, RFM, migration.
    "value.levels" [shipments, customers, costs, settings] levels::levels : Nothing => LevelsRes;
    /// Classes by amount, and what share they really hold.
    "value.abc" [shipments, customers, settings] abc::abc : AbcReq => AbcRes;
    /// Opens a view on customers: searched, filtered and sorted, ready to be sliced.
    "value.customers" [shipments, customers, settings] book::view : CustomerViewReq => CustomerViewRes;
    /// Rows of a view.
    "value.rows" [shipments, customers, settings] book::rows : SliceReq => CustomerSlice;
    /// The card of one customer.
    "value.card" [shipments, customers, cases, settings] card::card : CustomerReq => CustomerCard;
    /// Customers found by what was typed, best first.
    "value.find" [customers] book::find : FindReq => Vec<CustomerHit>;
    /// Writes on a card (undoable).
    "value.edit" [] card::edit : EditCustomerReq => CustomerCard;
    /// A new customer by hand (undoable).
    "value.add" [] card::add : AddCustomerReq => CustomerCard;
}
