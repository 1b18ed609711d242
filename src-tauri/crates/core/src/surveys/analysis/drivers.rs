//! What drives a figure: regression, and how much of it each question explains.

use super::{
    Chosen, Entry, LEVEL, PLAIN, ROUNDS, Role, SEED, Takes,
    data::{Data, Item, complete, whole},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::regression::{regression, weighted_regression},
    survey::drivers::{weighted_drivers, weighted_sureness},
};
use keheng_form::Role as Side;
use keheng_words::percent;

pub(super) const ENTRY: Entry = Entry {
    id: "drivers",
    roles: &[
        Role { id: "outcome", takes: Takes::Figure, optional: false, prefers: &[] },
        Role { id: "drivers", takes: Takes::Items, optional: false, prefers: &[Side::Perception, Side::Performance] },
    ],

    weighs: true,
    run,
    ..PLAIN
};

/// From here on predictors cannot be told apart: D. W. Marquardt, Technometrics 12 (1970) 591-612.
const ENTANGLED: f64 = 10.0;
/// Resampled predictors, times people: what stays under a second.
const MOST_WORK: usize = 200_000;

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let outcome = data.figure(&of["outcome"])?;
    // what is explained explains nothing
    let ids: Vec<String> = of["drivers"].iter().filter(|id| !of["outcome"].contains(id)).cloned().collect();
    let items: Vec<Item> = data.items(&ids)?;
    let all: Vec<&Item> = std::iter::once(&outcome).chain(&items).collect();
    let columns = complete(&all);
    let too_little = || Fault::new("analysis_too_little");
    let (y, predictors) = columns.split_first().ok_or_else(too_little)?;
    let worth = data.worth(&whole(&all));
    let weights = worth.as_deref();
    let fitted = match weights {
        Some(weights) => weighted_regression(y, predictors, weights, LEVEL),
        None => regression(y, predictors, LEVEL),
    };
    let fitted = fitted.ok_or_else(too_little)?;
    let found = weighted_drivers(y, predictors, weights).ok_or_else(too_little)?;
    let sure = (y.len() * items.len() <= MOST_WORK)
        .then(|| weighted_sureness(y, predictors, weights, LEVEL, ROUNDS, SEED))
        .flatten();
    let share = |weight: f64| if found.r2 > 0.0 { weight / found.r2 } else { 0.0 };
    let heads = ["r", "b", "interval", "beta", "p", "vif", "weight", "weight-interval", "lmg", "first"];
    let mut table = Table::new(data, "drivers", "item", &heads);
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by(|a, b| found.relative_weights[*b].total_cmp(&found.relative_weights[*a]));
    for at in &order {
        let at = *at;
        let own = &fitted.coefficients[at + 1];
        let range = sure.as_ref().map(|s| {
            let i = s.relative_weights[at];
            (share(i.lo), share(i.hi)).into()
        });
        table.line(
            &items[at].label,
            vec![
                Figure::Number(found.correlations[at], 2),
                Figure::Number(own.b, 3).clear_if(own.p < ALPHA),
                Figure::Range(own.interval, 3),
                Figure::number(own.standardised, 2),
                Figure::P(own.p),
                Figure::number(own.vif, 1).clear_if(own.vif.is_some_and(|v| v > ENTANGLED)),
                Figure::Share(share(found.relative_weights[at])),
                range.map_or(Figure::Empty, Figure::Shares),
                found.lmg.as_ref().map_or(Figure::Empty, |l| Figure::Share(share(l[at]))),
                sure.as_ref().map_or(Figure::Empty, |s| Figure::Share(s.first[at])),
            ],
        );
    }
    let w = data.words;
    let mut model = Table::new(data, "model", "measure", &["value", "p"]);
    let plain = |figure: Figure| vec![figure, Figure::Empty];
    model.line(&w.analysis_row_n(), plain(Figure::Count(fitted.n as f64)));
    if let Some(weights) = weights {
        model.line(&w.analysis_row_effective(), plain(Figure::Number(weights.iter().sum(), 1)));
    }
    model.line(&w.analysis_row_r2(), plain(Figure::Share(fitted.r2)));
    model.line(&w.analysis_row_adjusted_r2(), plain(Figure::Share(fitted.adjusted_r2)));
    let f = vec![Figure::Number(fitted.f, 2), Figure::P(fitted.p).clear_if(fitted.p < ALPHA)];
    model.line(&w.analysis_row_f(), f);
    let mut said = Vec::new();
    if let Some(first) = order.first() {
        let part = percent(share(found.relative_weights[*first]), 0);
        said.push(w.analysis_said_driver(&items[*first].label, &outcome.label, &part, &percent(found.r2, 0)));
    }
    if fitted.coefficients.iter().any(|c| c.vif.is_some_and(|v| v > ENTANGLED)) {
        said.push(w.analysis_said_entangled());
    }
    Ok(Found { said, tables: vec![table, model] })
}
