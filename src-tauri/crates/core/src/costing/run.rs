//! A run: lines, unused capacity, what closes it. Long ones are made ready in the background.

use super::{
    Ask, Costed, Cut,
    costed::{ask, method},
    customers::compared,
};
use crate::{App, db::sql_fault};
use keheng_base::{Fault, Fen, Month};
use keheng_calc::costing::engine::{Key, Line, MODEL_VERSION, units};
use keheng_words::money;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

/// Asks for a run.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostRunReq {
    /// which costing
    pub ask: Ask,
    /// lines at most, the dearest first; all without
    pub limit: Option<u32>,
}

/// A line of a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostLine {
    /// id or name of the object, stable for scripts
    pub object: String,
    /// as it is called
    pub label: String,
    /// cost
    pub amount_fen: Fen,
    /// with all times at their best
    pub low_fen: Fen,
    /// with all times at their worst
    pub high_fen: Fen,
    /// share of the total; none when there is no cost
    pub share: Option<f64>,
    /// waybills it is the cost of
    pub units: f64,
    /// cost of one of them, fen; none without any
    pub each_fen: Option<f64>,
}

/// Capacity of a department.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostUnused {
    /// name
    pub department: String,
    /// practical capacity
    pub capacity_minutes: f64,
    /// used
    pub used_minutes: f64,
    /// used ÷ capacity; none without capacity
    pub utilisation: Option<f64>,
    /// cost of a minute, fen
    pub fen_per_minute: Option<f64>,
    /// cost of the department
    pub cost_fen: Fen,
    /// cost of what nobody used
    pub unused_fen: Fen,
}

/// Something a reader should know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostWarning {
    /// `overloaded`, `idle`, `homeless`, `absent`, `unopened`, `unsettled`, `empty`
    pub code: String,
    /// department, kind of cost, customer or month
    pub name: String,
    /// in the user's language
    pub message: String,
}

/// A run. Lines, unused, rounding and untraced add up to the total.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostRunRes {
    /// same id, same figures, on any machine
    pub run_id: String,
    /// version of the model
    pub model_version: u32,
    /// id of the method
    pub method: String,
    /// what the lines are
    pub cut: Cut,
    /// whether rates were rounded first
    #[ts(type = "\"exact\" | \"fen\"")]
    pub rounding: super::Rounding,
    /// first month
    pub from: Month,
    /// last month
    pub to: Month,
    /// all cost
    pub total_fen: Fen,
    /// dearest first
    pub lines: Vec<CostLine>,
    /// objects there are
    pub objects: u64,
    /// departments with their capacity
    pub unused: Vec<CostUnused>,
    /// cost of capacity nobody used
    pub unused_fen: Fen,
    /// what rounded rates left over
    pub rounding_fen: Fen,
    /// cost the method cannot bring to an object
    pub untraced_fen: Fen,
    /// every fen is accounted for
    pub closes: bool,
    /// cost traced without a driver
    pub direct_fen: Fen,
    /// cost that is estimated
    pub estimate_fen: Fen,
    /// activities whose times nobody has measured yet
    pub proposed_times: u64,
    /// waybills
    pub shipments: u64,
    /// what should be known
    pub warnings: Vec<CostWarning>,
}

/// A started job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CostJob {
    /// its number
    pub job: u32,
}

/// Costs the months by a method. Faults: see [`Costed::make`].
pub fn run(app: &App, req: CostRunReq) -> Result<CostRunRes, Fault> {
    let costed = ask(app, &req.ask)?;
    let book = app.book()?;
    let name = |id: i64| book.get(id).map(|e| e.name.clone());
    let words = app.words();
    let outcome = &costed.outcome;
    let total = outcome.total_fen;
    let mut lines: Vec<&Line> = outcome.lines.iter().collect();
    lines.sort_by(|a, b| b.amount_fen.cmp(&a.amount_fen).then(a.key.cmp(&b.key)));
    let of = units(&costed.of.input, outcome);
    let line = |l: &&Line| {
        let units = of.get(&l.key).copied().unwrap_or(0.0);
        CostLine {
            object: costed.object(l.key),
            label: costed.label(words, l.key, name),
            amount_fen: l.amount_fen,
            low_fen: l.low_fen,
            high_fen: l.high_fen,
            share: (total > Fen(0)).then(|| l.amount_fen.0 as f64 / total.0 as f64),
            units,
            each_fen: (units > 0.0).then(|| l.amount_fen.0 as f64 / units),
        }
    };
    let unused = outcome.unused.iter().map(|u| CostUnused {
        department: costed.of.departments[u.department].name.clone(),
        capacity_minutes: u.capacity_minutes,
        used_minutes: u.used_minutes,
        utilisation: (u.capacity_minutes > 0.0).then(|| u.used_minutes / u.capacity_minutes),
        fen_per_minute: u.fen_per_minute,
        cost_fen: u.cost_fen,
        unused_fen: u.amount_fen,
    });
    Ok(CostRunRes {
        run_id: costed.run_id.clone(),
        model_version: MODEL_VERSION,
        method: outcome.method.to_owned(),
        cut: outcome.cut,
        rounding: costed.of.input.rounding,
        from: costed.months.0,
        to: costed.months.1,
        total_fen: total,
        lines: lines.iter().take(req.limit.map_or(usize::MAX, |n| n as usize)).map(line).collect(),
        objects: outcome.lines.len() as u64,
        unused: unused.collect(),
        unused_fen: outcome.unused_fen,
        rounding_fen: outcome.rounding_fen,
        untraced_fen: outcome.untraced_fen,
        closes: outcome.closes(),
        direct_fen: direct(&costed),
        estimate_fen: costed.of.entries.iter().filter(|e| e.estimate).map(|e| e.amount_fen).sum::<Fen>()
            + accrued(&costed),
        proposed_times: costed.of.activities.iter().filter(|a| a.proposed).count() as u64,
        shipments: costed.of.shipments,
        warnings: warnings(app, &costed)?,
    })
}

/// Cost that needs no driver: what shipments carry, and entries booked on customers.
fn direct(costed: &Costed) -> Fen {
    let carried: Fen = costed.of.input.objects.iter().map(|o| o.direct_fen).sum();
    let booked = costed.of.entries.iter().filter(|e| e.nature == super::Nature::Direct && e.customer.is_some());
    carried + booked.map(|e| e.amount_fen).sum()
}

/// Warnings in the user's language.
pub(super) fn warnings(app: &App, costed: &Costed) -> Result<Vec<CostWarning>, Fault> {
    let (words, book) = (app.words(), app.book()?);
    let warning = |w: &keheng_calc::costing::engine::Warning| {
        let (code, name) = costed.about(words, *w, |id| book.get(id).map(|e| e.name.clone()));
        let args = [("name".to_owned(), name.as_str().into())].into();
        let message = words.find(&format!("cost-warning-{code}"), &args).unwrap_or_default();
        CostWarning { code: code.to_owned(), name, message }
    };
    let mut found: Vec<CostWarning> = costed.outcome.warnings.iter().map(warning).collect();
    let (from, to) = costed.months;
    if costed.of.entries.is_empty() && costed.of.input.objects.is_empty() {
        let message = words.cost_warning_empty();
        found.push(CostWarning { code: "empty".to_owned(), name: words.month(from), message });
    }
    found.extend(costed.of.unsettled.between(from, to).map(|(month, accrual)| {
        let name = words.month(month);
        let message = words.cost_warning_unsettled(&money(accrual.amount()), &name, accrual.waybills as i64);
        CostWarning { code: "unsettled".to_owned(), name, message }
    }));
    Ok(found)
}

/// Cost of waybills that carriers have not settled yet.
fn accrued(costed: &Costed) -> Fen {
    costed.of.unsettled.amount(costed.months.0, costed.months.1)
}

/// Makes a costing ready in the background; asking for it afterwards is quick. Fault: `cost_method_unknown`.
pub fn prepare(app: &App, req: Ask) -> Result<CostJob, Fault> {
    method(req.method.as_deref())?;
    let all = waybills(app)?;
    let job = app.start("costing", move |app, job| {
        let costed = app.costed(&req, &|read| {
            job.progress(read as f64 / all.max(1) as f64, read);
            job.go_on()
        })?;
        Ok(json!({"run_id": costed.run_id, "total_fen": costed.outcome.total_fen}))
    });
    Ok(CostJob { job })
}

/// Makes the costings by all methods that stand side by side ready in the background. Fault: `cost_method_unknown`.
pub fn prepare_compare(app: &App, req: Ask) -> Result<CostJob, Fault> {
    method(req.method.as_deref())?;
    let all = waybills(app)?;
    let job = app.start("costing", move |app, job| {
        let methods: Vec<_> = compared().collect();
        let mut run_ids = Vec::with_capacity(methods.len());
        for (done, by) in methods.iter().enumerate() {
            let ask = Ask { method: Some(by.id().to_owned()), ..req.clone() };
            let costed = app.costed(&ask, &|read| {
                let part = (read as f64 / all.max(1) as f64).min(1.0);
                job.progress((done as f64 + part) / methods.len() as f64, read);
                job.go_on()
            })?;
            run_ids.push(costed.run_id.clone());
        }
        Ok(json!({"run_ids": run_ids}))
    });
    Ok(CostJob { job })
}

/// Waybills of the file.
fn waybills(app: &App) -> Result<i64, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    conn.query_row("SELECT coalesce(sum(n), 0) FROM firm_day", [], |r| r.get(0)).map_err(sql_fault)
}

/// The line of an object. Fault: `no_such_cost_object`.
pub(super) fn line<'a>(costed: &'a Costed, object: &str) -> Result<(Key, &'a Line), Fault> {
    let found = costed.outcome.lines.iter().find(|l| costed.object(l.key) == object);
    found.map(|l| (l.key, l)).ok_or_else(|| Fault::new("no_such_cost_object").with("object", object))
}
