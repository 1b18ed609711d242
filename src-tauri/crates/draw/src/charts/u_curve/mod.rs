//! U-curve: logistics cost that rises with the service level, the cost of failed service that falls, and their sum with its
//! lowest point.
//!
//! The horizontal axis is the service level, the vertical one the cost (of a parcel or a month), from zero. The optimum is a
//! corner of all three curves, so its marker sits on the sum wherever it lies between two samples. A curve that shoots up near
//! 100 % is cut at the edge of the plot; it must not press the interesting part flat.
//!
//! What is known decides how much is drawn ([`Fit`]): firm curves, dashed ones that are mostly assumption, or the months alone.

mod layout;
mod table;

use super::{Chart, finite, plane::Level};
use crate::{
    palette::Palette,
    scene::{Scene, Size},
    sheet::{Sheet, Texts},
};

/// The curves at one service level.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// Service level.
    pub level: f64,
    /// Logistics cost.
    pub logistics: f64,
    /// Cost of failed service.
    pub failure: f64,
    /// Lower and upper end of the bootstrap band of the sum.
    pub band: Option<[f64; 2]>,
}

impl Sample {
    /// The sum of both costs.
    pub fn total(&self) -> f64 {
        finite(self.logistics) + finite(self.failure)
    }
}

/// The lowest point of the sum.
#[derive(Clone, Debug)]
pub struct Optimum {
    /// The curves there.
    pub at: Sample,
    /// Interval of its level.
    pub interval: Option<[f64; 2]>,
    /// What stands beside it.
    pub label: String,
}

/// The levels that cost hardly more than the optimum.
#[derive(Clone, Debug)]
pub struct Zone {
    /// First level.
    pub from: f64,
    /// Last level.
    pub to: f64,
    /// What stands over it.
    pub label: String,
}

/// A month as it was.
#[derive(Clone, Debug)]
pub struct Month {
    /// Opens the rows behind it.
    pub key: String,
    /// Its name.
    pub label: String,
    /// Service level.
    pub level: f64,
    /// Sum of both costs.
    pub cost: f64,
    /// Why it does not count; then it is drawn hollow.
    pub excluded: Option<String>,
}

/// How much the months can bear.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Fit {
    /// Curves from the months.
    #[default]
    Firm,
    /// Mostly assumption: everything dashed, and said so.
    Sketch,
    /// No curves and no optimum: the months alone, and why.
    Refused,
}

/// Names of axes, columns, legend and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Horizontal axis: service level.
    pub level: String,
    /// Vertical axis: cost, with its unit.
    pub cost: String,
    /// The rising curve.
    pub logistics: String,
    /// The falling curve.
    pub failure: String,
    /// The sum.
    pub total: String,
    /// The bootstrap band, with its level.
    pub band: String,
    /// Lower end of the band, in the table.
    pub low: String,
    /// Upper end of the band, in the table.
    pub high: String,
    /// Interval of the optimum, with its level.
    pub interval: String,
    /// Legend of the months.
    pub month: String,
    /// Legend of months that do not count.
    pub excluded: String,
    /// Legend of the check without a model.
    pub check: String,
    /// First column of the table: curve, optimum or month.
    pub what: String,
    /// In the table: a point of the curve.
    pub curve: String,
    /// Beside dashed curves: that they are a sketch.
    pub sketch: String,
    /// In place of curves: why there are none.
    pub refused: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A service level.
    pub level: &'a dyn Fn(f64) -> String,
    /// A cost for tooltip and table.
    pub cost: &'a dyn Fn(f64) -> String,
    /// A cost on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

/// The chart; see the module.
pub struct UCurve<'a> {
    /// Words around it.
    pub texts: Texts,
    /// Rising by level.
    pub samples: &'a [Sample],
    /// Shaded.
    pub zone: Option<Zone>,
    /// Marked.
    pub optimum: Option<Optimum>,
    /// Where the firm is: a dotted rule.
    pub now: Option<Level>,
    /// What the contract asks for at least: a solid rule.
    pub floor: Option<Level>,
    /// A rule to drag.
    pub handle: Option<Level>,
    /// The months behind the curves.
    pub months: &'a [Month],
    /// The same costs smoothed without a model, as level and cost: dots that should lie near the curve.
    pub checks: &'a [[f64; 2]],
    /// What is drawn.
    pub fit: Fit,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for UCurve<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        // Names beside the curves if all find a place, else all in the legend.
        self.lay_out(size, palette, true).or_else(|| self.lay_out(size, palette, false)).unwrap_or_else(|| {
            let mut sheet = Sheet::new(size, palette, 2);
            sheet.heading(&self.texts);
            sheet.nothing(&self.texts, [&self.words.level, &self.words.cost], self.table())
        })
    }
}
