//! Which questions go together, by values and by ranks.

use super::{
    Chosen, Entry, ITEMS, LEVEL,
    data::{Data, Item, complete},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::stats::{
    adjust::{Adjustment, adjusted},
    correlation::{Correlation, judged, pearson, pearson_matrix, spearman, spearman_matrix},
    linear::Square,
};

pub(super) const ENTRY: Entry =
    Entry { id: "correlation", roles: &[ITEMS], months: false, weighs: false, run, draw: None };

/// A table with more is read by nobody.
const MOST: usize = 40;

/// Items that everybody answered: ranks of each are the same in all its pairs, so that they are found once.
struct Together {
    /// place of an item among them
    places: Vec<Option<usize>>,
    /// people
    n: usize,
    /// by values, by ranks
    found: Option<[Square; 2]>,
}

impl Together {
    fn of(items: &[Item]) -> Together {
        let varies = |values: &[f64]| values.iter().any(|v| *v != values[0]);
        let whole = |item: &Item| !item.values.iter().any(|v| v.is_nan()) && varies(&item.values);
        let whole: Vec<bool> = items.iter().map(whole).collect();
        let places = (0..items.len()).map(|at| whole[at].then(|| whole[..at].iter().filter(|w| **w).count())).collect();
        let columns: Vec<&[f64]> =
            items.iter().zip(&whole).filter(|(_, whole)| **whole).map(|(item, _)| item.values.as_slice()).collect();
        let found = pearson_matrix(&columns).zip(spearman_matrix(&columns)).map(|(values, ranks)| [values, ranks]);
        Together { places, n: columns.first().map_or(0, |c| c.len()), found }
    }

    fn pair(&self, a: usize, b: usize) -> Option<[Option<Correlation>; 2]> {
        let (a, b) = (self.places[a]?, self.places[b]?);
        Some(self.found.as_ref()?.each_ref().map(|m| Some(judged(m.at(a, b), self.n, LEVEL))))
    }
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let items = data.items(&of["items"])?;
    if items.len() < 2 || items.len() > MOST {
        return Err(Fault::new("analysis_items").with("most", MOST));
    }
    let pairs: Vec<(usize, usize)> = (0..items.len()).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
    let heads: Vec<String> = (1..=items.len()).map(|n| format!("={n}")).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut found = Found::default();
    let together = Together::of(&items);
    // each pair over those who answered both, by values and by ranks
    let tried: Vec<[Option<Correlation>; 2]> = pairs
        .iter()
        .map(|(a, b)| {
            together.pair(*a, *b).unwrap_or_else(|| {
                let columns = complete(&[&items[*a], &items[*b]]);
                [pearson, spearman].map(|way| way(&columns[0], &columns[1], LEVEL))
            })
        })
        .collect();
    for (at, title) in ["pearson", "spearman"].into_iter().enumerate() {
        let found_p = |c: &[Option<Correlation>; 2]| c[at].as_ref().and_then(|c| c.p).unwrap_or(1.0);
        let ps = adjusted(&tried.iter().map(found_p).collect::<Vec<_>>(), Adjustment::Holm);
        let mut table = Table::new(data, title, "item", &heads);
        for (row, item) in items.iter().enumerate() {
            // pairs stand row by row, below the diagonal
            let figure = |column: usize| {
                let pair = row * row.saturating_sub(1) / 2 + column;
                match tried.get(pair).filter(|_| column < row).and_then(|c| c[at].as_ref()) {
                    Some(c) => Figure::Number(c.r, 2).clear_if(ps[pair] < ALPHA),
                    None => Figure::Empty,
                }
            };
            table.line(&format!("{}  {}", row + 1, item.label), (0..items.len()).map(figure).collect());
        }
        found.tables.push(table);
    }
    let all = pairs.iter().zip(&tried).filter_map(|((a, b), c)| Some((c[0].as_ref()?.r, *a, *b)));
    let strongest = all.max_by(|x, y| x.0.abs().total_cmp(&y.0.abs()));
    let (r, a, b) = strongest.ok_or_else(|| Fault::new("analysis_too_little"))?;
    let shown = keheng_words::decimal(r, 2, 2);
    found.said.push(data.words.analysis_said_strongest(&items[b].label, &shown, &items[a].label));
    Ok(found)
}
