//! The reports' part of the contract.

use super::*;
use crate::desk::Written;

crate::contract! {
    /// The overview page in one answer.
    "reports.overview" [shipments, customers, cases, service, settings, tradeoff] overview::overview : OverviewReq => Overview;
    /// Writes the report of a month to a chosen file.
    "reports.monthly" [] monthly::monthly : MonthlyReq => Written;
    /// Writes the report of a survey to a chosen file.
    "reports.survey" [] survey::survey : SurveyReportReq => Written;
}
