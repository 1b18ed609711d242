//! A file and how it is read: what the user said, a remembered profile, and what was found out.

use super::{
    Reading,
    fields::{self, Field},
    profile,
};
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
    /// field and confidence of each column
    pub columns: Vec<Option<(Field, f64)>>,
    /// name of the profile that was used
    pub profile: Option<String>,
    /// how to read
    pub reading: files::Reading,
}

/// Names of encodings in the contract.
pub fn encoding_of(name: &str) -> Option<Encoding> {
    use Encoding::*;
    [Utf8, Utf16le, Utf16be, Gb18030, Big5, Windows1252].into_iter().find(|e| e.name().eq_ignore_ascii_case(name))
}

/// The column names as a key of profiles: order and decoration of the names do not count.
pub fn signature(columns: &[String]) -> String {
    let mut names: Vec<String> = columns.iter().map(|c| fold(c)).collect();
    names.sort();
    names.join("\u{1f}")
}

/// Opens a file and finds out how to read it. Faults: those of files, `encoding_unknown`, `sheet_unknown`,
/// `field_unknown`, `profile_unknown`.
pub fn resolve(conn: Option<&Connection>, path: &Path, wanted: &Reading) -> Result<Resolved, Fault> {
    let mut source = Source::open(path).map_err(|e| e.fault())?;
    let mut wanted = wanted.clone();
    if let Some(name) = &wanted.profile {
        let stored = conn.map(|c| profile::by_name(c, name)).transpose()?.flatten();
        let profile = stored.ok_or_else(|| Fault::new("profile_unknown").with("name", name.as_str()))?;
        wanted = profile.under(wanted);
    }
    let first = look(&mut source, &wanted)?;
    // A profile that was remembered for these columns, unless the user has said how to read them.
    let remembered = match conn {
        Some(conn) if wanted.mapping.is_none() && wanted.profile.is_none() => {
            profile::by_columns(conn, &signature(&first.columns))?
        }
        _ => None,
    };
    let profile = wanted.profile.clone().or_else(|| remembered.as_ref().map(|p| p.name.clone()));
    let preview = match remembered {
        Some(p) => {
            wanted = p.under(wanted);
            look(&mut source, &wanted)?
        }
        None => first,
    };
    let columns = columns(&preview, &wanted)?;
    let header_row = wanted.header_row.map(u64::from).or(preview.header_row).unwrap_or(0);
    let chosen = wanted.encoding.as_deref().and_then(encoding_of);
    let reading = files::Reading { encoding: chosen.or(Some(preview.encoding)), delimiter: None };
    Ok(Resolved { source, preview, header_row, columns, profile, reading })
}

fn look(source: &mut Source, wanted: &Reading) -> Result<Preview, Fault> {
    let encoding = match &wanted.encoding {
        Some(name) => {
            Some(encoding_of(name).ok_or_else(|| Fault::new("encoding_unknown").with("name", name.as_str()))?)
        }
        None => None,
    };
    let sheet = match &wanted.sheet {
        Some(name) => {
            let found = source.sheets().iter().position(|s| s.name == *name);
            found.ok_or_else(|| Fault::new("sheet_unknown").with("name", name.as_str()))?
        }
        None => source.sheets().iter().position(|s| !s.hidden).unwrap_or(0),
    };
    let reading = files::Reading { encoding, delimiter: None };
    let known = |text: &str| fields::guess(text).map_or(0.0, |g| g.1 as f32);
    let mut preview = Preview::read(source, sheet, reading, &known).map_err(|e| e.fault())?;
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

fn columns(preview: &Preview, wanted: &Reading) -> Result<Vec<Option<(Field, f64)>>, Fault> {
    let guessed = fields::assign(&preview.columns);
    let Some(mapping) = &wanted.mapping else { return Ok(guessed) };
    let mut chosen = vec![None; preview.columns.len()];
    for (column, field) in mapping {
        // A profile names columns, the page numbers them.
        let position = match column.parse::<usize>() {
            Ok(n) if n < chosen.len() => Some(n),
            _ => preview.columns.iter().position(|c| fold(c) == fold(column)),
        };
        let Some(position) = position else { continue };
        if !field.is_empty() {
            let field = Field::of(field).ok_or_else(|| Fault::new("field_unknown").with("field", field.as_str()))?;
            if chosen.iter().flatten().any(|(f, _)| *f == field) {
                return Err(Fault::new("field_twice").with("field", field.id()));
            }
            chosen[position] = Some((field, 1.0));
        }
    }
    Ok(chosen)
}
