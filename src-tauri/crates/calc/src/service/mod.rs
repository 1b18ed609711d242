//! Whether the service is as good as promised, and what is owed where it was not.

pub mod claim;
pub mod figure;
pub mod kpi;
pub mod perfect_order;
