//! Questions on scales: how the answers lie, and both ends.

use super::{
    Chosen, Entry, ITEMS, LEVEL,
    data::{Data, Item},
    table::{Figure, Found, Table},
    weighted::mean,
};
use crate::surveys::answered::known;
use keheng_base::Fault;
use keheng_calc::{
    stats::{proportion::Interval, t_test::one_sample},
    survey::{
        likert,
        satisfaction::{TopBox, top_box},
    },
};

pub(super) const ENTRY: Entry = Entry { id: "scales", roles: &[ITEMS], months: false, weighs: true, run, draw: None };

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let items: Vec<Item> = data.items(&of["items"])?.into_iter().filter(|i| i.scale.is_some()).collect();
    let scale = items.first().and_then(|i| i.scale).ok_or_else(|| Fault::new("analysis_too_little"))?;
    let same = items.iter().all(|i| i.scale == Some(scale)) && scale.1 - scale.0 <= 10;
    let points: Vec<String> = if same { (scale.0..=scale.1).map(|p| format!("={p}")).collect() } else { Vec::new() };
    let heads = ["n", "mean", "interval", "sd", "median", "bottom2", "top2", "top2-interval"];
    let effective: &[&str] = if data.weights.is_some() { &["effective"] } else { &[] };
    let heads: Vec<&str> =
        heads.into_iter().chain(effective.iter().copied()).chain(points.iter().map(String::as_str)).collect();
    let mut table = Table::new(data, "scales", "item", &heads);
    let mut best: Option<(f64, &str)> = None;
    let mut worst: Option<(f64, &str)> = None;
    for item in &items {
        let (least, most) = item.scale.unwrap_or(scale);
        let answers: Vec<Option<f64>> = item.values.iter().map(|v| Some(*v).filter(|v| !v.is_nan())).collect();
        let Some(found) = likert::likert(&answers, least, most, LEVEL) else {
            let n = known(&item.values).len();
            let blanks = std::iter::repeat_n(Figure::Empty, heads.len() - 1);
            table.row(&item.label, n, std::iter::once(Figure::Count(n as f64)).chain(blanks).collect());
            continue;
        };
        let own = weighted(data, item, least, found.counts.len());
        let ends = own.as_ref().map_or(&found.ends, |own| &own.ends);
        let interval = match &own {
            Some(own) => own.interval,
            None => one_sample(&known(&item.values), 0.0, LEVEL).map(|t| t.interval),
        };
        let median = own.as_ref().map_or(found.median, |own| own.median);
        let figures = [
            Figure::Count(found.n as f64),
            Figure::Number(ends.mean, 2),
            Figure::range(interval, 2),
            Figure::number(ends.sd, 2),
            Figure::Number(median, 1),
            Figure::Share(ends.bottom2),
            Figure::Share(ends.top2),
            Figure::Shares(ends.top2_interval),
        ];
        let shares = own.as_ref().map_or(&found.shares, |own| &own.shares);
        let shares = shares.iter().filter(|_| same).map(|s| Figure::Share(*s));
        let worth = own.iter().map(|own| Figure::Number(own.ends.n, 1));
        table.row(&item.label, found.n, figures.into_iter().chain(worth).chain(shares).collect());
        let place = (ends.mean - f64::from(least)) / f64::from(most - least);
        if best.is_none_or(|(b, _)| place > b) {
            best = Some((place, &item.label));
        }
        if worst.is_none_or(|(w, _)| place < w) {
            worst = Some((place, &item.label));
        }
    }
    if best.is_none() {
        return Err(Fault::new("analysis_too_little"));
    }
    let said = match (best, worst) {
        (Some((high, best)), Some((low, worst))) if high > low => vec![data.words.analysis_said_scales(best, worst)],
        _ => Vec::new(),
    };
    Ok(Found { said, tables: vec![table] })
}

/// A question of people who do not count alike.
struct Weighted {
    ends: TopBox,
    interval: Option<Interval>,
    /// the lowest point that half of the weights reach
    median: f64,
    /// of each point, the lowest first
    shares: Vec<f64>,
}

/// None where nothing is weighted, or nobody counts.
fn weighted(data: &Data, item: &Item, least: i32, points: usize) -> Option<Weighted> {
    let own: Vec<usize> = (0..item.values.len()).filter(|at| !item.values[*at].is_nan()).collect();
    let weights = data.worth(&own)?;
    let values: Vec<f64> = own.iter().map(|at| item.values[*at]).collect();
    let mut counts = vec![0.0; points];
    for (value, weight) in values.iter().zip(&weights) {
        *counts.get_mut((value - f64::from(least)) as usize)? += weight;
    }
    let ends = top_box(&counts, f64::from(least), LEVEL)?;
    let shares: Vec<f64> = counts.iter().map(|c| c / ends.n).collect();
    let mut reached = 0.0;
    let half = shares.iter().position(|share| {
        reached += share;
        // the same sum in another order may miss the half by a hair
        reached >= 0.5 - 1e-12
    });
    let median = f64::from(least) + half? as f64;
    Some(Weighted { interval: mean(&values, &weights)?.interval, ends, median, shares })
}
