//! Group session 集体思考法: ideas first, judgement later. Ideas come in rounds, on a timer, or on slips without names;
//! duplicates are merged by hand, ideas are sorted into clusters, everybody has some dots to give, and what wins goes on
//! into the minutes or into a questionnaire.
//!
//! An idea is an entry, a vote is an entry of its voter: two laptops that write down the same session merge without a
//! loss. Merging never deletes: a merged idea points to the one that stands for it, and can be taken out again.

mod add;
mod alike;
pub mod api;
mod board;
mod method;
mod minutes;
mod sort;
mod store;
mod survey;
#[cfg(test)]
mod tests;
mod vote;

pub use method::Group;

use super::{Entry, Study};
use crate::surveys::Survey;
use keheng_base::{Fault, Id};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// People at most.
const MOST_PEOPLE: usize = 60;
/// Ideas at most: more than a room can read.
const MOST_IDEAS: usize = 1_000;
/// Longest idea, question or name of a cluster, characters.
const LONGEST: usize = 300;
/// Longest name, characters.
const LONGEST_NAME: usize = 40;

/// How ideas come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GroupWay {
    /// one after the other says one idea, round after round
    RoundRobin,
    /// six people write three ideas in five minutes and hand the sheet on
    SixThreeFive,
    /// everybody writes slips without a name
    Slips,
}

/// What is planned: the body of the study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupPlan {
    /// what ideas are wanted for
    pub question: String,
    /// how they come
    pub way: GroupWay,
    /// who takes part, in the order of the table; nobody for slips
    pub people: Vec<String>,
    /// rounds planned, 1..=20
    pub rounds: u32,
    /// seconds a round, or a turn where one after the other speaks, 10..=3600
    pub seconds: u32,
    /// dots of each voter, 1..=20
    pub dots: u32,
}

impl Default for GroupPlan {
    fn default() -> Self {
        GroupPlan {
            question: String::new(),
            way: GroupWay::SixThreeFive,
            people: Vec::new(),
            rounds: 6,
            seconds: 300,
            dots: 3,
        }
    }
}

/// Whether a plan can be worked with. Faults: `group_people` with `most` and `limit`, `group_text` with `limit`,
/// `group_figures`.
pub(crate) fn check(plan: &GroupPlan) -> Result<(), Fault> {
    let long = |name: &String| name.trim().is_empty() || name.chars().count() > LONGEST_NAME;
    let mut seen = std::collections::BTreeSet::new();
    if plan.people.len() > MOST_PEOPLE || plan.people.iter().any(|name| long(name) || !seen.insert(name.trim())) {
        return Err(Fault::new("group_people").with("limit", LONGEST_NAME).with("most", MOST_PEOPLE));
    }
    if plan.question.chars().count() > LONGEST {
        return Err(Fault::new("group_text").with("limit", LONGEST));
    }
    let good = (1..=20).contains(&plan.rounds) && (10..=3_600).contains(&plan.seconds) && (1..=20).contains(&plan.dots);
    if good { Ok(()) } else { Err(Fault::new("group_figures")) }
}

/// What an entry of the kind `idea` holds; who said it and its round stand beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Idea {
    /// in the words it was said in
    pub text: String,
    /// the idea that stands for it
    pub into: Option<Id<Entry>>,
    /// name of its cluster
    pub cluster: Option<String>,
}

/// What an entry of the kind `vote` holds; the voter stands beside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Vote {
    /// dots by idea
    pub dots: BTreeMap<String, u32>,
}

/// One of the studies that are sessions.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupReq {
    /// which
    #[ts(type = "string")]
    pub id: Id<Study>,
}

/// A session as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupRes {
    /// what is planned
    pub plan: GroupPlan,
    /// ideas that stand for themselves: by dots, then in the order they came
    pub ideas: Vec<GroupIdea>,
    /// clusters by dots, then by name
    pub clusters: Vec<GroupCluster>,
    /// pairs that look alike, most alike first; merging them is for people to decide
    pub alike: Vec<GroupAlike>,
    /// who has voted, with the dots given
    pub votes: Vec<GroupVote>,
    /// ideas as they came, merged ones too
    pub said: u32,
    /// the round that ideas came in last; 1 before the first
    pub round: u32,
}

/// An idea.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupIdea {
    /// identity
    #[ts(type = "string")]
    pub id: Id<Entry>,
    /// in the words it was said in
    pub text: String,
    /// who said it; blank where nobody is named
    pub by: String,
    /// round
    pub round: u32,
    /// ideas it stands for as well
    pub merged: Vec<GroupMerged>,
    /// cluster
    pub cluster: Option<String>,
    /// dots, with those of merged ideas
    pub dots: u32,
    /// place, equal where dots are equal, the next place left out (1, 2, 2, 4); none without a dot
    pub rank: Option<u32>,
}

/// An idea that another one stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupMerged {
    /// identity
    #[ts(type = "string")]
    pub id: Id<Entry>,
    /// in the words it was said in
    pub text: String,
}

/// A cluster.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupCluster {
    /// name
    pub name: String,
    /// ideas that stand for themselves
    pub ideas: u32,
    /// their dots
    pub dots: u32,
}

/// Two ideas that look alike.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupAlike {
    /// the one that came first
    #[ts(type = "string")]
    pub first: Id<Entry>,
    /// the one that came later
    #[ts(type = "string")]
    pub second: Id<Entry>,
    /// 0 nothing in common, 1 the same signs: Dice's coefficient of pairs of neighbouring characters
    pub alike: f64,
}

/// A vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupVote {
    /// voter
    pub who: String,
    /// dots by idea
    pub dots: BTreeMap<String, u32>,
    /// dots given
    pub given: u32,
}

/// Ideas, a line each.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupAddReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// lines; numbers and dashes before them are dropped
    pub text: String,
    /// who said them; blank where nobody is named
    pub who: String,
    /// round, from 1
    pub round: u32,
}

/// What came of lines with ideas.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupAdded {
    /// written down
    pub added: u32,
    /// the same words of the same person in the same round: written down once
    pub same: u32,
}

/// Changes the words of an idea.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupEditReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// idea
    #[ts(type = "string")]
    pub idea: Id<Entry>,
    /// in better words
    pub text: String,
}

/// Ideas of a session.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupIdeasReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// ideas
    #[ts(type = "Array<string>")]
    pub ideas: Vec<Id<Entry>>,
}

/// Lets an idea stand for others.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupMergeReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// the one that stays
    #[ts(type = "string")]
    pub into: Id<Entry>,
    /// the others, with all that they stand for
    #[ts(type = "Array<string>")]
    pub ideas: Vec<Id<Entry>>,
}

/// Sorts ideas into a cluster.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupSortReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// ideas
    #[ts(type = "Array<string>")]
    pub ideas: Vec<Id<Entry>>,
    /// name of the cluster; blank for none
    pub cluster: String,
}

/// The dots of one person, all at once; voting again replaces what was given before, nothing takes the vote back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupVoteReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// who
    pub who: String,
    /// dots by idea
    pub dots: BTreeMap<String, u32>,
}

/// Writes the minutes: a table where the name ends in `.csv`, else Markdown.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct GroupSaveReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// where to
    pub handle: String,
}

/// Carries ideas into a questionnaire, as rows whose importance is asked for.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct GroupSurveyReq {
    /// session
    #[ts(type = "string")]
    pub id: Id<Study>,
    /// which ideas, in this order
    #[ts(type = "Array<string>")]
    pub ideas: Vec<Id<Entry>>,
    /// draft they are added to; a new one when absent
    #[serde(default)]
    pub survey: Option<Id<Survey>>,
}

/// The questionnaire that ideas went into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct GroupSurveyRes {
    /// which
    #[ts(type = "string")]
    pub survey: Id<Survey>,
    /// rows added
    pub rows: u32,
}
