//! Whether the service is as good as promised.

pub mod kpi;
