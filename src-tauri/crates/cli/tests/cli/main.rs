//! The built program, run as scripts run it.

mod contract;
mod refusals;
mod support;
