//! Pareto of causes: what the shipments behind a signal have in common.

use super::{daily::Counter, kpis::known};
use crate::{
    App,
    db::{Sql, sql_fault},
    settings::settings,
    shipments::{
        Trouble,
        list::as_of,
        rollup::{FACTS, Facts, promise_minutes},
    },
};
use keheng_base::{Day, Fault, Period};
use keheng_calc::service::kpi::{Basis, Kpi};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Bars at most; what is left is one bar more.
const BARS: usize = 12;
/// Days between collection and promise at most, for finding shipments by their promise.
const LONGEST_PROMISE: i32 = 60;

/// What the shipments are sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CauseBy {
    /// the trouble recorded
    #[default]
    Cause,
    /// the destination as written
    Destination,
    /// who pays
    Customer,
}

/// Which shipments.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CauseParetoReq {
    /// id of the registry; those that do not count shipments have no causes
    pub kpi: String,
    /// first day
    pub from: Day,
    /// last day
    pub to: Day,
    /// sorted by; the cause by default
    #[serde(default)]
    pub by: Option<CauseBy>,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Cause {
    /// name on the wire of a trouble, destination or customer; empty where nothing is recorded
    pub key: String,
    /// shipments
    pub n: u64,
    /// of all that failed, with those before it
    pub cumulative: f64,
}

/// Causes, most frequent first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CauseParetoRes {
    /// shipments that failed
    pub failed: u64,
    /// bars
    pub causes: Vec<Cause>,
    /// shipments behind further bars
    pub others: u64,
}

/// Whether a shipment counts against a KPI; none where the KPI does not look at shipments.
fn failure(kpi: &Kpi) -> Option<fn(&Facts, i64, i32) -> bool> {
    Some(match kpi.id {
        "on_time" => |f, promise, as_of| f.late(promise, as_of) == Some(true),
        "perfect_order" => |f, promise, as_of| f.late(promise, as_of).is_some() && !f.perfect(promise),
        "delivery_accuracy" => |f, _, _| f.misdelivered(),
        "damage" => |f, _, _| !f.cancelled() && f.damaged(),
        "loss" => |f, _, _| !f.cancelled() && f.lost(),
        _ => return None,
    })
}

fn trouble_name(code: Option<i64>) -> String {
    let trouble = code.and_then(Trouble::of).and_then(|t| serde_json::to_value(t).ok());
    trouble.as_ref().and_then(|v| v.as_str()).unwrap_or_default().to_owned()
}

/// Pareto of the shipments that count against a KPI. Faults: `no_such_kpi`, `period_reversed`.
pub fn causes(app: &App, req: CauseParetoReq) -> Result<CauseParetoRes, Fault> {
    let kpi = known(&req.kpi)?;
    if req.from > req.to {
        return Err(Fault::new("period_reversed"));
    }
    let Some(failed) = failure(kpi) else {
        return Ok(CauseParetoRes { failed: 0, causes: Vec::new(), others: 0 });
    };
    let db = app.db()?;
    let conn = db.read()?;
    let by = req.by.unwrap_or_default();
    let period = Period { from: req.from, to: req.to };
    let count = || -> Sql<HashMap<String, u64>> {
        let settings = settings(&conn)?;
        let by_promise = Counter::new(&conn, &settings)?.basis(kpi) == Basis::Due;
        let (promise, as_of) = (promise_minutes(&conn)?, as_of(&conn)?);
        let from = if by_promise { Day(period.from.0 - LONGEST_PROMISE) } else { period.from };
        let sql = format!(
            "SELECT {FACTS}, destination, (SELECT name FROM customer c WHERE c.id = customer_id) FROM shipment
             WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query([from.start().0, period.to.end().0])?;
        let mut found: HashMap<String, u64> = HashMap::new();
        while let Some(row) = rows.next()? {
            let facts = Facts::of(row, 0)?;
            let promised = Day(facts.promise(promise).div_euclid(1440) as i32);
            if (by_promise && !period.contains(promised)) || !failed(&facts, promise, as_of) {
                continue;
            }
            let key = match by {
                CauseBy::Cause => trouble_name(facts.trouble),
                CauseBy::Destination => row.get::<_, Option<String>>(9)?.unwrap_or_default(),
                CauseBy::Customer => row.get::<_, Option<String>>(10)?.unwrap_or_default(),
            };
            *found.entry(key).or_default() += 1;
        }
        Ok(found)
    };
    let mut bars: Vec<(String, u64)> = count().map_err(sql_fault)?.into_iter().collect();
    bars.sort_unstable_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let failed: u64 = bars.iter().map(|(_, n)| n).sum();
    let others = bars.iter().skip(BARS).map(|(_, n)| n).sum();
    let mut reached = 0;
    let causes = bars.into_iter().take(BARS).map(|(key, n)| {
        reached += n;
        Cause { key, n, cumulative: reached as f64 / failed as f64 }
    });
    Ok(CauseParetoRes { causes: causes.collect(), failed, others })
}
