//! What interviews say together, question by question.

use super::{
    InterviewCellResult, InterviewCount, InterviewNote, InterviewResult, InterviewResults, InterviewsReq, Talk,
    show::{label, option, questions},
    store::Interviews,
};
use crate::{App, customers::veil::Veil, surveys};
use keheng_base::Fault;
use keheng_calc::stats::describe::median;
use keheng_form::{Answers, Cell, Datum, Holds, Lang, Question, Uid, expr, visible};
use keheng_words::{Words, decimal};
use std::collections::{BTreeMap, BTreeSet};

/// A keyed answer in words.
pub(super) fn said(words: &Words, question: &Question, cell: &Cell, datum: &Datum, lang: Lang) -> String {
    match (datum, &cell.holds) {
        (Datum::Text(uid), Holds::Choice { .. }) => option(words, question, uid, lang),
        (Datum::Text(text), Holds::Scale { .. }) if text == Holds::NOT_SAID => words.form_page_cannot_say(),
        (Datum::Set(uids), _) => {
            let said: Vec<String> = uids.iter().map(|uid| option(words, question, uid, lang)).collect();
            said.join("; ")
        }
        (Datum::Number(value), Holds::Clock {}) => format!("{:02}:{:02}", *value as u32 / 60, *value as u32 % 60),
        (Datum::Number(value), _) => decimal(*value, 0, 6),
        (Datum::Text(text), _) => text.clone(),
    }
}

/// Counts, most frequent first, equal ones by their words.
fn counted(found: BTreeMap<String, u32>) -> Vec<InterviewCount> {
    let mut counts: Vec<InterviewCount> = found.into_iter().map(|(text, n)| InterviewCount { text, n }).collect();
    counts.sort_by_key(|count| std::cmp::Reverse(count.n));
    counts
}

/// A cell over the interviews in which its question was asked.
fn cell(
    words: &Words,
    question: &Question,
    cell: &Cell,
    answers: &[&Answers],
    lang: Lang,
    veil: &Veil,
) -> InterviewCellResult {
    let given: Vec<&Datum> = answers.iter().filter_map(|answers| answers.get(&cell.key)).collect();
    let numbers: Vec<f64> =
        given.iter().filter_map(|d| if let Datum::Number(v) = d { Some(*v) } else { None }).collect();
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for datum in &given {
        match datum {
            Datum::Set(uids) => {
                for uid in uids {
                    *counts.entry(option(words, question, uid, lang)).or_default() += 1;
                }
            }
            other => {
                let said = said(words, question, cell, other, lang);
                let written = matches!(cell.holds, Holds::Text { .. });
                *counts.entry(if written { veil.text(&said) } else { said }).or_default() += 1;
            }
        }
    }
    InterviewCellResult {
        label: label(question, &cell.key, lang),
        n: given.len() as u32,
        median: if matches!(cell.holds, Holds::Clock {}) { None } else { median(&numbers) },
        counts: counted(counts),
    }
}

/// Themes by the interviews in which they occur, at one question or at any.
fn themes(talks: &[&Talk], question: Option<&str>) -> Vec<InterviewCount> {
    let mut found: BTreeMap<String, u32> = BTreeMap::new();
    for talk in talks {
        let of = talk.themes.iter().filter(|(uid, _)| question.is_none_or(|wanted| wanted == uid.as_str()));
        let once: BTreeSet<&String> = of.flat_map(|(_, themes)| themes).collect();
        for theme in once {
            *found.entry(theme.clone()).or_default() += 1;
        }
    }
    counted(found)
}

/// All interviews, question by question. Faults: `no_such_study`, `study_body_invalid`.
pub fn results(app: &App, req: InterviewsReq) -> Result<InterviewResults, Fault> {
    let db = app.db()?;
    let found = Interviews::read(&*db.read()?, req.id)?;
    let words = app.words();
    let (lang, veil) = (surveys::lang(words), app.veil()?);
    let shown: Vec<BTreeSet<Uid>> =
        found.talks.iter().map(|(_, talk)| visible(&found.plan.form, &talk.answers, &expr::Context::new())).collect();
    let of = |asked: super::InterviewQuestion| {
        let question = found.plan.form.question(&asked.uid)?;
        let inside: Vec<_> = found
            .talks
            .iter()
            .zip(&shown)
            .filter(|(_, shown)| shown.contains(&asked.uid))
            .map(|(talk, _)| talk)
            .collect();
        let answers: Vec<&Answers> = inside.iter().map(|(_, talk)| &talk.answers).collect();
        let keys: BTreeSet<&String> = asked.cells.iter().map(|cell| &cell.key).collect();
        let cells = question.cells();
        let said =
            |talk: &Talk| talk.notes.contains_key(&asked.uid) || talk.answers.keys().any(|key| question.owns(key));
        let note = |entry: &super::super::StudyEntry, talk: &Talk| {
            Some(InterviewNote {
                talk: entry.id,
                who: veil.name(&entry.who),
                text: veil.text(talk.notes.get(&asked.uid)?),
                themes: talk.themes.get(&asked.uid).cloned().unwrap_or_default(),
            })
        };
        Some(InterviewResult {
            asked: inside.len() as u32,
            answered: inside.iter().filter(|(_, talk)| said(talk)).count() as u32,
            cells: cells
                .iter()
                .filter(|c| keys.contains(&c.key))
                .map(|c| cell(words, question, c, &answers, lang, &veil))
                .collect(),
            notes: inside.iter().filter_map(|(entry, talk)| note(entry, talk)).collect(),
            themes: themes(&inside.iter().map(|(_, talk)| talk).collect::<Vec<_>>(), Some(&asked.uid)),
            uid: asked.uid,
            number: asked.number,
            text: asked.text,
        })
    };
    Ok(InterviewResults {
        talks: found.talks.len() as u32,
        questions: questions(words, &found.plan, &Answers::new()).into_iter().filter_map(of).collect(),
        themes: themes(&found.talks.iter().map(|(_, talk)| talk).collect::<Vec<_>>(), None),
    })
}
