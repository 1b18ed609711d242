//! Search as one types, over 100,000 customers.

use crate::{
    Line,
    data::{Ground, open, text},
    machine::{Outcome, quantile, task as run_task},
};
use keheng_base::Day;
use keheng_core::{
    customers::search::Index,
    sample::{Courier, Recipe, SampleCustomer},
};
use pinyin::ToPinyin;
use serde_json::{Value, json};
use std::{path::Path, time::Instant};

const CUSTOMERS: u32 = 100_000;
/// Queries of each kind.
const EACH: usize = 60;
const RECIPE: Recipe = Recipe { seed: 7, customers: CUSTOMERS, shipments: CUSTOMERS, months: 18, end: Day(20_757) };

/// All kinds, by latency.
pub fn search(ground: &Ground) -> Outcome<Vec<Line>> {
    let file = ground.free("search.keheng")?;
    let customers = CUSTOMERS.to_string();
    run_task("sample", &[text(&file)?, &customers, &customers])?;
    let used = run_task("search", &[text(&file)?])?;
    ground.free("search.keheng")?;
    let mut lines = vec![
        Line::plain("index of 100,000 customers made in", format!("{:.0} ms", used.number("index_ms"))),
        Line::plain("peak memory", format!("{:.0} MiB", used.number("peak_mib"))),
    ];
    for kind in used.value["kinds"].as_array().into_iter().flatten() {
        let figure = |name: &str| kind[name].as_f64().unwrap_or_default();
        let what = format!("{}, p95 (p50 {:.2} ms)", kind["kind"].as_str().unwrap_or_default(), figure("p50"));
        lines.push(Line::most(what, figure("p95"), 10.0, "ms"));
    }
    Ok(lines)
}

/// `FILE`: asks 300 queries, of the index and through the contract.
pub fn task(rest: &[String]) -> Outcome<Value> {
    let [file] = rest else { return Err("which file?".into()) };
    let app = open(Path::new(file))?;
    let begun = Instant::now();
    let index = Index::read(&*app.db()?.read()?)?;
    let index_ms = begun.elapsed().as_secs_f64() * 1000.0;
    // The window's own index and figures are made before one types.
    app.call("value.find", json!({ "query": "a", "limit": 50 }))?;
    let courier = Courier::new(RECIPE)?;
    let mut kinds = Vec::new();
    let (mut all_index, mut all_calls) = (Vec::new(), Vec::new());
    for (kind, queries) in queries(courier.customers()) {
        let mut times = Vec::new();
        for query in &queries {
            let begun = Instant::now();
            let found = index.find(query).len();
            times.push(begun.elapsed().as_secs_f64() * 1000.0);
            if found == 0 && kind != "tail" {
                return Err(format!("{kind} {query} found nobody").into());
            }
            let begun = Instant::now();
            app.call("value.find", json!({ "query": query, "limit": 50 }))?;
            all_calls.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
        kinds.push(line(kind, &times));
        all_index.extend(times);
    }
    kinds.push(line("all kinds", &all_index));
    kinds.push(line("all kinds, through the contract", &all_calls));
    Ok(json!({ "index_ms": index_ms, "kinds": kinds }))
}

fn line(kind: &str, times: &[f64]) -> Value {
    json!({ "kind": kind, "p50": quantile(times, 0.5), "p95": quantile(times, 0.95) })
}

/// Queries that find somebody: parts of names as characters and readings, ends of phones.
fn queries(customers: &[SampleCustomer]) -> Vec<(&'static str, Vec<String>)> {
    // A stride that is prime to the number of customers visits ever other ones.
    let pick = |kind: usize, at: usize| &customers[(kind * 7_919 + at * 1_613) % customers.len()];
    let part = |kind: usize, at: usize, length: usize| -> Vec<char> {
        let name: Vec<char> = pick(kind, at).name.chars().filter(|c| c.to_pinyin().is_some()).collect();
        let from = at % name.len().saturating_sub(length).max(1);
        name.into_iter().skip(from).take(length).collect()
    };
    let plain = |c: &char| c.to_pinyin().map_or("", |p| p.plain()).replace('ü', "v");
    let first = |c: &char| plain(c).chars().take(1).collect::<String>();
    let kinds: [(&'static str, &dyn Fn(usize) -> String); 5] = [
        ("Chinese, 1 to 6 characters", &|at| part(0, at, 1 + at % 6).iter().collect()),
        ("pinyin in full", &|at| part(1, at, 1 + at % 4).iter().map(plain).collect()),
        ("initials", &|at| part(2, at, 1 + at % 6).iter().map(first).collect()),
        ("mixed", &|at| {
            let letters = part(3, at, 3);
            let spelled = |(i, c): (usize, &char)| match (i + at) % 3 {
                0 => c.to_string(),
                1 => plain(c),
                _ => first(c),
            };
            letters.iter().enumerate().map(spelled).collect()
        }),
        ("tail", &|at| {
            let phone: Vec<char> = pick(4, at).phone.chars().filter(char::is_ascii_digit).collect();
            phone[phone.len().saturating_sub(4)..].iter().collect()
        }),
    ];
    kinds.into_iter().map(|(kind, make)| (kind, (0..EACH).map(make).collect())).collect()
}
