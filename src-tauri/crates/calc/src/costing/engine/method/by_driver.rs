//! Costing by what is counted: each department's cost goes by drivers, and nobody asks for time that was not used.

use super::{
    super::{Cut, Driver, Input, Outcome, Refusal, Resources, Source},
    CostMethod,
    spread::Spread,
};
use crate::costing::tdabc::{Surveyed, survey_rates};

/// What a department's cost goes by.
pub(super) enum ByDriver {
    /// 全部成本: over all shipments alike, as a firm without drivers does it; who ships simply pays for who does not
    Full,
    /// 作业成本(调查法): shares of time as people report them, then the driver of each activity; people report all of
    /// their time, so unused capacity is spread over those who came
    Classic,
}

impl CostMethod for ByDriver {
    fn id(&self) -> &'static str {
        match self {
            ByDriver::Full => "full",
            ByDriver::Classic => "abc",
        }
    }
    fn cut(&self) -> Cut {
        Cut::Customer
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let resources = Resources::of(input, &input.support)?;
        let mut spread = Spread::traced(input);
        spread.homeless(input, &resources);
        let quantity = |driver: Driver| -> Vec<f64> { input.objects.iter().map(|o| o.quantities.of(driver)).collect() };
        for d in &resources.operating {
            let cost = resources.final_fen[*d];
            match self {
                ByDriver::Full => {
                    spread.by_weight(Source::Department(*d), *d, cost, &quantity(Driver::Shipments));
                }
                ByDriver::Classic => {
                    // An activity nobody asked for takes no time: its share would strand.
                    let done: Vec<(usize, f64, Vec<f64>)> = input
                        .activities
                        .iter()
                        .enumerate()
                        .filter(|(_, a)| a.department == *d && a.time_share > 0.0)
                        .map(|(at, a)| (at, a.time_share, quantity(a.driver)))
                        .filter(|(.., quantity)| quantity.iter().any(|q| *q > 0.0))
                        .collect();
                    if done.is_empty() {
                        spread.idle(*d, cost);
                        continue;
                    }
                    let asked = |(_, time_share, quantity): &(usize, f64, Vec<f64>)| Surveyed {
                        time_share: *time_share,
                        quantity: quantity.iter().sum(),
                    };
                    let survey: Vec<Surveyed> = done.iter().map(asked).collect();
                    for ((at, _, quantity), rate) in done.iter().zip(survey_rates(cost, &survey)) {
                        spread.by_weight(Source::Activity(*at), *d, rate.cost_fen, quantity);
                    }
                }
            }
        }
        Ok(spread.gather(input, self.id(), self.cut()))
    }
}
