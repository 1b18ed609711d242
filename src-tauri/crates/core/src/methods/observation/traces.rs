//! What shipments and cases tell although nobody is asked.

use super::{KIND, ObservationPlan, TraceBy, TraceRow, TraceShare, TracesRes, sheet::LEVEL};
use crate::{
    App,
    cases::CaseKind,
    db::{Sql, sql_fault},
    methods::{StudyReq, registry::read, store},
    service::kpis::span,
    shipments::{Status, list::as_of},
};
use keheng_base::{Day, Fault, Minutes, Period};
use keheng_calc::stats::proportion::wilson;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What is counted of a group.
#[derive(Clone, Copy, Default)]
struct Counts {
    shipments: u64,
    troubled: u64,
    unsigned: u64,
    complaints: u64,
    repeated: u64,
}

impl Counts {
    fn add(&mut self, other: Counts) {
        self.shipments += other.shipments;
        self.troubled += other.troubled;
        self.unsigned += other.unsigned;
        self.complaints += other.complaints;
        self.repeated += other.repeated;
    }
}

/// Groups by name; none for what the files did not say.
type Groups = BTreeMap<Option<String>, Counts>;

/// Shipments of a period: troubled are those with something wrong noted, unsigned those that nobody has signed for `days`
/// after collection and that neither came back, were lost, refused nor cancelled.
fn shipments(conn: &Connection, period: Period, by: TraceBy, today: i32, days: u32, groups: &mut Groups) -> Sql<()> {
    let key = match by {
        TraceBy::Month => "CAST(shipped / 1440 AS TEXT)",
        TraceBy::Destination => "destination",
        TraceBy::Product => "product",
    };
    let ended = [Status::Delivered, Status::Refused, Status::Returned, Status::Lost, Status::Cancelled]
        .map(|s| s.code().to_string())
        .join(", ");
    let sql = format!(
        "SELECT {key}, count(*), sum(trouble IS NOT NULL OR status = ?3),
                sum(delivered IS NULL AND status NOT IN ({ended}) AND shipped / 1440 <= ?4)
         FROM shipment WHERE _del <= 0 AND shipped BETWEEN ?1 AND ?2 GROUP BY 1"
    );
    let limit = i64::from(today) - i64::from(days);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([period.from.start().0, period.to.end().0, Status::Exception.code(), limit])?;
    while let Some(r) = rows.next()? {
        let found: Option<String> = r.get(0)?;
        let name = match by {
            // days were grouped in SQL, which knows no months
            TraceBy::Month => found.and_then(|day| day.parse().ok()).map(|day| Day(day).month().to_string()),
            _ => found.filter(|name| !name.is_empty()),
        };
        let count = |at: usize| -> Sql<u64> { Ok(r.get::<_, i64>(at)? as u64) };
        groups.entry(name).or_default().add(Counts {
            shipments: count(1)?,
            troubled: count(2)?,
            unsigned: count(3)?,
            ..Counts::default()
        });
    }
    Ok(())
}

/// Complaints of a period; repeated are those whose customer complained within `days` before, also before the period.
fn complaints(conn: &Connection, period: Period, by: TraceBy, days: u32, groups: &mut Groups) -> Sql<()> {
    let sql = "SELECT coalesce(c.customer_id, s.customer_id) AS who, c.opened, s.destination, s.product
               FROM service_case c LEFT JOIN shipment s ON s.id = c.shipment_id AND s._del <= 0
               WHERE c._del <= 0 AND c.kind = ?1 ORDER BY who, c.opened, c.id";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([CaseKind::Complaint.code()])?;
    let mut before: Option<(i64, i64)> = None;
    while let Some(r) = rows.next()? {
        let (who, opened): (Option<i64>, i64) = (r.get(0)?, r.get(1)?);
        let reach = i64::from(days) * 1440;
        let repeated = who.is_some_and(|who| before.is_some_and(|(other, at)| other == who && opened - at <= reach));
        before = who.map(|who| (who, opened));
        if !period.contains(Minutes(opened).day()) {
            continue;
        }
        let name = match by {
            TraceBy::Month => Some(Minutes(opened).day().month().to_string()),
            TraceBy::Destination => r.get::<_, Option<String>>(2)?.filter(|name| !name.is_empty()),
            TraceBy::Product => r.get::<_, Option<String>>(3)?.filter(|name| !name.is_empty()),
        };
        groups.entry(name).or_default().add(Counts {
            complaints: 1,
            repeated: u64::from(repeated),
            ..Counts::default()
        });
    }
    Ok(())
}

/// A share with its interval; `usual` is that of all groups together.
fn share(k: u64, n: u64, usual: Option<f64>) -> TraceShare {
    let interval = wilson(k, n, LEVEL);
    let above = interval.is_some_and(|i| usual.is_some_and(|usual| i.lo > usual));
    TraceShare { k, n, share: (n > 0).then(|| k as f64 / n as f64), interval, above }
}

fn row(group: Option<String>, of: Counts, usual: Option<&TraceRow>) -> TraceRow {
    let share = |k, n, pick: fn(&TraceRow) -> &TraceShare| share(k, n, usual.and_then(|row| pick(row).share));
    TraceRow {
        group,
        shipments: of.shipments,
        troubled: share(of.troubled, of.shipments, |row| &row.troubled),
        unsigned: share(of.unsigned, of.shipments, |row| &row.unsigned),
        complaints: of.complaints,
        repeated: share(of.repeated, of.complaints, |row| &row.repeated),
    }
}

/// The traces of a study's period. Faults: `no_such_study`, `observation_other_sheet` where it is another sheet.
pub fn traces(app: &App, req: StudyReq) -> Result<TracesRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let study = store::of_kind(&conn, req.id, KIND)?;
    let ObservationPlan::Traces { from, to, by, unsigned_days, repeat_days } = read(&study.plan)? else {
        return Err(Fault::new("observation_other_sheet"));
    };
    let Some(data) = span(&conn).map_err(sql_fault)? else {
        let total = row(None, Counts::default(), None);
        return Ok(TracesRes { from: None, to: None, as_of: None, groups: Vec::new(), total });
    };
    let today = as_of(&conn).map_err(sql_fault)?;
    let period = Period { from: from.unwrap_or(data.from), to: to.unwrap_or(data.to.max(Day(today))) };
    let mut groups = Groups::new();
    shipments(&conn, period, by, today, unsigned_days, &mut groups).map_err(sql_fault)?;
    complaints(&conn, period, by, repeat_days, &mut groups).map_err(sql_fault)?;
    let mut all = Counts::default();
    groups.values().for_each(|counts| all.add(*counts));
    let total = row(None, all, None);
    let mut rows: Vec<TraceRow> = groups.into_iter().map(|(name, of)| row(name, of, Some(&total))).collect();
    if by != TraceBy::Month {
        rows.sort_by(|a, b| b.shipments.cmp(&a.shipments).then_with(|| a.group.cmp(&b.group)));
    }
    Ok(TracesRes { from: Some(period.from), to: Some(period.to), as_of: Some(Day(today)), groups: rows, total })
}
