//! A figure over time: months or versions as waves of different people, those of a second survey among them where one is chosen.

use super::{
    Chosen, Entry, LEVEL, OUTCOME, OtherUse, PLAIN, Role, Takes,
    data::{Data, Group, Item},
    table::{ALPHA, Figure, Found, Table},
    weighted::Sample,
};
use keheng_base::{Fault, Minutes};
use keheng_calc::{
    stats::moments::Moments,
    survey::{likert::LEAST_SHOWN, waves::trend_of},
};

pub(super) const ENTRY: Entry = Entry {
    id: "waves",
    roles: &[OUTCOME, Role { id: "waves", takes: Takes::Groups, optional: true, prefers: &[] }],
    months: true,
    weighs: true,
    run,
    other: OtherUse::May,
    ..PLAIN
};

/// Days of a month, on average.
const MONTH: f64 = 30.436_875;

/// A wave: who answered then, and what.
struct Wave {
    label: String,
    /// months since 1970
    at: f64,
    sample: Sample,
}

/// When the people of a group answered, on average, in months. Of a month that is the month itself, so that one without
/// answers keeps its distance.
fn when(data: &Data, group: &Group, months: bool) -> f64 {
    let heads = || group.people.iter().map(|at| &data.answered.heads[data.people[*at]]);
    match heads().next() {
        None => 0.0,
        Some(head) if months => f64::from(super::data::month_of(head).0),
        Some(_) => {
            let days: f64 = heads().map(|head| f64::from(Minutes(head.begun).day().0)).sum();
            days / group.people.len() as f64 / MONTH
        }
    }
}

fn waves(data: &Data, item: &Item, by: &str, title: Option<&str>) -> Vec<Wave> {
    let wave = |group: &Group| Wave {
        label: title.map_or_else(|| group.label.clone(), |title| format!("{title} · {}", group.label)),
        at: when(data, group, by == "month"),
        sample: Sample::of(data, item, &group.people),
    };
    data.about(by).iter().map(wave).collect()
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let outcome = data.figure(&of["outcome"])?;
    let by = match of["waves"].first().map(String::as_str) {
        None | Some("@month") => "month",
        Some("@version") => "version",
        Some(other) => return Err(Fault::new("analysis_wave_kind").with("name", data.variable(other)?.label.as_str())),
    };
    let mut all = match &data.twin {
        None => waves(data, &outcome, by, None),
        Some(twin) => {
            let (own, other): (Vec<Item>, Vec<Item>) = data.beside(data.items(&of["outcome"])?)?.into_iter().unzip();
            // what only one of both asks would be no change
            let mut all = waves(data, &data.mean_of(&own), by, Some(&data.words.analysis_this_survey()));
            all.extend(waves(&twin.data, &twin.data.mean_of(&other), by, Some(&twin.of.title)));
            all
        }
    };
    if all.len() < 2 {
        return Err(Fault::new("analysis_one_wave"));
    }
    all.sort_by(|a, b| a.at.total_cmp(&b.at));
    let weighted =
        [Some(data), data.twin.as_ref().map(|twin| &*twin.data)].into_iter().flatten().find(|d| d.weights.is_some());
    let heads = Sample::columns(weighted.unwrap_or(data));
    let mut table = Table::new(data, "waves", if by == "month" { "month" } else { "wave" }, &heads);
    for wave in &all {
        let mut figures = wave.sample.described();
        // of two surveys only one may have weights: in the other everybody counts once
        if figures.len() < heads.len() {
            figures.push(Figure::Count(wave.sample.values.len() as f64));
        }
        table.group(&wave.label, wave.sample.values.len(), figures);
    }
    let mut found = Found { said: Vec::new(), tables: vec![table] };
    let first = all.first().map_or(0.0, |wave| wave.at);
    let shown = all.iter().filter(|wave| wave.sample.values.len() >= LEAST_SHOWN);
    // of a wave whose weights leave less than two people nothing can be told
    let told = shown.filter_map(|wave| Some((wave.at - first, wave.sample.moments()?)));
    let (times, waves): (Vec<f64>, Vec<Moments>) = told.unzip();
    let Some(line) = trend_of(&times, &waves, LEVEL) else {
        found.said.push(data.words.analysis_said_no_trend());
        return Ok(found);
    };
    let w = data.words;
    let mut tests = Table::new(data, "test", "measure", &["value", "interval", "p"]);
    let clear = line.p < ALPHA;
    tests.line(
        &w.analysis_row_slope(),
        vec![Figure::Number(line.slope, 3).clear_if(clear), Figure::Range(line.interval, 3), Figure::P(line.p)],
    );
    if let Some(last) = &line.last {
        let change = Figure::Number(last.difference, 2).clear_if(last.p < ALPHA);
        tests.line(&w.analysis_row_last(), vec![change, Figure::Range(last.interval, 2), Figure::P(last.p)]);
    }
    found.tables.push(tests);
    found.said.push(match (clear, line.slope > 0.0) {
        (false, _) => w.analysis_said_no_trend(),
        (true, true) => w.analysis_said_rises(&outcome.label),
        (true, false) => w.analysis_said_falls(&outcome.label),
    });
    Ok(found)
}
