//! Waybills that went wrong in the month, by what went wrong.

use super::{About, figures, share, words};
use crate::{
    api::wire_name,
    db::{Sql, sql_fault},
    reports::paper::{Block, Cell, Section, Table},
    shipments::Trouble,
};
use keheng_base::Fault;

fn counts(about: &About) -> Sql<Vec<(Trouble, i64)>> {
    let period = about.month.period();
    let mut statement = about.conn.prepare_cached(
        "SELECT trouble, count(*) FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0 AND trouble IS NOT NULL
         GROUP BY trouble ORDER BY 2 DESC, 1",
    )?;
    let rows = statement.query_map([period.from.start().0, period.to.end().0], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let found: Vec<(i64, i64)> = rows.collect::<Sql<_>>()?;
    Ok(found.into_iter().filter_map(|(code, n)| Some((Trouble::of(code)?, n))).collect())
}

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let title = w.report_troubles();
    let found = counts(about).map_err(sql_fault)?;
    let all: i64 = found.iter().map(|(_, n)| n).sum();
    if all == 0 {
        let text = if about.days.is_none() { w.report_no_waybills() } else { w.report_no_troubles() };
        return Ok(Section { title, blocks: vec![Block::Text(text)] });
    }
    let table = Table {
        title: w.report_troubles_by_kind(),
        columns: vec![
            words(w.shipments_column_trouble(), 6),
            figures(w.overview_shipments(), 3),
            figures(w.report_share(), 3),
        ],
        rows: found
            .iter()
            .map(|(t, n)| {
                vec![
                    Cell::Text(about.say("trouble", &wire_name(t))),
                    Cell::Count(*n),
                    share(Some(*n as f64 / all as f64)),
                ]
            })
            .collect(),
    };
    Ok(Section { title, blocks: vec![Block::Table(table)] })
}
