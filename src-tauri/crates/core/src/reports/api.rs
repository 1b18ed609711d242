//! The reports' part of the contract.

use super::*;
use crate::{desk::Written, service::KpiReq};
use figures::FiguresRes;

crate::contract! {
    /// The overview page in one answer.
    "reports.overview" [shipments, customers, cases, service, settings, tradeoff] overview::overview : OverviewReq => Overview;
    /// Figures of service that are no shares, over the months touched: cost of a waybill, quality index, complaints by customer.
    "reports.figures" [shipments, customers, cases, service, settings, costs, tradeoff] figures::figures : KpiReq => FiguresRes;
    /// Writes the report of a month to a chosen file.
    "reports.monthly" [] monthly::monthly : MonthlyReq => Written;
    /// Writes the statement of a customer for a month to a chosen file.
    "reports.statement" [] statement::statement : StatementReq => Written;
    /// Writes the evidence pack of a case to a chosen PDF.
    "reports.case_pack" [] pack::pack : CasePackReq => Written;
    /// Writes the report of a survey to a chosen file.
    "reports.survey" [] survey::survey : SurveyReportReq => Written;
}
