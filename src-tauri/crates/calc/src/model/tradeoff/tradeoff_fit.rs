//! Model `tradeoff_fit`: the zone worth keeping and the optimum from a firm's own months.

use super::{
    super::{Example, Model, Solution, Step, input::Input},
    numbers, schema,
};
use crate::tradeoff::{
    fit::{self, Options},
    months::Month,
};
use keheng_base::Fault;
use serde_json::{Value, json};

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
        schema(
            json!({
                "service": numbers("service level", 0.0, 1.0, 1),
                "logistics": numbers("money per shipment", 0.0, 1e9, 1),
                "service_cost": numbers("money per shipment", 0.0, 1e9, 1),
                "weight": numbers("weight", 1e-9, 1e12, 1),
                "seed": {"type": "integer", "minimum": 0, "default": 1, "unit": "seed"},
            }),
            &["service", "logistics", "service_cost"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["service", "logistics", "service_cost", "weight", "seed"])?;
        let service = input.numbers("service", 0.0..=1.0, 1)?;
        let (logistics, failure) =
            (input.numbers("logistics", 0.0..=1e9, 1)?, input.numbers("service_cost", 0.0..=1e9, 1)?);
        let weight =
            if input.has("weight") { input.numbers("weight", 1e-9..=1e12, 1)? } else { vec![1.0; service.len()] };
        for (field, list) in [("logistics", &logistics), ("service_cost", &failure), ("weight", &weight)] {
            if list.len() != service.len() {
                return Err(input.refused(field, "as many as service"));
            }
        }
        let seed = if input.has("seed") { input.count("seed")? } else { 1 };
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
                let code = refused.as_ref().map_or("", |r| r.code.as_str());
                steps.push(Step::new("model-tradeoff-fit-refused").with("code", code));
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
        ]
    }
}
