//! Results read from what customers did, or from what they said in a survey.

use super::{DataFigure, ExperimentNoted, ExperimentPlan, KIND, OutcomeSource, people};
use crate::{
    App,
    cases::CaseKind,
    db::{Op, Sql, sql_fault},
    methods::{StudyReq, registry::read, store},
    shipments::{Status, list::as_of},
    surveys::joined::{Wanted, outcomes},
};
use keheng_base::{Day, Fault, Period};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What customers did in a period, by customer; who did nothing is not there.
fn figures(conn: &Connection, figure: DataFigure, period: Period) -> Sql<BTreeMap<i64, f64>> {
    let sql = match figure {
        DataFigure::Shipped | DataFigure::Shipments => {
            "SELECT customer_id, count(*) FROM shipment
             WHERE _del <= 0 AND status <> ?3 AND shipped BETWEEN ?1 AND ?2 GROUP BY 1"
        }
        DataFigure::Revenue => {
            "SELECT customer_id, coalesce(sum(price_fen), 0) FROM shipment
             WHERE _del <= 0 AND status <> ?3 AND shipped BETWEEN ?1 AND ?2 GROUP BY 1"
        }
        DataFigure::Complained => {
            "SELECT coalesce(c.customer_id, s.customer_id), count(*) FROM service_case c
             LEFT JOIN shipment s ON s.id = c.shipment_id AND s._del <= 0
             WHERE c._del <= 0 AND c.kind = ?3 AND c.opened BETWEEN ?1 AND ?2
               AND coalesce(c.customer_id, s.customer_id) IS NOT NULL GROUP BY 1"
        }
    };
    let third = if figure == DataFigure::Complained { CaseKind::Complaint.code() } else { Status::Cancelled.code() };
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([period.from.start().0, period.to.end().0, third])?;
    let mut found = BTreeMap::new();
    while let Some(r) = rows.next()? {
        let amount = r.get::<_, i64>(1)? as f64;
        let value = match figure {
            DataFigure::Shipped | DataFigure::Complained => 1.0,
            DataFigure::Shipments => amount,
            DataFigure::Revenue => amount / 100.0,
        };
        found.insert(r.get(0)?, value);
    }
    Ok(found)
}

/// Results by customer, and what it means to have none: nothing shipped is a result too, an answer that has not come is none.
fn found(app: &App, source: &OutcomeSource) -> Result<(BTreeMap<i64, f64>, Option<f64>), Fault> {
    match source {
        OutcomeSource::Typed => Err(Fault::new("experiment_typed")),
        OutcomeSource::Data { figure, first, last } => {
            let db = app.db()?;
            let conn = db.read()?;
            let end = Day(as_of(&conn).map_err(sql_fault)?);
            if end < *first {
                return Err(Fault::new("experiment_no_data"));
            }
            let period = Period { from: *first, to: last.unwrap_or(end) };
            Ok((figures(&conn, *figure, period).map_err(sql_fault)?, Some(0.0)))
        }
        OutcomeSource::Survey { survey, variable, hits, first, last } => {
            let wanted = Wanted { variable, hits, first: *first, last: *last };
            Ok((outcomes(app, *survey, &wanted)?, None))
        }
    }
}

/// Reads the results of everybody on the list. Faults: those of a study that takes notes, `experiment_not_drawn`,
/// `experiment_typed` where results are typed in, `experiment_no_data` where the period has not begun, those of [`outcomes`].
pub fn read_results(app: &App, req: StudyReq) -> Result<ExperimentNoted, Fault> {
    let (title, source, people) = {
        let db = app.db()?;
        let conn = db.read()?;
        let study = store::open(&conn, req.id, KIND)?;
        let plan: ExperimentPlan = read(&study.plan)?;
        (study.title, plan.source, people::of(&store::entries(&conn, req.id).map_err(sql_fault)?)?)
    };
    if source == OutcomeSource::Typed {
        return Err(Fault::new("experiment_typed"));
    }
    if people.is_empty() {
        return Err(Fault::new("experiment_not_drawn"));
    }
    let (found, none) = found(app, &source)?;
    let value = |p: &super::ExperimentPerson| {
        let own = p.customer.and_then(|id| found.get(&id.raw()).copied());
        (p.number, own.or(none))
    };
    let results: Vec<(u32, Option<f64>)> = people.iter().map(value).collect();
    let now = app.now_ms();
    let db = app.db()?;
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let study = store::open(tx.conn, req.id, KIND)?;
        people::write(tx, &study, &results, now)
    })?;
    Ok(app.done(done))
}
