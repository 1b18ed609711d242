//! Looking at files before an import.

use super::{
    ColumnGuess, EncodingGuess, FieldInfo, ImportReq, InspectRes, Inspection,
    kinds::{self, KINDS, missing},
    read::{self, SURE},
};
use crate::{App, customers::mask};
use keheng_base::Fault;
use keheng_files::Kind;

/// Files of one import at most.
pub const MOST_FILES: usize = 50;
/// Values shown beside a column.
const SAMPLES: usize = 4;

/// Refuses none and too many. Faults: `no_files`, `too_many_files`.
pub fn check_count(req: &ImportReq) -> Result<(), Fault> {
    match req.files.len() {
        0 => Err(Fault::new("no_files")),
        n if n > MOST_FILES => Err(Fault::new("too_many_files").with("limit", MOST_FILES)),
        _ => Ok(()),
    }
}

/// A cell as the page shows it: a telephone number is recognised by its mask as well.
fn shown(cell: &str) -> String {
    if mask::is_mobile(cell) { mask::phone(cell) } else { cell.to_owned() }
}

pub(super) fn inspect(app: &App, req: ImportReq) -> Result<InspectRes, Fault> {
    check_count(&req)?;
    let db = app.db().ok();
    let conn = db.as_ref().map(|db| db.read()).transpose()?;
    let first = &req.files[0];
    let kind = match &req.kind {
        Some(id) => kinds::of(Some(id))?,
        // One import is of one kind: the first file says which.
        None => read::kind_of(conn.as_deref(), &app.files().reading(&first.handle)?, &first.reading)?,
    };
    let id = |field: usize| kind.fields()[field].id.to_owned();
    let mut files = Vec::new();
    for file in &req.files {
        let path = app.files().reading(&file.handle)?;
        let found = read::resolve(conn.as_deref(), kind, &path, &file.reading)?;
        let preview = &found.preview;
        let columns: Vec<ColumnGuess> = preview
            .columns
            .iter()
            .enumerate()
            .map(|(i, name)| ColumnGuess {
                column: i as u32,
                name: name.clone(),
                field: found.columns[i].map(|(f, _)| id(f)),
                confidence: found.columns[i].map_or(0.0, |(_, sure)| sure),
                samples: preview
                    .sample
                    .iter()
                    .map(|r| shown(&r[i]))
                    .filter(|v| !v.trim().is_empty())
                    .take(SAMPLES)
                    .collect(),
            })
            .collect();
        let missing = missing(kind, found.columns.iter().flatten().map(|(f, _)| *f));
        let sure = columns.iter().all(|c| c.field.is_none() || c.confidence >= SURE);
        let is_text = preview.kind == Kind::Text;
        files.push(Inspection {
            handle: file.handle.clone(),
            name: found.source.name().to_owned(),
            bytes: found.source.size(),
            format: match preview.kind {
                Kind::Text => "csv",
                Kind::Xlsx => "xlsx",
                Kind::Xls => "xls",
            }
            .to_owned(),
            encoding: is_text.then(|| found.reading.encoding.unwrap_or(preview.encoding).name().to_lowercase()),
            encoding_choices: preview
                .candidates
                .iter()
                .map(|c| EncodingGuess { encoding: c.encoding.name().to_lowercase(), preview: c.sample.clone() })
                .collect(),
            sheets: if is_text { Vec::new() } else { preview.sheets.iter().map(|s| s.name.clone()).collect() },
            sheet: (!is_text).then(|| preview.sheets.get(preview.sheet).map(|s| s.name.clone())).flatten(),
            header_row: found.header_row as u32,
            ready: missing.is_empty() && sure && preview.candidates.is_empty(),
            missing: missing.iter().map(|f| id(*f)).collect(),
            rows: preview.sample.iter().map(|row| row.iter().map(|cell| shown(cell)).collect()).collect(),
            profile: found.profile.clone(),
            columns,
        });
    }
    let required = |at: usize| kind.needs().contains(&&[at][..]);
    let fields = kind.fields().iter().enumerate();
    let fields = fields.map(|(at, f)| FieldInfo { id: f.id.to_owned(), required: required(at) }).collect();
    let kinds = KINDS.iter().map(|k| k.id().to_owned()).collect();
    Ok(InspectRes { kind: kind.id().to_owned(), kinds, files, fields })
}
