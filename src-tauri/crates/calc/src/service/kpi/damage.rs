//! Damage rate: damaged, of all shipped.

use super::{Better, Counts, Kpi, Rate, Unit};

/// Target 0.1 %, the courier service standard the course uses.
pub struct Damage;

impl Kpi for Damage {
    fn id(&self) -> &'static str {
        "damage"
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
        Rate { numerator: counts.damaged, denominator: counts.shipments }
    }
}
