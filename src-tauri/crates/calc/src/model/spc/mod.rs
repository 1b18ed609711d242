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
    input::{Input, MOST, refused},
};
use crate::spc::shewhart::{Kind, Sample};
use keheng_base::Fault;
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

/// An object schema with these properties.
fn schema(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required, "additionalProperties": false})
}

/// Single values of any sign.
fn values(unit: &str, least: usize) -> Value {
    json!({"type": "array", "items": {"type": "number"}, "minItems": least, "unit": unit})
}

/// Positions from 0 as they are counted by people.
fn numbered(positions: impl IntoIterator<Item = usize>) -> Vec<usize> {
    positions.into_iter().map(|i| i + 1).collect()
}

/// `kind`, `counts` and `sizes`: as many sizes as counts, and no share above 1. Events need no sizes: 1 each.
fn samples(input: &Input) -> Result<(Kind, Vec<Sample>), Fault> {
    let kind = match input.one_of("kind", &["p", "u", "c"])? {
        "p" => Kind::P,
        "u" => Kind::U,
        _ => Kind::C,
    };
    let counts = input.numbers("counts", 0.0..=MOST, 2)?;
    let sizes = match (kind, input.has("sizes")) {
        (Kind::C, false) => vec![1.0; counts.len()],
        (Kind::C, true) => return Err(refused("sizes", "absent")),
        _ => input.numbers("sizes", LEAST..=MOST, 2)?,
    };
    if sizes.len() != counts.len() {
        return Err(refused("sizes", "as many as counts"));
    }
    let samples: Vec<Sample> = counts.iter().zip(sizes).map(|(k, n)| Sample::new(*k, n)).collect();
    if kind == Kind::P && samples.iter().any(|s| s.count > s.size) {
        return Err(refused("counts", "number <= size"));
    }
    Ok((kind, samples))
}

/// Schema of what [`samples`] reads.
fn sample_properties() -> Value {
    json!({
        "kind": {"enum": ["p", "u", "c"], "default": "p", "unit": "kind of chart"},
        "counts": {"type": "array", "items": {"type": "number", "minimum": 0}, "minItems": 2, "unit": "cases or events"},
        "sizes": {"type": "array", "items": {"type": "number", "exclusiveMinimum": 0}, "minItems": 2, "unit": "cases or units"},
    })
}
