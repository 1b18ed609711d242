//! Exchange through files: how large a firm is on its way, how quickly it gets there, and what the bookkeeping costs.

use crate::{
    Line,
    data::{Ground, open, rows, text},
    machine::{Outcome, Used, quantile, task as run_task},
};
use keheng_base::Day;
use keheng_core::{
    App,
    interchange::{
        ImportFile, ImportReq, Reading,
        run::{plan, run as import_run},
    },
    jobs::Job,
    sample::{Courier, HEADINGS, Recipe, row},
};
use keheng_files::{Cell, CsvOut, CsvStyle};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    time::Instant,
};

/// Runs in turn.
const TURNS: usize = 4;
const CUSTOMERS: &str = "10000";
/// Days of work: new waybills, those of the day before that were signed for, and cases. The first is only there to be signed
/// for; the second is what a firm of a million waybills in eighteen months has on a working day; the last is a hard one.
const DAYS: [[usize; 3]; 3] = [[2100, 0, 10], [2100, 300, 40], [4000, 400, 40]];
/// The first of them, in days since 1970: after the sample firm's last one.
const BEGIN: i32 = 20_759;
/// Number of its first waybill, and of that of each day after.
const FIRST: u64 = 430_990_000_000_000;
const NEXT: u64 = 1_000_000;

/// A full file out of a large firm and into an empty file, and a day's delta.
pub fn exchange(ground: &Ground) -> Outcome<Vec<Line>> {
    let rows = rows();
    let firm = ground.free("exchange.keheng")?;
    run_task("sample", &[text(&firm)?, CUSTOMERS, &rows.to_string()])?;
    let file = ground.free("exchange.khsync")?;
    let other = ground.free("exchange-other.keheng")?;
    let act = |what: &str, data: &Path, file: &Path| -> Outcome<Used> {
        let used = run_task("exchange", &[what, text(data)?, text(file)?])?;
        if used.value["took"].is_null() { Err(format!("{what} did not work").into()) } else { Ok(used) }
    };
    let (mut plain, mut stamped, mut sizes) = (Vec::new(), Vec::new(), [0.0; 3]);
    let [mut out, mut look, mut into, mut again] = [const { Vec::new() }; 4];
    for turn in 0..TURNS {
        out.push(act("export", &firm, &file)?);
        look.push(act("preview", &ground.free("exchange-other.keheng")?, &file)?);
        into.push(act("import", &ground.free("exchange-other.keheng")?, &file)?);
        again.push(act("preview", &other, &file)?);
        // once in a while the other one first, which then finds the file in memory
        for stamps in if turn % 2 == 0 { [true, false] } else { [false, true] } {
            let copy = ground.free("exchange-copy.sqlite")?;
            let kind = if stamps { "stamped" } else { "plain" };
            let used = run_task("tables", &[kind, text(&firm)?, text(&copy)?])?;
            sizes[usize::from(stamps)] = used.number("bytes");
            sizes[2] = used.number("books").max(sizes[2]);
            if stamps { &mut stamped } else { &mut plain }.push(used);
        }
    }
    ground.free("exchange-copy.sqlite")?;
    let took = |all: &[Used]| quantile(&all.iter().map(|u| u.number("took")).collect::<Vec<_>>(), 0.5);
    // what is promised is promised of a million
    let most = |what: String, figure: f64, limit: f64, unit: &str| match rows {
        1_000_000.. => Line::most(what, figure, limit, unit),
        _ => Line::plain(what, format!("{figure:.2} {unit}")),
    };
    let line = |what: &str, all: &[Used], limit: f64| {
        let cpu = quantile(&all.iter().map(|u| u.cpu.unwrap_or(f64::NAN)).collect::<Vec<_>>(), 0.5);
        let peak = all.iter().map(|u| u.number("peak_mib")).fold(0.0, f64::max);
        let ratio = took(all) / took(&stamped);
        let what = format!("{what} (CPU {cpu:.1} s, {peak:.0} MiB, x {ratio:.2})");
        most(what, took(all), limit, "s")
    };
    let sum = |all: &[Used]| all.iter().map(|u| u.number("cpu")).sum::<f64>();
    let mut lines = vec![
        Line::plain("rows", format!("{:.0}", out[0].number("rows"))),
        Line::plain("size of the data file", format!("{:.1} MB", firm.metadata()?.len() as f64 / 1e6)),
        Line::plain("SQLite's own copy of its tables (the x)", format!("{:.2} s", took(&stamped))),
        most("size of the full file".to_owned(), file.metadata()?.len() as f64 / 1e6, 30.0, "MB"),
        line("export", &out, 3.0),
        line("preview into an empty file", &look, 3.0),
        line("apply into an empty file", &into, 12.0),
        line("preview of what is known", &again, 3.0),
        Line::most("bookkeeping, of the size without it", (sizes[1] / sizes[0] - 1.0) * 100.0, 2.0, "%"),
        Line::plain("of that beside the rows", format!("{:.2} %", sizes[2] / sizes[0] * 100.0)),
        Line::most(
            "bookkeeping, of the CPU time of a bulk load without it",
            (sum(&stamped) / sum(&plain) - 1.0) * 100.0,
            10.0,
            "%",
        ),
    ];
    lines.extend(delta(ground, &firm, &other, &act)?);
    for name in ["exchange.keheng", "exchange-other.keheng", "exchange.khsync", "exchange-day.khsync"] {
        ground.free(name)?;
    }
    Ok(lines)
}

/// Days of work on one machine, each taken to the other.
fn delta(
    ground: &Ground,
    firm: &Path,
    other: &Path,
    act: &dyn Fn(&str, &Path, &Path) -> Outcome<Used>,
) -> Outcome<Vec<Line>> {
    let carried = ground.free("exchange-day.khsync")?;
    // each knows what the other has from its files
    act("answer", other, &carried)?;
    act("import", firm, &carried)?;
    let mut lines = Vec::new();
    for (at, [new, signed, cases]) in DAYS.into_iter().enumerate() {
        let csv = ground.free("exchange-day.csv")?;
        day(&csv, at)?;
        run_task("work", &[text(firm)?, text(&csv)?, &new.to_string(), &cases.to_string()])?;
        let out = act("answer", firm, &carried)?;
        let kilobytes = carried.metadata()?.len() as f64 / 1e3;
        let into = act("import", other, &carried)?;
        act("answer", other, &carried)?;
        act("import", firm, &carried)?;
        ground.free("exchange-day.csv")?;
        if at == 0 {
            continue;
        }
        let (rows, wrote, took) = (out.number("rows"), out.number("took"), into.number("took"));
        let what = format!("a day's delta: {new} new, {signed} signed for, {cases} cases");
        lines.push(match at {
            1 => Line::most(what, kilobytes, 100.0, "kB"),
            _ => Line::plain(what, format!("{kilobytes:.2} kB")),
        });
        lines.push(Line::plain(
            format!("  its {rows:.0} rows written and taken in"),
            format!("{wrote:.2} s, {took:.2} s"),
        ));
    }
    Ok(lines)
}

/// The waybills of a day as the carrier's export has them in the evening, and those of the day before that arrived.
fn day(path: &Path, at: usize) -> Outcome<()> {
    let mut out = CsvOut::create(path, CsvStyle::default())?;
    out.row(&HEADINGS.map(Cell::Text))?;
    for (of, [new, ..]) in DAYS.into_iter().enumerate().take(at + 1).skip(at.saturating_sub(1)) {
        let today = BEGIN + of as i32;
        let count = if of == at { new } else { DAYS[at][1] };
        let recipe = Recipe {
            seed: 7,
            customers: CUSTOMERS.parse()?,
            shipments: new as u32,
            months: 1,
            end: Day(20_757 + of as i32),
        };
        let mut courier = Courier::new(recipe)?;
        let customers = courier.customers().to_vec();
        let mut all: Vec<_> = courier.by_ref().collect();
        all.sort_by_key(|s| s.shipped.of_day());
        for (i, mut s) in all.into_iter().take(count).enumerate() {
            let later = i64::from(today - s.shipped.day().0) * 1440;
            s.no = (FIRST + of as u64 * NEXT + i as u64 * 37).to_string();
            s.shipped.0 += later;
            s.due.0 += later;
            let mut cells = row(&customers[s.customer as usize], &s);
            // what is not known yet, or only since
            let known = if of == at {
                ["", "已揽收"]
            } else {
                [&format!("{} 17:{:02}", Day(today + 1), i % 60), "已签收"]
            };
            for (place, value) in [(11, known[0]), (16, ""), (18, known[1]), (19, "")] {
                cells[place] = value.to_owned();
            }
            out.row(&cells.each_ref().map(|c| Cell::Text(c)))?;
        }
    }
    Ok(out.finish()?)
}

/// `FILE CSV NEW CASES`: what a day's work writes.
pub fn work_task(rest: &[String]) -> Outcome<Value> {
    let [file, csv, new, cases] = rest else { return Err("which files, how many?".into()) };
    let (new, cases) = (new.parse::<u64>()?, cases.parse::<u64>()?);
    let app = open(Path::new(file))?;
    let handle = app.files().offer(PathBuf::from(csv))?.handle;
    let req = ImportReq { kind: None, files: vec![ImportFile { handle, reading: Reading::default() }] };
    let report = import_run(&*app.db()?, app.words(), &plan(&app, &req)?, &Job::unwatched(), app.now_ms())?.0;
    if report.created != new || report.refused > 0 {
        return Err(format!("{} of {new} waybills were taken in", report.created).into());
    }
    let customers = app.call("value.customers", json!({}))?;
    let slice = json!({ "view": customers["view"], "offset": 0, "limit": cases });
    for (i, customer) in app.call("value.rows", slice)?["rows"].as_array().into_iter().flatten().enumerate() {
        let case = json!({ "kind": "complaint", "opened": format!("2026-11-04T{:02}:{:02}", 8 + i / 6, i % 6 * 10),
            "customer": customer["id"], "channel": "phone", "note": "客户来电，称包裹外包装破损，要求尽快处理" });
        app.call("cases.add", json!({ "case": case }))?;
    }
    app.close();
    Ok(json!({}))
}

/// `export|answer|preview|import DATA FILE`: one exchange. An answer is for the machine that was met last.
pub fn task(rest: &[String]) -> Outcome<Value> {
    let [what, data, file] = rest else { return Err("what, and which files?".into()) };
    let app = open(Path::new(data))?;
    let file = PathBuf::from(file);
    let request = match what.as_str() {
        "export" => json!({ "handle": app.files().offer_save(file) }),
        "answer" => {
            let peers = app.call("exchange.peers", json!({}))?;
            let peers = peers["peers"].as_array().cloned().unwrap_or_default();
            let last = peers.iter().max_by_key(|p| p["at"].as_i64()).ok_or("no machine was met")?;
            json!({ "handle": app.files().offer_save(file), "peer": last["id"] })
        }
        _ => json!({ "handle": app.files().offer(file)?.handle, "sure": true }),
    };
    let method = if what == "answer" { "export" } else { what.as_str() };
    let begun = Instant::now();
    let answer = job(&app, &format!("exchange.{method}"), request)?;
    let took = begun.elapsed().as_secs_f64();
    let rows = answer["rows"].as_u64().unwrap_or(0);
    app.close();
    Ok(json!({ "took": took, "rows": rows, "new": answer["new"] }))
}

fn job(app: &App, method: &str, request: Value) -> Outcome<Value> {
    let job = app.call(method, request)?["job"].as_u64().ok_or("no job")? as u32;
    Ok(app.jobs().wait(job, |_| ())?)
}

/// `stamped|plain FROM TO`: all tables of a file made anew with SQLite alone, their rows copied, their indexes made; as they
/// are, or without what stamps, history and exchange keep.
pub fn tables_task(rest: &[String]) -> Outcome<Value> {
    let [kind, from, to] = rest else { return Err("which files?".into()) };
    let plain = kind == "plain";
    let conn = Connection::open(to)?;
    conn.execute_batch(&format!(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = FILE;
         ATTACH '{from}' AS firm"
    ))?;
    let books = |name: &str| name.starts_with("sync_") || name == "undo_cell" || name == "op_log";
    let mut all = conn.prepare(
        "SELECT type, tbl_name, sql FROM firm.sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'sqlite%'",
    )?;
    let all: Vec<(String, String, String)> =
        all.query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?.collect::<Result<_, _>>()?;
    let of = |kind: &str| {
        let all = all.iter().filter(move |a| a.0 == kind && !(plain && books(&a.1)));
        all.map(|(_, table, sql)| (table.clone(), sql.clone())).collect::<Vec<_>>()
    };
    let bare = |sql: &str| {
        if !plain {
            return sql.to_owned();
        }
        let no_stamps = sql.replace(", _v INTEGER NOT NULL, _del INTEGER NOT NULL DEFAULT 0", "");
        no_stamps.replace(" WHERE _del <= 0", "").replace(" AND _del <= 0", "")
    };
    let cpu = crate::machine::cpu();
    let begun = Instant::now();
    conn.execute_batch("BEGIN IMMEDIATE")?;
    for (table, sql) in of("table") {
        conn.execute_batch(&bare(&sql))?;
        let mut columns = conn.prepare(&format!("SELECT name FROM pragma_table_info('{table}')"))?;
        let columns: Vec<String> = columns.query_map([], |r| r.get(0))?.collect::<Result<_, _>>()?;
        let columns = columns.join(", ");
        conn.execute_batch(&format!(
            "INSERT INTO main.{table}({columns}) SELECT {columns} FROM firm.{table} ORDER BY 1"
        ))?;
    }
    for (_, sql) in of("index").into_iter().chain(if plain { Vec::new() } else { of("trigger") }) {
        conn.execute_batch(&bare(&sql))?;
    }
    conn.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")?;
    let took = begun.elapsed().as_secs_f64();
    let cpu = crate::machine::cpu().zip(cpu).map(|(after, before)| after - before);
    let size = |sql: &str| conn.query_row(sql, [], |r| r.get::<_, i64>(0)).map(|n| n as f64);
    let bytes = size("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")?;
    let beside = size(
        "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name LIKE 'sync\\_%' ESCAPE '\\' OR name LIKE 'undo\\_%' ESCAPE '\\' OR name = 'op_log'",
    )?;
    Ok(json!({ "took": took, "cpu": cpu, "bytes": bytes, "books": beside }))
}
