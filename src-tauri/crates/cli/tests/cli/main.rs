//! The built program, run as scripts run it.

mod contract;
mod exchange;
mod kill;
mod lock;
mod privacy;
mod refusals;
mod support;
