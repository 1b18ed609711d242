//! The session as everybody sees it.

use super::{
    GroupAlike, GroupCluster, GroupIdea, GroupMerged, GroupReq, GroupRes, GroupVote,
    alike::{SHOWN, alike, folded, pairs},
    store::{Said, Session},
};
use crate::{App, methods::Entry};
use keheng_base::{Fault, Id};
use std::collections::BTreeMap;

/// Pairs that are proposed at most: a list to decide on, not to read through.
const MOST_PAIRS: usize = 30;

/// Ideas with dots and places, clusters, and pairs that look alike. Faults: `no_such_study`, `study_body_invalid`.
pub fn board(app: &App, req: GroupReq) -> Result<GroupRes, Fault> {
    let db = app.db()?;
    let session = Session::read(&*db.read()?, req.id)?;
    Ok(shown(&session))
}

/// The same of a session at hand.
pub(super) fn shown(session: &Session) -> GroupRes {
    let mut dots: BTreeMap<i64, u32> = BTreeMap::new();
    for (_, vote) in &session.votes {
        for said in &session.said {
            let given = vote.dots.get(&said.entry.id.to_string()).copied().unwrap_or(0);
            *dots.entry(session.root(said.entry.id).raw()).or_insert(0) += given;
        }
    }
    let mut ideas: Vec<GroupIdea> = roots(session).map(|said| idea(session, said, &dots)).collect();
    // by dots; a stable sort leaves ideas of equal dots in the order they came
    ideas.sort_by_key(|idea| std::cmp::Reverse(idea.dots));
    let counts: Vec<u32> = ideas.iter().map(|idea| idea.dots).collect();
    for idea in ideas.iter_mut().filter(|idea| idea.dots > 0) {
        idea.rank = Some(counts.iter().filter(|other| **other > idea.dots).count() as u32 + 1);
    }
    let mut clusters: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for idea in &ideas {
        if let Some(name) = &idea.cluster {
            let of = clusters.entry(name).or_default();
            *of = (of.0 + 1, of.1 + idea.dots);
        }
    }
    let mut clusters: Vec<GroupCluster> =
        clusters.into_iter().map(|(name, (ideas, dots))| GroupCluster { name: name.to_owned(), ideas, dots }).collect();
    clusters.sort_by_key(|cluster| std::cmp::Reverse(cluster.dots));
    let vote = |(who, vote): &(String, super::Vote)| GroupVote {
        who: who.clone(),
        dots: vote.dots.clone(),
        given: vote.dots.values().sum(),
    };
    GroupRes {
        plan: session.plan.clone(),
        clusters,
        alike: proposals(session),
        votes: session.votes.iter().map(vote).collect(),
        said: session.said.len() as u32,
        round: session.said.iter().map(|said| said.entry.number).max().unwrap_or(1),
        ideas,
    }
}

/// Ideas that stand for themselves, in the order they came.
fn roots(session: &Session) -> impl Iterator<Item = &Said> {
    session.said.iter().filter(|said| session.root(said.entry.id) == said.entry.id)
}

fn idea(session: &Session, said: &Said, dots: &BTreeMap<i64, u32>) -> GroupIdea {
    let id = said.entry.id;
    let stands_for = |other: &&Said| other.entry.id != id && session.root(other.entry.id) == id;
    let merged = session.said.iter().filter(stands_for);
    GroupIdea {
        id,
        text: said.idea.text.clone(),
        by: said.entry.who.clone(),
        round: said.entry.number,
        merged: merged.map(|m| GroupMerged { id: m.entry.id, text: m.idea.text.clone() }).collect(),
        cluster: said.idea.cluster.clone(),
        dots: dots.get(&id.raw()).copied().unwrap_or(0),
        rank: None,
    }
}

/// An idea as it is compared: its text without what does not count, and its pairs of neighbouring characters.
type Compared = (Id<Entry>, Vec<char>, BTreeMap<[char; 2], u32>);

/// Pairs of ideas that look alike, most alike first.
fn proposals(session: &Session) -> Vec<GroupAlike> {
    let of = |said: &Said| {
        let text = folded(&said.idea.text);
        let pairs = pairs(&text);
        (said.entry.id, text, pairs)
    };
    let all: Vec<Compared> = roots(session).map(of).collect();
    let mut found = Vec::new();
    for (at, (first, text, pairs)) in all.iter().enumerate() {
        for (second, other_text, other_pairs) in &all[at + 1..] {
            let alike = if text == other_text { 1.0 } else { alike(pairs, other_pairs) };
            if alike >= SHOWN {
                found.push(GroupAlike { first: *first, second: *second, alike });
            }
        }
    }
    found.sort_by(|a, b| b.alike.total_cmp(&a.alike));
    found.truncate(MOST_PAIRS);
    found
}
