//! The overview: the month's KPIs, figures beside the month before, and what needs a look, dearest first.

use super::{Alarm, MonthFigures, Overview, OverviewReq};
use crate::{
    App,
    cases::rates::{Assumptions, Rates},
    db::{Sql, sql_fault},
    service::{KpiRes, Light, daily::Tally, kpis},
    settings::settings,
    value::{
        State,
        book::{Book, Entry},
    },
};
use keheng_base::{Day, Fault, Fen, Id, Minutes, Month, Period};
use keheng_calc::costing::split::whole_fen;
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

/// What one failure of a KPI costs by the firm's rates, fen; none of KPIs whose failures have no price.
fn each_failure(kpi: &str, rates: &Assumptions) -> Option<f64> {
    let case = rates.case_fen();
    // Where customers who leave are counted by their months, the flat rate has no say.
    let leaving = if rates.lost_months > 0.0 { 0.0 } else { rates.lost_margin_fen as f64 };
    Some(match kpi {
        "on_time" | "perfect_order" => rates.complaint_share * case + rates.redelivery_fen as f64 + leaving,
        "delivery_accuracy" => rates.complaint_share * case + rates.redelivery_fen as f64 + leaving,
        "complaint_free" => case + leaving,
        "damage" => rates.damaged_fen as f64 + case,
        "loss" => rates.lost_fen as f64 + case,
        "storage_damage" => rates.damaged_fen as f64,
        _ => return None,
    })
}

/// What a year at this rate costs more than the target allows: failures above it × what one costs, from so many days to a
/// year, as the stakes of customers are.
fn missed(k: &KpiRes, rates: &Assumptions, days: u64) -> Option<Fen> {
    let each = each_failure(&k.kpi, rates)?;
    let (failed, allowed) = match k.higher_is_better {
        true => (k.denominator.saturating_sub(k.numerator), 1.0 - k.target),
        false => (k.numerator, k.target),
    };
    let above = (failed as f64 - allowed * k.denominator as f64).max(0.0);
    Some(whole_fen(above * each * 365.0 / days as f64))
}

/// The dearest first, what has no price behind; of so many at most the cheapest customers are left out, never a KPI.
pub(super) fn dearest(mut alarms: Vec<Alarm>, most: usize) -> Vec<Alarm> {
    alarms.sort_by_key(|a| std::cmp::Reverse(a.at_stake_fen));
    let mut room = most.saturating_sub(alarms.iter().filter(|a| a.customer.is_none()).count());
    alarms.retain(|a| {
        let keep = a.customer.is_none() || room > 0;
        room -= usize::from(keep && a.customer.is_some());
        keep
    });
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
        let all = Rates::read(&conn)?;
        let rates = all.of(month);
        let days = u64::try_from(now.days()).unwrap_or(1).max(1);
        let mut alarms: Vec<Alarm> = kpis
            .iter()
            .filter(|k| k.light == Light::Bad)
            .map(|k| Alarm {
                kind: "kpi".to_owned(),
                customer: None,
                name: None,
                kpi: Some(k.kpi.clone()),
                at_stake_fen: missed(k, rates, days),
                figure: k.rate,
                days: None,
            })
            .collect();
        alarms.extend(customer_alarms(&book));
        let alarms = dearest(alarms, ALARMS);
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

#[cfg(test)]
mod tests {
    use super::*;
    use keheng_calc::service::kpi::{Basis, Unit};

    fn kpi(id: &str, numerator: u64, denominator: u64, target: f64, higher_is_better: bool) -> KpiRes {
        KpiRes {
            kpi: id.to_owned(),
            numerator,
            denominator,
            rate: None,
            interval: None,
            target,
            higher_is_better,
            unit: Unit::Percent,
            basis: Basis::Shipped,
            probability_met: None,
            light: Light::Bad,
            small_sample: false,
            failed_per_million: None,
            limit_hours: None,
            undecided: 0,
            assumed: 0,
            excluded: 0,
            set_aside: 0,
            note: None,
        }
    }

    #[test]
    fn a_missed_target_costs_what_is_above_it() {
        // 20 min × 50 fen = 1,000 for a case; a fifth of late ones complain; 250 for another attempt; 300 of margin leave
        let rates = Assumptions::default();
        let late = kpi("on_time", 950, 1_000, 0.99, true);
        // 50 late, 10 allowed: 40 × (200 + 250 + 300) in 73 days
        assert_eq!(missed(&late, &rates, 73), Some(Fen(40 * 750 * 5)));
        let counted = Assumptions { lost_months: 6.0, ..Assumptions::default() };
        assert_eq!(missed(&late, &counted, 365), Some(Fen(40 * 450)), "customers who leave are counted elsewhere");
        let damaged = kpi("damage", 12, 3_000, 0.001, false);
        assert_eq!(missed(&damaged, &rates, 365), Some(Fen(9 * 6_000)), "9 above the 3 allowed");
        assert_eq!(missed(&kpi("loss", 0, 10, 0.001, false), &rates, 30), Some(Fen(0)), "never less than nothing");
        assert_eq!(
            missed(&kpi("call_service", 1, 10, 0.8, true), &rates, 30),
            None,
            "nobody knows what a missed call costs"
        );
    }

    #[test]
    fn no_kpi_is_pushed_out_by_customers() {
        let alarm = |customer: Option<i64>, stake: Option<i64>| Alarm {
            kind: String::new(),
            customer: customer.map(Id::new),
            name: None,
            kpi: None,
            at_stake_fen: stake.map(Fen),
            figure: None,
            days: None,
        };
        let all = vec![alarm(None, None), alarm(Some(1), Some(5)), alarm(None, Some(7)), alarm(Some(2), Some(9))];
        let told = |most| -> Vec<Option<i64>> {
            dearest(all.clone(), most).iter().map(|a| a.at_stake_fen.map(|f| f.0)).collect()
        };
        assert_eq!(told(9), [Some(9), Some(7), Some(5), None]);
        assert_eq!(told(3), [Some(9), Some(7), None], "the cheaper customer gives way");
        assert_eq!(told(1), [Some(7), None]);
    }
}
