//! Cost, volume and profit with the firm's own split of fixed and variable cost.

use super::{Advice, Weighed, count_of, each, each_of, fen_of, figure, invalid, solve};
use crate::{
    App,
    costing::{Ask, Behaviour, gather::days, matrix, store},
    db::sql_fault,
};
use keheng_base::{Fault, Fen, Month};
use keheng_words::{decimal, money, percent};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

/// How fixed and variable cost are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CostFit {
    /// as it is written on the entries
    #[default]
    Books,
    /// the line through the busiest and the quietest month
    HighLow,
    /// the line that is nearest to all months
    LeastSquares,
    /// level until a capacity is full
    Step,
}

/// What is planned, a month.
pub(super) struct Plan {
    pub units: Option<f64>,
    pub price_fen: Option<f64>,
    pub target_fen: Fen,
}

/// A month's volume and cost.
struct Observed {
    month: Month,
    shipments: u64,
    cost_fen: Fen,
}

/// Fixed cost of a month and variable cost of a waybill, with how they were found.
struct Split {
    fixed_fen: Fen,
    variable_fen: f64,
    model: Option<&'static str>,
    steps: Vec<String>,
    given: Vec<super::WhatIfFigure>,
}

fn observed(app: &App, ask: &Ask) -> Result<Vec<Observed>, Fault> {
    let (from, to) = match ask.month {
        Some(month) => (Some(month), Some(month)),
        None => (ask.from, ask.to),
    };
    let inside = |m: &Month| from.is_none_or(|f| f <= *m) && to.is_none_or(|t| *m <= t);
    let months = matrix::months(app, crate::api::Nothing {})?.months.into_iter();
    // A month without books or without waybills tells nothing of how cost answers to volume.
    let told = months.filter(|m| inside(&m.month) && m.entries_fen > Fen(0) && m.shipments > 0);
    let one = |m: matrix::CostMonth| Observed {
        month: m.month,
        shipments: m.shipments,
        cost_fen: m.entries_fen + m.carried_fen,
    };
    Ok(told.map(one).collect())
}

fn split(app: &App, months: &[Observed], fit: CostFit, units: f64) -> Result<Split, Fault> {
    let words = app.words();
    let list: Vec<Value> = months.iter().map(|m| json!({"quantity": m.shipments, "cost_fen": m.cost_fen})).collect();
    let whole = |fen: f64| Fen(libm::round(fen) as i64);
    // A line may cut below zero outside its months: a fixed cost below nothing is none.
    let line = |model: &'static str| -> Result<Split, Fault> {
        let (out, steps) = solve(app, model, json!({"months": list}))?;
        let fixed_fen = Fen(out["fixed_fen"].as_i64().unwrap_or_default()).max(Fen(0));
        let variable_fen = out["variable_fen_per_unit"].as_f64().unwrap_or_default().max(0.0);
        let given = out["r2"].as_f64().map(|r2| figure(words.costing_what_if_r2(), percent(r2, 0)));
        Ok(Split { fixed_fen, variable_fen, model: Some(model), steps, given: given.into_iter().collect() })
    };
    match fit {
        CostFit::HighLow => line("cost_high_low"),
        CostFit::LeastSquares => line("cost_least_squares"),
        CostFit::Step => {
            let (out, steps) = solve(app, "cost_step", json!({"months": list, "forecast_quantity": units}))?;
            let fixed_fen = Fen(out["forecast_fen"].as_i64().unwrap_or_default()).max(Fen(0));
            let next = figure(words.costing_what_if_next_step(), count_of(&out, "next_step_after"));
            Ok(Split { fixed_fen, variable_fen: 0.0, model: Some("cost_step"), steps, given: vec![next] })
        }
        CostFit::Books => {
            let db = app.db()?;
            let conn = db.read()?;
            let total: Fen = months.iter().map(|m| m.cost_fen).sum();
            let shipments: f64 = months.iter().map(|m| m.shipments as f64).sum();
            let (mut varying, mut booked) = (Fen(0), Fen(0));
            for m in months {
                let period = days(m.month, m.month);
                for e in store::entries(&conn, period.from, period.to).map_err(sql_fault)? {
                    booked += e.amount_fen;
                    varying += if e.behaviour == Behaviour::Variable { e.amount_fen } else { Fen(0) };
                }
            }
            // What the shipments carry goes with each of them.
            varying += total - booked;
            let fixed = (total - varying).0 as f64 / months.len() as f64;
            Ok(Split {
                fixed_fen: whole(fixed).max(Fen(0)),
                variable_fen: (varying.0 as f64 / shipments).max(0.0),
                model: None,
                steps: Vec::new(),
                given: Vec::new(),
            })
        }
    }
}

/// Weighs a volume. Faults: `cost_months_missing`, `cost_what_if_invalid`, `model_input`.
pub(super) fn weigh(app: &App, ask: &Ask, fit: CostFit, plan: &Plan) -> Result<Weighed, Fault> {
    if plan.units.is_some_and(|u| !(0.0..=1e7).contains(&u)) {
        return Err(invalid("units"));
    }
    if plan.price_fen.is_some_and(|p| !(0.0..=1e7).contains(&p)) {
        return Err(invalid("price_fen"));
    }
    let months = observed(app, ask)?;
    let least = if fit == CostFit::Books { 1 } else { 3 };
    let (Some(first), Some(last)) = (months.first().map(|m| m.month), months.last().map(|m| m.month)) else {
        return Err(Fault::new("cost_months_missing").with("least", least).with("n", 0));
    };
    if months.len() < least {
        return Err(Fault::new("cost_months_missing").with("least", least).with("n", months.len()));
    }
    let words = app.words();
    let shipments: f64 = months.iter().map(|m| m.shipments as f64).sum();
    let units = plan.units.unwrap_or(shipments / months.len() as f64);
    let price = match plan.price_fen {
        Some(price) => price,
        None => revenue(app, &months)?.0 as f64 / shipments,
    };
    let split = split(app, &months, fit, units)?;
    let input = json!({"price_fen_per_unit": price, "variable_fen_per_unit": split.variable_fen,
        "fixed_fen": split.fixed_fen, "units": units, "target_income_fen": plan.target_fen});
    let (out, steps) = solve(app, "cost_volume_profit", input)?;
    let mut given = vec![
        figure(words.costing_what_if_months(), decimal(months.len() as f64, 0, 0)),
        figure(words.costing_what_if_planned(), decimal(units, 0, 0)),
        figure(words.costing_what_if_price(), each(price)),
        figure(words.costing_what_if_variable(), each(split.variable_fen)),
        figure(words.costing_what_if_fixed(), money(split.fixed_fen)),
    ];
    given.extend(split.given);
    let safety = out["margin_of_safety"].as_f64().map_or_else(|| keheng_words::NO_FIGURE.to_owned(), |s| percent(s, 1));
    let mut found = vec![
        figure(words.costing_what_if_break_even(), count_of(&out, "break_even_whole_units")),
        figure(words.costing_what_if_safety(), safety),
        figure(words.costing_what_if_income(), fen_of(&out, "income_fen")),
        figure(words.costing_what_if_contribution(), each_of(&out, "contribution_fen_per_unit")),
    ];
    if plan.target_fen > Fen(0) {
        found.push(figure(words.costing_what_if_target(), count_of(&out, "target_units")));
    }
    let models = split.model.into_iter().chain(["cost_volume_profit"]).map(str::to_owned).collect();
    Ok(Weighed {
        models,
        run_id: None,
        months: (first, last),
        advice: Advice::Open,
        given,
        found,
        steps: split.steps.into_iter().chain(steps).collect(),
        floors: Vec::new(),
    })
}

/// Freight of the months.
fn revenue(app: &App, months: &[Observed]) -> Result<Fen, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let mut sum = Fen(0);
    for m in months {
        let period = m.month.period();
        let of = conn
            .prepare_cached("SELECT coalesce(sum(revenue), 0) FROM firm_day WHERE day BETWEEN ?1 AND ?2")
            .and_then(|mut s| s.query_row([period.from.0, period.to.0], |r| r.get::<_, i64>(0)));
        sum += Fen(of.map_err(sql_fault)?);
    }
    Ok(sum)
}
