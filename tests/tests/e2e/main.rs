//! The real window: built program, real web view, real files. `cargo xtask test window` runs these; each test has a
//! machine of its own (see `harness`), so they run side by side.

#![cfg(target_os = "linux")]

mod books;
mod cases;
mod costs;
mod exchange;
mod gallery;
mod grid;
#[allow(dead_code, reason = "a harness offers more than each set of stories needs")]
mod harness;
mod history;
mod hostile;
mod import;
mod invitations;
mod joined;
mod look;
mod methods;
mod palette;
mod panels;
mod papers;
mod pictures;
mod privacy;
mod report;
mod reporting;
mod sampling;
mod service;
mod shared;
mod shell;
mod start;
mod surveys;
mod tradeoff;
mod value;
