//! Open answers: keyword groups, key words, and which of them are said together.

use super::{
    Chosen, Entry, LEVEL, PLAIN, Role, Takes,
    data::Data,
    table::{Figure, Found, Table},
};
use crate::surveys::{
    coding::Codings,
    open_text::{NEWEST, has, keywords},
};
use keheng_base::Fault;
use keheng_calc::survey::{likert::LEAST_SHOWN, satisfaction::wilson_share};
use keheng_words::percent;

pub(super) const ENTRY: Entry = Entry {
    id: "words",
    roles: &[Role { id: "texts", takes: Takes::Texts, optional: false, prefers: &[] }],

    weighs: true,
    run,
    ..PLAIN
};

/// Key words listed.
const WORDS: usize = 30;
/// Pairs listed.
const PAIRS: usize = 15;
/// Words said together by fewer are chance.
const LEAST_PAIR: usize = 3;

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let said = data.texts(&of["texts"])?;
    let n = said.len();
    if n < LEAST_SHOWN {
        return Err(Fault::new("analysis_too_little"));
    }
    let w = data.words;
    let places: Vec<usize> = said.iter().map(|(place, _)| *place).collect();
    let lower: Vec<String> = said.iter().map(|(_, text)| text.to_lowercase()).collect();
    let worth = data.worth(&places).unwrap_or_else(|| vec![1.0; n]);
    let whole: f64 = worth.iter().sum();
    let share = |found: &[usize]| found.iter().map(|at| worth[*at]).sum::<f64>() / whole;
    let figures = |found: &[usize]| {
        let share = share(found);
        let interval = wilson_share(share, whole, LEVEL).map_or(Figure::Empty, Figure::Shares);
        vec![Figure::Count(found.len() as f64), Figure::Share(share), interval]
    };
    let none = Codings::default();
    let codings = data.codings.get(&of["texts"][0]).unwrap_or(&none);
    let mut tables = Vec::new();
    let mut sentences = Vec::new();
    if !data.topics.is_empty() {
        let mut groups = Table::new(data, "topics", "topic", &["n", "share", "interval"]);
        let mut grouped = vec![false; n];
        let mut found: Vec<(&str, Vec<usize>)> = Vec::new();
        for topic in &data.topics {
            let own: Vec<usize> = (0..n)
                .filter(|at| codings.belongs(data.answered.heads[data.people[places[*at]]].id, topic, &lower[*at]))
                .collect();
            own.iter().for_each(|at| grouped[*at] = true);
            found.push((&topic.name, own));
        }
        // stable: groups of the same size stay in the order of their names
        found.sort_by_key(|(_, own)| std::cmp::Reverse(own.len()));
        for (name, own) in &found {
            groups.row(name, n, figures(own));
        }
        let rest: Vec<usize> = (0..n).filter(|at| !grouped[*at]).collect();
        groups.row(&w.analysis_row_no_topic(), n, figures(&rest));
        tables.push(groups);
        if let Some((name, own)) = found.first().filter(|(_, own)| !own.is_empty()) {
            sentences.push(w.analysis_said_topic(name, &percent(share(own), 0)));
        }
    }
    let newest: Vec<&str> = said.iter().take(NEWEST).map(|(_, text)| *text).collect();
    let found = keywords(&newest, WORDS);
    if found.is_empty() && tables.is_empty() {
        return Err(Fault::new("analysis_no_words"));
    }
    let having: Vec<Vec<usize>> =
        found.iter().map(|(word, _)| (0..n).filter(|at| has(&lower[*at], word)).collect()).collect();
    let mut words = Table::new(data, "words", "word", &["n", "share", "interval"]);
    for ((word, _), own) in found.iter().zip(&having) {
        words.row(word, n, figures(own));
    }
    if let Some((word, _)) = found.first() {
        sentences.push(w.analysis_said_word(&percent(share(&having[0]), 0), word));
    }
    let mut together: Vec<(usize, usize, Vec<usize>)> = Vec::new();
    for one in 0..found.len() {
        for other in one + 1..found.len() {
            // a word and a part of it are not two words
            if has(&found[one].0, &found[other].0) || has(&found[other].0, &found[one].0) {
                continue;
            }
            let both: Vec<usize> =
                having[one].iter().copied().filter(|at| having[other].binary_search(at).is_ok()).collect();
            if both.len() >= LEAST_PAIR {
                together.push((one, other, both));
            }
        }
    }
    together.sort_by_key(|(.., both)| std::cmp::Reverse(both.len()));
    if !found.is_empty() {
        tables.push(words);
    }
    if !together.is_empty() {
        let mut pairs = Table::new(data, "together", "words", &["n", "share", "lift"]);
        for (one, other, both) in together.iter().take(PAIRS) {
            // how many times as often as if the words had nothing to do with each other
            let lift = share(both) / (share(&having[*one]) * share(&having[*other]));
            let label = w.analysis_row_together(&found[*one].0, &found[*other].0);
            pairs.row(
                &label,
                n,
                vec![Figure::Count(both.len() as f64), Figure::Share(share(both)), Figure::Number(lift, 1)],
            );
        }
        tables.push(pairs);
    }
    Ok(Found { said: sentences, tables })
}
