//! Take a lot for a price: what one waybill more costs, and whether there is time for it.

use super::{Advice, Weighed, behaviour, each, each_of, fen_of, figure, invalid, months_of, solve};
use crate::{
    App,
    costing::{Ask, Costed, costed::ask},
    customers::Customer,
};
use keheng_base::{Fault, Fen, Id};
use keheng_calc::costing::engine::Key;
use keheng_words::{decimal, money};
use serde_json::json;

/// What is offered, a month.
pub(super) struct Lot {
    pub units: f64,
    pub price_fen: f64,
    pub extra_fixed_fen: Fen,
    pub like: Option<Id<Customer>>,
}

/// What some customers did.
#[derive(Default)]
struct Work {
    units: f64,
    revenue_fen: Fen,
    variable_fen: f64,
    minutes: f64,
}

fn work(costed: &Costed, like: Option<i64>) -> Result<Work, Fault> {
    let shares = behaviour::of_sources(costed)?;
    let wanted = |id: i64| like.is_none_or(|l| l == id);
    let mut work = Work::default();
    for (_, brought) in costed.of.brought.iter().filter(|(id, _)| wanted(**id)) {
        work.units += brought.shipments as f64;
        work.revenue_fen += brought.revenue_fen;
    }
    for line in costed.outcome.lines.iter().filter(|l| matches!(l.key, Key::Customer(id) if wanted(id))) {
        let parts = line.parts_fen.iter().zip(&shares);
        work.variable_fen += parts.map(|(part, shares)| part.0 as f64 * shares.variable).sum::<f64>();
    }
    let input = &costed.of.input;
    for object in input.objects.iter().filter(|o| wanted(o.customer)) {
        work.minutes += input.activities.iter().map(|a| input.minutes(a, object).likely).sum::<f64>();
    }
    Ok(work)
}

/// Weighs a lot. Faults: those of the costing, `cost_what_if_invalid`, `no_such_cost_object`, `model_input`.
pub(super) fn weigh(app: &App, req: &Ask, lot: &Lot) -> Result<Weighed, Fault> {
    if !(lot.units > 0.0 && lot.units <= 1e7) {
        return Err(invalid("units"));
    }
    if !(0.0..=1e7).contains(&lot.price_fen) {
        return Err(invalid("price_fen"));
    }
    let costed = ask(app, req)?;
    let words = app.words();
    let all = work(&costed, None)?;
    let like = work(&costed, lot.like.map(Id::raw))?;
    if like.units <= 0.0 {
        let object = lot.like.map(|id| id.raw().to_string()).unwrap_or_default();
        return Err(Fault::new("no_such_cost_object").with("object", object));
    }
    let idle = costed.outcome.unused.iter().map(|u| (u.capacity_minutes - u.used_minutes).max(0.0)).sum::<f64>();
    let idle = idle / months_of(&costed);
    let variable = (like.variable_fen / like.units).max(0.0);
    let minutes = like.minutes / like.units;
    // What a minute earns now: the freight less what goes with it, over the minutes it takes.
    let earned = (all.revenue_fen.0 as f64 - all.variable_fen).max(0.0);
    let contribution = if all.minutes > 0.0 { earned / all.minutes } else { 0.0 };
    let given = vec![
        figure(words.costing_what_if_lot(), decimal(lot.units, 0, 0)),
        figure(words.costing_what_if_price(), each(lot.price_fen)),
        figure(words.costing_what_if_variable(), each(variable)),
        figure(words.costing_what_if_minutes(), decimal(minutes, 0, 2)),
        figure(words.costing_what_if_idle_month(), decimal(idle, 0, 0)),
        figure(words.costing_what_if_earned(), each(contribution)),
        figure(words.costing_what_if_extra(), money(lot.extra_fixed_fen)),
    ];
    let input = json!({"units": lot.units, "price_fen_per_unit": lot.price_fen, "variable_fen_per_unit": variable,
        "extra_fixed_fen": lot.extra_fixed_fen, "minutes_per_unit": minutes, "idle_minutes": idle,
        "contribution_fen_per_minute": contribution});
    let (out, steps) = solve(app, "accept_price", input)?;
    Ok(Weighed {
        models: vec!["accept_price".to_owned()],
        run_id: Some(costed.run_id.clone()),
        months: costed.months,
        advice: if out["accept"] == true { Advice::Yes } else { Advice::No },
        given,
        found: vec![
            figure(words.costing_what_if_gain(), fen_of(&out, "gain_fen")),
            figure(words.costing_what_if_lowest(), each_of(&out, "lowest_price_fen_per_unit")),
            figure(words.costing_what_if_relevant(), fen_of(&out, "relevant_fen")),
            figure(words.costing_what_if_opportunity(), fen_of(&out, "opportunity_fen")),
        ],
        steps,
        floors: Vec::new(),
    })
}
