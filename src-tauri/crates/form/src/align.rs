//! A form from elsewhere put in the place of one that is there: what has the same name keeps its identity, so that answers
//! to the old one still find their questions.

use crate::{kinds::Kind, model::*};
use std::collections::{BTreeMap, BTreeSet};

/// Gives questions, options, rows and sides of `form` the uids that those of the same name have in `old`. A question
/// whose type holds something else gets a uid that nothing had before: `used` are all that were ever given out.
pub fn align(form: &mut Form, old: &Form, used: &BTreeSet<Uid>) {
    let mut taken: BTreeSet<Uid> = used.iter().cloned().chain(old.questions().map(|(_, q)| q.uid.clone())).collect();
    let mut renamed: BTreeMap<Uid, Uid> = BTreeMap::new();
    let mut parts: BTreeMap<(Uid, Uid), Uid> = BTreeMap::new();
    for question in form.pages.iter_mut().flat_map(|p| &mut p.questions) {
        let before =
            old.questions().map(|(_, q)| q).find(|q| q.name == question.name && alike(&q.kind, &question.kind));
        let uid = match before {
            Some(before) => {
                for (from, to) in align_parts(&mut question.kind, &before.kind) {
                    parts.insert((question.uid.clone(), from), to);
                }
                before.uid.clone()
            }
            None => free("q", &taken),
        };
        taken.insert(uid.clone());
        renamed.insert(question.uid.clone(), uid.clone());
        question.uid = uid;
    }
    form.foreign = std::mem::take(&mut form.foreign)
        .into_iter()
        .map(|(key, content)| (moved(&key, &renamed, &parts), content))
        .collect();
}

/// Whether answers to one can be answers to the other.
fn alike(a: &Kind, b: &Kind) -> bool {
    let one_of = |k: &Kind| matches!(k, Kind::Single(_) | Kind::Dropdown(_));
    let words = |k: &Kind| matches!(k, Kind::ShortText(_) | Kind::LongText(_));
    a.id() == b.id() || one_of(a) && one_of(b) || words(a) && words(b)
}

fn free(head: &str, taken: &BTreeSet<Uid>) -> Uid {
    (1..).map(|n| format!("{head}{n}")).find(|uid| !taken.contains(uid)).unwrap_or_default()
}

/// The lists of parts of a type: uid and name of each, to write to.
fn lists(kind: &mut Kind) -> Vec<Vec<(&mut Uid, &str)>> {
    fn choices(list: &mut [Choice]) -> Vec<(&mut Uid, &str)> {
        list.iter_mut().map(|c| (&mut c.uid, c.name.as_str())).collect()
    }
    fn rows(list: &mut [Row]) -> Vec<(&mut Uid, &str)> {
        list.iter_mut().map(|r| (&mut r.uid, r.name.as_str())).collect()
    }
    match kind {
        Kind::MatrixScale(k) => vec![rows(&mut k.rows)],
        Kind::MatrixSingle(k) => vec![rows(&mut k.rows), choices(&mut k.columns)],
        Kind::MatrixMultiple(k) => vec![rows(&mut k.rows), choices(&mut k.columns)],
        Kind::MatrixText(k) => vec![rows(&mut k.rows), choices(&mut k.columns)],
        Kind::Sides(k) => {
            vec![rows(&mut k.rows), k.sides.iter_mut().map(|s| (&mut s.uid, s.name.as_str())).collect()]
        }
        other => other.choices_mut().map(|list| choices(list)).into_iter().collect(),
    }
}

/// The uids that changed, old to new.
fn align_parts(kind: &mut Kind, old: &Kind) -> Vec<(Uid, Uid)> {
    let mut old = old.clone();
    let mut changed = Vec::new();
    for (new, old) in lists(kind).into_iter().zip(lists(&mut old)) {
        let mut taken: BTreeSet<Uid> = old.iter().map(|(uid, _)| (**uid).clone()).collect();
        for (uid, name) in new {
            let before = old.iter().find(|(_, n)| *n == name).map(|(uid, _)| (**uid).clone());
            let head = uid.trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
            let to = before.unwrap_or_else(|| free(if head.is_empty() { "o" } else { &head }, &taken));
            taken.insert(to.clone());
            if *uid != to {
                changed.push((std::mem::replace(uid, to.clone()), to));
            }
        }
    }
    changed
}

/// The key of a kept part with the uids of now: `format/q3.o2/name`, `format/behind q3/00001`.
fn moved(key: &str, renamed: &BTreeMap<Uid, Uid>, parts: &BTreeMap<(Uid, Uid), Uid>) -> String {
    let mut pieces: Vec<String> = key.splitn(3, '/').map(str::to_owned).collect();
    if let Some(place) = pieces.get_mut(1) {
        let (head, name) = place.rsplit_once(' ').map_or(("", place.as_str()), |(h, n)| (h, n));
        let (uid, part) = name.split_once('.').map_or((name, None), |(u, p)| (u, Some(p)));
        if let Some(to) = renamed.get(uid) {
            let part = part.map(|p| parts.get(&(uid.to_owned(), p.to_owned())).map_or(p, String::as_str));
            let name = part.map_or_else(|| to.clone(), |p| format!("{to}.{p}"));
            *place = if head.is_empty() { name } else { format!("{head} {name}") };
        }
    }
    pieces.join("/")
}
