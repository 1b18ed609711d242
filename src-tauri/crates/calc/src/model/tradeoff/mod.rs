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

use super::{
    Model,
    schema::{self, several, within},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Map, Value};

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

/// What a firm's months showed: the service kept and what a shipment cost.
#[derive(Deserialize)]
struct Monthly {
    service: Vec<f64>,
    logistics: Vec<f64>,
    #[serde(rename = "service_cost")]
    failure: Vec<f64>,
}

/// The most months: twenty years. Each of them may be a column of a fit.
const MOST_MONTHS: usize = 240;

/// A figure of each month.
fn monthly(least: usize, of: Value) -> Value {
    let unit = of["unit"].as_str().unwrap_or_default().to_owned();
    several(least..=MOST_MONTHS, of, &unit)
}

/// The fields of [`Monthly`] and what else a model asks.
fn months<const N: usize>(
    least: usize,
    others: [(&'static str, Value); N],
) -> impl Iterator<Item = (&'static str, Value)> {
    let money = || monthly(least, within(0.0..=1e9, "money per shipment"));
    let service = monthly(least, within(0.0..=1.0, "service level"));
    [("service", service), ("logistics", money()), ("service_cost", money())].into_iter().chain(others)
}

impl Monthly {
    /// Refuses lists that are not of the same months.
    fn check(&self) -> Result<(), Fault> {
        let others = [("logistics", self.logistics.len()), ("service_cost", self.failure.len())];
        schema::as_many(("service", self.service.len()), &others)
    }
}

/// An object named by numbers, as tables of results are: `{"14": ...}`.
fn by_number<T: ToString>(rows: impl IntoIterator<Item = (T, Value)>) -> Value {
    Value::Object(rows.into_iter().map(|(key, value)| (key.to_string(), value)).collect::<Map<_, _>>())
}
