//! The charts: each a struct of plain figures and ready-made words that lays itself out as a [`Scene`].

pub mod boxes;
pub mod causes;
pub mod compare;
pub mod control;
pub mod dumbbell;
pub mod likert;
mod look;
pub mod lorenz;
pub mod matrix;
pub mod multiples;
pub mod pareto;
pub mod plane;
pub mod profile;
pub mod profit_curve;
pub mod quadrants;
pub mod rounds;
mod rows;
pub mod sankey;
pub mod spark;
pub mod tangents;
pub mod tornado;
pub mod trend;
pub mod u_curve;
pub mod waterfall;
pub mod whale;

use crate::{
    palette::Palette,
    scene::{Scene, Size},
};

/// A picture that can be laid out at any size.
///
/// A chart is given figures and words, decides where everything goes, and paints nothing. It promises: every mark lies where
/// the scales of the scene put its value (within 0.05 px), no text leaves the page, no two texts overlap, nothing is told by
/// colour alone, and `table` holds what the picture shows. The same input gives the same scene on every system.
pub trait Chart {
    /// Lays the chart out on a page of this size (see [`Size::new`] for its bounds).
    fn scene(&self, size: Size, palette: &Palette) -> Scene;
}

/// What is not a number counts as nothing: a chart is drawn from data that were checked before.
fn finite(value: f64) -> f64 {
    if value.is_finite() { value } else { 0.0 }
}
