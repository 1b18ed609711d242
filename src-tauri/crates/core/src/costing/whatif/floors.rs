//! Price floors of each customer: at marginal, time-driven and full cost.

use super::{Advice, Weighed, behaviour, figure, solve};
use crate::{
    App,
    costing::{Ask, costed::ask},
    customers::Customer,
};
use keheng_base::{Fault, Fen, Id};
use keheng_calc::costing::engine::Key;
use keheng_words::{decimal, money};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

/// Where a customer's price stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostFloor {
    /// identity
    pub id: Id<Customer>,
    /// name
    pub name: String,
    /// waybills
    pub shipments: u64,
    /// price now, fen a waybill
    pub price_fen: f64,
    /// what goes with each waybill: below it each one loses money
    pub marginal_fen: f64,
    /// with the working time used
    pub timed_fen: f64,
    /// with a share of the capacity nobody used
    pub full_fen: f64,
    /// `full`, `time_driven`, `marginal`, `below`: the highest floor the price covers
    pub standing: String,
    /// what the customer falls short of the time-driven floor, all waybills together
    pub short_fen: Fen,
}

/// The registry takes no more customers at once; beyond them the smallest stand together.
const MOST: usize = 2_000;
/// Steps told: two for each customer.
const TOLD: usize = 5;

struct Account {
    id: i64,
    name: String,
    shipments: u64,
    revenue_fen: Fen,
    marginal_fen: Fen,
    timed_fen: Fen,
}

/// Weighs prices. Faults: those of the costing, `model_input`.
pub(super) fn weigh(app: &App, req: &Ask) -> Result<Weighed, Fault> {
    let costed = ask(app, req)?;
    let (words, book) = (app.words(), app.book()?);
    let shares = behaviour::of_sources(&costed)?;
    let account = |line: &keheng_calc::costing::engine::Line| {
        let Key::Customer(id) = line.key else { return None };
        let brought = costed.of.brought.get(&id).filter(|b| b.shipments > 0)?;
        let marginal: f64 = line.parts_fen.iter().zip(&shares).map(|(p, s)| p.0 as f64 * s.variable).sum();
        let marginal_fen = Fen(libm::round(marginal) as i64).max(Fen(0));
        Some(Account {
            id,
            name: book.get(id).map(|e| e.name.clone()).unwrap_or_else(|| words.cost_no_name()),
            shipments: brought.shipments,
            revenue_fen: brought.revenue_fen,
            marginal_fen,
            timed_fen: (line.amount_fen - marginal_fen).max(Fen(0)),
        })
    };
    let mut accounts: Vec<Account> = costed.outcome.lines.iter().filter_map(account).collect();
    accounts.sort_by(|a, b| b.shipments.cmp(&a.shipments).then(a.id.cmp(&b.id)));
    let (alone, together) = accounts.split_at(accounts.len().min(MOST - 1));
    let given_of = |a: &Account| {
        json!({"name": a.name, "waybills": a.shipments, "revenue_fen": a.revenue_fen,
        "marginal_fen": a.marginal_fen, "time_driven_fen": a.timed_fen})
    };
    let mut list: Vec<Value> = alone.iter().map(given_of).collect();
    if !together.is_empty() {
        let sum = |of: fn(&Account) -> Fen| together.iter().map(of).sum::<Fen>();
        list.push(given_of(&Account {
            id: 0,
            name: words.drawing_rest(),
            shipments: together.iter().map(|a| a.shipments).sum(),
            revenue_fen: sum(|a| a.revenue_fen),
            marginal_fen: sum(|a| a.marginal_fen),
            timed_fen: sum(|a| a.timed_fen),
        }));
    }
    let unused = costed.outcome.unused_fen.max(Fen(0));
    let (out, steps) = solve(app, "price_floors", json!({"accounts": list, "unused_fen": unused}))?;
    let found = out["accounts"].as_array().cloned().unwrap_or_default();
    let floor = |(a, f): (&Account, &Value)| {
        let fen = |field: &str| f[field].as_f64().unwrap_or_default();
        CostFloor {
            id: Id::new(a.id),
            name: a.name.clone(),
            shipments: a.shipments,
            price_fen: fen("price_fen_per_waybill"),
            marginal_fen: fen("marginal_fen_per_waybill"),
            timed_fen: fen("time_driven_fen_per_waybill"),
            full_fen: fen("full_fen_per_waybill"),
            standing: f["standing"].as_str().unwrap_or_default().to_owned(),
            short_fen: (a.marginal_fen + a.timed_fen - a.revenue_fen).max(Fen(0)),
        }
    };
    let mut floors: Vec<(usize, CostFloor)> = alone.iter().zip(&found).map(floor).enumerate().collect();
    floors.sort_by(|(_, a), (_, b)| b.short_fen.cmp(&a.short_fen).then(a.id.raw().cmp(&b.id.raw())));
    let told = floors.iter().take(TOLD).flat_map(|(at, _)| steps.iter().skip(at * 2).take(2).cloned()).collect();
    let floors: Vec<CostFloor> = floors.into_iter().map(|(_, floor)| floor).collect();
    let standing = |id: &str| decimal(floors.iter().filter(|f| f.standing == id).count() as f64, 0, 0);
    Ok(Weighed {
        models: vec!["price_floors".to_owned()],
        run_id: Some(costed.run_id.clone()),
        months: costed.months,
        advice: Advice::Open,
        given: vec![
            figure(words.value_customers(), decimal(list.len() as f64, 0, 0)),
            figure(words.cost_unused(), money(unused)),
        ],
        found: vec![
            figure(words.costing_floor_below(), standing("below")),
            figure(words.costing_floor_marginal(), standing("marginal")),
            figure(words.costing_floor_time_driven(), standing("time_driven")),
            figure(words.costing_floor_full(), standing("full")),
        ],
        steps: told,
        floors,
    })
}
