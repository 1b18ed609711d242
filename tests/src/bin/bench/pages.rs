//! Reading: what pages ask for at a million shipments, and charts.

use crate::{
    Line,
    data::{Ground, open, text},
    machine::{Outcome, Times, line, task, times},
};
use keheng_core::App;
use serde_json::{Value, json};
use std::path::Path;

/// Every sort of the shipments grid.
const SORTS: [&str; 12] = [
    "shipped",
    "no",
    "customer",
    "due",
    "delivered",
    "weight",
    "pieces",
    "price",
    "cost",
    "status",
    "trouble",
    "destination",
];
/// Rows of a page.
const PAGE: u64 = 100;

/// Answers at a million shipments.
pub fn pages(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.copy_of_base("pages.keheng")?;
    let used = task("pages", &[text(&file)?])?;
    ground.free("pages.keheng")?;
    let mut lines = vec![
        Line::plain("shipments", format!("{}", used.number("shipments"))),
        Line::plain("first answer after opening", format!("{:.0} ms", used.number("first_ms"))),
    ];
    // What is promised for a million, and for five.
    let figures = if used.number("shipments") > 2e6 { 60.0 } else { 20.0 };
    for (group, limit) in [("figures", figures), ("views", 300.0), ("slices", 10.0)] {
        lines.extend(used.value[group].as_array().into_iter().flatten().map(|entry| line(entry, limit)));
    }
    lines.push(Line::plain("peak memory", format!("{:.0} MiB", used.number("peak_mib"))));
    Ok(lines)
}

fn ask(app: &App, n: usize, method: &str, body: &Value) -> Outcome<Times> {
    times(n, |_| Ok(app.call(method, body.clone()).map(drop)?))
}

/// `FILE`: the answers of the pages, each several times.
pub fn pages_task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let app = open(Path::new(file))?;
    let first = ask(&app, 1, "reports.overview", &json!({}))?.all[0];
    let state = app.call("reports.overview", json!({}))?;
    let month = state["months"][1].clone();
    let mut figures = Vec::new();
    for (what, method, body) in [
        ("overview", "reports.overview", json!({})),
        ("overview of a month", "reports.overview", json!({ "month": month })),
        ("ABC", "value.abc", json!({})),
        ("ABC by margin", "value.abc", json!({ "measure": "margin" })),
        ("KPIs of a month", "service.kpis", json!({ "month": month })),
        ("on-time by month", "service.trend", json!({ "kpi": "on_time" })),
        ("list of customers", "value.customers", json!({})),
    ] {
        figures.push(ask(&app, 30, method, &body)?.entry(what));
    }
    let (mut views, mut slices) = (Vec::new(), Times { all: Vec::new(), cpu: Some(0.0) });
    for sort in SORTS {
        for descending in [true, false] {
            let mut view = Value::Null;
            let opened = times(3, |_| {
                view = app.call("shipments.view", json!({ "sort": sort, "descending": descending }))?;
                app.call("shipments.rows", json!({ "view": view["view"], "offset": 0, "limit": PAGE }))?;
                Ok(())
            })?;
            let way = if descending { "falling" } else { "rising" };
            views.push(opened.entry(format!("first page by {sort}, {way}")));
            let total = view["total"].as_u64().unwrap_or(0).max(1);
            let next = times(100, |at| {
                // Half of the pages follow each other, half are where the scrollbar was dragged to.
                let page = if at % 2 == 0 { at as u64 * PAGE } else { at as u64 * 7_919 * PAGE };
                app.call("shipments.rows", json!({ "view": view["view"], "offset": page % total, "limit": PAGE }))?;
                Ok(())
            })?;
            slices.cpu = slices.cpu.zip(next.cpu).map(|(sum, cpu)| sum + cpu / (SORTS.len() * 2) as f64);
            slices.all.extend(next.all);
        }
    }
    let slices = vec![slices.entry("next pages of all sorts")];
    let shipments = app.call("desk.state", json!({}))?["file"]["shipments"].clone();
    Ok(json!({ "shipments": shipments, "first_ms": first, "figures": figures, "views": views, "slices": slices }))
}

/// A Pareto chart of 2,000 customers, from the file to SVG and geometry.
pub fn chart(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.free("chart.keheng")?;
    task("sample", &[text(&file)?, "2000", "20000"])?;
    let used = task("chart", &[text(&file)?])?;
    ground.free("chart.keheng")?;
    Ok(used.value["charts"].as_array().into_iter().flatten().map(|entry| line(entry, 16.0)).collect())
}

/// `FILE`: draws each chart, with cuts that move as under a pointer.
pub fn chart_task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let app = open(Path::new(file))?;
    let draw = |kind: &str, at: usize| -> Outcome<()> {
        let chart = match kind {
            "trend" => json!({ "kind": kind, "kpi": "on_time" }),
            _ => json!({ "kind": kind, "abc": { "cuts": [0.5 + at as f64 * 0.002, 0.95] } }),
        };
        app.call("charts.draw", json!({ "chart": chart, "width": 960, "height": 480, "palette": "light" }))?;
        Ok(())
    };
    let mut charts = Vec::new();
    for kind in ["pareto", "lorenz", "trend"] {
        // Words and figures are in memory from the second drawing on.
        draw(kind, 0)?;
        charts.push(times(100, |at| draw(kind, at))?.entry(kind));
    }
    Ok(json!({ "charts": charts }))
}
