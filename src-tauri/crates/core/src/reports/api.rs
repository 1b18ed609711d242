//! The reports' part of the contract.

use super::*;

crate::contract! {
    /// The overview page in one answer.
    "reports.overview" [shipments, customers, settings] overview::overview : OverviewReq => Overview;
}
