//! Let a customer go: what would really be saved, and what would only become idle.

use super::{Advice, Weighed, behaviour, fen_of, figure, solve};
use crate::{
    App,
    costing::{Ask, costed::ask, run::line},
    customers::Customer,
};
use keheng_base::{Fault, Fen, Id};
use keheng_calc::costing::engine::{Key, Source};
use keheng_words::{decimal, money, percent};
use serde_json::{Value, json};

/// Weighs letting a customer go. Faults: those of the costing, `no_such_cost_object`, `model_input`.
pub(super) fn weigh(
    app: &App,
    req: &Ask,
    customer: Id<Customer>,
    step_share: f64,
    elsewhere_fen: Fen,
) -> Result<Weighed, Fault> {
    let costed = ask(app, req)?;
    let words = app.words();
    let id = customer.raw();
    let (key, found) = line(&costed, &id.to_string())?;
    let revenue = costed.of.brought.get(&id).map_or(Fen(0), |b| b.revenue_fen);
    let shares = behaviour::of_sources(&costed)?;
    let minutes = |source: Source| match source {
        Source::Activity(a) => {
            let input = &costed.of.input;
            let objects = input.objects.iter().filter(|o| Key::Customer(o.customer) == key);
            objects.map(|o| input.minutes(&input.activities[a], o).likely).sum()
        }
        _ => 0.0,
    };
    let mut given = vec![figure(words.costing_what_if_revenue(), money(revenue))];
    let mut costs: Vec<Value> = Vec::new();
    for ((source, part), shares) in costed.outcome.sources.iter().zip(&found.parts_fen).zip(shares) {
        if *part == Fen(0) {
            continue;
        }
        let name = costed.source(words, *source);
        let goes = shares.avoidable(step_share);
        given.push(figure(name.clone(), words.costing_what_if_goes(&money(*part), &percent(goes, 0))));
        costs.push(json!({"name": name, "amount_fen": part, "avoidable_share": goes, "minutes": minutes(*source)}));
    }
    if elsewhere_fen != Fen(0) {
        given.push(figure(words.costing_what_if_elsewhere(), money(elsewhere_fen)));
    }
    let input = json!({"revenue_fen": revenue, "costs": costs, "elsewhere_fen": elsewhere_fen});
    let (out, steps) = solve(app, "drop_customer", input)?;
    let idle = out["idle_minutes"].as_f64().unwrap_or_default() / super::months_of(&costed) / 60.0;
    Ok(Weighed {
        models: vec!["drop_customer".to_owned()],
        run_id: Some(costed.run_id.clone()),
        months: costed.months,
        advice: if out["drop"] == true { Advice::Yes } else { Advice::No },
        given,
        found: vec![
            figure(words.costing_what_if_change(), fen_of(&out, "change_of_profit_fen")),
            figure(words.costing_what_if_books(), fen_of(&out, "reported_profit_fen")),
            figure(words.costing_what_if_avoidable(), fen_of(&out, "avoidable_fen")),
            figure(words.costing_what_if_remaining(), fen_of(&out, "remaining_fen")),
            figure(words.costing_what_if_idle(), words.costing_what_if_hours(&decimal(idle, 0, 1))),
        ],
        steps,
        floors: Vec::new(),
    })
}
