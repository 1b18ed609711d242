//! What the register of cases adds to the days of KPIs: complaints by the waybill they are about, cases by the day they had
//! to be settled by.

use super::daily::{Daily, Tally};
use crate::{
    cases::{CaseKind, store::today},
    db::Sql,
    settings::Definition,
    shipments::rollup::{FACTS, Facts},
};
use keheng_base::{Day, Minutes};
use keheng_calc::service::kpi::{Counts, Kpi};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What customers have said about a waybill.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Complaint {
    /// nothing, or nothing that was justified
    #[default]
    None,
    /// a complaint that nobody has judged yet
    Undecided,
    /// a complaint that was the firm's fault
    Justified,
}

/// Complaints of the whole firm or of one customer.
#[derive(Default)]
pub struct Complaints {
    /// First day of the month in which the first complaint of the firm came in. Before it nobody wrote complaints down, and
    /// silence is no praise.
    pub since: Option<Day>,
    /// by waybill; those that were not justified are left out
    pub waybills: BTreeMap<i64, (Facts, Complaint)>,
}

impl Complaints {
    /// Reads them; of one payer's waybills, or of all.
    pub fn read(conn: &Connection, payer: Option<i64>) -> Sql<Complaints> {
        let first: Option<i64> = conn
            .prepare_cached("SELECT min(opened) FROM service_case WHERE kind = ?1 AND _del <= 0")?
            .query_row([CaseKind::Complaint.code()], |r| r.get(0))?;
        let mut found =
            Complaints { since: first.map(|at| Minutes(at).day().month().period().from), ..Complaints::default() };
        let sql = format!(
            "SELECT {FACTS}, id FROM shipment WHERE _del <= 0 AND (?3 IS NULL OR customer_id = ?3) AND id IN
             (SELECT shipment_id FROM service_case WHERE kind = ?1 AND justified IS ?2 AND _del <= 0)"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        // the justified ones last: they outweigh what is still open about the same waybill
        for (verdict, complaint) in [(None, Complaint::Undecided), (Some(1), Complaint::Justified)] {
            let mut rows = statement.query((CaseKind::Complaint.code(), verdict, payer))?;
            while let Some(row) = rows.next()? {
                found.waybills.insert(row.get(9)?, (Facts::of(row, 0)?, complaint));
            }
        }
        Ok(found)
    }

    /// What was said about a waybill.
    pub fn about(&self, id: i64) -> Complaint {
        self.waybills.get(&id).map_or(Complaint::None, |(_, complaint)| *complaint)
    }

    /// Whether complaints were written down when a waybill was shipped.
    pub fn recorded(&self, facts: &Facts) -> bool {
        self.since.is_some_and(|day| facts.shipped >= day.start().0)
    }
}

/// The hours a case may take where nothing is written on it: the firm's, else the usual ones.
pub fn limit_hours(kpi: &Kpi, definition: Option<&Definition>) -> Option<u32> {
    kpi.limit_hours.map(|usual| definition.and_then(|d| d.limit_hours).unwrap_or(usual))
}

/// Which cases a KPI counts, as SQL over `service_case`. Claims (理赔) are cases of that kind, and any other that money was
/// wanted for.
pub(super) fn counted(kpi: &Kpi) -> String {
    if kpi.id == "claims_in_time" {
        format!("(kind = {} OR claimed_fen > 0)", CaseKind::Claim.code())
    } else {
        "1".to_owned()
    }
}

/// Cases by the day they had to be settled by, of those whose day has come: the limit on the case, else `hours` after it came
/// in. One settled ahead of a day still to come waits with the others, or the quick ones would be counted before the slow.
pub(super) fn by_limit(conn: &Connection, kpi: &Kpi, hours: u32, without: &Definition) -> Sql<Daily> {
    let now = today(conn)?.0;
    let sql = format!("SELECT opened, due, closed, cause FROM service_case WHERE _del <= 0 AND {}", counted(kpi));
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut daily = Daily::new();
    while let Some(r) = rows.next()? {
        let (opened, due, closed): (i64, Option<i64>, Option<i64>) = (r.get(0)?, r.get(1)?, r.get(2)?);
        let limit = due.unwrap_or(opened + i64::from(hours) * 60);
        if limit > now {
            continue;
        }
        let tally = daily.entry(Minutes(limit).day()).or_default();
        let cause: Option<String> = r.get(3)?;
        if cause.is_some_and(|cause| without.causes.iter().any(|e| e.cause == cause)) {
            tally.set_aside += 1;
            continue;
        }
        let counts = Counts {
            cases_due: 1,
            cases_in_time: u64::from(closed.is_some_and(|at| at <= limit)),
            ..Counts::default()
        };
        *tally = tally.plus(Tally { counts, assumed: u64::from(due.is_none()), ..Tally::default() });
    }
    Ok(daily)
}
