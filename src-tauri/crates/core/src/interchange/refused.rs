//! The rows an import refused, as a file with the reason beside each: to be corrected and imported again.

use super::{
    SaveRefusedReq,
    outcome::reason,
    run::{count, plan},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    desk::Written,
    jobs::Job,
};
use keheng_base::Fault;
use keheng_files::{Cell, Row, TableOut};
use std::collections::HashMap;

pub(super) fn save(app: &App, req: SaveRefusedReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let plan = plan(app, &req.import)?;
    let db = app.db()?;
    let words = app.words();
    let outcome = count(&db, words, &plan, &Job::unwatched(), true)?;
    let mut reasons: HashMap<(u32, u32), String> = HashMap::new();
    for oddity in &outcome.refused {
        reasons.entry((oddity.file, oddity.row)).or_insert_with(|| reason(words, oddity));
    }
    let mut out = TableOut::create(&to, &words.table_refused())?;
    for (i, planned) in plan.files.iter().enumerate() {
        let mut found = super::read::resolve(Some(&*db.read()?), plan.kind, &planned.path, &planned.file.reading)?;
        let names = found.preview.columns.clone();
        let why = words.column_reason();
        // The file's own columns, so that the corrected file is read the same way.
        let mut head: Vec<Cell> = names.iter().map(|n| Cell::Text(n)).collect();
        head.push(Cell::Text(&why));
        out.row(&head)?;
        let mut rows = found.source.rows(found.preview.sheet, found.reading).map_err(|e| e.fault())?;
        let mut row = Row::new();
        loop {
            match rows.next(&mut row) {
                Ok(true) => {}
                Ok(false) => break,
                // named in the reasons, but nothing of it can be written
                Err(e) if e.is_row() => continue,
                Err(e) => return Err(e.fault()),
            }
            if let Some(reason) = reasons.get(&(i as u32, row.number as u32)) {
                let mut cells: Vec<Cell> = (0..names.len()).map(|c| Cell::Text(row.cell(c))).collect();
                cells.push(Cell::Text(reason));
                out.row(&cells)?;
            }
        }
    }
    out.finish()?;
    // The rows as they stand in somebody's file, which masks nothing.
    audit::record(app, Act::ExportOpen, Some(Subject::all(plan.kind.table())), reasons.len() as u64)?;
    Ok(Written { file: crate::db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
