//! Waterfall: from one total to another through signed steps, such as from budget to actual through variances.
//!
//! A step starts where the one before it ended, so the picture closes exactly when the figures do. Favourable steps are solid,
//! unfavourable ones hatched, and the sign is printed: nothing rests on colour. Where names or figures would not fit under
//! upright bars, the same picture lies on its side. Totals far from zero get an axis that does not begin there, and a torn foot
//! that says so.

mod layout;

use super::Chart;
use crate::{
    palette::Palette,
    scene::{Scene, Size},
    sheet::Texts,
};

/// What a bar means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A total: stands on zero.
    Total,
    /// A step that helps.
    Favourable,
    /// A step that hurts.
    Unfavourable,
}

/// A bar.
#[derive(Clone, Debug)]
pub struct Step {
    /// Opens the entries behind it.
    pub key: String,
    /// Name.
    pub label: String,
    /// The total itself, or the change by this step with its sign.
    pub value: f64,
    /// What it means.
    pub kind: Kind,
}

/// Names of axes, columns, legend and facts.
#[derive(Clone, Default, Debug)]
pub struct Words {
    /// Column: step.
    pub step: String,
    /// Axis of values.
    pub value: String,
    /// Column and fact: where the step leads.
    pub level: String,
    /// Column: what the step means.
    pub meaning: String,
    /// Legend, fact and cell.
    pub total: String,
    /// Legend, fact and cell.
    pub favourable: String,
    /// Legend, fact and cell.
    pub unfavourable: String,
}

/// How figures are written.
pub struct Format<'a> {
    /// A total or level.
    pub amount: &'a dyn Fn(f64) -> String,
    /// A change, always with its sign.
    pub change: &'a dyn Fn(f64) -> String,
    /// A value on the axis.
    pub tick: &'a dyn Fn(f64) -> String,
}

/// The chart; see the module.
pub struct Waterfall<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In order; the first is usually a total, and so is the last.
    pub steps: &'a [Step],
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Waterfall<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        self.lay_out(size, palette)
    }
}
