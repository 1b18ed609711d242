//! Fuzzy comprehensive evaluation: questions weighed, grades by how many people chose them.

use super::{
    Chosen, Entry, ITEMS, PLAIN, WEIGHTS,
    data::{Data, Item},
    table::{Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::describe::mean,
    survey::fuzzy::{Operator, evaluate},
};
use keheng_words::decimal;

pub(super) const ENTRY: Entry = Entry { id: "fuzzy", roles: &[ITEMS, WEIGHTS], weighs: true, run, ..PLAIN };

/// A scale with more points is no list of grades.
const MOST_GRADES: i32 = 11;

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let items = data.items(&of["items"])?;
    let too_little = || Fault::new("analysis_too_little");
    let (least, most) = items.first().and_then(|i| i.scale).ok_or_else(too_little)?;
    if items.iter().any(|i| i.scale != Some((least, most))) || most - least + 1 > MOST_GRADES {
        return Err(Fault::new("analysis_scales_differ"));
    }
    let people =
        |item: &Item| -> Vec<usize> { (0..item.values.len()).filter(|at| !item.values[*at].is_nan()).collect() };
    let means = |item: &Item| -> Option<f64> {
        let own = people(item);
        let values: Vec<f64> = own.iter().map(|at| item.values[*at]).collect();
        match data.worth(&own) {
            Some(weights) => keheng_calc::stats::describe::weighted_mean(&values, &weights),
            None => mean(&values),
        }
    };
    let weights: Vec<f64> = match of["weights"].as_slice() {
        [] => vec![1.0; items.len()],
        ids => {
            let matters = data.items(ids)?;
            if matters.len() != items.len() {
                return Err(Fault::new("analysis_unequal").with("one", matters.len()).with("other", items.len()));
            }
            matters.iter().map(means).collect::<Option<_>>().ok_or_else(too_little)?
        }
    };
    let whole: f64 = weights.iter().sum();
    let points = (most - least + 1) as usize;
    let member = |item: &Item| -> Vec<f64> {
        let own = people(item);
        let weights = data.worth(&own);
        let mut grades = vec![0.0; points];
        for (place, at) in own.iter().enumerate() {
            let grade = (item.values[*at] - f64::from(least)) as usize;
            grades[grade.min(points - 1)] += weights.as_ref().map_or(1.0, |w| w[place]);
        }
        grades
    };
    let rows: Vec<Vec<f64>> = items.iter().map(member).collect();
    let marks: Vec<f64> = (0..points).map(|at| 100.0 * at as f64 / (points - 1) as f64).collect();
    let by = |operator| evaluate(&weights, &rows, &marks, operator).ok_or_else(too_little);
    let (average, strongest) = (by(Operator::WeightedAverage)?, by(Operator::MaxMin)?);
    let w = data.words;
    let named: Vec<String> = (least..=most).map(|point| format!("={point}")).collect();
    let heads: Vec<&str> = ["n", "weight"].into_iter().chain(named.iter().map(String::as_str)).collect();
    let mut members = Table::new(data, "fuzzy-members", "item", &heads);
    for ((item, row), weight) in items.iter().zip(&rows).zip(&weights) {
        let (n, sum) = (people(item).len(), row.iter().sum::<f64>());
        let first = [Figure::Count(n as f64), Figure::Share(weight / whole)];
        members.group(&item.label, n, first.into_iter().chain(row.iter().map(|g| Figure::Share(g / sum))).collect());
    }
    let heads: Vec<&str> = ["points"].into_iter().chain(named.iter().map(String::as_str)).collect();
    let mut grades = Table::new(data, "fuzzy", "operator", &heads);
    for (label, found) in [(w.analysis_row_fuzzy_average(), &average), (w.analysis_row_fuzzy_strongest(), &strongest)] {
        let shares = found.grades.iter().enumerate();
        let shares = shares.map(|(at, share)| Figure::Share(*share).clear_if(at == found.best));
        grades.line(&label, [Figure::number(found.score, 1)].into_iter().chain(shares).collect());
    }
    let best = (least + average.best as i32).to_string();
    let score = decimal(average.score.unwrap_or_default(), 1, 1);
    Ok(Found { said: vec![w.analysis_said_fuzzy(&best, &score)], tables: vec![grades, members] })
}
