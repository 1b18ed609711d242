//! Which method suits a question: an aid to thinking, no measurement.
//!
//! Each method is marked from 1 to 5 for how cheap, how quick and how deep it is, and for how well it answers each kind of
//! question. The marks are judgements of this program for a branch with a few people and no agency, after the comparison of
//! methods in N. K. Malhotra, *Marketing Research: An Applied Orientation*, 6th ed. 2010, ch. 5-7; whoever knows better puts the
//! weights accordingly and overrules the list. What does not answer the question stays below what does, however cheap it is.

use crate::App;
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What one wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MethodGoal {
    /// how many, how much, how satisfied
    HowMuch,
    /// why, and what is missing that nobody thought of
    Why,
    /// what really happens
    WhatHappens,
    /// whether a change works
    Works,
    /// what is to be expected where there is no data
    Future,
}

/// What counts, each weight 0..=5.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MethodAdviseReq {
    /// what one wants to know
    pub goal: MethodGoal,
    /// little money
    pub cost: u8,
    /// little time
    pub time: u8,
    /// depth
    pub depth: u8,
}

/// How well a method answers the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MethodFit {
    /// hardly
    Poor,
    /// partly, or together with another
    Partly,
    /// this is what it is for
    Good,
}

/// A method for a question; its words are `planner-<method>-gives` and `planner-<method>-lacks`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MethodAdvice {
    /// `survey`, or an id of the registry
    pub method: String,
    /// how well it answers the question
    pub fit: MethodFit,
    /// how cheap, 1..=5
    pub cheap: u8,
    /// how quick, 1..=5
    pub quick: u8,
    /// how deep, 1..=5
    pub deep: u8,
    /// the three by the weights, 0..1; 0.5 where no weight is set
    pub score: f64,
}

/// Methods for a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MethodAdviseRes {
    /// best first
    pub methods: Vec<MethodAdvice>,
}

/// A method: cheap, quick, deep; fit to the goals in their order.
struct Marks(&'static str, [u8; 3], [MethodFit; 5]);

use MethodFit::{Good, Partly, Poor};

const MARKS: &[Marks] = &[
    Marks("survey", [4, 3, 2], [Good, Partly, Poor, Poor, Partly]),
    Marks("observation", [4, 4, 3], [Partly, Poor, Good, Partly, Poor]),
    Marks("experiment", [2, 1, 3], [Partly, Poor, Partly, Good, Poor]),
    Marks("group", [3, 5, 4], [Poor, Good, Partly, Poor, Partly]),
    Marks("delphi", [3, 2, 4], [Poor, Partly, Poor, Poor, Good]),
];

/// Ranks the methods: by fit, then by the weighted marks. Fault: `planner_weight` with `most`.
pub fn advise(_: &App, req: MethodAdviseReq) -> Result<MethodAdviseRes, Fault> {
    const MOST: u8 = 5;
    let weights = [req.cost, req.time, req.depth];
    if weights.iter().any(|w| *w > MOST) {
        return Err(Fault::new("planner_weight").with("most", u32::from(MOST)));
    }
    let whole: u32 = weights.iter().map(|w| u32::from(*w)).sum();
    let advice = |Marks(method, marks, fits): &Marks| {
        let weighted: u32 = weights.iter().zip(marks).map(|(w, m)| u32::from(*w) * u32::from(m - 1)).sum();
        let [cheap, quick, deep] = *marks;
        MethodAdvice {
            method: (*method).to_owned(),
            fit: fits[req.goal as usize],
            cheap,
            quick,
            deep,
            score: if whole == 0 { 0.5 } else { f64::from(weighted) / f64::from(whole * 4) },
        }
    };
    let mut methods: Vec<MethodAdvice> = MARKS.iter().map(advice).collect();
    methods.sort_by(|a, b| b.fit.cmp(&a.fit).then(b.score.total_cmp(&a.score)));
    Ok(MethodAdviseRes { methods })
}
