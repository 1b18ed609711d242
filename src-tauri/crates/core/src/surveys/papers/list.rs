//! Papers, and one of them with what two keyings differ on.

use super::{
    PaperDifference, PaperReq, PaperRes, PaperState, PapersRes,
    store::{self, Known},
};
use crate::{
    App,
    surveys::{
        SurveyReq,
        results::{LEVEL, label},
    },
};
use keheng_base::Fault;
use keheng_calc::stats::proportion::wilson;
use std::slice::from_ref;

/// All papers, and how often two people differed. Faults: `no_such_survey`, `survey_not_published`.
pub fn papers(app: &App, req: SurveyReq) -> Result<PapersRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let known = Known::read(&conn, req.id)?;
    let (mut rows, mut compared) = (Vec::new(), 0);
    for paper in store::papers(&conn, &known)? {
        let version = known.version(Some(paper.version))?;
        compared += paper.compared(version) as u32;
        rows.push(paper.row(version));
    }
    let count = |state: PaperState| rows.iter().filter(|row| row.state == state).count() as u32;
    let differed: u32 = rows.iter().map(|row| row.differences).sum();
    Ok(PapersRes {
        keyed: count(PaperState::Keyed),
        confirmed: count(PaperState::Confirmed),
        differing: count(PaperState::Differing),
        settled: count(PaperState::Settled),
        next: store::next_free(&conn, req.id, rows.last().map_or(0, |row| row.paper))?,
        compared,
        differed,
        rate: (compared > 0).then(|| f64::from(differed) / f64::from(compared)),
        interval: wilson(u64::from(differed), u64::from(compared), LEVEL),
        papers: rows,
    })
}

/// One paper. Faults: `no_such_survey`, `survey_not_published`, `no_such_paper`.
pub fn paper(app: &App, req: PaperReq) -> Result<PaperRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let known = Known::read(&conn, req.id)?;
    let paper = store::there(&conn, &known, req.paper)?;
    let version = known.version(Some(paper.version))?;
    let differences = paper.differences(version).into_iter().map(|cell| {
        let question = version.form.questions().map(|(_, q)| q).find(|q| q.owns(&cell.key));
        PaperDifference {
            key: cell.key.clone(),
            label: question.map_or_else(Vec::new, |q| {
                std::iter::once(q.text.clone()).chain(label(q, from_ref(version), &cell.key)).collect()
            }),
            first: paper.first.get(&cell.key).cloned(),
            second: paper.second.as_ref().and_then(|second| second.get(&cell.key)).cloned(),
            settled: paper.settled.as_ref().and_then(|settled| settled.get(&cell.key)).cloned(),
        }
    });
    Ok(PaperRes { row: paper.row(version), differences: differences.collect(), answers: paper.stands().clone() })
}
