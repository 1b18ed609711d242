//! The cases' part of the contract.

use super::{
    cause::{CausesReq, CausesRes},
    counts::{CaseCounts, CountsReq, FailureRes},
    trouble::{Troubled, TroubledReq},
    *,
};
use crate::{api::Nothing, shipments::SliceReq};

crate::contract! {
    /// Opens a view on cases: filtered and sorted, ready to be sliced.
    "cases.list" [cases, customers, shipments] list::list : CaseListReq => CaseListRes;
    /// Rows of a view.
    "cases.rows" [cases, customers, shipments] list::rows : SliceReq => CaseSlice;
    /// One case.
    "cases.card" [cases, customers, shipments] list::card : CaseReq => CaseDetail;
    /// Causes to choose from: codes, and the firm's own words.
    "cases.causes" [cases] cause::causes : CausesReq => CausesRes;
    /// A new case.
    "cases.add" [] edit::add : CaseAddReq => CaseId;
    /// Writes a case anew.
    "cases.edit" [] edit::edit : CaseEditReq => Nothing;
    /// Settles a case.
    "cases.close" [] edit::close : CaseCloseReq => Nothing;
    /// Deletes cases.
    "cases.delete" [] edit::delete : CasesReq => CasesDone;
    /// Shipments in trouble that no case is about.
    "cases.troubled" [cases, shipments] trouble::troubled : TroubledReq => Troubled;
    /// Opens a case for each of them.
    "cases.open_troubled" [] trouble::open : TroubledReq => CasesDone;
    /// Counts by kind, cause and link.
    "cases.counts" [cases] counts::count : CountsReq => CaseCounts;
    /// What failures of service cost, by month.
    "cases.failure_cost" [cases, shipments, settings, tradeoff] counts::failure_cost : Nothing => FailureRes;
}
