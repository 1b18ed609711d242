//! Service level against cost: optimum, stock, queues, response of sales, and the fits of a firm's own months.

mod ballou_sqrt;
mod bayes_cost;
mod breakpoint;
mod convex_fit;
mod courier_shift;
mod discrete_service;
mod erlang_c;
mod isotonic;
mod lokad;
mod marginal_stock;
mod mmc;
mod newsvendor;
mod normal_loss;
mod order_fill;
mod perfect_order;
mod poisson_loss;
mod pole_fit;
mod safety_stock;
mod sales_response;
mod taguchi;
mod tradeoff_fit;
mod u_curve;

#[cfg(test)]
mod reference_tests;

use super::Model;
use serde_json::{Map, Value, json};

/// The models of the group.
pub(super) const MODELS: &[&dyn Model] = &[
    &tradeoff_fit::TradeoffFit,
    &u_curve::UCurve,
    &ballou_sqrt::BallouSqrt,
    &discrete_service::DiscreteService,
    &marginal_stock::MarginalStock,
    &order_fill::OrderFill,
    &taguchi::Taguchi,
    &newsvendor::Newsvendor,
    &normal_loss::NormalLoss,
    &poisson_loss::PoissonLoss,
    &safety_stock::SafetyStock,
    &lokad::Lokad,
    &erlang_c::ErlangC,
    &mmc::Mmc,
    &courier_shift::CourierShift,
    &sales_response::SalesResponse,
    &breakpoint::BreakpointModel,
    &bayes_cost::BayesCost,
    &perfect_order::PerfectOrder,
    &isotonic::Isotonic,
    &convex_fit::ConvexFit,
    &pole_fit::PoleFit,
];

/// JSON Schema of an object whose other fields are refused.
fn schema(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

/// JSON Schema of a number.
fn number(unit: &str, minimum: f64, maximum: f64) -> Value {
    json!({"type": "number", "minimum": minimum, "maximum": maximum, "unit": unit})
}

/// JSON Schema of a number that has a usual value.
fn number_or(unit: &str, minimum: f64, maximum: f64, usual: f64) -> Value {
    json!({"type": "number", "minimum": minimum, "maximum": maximum, "default": usual, "unit": unit})
}

/// JSON Schema of a list of numbers.
fn numbers(unit: &str, minimum: f64, maximum: f64, least: usize) -> Value {
    json!({
        "type": "array", "minItems": least, "unit": unit,
        "items": {"type": "number", "minimum": minimum, "maximum": maximum},
    })
}

/// An object named by numbers, as tables of results are: `{"14": ...}`.
fn by_number<T: ToString>(rows: impl IntoIterator<Item = (T, Value)>) -> Value {
    Value::Object(rows.into_iter().map(|(key, value)| (key.to_string(), value)).collect::<Map<_, _>>())
}
