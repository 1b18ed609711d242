//! Corrective actions: those open, and those done in the month, with what proves that they helped.

use super::{About, words};
use crate::{
    api::Nothing,
    reports::paper::{Block, Cell, Section, Table},
    service::actions::{CorrectiveAction, actions},
};
use keheng_base::Fault;

/// How an action stands on the last day that the report covers.
fn state(about: &About, action: &CorrectiveAction) -> Cell {
    let w = about.words;
    let end = about.days.map_or(about.month.period().to, |days| days.to);
    match (action.done, action.due) {
        (Some(done), _) => Cell::Day(done),
        (None, Some(due)) if due < end => Cell::Text(w.actions_overdue()),
        (None, _) => Cell::Text(w.actions_open()),
    }
}

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let title = w.actions_title();
    let period = about.month.period();
    let mut found = actions(about.app, Nothing {})?.actions;
    found.retain(|a| a.done.is_none_or(|done| period.from <= done && done <= period.to));
    if found.is_empty() {
        return Ok(Section { title, blocks: vec![Block::Text(w.report_no_actions())] });
    }
    let row = |a: &CorrectiveAction| {
        vec![
            Cell::Text(a.what.clone()),
            Cell::from(a.kpi.as_deref().map(|kpi| about.say("kpi", kpi))),
            Cell::from(a.cause.clone()),
            Cell::from(a.owner.clone()),
            a.due.map_or(Cell::Empty, Cell::Day),
            state(about, a),
            Cell::from(a.proof.clone()),
        ]
    };
    let table = Table {
        title: w.report_actions(),
        columns: vec![
            words(w.actions_what(), 6),
            words(w.actions_kpi(), 3),
            words(w.actions_cause(), 4),
            words(w.actions_owner(), 2),
            words(w.actions_due(), 3),
            words(w.actions_done(), 3),
            words(w.actions_proof(), 5),
        ],
        rows: found.iter().map(row).collect(),
    };
    Ok(Section { title, blocks: vec![Block::Table(table), Block::Note(w.report_actions_state())] })
}
