//! Freight against the direct cost that the waybills carry, by month.

use super::{About, figures, share, words};
use crate::{
    db::{Sql, sql_fault},
    reports::paper::{Block, Cell, Table},
};
use keheng_base::{Fault, Fen, Month};

/// Months shown, the month reported last.
const MONTHS: i32 = 6;

/// A month of the firm.
struct Sums {
    month: Month,
    n: i64,
    revenue: i64,
    costed: i64,
    costed_revenue: i64,
    cost: i64,
}

fn sums(about: &About, month: Month) -> Sql<Sums> {
    let mut statement = about.conn.prepare_cached(
        "SELECT coalesce(sum(n), 0), coalesce(sum(revenue), 0), coalesce(sum(costed), 0), coalesce(sum(costed_revenue), 0),
         coalesce(sum(cost), 0) FROM firm_day WHERE day BETWEEN ?1 AND ?2",
    )?;
    let period = month.period();
    statement.query_row([period.from.0, period.to.0], |r| {
        Ok(Sums {
            month,
            n: r.get(0)?,
            revenue: r.get(1)?,
            costed: r.get(2)?,
            costed_revenue: r.get(3)?,
            cost: r.get(4)?,
        })
    })
}

fn row(s: &Sums) -> Vec<Cell> {
    let known = s.costed > 0;
    let margin = s.costed_revenue - s.cost;
    vec![
        Cell::Month(s.month),
        Cell::Count(s.n),
        Cell::Money(Fen(s.revenue)),
        Cell::Count(s.costed),
        if known { Cell::Money(Fen(s.cost)) } else { Cell::Empty },
        if known { Cell::Money(Fen(margin)) } else { Cell::Empty },
        share((known && s.costed_revenue > 0).then(|| margin as f64 / s.costed_revenue as f64)),
    ]
}

/// Freight and margin of the months; a sentence where no waybill carries its cost.
pub fn block(about: &About) -> Result<Vec<Block>, Fault> {
    let w = about.words;
    let months = (about.month.0 + 1 - MONTHS..=about.month.0).map(Month);
    let found: Vec<Sums> = months.map(|m| sums(about, m)).collect::<Sql<_>>().map_err(sql_fault)?;
    if found.iter().all(|s| s.costed == 0) {
        return Ok(vec![Block::Text(w.report_no_costs())]);
    }
    let table = Table {
        title: w.report_margin_by_month(),
        columns: vec![
            words(w.overview_month(), 4),
            figures(w.overview_shipments(), 3),
            figures(w.report_freight_yuan(), 4),
            figures(w.report_costed(), 3),
            figures(w.report_direct_cost(), 4),
            figures(w.report_margin_yuan(), 4),
            figures(w.column_margin_rate(), 3),
        ],
        rows: found.iter().filter(|s| s.n > 0).map(row).collect(),
    };
    Ok(vec![Block::Table(table), Block::Note(w.report_margin_how())])
}
