//! Whether the questions of a scale measure one thing: α with Feldt's interval, ω, halves; each question with the others.

use super::{
    Chosen, Entry, ITEMS, LEVEL, PLAIN,
    data::{Data, Item, complete},
    table::{Figure, Found, Table},
    variables::VariableKind,
};
use keheng_base::Fault;
use keheng_calc::survey::reliability::{alpha, omega};
use keheng_words::decimal;

pub(super) const ENTRY: Entry = Entry { id: "reliability", roles: &[ITEMS], run, ..PLAIN };

/// From here on a scale is usable: J. C. Nunnally, *Psychometric Theory*, 2nd ed. 1978, p. 245.
const USABLE: f64 = 0.7;

/// The scales among the variables, their dimensions with them; single questions together are one more.
fn scales(data: &Data, ids: &[String]) -> Result<Vec<(String, Vec<Item>)>, Fault> {
    let mut found = Vec::new();
    let mut single: Vec<String> = Vec::new();
    for id in ids {
        let variable = data.variable(id)?;
        if variable.kind != VariableKind::Scale {
            single.push(id.clone());
            continue;
        }
        found.push((variable.label.clone(), data.items(std::slice::from_ref(id))?));
        // `q3/e` has the dimensions `q3/e/0`, `q3/e/1` ...
        let below = data.variables.iter().filter(|v| v.id.starts_with(&format!("{id}/")) && !ids.contains(&v.id));
        for dimension in below {
            found.push((dimension.label.clone(), data.items(std::slice::from_ref(&dimension.id))?));
        }
    }
    if !single.is_empty() {
        found.push((data.words.analysis_chosen(single.len()), data.items(&single)?));
    }
    Ok(found)
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let heads = ["k", "n", "alpha", "interval", "omega", "mean-r", "halves"];
    let mut whole = Table::new(data, "reliability", "scale", &heads);
    let mut parts = Table::new(data, "items", "item", &["n", "item-rest", "alpha-without"]);
    let mut said = Vec::new();
    let mut any = false;
    for (at, (label, items)) in scales(data, &of["items"])?.iter().enumerate() {
        let columns = complete(&items.iter().collect::<Vec<_>>());
        let n = columns.first().map_or(0, Vec::len);
        let Some(found) = alpha(&columns, LEVEL) else {
            let counts = [Figure::Count(items.len() as f64), Figure::Count(n as f64)];
            let blanks = std::iter::repeat_n(Figure::Empty, heads.len() - counts.len());
            whole.row(label, n, counts.into_iter().chain(blanks).collect());
            continue;
        };
        any = true;
        whole.row(
            label,
            n,
            vec![
                Figure::Count(found.k as f64),
                Figure::Count(found.n as f64),
                Figure::Number(found.alpha, 2).clear_if(found.alpha < USABLE),
                Figure::range(found.interval, 2),
                Figure::number(omega(&columns).map(|o| o.omega), 2),
                Figure::number(found.mean_r, 2),
                Figure::number(found.split_half.as_ref().and_then(|h| h.spearman_brown), 2),
            ],
        );
        if at == 0 {
            let shown = decimal(found.alpha, 2, 2);
            said.push(match found.alpha >= USABLE {
                true => data.words.analysis_said_reliable(&shown, label),
                false => data.words.analysis_said_unreliable(&shown, label),
            });
            for (item, with) in items.iter().zip(&found.items) {
                let better = with.alpha_if_deleted.is_some_and(|without| without > found.alpha);
                parts.row(
                    &item.label,
                    n,
                    vec![
                        Figure::Count(n as f64),
                        Figure::number(with.corrected_item_total, 2),
                        Figure::number(with.alpha_if_deleted, 2).clear_if(better),
                    ],
                );
            }
        }
    }
    if !any {
        return Err(Fault::new("analysis_too_little"));
    }
    Ok(Found { said, tables: vec![whole, parts] })
}
