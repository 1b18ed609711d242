//! Readiness to recommend, of all and by groups.

use super::{
    Chosen, Entry, LEVEL, PLAIN, Role, Takes,
    data::{Data, Group, Item},
    table::{ALPHA, Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::survey::{
    likert::LEAST_SHOWN,
    nps::{Nps, counts, difference, nps},
};

pub(super) const ENTRY: Entry = Entry {
    id: "nps",
    roles: &[
        Role { id: "recommend", takes: Takes::Recommendation, optional: false, prefers: &[] },
        Role { id: "groups", takes: Takes::Groups, optional: true, prefers: &[] },
    ],

    weighs: true,
    run,
    ..PLAIN
};

/// Of people by their places.
fn score(data: &Data, item: &Item, people: &[usize]) -> Option<Nps> {
    let values: Vec<f64> = people.iter().map(|at| item.values[*at]).collect();
    let [promoters, passives, detractors] = counts(&values, data.worth(people).as_deref());
    nps(promoters, passives, detractors, LEVEL)
}

fn figures(score: Option<&Nps>, n: usize) -> Vec<Figure> {
    let share = |of: fn(&Nps) -> f64| score.map_or(Figure::Empty, |s| Figure::Share(of(s)));
    vec![
        Figure::Count(n as f64),
        Figure::number(score.map(|s| s.nps), 0),
        Figure::range(score.map(|s| s.adjusted_wald), 0),
        share(|s| s.promoters),
        share(|s| s.passives),
        share(|s| s.detractors),
    ]
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let item = data.figure(&of["recommend"])?;
    if item.scale != Some((0, 10)) {
        return Err(Fault::new("analysis_no_nps").with("name", item.label));
    }
    let heads = ["n", "nps", "interval", "promoters", "passives", "detractors"];
    let mut table = Table::new(data, "nps", "group", &heads);
    let answers = |at: &usize| !item.values[*at].is_nan();
    let all: Vec<usize> = (0..item.values.len()).filter(answers).collect();
    let whole = score(data, &item, &all).ok_or_else(|| Fault::new("analysis_too_little"))?;
    let w = data.words;
    table.row(&w.analysis_row_all(), all.len(), figures(Some(&whole), all.len()));
    let shown = |value: f64| keheng_words::decimal(value, 0, 0);
    let mut said =
        vec![w.analysis_said_nps(&shown(whole.adjusted_wald.hi), &shown(whole.adjusted_wald.lo), &shown(whole.nps))];
    let mut tables = Vec::new();
    if !of["groups"].is_empty() {
        let by = data.groups(&of["groups"])?;
        let own = |group: &Group| -> Vec<usize> { group.people.iter().copied().filter(|at| answers(at)).collect() };
        let groups: Vec<(&Group, Vec<usize>)> =
            by.groups.iter().map(|g| (g, own(g))).filter(|(_, v)| !v.is_empty()).collect();
        for (group, people) in &groups {
            let found = score(data, &item, people);
            table.group(&group.label, people.len(), figures(found.as_ref(), people.len()));
        }
        let firm = groups.iter().filter(|(_, people)| people.len() >= LEAST_SHOWN);
        let firm: Vec<(&Group, Nps)> = firm.filter_map(|(g, people)| Some((*g, score(data, &item, people)?))).collect();
        let mut pairs = Table::new(data, "pairs", "pair", &["difference", "interval", "p"]);
        let mut any = false;
        for (at, (one, first)) in firm.iter().enumerate().filter(|_| !by.several) {
            for (other, second) in &firm[at + 1..] {
                let Some(found) = difference(first, second, LEVEL) else { continue };
                any = true;
                pairs.line(
                    &w.analysis_row_pair(&one.label, &other.label),
                    vec![
                        Figure::Number(found.difference, 0).clear_if(found.p < ALPHA),
                        Figure::Range(found.interval, 0),
                        Figure::P(found.p),
                    ],
                );
            }
        }
        if any {
            tables.push(pairs);
        }
        if by.several {
            said.push(w.analysis_said_several());
        }
    }
    tables.insert(0, table);
    Ok(Found { said, tables })
}
