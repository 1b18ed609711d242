//! Papers from the pages that were photographed, in whatever order and however often.

use super::{
    PaperDoubt, PaperLook, PaperRead,
    judge::{Seen, judged},
    page::PageRead,
};
use crate::surveys::{
    PaperFate, Survey,
    papers::store::{self, Known},
    store::Version,
};
use keheng_base::{Fault, Id};
use keheng_form::{Answers, Lang, Text};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// Which paper: survey by number of its form, paper, version, whether in English.
type Which = (u32, u32, u32, bool);

/// What two photos of a place come to: one that is sure settles what the other could not tell.
fn both(one: Seen, other: Seen) -> Seen {
    match (one, other) {
        (one, other) if one == other => one,
        (Seen::Unclear, sure) | (sure, Seen::Unclear) => sure,
        _ => Seen::Differing,
    }
}

/// A paper from its pages.
fn paper(survey: Id<Survey>, title: &Text, version: &Version, pages: &[PageRead]) -> Option<PaperRead> {
    let first = pages.first()?;
    let printed = &first.printed;
    let there: BTreeSet<u32> = pages.iter().map(|page| page.code.page).collect();
    let mut seen: BTreeMap<usize, Seen> = BTreeMap::new();
    for (at, what) in pages.iter().flat_map(|page| &page.seen) {
        seen.entry(*at).and_modify(|before| *before = both(*before, *what)).or_insert(*what);
    }
    let places = &printed.layout.places;
    let differing: BTreeSet<u32> =
        seen.iter().filter(|(_, what)| **what == Seen::Differing).map(|(at, _)| places[*at].page).collect();
    let (mut answers, mut looks) = (Answers::new(), Vec::new());
    for cell in &version.cells {
        let of: Vec<usize> = (0..places.len()).filter(|at| printed.said[*at].0 == cell.key).collect();
        let missing = of.iter().any(|at| !seen.contains_key(at));
        let found: Vec<_> = of.iter().filter_map(|at| Some((&printed.said[*at].1, *seen.get(at)?))).collect();
        let judged = if missing || of.is_empty() { Err(PaperDoubt::Missing) } else { judged(cell, &found) };
        match judged {
            Ok(Some(datum)) => drop(answers.insert(cell.key.clone(), datum)),
            Ok(None) => {}
            Err(why) => {
                let image = pages.iter().rev().find_map(|page| page.images.get(&cell.key)).cloned();
                looks.push(PaperLook { key: cell.key.clone(), why, image });
            }
        }
    }
    Some(PaperRead {
        survey,
        title: title.clone(),
        version: version.number,
        paper: first.code.paper,
        pages: printed.layout.pages,
        missing: (1..=printed.layout.pages).filter(|page| !there.contains(page)).collect(),
        differing: differing.into_iter().collect(),
        answers,
        looks,
        known: None,
        fate: None,
        refused: None,
    })
}

/// The papers of all pages, by survey and number, with what is known of them. Faults: those of storage.
pub(in crate::surveys) fn gathered(
    conn: &Connection,
    known: &std::collections::HashMap<u32, super::super::take::Known>,
    pages: Vec<PageRead>,
) -> Result<Vec<PaperRead>, Fault> {
    let mut by: BTreeMap<Which, Vec<PageRead>> = BTreeMap::new();
    for page in pages {
        let code = &page.code;
        by.entry((code.form, code.paper, code.version, code.lang == Lang::En)).or_default().push(page);
    }
    let mut found = Vec::new();
    for ((form, _, number, _), pages) in by {
        let Some(survey) = known.get(&form) else { continue };
        let Some(version) = survey.versions.iter().find(|v| v.number == number) else { continue };
        let Some(mut paper) = paper(survey.id, &survey.title, version, &pages) else { continue };
        let papers = Known::read(conn, survey.id)?;
        let before = store::paper(conn, &papers, paper.paper)?;
        let same = before.as_ref().is_some_and(|before| before.first == paper.answers && before.version == number);
        paper.known = match &before {
            Some(before) => Some(before.row(papers.version(Some(before.version))?)),
            None => None,
        };
        if paper.is_clear() && !paper.answers.is_empty() {
            paper.fate = match (before, same) {
                (None, _) => Some(PaperFate::New),
                (Some(_), true) => Some(PaperFate::Same),
                (Some(_), false) => None,
            };
        }
        found.push(paper);
    }
    Ok(found)
}
