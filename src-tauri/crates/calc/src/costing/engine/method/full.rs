//! Full cost by volume 全部成本: each department's cost over all shipments alike, as a firm without drivers does it.

use super::{
    super::{Cut, Driver, Input, Outcome, Refusal, Resources, Source},
    CostMethod,
    spread::Spread,
};

/// Who ships simply pays for who does not; unused capacity hides in the rate.
pub(super) struct Full;

impl CostMethod for Full {
    fn id(&self) -> &'static str {
        "full"
    }
    fn cut(&self) -> Cut {
        Cut::Customer
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let resources = Resources::of(input, &input.support)?;
        let mut spread = Spread::traced(input);
        spread.homeless(input, &resources);
        let shipments: Vec<f64> = input.objects.iter().map(|o| o.quantities.of(Driver::Shipments)).collect();
        for d in &resources.operating {
            spread.by_weight(Source::Department(*d), *d, resources.final_fen[*d], &shipments);
        }
        Ok(spread.gather(input, self.id(), self.cut()))
    }
}
