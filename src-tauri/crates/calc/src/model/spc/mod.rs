//! Models of statistical process control; the formulas stand in [`crate::spc`] and [`crate::stats::proportion`].
//!
//! Points are numbered from 1, as people count months.

mod before_after;
mod control_chart;
mod cusum;
mod ewma;
mod false_alarms;
mod g_chart;
mod individuals_chart;
mod overdispersion;
mod rate_interval;
mod run_rules;
mod traffic_light;

use super::{
    Example, Model, Solution, Step,
    schema::{self, MOST, choice, or, refused, series, within},
};
use crate::spc::shewhart::{Kind, Sample};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

/// Process control, in the order a course takes it.
pub(super) const MODELS: &[&dyn Model] = &[
    &traffic_light::TrafficLight,
    &rate_interval::RateInterval,
    &control_chart::ControlChart,
    &overdispersion::Overdispersion,
    &g_chart::GChart,
    &individuals_chart::IndividualsChart,
    &run_rules::RunRules,
    &ewma::EwmaChart,
    &cusum::CusumChart,
    &before_after::BeforeAfter,
    &false_alarms::FalseAlarms,
];

/// Smallest standard deviation that is taken.
const LEAST: f64 = 1e-12;

/// What single values and their target are measured in.
const UNIT: &str = "unit of the values";

/// A value of any sign.
fn value(unit: &str) -> Value {
    within(-MOST..=MOST, unit)
}

/// Positions from 0 as they are counted by people.
fn numbered(positions: impl IntoIterator<Item = usize>) -> Vec<usize> {
    positions.into_iter().map(|i| i + 1).collect()
}

/// Points of a chart of shares or events.
#[derive(Deserialize)]
struct Counted {
    kind: Kind,
    counts: Vec<f64>,
    /// events need none: 1 each
    sizes: Option<Vec<f64>>,
}

/// The fields of [`Counted`] and what else a model asks.
fn counted<const N: usize>(others: [(&'static str, Value); N]) -> Value {
    let fields = [
        ("kind", choice(&["p", "u", "c"], "kind of chart")),
        ("counts", series(2, within(0.0..=MOST, "cases or events"))),
        ("sizes", series(2, within(LEAST..=MOST, "cases or units"))),
    ];
    schema::inputs(fields.into_iter().chain(others), &["sizes"])
}

impl Counted {
    /// The points.
    ///
    /// # Errors
    /// `model_input`: sizes where events need none, not as many sizes as counts, or a share above 1.
    fn samples(&self) -> Result<Vec<Sample>, Fault> {
        let sizes = match (self.kind, &self.sizes) {
            (Kind::C, None) => &vec![1.0; self.counts.len()],
            (Kind::C, Some(_)) => return Err(refused("sizes", "absent")),
            (_, Some(sizes)) => sizes,
            (_, None) => return Err(refused("sizes", "as many as counts")),
        };
        schema::as_many(("counts", self.counts.len()), &[("sizes", sizes.len())])?;
        let samples: Vec<Sample> = self.counts.iter().zip(sizes).map(|(k, n)| Sample::new(*k, *n)).collect();
        if self.kind == Kind::P && samples.iter().any(|s| s.count > s.size) {
            return Err(refused("counts", "number <= size"));
        }
        Ok(samples)
    }
}
