//! Questions on scales: how the answers lie, and both ends.

use super::{
    Chosen, Entry, ITEMS, LEVEL, PLAIN,
    data::{Data, Item},
    plane::{Lie, Likert, Picture},
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

pub(super) const ENTRY: Entry = Entry { id: "scales", roles: &[ITEMS], weighs: true, run, draw: Some(draw), ..PLAIN };

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

/// Scales with more points make bars of pieces that nobody can tell apart.
const MOST_POINTS: i32 = 11;

/// How the answers to each question lie; questions on other points than the first one are in the table only.
fn draw(data: &Data, of: &Chosen) -> Result<Picture, Fault> {
    let items: Vec<Item> = data.items(&of["items"])?.into_iter().filter(|i| i.scale.is_some()).collect();
    let first = items.first().ok_or_else(|| Fault::new("analysis_too_little"))?;
    let scale = first.scale.unwrap_or_default();
    if scale.1 - scale.0 >= MOST_POINTS {
        return Err(Fault::new("analysis_too_many_points").with("most", MOST_POINTS));
    }
    let drawn: Vec<&Item> = items.iter().filter(|item| item.scale == Some(scale)).collect();
    let several_sides = drawn.iter().any(|item| item.label != item.row && !item.row.is_empty())
        && drawn.iter().enumerate().any(|(at, item)| drawn[..at].iter().any(|other| other.row == item.row));
    let lie = |item: &&Item| {
        let n = known(&item.values).len();
        let answers: Vec<Option<f64>> = item.values.iter().map(|v| Some(*v).filter(|v| !v.is_nan())).collect();
        let found = likert::likert(&answers, scale.0, scale.1, LEVEL).filter(|_| n >= likert::LEAST_SHOWN);
        let own = found.as_ref().and_then(|found| weighted(data, item, scale.0, found.counts.len()));
        Lie {
            // a side is named only where both are drawn
            label: if several_sides { item.label.clone() } else { item.row.clone() },
            n,
            mean: found.as_ref().map(|found| own.as_ref().map_or(found.ends.mean, |own| own.ends.mean)),
            shares: found.map(|found| own.map_or(found.shares, |own| own.shares)),
        }
    };
    let left = items.len() - drawn.len();
    let base = data.words.drawing_says_likert(data.people.len() as u64);
    let rest = (left > 0).then(|| data.words.drawing_likert_left(left as u64));
    Ok(Picture::Likert(Likert {
        points: data.points_of(&first.key, scale),
        rows: drawn.iter().map(lie).collect(),
        said: std::iter::once(base).chain(rest).collect::<Vec<_>>().join(" "),
    }))
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
