//! The firm's own definition of a KPI: target, day, exclusions, with the reason.

use super::{KpiDefinition, KpiName, kpis::known};
use crate::{
    App,
    db::sql_fault,
    settings::{self, Definition, Settings, settings},
    shipments::Trouble,
};
use keheng_base::Fault;
use keheng_calc::service::kpi::Kpi;
use serde::Deserialize;
use ts_rs::TS;

/// Changes a definition.
#[derive(Clone, Debug, Deserialize, serde::Serialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DefineReq {
    /// id of the registry
    pub kpi: String,
    /// target, share 0..1
    pub target: f64,
    /// the rest
    pub definition: Definition,
}

fn shown(kpi: &Kpi, settings: &Settings) -> KpiDefinition {
    KpiDefinition {
        kpi: kpi.id.to_owned(),
        target: settings.targets.get(kpi.id).copied().unwrap_or(kpi.default_target),
        default_target: kpi.default_target,
        bases: kpi.bases.to_vec(),
        definition: settings.definitions.get(kpi.id).cloned().unwrap_or_default(),
    }
}

/// The definition in force. Fault: `no_such_kpi`.
pub fn definition(app: &App, req: KpiName) -> Result<KpiDefinition, Fault> {
    let kpi = known(&req.kpi)?;
    Ok(shown(kpi, &settings(&*app.db()?.read()?).map_err(sql_fault)?))
}

/// Changes a definition; what differs from the usual needs a reason. Faults: `no_such_kpi`, `reason_missing`,
/// `setting_invalid`.
pub fn define(app: &App, req: DefineReq) -> Result<KpiDefinition, Fault> {
    let kpi = known(&req.kpi)?;
    let causes_known =
        req.definition.causes.iter().all(|e| serde_json::from_value::<Trouble>(e.cause.as_str().into()).is_ok());
    if req.definition.basis.is_some_and(|basis| !kpi.bases.contains(&basis)) || !causes_known {
        return Err(Fault::new("setting_invalid").with("field", "definitions"));
    }
    let mut new = settings(&*app.db()?.read()?).map_err(sql_fault)?;
    let mut definition = req.definition;
    // the usual day is no change
    definition.basis = definition.basis.filter(|basis| *basis != kpi.bases[0]);
    let plain = Definition { note: String::new(), ..definition.clone() } == Definition::default();
    if !plain && definition.note.trim().is_empty() {
        return Err(Fault::new("reason_missing"));
    }
    if req.target == kpi.default_target {
        new.targets.remove(kpi.id);
    } else {
        new.targets.insert(kpi.id.to_owned(), req.target);
    }
    if definition == Definition::default() {
        new.definitions.remove(kpi.id);
    } else {
        new.definitions.insert(kpi.id.to_owned(), definition);
    }
    Ok(shown(kpi, &settings::settle(app, new)?))
}
