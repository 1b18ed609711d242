//! The service level's part of the contract.

use super::{
    actions::{ActionReq, ActionsRes},
    causes::{CauseParetoReq, CauseParetoRes},
    chart::{ControlReq, ControlRes},
    define::DefineReq,
    elements::{ElementReq, ElementsRes},
    marks::{EntryRes, MarkReq, SetAsideReq},
    measures::{MeasureReq, MeasuredRes, MeasuresRes, ViewsRes},
    *,
};
use crate::api::Nothing;

crate::contract! {
    /// KPIs of a period.
    "service.kpis" [shipments, settings, service] kpis::kpis : KpiReq => KpisRes;
    /// One KPI by month.
    "service.trend" [shipments, settings, service] kpis::trend : TrendReq => TrendRes;
    /// How a KPI is defined in this firm.
    "service.definition" [settings] define::definition : KpiName => KpiDefinition;
    /// Changes target, day or exclusions of a KPI, with the reason.
    "service.define" [settings] define::define : DefineReq => KpiDefinition;
    /// The control chart of a KPI by month, week, day or rare event.
    "service.chart" [shipments, settings, service] chart::chart : ControlReq => ControlRes;
    /// Marks a change of the process: limits begin anew.
    "service.mark" [] marks::mark : MarkReq => EntryRes;
    /// Sets days aside that had a cause of their own.
    "service.set_aside" [] marks::set_aside : SetAsideReq => EntryRes;
    /// Takes a mark away.
    "service.unmark" [] marks::unmark : EntryReq => EntryRes;
    /// Pareto of what the failed shipments of a period have in common.
    "service.causes" [shipments, settings, customers] causes::causes : CauseParetoReq => CauseParetoRes;
    /// Elements of service before, during and after the transaction.
    "service.elements" [service] elements::elements : Nothing => ElementsRes;
    /// Enters the elements a firm begins with.
    "service.begin_elements" [service] elements::begin : Nothing => ElementsRes;
    /// Writes an element.
    "service.put_element" [] elements::put : ElementReq => EntryRes;
    /// Takes an element away.
    "service.remove_element" [] elements::remove : EntryReq => EntryRes;
    /// Corrective actions, open ones first.
    "service.actions" [service] actions::actions : Nothing => ActionsRes;
    /// Writes a corrective action.
    "service.put_action" [] actions::put : ActionReq => EntryRes;
    /// Takes a corrective action away.
    "service.remove_action" [] actions::remove : EntryReq => EntryRes;
    /// What others counted of a KPI.
    "service.measures" [service] measures::measures : KpiName => MeasuresRes;
    /// Writes what others counted.
    "service.measure" [] measures::measure : MeasureReq => MeasuredRes;
    /// Takes a count away.
    "service.remove_measure" [] measures::remove : EntryReq => EntryRes;
    /// The firm's own count against what others counted, by month.
    "service.views" [shipments, settings, service] measures::views : KpiName => ViewsRes;
}
