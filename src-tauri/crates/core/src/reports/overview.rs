//! The overview: the month's KPIs, figures beside the month before, and what needs a look, dearest first.

use super::{Alarm, MonthFigures, Overview, OverviewReq};
use crate::{
    App,
    db::{Sql, sql_fault},
    service::{Light, daily::Tally, kpis},
    settings::settings,
    value::{
        State,
        book::{Book, Entry},
    },
};
use keheng_base::{Day, Fault, Fen, Id, Minutes, Month, Period};
use rusqlite::Connection;
use std::collections::HashSet;

/// Alarms shown at most.
const ALARMS: usize = 50;
/// A fall of revenue that is named.
const FALL: f64 = -0.25;
/// A customer with more than this share of the revenue is a risk in itself.
const CONCENTRATED: f64 = 0.30;
/// Money below which nothing is worth a look, in fen a year.
const TRIFLE: i64 = 20_000;

/// Figures of the days of a period.
fn figures(conn: &Connection, book: &Book, period: Period) -> Sql<MonthFigures> {
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(sum(n), 0), coalesce(sum(revenue), 0), coalesce(sum(costed), 0), coalesce(sum(costed_revenue - cost), 0)
         FROM firm_day WHERE day BETWEEN ?1 AND ?2",
    )?;
    let (n, revenue, costed, margin): (i64, i64, i64, i64) =
        statement.query_row([period.from.0, period.to.0], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?;
    let month = period.from.month();
    // Heads are known by month; part of a month is counted from its days.
    let heads = if period == month.period() || period.to >= book.as_of {
        book.months.iter().filter(|m| m.month == month.0 && m.n > 0).count()
    } else {
        let sql = "SELECT count(DISTINCT customer_id) FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0";
        conn.prepare_cached(sql)?.query_row([period.from.start().0, period.to.end().0], |r| r.get::<_, i64>(0))?
            as usize
    };
    let new = book.entries.iter().filter(|e| e.first.is_some_and(|f| period.contains(Minutes(f).day()))).count();
    Ok(MonthFigures {
        shipments: n.max(0) as u64,
        revenue_fen: Fen(revenue),
        margin_fen: (costed > 0).then_some(Fen(margin)),
        costed: costed.max(0) as u64,
        customers: heads as u64,
        new_customers: new as u64,
    })
}

fn about(e: &Entry, kind: &str) -> Alarm {
    Alarm {
        kind: kind.to_owned(),
        customer: Some(Id::new(e.id)),
        name: Some(e.name.clone()),
        kpi: None,
        at_stake_fen: None,
        figure: None,
        days: None,
    }
}

/// What the customers' figures say. One alarm a customer, the dearest.
fn customer_alarms(book: &Book) -> Vec<Alarm> {
    let mut alarms = Vec::new();
    for e in &book.entries {
        if let Some(margin) = e.margin().filter(|m| *m < -TRIFLE) {
            alarms.push(Alarm { at_stake_fen: Some(Fen(-margin)), figure: e.margin_rate(), ..about(e, "loss") });
        }
        if let Some(change) = e.change().filter(|c| *c <= FALL)
            && matches!(e.state, State::Active)
        {
            // what the fall costs in a year, if it stays
            let lost = (e.quarters.1 - e.quarters.0) * 4;
            alarms.push(Alarm { at_stake_fen: Some(Fen(lost)), figure: Some(change), ..about(e, "falling") });
        }
        if let (State::Dormant, Some(last)) = (e.state, e.last) {
            let silent = book.as_of.0 - Minutes(last).day().0;
            alarms.push(Alarm {
                at_stake_fen: Some(Fen(e.revenue)),
                days: Some(silent.max(0) as u32),
                ..about(e, "silent")
            });
        }
        if book.revenue > 0 && e.revenue as f64 > CONCENTRATED * book.revenue as f64 {
            let share = e.revenue as f64 / book.revenue as f64;
            alarms.push(Alarm { at_stake_fen: Some(Fen(e.revenue)), figure: Some(share), ..about(e, "concentration") });
        }
    }
    alarms.retain(|a| a.at_stake_fen.is_some_and(|f| f.0 >= TRIFLE));
    alarms.sort_by(|a, b| b.at_stake_fen.cmp(&a.at_stake_fen).then(a.name.cmp(&b.name)));
    let mut named = HashSet::new();
    alarms.retain(|a| a.customer.is_none_or(|c| named.insert(c)));
    alarms
}

/// The overview.
pub fn overview(app: &App, req: OverviewReq) -> Result<Overview, Fault> {
    let db = app.db()?;
    let book = app.book()?;
    let conn = db.read()?;
    let make = || -> Sql<Overview> {
        let settings = settings(&conn)?;
        let mut months = kpis::months(&conn)?;
        months.reverse();
        let Some(span) = kpis::span(&conn)? else {
            return Ok(Overview {
                month: None,
                months,
                as_of: None,
                now: MonthFigures::default(),
                before: None,
                up_to_day: None,
                kpis: kpis::judge_all(&Tally::default(), &settings),
                alarms: Vec::new(),
            });
        };
        let month = req.month.unwrap_or_else(|| span.to.month());
        let whole = month.period();
        let partial = whole.contains(span.to) && span.to < whole.to;
        let now = Period { from: whole.from, to: if partial { span.to } else { whole.to } };
        let before_whole = Month(month.0 - 1).period();
        let before = if partial {
            let to = Day((before_whole.from.0 + now.days() - 1).min(before_whole.to.0));
            Period { from: before_whole.from, to }
        } else {
            before_whole
        };
        let kpis = kpis::headline(kpis::judge_period(&conn, &settings, whole)?);
        let mut alarms: Vec<Alarm> = kpis
            .iter()
            .filter(|k| k.light == Light::Bad)
            .map(|k| Alarm {
                kind: "kpi".to_owned(),
                customer: None,
                name: None,
                kpi: Some(k.kpi.clone()),
                at_stake_fen: None,
                figure: k.rate,
                days: None,
            })
            .collect();
        alarms.extend(customer_alarms(&book));
        alarms.truncate(ALARMS);
        Ok(Overview {
            month: Some(month),
            months,
            as_of: Some(book.as_of),
            now: figures(&conn, &book, now)?,
            before: (before.to >= span.from).then(|| figures(&conn, &book, before)).transpose()?,
            up_to_day: partial.then(|| span.to.civil().2),
            kpis,
            alarms,
        })
    };
    make().map_err(sql_fault)
}
