//! Customers 客户: who the firm works for. Knows no shipment.

pub mod edit;
pub mod form;
pub mod mask;
pub mod search;
pub mod store;
pub mod veil;

pub use edit::BY_HAND;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Marker of customer ids.
#[derive(Clone, Copy, Debug)]
pub struct Customer;

/// What can be written on a card by hand; absent fields stay, an empty text clears.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CustomerPatch {
    /// name, never empty, up to 200 characters
    pub name: Option<String>,
    /// person to talk to
    pub contact: Option<String>,
    /// phone as typed
    pub phone: Option<String>,
    /// address
    pub address: Option<String>,
    /// settlement account
    pub account: Option<String>,
    /// remark, up to 2,000 characters
    pub note: Option<String>,
}
