//! The cells of a version in the order of the paper.

use super::{PaperCell, PaperQuestion, PaperSheet, PaperSheetReq, store::Known};
use crate::{
    App,
    surveys::results::{label, option},
};
use keheng_base::Fault;
use keheng_form::{Cell, Question};
use std::slice::from_ref;

/// What is to be keyed. Faults: `no_such_survey`, `survey_not_published`, `survey_version_unknown`.
pub fn sheet(app: &App, req: PaperSheetReq) -> Result<PaperSheet, Fault> {
    let known = Known::read(&*app.db()?.read()?, req.id)?;
    let version = known.version(req.version)?;
    let cell = |question: &Question, cell: Cell| PaperCell {
        label: label(question, from_ref(version), &cell.key),
        options: cell.holds.options().iter().map(|uid| option(question, from_ref(version), uid)).collect(),
        key: cell.key,
        name: cell.name,
        holds: cell.holds,
    };
    // numbered as they are printed: notes have no number and no cells
    let asked = version.form.questions().map(|(_, q)| q).filter(|q| !q.cells().is_empty());
    let questions = asked.zip(1..).map(|(question, number)| PaperQuestion {
        question: question.uid.clone(),
        number,
        text: question.text.clone(),
        cells: question.cells().into_iter().map(|c| cell(question, c)).collect(),
    });
    Ok(PaperSheet {
        version: version.number,
        versions: known.versions.iter().map(|v| v.number).collect(),
        questions: questions.collect(),
    })
}
