//! The charts' part of the contract.

use super::*;
use crate::desk::Written;

crate::contract! {
    /// Draws a chart.
    "charts.draw" [shipments, customers, cases, service, settings, costs, tradeoff] draw::draw : DrawReq => DrawRes;
    /// Writes a chart to a chosen file.
    "charts.save" [] save::save : SaveChartReq => Written;
}
