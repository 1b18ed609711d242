//! Model `control_chart`: p, u and c charts, and Laney's p′ and u′.

use super::*;
use crate::{
    model::schema::whole,
    spc::{
        rules::Rule,
        shewhart::{Fit, Limits, Spread},
    },
};
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    counted: Counted,
    spread: Width,
    /// numbers of points
    exclude: Vec<usize>,
}

/// The two spreads a lesson compares.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Width {
    Laney,
    Textbook,
}

/// Limits of shares or events; see [`Fit::of`].
pub struct ControlChart;

impl Model for ControlChart {
    fn id(&self) -> &'static str {
        "control_chart"
    }
    fn title_key(&self) -> &'static str {
        "model-control-chart-title"
    }
    fn inputs(&self) -> Value {
        let exclude = series(0, whole(1..=u64::from(u32::MAX), "numbers of points"));
        counted([("spread", choice(&["laney", "textbook"], "kind of limits")), ("exclude", or(exclude, json!([])))])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let (kind, samples) = (given.counted.kind, given.counted.samples()?);
        let spread = match given.spread {
            Width::Laney => Spread::Laney,
            Width::Textbook => Spread::Textbook,
        };
        if given.exclude.iter().any(|e| *e > samples.len()) {
            return Err(refused("exclude", "1 <= integer <= number of points"));
        }
        let excluded: BTreeSet<usize> = given.exclude.into_iter().collect();
        let kept = |i: usize| !excluded.contains(&(i + 1));
        let baseline: Vec<Sample> =
            samples.iter().enumerate().filter(|(i, _)| kept(*i)).map(|(_, sample)| *sample).collect();
        let fit = Fit::of(kind, &baseline, spread).ok_or_else(|| refused("exclude", "two points or more are left"))?;
        let limits: Vec<Limits> = samples.iter().map(|s| fit.limits(s.size)).collect();
        let raw_lcl: Vec<f64> = samples.iter().map(|s| fit.centre - 3.0 * fit.deviation(s.size)).collect();
        let z: Vec<f64> = samples.iter().map(|s| fit.z(*s)).collect();
        let signals = numbered(Rule::Rule1.signals(&z));
        let events: f64 = baseline.iter().map(|s| s.count).sum();
        let size: f64 = baseline.iter().map(|s| s.size).sum();
        let mut steps = vec![
            Step::new("model-control-chart-centre")
                .with("points", baseline.len())
                .with("events", events)
                .with("size", size)
                .with("centre", fit.centre),
        ];
        if spread == Spread::Laney {
            steps.push(Step::new("model-control-chart-sigma-z").with("sigma-z", fit.sigma_z));
        }
        steps.push(Step::new("model-control-chart-limits").with("lcl", limits[0].lcl).with("ucl", limits[0].ucl));
        if raw_lcl.iter().zip(&limits).any(|(raw, limits)| *raw < limits.lcl) {
            steps.push(Step::new("model-control-chart-clamped"));
        }
        steps.push(
            Step::new("model-control-chart-signals").with("signals", signals.len()).with("points", samples.len()),
        );
        Ok(Solution {
            outputs: json!({
                "centre": fit.centre,
                "sigma_z": fit.sigma_z,
                "lcl": limits.iter().map(|l| l.lcl).collect::<Vec<_>>(),
                "ucl": limits.iter().map(|l| l.ucl).collect::<Vec<_>>(),
                "raw_lcl": raw_lcl,
                "z": z,
                "signals": signals,
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "kind": "p", "spread": "laney",
                "counts": [266_501, 264_225, 276_532, 281_461, 269_071],
                "sizes": [280_443, 276_823, 291_681, 296_155, 282_343],
            }),
            expected: json!({
                "centre": 0.9512030236,
                "sigma_z": 8.526286183,
                "lcl": [0.9407968294, 0.9407290098, 0.9409992654, 0.9410766326, 0.9408319022],
                "ucl": [0.9616092178, 0.9616770374, 0.9614067818, 0.9613294146, 0.9615741449],
                "raw_lcl": [0.9407968294, 0.9407290098, 0.9409992654, 0.9410766326, 0.9408319022],
                "z": [-0.2644268619, 0.9416883065, -0.9231598124, -0.2426138305, 0.5178769002],
                "signals": [],
            }),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "D. B. Laney, Quality Engineering 14 (2002) 531-537; data: first five periods of nhs_accidents, R package qicharts2 (M. A. Mohammed et al.)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-control-chart-centre",
            "model-control-chart-sigma-z",
            "model-control-chart-limits",
            "model-control-chart-clamped",
            "model-control-chart-signals",
        ]
    }
}
