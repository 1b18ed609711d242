//! Indices of satisfaction, in the conventions that are used.

use super::{
    Chosen, Entry, ITEMS, LEVEL, PLAIN, WEIGHTS,
    data::{Data, Item, complete, whole},
    table::{Figure, Found, Table},
    weighted,
};
use crate::surveys::answered::known;
use keheng_base::Fault;
use keheng_calc::{
    stats::{describe::mean, t_test::one_sample},
    survey::satisfaction::weighted_index,
};

pub(super) const ENTRY: Entry = Entry { id: "satisfaction", roles: &[ITEMS, WEIGHTS], weighs: true, run, ..PLAIN };

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let items = data.items(&of["items"])?;
    let too_little = || Fault::new("analysis_too_little");
    let (least, most) = items.first().and_then(|i| i.scale).ok_or_else(too_little)?;
    if items.iter().any(|i| i.scale != Some((least, most))) {
        return Err(Fault::new("analysis_scales_differ"));
    }
    let matters = match of["weights"].as_slice() {
        [] => None,
        ids => Some(data.items(ids)?).filter(|found| !found.is_empty()),
    };
    if let Some(matters) = matters.as_ref().filter(|m| m.len() != items.len()) {
        return Err(Fault::new("analysis_unequal").with("one", matters.len()).with("other", items.len()));
    }
    let all: Vec<&Item> = items.iter().chain(matters.iter().flatten()).collect();
    let columns = complete(&all);
    let worth = data.worth(&whole(&all));
    let mean_of = |column: &Vec<f64>| match &worth {
        Some(worth) => weighted::mean(column, worth).map(|m| m.mean),
        None => mean(column),
    };
    let means: Vec<f64> = columns.iter().map(mean_of).collect::<Option<_>>().ok_or_else(too_little)?;
    let (done, weights) = means.split_at(items.len());
    let equal = vec![1.0; items.len()];
    let weights = if weights.is_empty() { &equal } else { weights };
    let index = weighted_index(weights, done, f64::from(least), f64::from(most)).ok_or_else(too_little)?;
    let plain = weighted_index(&equal, done, f64::from(least), f64::from(most)).ok_or_else(too_little)?;
    // each person's own index, for the interval
    let n = columns[0].len();
    let scale = f64::from(most - least);
    let person = |at: usize| {
        let sum: f64 = columns.iter().zip(&index.weights).map(|(c, w)| c[at] * w).sum();
        (sum - f64::from(least)) / scale * 100.0
    };
    let people: Vec<f64> = (0..n).map(person).collect();
    let interval = match &worth {
        Some(worth) => weighted::mean(&people, worth).and_then(|m| m.interval),
        None => one_sample(&people, 0.0, LEVEL).map(|t| t.interval),
    };
    let w = data.words;
    let mut table = Table::new(data, "satisfaction", "measure", &["value", "interval", "n"]);
    let base = || Figure::Count(n as f64);
    let mut row = |label: String, value: f64, interval: Figure| {
        table.row(&label, n, vec![Figure::Number(value, 1), interval, base()]);
    };
    row(w.analysis_row_index_range(), index.per_cent_of_range, Figure::range(interval, 1));
    row(w.analysis_row_index_greatest(), index.per_cent_of_greatest, Figure::Empty);
    row(w.analysis_row_index_equal(), plain.per_cent_of_range, Figure::Empty);
    let mut parts = Table::new(data, "parts", "item", &["n", "mean", "weight", "points"]);
    for (at, item) in items.iter().enumerate() {
        let part = (done[at] - f64::from(least)) / scale * 100.0 * index.weights[at];
        parts.row(
            &item.label,
            n,
            vec![
                Figure::Count(known(&item.values).len() as f64),
                Figure::Number(done[at], 2),
                Figure::Share(index.weights[at]),
                Figure::Number(part, 1),
            ],
        );
    }
    let said = w.analysis_said_index(&keheng_words::decimal(index.per_cent_of_range, 1, 1));
    Ok(Found { said: vec![said], tables: vec![table, parts] })
}
