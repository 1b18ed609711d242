//! Own or outsource an activity or a route: avoidable cost against an offer.

use super::{Advice, Weighed, behaviour, each, each_of, fen_of, figure, invalid, solve};
use crate::{
    App,
    costing::{Ask, Costed, costed::ask, run::line},
};
use keheng_base::{Fault, Fen};
use keheng_calc::costing::engine::{Cut, Driver, Key, Object, Source};
use keheng_words::{Words, decimal};
use serde_json::json;

/// What is offered, and what would be given up.
pub(super) struct Terms {
    pub offer_fen: f64,
    pub step_share: f64,
    pub opportunity_fen: Fen,
}

/// What doing it oneself costs, by how it would answer.
#[derive(Default)]
struct Own {
    units: f64,
    variable: f64,
    step: f64,
    fixed: f64,
}

impl Own {
    fn add(&mut self, amount: Fen, shares: behaviour::Shares) {
        let amount = amount.0 as f64;
        self.variable += amount * shares.variable;
        self.step += amount * shares.step;
        self.fixed += amount * (1.0 - shares.variable - shares.step).max(0.0);
    }
}

/// An activity for all customers, counted as it is driven.
fn activity(costed: &Costed, words: &Words, what: &str) -> Result<(Own, String), Fault> {
    let place = costed.of.activities.iter().position(|a| a.name == what);
    let place = place.ok_or_else(|| Fault::new("no_such_cost_object").with("object", what))?;
    let driver = costed.of.activities[place].driver;
    let shares = behaviour::of_sources(costed)?;
    let units = costed.of.input.objects.iter().map(|o| o.quantities.of(driver)).sum();
    let mut own = Own { units, ..Own::default() };
    if let Some(at) = costed.outcome.sources.iter().position(|s| *s == Source::Activity(place)) {
        own.add(costed.outcome.lines.iter().map(|l| l.parts_fen[at]).sum(), shares[at]);
    }
    let unit = words.find(&format!("cost-driver-{}", driver.id()), &Default::default()).unwrap_or_default();
    Ok((own, unit))
}

/// Everything that waybills of a route cost.
fn route(costed: &Costed, words: &Words, what: &str) -> Result<(Own, String), Fault> {
    let (key, line) = line(costed, what)?;
    let of = |o: &&Object| matches!(key, Key::Route(at) if o.route == at);
    let units = costed.of.input.objects.iter().filter(of).map(|o| o.quantities.of(Driver::Shipments)).sum();
    let mut own = Own { units, ..Own::default() };
    for (part, shares) in line.parts_fen.iter().zip(behaviour::of_sources(costed)?) {
        own.add(*part, shares);
    }
    let unit = words.find("cost-driver-shipments", &Default::default()).unwrap_or_default();
    Ok((own, unit))
}

/// Weighs an offer. Faults: those of the costing, `no_such_cost_object`, `cost_what_if_invalid`, `model_input`.
pub(super) fn weigh(app: &App, req: &Ask, what: &str, terms: &Terms) -> Result<Weighed, Fault> {
    if !(0.0..=1e7).contains(&terms.offer_fen) {
        return Err(invalid("offer_fen"));
    }
    let costed = ask(app, req)?;
    let words = app.words();
    let by_route = costed.outcome.cut == Cut::Route;
    let (own, unit) = if by_route { route(&costed, words, what)? } else { activity(&costed, words, what)? };
    if own.units <= 0.0 {
        return Err(Fault::new("no_such_cost_object").with("object", what));
    }
    let parts = [
        (words.cost_behaviour_variable(), own.variable, true),
        (words.costing_what_if_step_goes(), own.step * terms.step_share, true),
        (words.costing_what_if_step_stays(), own.step * (1.0 - terms.step_share), false),
        (words.cost_behaviour_fixed(), own.fixed, false),
    ];
    let parts: Vec<(String, f64, bool)> =
        parts.into_iter().map(|(name, fen, goes)| (name, (fen / own.units).max(0.0), goes)).collect();
    let mut given = vec![
        figure(words.costing_what_if_units(&unit), decimal(own.units, 0, 0)),
        figure(words.costing_what_if_offer(), each(terms.offer_fen)),
    ];
    given.extend(parts.iter().map(|(name, fen, _)| figure(words.costing_what_if_own(name), each(*fen))));
    let costs: Vec<_> = parts
        .iter()
        .map(|(name, fen, avoidable)| json!({"name": name, "fen_per_unit": fen, "avoidable": avoidable}))
        .collect();
    let input = json!({"units": own.units, "offer_fen_per_unit": terms.offer_fen, "own": costs,
        "opportunity_fen": terms.opportunity_fen});
    let (out, steps) = solve(app, "make_or_buy", input)?;
    Ok(Weighed {
        models: vec!["make_or_buy".to_owned()],
        run_id: Some(costed.run_id.clone()),
        months: costed.months,
        advice: match out["choice"].as_str() {
            Some("buy") => Advice::Yes,
            Some("make") => Advice::No,
            _ => Advice::Open,
        },
        given,
        found: vec![
            figure(words.costing_what_if_advantage(), fen_of(&out, "advantage_make_fen")),
            figure(words.costing_what_if_make(), fen_of(&out, "relevant_make_fen")),
            figure(words.costing_what_if_buy(), fen_of(&out, "relevant_buy_fen")),
            figure(words.costing_what_if_even(), each_of(&out, "break_even_offer_fen_per_unit")),
            figure(words.costing_what_if_full(), each_of(&out, "full_fen_per_unit")),
        ],
        steps,
        floors: Vec::new(),
    })
}
