//! KPIs counted from shipments, and from cases about them.

use super::{Basis, Better, Count, Kpi, Rate, Unit};

/// Delivered within the promise, of those due. What is overdue and still undelivered is late.
///
/// Target 99 %, the courier service standard the course uses; so are the other targets of 3.1 in this file.
pub const ON_TIME: Kpi = Kpi {
    id: "on_time",
    better: Better::High,
    default_target: 0.99,
    unit: Unit::Percent,
    bases: &[Basis::Shipped, Basis::Due],
    count: Count::Shipments(|c| Rate { numerator: c.on_time, denominator: c.due }),
    rare: false,
    limit_hours: None,
};

/// Perfect in all of on time, in full, undamaged, in the right hands and without a justified complaint, of those due:
/// counted per shipment (SCOR RL.1.1), never multiplied.
pub const PERFECT_ORDER: Kpi = Kpi {
    id: "perfect_order",
    better: Better::High,
    default_target: 0.93,
    unit: Unit::Percent,
    bases: &[Basis::Shipped, Basis::Due],
    count: Count::Shipments(|c| Rate { numerator: c.perfect, denominator: c.due }),
    rare: false,
    limit_hours: None,
};

/// Delivered to the right place, of those delivered: one wrong part makes a delivery wrong.
pub const DELIVERY_ACCURACY: Kpi = Kpi {
    id: "delivery_accuracy",
    better: Better::High,
    default_target: 0.98,
    unit: Unit::Percent,
    bases: &[Basis::Shipped],
    count: Count::Shipments(|c| Rate {
        numerator: c.delivered.saturating_sub(c.misdelivered),
        denominator: c.delivered,
    }),
    rare: false,
    limit_hours: None,
};

/// Damaged, of all shipped.
pub const DAMAGE: Kpi = Kpi {
    id: "damage",
    better: Better::Low,
    default_target: 0.001,
    unit: Unit::PerMille,
    bases: &[Basis::Shipped],
    count: Count::Shipments(|c| Rate { numerator: c.damaged, denominator: c.shipments }),
    rare: true,
    limit_hours: None,
};

/// Lost, of all shipped. Target 0.1 %, as for damage.
pub const LOSS: Kpi = Kpi {
    id: "loss",
    better: Better::Low,
    default_target: 0.001,
    unit: Unit::PerMille,
    bases: &[Basis::Shipped],
    count: Count::Shipments(|c| Rate { numerator: c.lost, denominator: c.shipments }),
    rare: true,
    limit_hours: None,
};

/// Without a justified complaint, of those delivered since complaints are recorded; a shipment complained of twice counts
/// once.
pub const COMPLAINT_FREE: Kpi = Kpi {
    id: "complaint_free",
    better: Better::High,
    default_target: 0.98,
    unit: Unit::Percent,
    bases: &[Basis::Shipped],
    count: Count::Shipments(|c| Rate {
        numerator: c.answerable.saturating_sub(c.complained),
        denominator: c.answerable,
    }),
    rare: false,
    limit_hours: None,
};

/// Cases closed within their limit, of those whose limit has passed: the course's reports handled in time. The limit is
/// what is written on the case, else the firm's: three days unless it sets its own.
pub const CASES_IN_TIME: Kpi = Kpi {
    id: "cases_in_time",
    better: Better::High,
    default_target: 0.99,
    unit: Unit::Percent,
    bases: &[Basis::Due],
    count: Count::Cases(|c| Rate { numerator: c.cases_in_time, denominator: c.cases_due }),
    rare: false,
    limit_hours: Some(72),
};

/// The same of claims alone: those of that kind, and every case that money was wanted for. Seven days and 95 % are what
/// this program begins with, not a standard.
pub const CLAIMS_IN_TIME: Kpi =
    Kpi { id: "claims_in_time", default_target: 0.95, limit_hours: Some(7 * 24), ..CASES_IN_TIME };
