//! The service level's part of the contract.

use super::*;

crate::contract! {
    /// KPIs of a period.
    "service.kpis" [shipments, settings] kpis::kpis : KpiReq => KpisRes;
    /// One KPI by month.
    "service.trend" [shipments, settings] kpis::trend : TrendReq => TrendRes;
}
