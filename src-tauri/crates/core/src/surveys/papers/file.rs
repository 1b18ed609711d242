//! Papers out of a file that somebody keyed elsewhere, or a script wrote.

use super::{
    PaperFate, PaperFileReq, PaperFileRes, PaperState, RefusedPaper,
    key::{self, Keying, is_second},
    reading,
    store::{self, Known},
};
use crate::{
    App, db,
    db::{Op, Tx},
    surveys::edit::about,
};
use keheng_base::{Fault, Minutes};
use keheng_files::survey_formats::answers::{AnswerTable, Reading};
use keheng_form::Answers;
use std::collections::BTreeSet;

/// Column of the numbers.
const PAPER: &str = "paper";
/// Column that says whether a row is a first or a second keying.
const PASS: &str = "pass";

/// The columns that are cells, with their names. Faults: `columns_missing` with `name` and `field`, `column_unknown` with
/// `name`.
fn columns<'t>(table: &'t AnswerTable, known: &Known, file: &str) -> Result<Vec<(usize, &'t str)>, Fault> {
    if !table.heads.iter().any(|head| head == PAPER) {
        return Err(Fault::new("columns_missing").with("name", file).with("field", PAPER));
    }
    let heads = table.heads.iter().enumerate().filter(|(_, head)| ![PAPER, PASS].contains(&head.as_str()));
    let asked = |name: &str| known.versions.iter().any(|v| v.cells.iter().any(|cell| cell.name == name));
    let cell = |(at, head): (usize, &'t String)| {
        if asked(head) { Ok((at, head.as_str())) } else { Err(Fault::new("column_unknown").with("name", &**head)) }
    };
    heads.map(cell).collect()
}

/// One row as a keying. Faults: `paper_number`, `paper_pass`, `paper_cells_refused`, `paper_cell_unknown`.
fn keying(
    tx: &Tx,
    known: &Known,
    req: &PaperFileReq,
    cell_of: &dyn Fn(&str) -> String,
    columns: &[(usize, &str)],
    row: &[String],
) -> Result<Keying, Fault> {
    let number = |text: &str, code: &str| text.parse::<u32>().map_err(|_| Fault::new(code));
    let paper = number(&cell_of(PAPER), "paper_number").map_err(|fault| fault.with("most", super::MOST))?;
    let pass = cell_of(PASS);
    let pass =
        if pass.is_empty() { None } else { Some(number(&pass, "paper_pass").map_err(|f| f.with("pass", &*pass))?) };
    let second = is_second(pass)?;
    let printed = store::paper(tx.conn, known, paper)?.map(|paper| paper.version);
    let version = known.version(req.version.or(printed))?;
    let (mut answers, mut refused) = (Answers::new(), Vec::new());
    for (at, name) in columns {
        let text = row.get(*at).map_or("", String::as_str);
        let Some(cell) = version.cells.iter().find(|cell| cell.name == *name) else {
            // a column of another version stays blank for this one
            if text.trim().is_empty() {
                continue;
            }
            return Err(Fault::new("paper_cell_unknown").with("cell", *name));
        };
        match reading::datum(&version.form, cell, text) {
            Ok(Some(datum)) if cell.holds.accepts(&datum) => drop(answers.insert(cell.key.clone(), datum)),
            Ok(None) => {}
            _ => refused.push(format!("{name} = {}", text.chars().take(40).collect::<String>())),
        }
    }
    if !refused.is_empty() {
        return Err(Fault::new("paper_cells_refused").with("cells", refused.join(", ")));
    }
    Ok(Keying { paper, second, version: req.version, answers, replace: req.replace })
}

/// Keys all rows of a file in one step that can be taken back; rows that cannot be keyed are named and change nothing.
/// Faults: those of files, `no_such_survey`, `survey_not_published`, `survey_version_unknown`, those of [`columns`].
pub fn key_file(app: &App, req: PaperFileReq) -> Result<PaperFileRes, Fault> {
    let path = app.files().reading(&req.handle)?;
    let db = app.db()?;
    let known = Known::read(&*db.read()?, req.id)?;
    known.version(req.version)?;
    let table = AnswerTable::open(&path, &Reading::default())?;
    let columns = columns(&table, &known, &db::name(&path))?;
    let place = |name: &str| table.heads.iter().position(|head| head == name);
    let now = Minutes(app.now_ms() / 60_000);
    let done = db.op(Op::KeyPaper, &about(app, &known.stored.form), |tx| {
        let mut res = PaperFileRes { rows: table.rows.len() as u32, ..PaperFileRes::default() };
        let mut differing = BTreeSet::new();
        for (row, cells) in &table.rows {
            let text = |name: &str| place(name).and_then(|at| cells.get(at)).cloned().unwrap_or_default();
            let keyed = keying(tx, &known, &req, &text, &columns, cells).and_then(|keying| {
                let second = keying.second;
                key::write(tx, &known, keying, now).map(|(paper, fate)| (paper, fate, second))
            });
            match keyed {
                Ok((paper, fate, second)) => {
                    match (fate, second) {
                        (PaperFate::Same, _) => res.same += 1,
                        (PaperFate::Replaced, _) => res.replaced += 1,
                        (PaperFate::New, false) => res.first += 1,
                        (PaperFate::New, true) => res.second += 1,
                    }
                    if paper.state() == PaperState::Differing {
                        differing.insert(paper.number);
                    } else {
                        differing.remove(&paper.number);
                    }
                }
                Err(why) => res.refused.push(RefusedPaper { row: *row, why }),
            }
        }
        res.differing = differing.into_iter().collect();
        Ok(res)
    })?;
    Ok(app.done(done))
}
