//! What joining reads of rows: keys of customers, cases that are open.

use crate::{
    cases::{self, Case, CaseKind, CaseRow},
    customers::form::KeyKind,
    db::{Sql, content_id},
    shipments::Status,
    surveys::Survey,
};
use keheng_base::{Id, Minutes};
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// Hands over every key that stands for a customer by itself: a name with a masked phone does not, since nobody writes that.
pub(super) fn keys(conn: &Connection, mut take: impl FnMut(String, i64)) -> Sql<()> {
    let sql = "SELECT key, customer_id FROM customer_key WHERE kind <> ?1 AND _del <= 0";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([KeyKind::Masked as i64])?;
    while let Some(r) = rows.next()? {
        take(r.get(0)?, r.get(1)?);
    }
    Ok(())
}

/// How many cases of each customer are not settled.
pub(super) fn open_cases(conn: &Connection) -> Sql<HashMap<i64, u32>> {
    let sql = format!(
        "SELECT coalesce(c.customer_id, s.customer_id), count(*) FROM {}
         WHERE c._del <= 0 AND c.closed IS NULL AND coalesce(c.customer_id, s.customer_id) IS NOT NULL GROUP BY 1",
        cases::store::JOINED
    );
    conn.prepare_cached(&sql)?.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect()
}

/// Customers with a complaint that came in since.
pub(super) fn complained(conn: &Connection, since: Minutes) -> Sql<HashSet<i64>> {
    let sql = format!(
        "SELECT DISTINCT coalesce(c.customer_id, s.customer_id) FROM {} WHERE c._del <= 0 AND c.kind = ?1
         AND c.opened >= ?2 AND coalesce(c.customer_id, s.customer_id) IS NOT NULL",
        cases::store::JOINED
    );
    conn.prepare_cached(&sql)?.query_map([CaseKind::Complaint.code(), since.0], |r| r.get(0))?.collect()
}

/// The case that is made of an answer: the same on every machine, so that an answer taken up twice is one case.
pub(super) fn case_of(survey: Id<Survey>, answer: u64) -> Id<Case> {
    Id::new(content_id("case", &format!("survey {} {answer}", survey.raw())))
}

/// Living cases of these ids.
pub(super) fn taken(conn: &Connection, ids: &[i64]) -> Sql<HashMap<i64, CaseRow>> {
    Ok(cases::list::read_rows(conn, ids)?.into_iter().map(|row| (row.id.raw(), row)).collect())
}

/// Shipments of a customer in these minutes, less those that were cancelled.
pub(super) fn shipped(conn: &Connection, customer: i64, from: Minutes, to: Minutes) -> Sql<u32> {
    let sql = "SELECT count(*) FROM shipment WHERE customer_id = ?1 AND shipped BETWEEN ?2 AND ?3 AND status <> ?4 AND _del <= 0";
    conn.prepare_cached(sql)?.query_row([customer, from.0, to.0, Status::Cancelled.code()], |r| r.get(0))
}

/// Whether a survey has answers at all: reading those of every draft would only take time.
pub(super) fn joinable(conn: &Connection, survey: Id<Survey>) -> Sql<bool> {
    let sql = "SELECT 1 FROM survey_answer WHERE survey_id = ?1 AND _del <= 0";
    conn.prepare_cached(sql)?.exists([survey.raw()])
}
