//! Charts 图表: data of the domains made into drawings.

pub mod api;
pub mod lorenz;
pub mod pareto;
pub mod trend;

use crate::value::AbcReq;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which drawing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum ChartKind {
    /// customers by amount with cumulative share
    Pareto {
        /// classes
        #[serde(default)]
        abc: AbcReq,
    },
    /// concentration against equality
    Lorenz {
        /// classes
        #[serde(default)]
        abc: AbcReq,
    },
    /// a KPI by month
    Trend {
        /// id of the KPI registry
        kpi: String,
    },
}

/// Colours for screen, wall and paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaletteName {
    /// screen, light
    #[default]
    Light,
    /// screen, dark
    Dark,
    /// wall
    Projector,
    /// paper
    Print,
}

/// Asks for a drawing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DrawReq {
    /// which
    pub chart: ChartKind,
    /// width in CSS pixels, 200 to 4,000
    pub width: f64,
    /// height in CSS pixels, 120 to 4,000
    pub height: f64,
    /// colours
    pub palette: PaletteName,
}

/// A drawing: the picture and its geometry.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DrawRes {
    /// SVG, inert
    pub svg: String,
    /// geometry for the overlay, with table twin and summary
    pub scene: keheng_draw::Scene,
}

/// What a drawing is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChartFormat {
    /// vector
    Svg,
    /// pixels, twice the size
    Png,
    /// the table twin
    Csv,
}

/// Writes a drawing to a chosen file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveChartReq {
    /// the drawing
    pub draw: DrawReq,
    /// as what
    pub format: ChartFormat,
    /// token of the chosen place
    pub handle: String,
}
pub(crate) fn draw(_: &crate::App, _: DrawReq) -> Result<DrawRes, keheng_base::Fault> {
    Err(keheng_base::Fault::new("internal"))
}
pub(crate) fn save(_: &crate::App, _: SaveChartReq) -> Result<crate::desk::Written, keheng_base::Fault> {
    Err(keheng_base::Fault::new("internal"))
}
