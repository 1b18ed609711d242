//! Which questions go together, by values and by ranks.

use super::{
    Chosen, Entry, LEVEL, Role, Takes,
    data::{Data, complete},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::stats::{
    adjust::{Adjustment, adjusted},
    correlation::{Correlation, pearson, spearman},
};
use keheng_form::Role as Side;

pub(super) const ENTRY: Entry = Entry {
    id: "correlation",
    roles: &[Role {
        id: "items",
        takes: Takes::Items,
        optional: false,
        prefers: &[Side::Perception, Side::Performance],
    }],
    months: false,
    run,
};

/// A correlation of two columns at a level.
type Way = fn(&[f64], &[f64], f64) -> Option<Correlation>;

/// A table with more is read by nobody.
const MOST: usize = 40;

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let items = data.items(&of["items"])?;
    if items.len() < 2 || items.len() > MOST {
        return Err(Fault::new("analysis_items").with("most", MOST));
    }
    let pairs: Vec<(usize, usize)> = (0..items.len()).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
    let heads: Vec<String> = (1..=items.len()).map(|n| format!("={n}")).collect();
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let mut found = Found::default();
    let ways: [(&str, Way); 2] = [("pearson", pearson), ("spearman", spearman)];
    let mut strongest: Option<(f64, usize, usize)> = None;
    for (title, way) in ways {
        // each pair over those who answered both
        let tried: Vec<Option<Correlation>> = pairs
            .iter()
            .map(|(a, b)| {
                let columns = complete(&[&items[*a], &items[*b]]);
                way(&columns[0], &columns[1], LEVEL)
            })
            .collect();
        let ps: Vec<f64> = tried.iter().map(|c| c.as_ref().and_then(|c| c.p).unwrap_or(1.0)).collect();
        let ps = adjusted(&ps, Adjustment::Holm);
        let mut table = Table::new(data, title, "item", &heads);
        for (row, item) in items.iter().enumerate() {
            let figure = |column: usize| {
                let at = pairs.iter().position(|pair| *pair == (row, column));
                match at.and_then(|at| tried[at].as_ref().map(|c| (c.r, ps[at]))) {
                    Some((r, p)) => Figure::Number(r, 2).clear_if(p < ALPHA),
                    None => Figure::Empty,
                }
            };
            table.line(&format!("{}  {}", row + 1, item.label), (0..items.len()).map(figure).collect());
        }
        if title == "pearson" {
            let all = pairs.iter().zip(&tried).filter_map(|((a, b), c)| Some((c.as_ref()?.r, *a, *b)));
            strongest = all.max_by(|x, y| x.0.abs().total_cmp(&y.0.abs()));
        }
        found.tables.push(table);
    }
    let (r, a, b) = strongest.ok_or_else(|| Fault::new("analysis_too_little"))?;
    let shown = keheng_words::decimal(r, 2, 2);
    found.said.push(data.words.analysis_said_strongest(&items[b].label, &shown, &items[a].label));
    Ok(found)
}
