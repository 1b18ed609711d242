//! The built program, run as scripts run it.

mod contract;
mod exchange;
#[cfg(unix)]
mod full;
mod kill;
mod lock;
mod privacy;
mod refusals;
mod support;
