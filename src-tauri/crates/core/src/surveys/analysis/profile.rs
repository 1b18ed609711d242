//! Ours against each competitor, item by item, as the same people see both.

use super::{
    Chosen, Entry, LEVEL, PLAIN, Role, Takes,
    data::{Data, Item},
    plane::{Picture, Profile, ProfileRow, ProfileValue},
    table::{ALPHA, Figure, Found, Table},
    weighted::Sample,
};
use keheng_base::Fault;
use keheng_calc::{
    stats::{
        adjust::{Adjustment, adjusted},
        describe::weighted_mean,
        t_test::{Test, one_sample_of},
    },
    survey::likert::LEAST_SHOWN,
};
use keheng_form::Role as Side;
use keheng_words::Words;

pub(super) const ENTRY: Entry = Entry {
    id: "profile",
    roles: &[
        Role { id: "ours", takes: Takes::Scale, optional: false, prefers: &[Side::Performance, Side::Perception] },
        Role { id: "theirs", takes: Takes::Scales, optional: false, prefers: &[Side::Competitor] },
    ],

    weighs: true,
    run,
    draw: Some(draw),
    ..PLAIN
};

/// Names of competitors beyond it cannot be told apart in a picture, and nobody knows so many.
const MOST: usize = 5;

/// An item of a competitor.
struct Theirs {
    /// who judged it
    sample: Sample,
    mean: Option<f64>,
    /// of those who judged both, ours less theirs; none where too few did or all see the same difference
    test: Option<Test>,
    /// probability to judge by, since every item of every competitor is a test: S. Holm, 1979
    p: Option<f64>,
}

/// Ours and each competitor.
struct Compared {
    labels: Vec<String>,
    scale: (i32, i32),
    ours: Vec<Sample>,
    /// names with their items
    theirs: Vec<(String, Vec<Theirs>)>,
}

fn mean(sample: &Sample) -> Option<f64> {
    let shown = sample.values.len() >= LEAST_SHOWN;
    let mean = match &sample.worth {
        Some(worth) => weighted_mean(&sample.values, worth),
        None => keheng_calc::stats::describe::mean(&sample.values),
    };
    mean.filter(|_| shown)
}

impl Theirs {
    fn clear(&self) -> bool {
        self.p.is_some_and(|p| p < ALPHA)
    }
}

/// Faults: `analysis_unequal` where a competitor was asked about other items, `analysis_scales_differ`, `analysis_competitors`
/// with `most`, `analysis_too_little` where nobody can be compared.
fn compared(data: &Data, of: &Chosen) -> Result<Compared, Fault> {
    let ours = data.items(&of["ours"][..1])?;
    let too_little = || Fault::new("analysis_too_little");
    if of["theirs"].len() > MOST {
        return Err(Fault::new("analysis_competitors").with("most", MOST));
    }
    let scale = ours.first().and_then(|item| item.scale).ok_or_else(too_little)?;
    let everybody: Vec<usize> = (0..data.people.len()).collect();
    let mut theirs: Vec<(String, Vec<Theirs>)> = Vec::new();
    for id in &of["theirs"] {
        let items = data.items(std::slice::from_ref(id))?;
        if items.len() != ours.len() {
            return Err(Fault::new("analysis_unequal").with("one", ours.len()).with("other", items.len()));
        }
        if ours.iter().chain(&items).any(|item| item.scale != Some(scale)) {
            return Err(Fault::new("analysis_scales_differ"));
        }
        let of_item = |(own, item): (&Item, &Item)| {
            let values = own.values.iter().zip(&item.values).map(|(own, other)| own - other).collect();
            let both = Sample::of(data, &Item { values, ..Item::default() }, &everybody);
            let enough = both.values.len() >= LEAST_SHOWN;
            let sample = Sample::of(data, item, &everybody);
            let test = both.moments().filter(|_| enough).and_then(|sample| one_sample_of(&sample, 0.0, LEVEL));
            Theirs { mean: mean(&sample), sample, test, p: None }
        };
        theirs.push((data.side_of(id)?, ours.iter().zip(&items).map(of_item).collect()));
    }
    let tested = || theirs.iter().flat_map(|(_, items)| items).filter_map(|item| item.test.as_ref());
    let ps: Vec<f64> = tested().map(|test| test.p).collect();
    if ps.is_empty() {
        return Err(too_little());
    }
    let all = theirs.iter_mut().flat_map(|(_, items)| items).filter(|item| item.test.is_some());
    all.zip(adjusted(&ps, Adjustment::Holm)).for_each(|(item, p)| item.p = Some(p));
    let samples = ours.iter().map(|item| Sample::of(data, item, &everybody)).collect();
    Ok(Compared { labels: data.rows_of(&of["ours"][0])?, scale, ours: samples, theirs })
}

/// Where we are clearly ahead of each competitor and where behind, the greatest differences first.
fn said(found: &Compared, w: &Words) -> Vec<String> {
    let mut said = Vec::new();
    for (name, items) in &found.theirs {
        let listed = |sign: f64| {
            let mut own: Vec<(f64, &str)> = items
                .iter()
                .zip(&found.labels)
                .filter(|(item, _)| item.clear())
                .filter_map(|(item, label)| Some((item.test.as_ref()?.difference * sign, label.as_str())))
                .filter(|(difference, _)| *difference > 0.0)
                .collect();
            own.sort_by(|a, b| b.0.total_cmp(&a.0));
            own.iter().map(|(_, label)| *label).collect::<Vec<_>>().join(&w.analysis_between())
        };
        let (ahead, behind) = (listed(1.0), listed(-1.0));
        said.push(match (ahead.is_empty(), behind.is_empty()) {
            (true, true) => w.analysis_said_profile_alike(name),
            (false, true) => w.analysis_said_profile_ahead(&ahead, name),
            (true, false) => w.analysis_said_profile_behind(&behind, name),
            (false, false) => w.analysis_said_profile_both(&ahead, &behind, name),
        });
    }
    said
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let found = compared(data, of)?;
    let w = data.words;
    let names: Vec<String> = found.theirs.iter().map(|(name, _)| format!("={name}")).collect();
    let ours = format!("={}", data.side_of(&of["ours"][0])?);
    let heads: Vec<&str> = ["n", &ours, "interval"].into_iter().chain(names.iter().map(String::as_str)).collect();
    let mut table = Table::new(data, "profile", "item", &heads);
    for (at, (label, own)) in found.labels.iter().zip(&found.ours).enumerate() {
        let interval = own.moments().and_then(|m| one_sample_of(&m, 0.0, LEVEL)).map(|t| t.interval);
        let theirs = found.theirs.iter().map(|(_, items)| match items[at].sample.values.len() {
            0 => Figure::Empty,
            n if n < LEAST_SHOWN => Figure::Hidden,
            _ => Figure::number(items[at].mean, 2),
        });
        let n = own.values.len();
        let figures = [Figure::Count(n as f64), Figure::number(mean(own), 2), Figure::range(interval, 2)];
        table.group(label, n, figures.into_iter().chain(theirs).collect());
    }
    let mut gaps = Table::new(data, "profile-gaps", "pair", &["n", "difference", "interval", "p"]);
    for (name, items) in &found.theirs {
        for (label, item) in found.labels.iter().zip(items) {
            let Some(test) = &item.test else { continue };
            gaps.line(
                &w.analysis_row_profile(label, name),
                vec![
                    Figure::Count((test.freedom + 1.0).round()),
                    Figure::Number(test.difference, 2).clear_if(item.clear()),
                    Figure::Range(test.interval, 2),
                    Figure::p(item.p),
                ],
            );
        }
    }
    Ok(Found { said: said(&found, w), tables: vec![table, gaps] })
}

/// Items from top to bottom, ours with its interval, each competitor beside it.
fn draw(data: &Data, of: &Chosen) -> Result<Picture, Fault> {
    let found = compared(data, of)?;
    let w = data.words;
    let n = |n: usize| (w.analysis_column_n(), keheng_words::decimal(n as f64, 0, 0));
    let row = |(at, label): (usize, &String)| {
        let own = &found.ours[at];
        let interval = own.moments().and_then(|m| one_sample_of(&m, 0.0, LEVEL)).map(|t| t.interval);
        let ours = mean(own).map(|mean| ProfileValue { mean, interval, clear: true, facts: vec![n(own.values.len())] });
        let theirs = found.theirs.iter().map(|(_, items)| {
            let item = &items[at];
            let mut facts = vec![n(item.sample.values.len())];
            if let Some(test) = &item.test {
                facts.push((w.analysis_column_difference(), keheng_words::decimal(test.difference, 2, 2)));
            }
            item.mean.map(|mean| ProfileValue { mean, interval: None, clear: item.clear(), facts })
        });
        ProfileRow { label: label.clone(), values: std::iter::once(ours).chain(theirs).collect() }
    };
    let ours = data.side_of(&of["ours"][0])?;
    Ok(Picture::Profile(Profile {
        rows: found.labels.iter().enumerate().map(row).collect(),
        scale: found.scale,
        series: std::iter::once(ours).chain(found.theirs.iter().map(|(name, _)| name.clone())).collect(),
        said: said(&found, w).join(" "),
    }))
}
