//! Model `accept_price`: whether an offered price pays, and the lowest that does.

use super::yuan;
use crate::costing::differential::{Offer, accept_price};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, number, or, positive},
};
use keheng_base::Fault;
use serde_json::{Value, json};

/// An offer judged by what it changes; see [`accept_price`].
pub struct AcceptPrice;

impl Model for AcceptPrice {
    fn id(&self) -> &'static str {
        "accept_price"
    }
    fn title_key(&self) -> &'static str {
        "model-accept-price-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("units", positive("waybills")),
                ("price_fen_per_unit", number("fen per waybill")),
                ("variable_fen_per_unit", number("fen per waybill")),
                ("extra_fixed_fen", or(fen(), 0)),
                ("minutes_per_unit", or(number("minutes per waybill"), 0)),
                ("idle_minutes", or(number("minutes"), 0)),
                ("contribution_fen_per_minute", or(number("fen per minute"), 0)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let offer: Offer = schema::read(&self.inputs(), input)?;
        schema::quantity("minutes_per_unit", &[offer.units, offer.minutes_per_unit])?;
        let found = accept_price(&offer);
        let mut steps = Vec::new();
        if found.displaced_minutes > 0.0 {
            let step = Step::new("model-accept-price-displaced").with("minutes", found.displaced_minutes);
            steps.push(step.with("opportunity", found.opportunity_fen.yuan()));
        } else {
            steps.push(Step::new("model-accept-price-idle"));
        }
        steps.push(
            Step::new("model-accept-price-lowest")
                .with("relevant", found.relevant_fen.yuan())
                .with("price", yuan(found.lowest_price_fen_per_unit)),
        );
        let answer =
            if found.accept { Step::new("model-accept-price-accept") } else { Step::new("model-accept-price-refuse") };
        steps.push(answer.with("price", yuan(offer.price_fen_per_unit)).with("gain", found.gain_fen.yuan()));
        Ok(Solution { outputs: json!(found), steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "units": 5000,
                "price_fen_per_unit": 260,
                "variable_fen_per_unit": 180,
                "extra_fixed_fen": 150000,
                "minutes_per_unit": 2,
                "idle_minutes": 8000,
                "contribution_fen_per_minute": 60
            }),
            expected: json!({
                "displaced_minutes": 2000.0,
                "opportunity_fen": 120000,
                "relevant_fen": 1170000,
                "lowest_price_fen_per_unit": 234.0,
                "gain_fen": 130000,
                "accept": true
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand after Garrison, Noreen and Brewer, Managerial Accounting, chapter on differential analysis (special orders): 9,000 + 1,500 + 1,200 yuan over 5,000 waybills"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-accept-price-idle",
            "model-accept-price-displaced",
            "model-accept-price-lowest",
            "model-accept-price-accept",
            "model-accept-price-refuse",
        ]
    }
}
