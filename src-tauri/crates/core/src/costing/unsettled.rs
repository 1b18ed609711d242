//! Waybills that carriers have not settled yet 未结算: at the end of the data many carry no cost of their own. Counted as
//! nothing they would make the newest month look cheap, so what is still to come is accrued as an estimate.
//!
//! Of the last two months with waybills as many are expected to be settled in the end as of those before, each at the
//! average of those before. Cancelled waybills cost nothing.

use crate::{db::Sql, shipments::Status};
use keheng_base::{Fen, Month};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Months at the end of the data that may be unsettled.
const OPEN: i32 = 2;
/// Months before them that tell what is usual.
const USUAL: i32 = 12;

/// What is to come in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Accrual {
    /// waybills without a cost
    pub waybills: u64,
    /// of them, those that are expected to have one in the end
    pub expected: f64,
    /// cost of one when it comes, on average, fen
    pub usual_fen: f64,
    /// what each waybill without a cost is charged with; whole, so that any sum of waybills closes
    pub each_fen: Fen,
}

impl Accrual {
    /// What is accrued.
    pub fn amount(&self) -> Fen {
        Fen(self.each_fen.0 * self.waybills as i64)
    }
}

/// What is to come, by month; months in which nothing is are not among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unsettled(BTreeMap<Month, Accrual>);

impl Unsettled {
    /// From the waybills. Nothing where none of the months before carries costs.
    pub fn read(conn: &Connection) -> Sql<Unsettled> {
        let Some((first, last)) = super::setup::shipped(conn)? else { return Ok(Unsettled::default()) };
        let open = Month(last.0 - OPEN + 1);
        let before = super::gather::days(Month((open.0 - USUAL).max(first.0)), Month(open.0 - 1));
        let (shipped, costed, cost): (i64, i64, i64) = conn
            .prepare_cached(
                "SELECT coalesce(sum(n - cancelled), 0), coalesce(sum(costed), 0), coalesce(sum(cost), 0)
                 FROM firm_day WHERE day BETWEEN ?1 AND ?2",
            )?
            .query_row(params![before.from.0, before.to.0], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
        if shipped <= 0 || costed <= 0 {
            return Ok(Unsettled::default());
        }
        let (usually, usual_fen) = ((costed as f64 / shipped as f64).min(1.0), cost as f64 / costed as f64);
        let mut counted = conn.prepare_cached(
            "SELECT count(*), coalesce(sum(cost_fen IS NULL), 0) FROM shipment
             WHERE shipped BETWEEN ?1 AND ?2 AND status <> ?3 AND _del <= 0",
        )?;
        let mut found = BTreeMap::new();
        for month in (open.0.max(first.0)..=last.0).map(Month) {
            let days = month.period();
            let (all, without): (i64, i64) = counted
                .query_row(params![days.from.start().0, days.to.end().0, Status::Cancelled.code()], |r| {
                    Ok((r.get(0)?, r.get(1)?))
                })?;
            let expected = (all as f64 * usually - (all - without) as f64).clamp(0.0, without as f64);
            let each = if without > 0 { libm::round(expected * usual_fen / without as f64) as i64 } else { 0 };
            if each > 0 {
                let waybills = without as u64;
                found.insert(month, Accrual { waybills, expected, usual_fen, each_fen: Fen(each) });
            }
        }
        Ok(Unsettled(found))
    }

    /// What is to come of a month.
    pub fn of(&self, month: Month) -> Option<&Accrual> {
        self.0.get(&month)
    }

    /// Months between two, oldest first.
    pub fn between(&self, from: Month, to: Month) -> impl Iterator<Item = (Month, &Accrual)> {
        self.0.range(from..=to).map(|(month, accrual)| (*month, accrual))
    }

    /// What is to come of some months.
    pub fn amount(&self, from: Month, to: Month) -> Fen {
        self.between(from, to).map(|(_, accrual)| accrual.amount()).sum()
    }
}
