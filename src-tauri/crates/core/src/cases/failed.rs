//! Failures of service by the month their shipment was sent: what the trade-off holds against a month's level.
//!
//! The level of a month speaks of what was shipped in it, and so must the cost of its failures: a case counts in the month
//! of its waybill, however long it took to come in and to be paid. A case whose waybill is not known counts in the month it
//! came in. Follow-ups are no failures: the firm opens them itself.

use super::{CaseKind, CaseRow, store};
use crate::{db::Sql, shipments::Trouble};
use keheng_base::{Minutes, Month};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// Failures of a month's shipments.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Failed {
    /// cases about them
    pub cases: u64,
    /// of them, those on which an amount was settled
    pub paid: u64,
    /// paid for these, fen
    pub paid_fen: i64,
    /// cases not settled yet
    pub open: u64,
    /// what these will cost at the average of the settled cases of their kind, fen
    pub open_fen: i64,
    /// shipments that needed a further attempt: nobody there, wrong address, wrong branch, refused, sent back
    pub retries: u64,
}

/// What register and waybills tell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    /// months with failures
    pub months: BTreeMap<Month, Failed>,
    /// first and last month in which cases came in: months outside were not written down here
    pub covers: Option<(Month, Month)>,
    /// whether amounts are written down at all
    pub amounts: bool,
}

impl Register {
    /// A month's failures, where the register covers it.
    pub fn of(&self, month: Month) -> Option<Failed> {
        let (from, to) = self.covers?;
        (from..=to).contains(&month).then(|| self.months.get(&month).copied().unwrap_or_default())
    }
}

/// A case as it is counted.
struct Counted {
    month: Month,
    kind: i64,
    closed: bool,
    paid: Option<i64>,
}

/// The failures of all shipments, or of those of some customers (rising ids).
pub fn register(conn: &Connection, members: Option<&[i64]>) -> Sql<Register> {
    let mut found = Register::default();
    let mut cases: Vec<Counted> = Vec::new();
    let sql = "SELECT c.opened, coalesce(s.shipped, c.opened), coalesce(c.customer_id, s.customer_id), c.kind,
                      c.closed IS NOT NULL, c.paid_fen
               FROM service_case c LEFT JOIN shipment s ON s.id = c.shipment_id AND s._del <= 0
               WHERE c._del <= 0 AND c.kind <> ?1";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([CaseKind::FollowUp.code()])?;
    while let Some(r) = rows.next()? {
        let opened = Minutes(r.get(0)?).day().month();
        let (from, to) = found.covers.unwrap_or((opened, opened));
        found.covers = Some((from.min(opened), to.max(opened)));
        let paid: Option<i64> = r.get(5)?;
        found.amounts |= paid.is_some_and(|fen| fen > 0);
        let customer: Option<i64> = r.get(2)?;
        let theirs = members.is_none_or(|ids| customer.is_some_and(|id| ids.binary_search(&id).is_ok()));
        if theirs {
            let month = Minutes(r.get(1)?).day().month();
            cases.push(Counted { month, kind: r.get(3)?, closed: r.get(4)?, paid });
        }
    }
    // what settled cases of a kind cost on average, those included for which nothing was paid
    let mut settled: BTreeMap<i64, (i64, i64)> = BTreeMap::new();
    for case in cases.iter().filter(|c| c.closed) {
        let of_kind = settled.entry(case.kind).or_default();
        *of_kind = (of_kind.0 + 1, of_kind.1 + case.paid.unwrap_or(0));
    }
    for case in &cases {
        let month = found.months.entry(case.month).or_default();
        month.cases += 1;
        month.paid += u64::from(case.paid.is_some());
        month.paid_fen += case.paid.unwrap_or(0);
        if !case.closed && case.paid.is_none() {
            let (n, fen) = settled.get(&case.kind).copied().unwrap_or_default();
            month.open += 1;
            month.open_fen += average(fen, n);
        }
    }
    for (month, n) in retries(conn, members)? {
        found.months.entry(month).or_default().retries = n;
    }
    Ok(found)
}

/// What needs a further attempt at delivery.
const RETRIES: [Trouble; 5] =
    [Trouble::NoAnswer, Trouble::Address, Trouble::Missorted, Trouble::Refused, Trouble::Returned];

/// Shipments that needed a further attempt, by month of shipping.
pub(super) fn retries(conn: &Connection, members: Option<&[i64]>) -> Sql<BTreeMap<Month, u64>> {
    let codes: Vec<String> = RETRIES.iter().map(|t| t.code().to_string()).collect();
    let sql = format!(
        "SELECT shipped, customer_id FROM shipment WHERE _del <= 0 AND trouble IS NOT NULL AND trouble IN ({})",
        codes.join(",")
    );
    let mut months: BTreeMap<Month, u64> = BTreeMap::new();
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(r) = rows.next()? {
        let customer: i64 = r.get(1)?;
        if members.is_none_or(|ids| ids.binary_search(&customer).is_ok()) {
            *months.entry(Minutes(r.get(0)?).day().month()).or_default() += 1;
        }
    }
    Ok(months)
}

/// What failed on one waybill: its cases, open ones at what settled ones of their kind cost on average, and whether another
/// attempt was needed. Follow-ups are no failures.
pub fn of_shipment(conn: &Connection, shipment: i64) -> Sql<Failed> {
    let mut found = Failed::default();
    let mut usual = conn.prepare_cached(
        "SELECT count(*), coalesce(sum(coalesce(paid_fen, 0)), 0) FROM service_case
         WHERE kind = ?1 AND closed IS NOT NULL AND _del <= 0",
    )?;
    let sql = "SELECT kind, closed IS NOT NULL, paid_fen FROM service_case WHERE shipment_id = ?1 AND kind <> ?2 AND _del <= 0";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([shipment, CaseKind::FollowUp.code()])?;
    while let Some(r) = rows.next()? {
        let (kind, closed, paid): (i64, bool, Option<i64>) = (r.get(0)?, r.get(1)?, r.get(2)?);
        found.cases += 1;
        found.paid += u64::from(paid.is_some());
        found.paid_fen += paid.unwrap_or(0);
        if !closed && paid.is_none() {
            let (n, fen): (i64, i64) = usual.query_row([kind], |r| Ok((r.get(0)?, r.get(1)?)))?;
            found.open += 1;
            found.open_fen += average(fen, n);
        }
    }
    let trouble: Option<Option<i64>> = conn
        .prepare_cached("SELECT trouble FROM shipment WHERE id = ?1 AND _del <= 0")?
        .query_row([shipment], |r| r.get(0))
        .optional()?;
    let trouble = trouble.flatten().and_then(Trouble::of);
    found.retries = u64::from(trouble.is_some_and(|t| RETRIES.contains(&t)));
    Ok(found)
}

/// First and last month in which cases came in, as in [`Register::covers`].
pub fn covers(conn: &Connection) -> Sql<Option<(Month, Month)>> {
    let sql = "SELECT min(opened), max(opened) FROM service_case WHERE kind <> ?1 AND _del <= 0";
    let read = |r: &rusqlite::Row| Ok((r.get::<_, Option<i64>>(0)?, r.get::<_, Option<i64>>(1)?));
    let (from, to) = conn.prepare_cached(sql)?.query_row([CaseKind::FollowUp.code()], read)?;
    let month = |at: i64| Minutes(at).day().month();
    Ok(from.zip(to).map(|(from, to)| (month(from), month(to))))
}

/// To the nearest fen, halves up; nothing of nothing.
fn average(fen: i64, n: i64) -> i64 {
    if n > 0 { (2 * fen + n) / (2 * n) } else { 0 }
}

/// The dearest cases about shipments of a month, `most` of them.
pub fn dearest(conn: &Connection, month: Month, most: usize) -> Sql<Vec<CaseRow>> {
    let period = month.period();
    let today = store::today(conn)?;
    let sql = format!(
        "SELECT {} FROM {} WHERE c._del <= 0 AND coalesce(s.shipped, c.opened) BETWEEN ?1 AND ?2
         ORDER BY coalesce(c.paid_fen, 0) DESC, c.opened, c.id LIMIT ?3",
        store::ROW,
        store::JOINED
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows =
        statement.query_map((period.from.start().0, period.to.end().0, most as i64), |r| store::row(r, today))?;
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_register_covers_the_months_between_its_first_and_last_case() {
        let at = |n: i32| Month(2026 * 12 + n);
        let months = BTreeMap::from([(at(3), Failed { cases: 2, ..Failed::default() })]);
        let register = Register { months, covers: Some((at(2), at(4))), amounts: true };
        assert_eq!(register.of(at(1)), None, "nobody wrote cases down yet");
        assert_eq!(register.of(at(2)), Some(Failed::default()), "a month in which nothing failed");
        assert_eq!(register.of(at(3)).map(|f| f.cases), Some(2));
        assert_eq!(Register::default().of(at(3)), None, "no register");
    }
}
