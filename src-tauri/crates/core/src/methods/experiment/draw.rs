//! Drawing who takes part and who gets what.

use super::{
    ExperimentPlan, KIND, Participants,
    entry::{self, Drawn, Place},
    plan::MOST_PEOPLE,
};
use crate::{
    App,
    api::Nothing,
    db::{Op, sql_fault},
    methods::{StudyEntry, StudyReq, registry::read, store},
    value::book::Book,
};
use keheng_base::{Fault, Id};
use keheng_calc::survey::assignment::{blocks, sample};
use serde_json::json;
use std::collections::BTreeSet;

/// A customer who could take part.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    customer: i64,
    name: String,
    class: String,
}

/// Customers with shipments in the last twelve months, of these classes; by identity, which is the same on all machines.
pub(super) fn candidates(book: &Book, classes: &[String]) -> Vec<Candidate> {
    let classes: BTreeSet<&str> = classes.iter().map(String::as_str).collect();
    let of = |e: &crate::value::book::Entry| {
        let class = e.class.map(String::from)?;
        let wanted = classes.is_empty() || classes.contains(class.as_str());
        wanted.then(|| Candidate { customer: e.id, name: e.name.clone(), class })
    };
    let mut found: Vec<Candidate> = book.entries.iter().filter_map(of).collect();
    found.sort_by_key(|c| c.customer);
    found
}

/// The list: who takes part, in the order of their numbers, with the class they are in.
fn listed(app: &App, plan: &ExperimentPlan) -> Result<(Vec<Option<Candidate>>, Vec<usize>), Fault> {
    let (classes, most, stratify) = match &plan.people {
        Participants::Numbers { count } => {
            let n = *count as usize;
            return Ok((vec![None; n], vec![0; n]));
        }
        Participants::Customers { classes, most, stratify } => (classes, most, *stratify),
    };
    let all = candidates(&*app.true_book()?, classes);
    let size = most.map_or(all.len(), |most| most as usize);
    let drawn: Vec<Candidate> =
        sample(all.len(), size, u64::from(plan.seed)).into_iter().map(|at| all[at].clone()).collect();
    let names: BTreeSet<&str> = drawn.iter().map(|c| c.class.as_str()).collect();
    let stratum = |c: &Candidate| if stratify { names.iter().position(|n| *n == c.class).unwrap_or(0) } else { 0 };
    let strata = drawn.iter().map(stratum).collect();
    Ok((drawn.into_iter().map(Some).collect(), strata))
}

/// Draws the list by the plan, which is kept from then on. The same seed and the same customers give the same list. Faults:
/// those of a study that takes notes, `experiment_drawn`, `experiment_too_few` with `least`, `experiment_people` with `most`.
pub fn draw(app: &App, req: StudyReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let study = store::open(&*db.read()?, req.id, KIND)?;
    let plan: ExperimentPlan = read(&study.plan)?;
    let (people, strata) = listed(app, &plan)?;
    if people.len() > MOST_PEOPLE as usize {
        return Err(Fault::new("experiment_people").with("most", MOST_PEOPLE));
    }
    let least = plan.arms.len() * 2;
    if people.len() < least {
        return Err(Fault::new("experiment_too_few").with("least", least));
    }
    let arms = blocks(&strata, plan.arms.len(), u64::from(plan.seed)).unwrap_or_default();
    let now = app.now_ms();
    let done = db.op(Op::NoteStudy, &study.title, |tx| {
        let study = store::open(tx.conn, req.id, KIND)?;
        let there = store::entries(tx.conn, req.id).map_err(sql_fault)?;
        if !there.is_empty() || study.plan != json!(plan) {
            return Err(Fault::new("experiment_drawn"));
        }
        let entry = |kind: &str, number: u32, who: String, body| StudyEntry {
            id: entry::id(req.id, kind, number),
            kind: kind.to_owned(),
            who,
            number,
            at: now,
            body,
        };
        store::put(tx, &study, &entry(entry::DRAWN, 0, String::new(), json!(Drawn { plan: plan.clone() })))?;
        for (at, (person, arm)) in people.iter().zip(&arms).enumerate() {
            let place = Place {
                arm: plan.arms[*arm].uid.clone(),
                class: person.as_ref().map(|c| c.class.clone()).unwrap_or_default(),
                customer: person.as_ref().map(|c| c.customer.to_string()),
            };
            // a name as long as an address must not keep a customer from taking part
            let name = person.as_ref().map(|c| c.name.chars().take(100).collect()).unwrap_or_default();
            store::put(tx, &study, &entry(entry::PLACE, at as u32 + 1, name, json!(place)))?;
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Takes the list back, so that the plan can be changed. Faults: those of a study that takes notes, `experiment_has_results`
/// once a result is there: whoever has seen results must not draw again.
pub fn undraw(app: &App, req: StudyReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = store::open(&*db.read()?, req.id, KIND)?.title;
    let done = db.op(Op::NoteStudy, &title, |tx| {
        store::open(tx.conn, req.id, KIND)?;
        let there = store::entries(tx.conn, req.id).map_err(sql_fault)?;
        if there.iter().any(|e| e.kind == entry::OUTCOME || e.kind == entry::LOOK) {
            return Err(Fault::new("experiment_has_results"));
        }
        for e in there {
            store::take_out(tx, req.id, Id::new(e.id.raw()))?;
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
