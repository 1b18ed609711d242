//! Writing: imports beside SQLite's own, encodings, workbooks, everyday imports while pages are read, cancel, undo.

use crate::{
    Line,
    data::{Ground, MORE, SHEET, open, text},
    machine::{Outcome, Used, quantile, run, task},
};
use keheng_base::Day;
use keheng_core::{
    App,
    interchange::{
        ImportFile, ImportReport, ImportReq, Reading,
        run::{plan, run as import_run},
    },
    jobs::Job,
    sample::{Recipe, store::fill},
};
use serde_json::{Value, json};
use std::{
    path::Path,
    process::Command,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

/// Pairs that run in turn.
const PAIRS: usize = 3;

fn request(app: &App, csv: &Path) -> Outcome<ImportReq> {
    let handle = app.files().offer(csv.to_owned())?.handle;
    Ok(ImportReq { kind: None, files: vec![ImportFile { handle, reading: Reading::default() }] })
}

fn import_into(app: &App, csv: &Path) -> Outcome<ImportReport> {
    let files = plan(app, &request(app, csv)?)?;
    Ok(import_run(&*app.db()?, app.words(), &files, &Job::unwatched(), app.now_ms())?.0)
}

/// `FILE CSV`: imports and closes.
pub fn import_task(rest: &[String]) -> Outcome<Value> {
    let [file, csv] = rest else { return Err("which files?".into()) };
    let app = open(Path::new(file))?;
    let begun = Instant::now();
    let report = import_into(&app, Path::new(csv))?;
    let stored = begun.elapsed().as_secs_f64();
    app.close();
    let bytes = Path::new(file).metadata()?.len();
    Ok(json!({ "stored": stored, "created": report.created, "amount_fen": report.amount_fen.0,
        "customers": report.customers_created, "refused": report.refused, "bytes": bytes }))
}

/// The median ratio with its range.
fn ratios(pairs: &[(f64, f64)]) -> (f64, String) {
    let all: Vec<f64> = pairs.iter().map(|(ours, theirs)| ours / theirs).collect();
    let median = quantile(&all, 0.5);
    (median, format!("{median:.2} ({:.2} to {:.2})", quantile(&all, 0.0), quantile(&all, 1.0)))
}

fn ratio_line(what: &str, pairs: &[(f64, f64)], limit: f64) -> Line {
    let (median, figure) = ratios(pairs);
    Line { what: what.to_owned(), figure, wanted: Some((format!("at most {limit}"), median <= limit)) }
}

fn walls(pairs: &[(Used, Used)]) -> Vec<(f64, f64)> {
    pairs.iter().map(|(a, b)| (a.wall, b.wall)).collect()
}

fn cpus(pairs: &[(Used, Used)]) -> Vec<(f64, f64)> {
    pairs.iter().filter_map(|(a, b)| Some((a.cpu?, b.cpu?))).collect()
}

/// The great file beside `sqlite3 .import` of the same file into one unindexed table of texts.
pub fn import(ground: &Ground) -> Outcome<Vec<Line>> {
    let great = ground.great()?;
    let csv = text(&great)?;
    let mut pairs = Vec::new();
    for _ in 0..PAIRS {
        let ours = task("import", &[text(&ground.free("import.keheng")?)?, csv])?;
        let plain = ground.free("import.sqlite")?;
        let theirs = run(Command::new("sqlite3").arg(&plain).args([".mode csv", &format!(".import '{csv}' t")]))?;
        pairs.push((ours, theirs));
    }
    ground.free("import.sqlite")?;
    let last = &pairs[pairs.len() - 1].0;
    let seconds = |all: Vec<f64>| all.iter().map(|s| format!("{s:.2}")).collect::<Vec<_>>().join(" ");
    let mut lines = vec![
        Line::plain("rows", format!("{}", last.number("created"))),
        Line::plain("wall, seconds", seconds(pairs.iter().map(|p| p.0.wall).collect())),
        Line::plain("CPU, seconds", seconds(pairs.iter().filter_map(|p| p.0.cpu).collect())),
        Line::plain("sqlite3 .import wall, seconds", seconds(pairs.iter().map(|p| p.1.wall).collect())),
        Line::plain("sqlite3 .import CPU, seconds", seconds(pairs.iter().filter_map(|p| p.1.cpu).collect())),
        ratio_line("wall, ratio to sqlite3 .import", &walls(&pairs), 3.0),
        ratio_line("CPU, ratio to sqlite3 .import", &cpus(&pairs), 3.0),
        Line::most("peak memory", last.number("peak_mib"), 200.0, "MiB"),
        Line::plain("size of the file", format!("{:.0} MiB", last.number("bytes") / 1048576.0)),
    ];
    let file = ground.free("import.keheng")?;
    task("import", &[text(&file)?, csv])?;
    lines.extend(truth(&file, &great)?);
    ground.free("import.keheng")?;
    Ok(lines)
}

/// Totals beside those that were counted when the file was made.
fn truth(file: &Path, csv: &Path) -> Outcome<Vec<Line>> {
    let Ok(known) = std::fs::read_to_string(csv.with_file_name("truth.json")) else {
        return Ok(vec![Line::plain("truth.json", "none beside the file")]);
    };
    let known: Value = serde_json::from_str(&known)?;
    let found = task("truth", &[text(file)?])?.value;
    let mut differing = Vec::new();
    let mut compared = 0;
    for (name, value) in known.as_object().into_iter().flatten() {
        match (&found[name], value) {
            (Value::Null, _) => {}
            (Value::Object(ours), Value::Object(theirs)) => {
                for (key, ours) in ours {
                    // Of a month, what both have.
                    let same = match (ours, &theirs[key]) {
                        (Value::Object(a), Value::Object(b)) => a.iter().all(|(k, v)| b.get(k) == Some(v)),
                        (a, b) => a == b,
                    };
                    compared += 1;
                    if !same {
                        differing.push(format!("{name} {key}"));
                    }
                }
            }
            (ours, theirs) => {
                compared += 1;
                if ours != theirs {
                    differing.push(format!("{name}: {ours} for {theirs}"));
                }
            }
        }
    }
    let figure = if differing.is_empty() { format!("{compared} equal") } else { differing.join(", ") };
    Ok(vec![Line::holds("totals beside truth.json", figure, differing.is_empty())])
}

/// `FILE`: what the file says, under the names of a truth.json.
pub fn truth_task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let app = open(Path::new(file))?;
    let abc = app.call("value.abc", json!({ "cuts": [0.8, 0.95], "rule": "cumulative" }))?;
    let info = app.call("desk.state", json!({}))?;
    let heads: serde_json::Map<String, Value> = abc["classes"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|c| (c["class"].as_str().unwrap_or_default().to_owned(), c["customers"].clone()))
        .collect();
    let mut months = serde_json::Map::new();
    for (kpi, name) in [("on_time", "on_time"), ("damage", "damaged"), ("loss", "lost")] {
        let trend = app.call("service.trend", json!({ "kpi": kpi }))?;
        for point in trend["points"].as_array().into_iter().flatten() {
            let month = point["month"].as_str().unwrap_or_default().to_owned();
            let entry = months.entry(month).or_insert_with(|| json!({}));
            entry[name] = point["value"]["numerator"].clone();
        }
    }
    Ok(json!({ "waybills": info["file"]["shipments"], "revenue_fen": abc["amount_fen"],
        "active_customers": abc["customers"], "abc": heads, "months": months }))
}

/// The same content in GB18030, which must be turned into Unicode first.
pub fn encoding(ground: &Ground) -> Outcome<Vec<Line>> {
    let (utf8, gb) = (ground.great()?, ground.great_gb()?);
    let mut pairs = Vec::new();
    for _ in 0..PAIRS {
        let ours = task("import", &[text(&ground.free("encoding.keheng")?)?, text(&gb)?])?;
        let theirs = task("import", &[text(&ground.free("encoding.keheng")?)?, text(&utf8)?])?;
        pairs.push((ours, theirs));
    }
    ground.free("encoding.keheng")?;
    let same =
        pairs.iter().all(|(a, b)| ["created", "amount_fen", "customers"].iter().all(|n| a.number(n) == b.number(n)));
    Ok(vec![
        ratio_line("GB18030, wall, ratio to UTF-8", &walls(&pairs), 1.15),
        ratio_line("GB18030, CPU, ratio to UTF-8", &cpus(&pairs), 1.15),
        Line::holds("same totals", if same { "yes" } else { "no" }, same),
    ])
}

/// An everyday import into the great file, while its pages are read.
pub fn more(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.copy_of_base("more.keheng")?;
    let used = task("more", &[text(&file)?, text(&ground.later()?)?])?;
    ground.free("more.keheng")?;
    let reads = used.number("reads");
    Ok(vec![
        Line::most(format!("{MORE} more rows"), used.number("stored"), 6.0, "s"),
        Line::most("slowest overview meanwhile", used.number("overview_ms"), 100.0, "ms"),
        Line::most("slowest list of customers meanwhile", used.number("customers_ms"), 100.0, "ms"),
        Line::plain("answers meanwhile", format!("{reads}")),
        Line::most("first overview after it", used.number("after_ms"), 100.0, "ms"),
        Line::plain("peak memory", format!("{:.0} MiB", used.number("peak_mib"))),
    ])
}

/// `FILE CSV`: imports while another thread asks for pages.
pub fn more_task(rest: &[String]) -> Outcome<Value> {
    let [file, csv] = rest else { return Err("which files?".into()) };
    let app = open(Path::new(file))?;
    let ask = |method: &str| -> Outcome<f64> {
        let begun = Instant::now();
        app.call(method, json!({}))?;
        Ok(begun.elapsed().as_secs_f64() * 1000.0)
    };
    // What is kept in memory is made before, as in a window that has been open for a while.
    ask("reports.overview")?;
    ask("value.customers")?;
    let over = AtomicBool::new(false);
    let (stored, reader) = std::thread::scope(|scope| {
        let reader = scope.spawn(|| -> Result<(f64, f64, u64), String> {
            let (mut overview, mut customers, mut n) = (0f64, 0f64, 0);
            while !over.load(Ordering::Relaxed) {
                overview = overview.max(ask("reports.overview").map_err(|e| e.to_string())?);
                customers = customers.max(ask("value.customers").map_err(|e| e.to_string())?);
                n += 2;
                // A person who keeps clicking, not a loop that takes a whole core from the import.
                std::thread::park_timeout(Duration::from_millis(20));
            }
            Ok((overview, customers, n))
        });
        let begun = Instant::now();
        let report = import_into(&app, Path::new(csv));
        let stored = begun.elapsed().as_secs_f64();
        over.store(true, Ordering::Relaxed);
        (report.map(|_| stored), reader.join())
    });
    let (overview, customers, n) = reader.map_err(|_| "the reader gave up")??;
    let after = ask("reports.overview")?;
    Ok(json!({ "stored": stored?, "overview_ms": overview, "customers_ms": customers, "reads": n, "after_ms": after }))
}

/// From the wish to stop until all is as it was.
pub fn cancel(ground: &Ground) -> Outcome<Vec<Line>> {
    let mut lines = Vec::new();
    for share in ["0.2", "0.6", "0.9"] {
        let file = ground.free("cancel.keheng")?;
        let used = task("cancel", &[text(&file)?, text(&ground.great()?)?, share])?;
        let at = used.number("at") * 100.0;
        lines.push(Line::most(format!("new file, cancelled at {at:.0} %"), used.number("took"), 1.0, "s"));
        let same = used.value["same"] == true && used.value["end"] == "cancelled";
        lines.push(Line::holds("digest unchanged", used.value["end"].to_string(), same));
    }
    let file = ground.copy_of_base("cancel.keheng")?;
    let used = task("cancel", &[text(&file)?, text(&ground.later()?)?, "0.5"])?;
    let at = used.number("at") * 100.0;
    lines.push(Line::most(format!("great file, cancelled at {at:.0} %"), used.number("took"), 1.0, "s"));
    let same = used.value["same"] == true && used.value["end"] == "cancelled";
    lines.push(Line::holds("digest unchanged", used.value["end"].to_string(), same));
    ground.free("cancel.keheng")?;
    Ok(lines)
}

/// `FILE CSV SHARE`: begins an import and cancels it when that share is done.
pub fn cancel_task(rest: &[String]) -> Outcome<Value> {
    let [file, csv, share] = rest else { return Err("which files, and when?".into()) };
    let (app, share) = (open(Path::new(file))?, share.parse::<f64>()?);
    let before = app.call("desk.digest", json!({}))?;
    let handle = app.files().offer(Path::new(csv).to_owned())?.handle;
    let job = app.call("import.run", json!({ "files": [{ "handle": handle }] }))?["job"].as_u64().unwrap_or(0) as u32;
    let state = || app.jobs().states().into_iter().find(|s| s.job == job);
    let at = loop {
        let Some(state) = state() else { return Err("the job is gone".into()) };
        let progress = state.progress.unwrap_or(0.0);
        if progress >= share || state.end.is_some() {
            break progress;
        }
        std::thread::park_timeout(Duration::from_millis(1));
    };
    let begun = Instant::now();
    app.jobs().cancel(job)?;
    let end = match app.jobs().wait(job, |_| ()) {
        Ok(_) => "done".to_owned(),
        Err(fault) => fault.code,
    };
    let took = begun.elapsed().as_secs_f64();
    let same = app.call("desk.digest", json!({}))? == before;
    app.close();
    Ok(json!({ "took": took, "at": at, "end": end, "same": same }))
}

/// The whole import taken back and done again.
pub fn undo(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.copy_of_base("undo.keheng")?;
    let used = task("undo", &[text(&file)?])?;
    ground.free("undo.keheng")?;
    Ok(vec![
        Line::plain("undo of the great import", format!("{:.2} s", used.number("undo"))),
        Line::plain("redo of it", format!("{:.2} s", used.number("redo"))),
        Line::plain("digest of the great file", format!("{:.2} s", used.number("digest"))),
        Line::holds("digest as before", used.value["same"].to_string(), used.value["same"] == true),
        Line::plain("peak memory", format!("{:.0} MiB", used.number("peak_mib"))),
    ])
}

/// `FILE`: undoes and redoes the last operation.
pub fn undo_task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let app = open(Path::new(file))?;
    let timed = |method: &str| -> Outcome<(f64, Value)> {
        let begun = Instant::now();
        let answer = app.call(method, json!({}))?;
        Ok((begun.elapsed().as_secs_f64(), answer))
    };
    let (digest, before) = timed("desk.digest")?;
    let (undo, _) = timed("desk.undo")?;
    let without = timed("desk.digest")?.1;
    let (redo, _) = timed("desk.redo")?;
    let after = timed("desk.digest")?.1;
    app.close();
    Ok(json!({ "undo": undo, "redo": redo, "digest": digest, "same": before == after && without != before }))
}

/// A workbook into a new file.
pub fn workbook(ground: &Ground) -> Outcome<Vec<Line>> {
    let book = ground.workbook()?;
    let mut all = Vec::new();
    for _ in 0..PAIRS {
        all.push(task("import", &[text(&ground.free("workbook.keheng")?)?, text(&book)?])?);
    }
    ground.free("workbook.keheng")?;
    let wall = quantile(&all.iter().map(|u| u.wall).collect::<Vec<_>>(), 0.5);
    let peak = quantile(&all.iter().map(|u| u.number("peak_mib")).collect::<Vec<_>>(), 1.0);
    let cpu = quantile(&all.iter().filter_map(|u| u.cpu).collect::<Vec<_>>(), 0.5);
    Ok(vec![
        Line::most(format!("XLSX of {SHEET} rows, wall"), wall, 3.0, "s"),
        Line::plain("CPU", format!("{cpu:.2} s")),
        Line::most("peak memory", peak, 100.0, "MiB"),
        Line::plain("rows", format!("{}", all[0].number("created"))),
    ])
}

/// The sample firm.
pub fn sample(ground: &Ground) -> Outcome<Vec<Line>> {
    let used = task("sample", &[text(&ground.free("sample.keheng")?)?, "2000", "100000"])?;
    ground.free("sample.keheng")?;
    Ok(vec![
        Line::most("100,000 shipments of a sample firm, wall", used.wall, 5.0, "s"),
        Line::plain("CPU", used.cpu.map_or_else(|| "unknown".to_owned(), |s| format!("{s:.2} s"))),
        Line::plain("peak memory", format!("{:.0} MiB", used.number("peak_mib"))),
    ])
}

/// `FILE CUSTOMERS SHIPMENTS`: a new file with a sample firm.
pub fn sample_task(rest: &[String]) -> Outcome<Value> {
    let [file, customers, shipments] = rest else { return Err("which file, how many?".into()) };
    let app = open(Path::new(file))?;
    let (customers, shipments) = (customers.parse()?, shipments.parse()?);
    fill(&*app.db()?, Recipe { seed: 7, customers, shipments, months: 18, end: Day(20_757) }, &|_, _| Ok(()))?;
    app.close();
    Ok(json!({}))
}
