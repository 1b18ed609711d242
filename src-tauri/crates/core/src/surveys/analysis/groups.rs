//! A figure in groups of people: means with intervals, and tests that suit the number of groups.

use super::{
    Chosen, Entry, LEVEL, OUTCOME, PLAIN, Role, Takes,
    data::{Data, Group},
    table::{ALPHA, Figure, Found, Table},
    weighted::Sample,
};
use keheng_base::Fault;
use keheng_calc::{
    stats::{
        anova::{anova, classical_of, welch_of},
        comparisons::{comparisons, games_howell_of},
        moments::Moments,
        rank_tests::mann_whitney,
        t_test::{apart, two_groups},
    },
    survey::likert::LEAST_SHOWN,
};

pub(super) const ENTRY: Entry = Entry {
    id: "groups",
    roles: &[OUTCOME, Role { id: "groups", takes: Takes::Groups, optional: false, prefers: &[] }],

    weighs: true,
    run,
    ..PLAIN
};

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (outcome, by) = (data.figure(&of["outcome"])?, data.groups(&of["groups"])?);
    let all: Vec<&Group> = by.groups.iter().filter(|g| !g.people.is_empty()).collect();
    let samples = Sample::by_group(data, &outcome, &all);
    if samples.iter().all(|s| s.values.is_empty()) {
        return Err(Fault::new("analysis_too_little"));
    }
    let heads: Vec<&str> = Sample::columns(data).into_iter().chain(["median"]).collect();
    let mut table = Table::new(data, "groups", "group", &heads);
    for (group, sample) in all.iter().zip(&samples) {
        let mut figures = sample.described();
        figures.push(Figure::number(sample.median(), 2));
        table.group(&group.label, sample.values.len(), figures);
    }
    let mut found = Found { said: Vec::new(), tables: vec![table] };
    // groups that are not shown are not compared either: a difference would tell what is hidden
    let shown: Vec<(&Group, &Sample)> =
        all.iter().copied().zip(&samples).filter(|(_, s)| s.values.len() >= LEAST_SHOWN).collect();
    let w = data.words;
    if by.several || shown.len() < 2 {
        found.said.push(if by.several { w.analysis_said_several() } else { w.analysis_said_one_group() });
        return Ok(found);
    }
    let Some((tables, p)) = tested(data, &shown) else { return Ok(found) };
    found.tables.extend(tables);
    found.said.push(match p < ALPHA {
        true => w.analysis_said_differ(&by.label, &outcome.label),
        false => w.analysis_said_alike(&by.label, &outcome.label),
    });
    Ok(found)
}

/// Tests that suit the number of groups, two at least, and the probability to judge by.
pub(super) fn tested(data: &Data, shown: &[(&Group, &Sample)]) -> Option<(Vec<Table>, f64)> {
    match shown {
        [one, other] => two(data, *one, *other),
        several if data.weights.is_some() => weighted_several(data, several),
        several => self::several(data, several),
    }
}

/// A statistic with its probability.
fn line(test: &mut Table, label: &str, (value, places): (f64, usize), p: f64) {
    test.line(label, vec![Figure::Number(value, places), Figure::P(p).clear_if(p < ALPHA)]);
}

/// Two groups, by means and by ranks: tables, and the probability to judge by. Ranks of people who do not count alike are
/// left out: their distribution is not known.
fn two(data: &Data, (one, x): (&Group, &Sample), (other, y): (&Group, &Sample)) -> Option<(Vec<Table>, f64)> {
    let w = data.words;
    let (welch, hedges, by_ranks) = match data.weights {
        Some(_) => {
            let found = apart(&x.moments()?, &y.moments()?, LEVEL)?;
            (found.welch, found.hedges_g, None)
        }
        None => {
            let found = two_groups(&x.values, &y.values, LEVEL)?;
            (found.welch, found.hedges_g, Some(mann_whitney(&x.values, &y.values)?))
        }
    };
    let mut test = Table::new(data, "test", "measure", &["value", "p"]);
    let difference = Figure::Number(welch.difference, 2);
    test.line(&w.analysis_row_difference(&one.label, &other.label), vec![difference, Figure::Empty]);
    test.line(&w.analysis_row_interval(), vec![Figure::Range(welch.interval, 2), Figure::Empty]);
    line(&mut test, &w.analysis_row_welch_t(), (welch.t, 2), welch.p);
    if let Some(ranks) = by_ranks {
        line(&mut test, &w.analysis_row_mann_whitney(), (ranks.statistic, 1), ranks.p);
    }
    test.line(&w.analysis_row_hedges(), vec![Figure::Number(hedges, 2), Figure::Empty]);
    Some((vec![test], welch.p))
}

/// More than two groups of people who count alike.
fn several(data: &Data, shown: &[(&Group, &Sample)]) -> Option<(Vec<Table>, f64)> {
    let w = data.words;
    let groups: Vec<&Vec<f64>> = shown.iter().map(|(_, s)| &s.values).collect();
    let several = anova(&groups)?;
    let kruskal = &several.kruskal;
    let mut test = Table::new(data, "test", "measure", &["value", "p"]);
    if let Some(welch) = &several.welch {
        line(&mut test, &w.analysis_row_welch_f(), (welch.f, 2), welch.p);
    }
    line(&mut test, &w.analysis_row_anova(), (several.classical.f, 2), several.classical.p);
    line(&mut test, &w.analysis_row_kruskal(), (kruskal.h, 2), kruskal.p);
    if let Some(levene) = &several.levene {
        line(&mut test, &w.analysis_row_levene(), (levene.f, 2), levene.p);
    }
    test.line(&w.analysis_row_omega2(), vec![Figure::Number(several.omega2, 3), Figure::Empty]);
    let mut pairs = Table::new(data, "pairs", "pair", &["difference", "games-howell", "dunn"]);
    for pair in comparisons(&groups).unwrap_or_default() {
        let by_means = pair.means.as_ref().map(|m| m.p);
        let clear = by_means.unwrap_or(pair.ranks.p_holm) < ALPHA;
        pairs.line(
            &w.analysis_row_pair(&shown[pair.first].0.label, &shown[pair.second].0.label),
            vec![Figure::Number(pair.difference, 2).clear_if(clear), Figure::p(by_means), Figure::P(pair.ranks.p_holm)],
        );
    }
    let p = several.welch.as_ref().map_or(kruskal.p, |w| w.p);
    Some((vec![test, pairs], p))
}

/// More than two groups of people who do not count alike: what rests on means and spreads, with effective n for people.
fn weighted_several(data: &Data, shown: &[(&Group, &Sample)]) -> Option<(Vec<Table>, f64)> {
    let w = data.words;
    let groups: Vec<Moments> = shown.iter().map(|(_, s)| s.moments()).collect::<Option<_>>()?;
    let (classical, omega2) = classical_of(&groups)?;
    let welch = welch_of(&groups);
    let mut test = Table::new(data, "test", "measure", &["value", "p"]);
    if let Some(welch) = &welch {
        line(&mut test, &w.analysis_row_welch_f(), (welch.f, 2), welch.p);
    }
    line(&mut test, &w.analysis_row_anova(), (classical.f, 2), classical.p);
    test.line(&w.analysis_row_omega2(), vec![Figure::Number(omega2, 3), Figure::Empty]);
    let mut pairs = Table::new(data, "pairs", "pair", &["difference", "games-howell"]);
    for one in 0..groups.len() {
        for other in one + 1..groups.len() {
            let p = games_howell_of(&groups[one], &groups[other], groups.len()).map(|found| found.p);
            let difference = Figure::Number(groups[one].mean - groups[other].mean, 2);
            let figures = vec![difference.clear_if(p.is_some_and(|p| p < ALPHA)), Figure::p(p)];
            pairs.line(&w.analysis_row_pair(&shown[one].0.label, &shown[other].0.label), figures);
        }
    }
    Some((vec![test, pairs], welch.map_or(classical.p, |w| w.p)))
}
