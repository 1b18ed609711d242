//! Counts of cases: by kind, cause and link for the Pareto of causes; by month for KPIs and failure costs.

use super::{CaseKind, Link, failed, lost, rates::Rates};
use crate::{
    App,
    api::Nothing,
    db::{Sql, sql_fault},
};
use keheng_base::{Day, Fault, Fen, Minutes, Month};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Which cases to count, by day of coming in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CountsReq {
    /// first day
    pub from: Option<Day>,
    /// last day
    pub to: Option<Day>,
    /// only these kinds
    pub kinds: Option<Vec<CaseKind>>,
}

/// Cases of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct KindCount {
    /// which
    pub kind: CaseKind,
    /// cases
    pub cases: u64,
    /// of them not settled
    pub open: u64,
    /// of them the firm's fault
    pub justified: u64,
    /// paid
    pub paid_fen: Fen,
}

/// Cases of one cause.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CauseCount {
    /// code or own words; none where nobody has said
    pub cause: Option<String>,
    /// cases
    pub cases: u64,
    /// paid
    pub paid_fen: Fen,
}

/// Cases one link answers for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LinkCount {
    /// none where nobody has said
    pub link: Option<Link>,
    /// cases
    pub cases: u64,
    /// paid
    pub paid_fen: Fen,
}

/// Counts of cases.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct CaseCounts {
    /// cases in all
    pub cases: u64,
    /// in stored order, all kinds that occur
    pub kinds: Vec<KindCount>,
    /// most cases first
    pub causes: Vec<CauseCount>,
    /// most cases first
    pub links: Vec<LinkCount>,
}

/// The counts of a period.
pub fn counts(conn: &Connection, req: &CountsReq) -> Sql<CaseCounts> {
    let mut clauses = vec!["_del <= 0".to_owned()];
    clauses.extend(req.from.map(|d| format!("opened >= {}", d.start().0)));
    clauses.extend(req.to.map(|d| format!("opened <= {}", d.end().0)));
    if let Some(kinds) = &req.kinds {
        let codes: Vec<String> = kinds.iter().map(|k| k.code().to_string()).collect();
        clauses.push(format!("kind IN ({})", codes.join(",")));
    }
    let picked = clauses.join(" AND ");
    let grouped = |by: &str, order: &str| {
        format!(
            "SELECT {by}, count(*), sum(closed IS NULL), sum(coalesce(justified, 0)), sum(coalesce(paid_fen, 0))
             FROM service_case WHERE {picked} GROUP BY {by} ORDER BY {order}"
        )
    };
    let mut found = CaseCounts::default();
    let mut statement = conn.prepare(&grouped("kind", "kind"))?;
    let mut rows = statement.query([])?;
    while let Some(r) = rows.next()? {
        let cases = r.get::<_, i64>(1)? as u64;
        found.cases += cases;
        if let Some(kind) = CaseKind::of(r.get(0)?) {
            let (open, justified) = (r.get::<_, i64>(2)? as u64, r.get::<_, i64>(3)? as u64);
            found.kinds.push(KindCount { kind, cases, open, justified, paid_fen: Fen(r.get(4)?) });
        }
    }
    let mut statement = conn.prepare(&grouped("cause", "2 DESC, cause"))?;
    let mut rows = statement.query([])?;
    while let Some(r) = rows.next()? {
        let cases = r.get::<_, i64>(1)? as u64;
        found.causes.push(CauseCount { cause: r.get(0)?, cases, paid_fen: Fen(r.get(4)?) });
    }
    let mut statement = conn.prepare(&grouped("link", "2 DESC, link"))?;
    let mut rows = statement.query([])?;
    while let Some(r) = rows.next()? {
        let link = r.get::<_, Option<i64>>(0)?.and_then(Link::of);
        found.links.push(LinkCount { link, cases: r.get::<_, i64>(1)? as u64, paid_fen: Fen(r.get(4)?) });
    }
    Ok(found)
}

pub(super) fn count(app: &App, req: CountsReq) -> Result<CaseCounts, Fault> {
    counts(&*app.db()?.read()?, &req).map_err(sql_fault)
}

/// Shipments with at least one complaint that was judged the firm's fault, by month of shipping: what the share of
/// shipments without complaint counts. A waybill that is not imported has no month and is left out.
pub fn complained(conn: &Connection) -> Sql<BTreeMap<Month, u64>> {
    let sql =
        "SELECT DISTINCT s.id, s.shipped FROM service_case c JOIN shipment s ON s.id = c.shipment_id AND s._del <= 0
               WHERE c._del <= 0 AND c.kind = ?1 AND c.justified = 1";
    let mut months = BTreeMap::new();
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([CaseKind::Complaint.code()])?;
    while let Some(r) = rows.next()? {
        *months.entry(Minutes(r.get(1)?).day().month()).or_default() += 1;
    }
    Ok(months)
}

/// How long each claim took that was settled, in minutes from coming in to settlement, by month of settlement. A claim
/// is a case of that kind, and any other that money was wanted for.
pub fn settlements(conn: &Connection) -> Sql<BTreeMap<Month, Vec<i64>>> {
    let sql = "SELECT closed, closed - opened FROM service_case
               WHERE _del <= 0 AND closed IS NOT NULL AND (kind = ?1 OR claimed_fen > 0) ORDER BY closed, id";
    let mut months: BTreeMap<Month, Vec<i64>> = BTreeMap::new();
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([CaseKind::Claim.code()])?;
    while let Some(r) = rows.next()? {
        months.entry(Minutes(r.get(0)?).day().month()).or_default().push(r.get(1)?);
    }
    Ok(months)
}

/// What failures of service cost in a month.
///
/// Cases count in the month they came in, deliveries that failed and customers who left in the month of shipping. What is
/// not in the books is put in by the firm's rates of that month.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct FailureMonth {
    /// the month
    #[ts(type = "string")]
    pub month: Month,
    /// cases that came in
    pub cases: u64,
    /// paid for them
    pub paid_fen: Fen,
    /// desk work: cases x minutes x rate
    pub desk_fen: Fen,
    /// shipments that needed a further attempt: nobody there, wrong address, wrong branch, refused, sent back
    pub retries: u64,
    /// further attempts x their price
    pub retry_fen: Fen,
    /// customers lost by failures, a part of one where only some of those who left did so for that
    pub lost: f64,
    /// margin that went with them, of as many months as the firm counts
    pub lost_fen: Fen,
    /// all of it
    pub total_fen: Fen,
}

/// Months with failures, in order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FailureRes {
    /// in order of time
    pub months: Vec<FailureMonth>,
}

/// The cost of failures by month; see [`FailureMonth`].
pub fn failures(conn: &Connection) -> Sql<Vec<FailureMonth>> {
    let rates = Rates::read(conn)?;
    let mut cases: BTreeMap<Month, (u64, i64)> = BTreeMap::new();
    let mut statement = conn.prepare("SELECT opened, coalesce(paid_fen, 0) FROM service_case WHERE _del <= 0")?;
    let mut rows = statement.query([])?;
    while let Some(r) = rows.next()? {
        let month = cases.entry(Minutes(r.get(0)?).day().month()).or_default();
        *month = (month.0 + 1, month.1 + r.get::<_, i64>(1)?);
    }
    let retries = failed::retries(conn, None)?;
    let lost = if rates.counts_lost() { lost::lost(conn, None)? } else { lost::Lost::default() };
    let months: BTreeSet<Month> = cases.keys().chain(retries.keys()).chain(lost.met.keys()).copied().collect();
    let one = |month: Month| {
        let (n, paid) = cases.get(&month).copied().unwrap_or_default();
        let again = retries.get(&month).copied().unwrap_or_default();
        let of = rates.of(month);
        // to the nearest fen: one rounding for the month, none per case
        let whole = |fen: f64| Fen(libm::round(fen) as i64);
        let left = if of.lost_months > 0.0 { lost.of(month) } else { 0.0 };
        let (desk, retry) = (whole(n as f64 * of.case_fen()), Fen(again as i64 * of.redelivery_fen));
        let margin = whole(left * lost.margin_fen * of.lost_months);
        FailureMonth {
            month,
            cases: n,
            paid_fen: Fen(paid),
            desk_fen: desk,
            retries: again,
            retry_fen: retry,
            lost: left,
            lost_fen: margin,
            total_fen: Fen(paid) + desk + retry + margin,
        }
    };
    Ok(months.into_iter().map(one).collect())
}

pub(super) fn failure_cost(app: &App, _: Nothing) -> Result<FailureRes, Fault> {
    Ok(FailureRes { months: failures(&*app.db()?.read()?).map_err(sql_fault)? })
}
