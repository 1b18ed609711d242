//! What matters against what is done well: quadrants, and how sure each place is.

use super::{
    Chosen, Entry, LEVEL, ROUNDS, Role, SEED, Takes,
    data::{Data, Item, complete},
    rounds,
    table::{Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::survey::importance_performance::{Cloud, Cross, Quadrant, clouds};
use keheng_form::Role as Side;

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
    months: false,
    weighs: false,
    run,
};

/// A place that is kept in fewer resamples is chance.
const STEADY: f64 = 0.8;

/// The clouds of items by what matters and what is done, in their order. Faults: `analysis_unequal` where there are not as
/// many of the one as of the other, `analysis_too_little`.
fn places(data: &Data, of: &Chosen) -> Result<(Vec<Item>, Vec<Cloud>), Fault> {
    let (matters, done) = (data.items(&of["importance"])?, data.items(&of["performance"])?);
    if matters.len() != done.len() {
        return Err(Fault::new("analysis_unequal").with("one", matters.len()).with("other", done.len()));
    }
    let all: Vec<&Item> = matters.iter().chain(&done).collect();
    let columns = complete(&all);
    let (importance, performance) = columns.split_at(matters.len());
    let found = clouds(importance, performance, Cross::Mean, LEVEL, rounds(ROUNDS, &columns), SEED);
    Ok((matters, found.ok_or_else(|| Fault::new("analysis_too_little"))?))
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (items, found) = places(data, of)?;
    let w = data.words;
    let quadrant = |q: Quadrant| match q {
        Quadrant::ConcentrateHere => w.analysis_quadrant_concentrate(),
        Quadrant::KeepUp => w.analysis_quadrant_keep(),
        Quadrant::LowPriority => w.analysis_quadrant_low(),
        Quadrant::PossibleOverkill => w.analysis_quadrant_overkill(),
    };
    let heads = ["importance", "interval", "performance", "interval", "shortfall", "quadrant:", "steady"];
    let mut table = Table::new(data, "importance", "item", &heads);
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by(|a, b| found[*b].place.shortfall.total_cmp(&found[*a].place.shortfall));
    let mut first: Vec<&str> = Vec::new();
    for at in order {
        let cloud = &found[at];
        if cloud.place.quadrant == Quadrant::ConcentrateHere && cloud.steady >= STEADY {
            first.push(&items[at].label);
        }
        table.line(
            &items[at].label,
            vec![
                Figure::Number(cloud.importance, 2),
                Figure::Range(cloud.importance_interval, 2),
                Figure::Number(cloud.performance, 2),
                Figure::Range(cloud.performance_interval, 2),
                Figure::Number(cloud.place.shortfall, 2),
                Figure::Text(quadrant(cloud.place.quadrant)),
                Figure::Share(cloud.steady).clear_if(cloud.steady >= STEADY),
            ],
        );
    }
    let said = match first.is_empty() {
        true => w.analysis_said_no_concentrate(),
        false => w.analysis_said_concentrate(&first.join(&w.analysis_between())),
    };
    Ok(Found { said: vec![said], tables: vec![table] })
}
