//! The built program, run as scripts run it.

mod contract;
mod kill;
mod refusals;
mod support;
