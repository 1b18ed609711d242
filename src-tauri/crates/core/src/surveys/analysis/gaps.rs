//! Expected against perceived, or what matters against how it is done: gaps by item, by dimension, by group of people.
//!
//! A gap is perceived less expected. Pairs count: who filled only one side of an item is left out of it. A person's gap of a
//! dimension is the mean of the person's gaps of its items.

use super::{
    Chosen, Entry, LEVEL, PLAIN, Role, Sides, Takes,
    data::{Data, Group, Groups, Item},
    groups::tested,
    plane::{GapBar, Gaps, Picture},
    table::{ALPHA, Figure, Found, Table},
    weighted::Sample,
};
use keheng_base::Fault;
use keheng_calc::{
    stats::{
        adjust::{Adjustment, adjusted},
        describe::{mean, weighted_mean},
        moments::Moments,
        proportion::Interval,
        t_test::{one_sample_of, paired},
    },
    survey::likert::LEAST_SHOWN,
};
use keheng_form::Role as Side;
use keheng_words::decimal;

pub(super) const ENTRY: Entry = Entry {
    id: "gaps",
    roles: &[
        Role { id: "expected", takes: Takes::Items, optional: false, prefers: &[Side::Expectation, Side::Importance] },
        Role { id: "perceived", takes: Takes::Items, optional: false, prefers: &[Side::Perception, Side::Performance] },
        Role { id: "groups", takes: Takes::Groups, optional: true, prefers: &[] },
    ],
    weighs: true,
    run,
    draw: Some(draw),
    sides: Sides::All,
    ..PLAIN
};

/// A person looked at, with what was expected and perceived.
pub(in crate::surveys) type Pair = (usize, f64, f64);

/// A gap with what it rests on.
pub(in crate::surveys) struct Gap {
    /// people who filled both sides
    pub n: usize,
    /// mean
    pub expected: Option<f64>,
    /// mean
    pub perceived: Option<f64>,
    /// of the gap, by the paired t
    pub interval: Option<Interval>,
    /// probability of such a gap by chance, two-sided
    pub p: Option<f64>,
}

impl Gap {
    /// Perceived less expected.
    pub fn gap(&self) -> Option<f64> {
        self.perceived.zip(self.expected).map(|(p, e)| p - e)
    }

    fn shown(&self) -> bool {
        self.n >= LEAST_SHOWN
    }
}

/// Of each of `people` the means over columns where both sides are filled; who filled no pair is left out. Columns are looked up
/// by what stands in `people`, pairs told by its place in it.
pub(in crate::surveys) fn both_filled(columns: &[(&[f64], &[f64])], people: &[usize]) -> Vec<Pair> {
    let person = |(place, at): (usize, &usize)| {
        let (mut e, mut p, mut n) = (0.0, 0.0, 0.0);
        for (expected, perceived) in columns.iter().map(|(e, p)| (e[*at], p[*at])) {
            if !expected.is_nan() && !perceived.is_nan() {
                (e, p, n) = (e + expected, p + perceived, n + 1.0);
            }
        }
        (n > 0.0).then(|| (place, e / n, p / n))
    };
    people.iter().enumerate().filter_map(person).collect()
}

/// The gap of pairs, whose people are places among those looked at. With weights the effective n takes the place of n.
pub(in crate::surveys) fn gap(data: &Data, pairs: &[Pair]) -> Gap {
    let places: Vec<usize> = pairs.iter().map(|(at, ..)| *at).collect();
    let (expected, perceived): (Vec<f64>, Vec<f64>) = pairs.iter().map(|(_, e, p)| (*e, *p)).unzip();
    let (e, p, test) = match data.worth(&places) {
        None => (mean(&expected), mean(&perceived), paired(&perceived, &expected, LEVEL)),
        Some(worth) => {
            let differences: Vec<f64> = perceived.iter().zip(&expected).map(|(p, e)| p - e).collect();
            let sample = Moments::weighted(&differences, &worth);
            let test = sample.and_then(|sample| one_sample_of(&sample, 0.0, LEVEL));
            (weighted_mean(&expected, &worth), weighted_mean(&perceived, &worth), test)
        }
    };
    Gap { n: pairs.len(), expected: e, perceived: p, interval: test.as_ref().map(|t| t.interval), p: test.map(|t| t.p) }
}

/// Both sides, item by item, on one scale.
struct Both {
    items: Vec<(Item, Item)>,
    scale: (i32, i32),
    sides: [String; 2],
}

/// Faults: those of [`Data::items`], `analysis_unequal`, `analysis_rows_differ` where two sides of one question are put together
/// row against another row, `analysis_sides_differ`, `analysis_too_little` where nobody filled a pair.
fn both(data: &Data, of: &Chosen) -> Result<Both, Fault> {
    let (expected, perceived) = (data.items(&of["expected"])?, data.items(&of["perceived"])?);
    if expected.len() != perceived.len() {
        return Err(Fault::new("analysis_unequal").with("one", expected.len()).with("other", perceived.len()));
    }
    let path = |item: &Item| -> (String, String) {
        let mut parts = item.key.split('.').map(str::to_owned);
        (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
    };
    let scale = expected.first().and_then(|item| item.scale).ok_or_else(|| Fault::new("analysis_sides_differ"))?;
    for (one, other) in expected.iter().zip(&perceived) {
        let ((question, row), (beside, opposite)) = (path(one), path(other));
        if question == beside && row != opposite {
            return Err(Fault::new("analysis_rows_differ")
                .with("one", one.row.as_str())
                .with("other", other.row.as_str()));
        }
        if one.scale != Some(scale) || other.scale != Some(scale) {
            return Err(Fault::new("analysis_sides_differ"));
        }
    }
    let items: Vec<(Item, Item)> = expected.into_iter().zip(perceived).collect();
    if pairs_of(&items.iter().collect::<Vec<_>>(), &everybody(data)).is_empty() {
        return Err(Fault::new("analysis_too_little"));
    }
    let side = |role: &str| data.side_of(of[role].first().map_or("", String::as_str));
    Ok(Both { items, scale, sides: [side("expected")?, side("perceived")?] })
}

fn everybody(data: &Data) -> Vec<usize> {
    (0..data.people.len()).collect()
}

/// Pairs of these people over these items; people are places among those looked at.
fn pairs_of(items: &[&(Item, Item)], people: &[usize]) -> Vec<Pair> {
    let columns: Vec<(&[f64], &[f64])> =
        items.iter().map(|(e, p)| (e.values.as_slice(), p.values.as_slice())).collect();
    both_filled(&columns, people).into_iter().map(|(place, e, p)| (people[place], e, p)).collect()
}

/// A table of gaps with the probabilities that all of them together leave: S. Holm, 1979.
fn rows(table: &mut Table, named: &[(String, Gap)]) -> Vec<bool> {
    let tried: Vec<f64> = named.iter().filter(|(_, gap)| gap.shown()).filter_map(|(_, gap)| gap.p).collect();
    let mut ps = adjusted(&tried, Adjustment::Holm).into_iter();
    let mut clear = Vec::new();
    for (label, gap) in named {
        let p = if gap.shown() && gap.p.is_some() { ps.next() } else { None };
        let is_clear = p.is_some_and(|p| p < ALPHA);
        clear.push(is_clear);
        table.group(
            label,
            gap.n,
            vec![
                Figure::Count(gap.n as f64),
                Figure::number(gap.expected, 2),
                Figure::number(gap.perceived, 2),
                Figure::number(gap.gap(), 2).clear_if(is_clear),
                Figure::range(gap.interval, 2),
                Figure::p(p),
            ],
        );
    }
    clear
}

/// Gaps with their names.
type Named = Vec<(String, Gap)>;

fn by_item(data: &Data, both: &Both) -> Named {
    let all = everybody(data);
    both.items.iter().map(|item| (item.0.row.clone(), gap(data, &pairs_of(&[item], &all)))).collect()
}

/// Dimensions in the order they are met, with their items.
fn dimensions<'b>(data: &Data, both: &'b Both) -> Vec<(String, Vec<&'b (Item, Item)>)> {
    let mut found: Vec<(String, Vec<&(Item, Item)>)> = Vec::new();
    for item in &both.items {
        let Some(name) = data.dimension_of(&item.0.key) else { continue };
        match found.iter_mut().find(|(own, _)| *own == name) {
            Some((_, own)) => own.push(item),
            None => found.push((name, vec![item])),
        }
    }
    found
}

fn by_group(data: &Data, both: &Both, by: &Groups) -> Named {
    let all: Vec<&(Item, Item)> = both.items.iter().collect();
    let of = |group: &Group| (group.label.clone(), gap(data, &pairs_of(&all, &group.people)));
    by.groups.iter().filter(|group| !group.people.is_empty()).map(of).collect()
}

fn grouping(data: &Data, of: &Chosen) -> Result<Option<Groups>, Fault> {
    match of["groups"].as_slice() {
        [] => Ok(None),
        ids => data.groups(ids).map(Some),
    }
}

/// The widest gap below zero that is no chance, else that there is none.
fn said(data: &Data, named: &[(String, Gap)], clear: &[bool]) -> String {
    let short = named.iter().zip(clear).filter(|((_, gap), clear)| **clear && gap.gap().is_some_and(|gap| gap < 0.0));
    let count = short.clone().count();
    let worst = short.min_by(|a, b| a.0.1.gap().unwrap_or(0.0).total_cmp(&b.0.1.gap().unwrap_or(0.0)));
    match worst {
        Some(((label, gap), _)) => data.words.analysis_said_gaps(
            count as u64,
            &decimal(gap.gap().unwrap_or(0.0), 2, 2),
            label,
            named.len() as u64,
        ),
        None => data.words.analysis_said_no_gaps(),
    }
}

const HEADS: [&str; 6] = ["n", "expected", "perceived", "gap", "interval", "p-holm"];

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let both = both(data, of)?;
    let by = grouping(data, of)?;
    let mut found = Found::default();
    let items = by_item(data, &both);
    let mut table = Table::new(data, "gaps", "item", &HEADS);
    let clear = rows(&mut table, &items);
    found.said.push(said(data, &items, &clear));
    found.tables.push(table);
    let dimensions = dimensions(data, &both);
    let all = everybody(data);
    let mut parts: Named =
        dimensions.iter().map(|(name, items)| (name.clone(), gap(data, &pairs_of(items, &all)))).collect();
    parts.push((data.words.analysis_row_all(), gap(data, &pairs_of(&both.items.iter().collect::<Vec<_>>(), &all))));
    let mut table = Table::new(data, "gaps-dimensions", "dimension", &HEADS);
    rows(&mut table, &parts);
    found.tables.push(table);
    let Some(by) = by else { return Ok(found) };
    let mut table = Table::new(data, "gaps-groups", "group", &HEADS);
    rows(&mut table, &by_group(data, &both, &by));
    found.tables.push(table);
    if dimensions.len() > 1 {
        let heads: Vec<String> = dimensions.iter().map(|(name, _)| format!("={name}")).collect();
        let heads: Vec<&str> = std::iter::once("n").chain(heads.iter().map(String::as_str)).collect();
        let mut table = Table::new(data, "gaps-groups-dimensions", "group", &heads);
        for group in by.groups.iter().filter(|group| !group.people.is_empty()) {
            let own = dimensions.iter().map(|(_, items)| gap(data, &pairs_of(items, &group.people)));
            let figure = |gap: Gap| match gap.n {
                0 => Figure::Empty,
                _ if !gap.shown() => Figure::Hidden,
                _ => Figure::number(gap.gap(), 2),
            };
            let n = group.people.len();
            table.group(&group.label, n, [Figure::Count(n as f64)].into_iter().chain(own.map(figure)).collect());
        }
        found.tables.push(table);
    }
    compare(data, &both, &by, &mut found);
    Ok(found)
}

/// Whether the gaps of the groups differ, by each person's own gap over all items.
fn compare(data: &Data, both: &Both, by: &Groups, found: &mut Found) {
    let w = data.words;
    let pairs = pairs_of(&both.items.iter().collect::<Vec<_>>(), &everybody(data));
    let mut own = Item { values: vec![f64::NAN; data.people.len()], ..Item::default() };
    pairs.iter().for_each(|(at, e, p)| own.values[*at] = p - e);
    let all: Vec<&Group> = by.groups.iter().filter(|group| !group.people.is_empty()).collect();
    let samples = Sample::by_group(data, &own, &all);
    let shown: Vec<(&Group, &Sample)> =
        all.iter().copied().zip(&samples).filter(|(_, sample)| sample.values.len() >= LEAST_SHOWN).collect();
    if by.several || shown.len() < 2 {
        found.said.push(if by.several { w.analysis_said_several() } else { w.analysis_said_one_group() });
        return;
    }
    let Some((tables, p)) = tested(data, &shown) else { return };
    found.tables.extend(tables);
    found.said.push(match p < ALPHA {
        true => w.analysis_said_differ(&by.label, &w.analysis_gaps()),
        false => w.analysis_said_alike(&by.label, &w.analysis_gaps()),
    });
}

/// One row an item, or one a group where people are grouped.
fn draw(data: &Data, of: &Chosen) -> Result<Picture, Fault> {
    let both = both(data, of)?;
    let by = grouping(data, of)?;
    let named = match &by {
        None => by_item(data, &both),
        Some(by) => by_group(data, &both, by),
    };
    let heads = Table::new(data, "gaps", if by.is_some() { "group" } else { "item" }, &HEADS);
    let clear = rows(&mut Table::new(data, "gaps", "item", &HEADS), &named);
    let said = said(data, &named, &clear);
    let bar = |((label, gap), clear): ((String, Gap), bool)| bar(data, label, &gap, clear);
    let item = heads.item().to_owned();
    let rows = named.into_iter().zip(clear).map(bar).collect();
    Ok(Picture::Gaps(Gaps { rows, scale: both.scale, sides: both.sides, item, said }))
}

fn bar(data: &Data, label: String, gap: &Gap, clear: bool) -> GapBar {
    let shown = gap.shown();
    GapBar {
        label,
        values: gap.expected.zip(gap.perceived).filter(|_| shown).map(|(e, p)| [e, p]),
        gap: gap.gap().filter(|_| shown),
        interval: gap.interval.filter(|_| shown),
        base: if shown { decimal(gap.n as f64, 0, 0) } else { data.words.analysis_hidden(LEAST_SHOWN as u64) },
        clear,
    }
}
