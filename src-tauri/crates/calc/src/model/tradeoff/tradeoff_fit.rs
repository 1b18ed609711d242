//! Model `tradeoff_fit`: the zone worth keeping and the optimum from a firm's own months.

use super::{Monthly, monthly, months};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, MOST_WHOLE, or, whole, within},
};
use crate::tradeoff::{
    fit::{self, Options},
    months::Month,
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    months: Monthly,
    /// 1 each where absent
    weight: Option<Vec<f64>>,
    seed: u64,
}

/// Why there is no optimum, in the words of the fault itself: a lesson gives the reason that the page gives.
fn reason(refused: &Fault) -> Option<Step> {
    let (word, figures): (_, &[&'static str]) = match refused.code.as_str() {
        "too_few_months" => ("error-too-few-months", &["months", "needed"]),
        "too_little_spread" => ("error-too-little-spread", &["spread", "needed"]),
        "service_cost_rises" => ("error-service-cost-rises", &[]),
        "logistics_cost_falls" => ("error-logistics-cost-falls", &[]),
        "optimum_at_edge" => ("error-optimum-at-edge", &["at"]),
        _ => return None,
    };
    let figure = |step: Step, name: &&'static str| match refused.args.get(*name) {
        Some(figure) => step.with(name, figure.clone()),
        None => step,
    };
    Some(figures.iter().fold(Step::new(word), figure))
}

/// See [`fit::fit`].
pub struct TradeoffFit;

impl Model for TradeoffFit {
    fn id(&self) -> &'static str {
        "tradeoff_fit"
    }
    fn title_key(&self) -> &'static str {
        "model-tradeoff-fit-title"
    }
    fn inputs(&self) -> Value {
        let weight = monthly(1, within(1e-9..=1e12, "weight"));
        schema::inputs(months(1, [("weight", weight), ("seed", or(whole(0..=MOST_WHOLE, "seed"), 1))]), &["weight"])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { months, weight, seed } = schema::read(&self.inputs(), input)?;
        months.check()?;
        let Monthly { service, logistics, failure } = months;
        let weight = weight.unwrap_or_else(|| vec![1.0; service.len()]);
        schema::as_many(("service", service.len()), &[("weight", weight.len())])?;
        let month = |i: usize| Month { weight: weight[i], ..Month::plain(service[i], logistics[i], failure[i]) };
        let months: Vec<Month> = (0..service.len()).map(month).collect();
        let found = fit::fit(&months, None, &Options { seed, ..Options::default() });
        let mut steps = vec![Step::new("model-tradeoff-fit-shape").with("months", months.len())];
        match (&found.refused, found.zone, found.optimum, found.interval) {
            (None, Some(zone), Some(optimum), Some(interval)) => steps.extend([
                Step::new("model-tradeoff-fit-zone").with("lo", zone.lo).with("hi", zone.hi),
                Step::new("model-tradeoff-fit-optimum")
                    .with("level", optimum)
                    .with("lo", interval.lo)
                    .with("hi", interval.hi),
            ]),
            (refused, ..) => {
                steps.push(Step::new("model-tradeoff-fit-refused"));
                steps.extend(refused.as_ref().and_then(reason));
            }
        }
        let codes: Vec<&str> = found.warnings.iter().map(|w| w.code.as_str()).collect();
        Ok(Solution {
            outputs: json!({
                "optimum": found.optimum, "interval": found.interval, "zone": found.zone, "minimum": found.minimum,
                "warnings": codes, "refused": found.refused.as_ref().map(|r| &r.code),
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "service": [0.94, 0.942, 0.944, 0.946, 0.948, 0.95, 0.952, 0.954],
                "logistics": [30, 31, 32, 33, 34, 35, 36, 37], "service_cost": [12, 11, 10, 9, 8, 7, 6, 5],
            }),
            expected: json!({"optimum": null, "interval": null, "zone": null, "minimum": null, "warnings": [], "refused": "too_little_spread"}),
            tolerance: 0.0,
        }
    }
    fn source(&self) -> &'static str {
        "non-negative least squares: C. L. Lawson and R. J. Hanson 1974; bootstrap: B. Efron and R. J. Tibshirani 1993; example: levels that differ by 1.4 points tell nothing"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-tradeoff-fit-shape",
            "model-tradeoff-fit-zone",
            "model-tradeoff-fit-optimum",
            "model-tradeoff-fit-refused",
            "error-too-few-months",
            "error-too-little-spread",
            "error-service-cost-rises",
            "error-logistics-cost-falls",
            "error-optimum-at-edge",
        ]
    }
}
