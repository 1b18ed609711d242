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

/// The district or town that the address of each customer names, where it names one.
pub(super) fn areas(conn: &Connection) -> Sql<HashMap<i64, String>> {
    let sql = "SELECT id, address FROM customer WHERE address IS NOT NULL AND _del <= 0";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut found = HashMap::new();
    while let Some(r) = rows.next()? {
        if let Some(area) = area(&r.get::<_, String>(1)?) {
            found.insert(r.get(0)?, area);
        }
    }
    Ok(found)
}

/// The beginning of a Chinese address up to its district or county, else up to its town: `上海市浦东新区世纪大道1号` lies in
/// `上海市浦东新区`. An address that names neither near its beginning tells nothing.
fn area(address: &str) -> Option<String> {
    /// Characters that the names of province, city and district need at most.
    const NEAR: usize = 24;
    /// Ends like a district and is a whole region.
    const REGIONS: [&str; 2] = ["自治区", "特别行政区"];
    let near: Vec<char> = address.trim().chars().filter(|c| !c.is_whitespace()).take(NEAR).collect();
    let upto = |at: usize| near[..=at].iter().collect::<String>();
    let region = |at: usize| REGIONS.iter().any(|region| upto(at).ends_with(region));
    let district = (1..near.len()).find(|at| matches!(near[*at], '区' | '县' | '旗') && !region(*at));
    district.or_else(|| (1..near.len()).rev().find(|at| near[*at] == '市')).map(upto)
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

#[cfg(test)]
mod tests {
    use super::area;

    #[test]
    fn an_address_lies_in_its_district() {
        let known = [
            ("上海市浦东新区世纪大道1号", Some("上海市浦东新区")),
            ("浙江省 杭州市 余杭区 文一西路", Some("浙江省杭州市余杭区")),
            ("新疆维吾尔自治区乌鲁木齐市天山区解放路", Some("新疆维吾尔自治区乌鲁木齐市天山区")),
            ("内蒙古自治区锡林郭勒盟阿巴嘎旗", Some("内蒙古自治区锡林郭勒盟阿巴嘎旗")),
            ("浙江省义乌市稠州北路", Some("浙江省义乌市")),
            ("香港特别行政区", None),
            ("12 Harbour Road", None),
            ("区", None),
            ("", None),
        ];
        for (address, wanted) in known {
            assert_eq!(area(address).as_deref(), wanted, "{address}");
        }
    }
}
