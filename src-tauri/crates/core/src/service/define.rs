//! The firm's own definition of a KPI: target, day, limit, exclusions, with the reason; and what it would change.

use super::{
    Excludes, KpiDefinition, KpiName, KpiRes,
    daily::{Counter, Tally},
    kpis::{judge, known},
};
use crate::{
    App,
    db::{Sql, sql_fault},
    settings::{self, Definition, Settings, settings},
    shipments::Trouble,
};
use keheng_base::Fault;
use keheng_calc::service::kpi::{Count, Kpi};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Changes a definition.
#[derive(Clone, Debug, Deserialize, Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DefineReq {
    /// id of the registry
    pub kpi: String,
    /// target, share 0..1
    pub target: f64,
    /// the rest
    pub definition: Definition,
}

/// What a change of a definition does to the figure, over all the data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct DefinedRes {
    /// in force afterwards
    pub definition: KpiDefinition,
    /// the figure as it was counted until now
    pub before: KpiRes,
    /// the figure as it is counted then
    pub after: KpiRes,
}

/// What can be left out of a KPI.
const fn excludes(kpi: &Kpi) -> Excludes {
    match kpi.count {
        Count::Shipments(_) => Excludes::Troubles,
        Count::Cases(_) => Excludes::Causes,
        Count::Measured => Excludes::Nothing,
    }
}

fn shown(kpi: &Kpi, settings: &Settings) -> KpiDefinition {
    KpiDefinition {
        kpi: kpi.id.to_owned(),
        target: settings.targets.get(kpi.id).copied().unwrap_or(kpi.default_target),
        default_target: kpi.default_target,
        bases: kpi.bases.to_vec(),
        default_limit_hours: kpi.limit_hours,
        excludes: excludes(kpi),
        definition: settings.definitions.get(kpi.id).cloned().unwrap_or_default(),
    }
}

/// The definition in force. Fault: `no_such_kpi`.
pub fn definition(app: &App, req: KpiName) -> Result<KpiDefinition, Fault> {
    let kpi = known(&req.kpi)?;
    Ok(shown(kpi, &settings(&*app.db()?.read()?).map_err(sql_fault)?))
}

/// The settings with the change made. Faults: `reason_missing`, `setting_invalid`.
fn changed(mut new: Settings, kpi: &Kpi, target: f64, mut definition: Definition) -> Result<Settings, Fault> {
    let invalid = || Fault::new("setting_invalid").with("field", "definitions");
    let known_cause = |cause: &str| match excludes(kpi) {
        Excludes::Troubles => serde_json::from_value::<Trouble>(cause.into()).is_ok(),
        // a firm may have causes in words of its own
        Excludes::Causes => !cause.trim().is_empty(),
        Excludes::Nothing => false,
    };
    if definition.basis.is_some_and(|basis| !kpi.bases.contains(&basis))
        || !definition.causes.iter().all(|e| known_cause(&e.cause))
        || (definition.limit_hours.is_some() && kpi.limit_hours.is_none())
    {
        return Err(invalid());
    }
    // the usual day and the usual limit are no change
    definition.basis = definition.basis.filter(|basis| *basis != kpi.bases[0]);
    definition.limit_hours = definition.limit_hours.filter(|hours| Some(*hours) != kpi.limit_hours);
    let plain = Definition { note: String::new(), ..definition.clone() } == Definition::default();
    if !plain && definition.note.trim().is_empty() {
        return Err(Fault::new("reason_missing"));
    }
    if target == kpi.default_target {
        new.targets.remove(kpi.id);
    } else {
        new.targets.insert(kpi.id.to_owned(), target);
    }
    if definition == Definition::default() {
        new.definitions.remove(kpi.id);
    } else {
        new.definitions.insert(kpi.id.to_owned(), definition);
    }
    settings::check(&new)?;
    Ok(new)
}

/// The KPI over all the data.
fn figure(conn: &Connection, kpi: &'static Kpi, settings: &Settings) -> Sql<KpiRes> {
    let counter = Counter::new(conn, settings)?;
    let whole = counter.daily(kpi)?.values().copied().fold(Tally::default(), Tally::plus);
    Ok(judge(kpi, &whole, settings, counter.basis(kpi)))
}

fn weighed(app: &App, req: DefineReq) -> Result<(Settings, DefinedRes), Fault> {
    let kpi = known(&req.kpi)?;
    let db = app.db()?;
    let conn = db.read()?;
    let old = settings(&conn).map_err(sql_fault)?;
    let new = changed(old.clone(), kpi, req.target, req.definition)?;
    let before = figure(&conn, kpi, &old).map_err(sql_fault)?;
    let after = figure(&conn, kpi, &new).map_err(sql_fault)?;
    let definition = shown(kpi, &new);
    Ok((new, DefinedRes { definition, before, after }))
}

/// What a change would do, without making it. Faults: those of [`define`].
pub fn try_out(app: &App, req: DefineReq) -> Result<DefinedRes, Fault> {
    Ok(weighed(app, req)?.1)
}

/// Changes a definition; what differs from the usual needs a reason. Faults: `no_such_kpi`, `reason_missing`,
/// `setting_invalid`.
pub fn define(app: &App, req: DefineReq) -> Result<DefinedRes, Fault> {
    let (new, res) = weighed(app, req)?;
    settings::settle(app, new)?;
    Ok(res)
}
