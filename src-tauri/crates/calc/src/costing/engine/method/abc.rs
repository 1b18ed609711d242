//! Classic activity-based costing 作业成本(调查法): shares of time as people report them, rates by driver.

use super::{
    super::{Cut, Input, Outcome, Refusal, Resources, Source},
    CostMethod,
    spread::Spread,
};
use crate::costing::tdabc::{Surveyed, survey_rates};

/// People report all of their time, so unused capacity is spread over those who came.
pub(super) struct Classic;

impl CostMethod for Classic {
    fn id(&self) -> &'static str {
        "abc"
    }
    fn cut(&self) -> Cut {
        Cut::Customer
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let resources = Resources::of(input, &input.support)?;
        let mut spread = Spread::traced(input);
        spread.homeless(input, &resources);
        for d in &resources.operating {
            let quantity = |a: usize| -> Vec<f64> {
                let driver = input.activities[a].driver;
                input.objects.iter().map(|o| o.quantities.of(driver)).collect()
            };
            // An activity nobody asked for takes no time: its share would strand.
            let done: Vec<(usize, Vec<f64>)> = (0..input.activities.len())
                .filter(|a| input.activities[*a].department == *d && input.activities[*a].time_share > 0.0)
                .map(|a| (a, quantity(a)))
                .filter(|(_, quantity)| quantity.iter().any(|q| *q > 0.0))
                .collect();
            if done.is_empty() {
                spread.idle(*d, resources.final_fen[*d]);
                continue;
            }
            let survey: Vec<Surveyed> = done
                .iter()
                .map(|(a, quantity)| Surveyed {
                    time_share: input.activities[*a].time_share,
                    quantity: quantity.iter().sum(),
                })
                .collect();
            let rates = survey_rates(resources.final_fen[*d], &survey);
            for ((a, quantity), rate) in done.iter().zip(rates) {
                spread.by_weight(Source::Activity(*a), *d, rate.cost_fen, quantity);
            }
        }
        Ok(spread.gather(input, self.id(), self.cut()))
    }
}
