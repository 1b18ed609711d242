//! Whether the service is as good as promised.

pub mod figure;
pub mod kpi;
pub mod perfect_order;
