//! Terminal and line-haul 端点与线路成本: what a destination costs to handle, and what it costs to get there.

use super::{
    super::{Cut, Input, Key, Leg, Outcome, Refusal},
    CostMethod,
    tdabc::Timed,
};

/// By time, each destination in two: what does not depend on the distance, and what does.
pub(super) struct Legs;

impl CostMethod for Legs {
    fn id(&self) -> &'static str {
        "terminal_haul"
    }
    fn cut(&self) -> Cut {
        Cut::Leg
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let outcome = Timed { id: self.id(), cut: Cut::Leg }.cost(input)?;
        let hauled = outcome.lines.iter().any(|l| matches!(l.key, Key::Leg(_, Leg::Haul)));
        if hauled { Ok(outcome) } else { Err(Refusal::NoHaul) }
    }
}
