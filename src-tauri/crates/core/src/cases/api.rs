//! The cases' part of the contract.

use super::{
    cause::{CausesReq, CausesRes},
    claim::{ClaimReq, ClaimRes},
    counts::{CaseCounts, CountsReq, FailureRes},
    steps::{self, CaseStepReq, CaseSteps},
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
    /// What has to be done for a case, and what is done.
    "cases.steps" [cases] steps::steps : CaseReq => CaseSteps;
    /// Ticks a step of a case, or takes the tick away.
    "cases.tick" [] steps::tick : CaseStepReq => CaseSteps;
    /// What is owed for a case, step by step.
    "cases.claim" [cases, shipments, settings] claim::claim : ClaimReq => ClaimRes;
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
