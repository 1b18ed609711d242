//! What a control chart by the calendar is of: a KPI by its rates, or a series by its points.

use super::{
    Unit,
    chart::By,
    daily::{Counter, Daily, sum},
    kpis::known,
    series::{self, Measured, Series, SeriesUnit},
};
use crate::{db::Sql, settings::settings};
use keheng_base::{Fault, Period};
use keheng_calc::{
    service::kpi::{Better, Kpi},
    spc::shewhart::{Kind, Sample},
};
use rusqlite::Connection;

/// What has a control chart.
#[derive(Clone, Copy)]
pub(super) enum Charted {
    Kpi(&'static Kpi),
    Series(&'static Series),
}

impl Charted {
    /// By its id. Fault: `no_such_kpi`.
    pub fn find(id: &str) -> Result<Charted, Fault> {
        match series::find(id) {
            Some(series) => Ok(Charted::Series(series)),
            None => known(id).map(Charted::Kpi),
        }
    }

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Charted::Kpi(kpi) => kpi.id,
            Charted::Series(series) => series.id,
        }
    }
}

/// What a chart by the calendar is of.
pub(super) struct Watched {
    pub id: &'static str,
    pub kind: Kind,
    pub better: Better,
    pub unit: Option<Unit>,
    pub measure: Option<SeriesUnit>,
    pub target: Option<f64>,
    pub points: Vec<Measured>,
}

impl Watched {
    /// With its points.
    pub fn of(conn: &Connection, charted: Charted, by: By) -> Sql<Watched> {
        match charted {
            Charted::Kpi(kpi) => Watched::kpi(conn, kpi, by),
            Charted::Series(series) => Watched::series(conn, series, by),
        }
    }

    fn kpi(conn: &Connection, kpi: &'static Kpi, by: By) -> Sql<Watched> {
        let settings = settings(conn)?;
        let counter = Counter::new(conn, &settings)?;
        let point = |(period, numerator, n): (Period, u64, u64)| Measured {
            period,
            n,
            numerator,
            sample: Sample::new(numerator as f64, n as f64),
        };
        Ok(Watched {
            id: kpi.id,
            kind: Kind::P,
            better: kpi.better,
            unit: Some(kpi.unit),
            measure: None,
            target: Some(settings.targets.get(kpi.id).copied().unwrap_or(kpi.default_target)),
            points: buckets(&counter.daily(kpi)?, by, kpi).into_iter().map(point).collect(),
        })
    }

    fn series(conn: &Connection, series: &'static Series, by: By) -> Sql<Watched> {
        Ok(Watched {
            id: series.id,
            kind: series.kind,
            better: series.better,
            unit: None,
            measure: Some(series.unit),
            target: None,
            points: series::points(conn, series, by)?,
        })
    }
}

/// Rates by period.
fn buckets(daily: &Daily, by: By, kpi: &Kpi) -> Vec<(Period, u64, u64)> {
    let mut periods: Vec<Period> = daily.keys().map(|day| by.period(*day)).collect();
    periods.dedup();
    let counted = periods.into_iter().map(|period| {
        let rate = sum(daily, period).rate(kpi);
        (period, rate.numerator, rate.denominator)
    });
    counted.filter(|(_, k, n)| *n > 0 && k <= n).collect()
}
