//! Columns of a file matched to the questions of a form.

use super::{AnswerTable, Group, Target, groups};
use crate::cell::text::fold;
use keheng_form::{Choice, Form, Holds, Kind, Question, Text};

/// The target of each column: by the text of question, row and option, by the name of the cell, by the number of the
/// question. What fits nothing is left out, for the user to say.
pub fn matched(table: &AnswerTable, form: &Form) -> Vec<Target> {
    let (about, found) = groups(table);
    let mut targets: Vec<Target> = about.into_iter().map(|t| t.unwrap_or(Target::Nothing)).collect();
    let asked: Vec<&Question> = form.questions().map(|(_, q)| q).filter(|q| !q.cells().is_empty()).collect();
    let mut taken: Vec<&str> = Vec::new();
    let called = |key: &str, name: &str| came_as(form, key).any(|own| own == name);
    for group in &found {
        let by_own = || asked.iter().find(|q| called(&q.uid, &group.text)).copied();
        let question = whole(group, &asked, &taken).or_else(by_own).or_else(|| by_number(group, &asked));
        if let Some(question) = question {
            for (column, target) in of_question(group, question) {
                targets[column] = target;
            }
            taken.push(&question.uid);
            continue;
        }
        // a single column may be a row of a matrix or the name of a cell
        for (column, part) in &group.columns {
            let head = if part.is_empty() { &group.text } else { part };
            if let Some(target) = by_cell(head, &table.heads[*column], &asked, &targets, &called) {
                targets[*column] = target;
            }
        }
    }
    targets
}

/// The names a cell had in the files its form came from.
fn came_as<'a>(form: &'a Form, key: &'a str) -> impl Iterator<Item = &'a str> {
    let formats = super::super::FORMATS.iter();
    formats.filter_map(move |format| form.foreign.get(&format!("{format}/{key}/name"))).map(String::as_str)
}

fn is(text: &Text, words: &str) -> bool {
    let words = fold(words);
    !words.is_empty() && [&text.zh, &text.en].into_iter().any(|t| fold(t) == words)
}

/// The question of these words, or of this name.
fn whole<'a>(group: &Group, asked: &[&'a Question], taken: &[&str]) -> Option<&'a Question> {
    let free = |q: &&&'a Question| !taken.contains(&q.uid.as_str());
    let by_text = asked.iter().filter(|q| is(&q.text, &group.text)).find(free);
    by_text.or_else(|| asked.iter().filter(|q| q.name == group.text).find(free)).copied()
}

fn by_number<'a>(group: &Group, asked: &[&'a Question]) -> Option<&'a Question> {
    let at = group.number?.checked_sub(1)? as usize;
    // with words of its own the number alone proves nothing
    asked.get(at).filter(|_| group.text.is_empty()).copied()
}

fn parts(question: &Question) -> Vec<(&str, &str, &Text)> {
    let kind = question.kind.as_type();
    let choices = kind.choices().iter().map(|c: &Choice| (&*c.uid, &*c.name, &c.text));
    choices.chain(kind.rows().iter().map(|r| (&*r.uid, &*r.name, &r.text))).collect()
}

fn of_question(group: &Group, question: &Question) -> Vec<(usize, Target)> {
    let cells = question.cells();
    let whole = |column: usize| match cells.as_slice() {
        [first, ..] if first.key == question.uid => Some((column, Target::Cell(first.key.clone()))),
        _ => None,
    };
    let mut found = Vec::new();
    for (at, (column, part)) in group.columns.iter().enumerate() {
        if part.is_empty() {
            found.extend(whole(*column));
            continue;
        }
        let known = parts(question);
        let by_words = known.iter().find(|(_, name, text)| is(text, part) || name == part);
        // a file that has only numbers: its columns stand in the order of the parts
        let by_place =
            known.get(at).filter(|_| known.len() == group.columns.len() && part.parse::<usize>() == Ok(at + 1));
        let Some((uid, ..)) = by_words.or(by_place) else { continue };
        let key = format!("{}.{uid}", question.uid);
        let target = match (&question.kind, cells.first().map(|c| &c.holds)) {
            (Kind::Multiple(_), _) => Target::Flag(question.uid.clone(), (*uid).to_owned()),
            (_, Some(Holds::Order { .. })) => Target::Place(question.uid.clone(), (*uid).to_owned()),
            _ if cells.iter().any(|c| c.key == key) => Target::Cell(key),
            _ => continue,
        };
        found.push((*column, target));
    }
    found
}

/// The cell of a row's words, or of its own name.
fn by_cell(
    words: &str,
    head: &str,
    asked: &[&Question],
    targets: &[Target],
    called: &dyn Fn(&str, &str) -> bool,
) -> Option<Target> {
    let mut found = Vec::new();
    for question in asked {
        for cell in question.cells() {
            let of_row = question
                .kind
                .as_type()
                .rows()
                .iter()
                .any(|r| cell.key == format!("{}.{}", question.uid, r.uid) && is(&r.text, words));
            if cell.name == head || cell.name == words || of_row || called(&cell.key, head) {
                found.push(Target::Cell(cell.key));
            }
        }
    }
    found.retain(|t| !targets.contains(t));
    found.truncate(2);
    // words that stand for two rows stand for none
    if found.len() == 1 { found.pop() } else { None }
}
