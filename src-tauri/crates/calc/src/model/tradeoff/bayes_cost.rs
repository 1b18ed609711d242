//! Model `bayes_cost`: a cost curve from few months and an opinion.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, or, refused, series, several, within},
};
use crate::tradeoff::bayes;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    prior_mean: [f64; 2],
    prior_sd: [f64; 2],
    sigma: f64,
    service: Vec<f64>,
    cost: Vec<f64>,
    pole: f64,
    at: f64,
}

/// Logistics cost b0 + b1 / (pole − x) with a normal prior on both; see [`bayes::linear`].
pub struct BayesCost;

impl Model for BayesCost {
    fn id(&self) -> &'static str {
        "bayes_cost"
    }
    fn title_key(&self) -> &'static str {
        "model-bayes-cost-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("prior_mean", several(2..=2, within(-1e6..=1e6, "money per shipment"), "money per shipment")),
                ("prior_sd", several(2..=2, within(1e-6..=1e6, "money per shipment"), "money per shipment")),
                ("sigma", within(1e-6..=1e6, "money per shipment")),
                ("service", series(1, within(0.0..=1.0, "service level"))),
                ("cost", series(1, within(0.0..=1e9, "money per shipment"))),
                ("pole", or(within(1.000_1..=2.0, "service level"), 1.004)),
                ("at", or(within(0.0..=1.0, "service level"), 0.97)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { prior_mean: mean, prior_sd: deviation, sigma, service, cost, pole, at } =
            schema::read(&self.inputs(), input)?;
        schema::as_many(("service", service.len()), &[("cost", cost.len())])?;
        let row = |x: f64| vec![1.0, 1.0 / (pole - x)];
        let rows: Vec<Vec<f64>> = service.iter().map(|x| row(*x)).collect();
        let found = bayes::linear(&mean, &deviation, &rows, &cost, sigma);
        let found = found.ok_or_else(|| refused("prior_sd", "numbers of the size of the costs"))?;
        let (curve, sure) = found.predict(&row(at));
        let spread = found.deviation();
        Ok(Solution {
            outputs: json!({
                "posterior_mean": found.mean, "posterior_sd": spread,
                "cov": found.covariance.chunks(2).collect::<Vec<_>>(), "predict": {"mean": curve, "sd_curve": sure},
            }),
            steps: vec![
                Step::new("model-bayes-cost-prior")
                    .with("base", mean[0])
                    .with("steep", mean[1])
                    .with("months", rows.len()),
                Step::new("model-bayes-cost-posterior")
                    .with("base", found.mean[0])
                    .with("base-sd", spread[0])
                    .with("steep", found.mean[1])
                    .with("steep-sd", spread[1]),
                Step::new("model-bayes-cost-predict").with("at", at).with("cost", curve).with("sd", sure),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "prior_mean": [10, 1.2], "prior_sd": [5, 0.6], "sigma": 2,
                "service": [0.8605, 0.8923, 0.9325, 0.9903], "cost": [19.37, 22.72, 27.12, 82.52],
            }),
            expected: json!({
                "posterior_mean": [13.363_365_560_715_149, 0.949_839_526_820_805_4],
                "posterior_sd": [1.321_530_205_824_083_6, 0.035_816_777_914_565_01],
                "cov": [[1.746_442_084_905_445_2, -0.031_731_798_002_793_764], [-0.031_731_798_002_793_78, 0.001_282_841_580_181_271_6]],
                "predict": {"mean": 41.299_822_231_915_286, "sd_curve": 0.994_781_524_823_289_3},
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "conjugate normal regression: A. Gelman et al., Bayesian Data Analysis, 3rd ed. 2013, § 14.8; example by independent computation"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-bayes-cost-prior", "model-bayes-cost-posterior", "model-bayes-cost-predict"]
    }
}
