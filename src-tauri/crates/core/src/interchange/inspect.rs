//! Looking at files before an import.

use super::{
    ColumnGuess, EncodingGuess, FieldInfo, ImportReq, InspectRes, Inspection,
    fields::{self, Field},
    read::{self, SURE},
};
use crate::App;
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

pub(super) fn inspect(app: &App, req: ImportReq) -> Result<InspectRes, Fault> {
    check_count(&req)?;
    let db = app.db().ok();
    let conn = db.as_ref().map(|db| db.read()).transpose()?;
    let mut files = Vec::new();
    for file in &req.files {
        let path = app.files().reading(&file.handle)?;
        let found = read::resolve(conn.as_deref(), &path, &file.reading)?;
        let preview = &found.preview;
        let columns: Vec<ColumnGuess> = preview
            .columns
            .iter()
            .enumerate()
            .map(|(i, name)| ColumnGuess {
                column: i as u32,
                name: name.clone(),
                field: found.columns[i].map(|(f, _)| f.id().to_owned()),
                confidence: found.columns[i].map_or(0.0, |(_, sure)| sure),
                samples: preview
                    .sample
                    .iter()
                    .map(|r| r[i].clone())
                    .filter(|v| !v.trim().is_empty())
                    .take(SAMPLES)
                    .collect(),
            })
            .collect();
        let missing = fields::missing(found.columns.iter().flatten().map(|(f, _)| *f));
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
            missing: missing.iter().map(|f| f.id().to_owned()).collect(),
            rows: preview.sample.clone(),
            profile: found.profile.clone(),
            columns,
        });
    }
    let all = Field::ALL.iter().map(|f| FieldInfo { id: f.id().to_owned(), required: fields::REQUIRED.contains(f) });
    Ok(InspectRes { files, fields: all.collect() })
}
