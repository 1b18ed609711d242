//! Models of cost accounting; the formulas stand in [`crate::costing`].

mod abc_survey_rates;
mod accept_price;
mod alloc_direct;
mod alloc_reciprocal;
mod alloc_step_down;
mod capacity_budget;
mod cost_flows;
mod cost_high_low;
mod cost_least_squares;
mod cost_step;
mod cost_to_serve;
mod cost_tracing;
mod cost_volume_profit;
mod drop_customer;
mod failure_cost;
mod full_cost_per_waybill;
mod input_variances;
mod largest_remainder;
mod logistics_cost_matrix;
mod make_or_buy;
mod method_comparison;
mod months;
mod network;
mod object_costing;
mod performance_cost;
mod price_floors;
mod profit_tornado;
mod route_cost;
mod stage_costing;
mod standards;
mod storage_cost;
mod time_driven;
mod time_equations;
mod variance_tree;
mod whale_curve;

use super::Model;

/// Cost accounting, in the order a course takes it.
pub(super) const MODELS: &[&dyn Model] = &[
    &cost_high_low::CostHighLow,
    &cost_least_squares::CostLeastSquares,
    &cost_step::CostStep,
    &full_cost_per_waybill::FullCostPerWaybill,
    &cost_tracing::CostTracing,
    &variance_tree::VarianceTree,
    &input_variances::InputVariances,
    &stage_costing::StageCosting,
    &object_costing::ObjectCosting,
    &make_or_buy::MakeOrBuy,
    &drop_customer::DropCustomer,
    &accept_price::AcceptPrice,
    &performance_cost::PerformanceCost,
    &cost_volume_profit::CostVolumeProfit,
    &route_cost::RouteCost,
    &storage_cost::StorageCost,
    &logistics_cost_matrix::LogisticsCostMatrix,
    &price_floors::PriceFloors,
    &failure_cost::FailureCost,
    &cost_to_serve::CostToServe,
    &whale_curve::WhaleCurve,
    &largest_remainder::LargestRemainder,
    &profit_tornado::ProfitTornado,
    &cost_flows::CostFlows,
    &alloc_direct::AllocDirect,
    &alloc_step_down::AllocStepDown,
    &alloc_reciprocal::AllocReciprocal,
    &abc_survey_rates::AbcSurveyRates,
    &time_driven::TimeDriven,
    &time_equations::TimeEquations,
    &capacity_budget::CapacityBudget,
    &method_comparison::MethodComparison,
];

/// Fen as yuan, for the figures in an explanation.
fn yuan(fen: f64) -> f64 {
    fen / 100.0
}
