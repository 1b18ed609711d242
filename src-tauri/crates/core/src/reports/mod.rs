//! Reports 报表: what several domains say together.

pub mod api;
mod book;
pub mod figures;
pub mod monthly;
pub mod overview;
pub mod pack;
pub mod paper;
mod sections;
pub mod statement;
pub(crate) mod survey;

use crate::cases::Case;
use crate::customers::Customer;
use crate::service::KpiRes;
use crate::surveys::Survey;
use keheng_base::{Day, Fen, Id, Month};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The overview of the last month with data, or of a chosen one.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct OverviewReq {
    /// a calendar month
    pub month: Option<Month>,
}

/// Something that needs a look, with the money at stake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Alarm {
    /// `falling` (revenue fell), `silent` (no shipment for longer than usual), `loss` (margin below zero), `kpi`
    /// (target missed), `concentration` (one customer too large): the words are `alarm-<kind>`
    pub kind: String,
    /// the customer it is about
    #[ts(type = "string | null")]
    pub customer: Option<Id<Customer>>,
    /// name of the customer
    pub name: Option<String>,
    /// id of the KPI it is about
    pub kpi: Option<String>,
    /// money at stake in a year
    pub at_stake_fen: Option<Fen>,
    /// the figure behind it: a change, a margin, a rate or a share
    pub figure: Option<f64>,
    /// days, where days are the figure
    pub days: Option<u32>,
}

/// A figure of a month beside the month before.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct MonthFigures {
    /// shipments
    pub shipments: u64,
    /// freight
    pub revenue_fen: Fen,
    /// freight less direct cost where known
    pub margin_fen: Option<Fen>,
    /// shipments whose cost is known: a margin of part of the month is not compared with that of a whole one
    pub costed: u64,
    /// customers who shipped
    pub customers: u64,
    /// of these for the first time
    pub new_customers: u64,
}

/// The overview page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Overview {
    /// the month shown; none without data
    pub month: Option<Month>,
    /// months with data, newest first
    pub months: Vec<Month>,
    /// last day of the data: what "today" means for due dates and silence
    pub as_of: Option<Day>,
    /// this month
    pub now: MonthFigures,
    /// the month before, as far into the month as the data reach in this one
    pub before: Option<MonthFigures>,
    /// both months compared up to this day of the month, when the month is not over
    pub up_to_day: Option<u32>,
    /// KPIs of the month
    pub kpis: Vec<KpiRes>,
    /// what needs a look, dearest first, at most 50
    pub alarms: Vec<Alarm>,
}

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportFormat {
    /// pages to print and to send
    Pdf,
    /// a sheet a section, figures as figures
    Xlsx,
}

/// Writes the monthly report to a chosen file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MonthlyReq {
    /// a calendar month
    pub month: Month,
    /// as what
    pub format: ReportFormat,
    /// token of the chosen place
    pub handle: String,
}

/// Writes the statement of a customer for a month to a chosen file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatementReq {
    /// whose
    #[ts(type = "string")]
    pub customer: Id<Customer>,
    /// a calendar month
    pub month: Month,
    /// as what
    pub format: ReportFormat,
    /// token of the chosen place
    pub handle: String,
}

/// Writes the evidence pack of a case to a chosen PDF.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CasePackReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Case>,
    /// what the goods were worth, as a receipt proves
    #[serde(default)]
    pub value_fen: Option<Fen>,
    /// the share of the goods that is lost, 0..1; all of it without
    #[serde(default)]
    pub share: Option<f64>,
    /// token of the chosen place
    pub handle: String,
}

/// Writes the report of a survey to a chosen file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SurveyReportReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// as what
    pub format: ReportFormat,
    /// token of the chosen place
    pub handle: String,
}

#[cfg(test)]
mod tests;
