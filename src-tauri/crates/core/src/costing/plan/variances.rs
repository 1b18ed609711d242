//! Variances of a month: from the profit planned to the profit made, step by step, to the fen.

use super::{Actual, ActualCost, CostPlanReq, CostStandard, Plan, label, plan_of, propose};
use crate::{
    App,
    db::sql_fault,
    models::{self, SolveModelReq},
};
use keheng_base::{Fault, Fen, Month};
use keheng_calc::costing::variance::{self, PriceOn, Standard, Tree};
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

/// Why actual and plan differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VarianceKind {
    /// more or fewer waybills than planned, at the margin planned
    Volume,
    /// freight of a waybill against the plan
    Selling,
    /// price of an input against its standard
    Price,
    /// more or less of an input than the waybills should take
    Efficiency,
    /// a budget of the month overspent or not used up
    Spending,
}

impl VarianceKind {
    /// Stable name; the word is `variance-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            VarianceKind::Volume => "volume",
            VarianceKind::Selling => "selling",
            VarianceKind::Price => "price",
            VarianceKind::Efficiency => "efficiency",
            VarianceKind::Spending => "spending",
        }
    }
}

/// A leaf of the tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Variance {
    /// why
    pub kind: VarianceKind,
    /// kind of cost; none for volume and freight
    pub item: Option<String>,
    /// kind of cost in the user's language
    pub label: Option<String>,
    /// above zero where it helps the profit
    pub amount_fen: Fen,
    /// who answers for most of it in the books
    pub owner: Option<String>,
}

/// A kind of cost against its standard.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VarianceLine {
    /// kind of cost
    pub item: String,
    /// in the user's language
    pub label: String,
    /// cost planned
    pub static_fen: Fen,
    /// cost the plan allows for the waybills there were
    pub flexible_fen: Fen,
    /// cost of the month
    pub actual_fen: Fen,
    /// nobody planned it
    pub unplanned: bool,
}

/// Variances of a month; the leaves add up to actual − planned profit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct VariancesRes {
    /// month
    pub month: Month,
    /// month from which the stored plan is in force; none for a proposal
    pub since: Option<Month>,
    /// months a proposal is the average of
    pub of: Option<(Month, Month)>,
    /// waybills planned
    pub budget_units: f64,
    /// waybills there were
    pub actual_units: u64,
    /// profit planned
    pub static_fen: Fen,
    /// profit the plan gives for the waybills there were
    pub flexible_fen: Fen,
    /// profit made
    pub actual_fen: Fen,
    /// volume, freight, then kinds of cost, the largest first
    pub leaves: Vec<Variance>,
    /// kinds of cost, the dearest first
    pub lines: Vec<VarianceLine>,
    /// every fen is accounted for
    pub closes: bool,
    /// the way there, a sentence a step
    pub explained: Vec<String>,
}

/// Hardly anything: so that an amount without any quantity behind it is all price and no use.
const HARDLY: f64 = 1e-9;

/// An input of the tree. Without a figure of what was used it counts as much as the standard allows, so that the whole
/// difference is one of price.
fn input(standard: &CostStandard, label: String, units: f64, actual: Fen) -> Standard {
    let used = standard.used.unwrap_or(standard.quantity * units);
    let used = if used > 0.0 { used } else { HARDLY };
    Standard {
        name: label,
        standard_quantity_per_unit: standard.quantity,
        standard_price_fen_per_input: standard.price_fen,
        actual_quantity: used,
        actual_price_fen_per_input: actual.0 as f64 / used,
        purchased_quantity: None,
    }
}

/// A budget of the month, and what was spent.
struct Budget {
    item: String,
    budget_fen: Fen,
    spent_fen: Fen,
}

/// A month as the tree wants it, with the kinds behind its inputs and its budgets.
struct Laid {
    month: variance::Month,
    inputs: Vec<String>,
    budgets: Vec<Budget>,
    unplanned: Vec<String>,
}

fn lay(app: &App, plan: &Plan, actual: &Actual) -> Laid {
    let units = actual.units as f64;
    let (mut inputs, mut of, mut budgets, mut unplanned) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let spent = |item: &str| actual.costs.iter().find(|c| c.item == item).map_or(Fen(0), |c| c.amount_fen);
    let mut place = |standard: &CostStandard| match standard.fixed_fen {
        Some(budget_fen) => {
            let item = standard.item.clone();
            budgets.push(Budget { spent_fen: spent(&item), item, budget_fen });
        }
        None => {
            inputs.push(input(standard, label(app, &standard.item), units, spent(&standard.item)));
            of.push(standard.item.clone());
        }
    };
    plan.lines.iter().for_each(&mut place);
    let planned = |c: &&ActualCost| plan.lines.iter().any(|l| l.item == c.item);
    for cost in actual.costs.iter().filter(|c| !planned(c)) {
        unplanned.push(cost.item.clone());
        let fixed_fen = (!cost.varies).then_some(Fen(0));
        place(&CostStandard { item: cost.item.clone(), fixed_fen, quantity: 1.0, ..CostStandard::default() });
    }
    let month = variance::Month {
        budget_units: plan.units,
        actual_units: units,
        budget_price_fen_per_unit: plan.price_fen,
        actual_price_fen_per_unit: if units > 0.0 { actual.revenue_fen.0 as f64 / units } else { 0.0 },
        inputs,
        budget_fixed_fen: budgets.iter().map(|b| b.budget_fen).sum(),
        actual_fixed_fen: budgets.iter().map(|b| b.spent_fen).sum(),
        denominator_units: None,
        price_on: PriceOn::Used,
    };
    Laid { month, inputs: of, budgets, unplanned }
}

/// Leaves in the order they are told.
fn leaves(app: &App, laid: &Laid, tree: &Tree, actual: &Actual) -> Vec<Variance> {
    let owner = |item: &str| actual.costs.iter().find(|c| c.item == item).and_then(|c| c.owner.clone());
    let firm = |kind, amount_fen| Variance { kind, item: None, label: None, amount_fen, owner: None };
    let of = |kind, item: &String, amount_fen| Variance {
        kind,
        item: Some(item.clone()),
        label: Some(label(app, item)),
        amount_fen,
        owner: owner(item),
    };
    let inputs = laid.inputs.iter().zip(&tree.inputs).flat_map(|(item, i)| {
        [
            of(VarianceKind::Price, item, i.price_variance_fen),
            of(VarianceKind::Efficiency, item, i.efficiency_variance_fen),
        ]
    });
    let budgets = laid.budgets.iter().map(|b| of(VarianceKind::Spending, &b.item, b.budget_fen - b.spent_fen));
    let mut costs: Vec<Variance> = inputs.chain(budgets).filter(|v| v.amount_fen != Fen(0)).collect();
    costs.sort_by_key(|v| (-v.amount_fen.0.abs(), v.item.clone(), v.kind.id()));
    let mut told = vec![
        firm(VarianceKind::Volume, tree.sales_volume_variance_fen),
        firm(VarianceKind::Selling, tree.selling_price_variance_fen),
    ];
    told.append(&mut costs);
    told
}

/// Variances of a month. Fault: `cost_plan_missing`.
pub fn variances(app: &App, req: CostPlanReq) -> Result<VariancesRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let plan = plan_of(&conn, req.month)?;
    let actual = propose::actual(&conn, req.month).map_err(sql_fault)?;
    let laid = lay(app, &plan, &actual);
    let tree = variance::tree(&laid.month);
    let leaves = leaves(app, &laid, &tree, &actual);
    let line = |item: &String, static_fen, flexible_fen, actual_fen| VarianceLine {
        label: label(app, item),
        static_fen,
        flexible_fen,
        actual_fen,
        unplanned: laid.unplanned.contains(item),
        item: item.clone(),
    };
    let inputs =
        laid.inputs.iter().zip(&tree.inputs).map(|(item, i)| line(item, i.static_fen, i.flexible_fen, i.actual_fen));
    let budgets = laid.budgets.iter().map(|b| line(&b.item, b.budget_fen, b.budget_fen, b.spent_fen));
    let mut lines: Vec<VarianceLine> = inputs.chain(budgets).collect();
    lines.sort_by(|a, b| b.actual_fen.cmp(&a.actual_fen).then_with(|| a.item.cmp(&b.item)));
    let told: Fen = leaves.iter().map(|v| v.amount_fen).sum();
    Ok(VariancesRes {
        month: req.month,
        since: plan.since,
        of: plan.of,
        budget_units: plan.units,
        actual_units: actual.units,
        static_fen: tree.static_income_fen,
        flexible_fen: tree.flexible_income_fen,
        actual_fen: tree.actual_income_fen,
        closes: tree.static_income_fen + told == tree.actual_income_fen,
        leaves,
        lines,
        explained: explained(app, &laid.month),
    })
}

/// The registry's own words; none where its model asks for more than this month has, such as a plan of no waybills.
fn explained(app: &App, month: &variance::Month) -> Vec<String> {
    let req = SolveModelReq { model: "variance_tree".to_owned(), input: json!(month) };
    models::solve(app, req).map(|solved| solved.steps).unwrap_or_default()
}
