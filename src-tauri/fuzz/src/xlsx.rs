//! Workbooks behind the guard of their container: a file as it comes, or a list of parts, which are put into one.

use super::tables::{Table, on_disk, open, place, rows};
use keheng_files::{Cell, Kind, Preview, Reading, XlsxOut};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Between two parts of a list; no UTF-8 has it.
pub const NEXT: u8 = 0xff;
/// Sheets that are read.
const SHEETS: usize = 4;
/// Cells up to which a sheet is also written again.
const FEW: usize = 500;

/// Reads a workbook; true if all rows of its sheets could be read. What does not begin as a zip file is a list of parts: name,
/// line end, content, [`NEXT`].
pub fn run(bytes: &[u8]) -> bool {
    let built = (!bytes.starts_with(b"PK")).then(|| workbook(bytes));
    let Some(mut source) = open(&on_disk(built.as_deref().unwrap_or(bytes))) else { return false };
    if source.kind() != Kind::Xlsx {
        return false;
    }
    let mut all = true;
    for sheet in 0..source.sheets().len().min(SHEETS) {
        if let Ok(preview) = Preview::read(&mut source, sheet, Reading::default(), &|_| 0.0) {
            assert!(preview.sample.iter().all(|row| row.len() == preview.columns.len()), "every row has all columns");
        }
        let first =
            rows(&mut source, sheet, Reading::default(), |row| assert!(row.number <= 1 << 32, "a row of a sheet"));
        all &= first.as_ref().is_some_and(|(_, whole)| *whole);
        if let Some((table, true)) = &first {
            assert_eq!(rows(&mut source, sheet, Reading::default(), |_| ()), first, "a second look shows the same");
            if table.iter().map(Vec::len).sum::<usize>() <= FEW {
                there_and_back(table);
            }
        }
    }
    all
}

/// A workbook of these parts, stored as they are.
fn workbook(list: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for part in list.split(|byte| *byte == NEXT) {
        let end = part.iter().position(|byte| *byte == b'\n').unwrap_or(part.len());
        let name = String::from_utf8_lossy(&part[..end]);
        // two parts of one name are refused by the writer already
        if zip.start_file(name, stored).is_ok() {
            zip.write_all(part.get(end + 1..).unwrap_or_default()).expect("memory takes a part");
        }
    }
    zip.finish().expect("memory takes a workbook").into_inner()
}

/// Cells come back the same after they were written; what lies blank behind the last one is not.
fn there_and_back(table: &Table) {
    let path = place("output.xlsx");
    let mut out = XlsxOut::create(&path, "a").expect("the folder takes a file");
    for row in table {
        out.row(&row.iter().map(|cell| Cell::Text(cell)).collect::<Vec<_>>())
            .expect("a row that was read can be written");
    }
    out.finish().expect("the file is written");
    let mut source = open(&path).expect("what was written is a workbook");
    let (back, whole) = rows(&mut source, 0, Reading::default(), |_| ()).expect("a sheet");
    let filled =
        |row: &Vec<String>| row[..row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |at| at + 1)].to_vec();
    let (table, back): (Table, Table) = (table.iter().map(filled).collect(), back.iter().map(filled).collect());
    assert!(whole && back == table, "written {table:?}, read {back:?}");
}
