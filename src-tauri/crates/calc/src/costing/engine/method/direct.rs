//! Direct costing 直接成本: only what belongs to a customer by itself; the rest stays with the firm.

use super::{
    super::{Cut, Input, Outcome, Refusal, Target},
    CostMethod, Needs,
    spread::Spread,
};

/// No driver, so nothing arbitrary and nothing of the departments.
pub(super) struct Direct;

impl CostMethod for Direct {
    fn id(&self) -> &'static str {
        "direct"
    }
    fn cut(&self) -> Cut {
        Cut::Customer
    }
    fn needs(&self) -> Needs {
        Needs::Bare
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let mut spread = Spread::traced(input);
        let pooled = input.entries.iter().filter(|e| matches!(e.target, Target::Pool(_)));
        spread.untraced_fen += pooled.map(|e| e.amount_fen).sum();
        Ok(spread.gather(input, self.id(), self.cut()))
    }
}
