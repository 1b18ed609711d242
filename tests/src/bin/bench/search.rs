//! Search as one types, over 100,000 customers.

use crate::{
    Line,
    data::{Ground, open, text},
    machine::{Outcome, Times, line, task as run_task, times},
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
    lines.extend(used.value["kinds"].as_array().into_iter().flatten().map(|kind| line(kind, 10.0)));
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
    let kinds = queries(courier.customers());
    let mut entries = Vec::new();
    let mut all = Times { all: Vec::new(), cpu: Some(0.0) };
    for (kind, queries) in &kinds {
        let found = times(queries.len(), |at| {
            if index.find(&queries[at]).is_empty() && *kind != "tail" {
                return Err(format!("{kind} {} found nobody", queries[at]).into());
            }
            Ok(())
        })?;
        entries.push(found.entry(*kind));
        all.cpu = all.cpu.zip(found.cpu).map(|(sum, cpu)| sum + cpu / kinds.len() as f64);
        all.all.extend(found.all);
    }
    entries.push(all.entry("all kinds"));
    let every: Vec<&String> = kinds.iter().flat_map(|(_, queries)| queries).collect();
    let called =
        times(every.len(), |at| Ok(app.call("value.find", json!({ "query": every[at], "limit": 50 })).map(drop)?))?;
    entries.push(called.entry("all kinds, through the contract"));
    Ok(json!({ "index_ms": index_ms, "kinds": entries }))
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
