//! Costing: the engine by itself, and a year of a large file.

use crate::{
    Line,
    data::{Ground, open, text},
    machine::{Outcome, line, task, times},
};
use keheng_base::Fen;
use keheng_calc::costing::{
    engine::{
        Activity, Behaviour, Department, Driver, Entry, Input, METHODS, Object, Pool, Purpose, Quantities, Stage,
        Target,
    },
    tdabc::{Band, Equation, Term, WorkMinutes},
};
use serde_json::{Value, json};
use std::path::Path;

const POOLS: usize = 200;
const ACTIVITIES: usize = 50;
const CUSTOMERS: i64 = 2_000;
/// Departments, of which a fifth serve others.
const DEPARTMENTS: usize = 20;

/// A firm of that size: whole numbers from a mixing function, no chance.
fn firm() -> Input {
    let mix = |a: usize, b: usize| ((a * 7_919 + b * 104_729 + 31) % 997) as f64;
    let operating = DEPARTMENTS / 5;
    Input {
        entries: (0..POOLS)
            .map(|p| Entry {
                id: p as i64,
                amount_fen: Fen(1_000_000 + 977 * p as i64),
                target: Target::Pool(p),
                behaviour: Behaviour::Fixed,
                estimate: false,
            })
            .collect(),
        pools: (0..POOLS)
            .map(|p| Pool {
                account: p.to_string(),
                purpose: Purpose::Other,
                shares: (0..DEPARTMENTS).map(|d| (d, mix(p, d))).collect(),
            })
            .collect(),
        departments: (0..DEPARTMENTS)
            .map(|d| Department {
                name: d.to_string(),
                serves: (d < operating).then(|| (0..DEPARTMENTS).map(|to| 1.0 + mix(d, to)).collect()),
                capacity: WorkMinutes(4e7),
            })
            .collect(),
        activities: (0..ACTIVITIES)
            .map(|a| Activity {
                name: a.to_string(),
                department: operating + a % (DEPARTMENTS - operating),
                stage: Stage::ALL[a % Stage::ALL.len()],
                minutes: Equation {
                    terms: vec![Term {
                        minutes: Band { low: 1.0, likely: 2.0, high: 4.0 },
                        drivers: vec![Driver::ALL[a % Driver::ALL.len()]],
                    }],
                },
                driver: Driver::ALL[a % Driver::ALL.len()],
                time_share: 0.1,
            })
            .collect(),
        objects: (0..CUSTOMERS)
            .map(|c| Object {
                customer: c,
                quantities: Quantities(std::array::from_fn(|d| mix(c as usize, d))),
                ..Object::default()
            })
            .collect(),
        ..Input::default()
    }
}

/// The engine in a process of its own, then the large file.
pub fn costing(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.copy_of_base("costing.keheng")?;
    let used = task("costing", &[text(&file)?])?;
    ground.free("costing.keheng")?;
    Ok(vec![
        line(&used.value["engine"], 200.0),
        line(&used.value["file"], 10_000.0),
        Line::plain("shipments", format!("{}", used.number("shipments"))),
        Line::holds("each closes to the fen", "", used.value["closes"] == true),
        Line::plain("peak memory", format!("{:.0} MiB", used.number("peak_mib"))),
    ])
}

/// `FILE`: measures both.
pub fn costing_task(rest: &[String]) -> Outcome<Value> {
    let input = firm();
    let mut closes = true;
    let engine = times(15, |_| {
        let outcome = METHODS[0].cost(&input).map_err(|refusal| format!("{refusal:?}"))?;
        closes &= outcome.closes();
        Ok(())
    })?;
    let [file] = rest else { return Err("which file?".into()) };
    let app = open(Path::new(file))?;
    let firm = app.call("costing.setup", json!({}))?;
    let totals = json!({
        "from": firm["shipments"][0], "to": firm["shipments"][1], "lines": [{"item": "pay", "amount_fen": 90_000_000}],
    });
    let settled = json!({
        "departments": firm["departments"], "activities": firm["activities"], "rules": firm["rules"], "totals": totals,
    });
    app.call("costing.settle", settled)?;
    let mut run = Value::Null;
    let large = times(1, |_| {
        run = app.call("costing.run", json!({ "limit": 1 }))?;
        Ok(())
    })?;
    Ok(json!({
        "engine": engine.entry(format!("{POOLS} pools x {ACTIVITIES} activities x {CUSTOMERS} customers")),
        "file": large.entry("all months of the file"),
        "shipments": run["shipments"],
        "closes": closes && run["closes"] == true,
    }))
}
