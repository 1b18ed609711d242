//! What goes into a fit: the firm's months, and what a manager says about levels nobody has seen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One month of the firm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Month {
    /// on-time share, 0..=1
    pub service: f64,
    /// cost of logistics, money per shipment
    pub logistics: f64,
    /// cost of service failures, money per shipment: claims, second deliveries, complaints, lost margin
    pub service_cost: f64,
    /// how much it counts against other months, > 0; any unit
    pub weight: f64,
    /// shipments, where known: needed to take the effect of volume out
    pub volume: Option<f64>,
    /// 1..=12, where known: needed to take the season out
    pub calendar: Option<u32>,
}

impl Month {
    /// A month of which only the three figures are known.
    pub fn plain(service: f64, logistics: f64, service_cost: f64) -> Month {
        Month { service, logistics, service_cost, weight: 1.0, volume: None, calendar: None }
    }
}

/// One answer of the interview: "at 99 % a shipment would cost about so much". It counts like a fraction of a month and
/// its error is stated, so that the band knows how little it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// service level, 0..1
    pub service: f64,
    /// cost of logistics, money per shipment
    pub logistics: f64,
    /// cost of service failures, money per shipment
    pub service_cost: f64,
}

/// The three-point interview.
#[derive(Clone, Debug, PartialEq)]
pub struct Interview {
    /// answers, usually for a low, a usual and a high level
    pub answers: Vec<Answer>,
    /// how many months of data one answer counts for
    pub months_each: f64,
    /// relative standard error of an answer
    pub error: f64,
}
