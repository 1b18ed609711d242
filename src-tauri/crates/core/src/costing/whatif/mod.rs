//! What if 假如: decisions weighed with the firm's own figures. Each gathers the inputs of a model of the registry from a
//! costing, names them, and has the registry solve it: the figures and the words are those of lessons and `solve`.

mod accept;
mod behaviour;
mod drop;
mod failures;
mod floors;
mod outsource;
mod performance;
mod volume;

pub use floors::CostFloor;
pub use performance::PayClause;
pub use volume::CostFit;

use super::{Ask, Costed, Department};
use crate::{
    App,
    customers::Customer,
    models::{self, SolveModelReq},
};
use keheng_base::{Fault, Fen, Id, Month};
use keheng_words::{decimal, money};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// A decision. Shares and amounts that are absent are 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "decide", deny_unknown_fields)]
#[ts(optional_fields)]
pub enum WhatIf {
    /// let a customer go
    Drop {
        /// who
        customer: Id<Customer>,
        /// share of the cost of shifts and vans that would really be given up, 0 to 1
        #[serde(default)]
        step_share: f64,
        /// what other business would lose with the customer
        #[serde(default)]
        elsewhere_fen: Fen,
    },
    /// have an activity or a route done by somebody else
    Outsource {
        /// name of an activity, or of a route where `route` is set
        what: String,
        /// `what` is a route
        #[serde(default)]
        route: bool,
        /// price asked, fen a unit: a waybill of a route, or what the activity counts
        offer_fen: f64,
        /// share of the cost of shifts and vans that would really be given up, 0 to 1
        #[serde(default)]
        step_share: f64,
        /// what the freed capacity would earn otherwise
        #[serde(default)]
        opportunity_fen: Fen,
    },
    /// take a lot for a price
    Accept {
        /// waybills a month
        units: f64,
        /// price of a waybill, fen
        price_fen: f64,
        /// cost that arises only for this lot, a month
        #[serde(default)]
        extra_fixed_fen: Fen,
        /// the lot is like this customer's waybills; like all without
        #[serde(default)]
        like: Option<Id<Customer>>,
    },
    /// the lowest prices at marginal, time-driven and full cost
    Floors {},
    /// what complaints, claims, second tries and lost customers cost
    Failures {
        /// what a second try costs; as the firm's settings have it without
        #[serde(default)]
        redelivery_fen: Option<Fen>,
        /// customers believed to have left for it
        #[serde(default)]
        lost: f64,
        /// margin each of them would still have brought
        #[serde(default)]
        margin_fen: Fen,
    },
    /// a kind of cost that goes with results: what it would have been by the KPIs the firm counts
    Performance {
        /// kind of cost, see `CostItem`, or any name; pay without
        #[serde(default)]
        item: Option<String>,
        /// only what is booked on this department
        #[serde(default)]
        department: Option<Id<Department>>,
        /// what each KPI does
        clauses: Vec<PayClause>,
        /// most that is deducted in all, -1 to 0
        #[serde(default)]
        floor: f64,
        /// most that is added in all, 0 to 1
        #[serde(default)]
        cap: f64,
    },
    /// break-even with the firm's own fixed and variable cost
    Volume {
        /// how fixed and variable are told apart
        #[serde(default)]
        fit: CostFit,
        /// waybills a month planned; as now without
        #[serde(default)]
        units: Option<f64>,
        /// price of a waybill planned, fen; as now without
        #[serde(default)]
        price_fen: Option<f64>,
        /// income wanted, a month
        #[serde(default)]
        target_fen: Fen,
    },
}

/// Asks for a decision to be weighed.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhatIfReq {
    /// which months; the method plays no part
    #[serde(default)]
    pub ask: Ask,
    /// what is to be decided
    pub decision: WhatIf,
}

/// A named figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WhatIfFigure {
    /// what it is
    pub label: String,
    /// as it is written
    pub text: String,
}

/// Which way the money points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// do it
    Yes,
    /// leave it
    No,
    /// figures to judge by
    Open,
}

/// A decision weighed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct WhatIfRes {
    /// ids of the models that were solved, in order
    pub models: Vec<String>,
    /// what the deciding model is called
    pub title: String,
    /// where its formula comes from
    pub source: String,
    /// name of the costing the inputs come from; none where it is not needed
    pub run_id: Option<String>,
    /// first month
    pub from: Month,
    /// last month
    pub to: Month,
    /// which way the money points
    pub advice: Advice,
    /// what the models were given
    pub given: Vec<WhatIfFigure>,
    /// what came out, the deciding figure first
    pub found: Vec<WhatIfFigure>,
    /// the way there, a sentence a step
    pub steps: Vec<String>,
    /// floors of each customer, those who lose most first; empty for other decisions
    pub floors: Vec<CostFloor>,
}

/// What a decision needs of a costing and a model, put together.
struct Weighed {
    models: Vec<String>,
    run_id: Option<String>,
    months: (Month, Month),
    advice: Advice,
    given: Vec<WhatIfFigure>,
    found: Vec<WhatIfFigure>,
    steps: Vec<String>,
    floors: Vec<CostFloor>,
}

/// Weighs a decision. Faults: those of the costing, `cost_what_if_invalid`, `no_such_cost_object`, `model_input`;
/// of pay by results also `cost_nothing_booked`, `cost_kpi_uncounted`, `no_such_kpi`.
pub fn what_if(app: &App, req: WhatIfReq) -> Result<WhatIfRes, Fault> {
    let by = |method: &str| Ask { method: Some(method.to_owned()), ..req.ask.clone() };
    let weighed = match req.decision {
        WhatIf::Drop { customer, step_share, elsewhere_fen } => {
            drop::weigh(app, &by("tdabc"), customer, share("step_share", step_share)?, elsewhere_fen)?
        }
        WhatIf::Outsource { ref what, route, offer_fen, step_share, opportunity_fen } => {
            let terms = outsource::Terms { offer_fen, step_share: share("step_share", step_share)?, opportunity_fen };
            outsource::weigh(app, &by(if route { "route" } else { "tdabc" }), what, &terms)?
        }
        WhatIf::Accept { units, price_fen, extra_fixed_fen, like } => {
            accept::weigh(app, &by("tdabc"), &accept::Lot { units, price_fen, extra_fixed_fen, like })?
        }
        WhatIf::Floors {} => floors::weigh(app, &by("tdabc"))?,
        WhatIf::Failures { redelivery_fen, lost, margin_fen } => {
            failures::weigh(app, &req.ask, &failures::Rates { redelivery_fen, lost, margin_fen })?
        }
        WhatIf::Performance { ref item, department, ref clauses, floor, cap } => {
            let item = item.as_deref().unwrap_or("pay");
            performance::weigh(app, &req.ask, &performance::Terms { item, department, clauses, floor, cap })?
        }
        WhatIf::Volume { fit, units, price_fen, target_fen } => {
            volume::weigh(app, &req.ask, fit, &volume::Plan { units, price_fen, target_fen })?
        }
    };
    let last = weighed.models.last().cloned().unwrap_or_default();
    let info = models::list(app, models::ModelsReq { ids: Some(vec![last]) })?.pop();
    let (title, source) = info.map(|i| (i.title, i.source)).unwrap_or_default();
    let Weighed { models, run_id, months: (from, to), advice, given, found, steps, floors } = weighed;
    Ok(WhatIfRes { models, title, source, run_id, from, to, advice, given, found, steps, floors })
}

/// A share. Fault: `cost_what_if_invalid` with the field.
fn share(field: &str, value: f64) -> Result<f64, Fault> {
    if (0.0..=1.0).contains(&value) { Ok(value) } else { Err(invalid(field)) }
}

fn invalid(field: &str) -> Fault {
    Fault::new("cost_what_if_invalid").with("field", field)
}

/// A model solved: outputs and steps in words.
fn solve(app: &App, model: &str, input: Value) -> Result<(Value, Vec<String>), Fault> {
    let solved = models::solve(app, SolveModelReq { model: model.to_owned(), input })?;
    Ok((solved.outputs, solved.steps))
}

fn figure(label: String, text: String) -> WhatIfFigure {
    WhatIfFigure { label, text }
}

/// Money of a model's output, in full.
fn fen_of(outputs: &Value, field: &str) -> String {
    outputs[field].as_i64().map_or_else(|| keheng_words::NO_FIGURE.to_owned(), |fen| money(Fen(fen)))
}

/// A price or cost of one unit, fen, in yuan: to the fen, or finer where it matters.
fn each(fen: f64) -> String {
    decimal(fen / 100.0, 2, 4)
}

fn each_of(outputs: &Value, field: &str) -> String {
    outputs[field].as_f64().map_or_else(|| keheng_words::NO_FIGURE.to_owned(), each)
}

fn count_of(outputs: &Value, field: &str) -> String {
    outputs[field].as_f64().map_or_else(|| keheng_words::NO_FIGURE.to_owned(), |n| decimal(n, 0, 0))
}

/// Waybills of a month.
fn months_of(costed: &Costed) -> f64 {
    f64::from(costed.months.1.0 - costed.months.0.0 + 1)
}
