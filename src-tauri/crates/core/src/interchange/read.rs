//! A file and how it is read: what the user said, a remembered profile, and what was found out.

use super::{
    Reading, fields,
    kinds::{self, Kind},
    profile,
};
use crate::desk::imports::signature;
use keheng_base::Fault;
use keheng_files::{self as files, Encoding, Preview, Source, cell::text::fold};
use rusqlite::Connection;
use std::path::Path;

/// How sure a column must be taken for a field without asking.
pub const SURE: f64 = 0.6;

/// A file ready to be read.
pub struct Resolved {
    /// the opened file
    pub source: Source,
    /// its beginning
    pub preview: Preview,
    /// row of the column names; data begin after it
    pub header_row: u64,
    /// field, by its place in the kind, and confidence of each column
    pub columns: Vec<Option<(usize, f64)>>,
    /// name of the profile that was used
    pub profile: Option<String>,
    /// how to read
    pub reading: files::Reading,
}

/// What kind of file it is, going by a remembered profile or by its headings. Faults: those of [`resolve`].
pub fn kind_of(conn: Option<&Connection>, path: &Path, wanted: &Reading) -> Result<&'static dyn Kind, Fault> {
    let mut source = Source::open(path).map_err(|e| e.fault())?;
    let found = look(&mut source, wanted, &kinds::known)?;
    let remembered = conn.map(|c| profile::kind_of(c, &signature(&found.columns))).transpose()?.flatten();
    // A kind that a newer program remembered is none of ours.
    let remembered = remembered.and_then(|id| kinds::of(Some(&id)).ok());
    Ok(remembered.unwrap_or_else(|| kinds::guess(&found.columns)))
}

/// Opens a file of a kind and finds out how to read it. Faults: those of files, `encoding_unknown`, `sheet_unknown`,
/// `field_unknown`, `profile_unknown`.
pub fn resolve(conn: Option<&Connection>, kind: &dyn Kind, path: &Path, wanted: &Reading) -> Result<Resolved, Fault> {
    let mut source = Source::open(path).map_err(|e| e.fault())?;
    let mut wanted = wanted.clone();
    if let Some(name) = &wanted.profile {
        let stored = conn.map(|c| profile::by_name(c, kind, name)).transpose()?.flatten();
        let profile = stored.ok_or_else(|| Fault::new("profile_unknown").with("name", name.as_str()))?;
        wanted = profile.under(wanted);
    }
    let known = |text: &str| fields::guess(kind.fields(), text).map_or(0.0, |g| g.1 as f32);
    let first = look(&mut source, &wanted, &known)?;
    // A profile that was remembered for these columns, unless the user has said how to read them.
    let remembered = match conn {
        Some(conn) if wanted.mapping.is_none() && wanted.profile.is_none() => {
            profile::by_columns(conn, kind, &signature(&first.columns))?
        }
        _ => None,
    };
    let profile = wanted.profile.clone().or_else(|| remembered.as_ref().map(|p| p.name.clone()));
    let preview = match remembered {
        Some(p) => {
            wanted = p.under(wanted);
            look(&mut source, &wanted, &known)?
        }
        None => first,
    };
    let columns = columns(kind, &preview, &wanted)?;
    let header_row = wanted.header_row.map(u64::from).or(preview.header_row).unwrap_or(0);
    let chosen = wanted.encoding.as_deref().and_then(|name| Encoding::named(name).ok());
    let reading = files::Reading { encoding: chosen.or(Some(preview.encoding)), delimiter: None };
    Ok(Resolved { source, preview, header_row, columns, profile, reading })
}

/// Reads the beginning; `known` says how surely a text is a heading.
fn look(source: &mut Source, wanted: &Reading, known: &dyn Fn(&str) -> f32) -> Result<Preview, Fault> {
    let encoding = wanted.encoding.as_deref().map(Encoding::named).transpose()?;
    let sheet = match &wanted.sheet {
        Some(name) => {
            let found = source.sheets().iter().position(|s| s.name == *name);
            found.ok_or_else(|| Fault::new("sheet_unknown").with("name", name.as_str()))?
        }
        None => source.sheets().iter().position(|s| !s.hidden).unwrap_or(0),
    };
    let reading = files::Reading { encoding, delimiter: None };
    let mut preview = Preview::read(source, sheet, reading, known).map_err(|e| e.fault())?;
    if let Some(row) = wanted.header_row.filter(|row| Some(u64::from(*row)) != preview.header_row) {
        under_row(source, sheet, reading, u64::from(row), &mut preview)?;
    }
    Ok(preview)
}

/// Takes the names from a row the user pointed at.
fn under_row(
    source: &mut Source,
    sheet: usize,
    reading: files::Reading,
    wanted: u64,
    preview: &mut Preview,
) -> Result<(), Fault> {
    let reading = files::Reading { encoding: reading.encoding.or(Some(preview.encoding)), ..reading };
    let mut rows = source.rows(sheet, reading).map_err(|e| e.fault())?;
    let mut row = files::Row::new();
    preview.sample.clear();
    let mut found = false;
    while rows.next(&mut row).map_err(|e| e.fault())? && preview.sample.len() < 20 {
        if row.number == wanted {
            found = true;
            let unnamed = |i: usize| format!("#{}", i + 1);
            preview.columns = row
                .cells()
                .enumerate()
                .map(|(i, c)| if c.trim().is_empty() { unnamed(i) } else { c.trim().to_owned() })
                .collect();
        } else if found {
            preview.sample.push((0..preview.columns.len()).map(|i| row.cell(i).to_owned()).collect());
        }
        if row.number > wanted + 40 {
            break;
        }
    }
    if !found {
        return Err(Fault::new("header_row_unknown").with("row", wanted));
    }
    preview.header_row = Some(wanted);
    Ok(())
}

fn columns(kind: &dyn Kind, preview: &Preview, wanted: &Reading) -> Result<Vec<Option<(usize, f64)>>, Fault> {
    let fields = kind.fields();
    let Some(mapping) = &wanted.mapping else { return Ok(fields::assign(fields, &preview.columns)) };
    let mut chosen: Vec<Option<(usize, f64)>> = vec![None; preview.columns.len()];
    for (column, id) in mapping {
        // A profile names columns, the page numbers them.
        let position = match column.parse::<usize>() {
            Ok(n) if n < chosen.len() => Some(n),
            _ => preview.columns.iter().position(|c| fold(c) == fold(column)),
        };
        let Some(position) = position else { continue };
        if !id.is_empty() {
            let field = fields.iter().position(|f| f.id == id);
            let field = field.ok_or_else(|| Fault::new("field_unknown").with("field", id.as_str()))?;
            if chosen.iter().flatten().any(|(f, _)| *f == field) {
                return Err(Fault::new("field_twice").with("field", id.as_str()));
            }
            chosen[position] = Some((field, 1.0));
        }
    }
    Ok(chosen)
}
