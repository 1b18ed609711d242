//! Which questions go together, by values and by ranks.

use super::{
    Chosen, Entry, ITEMS, LEVEL, PLAIN,
    data::Data,
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::stats::{
    adjust::{Adjustment, adjusted},
    correlation::Correlation,
    pairs::{pairs, pairwise},
};

pub(super) const ENTRY: Entry = Entry { id: "correlation", roles: &[ITEMS], run, ..PLAIN };

/// A table with more is read by nobody.
const MOST: usize = 40;

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let items = data.items(&of["items"])?;
    if items.len() < 2 || items.len() > MOST {
        return Err(Fault::new("analysis_items").with("most", MOST));
    }
    // each pair over those who answered both, by values and by ranks
    let columns: Vec<&[f64]> = items.iter().map(|item| item.values.as_slice()).collect();
    let (pairs, tried) = (pairs(items.len()), pairwise(&columns, LEVEL));
    let heads: Vec<String> = (1..=items.len()).map(|n| format!("={n}")).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut found = Found::default();
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
