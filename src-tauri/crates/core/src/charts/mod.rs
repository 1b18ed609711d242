//! Charts 图表: data of the domains made into drawings of `keheng_draw`, with words and figures of the reader's language.
//!
//! What the page finds in the geometry:
//!
//! | mark | `key` | means |
//! |---|---|---|
//! | `bar-<k>` | a customer's id, or `ranks:<from>-<to>` | customer k from the top, or the neighbours who share the bar |
//! | `rest` | `ranks:<from>-<to>` | the low tail in one bar |
//! | `cut-<i>` | | the border between class i and the next, a rule to drag |
//! | marks of the whale curve | a customer's id | see `keheng_draw::charts::whale` |
//! | marks of the tornado | an activity | see `keheng_draw::charts::tornado` |
//! | points of the comparison of methods | a customer's id | cost by volume, cost by time |
//! | `cell-<row>-<column>` of the matrix | a kind of cost | its amount in a stage |
//! | steps of the waterfall | `volume`, `selling`, `price:<item>`, `efficiency:<item>`, `spending:<item>`, `rest` | a variance |
//! | nodes of the Sankey diagram | `customer:<id>`, `activity:<position>`, `department:<position>` | money through it |
//! | `level` | | a level that is tried, a rule to drag; the horizontal axis is the service level as a share |
//! | `point-<k>` | a month, `2026-11` | a month of a KPI |
//! | `point-<k>` of a control chart | position in the points of `service.chart` | a point |
//! | `change-<k>` | | a marked change of the process |
//! | bars of the causes | `cause:<trouble or cause>`, `customer:<id>` | what is behind it; nothing where no rows can be asked for |
//! | rows of the gaps | `<question>.<row>`, `dimension:<k>`, or `group:<id>` | an item that was judged, a dimension, or people |
//! | `piece-<k>-<p>` of Likert bars | | point p of item k |
//! | `thing-<k>` of the quadrants | | an item by both figures |
//! | `point-<s>-<k>` of profiles | | item k of series s, ours 0 |
//! | boxes of satisfaction and buying again | `box:<kind>` | loyal, hostage, mercenary or defector |
//! | panels of the KPIs | a KPI's id | the KPI |
//! | marks of a panel's rounds | number of the round | the round |
//!
//! The horizontal axis of the Pareto chart counts customers from the top, so a cut stands at the number of customers
//! above it. What that number means as a share follows from the rule: of the customers (`headcount`: number / all), or
//! of the amount (`cumulative`: the height of the line `cumulative` there, on the right axis).

pub mod api;
mod boxes;
mod causes;
pub mod control;
mod costs;
pub mod draw;
mod gaps;
mod kpis;
mod level;
mod likert;
pub mod lorenz;
mod lying;
mod matrix;
pub mod pareto;
mod profile;
mod profit;
mod quadrants;
mod rounds;
mod sankey;
pub mod save;
mod say;
mod tangents;
pub mod trend;
pub mod u_curve;
mod variances;

pub use keheng_draw::palette::PaletteName;

use crate::{
    costing::{
        Ask,
        doubt::{CostTriedPrice, CostTriedTime},
    },
    customers::Customer,
    methods::Study,
    surveys::{Survey, analysis::AnalysisReq},
    tradeoff::{Response, Scenario},
    value::AbcReq,
};
use keheng_base::Id;
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
    /// what service costs and saves, with the zone worth keeping
    UCurve {
        /// what is shown
        #[serde(default)]
        scenario: Scenario,
    },
    /// what the next point of service costs and saves at a level, as slopes
    Tangents {
        /// what is shown
        #[serde(default)]
        scenario: Scenario,
    },
    /// what the next point of service costs and saves at every level
    Marginal {
        /// what is shown
        #[serde(default)]
        scenario: Scenario,
    },
    /// revenue, cost and profit where sales answer to service
    Profit {
        /// what is shown
        #[serde(default)]
        scenario: Scenario,
        /// how sales answer
        response: Response,
    },
    /// the control chart of a KPI
    Control {
        /// id of the KPI registry, or of a series
        kpi: String,
        /// what a point stands for
        #[serde(default)]
        by: crate::service::chart::By,
        /// look for a slow drift with a cumulative sum
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[ts(as = "Option<bool>", optional)]
        drift: bool,
        /// as if a change of the process had been on another day
        #[serde(default)]
        #[ts(optional)]
        moved: Option<crate::service::chart::MovedChange>,
    },
    /// what a KPI's failures have in common
    Causes {
        /// which failures, sorted by what
        asked: crate::service::causes::CauseParetoReq,
    },
    /// every KPI by month, side by side
    Kpis {
        /// no month after this one; all by default
        #[serde(default)]
        #[ts(optional)]
        until: Option<keheng_base::Month>,
    },
    /// a KPI by month
    Trend {
        /// id of the KPI registry
        kpi: String,
        /// as if this were its target, share 0..1
        #[serde(default)]
        #[ts(optional)]
        target: Option<f64>,
    },
    /// customers by profit, profits added up
    Whale {
        /// which costing
        #[serde(default)]
        ask: Ask,
        /// one customer bringing more or less than it does; shares stay those of today's profit
        #[serde(default)]
        #[ts(optional)]
        tried: Option<CostTriedPrice>,
    },
    /// which unit time decides about a customer's profit
    Tornado {
        /// which costing
        #[serde(default)]
        ask: Ask,
        /// identity
        customer: Id<Customer>,
        /// unit times other than the likely ones, as somebody tries them
        #[serde(default)]
        #[ts(as = "Option<Vec<CostTriedTime>>", optional)]
        tried: Vec<CostTriedTime>,
    },
    /// money from departments over activities to customers
    Sankey {
        /// which costing
        #[serde(default)]
        ask: Ask,
    },
    /// customers by volume and by time: whom the volume charges too much or too little
    Lying {
        /// which costing
        #[serde(default)]
        ask: Ask,
    },
    /// kinds of cost by stage of the way
    Matrix {
        /// which costing
        #[serde(default)]
        ask: Ask,
    },
    /// what was expected or matters beside what is met, from a survey
    Gaps {
        /// which
        survey: Id<Survey>,
        /// question that asks both; the first one by default
        #[serde(default)]
        #[ts(optional)]
        question: Option<String>,
        /// one row a dimension instead of one an item
        #[serde(default)]
        dimensions: bool,
        /// one row a group that this variable makes, as in analyses
        #[serde(default)]
        #[ts(optional)]
        by: Option<String>,
    },
    /// the picture of an analysis of a survey: items by two figures, or profiles of ours and of competitors
    Analysis {
        /// the analysis; `drawn` in its offer
        asked: AnalysisReq,
    },
    /// satisfaction against buying again, from a survey whose answers are joined to customers
    Boxes {
        /// whose answers, compared how
        asked: crate::surveys::joined::BoxesReq,
    },
    /// how the judgements of a panel draw together, of one item round by round
    Rounds {
        /// which
        study: Id<Study>,
        /// uid of the item
        item: String,
        /// last round that is shown; all by default
        #[serde(default)]
        #[ts(optional)]
        until: Option<u32>,
    },
    /// from the profit planned to the profit made
    Variances {
        /// month
        month: keheng_base::Month,
    },
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

#[cfg(test)]
mod tests;
