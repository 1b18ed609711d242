//! Things compared two by two: what weights everybody's comparisons come to, from those who do not contradict themselves.

use super::{
    Chosen, DRAWN, Entry, LEVEL, PLAIN, ROUNDS, Role, SEED, Takes,
    data::{Compared, Data},
    table::{Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::describe::median,
    survey::{
        ahp::{Shared, USABLE, priorities, shared},
        likert::LEAST_SHOWN,
    },
};
use keheng_words::percent;

pub(super) const ENTRY: Entry = Entry {
    id: "ahp",
    roles: &[Role { id: "pairs", takes: Takes::Pairs, optional: false, prefers: &[] }],

    weighs: true,
    run,
    ..PLAIN
};

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let Compared { labels, squares, begun } = data.compared(&of["pairs"])?;
    let places: Vec<usize> = (0..squares.len()).filter(|at| squares[*at].is_some()).collect();
    let whole: Vec<Vec<Vec<f64>>> = squares.into_iter().flatten().collect();
    if whole.len() < LEAST_SHOWN {
        return Err(Fault::new("analysis_too_little"));
    }
    let pairs = labels.len() * (labels.len() - 1) / 2;
    let rounds = (DRAWN / (whole.len() * pairs)).clamp(40, ROUNDS);
    let worth = data.worth(&places);
    let found = shared(&whole, worth.as_deref(), LEVEL, rounds, SEED);
    // few people could be told from their weights
    let found = found.filter(|found| found.counted.len() >= LEAST_SHOWN);
    let ratios: Vec<f64> = whole.iter().filter_map(|square| priorities(square)?.consistency_ratio).collect();
    let left_out = ratios.iter().filter(|ratio| **ratio > USABLE).count();
    let w = data.words;
    let mut sound = Table::new(data, "ahp-consistency", "measure", &["value"]);
    sound.line(&w.analysis_row_ahp_all(), vec![Figure::Count(whole.len() as f64)]);
    sound.line(&w.analysis_row_ahp_incomplete(), vec![Figure::Count((begun - whole.len()) as f64)]);
    sound.line(&w.analysis_row_ahp_left_out(), vec![Figure::Count(left_out as f64)]);
    sound.line(&w.analysis_row_ahp_counted(), vec![Figure::Count((whole.len() - left_out) as f64)]);
    sound.line(&w.analysis_row_ahp_median(), vec![Figure::number(median(&ratios), 3)]);
    let Some(found) = found else {
        let said = w.analysis_said_ahp_contradict(whole.len() - left_out, whole.len());
        return Ok(Found { said: vec![said], tables: vec![sound] });
    };
    if let Some(worth) = &worth {
        let own: Vec<usize> = found.counted.iter().map(|at| places[*at]).collect();
        let effective = data.worth(&own).map_or(worth.iter().sum(), |own| own.iter().sum::<f64>());
        sound.line(&w.analysis_row_effective(), vec![Figure::Number(effective, 1)]);
    }
    let ratio = found.priorities.consistency_ratio;
    sound.line(&w.analysis_row_ahp_lambda(), vec![Figure::Number(found.priorities.lambda, 3)]);
    let usable = ratio.is_some_and(|ratio| ratio <= USABLE);
    sound.line(&w.analysis_row_ahp_ratio(), vec![Figure::number(ratio, 3).clear_if(usable)]);
    let weights = &found.priorities.weights;
    let mut order: Vec<usize> = (0..labels.len()).collect();
    order.sort_by(|a, b| weights[*b].total_cmp(&weights[*a]));
    let mut table = Table::new(data, "ahp", "item", &["weight", "interval", "ahp-first"]);
    for at in &order {
        let figures =
            vec![Figure::Share(weights[*at]), Figure::Shares(found.intervals[*at]), Figure::Share(found.first[*at])];
        table.line(&labels[*at], figures);
    }
    let said = w.analysis_said_ahp(left_out, &labels[order[0]], whole.len(), &percent(weights[order[0]], 0));
    Ok(Found { said: vec![said], tables: vec![table, sound, together(data, &labels, &found)] })
}

/// The geometric means of what was compared, row against column.
fn together(data: &Data, labels: &[String], found: &Shared) -> Table {
    let heads: Vec<String> = (1..=labels.len()).map(|n| format!("={n}")).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut table = Table::new(data, "ahp-together", "item", &heads);
    for (row, label) in labels.iter().enumerate() {
        let figures = found.together[row].iter().map(|ratio| Figure::Number(*ratio, 2)).collect();
        table.line(&format!("{}  {label}", row + 1), figures);
    }
    table
}
