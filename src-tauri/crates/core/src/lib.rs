//! The core of Keheng: everything but the window. See `src-tauri/ARCHITECTURE.md` for the rooms and their order.

pub mod api;
pub mod audit;
pub mod cases;
pub mod charts;
pub mod costing;
pub mod customers;
pub mod db;
pub mod desk;
pub mod exchange;
pub mod handles;
pub mod interchange;
pub mod jobs;
pub mod lock;
pub mod methods;
pub mod models;
pub mod printer;
pub mod privacy;
pub mod reports;
pub mod sample;
pub mod service;
pub mod settings;
pub mod shipments;
pub mod surveys;
pub mod tradeoff;
pub mod value;

mod app;
mod by_hand;
mod numbers;
#[cfg(test)]
mod tests;
mod views;

pub use app::{App, AppConfig, Event};
pub use handles::{Handles, Offered};
