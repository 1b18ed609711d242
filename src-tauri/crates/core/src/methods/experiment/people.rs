//! Who takes part, their results, and the list as a file.

use super::{
    ExperimentListReq, ExperimentNoteReq, ExperimentNoted, ExperimentPeople, ExperimentPerson, ExperimentPlan, KIND,
    entry::{self, Outcome, Place},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    db::{self, Op, Tx, schema, sql_fault},
    desk::Written,
    methods::{
        StudyEntry, StudyReq,
        registry::read,
        store::{self, Stored},
    },
};
use keheng_base::Fault;
use keheng_files::{Cell, TableOut};
use serde_json::json;
use std::collections::BTreeMap;

/// People by number with their results.
pub(super) fn of(entries: &[StudyEntry]) -> Result<Vec<ExperimentPerson>, Fault> {
    let mut values = BTreeMap::new();
    for e in entries.iter().filter(|e| e.kind == entry::OUTCOME) {
        values.insert(e.number, read::<Outcome>(&e.body)?.value);
    }
    let mut people = Vec::new();
    for e in entries.iter().filter(|e| e.kind == entry::PLACE) {
        let place: Place = read(&e.body)?;
        people.push(ExperimentPerson {
            number: e.number,
            name: e.who.clone(),
            customer: place.customer.and_then(|id| id.parse().ok()),
            class: place.class,
            arm: place.arm,
            value: values.get(&e.number).copied(),
        });
    }
    people.sort_by_key(|p| p.number);
    Ok(people)
}

/// The list. Fault: `no_such_study`.
pub fn people(app: &App, req: StudyReq) -> Result<ExperimentPeople, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    store::of_kind(&conn, req.id, KIND)?;
    let entries = store::entries(&conn, req.id).map_err(sql_fault)?;
    let veil = app.veil()?;
    let veiled = |p: ExperimentPerson| ExperimentPerson { name: veil.name(&p.name), ..p };
    Ok(ExperimentPeople { people: of(&entries)?.into_iter().map(veiled).collect() })
}

/// Writes results, none of which may be of somebody who is not on the list. Faults: those of a study that takes notes,
/// `experiment_number` with `number`, `experiment_value`.
pub(super) fn write(
    tx: &mut Tx,
    study: &Stored,
    results: &[(u32, Option<f64>)],
    now: i64,
) -> Result<ExperimentNoted, Fault> {
    let there = of(&store::entries(tx.conn, study.id).map_err(sql_fault)?)?;
    let mut values: BTreeMap<u32, Option<f64>> = there.iter().map(|p| (p.number, p.value)).collect();
    let mut changed = 0;
    for (number, value) in results {
        let before = values.get_mut(number).ok_or_else(|| Fault::new("experiment_number").with("number", *number))?;
        if before == value {
            continue;
        }
        let id = entry::id(study.id, entry::OUTCOME, *number);
        match value {
            None => drop(store::take_out(tx, study.id, id)?),
            Some(value) => {
                let noted = StudyEntry {
                    id,
                    kind: entry::OUTCOME.to_owned(),
                    who: String::new(),
                    number: *number,
                    at: now,
                    body: json!(Outcome { value: *value }),
                };
                store::put(tx, study, &noted)?;
            }
        }
        *before = *value;
        changed += 1;
    }
    Ok(ExperimentNoted { results: values.values().flatten().count() as u32, changed })
}

/// Notes results that were typed in; one that cannot be leaves all as they were. Faults: those of [`write`].
pub fn note(app: &App, req: ExperimentNoteReq) -> Result<ExperimentNoted, Fault> {
    let db = app.db()?;
    let title = store::open(&*db.read()?, req.id, KIND)?.title;
    let now = app.now_ms();
    let results: Vec<(u32, Option<f64>)> = req.results.iter().map(|r| (r.number, r.value)).collect();
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let study = store::open(tx.conn, req.id, KIND)?;
        write(tx, &study, &results, now)
    })?;
    Ok(app.done(done))
}

/// Writes the list as a table. Faults: `no_such_study`, `experiment_not_drawn`, those of files.
pub fn list(app: &App, req: ExperimentListReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let db = app.db()?;
    let conn = db.read()?;
    let study = store::of_kind(&conn, req.id, KIND)?;
    let plan: ExperimentPlan = read(&study.plan)?;
    let people = of(&store::entries(&conn, req.id).map_err(sql_fault)?)?;
    if people.is_empty() {
        return Err(Fault::new("experiment_not_drawn"));
    }
    let words = app.words();
    let veil = app.veil()?;
    let mut out = TableOut::create(&to, &words.experiment_list())?;
    let heads = [
        words.experiment_number(),
        words.experiment_customer(),
        words.experiment_class(),
        words.experiment_arm(),
        words.experiment_result(),
    ];
    out.row(&heads.each_ref().map(|h| Cell::Head(h)))?;
    for p in &people {
        let arm = plan.arms.iter().find(|a| a.uid == p.arm).map_or(p.arm.as_str(), |a| a.name.as_str());
        out.row(&[
            Cell::Count(i64::from(p.number)),
            Cell::Text(&veil.name(&p.name)),
            Cell::Text(&p.class),
            Cell::Text(arm),
            p.value.map_or(Cell::Empty, Cell::Real),
        ])?;
    }
    out.finish()?;
    let subject = Subject::row(&schema::STUDY, req.id.raw());
    audit::record(app, Act::export(!veil.is_drawn()), Some(subject), people.len() as u64)?;
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
