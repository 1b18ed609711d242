//! On-time rate: delivered within the promise, of those due.

use super::{Better, Counts, Kpi, Rate, Unit};

/// On the due basis: what is overdue and still undelivered is late.
///
/// Target 99 %, the courier service standard the course uses.
pub struct OnTime;

impl Kpi for OnTime {
    fn id(&self) -> &'static str {
        "on_time"
    }
    fn better(&self) -> Better {
        Better::High
    }
    fn default_target(&self) -> f64 {
        0.99
    }
    fn unit(&self) -> Unit {
        Unit::Percent
    }
    fn rate(&self, counts: &Counts) -> Rate {
        Rate { numerator: counts.on_time, denominator: counts.due }
    }
}
