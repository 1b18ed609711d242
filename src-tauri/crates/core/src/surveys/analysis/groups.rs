//! A figure in groups of people: means with intervals, and tests that suit the number of groups.

use super::{
    Chosen, Entry, LEVEL, OUTCOME, Role, Takes,
    data::{Data, Group, by_group},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::{anova::anova, comparisons::comparisons, describe::median, rank_tests::mann_whitney, t_test::two_groups},
    survey::likert::LEAST_SHOWN,
};

pub(super) const ENTRY: Entry = Entry {
    id: "groups",
    roles: &[OUTCOME, Role { id: "groups", takes: Takes::Groups, optional: false, prefers: &[] }],
    months: false,
    weighs: false,
    run,
    draw: None,
};

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (outcome, by) = (data.figure(&of["outcome"])?, data.groups(&of["groups"])?);
    let all: Vec<&Group> = by.groups.iter().filter(|g| !g.people.is_empty()).collect();
    let values = by_group(&outcome, &all);
    if values.iter().all(Vec::is_empty) {
        return Err(Fault::new("analysis_too_little"));
    }
    let mut table = Table::new(data, "groups", "group", &["n", "mean", "interval", "sd", "median"]);
    for (group, values) in all.iter().zip(&values) {
        let mut figures = Figure::described(values);
        figures.push(Figure::number(median(values), 2));
        table.group(&group.label, values.len(), figures);
    }
    let mut found = Found { said: Vec::new(), tables: vec![table] };
    // groups that are not shown are not compared either: a difference would tell what is hidden
    let shown: Vec<(&&Group, &Vec<f64>)> = all.iter().zip(&values).filter(|(_, v)| v.len() >= LEAST_SHOWN).collect();
    if by.several || shown.len() < 2 {
        found.said.push(if by.several {
            data.words.analysis_said_several()
        } else {
            data.words.analysis_said_one_group()
        });
        return Ok(found);
    }
    let w = data.words;
    let mut test = Table::new(data, "test", "measure", &["value", "p"]);
    let p = if let [(one, x), (other, y)] = shown.as_slice() {
        let (Some(by_means), Some(by_ranks)) = (two_groups(x, y, LEVEL), mann_whitney(x, y)) else { return Ok(found) };
        let p = by_means.welch.p;
        let difference = Figure::Number(by_means.welch.difference, 2);
        test.line(&w.analysis_row_difference(&one.label, &other.label), vec![difference, Figure::Empty]);
        test.line(&w.analysis_row_interval(), vec![Figure::Range(by_means.welch.interval, 2), Figure::Empty]);
        let welch = vec![Figure::Number(by_means.welch.t, 2), Figure::P(p).clear_if(p < ALPHA)];
        test.line(&w.analysis_row_welch_t(), welch);
        let ranks = vec![Figure::Number(by_ranks.statistic, 1), Figure::P(by_ranks.p).clear_if(by_ranks.p < ALPHA)];
        test.line(&w.analysis_row_mann_whitney(), ranks);
        test.line(&w.analysis_row_hedges(), vec![Figure::Number(by_means.hedges_g, 2), Figure::Empty]);
        p
    } else {
        let groups: Vec<&Vec<f64>> = shown.iter().map(|(_, v)| *v).collect();
        let Some(several) = anova(&groups) else { return Ok(found) };
        let kruskal = &several.kruskal;
        let mut line = |label: String, value: f64, p: f64| {
            test.line(&label, vec![Figure::Number(value, 2), Figure::P(p).clear_if(p < ALPHA)]);
        };
        if let Some(welch) = &several.welch {
            line(w.analysis_row_welch_f(), welch.f, welch.p);
        }
        line(w.analysis_row_anova(), several.classical.f, several.classical.p);
        line(w.analysis_row_kruskal(), kruskal.h, kruskal.p);
        if let Some(levene) = &several.levene {
            line(w.analysis_row_levene(), levene.f, levene.p);
        }
        test.line(&w.analysis_row_omega2(), vec![Figure::Number(several.omega2, 3), Figure::Empty]);
        let mut pairs = Table::new(data, "pairs", "pair", &["difference", "games-howell", "dunn"]);
        for pair in comparisons(&groups).unwrap_or_default() {
            let by_means = pair.means.as_ref().map(|m| m.p);
            let clear = by_means.unwrap_or(pair.ranks.p_holm) < ALPHA;
            pairs.line(
                &w.analysis_row_pair(&shown[pair.first].0.label, &shown[pair.second].0.label),
                vec![
                    Figure::Number(pair.difference, 2).clear_if(clear),
                    Figure::p(by_means),
                    Figure::P(pair.ranks.p_holm),
                ],
            );
        }
        found.tables.push(pairs);
        several.welch.as_ref().map_or(kruskal.p, |w| w.p)
    };
    found.tables.insert(1, test);
    found.said.push(match p < ALPHA {
        true => w.analysis_said_differ(&by.label, &outcome.label),
        false => w.analysis_said_alike(&by.label, &outcome.label),
    });
    Ok(found)
}
