//! Loss rate: lost, of all shipped.

use super::{Better, Counts, Kpi, Rate, Unit};

/// Target 0.1 %, the courier service standard the course uses.
pub struct Loss;

impl Kpi for Loss {
    fn id(&self) -> &'static str {
        "loss"
    }
    fn better(&self) -> Better {
        Better::Low
    }
    fn default_target(&self) -> f64 {
        0.001
    }
    fn unit(&self) -> Unit {
        Unit::PerMille
    }
    fn rate(&self, counts: &Counts) -> Rate {
        Rate { numerator: counts.lost, denominator: counts.shipments }
    }
}
