//! The service level's part of the contract.

use super::{
    actions::{ActionReq, ActionsRes},
    causes::{CauseParetoReq, CauseParetoRes},
    chart::{ControlReq, ControlRes, MovedChange},
    define::{DefineReq, DefinedRes},
    elements::{ElementReq, ElementsRes},
    marks::{EntryRes, MarkReq, SetAsideReq},
    measures::{MeasureReq, MeasuredRes, MeasuresRes},
    views::ViewsRes,
    *,
};
use crate::api::Nothing;

crate::contract! {
    /// KPIs of a period.
    "service.kpis" [shipments, cases, settings, service] kpis::kpis : KpiReq => KpisRes;
    /// One KPI by month.
    "service.trend" [shipments, cases, settings, service] kpis::trend : TrendReq => TrendRes;
    /// How a KPI is defined in this firm.
    "service.definition" [settings] define::definition : KpiName => KpiDefinition;
    /// Changes target, day, limit or exclusions of a KPI, with the reason; says what became of the figure.
    "service.define" [] define::define : DefineReq => DefinedRes;
    /// What such a change would do to the figure.
    "service.define_try" [shipments, cases, settings, service] define::try_out : DefineReq => DefinedRes;
    /// The control chart of a KPI by month, week, day or rare event.
    "service.chart" [shipments, cases, settings, service] chart::chart : ControlReq => ControlRes;
    /// Marks a change of the process: limits begin anew.
    "service.mark" [] marks::mark : MarkReq => EntryRes;
    /// Says that a change of the process was on another day.
    "service.move_mark" [] marks::move_mark : MovedChange => EntryRes;
    /// Sets days aside that had a cause of their own.
    "service.set_aside" [] marks::set_aside : SetAsideReq => EntryRes;
    /// Takes a mark away.
    "service.unmark" [] marks::unmark : EntryReq => EntryRes;
    /// Pareto of what the failed shipments or cases of a period have in common.
    "service.causes" [shipments, cases, settings, customers] causes::causes : CauseParetoReq => CauseParetoRes;
    /// Elements of service before, during and after the transaction.
    "service.elements" [service] elements::elements : Nothing => ElementsRes;
    /// Enters the elements a firm begins with.
    "service.begin_elements" [service] elements::begin : Nothing => ElementsRes;
    /// Writes an element.
    "service.put_element" [] elements::put : ElementReq => EntryRes;
    /// Takes an element away.
    "service.remove_element" [] elements::remove : EntryReq => EntryRes;
    /// Corrective actions, open ones first, with what became of their KPI.
    "service.actions" [shipments, cases, settings, service] actions::actions : Nothing => ActionsRes;
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
    /// The firm's own count against what others counted and customers reported, by month.
    "service.views" [shipments, cases, settings, service] views::views : KpiName => ViewsRes;
}
