//! Variable costing 变动成本法: customers bear what goes with their shipments; what is fixed or rises in steps stays with
//! the firm, so that what a customer brings above its cost is a contribution (边际贡献) to all of it.

use super::{
    super::{Behaviour, Cut, Input, Outcome, Refusal, Resources, Source},
    CostMethod, Needs,
    spread::Spread,
};
use keheng_base::Fen;
use std::borrow::Cow;

/// Variable cost of a department goes by the minutes it works for each object, by shipments where nobody counts minutes.
pub(super) struct Variable;

impl CostMethod for Variable {
    fn id(&self) -> &'static str {
        "variable"
    }
    fn cut(&self) -> Cut {
        Cut::Customer
    }
    fn needs(&self) -> Needs {
        Needs::Bare
    }
    fn view<'a>(&self, input: &'a Input) -> Cow<'a, Input> {
        let mut varying = input.clone();
        // Not taken out: positions of entries mean something to the reader.
        for entry in varying.entries.iter_mut().filter(|e| e.behaviour != Behaviour::Variable) {
            entry.amount_fen = Fen(0);
        }
        Cow::Owned(varying)
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let varying = self.view(input);
        let resources = Resources::of(&varying, &input.support)?;
        let mut spread = Spread::traced(&varying);
        spread.homeless(&varying, &resources);
        for d in &resources.operating {
            let minutes = |object| {
                let own = input.activities.iter().filter(|a| a.department == *d);
                own.map(|a| input.minutes(a, object).likely).sum::<f64>()
            };
            let mut weights: Vec<f64> = input.objects.iter().map(minutes).collect();
            if weights.iter().all(|w| *w <= 0.0) {
                weights = input.objects.iter().map(|o| o.quantities.0[0]).collect();
            }
            spread.by_weight(Source::Department(*d), *d, resources.final_fen[*d], &weights);
        }
        let kept = input.total() - varying.total();
        spread.untraced_fen += kept;
        let outcome = spread.gather(&varying, self.id(), self.cut());
        Ok(Outcome { total_fen: input.total(), ..outcome })
    }
}
