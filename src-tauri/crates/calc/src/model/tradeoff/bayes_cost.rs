//! Model `bayes_cost`: a cost curve from few months and an opinion.

use super::{
    super::{Example, Model, Solution, Step, input::Input},
    number, number_or, numbers, schema,
};
use crate::tradeoff::bayes;
use keheng_base::Fault;
use serde_json::{Value, json};

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
        schema(
            json!({
                "prior_mean": numbers("money per shipment", -1e6, 1e6, 2),
                "prior_sd": numbers("money per shipment", 1e-6, 1e6, 2),
                "sigma": number("money per shipment", 1e-6, 1e6),
                "service": numbers("service level", 0.0, 1.0, 1),
                "cost": numbers("money per shipment", 0.0, 1e9, 1),
                "pole": number_or("service level", 1.000_1, 2.0, 1.004),
                "at": number_or("service level", 0.0, 1.0, 0.97),
            }),
            &["prior_mean", "prior_sd", "sigma", "service", "cost"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["prior_mean", "prior_sd", "sigma", "service", "cost", "pole", "at"])?;
        let (mean, deviation) =
            (input.numbers("prior_mean", -1e6..=1e6, 2)?, input.numbers("prior_sd", 1e-6..=1e6, 2)?);
        for (field, list) in [("prior_mean", &mean), ("prior_sd", &deviation)] {
            if list.len() != 2 {
                return Err(input.refused(field, "two numbers"));
            }
        }
        let sigma = input.number("sigma", 1e-6..=1e6)?;
        let (service, cost) = (input.numbers("service", 0.0..=1.0, 1)?, input.numbers("cost", 0.0..=1e9, 1)?);
        if service.len() != cost.len() {
            return Err(input.refused("cost", "as many as service"));
        }
        let (pole, at) = (input.number_or("pole", 1.000_1..=2.0, 1.004)?, input.number_or("at", 0.0..=1.0, 0.97)?);
        let row = |x: f64| vec![1.0, 1.0 / (pole - x)];
        let rows: Vec<Vec<f64>> = service.iter().map(|x| row(*x)).collect();
        let found = bayes::linear(&mean, &deviation, &rows, &cost, sigma);
        let found = found.ok_or_else(|| input.refused("prior_sd", "numbers of the size of the costs"))?;
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
