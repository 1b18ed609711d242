//! What the first costing needs: departments, activities, rules, and average amounts where there are no books.

use super::{
    CostActivity, CostDepartment, CostMethodInfo, CostSetupReq, CostSetupRes, CostTerm, Driver, ITEMS, Stage, store,
    totals,
};
use crate::{
    App,
    api::Nothing,
    db::{Op, Sql, Tx, random_id, schema, sql_fault},
};
use keheng_base::{Fault, Month};
use keheng_calc::costing::{
    engine,
    tdabc::{WorkHours, WorkMinutes, practical_capacity},
};
use keheng_words::Words;
use rusqlite::{Connection, ToSql};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// Longest name.
const NAME_LIMIT: usize = 80;
/// Most departments, and most activities.
const MOST: usize = 200;
/// Most terms of a time equation: each counts something else.
const MOST_TERMS: usize = 9;

/// Practical capacity of a month.
pub fn capacity(d: &CostDepartment) -> WorkMinutes {
    practical_capacity(d.heads, WorkHours(d.shift_hours), d.shifts, d.practical)
}

/// First and last month with shipments.
pub fn shipped(conn: &Connection) -> Sql<Option<(Month, Month)>> {
    conn.query_row("SELECT min(day), max(day) FROM firm_day WHERE n > 0", [], |r| {
        let ends = r.get::<_, Option<i32>>(0)?.zip(r.get::<_, Option<i32>>(1)?);
        Ok(ends.map(|(from, to)| (keheng_base::Day(from).month(), keheng_base::Day(to).month())))
    })
}

/// What is stored, or proposals where nothing is.
pub fn get(app: &App, _: Nothing) -> Result<CostSetupRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    read(&conn, app.words()).map_err(sql_fault)
}

fn read(conn: &Connection, words: &Words) -> Sql<CostSetupRes> {
    let mut departments = store::departments(conn)?;
    let mut activities = store::activities(conn, &departments)?;
    let proposed = departments.is_empty();
    if proposed {
        (departments, activities) = proposal(conn, words)?;
    }
    let books = store::span(conn)?;
    let method = |m: &&dyn engine::CostMethod| CostMethodInfo { id: m.id().to_owned(), cut: m.cut() };
    let totals = totals::read(conn, &departments)?;
    Ok(CostSetupRes {
        proposed,
        departments,
        activities,
        rules: store::rules(conn)?,
        items: ITEMS.to_vec(),
        methods: engine::METHODS.iter().map(method).collect(),
        locked: store::locked(conn)?.into_iter().collect(),
        books: books.map(|(from, to, _)| (from.month(), to.month())),
        shipments: shipped(conn)?,
        entries: books.map_or(0, |b| b.2),
        totals,
    })
}

/// A usual activity of the trade: word, department, stage, driver, minutes.
type Usual = (&'static str, u32, Stage, Driver, [f64; 3]);

/// Unit times that are usual in the trade, to be replaced by the firm's own.
const USUAL: &[Usual] = &[
    ("visit", 0, Stage::Collect, Driver::Stops, [5.0, 8.0, 14.0]),
    ("accept", 0, Stage::Collect, Driver::Shipments, [0.8, 1.2, 2.0]),
    ("sort", 1, Stage::Sort, Driver::Pieces, [0.3, 0.5, 0.9]),
    ("load", 1, Stage::LineHaul, Driver::Kilograms, [0.05, 0.1, 0.2]),
    ("cash", 2, Stage::Service, Driver::Cod, [1.5, 3.0, 5.0]),
    ("trouble", 2, Stage::Service, Driver::Cases, [12.0, 20.0, 40.0]),
];

/// Departments and activities as a firm of this volume usually has them. Heads follow from the usual times.
fn proposal(conn: &Connection, words: &Words) -> Sql<(Vec<CostDepartment>, Vec<CostActivity>)> {
    let word = |kind: &str, id: &str| words.find(&format!("{kind}-{id}"), &BTreeMap::new()).unwrap_or_default();
    let department = |id: &str, support: bool| CostDepartment {
        id: None,
        name: word("cost-department", id),
        support,
        heads: 1.0,
        shift_hours: 8.0,
        shifts: 26.0,
        practical: 0.85,
        serves: None,
    };
    let mut departments = vec![
        department("couriers", false),
        department("sorting", false),
        department("service", false),
        department("office", true),
    ];
    let activity = |(id, department, stage, driver, [low, likely, high]): &Usual| CostActivity {
        id: None,
        name: word("cost-activity", id),
        department: *department,
        stage: *stage,
        driver: *driver,
        minutes_low: *low,
        minutes_likely: *likely,
        minutes_high: *high,
        proposed: true,
        time_share: None,
        terms: Vec::new(),
    };
    let (n, pieces, days): (f64, f64, f64) = conn.query_row(
        "SELECT coalesce(sum(n), 0), coalesce(sum(pieces), 0), count(*) FROM firm_day WHERE n > 0",
        [],
        |r| Ok((r.get::<_, i64>(0)? as f64, r.get::<_, i64>(1)? as f64, r.get::<_, i64>(2)? as f64)),
    )?;
    let months = (days / 30.0).max(1.0);
    // A visit for three waybills, three kilograms a parcel for two days, a trouble with each fiftieth, cash with each tenth.
    let quantity = |driver: &Driver| match driver {
        Driver::Stops => n / 3.0,
        Driver::Pieces => pieces,
        Driver::Kilograms => pieces * 3.0,
        Driver::Cod => n / 10.0,
        Driver::Cases | Driver::Redeliveries => n / 50.0,
        Driver::KilogramDays => pieces * 6.0,
        Driver::Shipments | Driver::Insured => n,
    };
    for (place, d) in departments.iter_mut().enumerate().take(3) {
        let of = USUAL.iter().filter(|u| u.1 as usize == place);
        let minutes: f64 = of.map(|u| quantity(&u.3) * u.4[1] / months).sum();
        d.heads = (minutes * 1.15 / capacity(d).0).ceil().max(1.0);
    }
    Ok((departments, USUAL.iter().map(activity).collect()))
}

fn good_name(name: &str) -> bool {
    (1..=NAME_LIMIT).contains(&name.trim().chars().count())
}

/// The name of one department or activity. Fault: `cost_setup_invalid`.
fn check_name(conn: &Connection, table: &schema::Table, id: i64, twice: bool) -> Result<(), Fault> {
    let sql = format!(
        "SELECT name, EXISTS(SELECT 1 FROM {0} o WHERE o.id <> t.id AND trim(o.name) = trim(t.name) AND o._del <= 0)
         FROM {0} t WHERE t.id = ?1",
        table.name
    );
    let read = || -> Sql<(String, bool)> { conn.prepare_cached(&sql)?.query_row([id], |r| Ok((r.get(0)?, r.get(1)?))) };
    let (name, other) = read().map_err(sql_fault)?;
    if good_name(&name) && (twice || !other) {
        return Ok(());
    }
    Err(Fault::new("cost_setup_invalid").with("field", "name").with("name", name))
}

/// No two departments are called the same. Fault: `cost_setup_invalid`.
pub(super) fn check_department(conn: &Connection, id: i64) -> Result<(), Fault> {
    check_name(conn, &schema::COST_DEPARTMENT, id, false)
}

/// Fault: `cost_setup_invalid`.
pub(super) fn check_activity(conn: &Connection, id: i64) -> Result<(), Fault> {
    check_name(conn, &schema::COST_ACTIVITY, id, true)
}

/// Fault: `cost_setup_invalid` with the field.
fn check(req: &CostSetupReq) -> Result<(), Fault> {
    let bad = |field: &str, name: &str| Err(Fault::new("cost_setup_invalid").with("field", field).with("name", name));
    if req.departments.len() > MOST || req.activities.len() > MOST {
        return bad("count", "");
    }
    let mut names = BTreeSet::new();
    for d in &req.departments {
        if !good_name(&d.name) || !names.insert(d.name.trim()) {
            return bad("name", &d.name);
        }
        let good = (0.0..=100_000.0).contains(&d.heads)
            && (0.0..=24.0).contains(&d.shift_hours)
            && (0.0..=31.0).contains(&d.shifts)
            && (0.0..=1.0).contains(&d.practical);
        if !good {
            return bad("capacity", &d.name);
        }
        let weights = |w: &Vec<f64>| w.len() == req.departments.len() && w.iter().all(store::is_weight);
        if d.serves.as_ref().is_some_and(|serves| !d.support || !weights(serves)) {
            return bad("serves", &d.name);
        }
    }
    if !req.departments.is_empty() && req.departments.iter().all(|d| d.support) {
        return bad("operating", "");
    }
    for a in &req.activities {
        if !good_name(&a.name) {
            return bad("name", &a.name);
        }
        if req.departments.get(a.department as usize).is_none_or(|d| d.support) {
            return bad("department", &a.name);
        }
        let ordered = |t: &CostTerm| {
            0.0 <= t.minutes_low && t.minutes_low <= t.minutes_likely && t.minutes_likely <= t.minutes_high
        };
        let equation = a.equation();
        if equation.len() > MOST_TERMS || !equation.iter().all(|t| ordered(t) && t.minutes_high <= 10_000.0) {
            return bad("minutes", &a.name);
        }
        let counted: BTreeSet<Driver> = equation.iter().map(|t| t.driver).collect();
        if counted.len() < equation.len() {
            return bad("terms", &a.name);
        }
        if a.time_share.is_some_and(|s| !(0.0..=1.0).contains(&s)) {
            return bad("share", &a.name);
        }
    }
    if let Some(totals) = &req.totals {
        if totals.to < totals.from || totals.to.0 - totals.from.0 >= 120 {
            return bad("months", "");
        }
        for line in &totals.lines {
            let known = line.department.is_none_or(|d| (d as usize) < req.departments.len());
            if !good_name(&line.item) || !known || line.amount_fen.0.abs() > 1_000_000_000_000 {
                return bad("amount", &line.item);
            }
        }
    }
    Ok(())
}

/// Stores what is given. Faults: `cost_setup_invalid`, `cost_month_locked`, `cost_department_used`.
pub fn put(app: &App, req: CostSetupReq) -> Result<CostSetupRes, Fault> {
    check(&req)?;
    let done = app.db()?.op(Op::CostSetup, "", |tx| {
        let departments = write(tx, &req.departments, &req.activities).map_err(sql_fault)?;
        if store::rules(tx.conn).map_err(sql_fault)? != req.rules {
            store::write_rules(tx, &req.rules)?;
        }
        if let Some(totals) = &req.totals {
            totals::write(tx, totals, &departments)?;
        }
        // Last, since the totals may have moved to new departments.
        drop_rest(tx, &schema::COST_DEPARTMENT, &departments)?;
        Ok(())
    })?;
    app.done(done);
    get(app, Nothing {})
}

/// Writes departments and activities; gives the ids of the departments.
pub(crate) fn write(tx: &mut Tx, departments: &[CostDepartment], activities: &[CostActivity]) -> Sql<Vec<i64>> {
    let ids = write_departments(tx, departments)?;
    write_activities(tx, activities, &ids)?;
    Ok(ids)
}

fn hundredths(n: f64) -> i64 {
    (n * 100.0).round() as i64
}

fn write_departments(tx: &mut Tx, departments: &[CostDepartment]) -> Sql<Vec<i64>> {
    let ids: Vec<i64> = departments.iter().map(|d| d.id.map_or_else(random_id, |id| id.raw())).collect();
    let by_id = |serves: &Vec<f64>| store::weights_text(&ids.iter().copied().zip(serves.iter().copied()).collect());
    for (place, (d, id)) in departments.iter().zip(&ids).enumerate() {
        let (name, support, place) = (d.name.trim(), i64::from(d.support), place as i64);
        let (heads, shift) = (hundredths(d.heads), (d.shift_hours * 60.0).round() as i64);
        let (shifts, practical) = ((d.shifts * 10.0).round() as i64, (d.practical * 1000.0).round() as i64);
        let serves = d.serves.as_ref().filter(|_| d.support).map(by_id);
        let values: [(&str, &dyn ToSql); 8] = [
            ("name", &name),
            ("support", &support),
            ("heads_hundredths", &heads),
            ("shift_minutes", &shift),
            ("shifts_tenths", &shifts),
            ("practical_permille", &practical),
            ("place", &place),
            ("serves", &serves),
        ];
        tx.upsert(&schema::COST_DEPARTMENT, *id, &values)?;
    }
    Ok(ids)
}

fn write_activities(tx: &mut Tx, activities: &[CostActivity], departments: &[i64]) -> Sql<()> {
    let mut ids = Vec::with_capacity(activities.len());
    for (place, a) in activities.iter().enumerate() {
        let id = a.id.map_or_else(random_id, |id| id.raw());
        let (name, place, proposed) = (a.name.trim(), place as i64, i64::from(a.proposed));
        let (stage, driver) = (a.stage as i64, a.driver as i64);
        let minutes = [a.minutes_low, a.minutes_likely, a.minutes_high].map(hundredths);
        let share = a.time_share.map(|s| (s * 1000.0).round() as i64);
        let terms = (!a.terms.is_empty()).then(|| json!(a.terms).to_string());
        let values: [(&str, &dyn ToSql); 11] = [
            ("name", &name),
            ("department_id", &departments[a.department as usize]),
            ("stage", &stage),
            ("driver", &driver),
            ("low_hundredths", &minutes[0]),
            ("likely_hundredths", &minutes[1]),
            ("high_hundredths", &minutes[2]),
            ("proposed", &proposed),
            ("share_permille", &share),
            ("terms", &terms),
            ("place", &place),
        ];
        tx.upsert(&schema::COST_ACTIVITY, id, &values)?;
        ids.push(id);
    }
    for gone in living(tx.conn, &schema::COST_ACTIVITY)?.into_iter().filter(|id| !ids.contains(id)) {
        tx.delete(&schema::COST_ACTIVITY, gone)?;
    }
    Ok(())
}

fn living(conn: &Connection, table: &schema::Table) -> Sql<Vec<i64>> {
    let sql = format!("SELECT id FROM {} WHERE _del <= 0 ORDER BY id", table.name);
    conn.prepare_cached(&sql)?.query_map([], |r| r.get(0))?.collect()
}

/// Takes out departments that are no longer listed, unless entries are booked on them.
fn drop_rest(tx: &mut Tx, table: &'static schema::Table, kept: &[i64]) -> Result<(), Fault> {
    for gone in living(tx.conn, table).map_err(sql_fault)?.into_iter().filter(|id| !kept.contains(id)) {
        let used: i64 = tx
            .conn
            .query_row("SELECT count(*) FROM cost_entry WHERE department_id = ?1 AND _del <= 0", [gone], |r| r.get(0))
            .map_err(sql_fault)?;
        if used > 0 {
            return Err(Fault::new("cost_department_used").with("n", used));
        }
        tx.delete(table, gone).map_err(sql_fault)?;
    }
    Ok(())
}
