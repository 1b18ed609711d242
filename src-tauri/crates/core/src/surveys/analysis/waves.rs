//! A figure over time: months or versions as waves of different people.

use super::{
    Chosen, Entry, LEVEL, OUTCOME,
    data::{Data, Group},
    table::{ALPHA, Figure, Found, Table},
    weighted::Sample,
};
use keheng_base::Fault;
use keheng_calc::{
    stats::moments::Moments,
    survey::{likert::LEAST_SHOWN, waves::trend_of},
};

pub(super) const ENTRY: Entry = Entry { id: "waves", roles: &[OUTCOME], months: true, weighs: true, run, draw: None };

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let outcome = data.figure(&of["outcome"])?;
    let by = data.groups(&["@month".to_owned()]).map_err(|_| Fault::new("analysis_one_wave"))?;
    let all: Vec<&Group> = by.groups.iter().collect();
    let samples = Sample::by_group(data, &outcome, &all);
    let mut table = Table::new(data, "waves", "month", &Sample::columns(data));
    for (group, sample) in all.iter().zip(&samples) {
        table.group(&group.label, sample.values.len(), sample.described());
    }
    let mut found = Found { said: Vec::new(), tables: vec![table] };
    // months since the first, so that one without answers keeps its distance
    let heads = &data.answered.heads;
    let month = |g: &Group| g.people.first().map_or(0, |at| super::data::month_of(&heads[data.people[*at]]).0);
    let first = all.first().map_or(0, |g| month(g));
    let shown = all.iter().zip(&samples).filter(|(_, s)| s.values.len() >= LEAST_SHOWN);
    // of a month whose weights leave less than two people nothing can be told
    let waves = shown.filter_map(|(g, s)| Some((f64::from(month(g) - first), s.moments()?)));
    let (times, waves): (Vec<f64>, Vec<Moments>) = waves.unzip();
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
