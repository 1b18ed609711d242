//! What matters against what is done well: quadrants, and how sure each place is.

use super::{
    Chosen, Entry, LEVEL, PLAIN, ROUNDS, Role, SEED, Sides, Takes,
    data::{Data, Item, complete, whole},
    plane::{Picture, Placed, Plane},
    rounds,
    table::{Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::describe::mean,
    survey::{
        importance_performance::{Cloud, Cross, Quadrant, weighted_clouds},
        likert::LEAST_SHOWN,
    },
};
use keheng_form::Role as Side;
use keheng_words::{Words, percent};

pub(super) const ENTRY: Entry = Entry {
    id: "importance",
    roles: &[
        Role {
            id: "importance",
            takes: Takes::Items,
            optional: false,
            prefers: &[Side::Importance, Side::Expectation],
        },
        Role {
            id: "performance",
            takes: Takes::Items,
            optional: false,
            prefers: &[Side::Performance, Side::Perception],
        },
    ],

    run,
    weighs: true,
    draw: Some(draw),
    sides: Sides::First,
    ..PLAIN
};

/// A place that is kept in fewer resamples is chance.
const STEADY: f64 = 0.8;

/// Ends of the scales of both axes, where there is one.
type Ends = [Option<[f64; 2]>; 2];

/// The clouds of items by what matters and what is done, in their order. Faults: `analysis_unequal` where there are not as
/// many of the one as of the other, `analysis_too_little`.
fn places(data: &Data, of: &Chosen) -> Result<(Vec<Item>, Vec<Cloud>, Ends), Fault> {
    let (matters, done) = (data.items(&of["importance"])?, data.items(&of["performance"])?);
    if matters.len() != done.len() {
        return Err(Fault::new("analysis_unequal").with("one", matters.len()).with("other", done.len()));
    }
    let all: Vec<&Item> = matters.iter().chain(&done).collect();
    let columns = complete(&all);
    let too_little = || Fault::new("analysis_too_little");
    if columns.first().is_none_or(|column| column.len() < LEAST_SHOWN) {
        return Err(too_little());
    }
    let (importance, performance) = columns.split_at(matters.len());
    let worth = data.worth(&whole(&all));
    let rounds = rounds(ROUNDS, &columns);
    let found = weighted_clouds(importance, performance, worth.as_deref(), Cross::Mean, LEVEL, rounds, SEED);
    let bounds = [&done, &matters].map(|items| points(items));
    Ok((matters, found.ok_or_else(too_little)?, bounds))
}

/// Least and greatest point of any of these items; none where one is no scale.
fn points(items: &[Item]) -> Option<[f64; 2]> {
    let scales: Vec<(i32, i32)> = items.iter().map(|item| item.scale).collect::<Option<_>>()?;
    let (least, most) = (scales.iter().map(|s| s.0).min()?, scales.iter().map(|s| s.1).max()?);
    Some([f64::from(least), f64::from(most)])
}

fn name(quadrant: Quadrant, w: &Words) -> String {
    match quadrant {
        Quadrant::ConcentrateHere => w.analysis_quadrant_concentrate(),
        Quadrant::KeepUp => w.analysis_quadrant_keep(),
        Quadrant::LowPriority => w.analysis_quadrant_low(),
        Quadrant::PossibleOverkill => w.analysis_quadrant_overkill(),
    }
}

/// What to begin with: items that surely matter and are surely not done well.
fn said(items: &[Item], found: &[Cloud], order: &[usize], w: &Words) -> String {
    let first = |at: &&usize| {
        let cloud = &found[**at];
        cloud.place.quadrant == Quadrant::ConcentrateHere && cloud.steady >= STEADY
    };
    let first: Vec<&str> = order.iter().filter(first).map(|at| items[*at].row.as_str()).collect();
    match first.is_empty() {
        true => w.analysis_said_no_concentrate(),
        false => w.analysis_said_concentrate(&first.join(&w.analysis_between())),
    }
}

/// Items with the greatest shortfall first.
fn order(found: &[Cloud]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by(|a, b| found[*b].place.shortfall.total_cmp(&found[*a].place.shortfall));
    order
}

/// What is done across, what matters upwards, the lines at the means of all items.
fn draw(data: &Data, of: &Chosen) -> Result<Picture, Fault> {
    let (items, found, bounds) = places(data, of)?;
    let w = data.words;
    let order = order(&found);
    let middle = |value: fn(&Cloud) -> f64| mean(&found.iter().map(value).collect::<Vec<_>>()).unwrap_or(0.0);
    let placed = |at: &usize| {
        let cloud = &found[*at];
        Placed {
            label: items[*at].row.clone(),
            at: [cloud.performance, cloud.importance],
            intervals: Some([cloud.performance_interval, cloud.importance_interval]),
            lean: cloud.lean,
            steady: cloud.steady >= STEADY,
            field: name(cloud.place.quadrant, w),
            facts: vec![(w.analysis_column_steady(), percent(cloud.steady, 0))],
        }
    };
    use Quadrant::{ConcentrateHere, KeepUp, LowPriority, PossibleOverkill};
    Ok(Picture::Plane(Plane {
        axes: [w.analysis_role_performance(), w.analysis_role_importance()],
        bounds,
        cross: [middle(|c| c.performance), middle(|c| c.importance)],
        fields: [ConcentrateHere, KeepUp, LowPriority, PossibleOverkill].map(|q| name(q, w)),
        field: w.analysis_column_quadrant(),
        items: order.iter().map(placed).collect(),
        said: said(&items, &found, &order, w),
    }))
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (items, found, _) = places(data, of)?;
    let w = data.words;
    let heads = ["importance", "interval", "performance", "interval", "shortfall", "quadrant:", "steady"];
    let mut table = Table::new(data, "importance", "item", &heads);
    let order = order(&found);
    for at in &order {
        let cloud = &found[*at];
        table.line(
            &items[*at].row,
            vec![
                Figure::Number(cloud.importance, 2),
                Figure::Range(cloud.importance_interval, 2),
                Figure::Number(cloud.performance, 2),
                Figure::Range(cloud.performance_interval, 2),
                Figure::Number(cloud.place.shortfall, 2),
                Figure::Text(name(cloud.place.quadrant, w)),
                Figure::Share(cloud.steady).clear_if(cloud.steady >= STEADY),
            ],
        );
    }
    Ok(Found { said: vec![said(&items, &found, &order, w)], tables: vec![table] })
}
