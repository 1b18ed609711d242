//! The one cost engine: entries gather in pools, pools feed departments, support departments pass their cost on,
//! activities charge time, and what arrives is cut by customer, route, product, batch or stage. Each method is a query
//! on the same data, which is why they reconcile.
//!
//! Money moves by largest remainder at each step, so lines, unused capacity, rounding and what could not be traced
//! always add up to the total. Capacity that nobody used is a line of its own and never a customer's.

mod input;
mod method;
mod outcome;
mod pieces;
mod resources;
mod run_id;
mod why;

pub use input::{
    Activity, Behaviour, Department, Driver, Entry, Input, Nature, Object, Pool, Process, Purpose, Quantities, Stage,
    Target,
};
pub use method::{CostMethod, METHODS, Needs, find};
pub use outcome::{Cut, Key, Leg, Line, Outcome, Refusal, Source, Unused, Warning, units};
pub use pieces::pieces;
pub use resources::{Feed, Resources};
pub use run_id::{MODEL_VERSION, run_id};
pub use why::{Why, WhyEntry, WhyPart, why, why_of};

#[cfg(test)]
mod tests;
