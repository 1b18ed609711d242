//! Customers: classes of the twelve months, who brings most, who slips away.

use super::{About, figures, share, words};
use crate::{
    charts::ChartKind,
    customers::mask,
    reports::paper::{Block, Cell, Section, Table},
    value::{
        AbcReq,
        abc::{Analysis, analyse},
    },
};
use keheng_base::{Fault, Fen, Month};
use keheng_words::percent;

/// Rows of each list.
const ROWS: usize = 10;
/// A fall of freight that is named.
const FALL: f64 = -0.25;
/// Freight a customer must have lost in three months to be named, in fen: a quarter of what an alarm is worth in a year,
/// so that both name the same customers.
const TRIFLE: i64 = 5_000;

/// The name as it may stand on paper.
fn name(about: &About, id: i64) -> String {
    about.book.get(id).map(|e| mask::name(&e.name)).unwrap_or_default()
}

fn top(about: &About, analysis: &Analysis) -> Table {
    let w = about.words;
    let all = analysis.res.amount_fen;
    let ranked = analysis.abc.ranked.iter().take(ROWS).enumerate();
    let row = ranked.map(|(at, r)| {
        vec![
            Cell::from(at as u64 + 1),
            Cell::Text(name(about, r.id)),
            Cell::Text(r.class.letter().to_string()),
            Cell::Money(Fen(r.amount)),
            share((all > 0).then(|| r.amount as f64 / all as f64)),
        ]
    });
    Table {
        title: w.report_top(),
        columns: vec![
            figures(w.report_rank(), 2),
            words(w.column_name(), 9),
            words(w.value_class(), 2),
            figures(w.report_freight_yuan(), 4),
            figures(w.value_share_amount(), 3),
        ],
        rows: row.collect(),
    }
}

/// Freight of the last three whole months and of the three before, of each customer that lost at least a quarter.
fn slipping(about: &About) -> Vec<(i64, i64, i64)> {
    let mut sums = vec![(0, 0); about.book.entries.len()];
    let last = about.full.0;
    for m in &about.book.months {
        let sum: &mut (i64, i64) = &mut sums[m.who as usize];
        match last - m.month {
            0..=2 => sum.0 += m.revenue,
            3..=5 => sum.1 += m.revenue,
            _ => {}
        }
    }
    let entries = about.book.entries.iter().zip(sums);
    let mut found: Vec<(i64, i64, i64)> = entries
        .filter(|(_, (now, before))| before - now >= TRIFLE && *now as f64 / *before as f64 - 1.0 <= FALL)
        .map(|(e, (now, before))| (e.id, now, before))
        .collect();
    found.sort_by_key(|(id, now, before)| (now - before, *id));
    found
}

fn slipping_table(about: &About, found: &[(i64, i64, i64)]) -> Table {
    let w = about.words;
    let row = |(id, now, before): &(i64, i64, i64)| {
        vec![
            Cell::Text(name(about, *id)),
            Cell::Money(Fen(*before)),
            Cell::Money(Fen(*now)),
            Cell::Money(Fen(now - before)),
            share(Some(*now as f64 / *before as f64 - 1.0)),
        ]
    };
    Table {
        title: w.report_slipping(&w.month(about.full), &w.month(Month(about.full.0 - 2))),
        columns: vec![
            words(w.column_name(), 8),
            figures(w.report_before(), 4),
            figures(w.report_now(), 4),
            figures(w.report_difference(), 4),
            figures(w.column_change(), 3),
        ],
        rows: found.iter().take(ROWS).map(row).collect(),
    }
}

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let title = w.section_customers();
    let from = Month(about.month.0 - 11).period().from;
    let req = AbcReq { from: Some(from), to: Some(about.month.period().to), ..AbcReq::default() };
    let analysis = analyse(about.app, &req)?;
    let res = &analysis.res;
    if res.customers == 0 {
        return Ok(Section { title, blocks: vec![Block::Text(w.report_no_customers())] });
    }
    let classes = Table {
        title: w.report_classes(&w.month(Month(about.month.0 - 11)), &w.month(about.month)),
        columns: vec![
            words(w.value_class(), 3),
            figures(w.value_customers(), 3),
            figures(w.value_share_customers(), 3),
            figures(w.report_freight_yuan(), 4),
            figures(w.value_share_amount(), 3),
        ],
        rows: res
            .classes
            .iter()
            .map(|c| {
                vec![
                    Cell::Text(c.class.clone()),
                    Cell::from(c.customers),
                    share(Some(c.share_customers)),
                    Cell::Money(Fen(c.amount_fen)),
                    share(Some(c.share_amount)),
                ]
            })
            .collect(),
    };
    let verdict = match (res.top20_share, res.heads_for_80) {
        (Some(found), Some(needed)) => {
            let holds = if res.pareto { w.value_is_pareto() } else { w.value_not_pareto() };
            w.report_verdict(&holds, &w.value_heads_80(&percent(needed, 1)), &w.value_top20(&percent(found, 1)))
        }
        _ => w.value_verdict_none(),
    };
    let mut blocks = vec![
        Block::Table(classes),
        Block::Text(verdict),
        Block::Drawing(about.drawing(
            ChartKind::Pareto { abc: req },
            w.drawing_pareto_title(&w.measure_revenue()),
            300.0,
        )?),
        Block::Table(top(about, &analysis)),
    ];
    let slipping = slipping(about);
    match slipping.len() {
        0 => blocks.push(Block::Text(w.report_none_slipping())),
        n => {
            blocks.push(Block::Table(slipping_table(about, &slipping)));
            if n > ROWS {
                blocks.push(Block::Note(w.report_more_customers(n - ROWS)));
            }
        }
    }
    blocks.push(Block::Note(w.report_names_masked()));
    Ok(Section { title, blocks })
}
