//! KPIs that other systems count: the warehouse's six and the telephone. Their numerators and denominators are imported
//! or entered by day.

use super::{Basis, Better, Count, Kpi, Unit};

const fn measured(id: &'static str, better: Better, default_target: f64) -> Kpi {
    let (unit, bases) = (Unit::Percent, &[Basis::Measured] as &[Basis]);
    Kpi { id, better, default_target, unit, bases, count: Count::Measured, rare: false, limit_hours: None }
}

/// Reports answered within their limit, of those due.
pub const REPORTS_IN_TIME: Kpi = measured("reports_in_time", Better::High, 0.99);
/// Orders processed within their limit, of all orders.
pub const ORDER_TIMELINESS: Kpi = measured("order_timeliness", Better::High, 0.99);
/// Goods booked in within their limit, of all receipts.
pub const RECEIVING_TIMELINESS: Kpi = measured("receiving_timeliness", Better::High, 0.99);
/// Locations where the count equals the book, of those counted.
pub const INVENTORY_ACCURACY: Kpi = measured("inventory_accuracy", Better::High, 0.99);
/// Order lines picked right, of those picked.
pub const PICKING_ACCURACY: Kpi = measured("picking_accuracy", Better::High, 0.998);
/// Parcels handed over with the right goods and papers, of those handed over.
pub const DISPATCH_ACCURACY: Kpi = measured("dispatch_accuracy", Better::High, 0.998);
/// Pieces damaged in store, of those stored.
pub const STORAGE_DAMAGE: Kpi = measured("storage_damage", Better::Low, 0.001);
/// Calls answered within the promised seconds, of those offered. Target 80 % in 20 seconds, the usual one of call centres.
pub const CALL_SERVICE: Kpi = measured("call_service", Better::High, 0.8);
