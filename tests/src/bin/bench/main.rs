//! Measures what the product promises: `cargo xtask bench [NAME...]`.
//!
//! Figures are printed beside what is wanted and never asserted: they depend on the machine and on what else it does.
//! Where there is known work to compare with (SQLite's own import of the same file), both run in turn and the ratio is
//! what counts. Each piece of work runs in a process of its own, so that its memory and CPU time are its own.
//!
//! `KEHENG_BENCH_CSV` names another file of shipments with the same columns (a `truth.json` beside it is compared
//! with); `KEHENG_BENCH_ROWS` makes the file smaller for a quick look.

mod costing;
mod data;
mod exchange;
mod machine;
mod pages;
mod search;
mod store;
mod surveys;
mod tradeoff;

use data::Ground;
use machine::Outcome;
use serde_json::Value;
use std::process::ExitCode;

/// A line of the table: what, how much, what is wanted.
pub struct Line {
    /// what was measured
    pub what: String,
    /// with its unit
    pub figure: String,
    /// what is wanted, and whether it is so; none where nothing was promised
    pub wanted: Option<(String, bool)>,
}

impl Line {
    /// A figure without a promise.
    pub fn plain(what: impl Into<String>, figure: impl Into<String>) -> Line {
        Line { what: what.into(), figure: figure.into(), wanted: None }
    }

    /// A figure that should be at most so much.
    pub fn most(what: impl Into<String>, value: f64, limit: f64, unit: &str) -> Line {
        let wanted = Some((format!("at most {limit} {unit}"), value <= limit));
        Line { what: what.into(), figure: format!("{value:.2} {unit}"), wanted }
    }

    /// Something that should hold.
    pub fn holds(what: impl Into<String>, figure: impl Into<String>, holds: bool) -> Line {
        Line { what: what.into(), figure: figure.into(), wanted: Some((String::new(), holds)) }
    }
}

type Bench = fn(&Ground) -> Outcome<Vec<Line>>;

/// Every measurement by name, in the order of printing.
const BENCHES: &[(&str, Bench)] = &[
    ("import", store::import),
    ("encoding", store::encoding),
    ("more", store::more),
    ("cancel", store::cancel),
    ("undo", store::undo),
    ("workbook", store::workbook),
    ("sample", store::sample),
    ("search", search::search),
    ("pages", pages::pages),
    ("chart", pages::chart),
    ("costing", costing::costing),
    ("tradeoff", tradeoff::tradeoff),
    ("surveys", surveys::surveys),
    ("exchange", exchange::exchange),
];

/// The parts that run in processes of their own.
fn task(name: &str, rest: &[String]) -> Outcome<Value> {
    match name {
        "import" => store::import_task(rest),
        "truth" => store::truth_task(rest),
        "more" => store::more_task(rest),
        "cancel" => store::cancel_task(rest),
        "undo" => store::undo_task(rest),
        "sample" => store::sample_task(rest),
        "search" => search::task(rest),
        "pages" => pages::pages_task(rest),
        "chart" => pages::chart_task(rest),
        "costing" => costing::costing_task(rest),
        "tradeoff" => tradeoff::tradeoff_task(rest),
        "surveys" => surveys::surveys_task(rest),
        "answers" => surveys::answers_task(rest),
        "exchange" => exchange::task(rest),
        "work" => exchange::work_task(rest),
        "tables" => exchange::tables_task(rest),
        _ => Err(format!("no such task: {name}").into()),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.split_first() {
        Some((flag, [name, rest @ ..])) if flag == "--task" => {
            task(name, rest).map(|value| println!("{}", machine::with_peak(value)))
        }
        _ => measure(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(names: &[String]) -> Outcome<()> {
    let known: Vec<&str> = BENCHES.iter().map(|b| b.0).collect();
    if let Some(unknown) = names.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(format!("there is no measurement {unknown}; there are {}", known.join(", ")).into());
    }
    let ground = Ground::new()?;
    println!("load {}", machine::load());
    for (name, bench) in BENCHES.iter().filter(|b| names.is_empty() || names.iter().any(|n| n == b.0)) {
        println!("\n{name}");
        match bench(&ground) {
            Ok(lines) => lines.iter().for_each(print),
            // The others are still worth their figures.
            Err(error) => println!("  could not be measured: {error}"),
        }
    }
    println!("\nload {}", machine::load());
    Ok(())
}

fn print(line: &Line) {
    let verdict = match &line.wanted {
        None => String::new(),
        Some((limit, true)) => format!("ok    {limit}"),
        Some((limit, false)) => format!("OVER  {limit}"),
    };
    println!("  {:<58} {:>22}  {verdict}", line.what, line.figure);
}
