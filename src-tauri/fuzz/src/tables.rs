//! Readers of tables open files: here is one for some bytes, and all the rows that are in it.

use keheng_files::{CsvOut, CsvStyle, Encoding, Error, Kind, MAX_CELL, MAX_COLUMNS, Reading, Row, Source, formula};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

/// The cells of rows.
pub type Table = Vec<Vec<String>>;

thread_local! {
    static FOLDER: TempDir = tempfile::tempdir().expect("a folder");
}

/// A file of this name in a folder that the thread takes away with it.
pub fn place(name: &str) -> PathBuf {
    FOLDER.with(|folder| folder.path().join(name))
}

/// A file with these bytes.
pub fn on_disk(bytes: &[u8]) -> PathBuf {
    let path = place("input");
    fs::write(&path, bytes).expect("the folder takes a file");
    path
}

/// The codes that a file may be refused with.
fn reason(error: &Error) {
    let code = error.fault().code;
    // nothing is missing, and what was written just now can be read
    assert!(!["file_missing", "file_io", "file_not_written", "internal"].contains(&code.as_str()), "{error}");
}

/// Opens a file, if it is a table of any kind.
pub fn open(path: &Path) -> Option<Source> {
    Source::open(path).inspect_err(reason).ok()
}

/// The rows of a sheet with anything in them, and whether all of them could be read. `look` sees each one.
pub fn rows(source: &mut Source, sheet: usize, reading: Reading, mut look: impl FnMut(&Row)) -> Option<(Table, bool)> {
    let mut rows = source.rows(sheet, reading).inspect_err(reason).ok()?;
    let (mut table, mut whole, mut last, mut row) = (Vec::new(), true, 0, Row::new());
    loop {
        match rows.next(&mut row) {
            Ok(true) => {}
            Ok(false) => return Some((table, whole)),
            Err(error) => {
                reason(&error);
                whole = false;
                if error.is_row() {
                    continue;
                }
                return Some((table, whole));
            }
        }
        assert!(row.number > last, "row {} comes behind row {last}", row.number);
        last = row.number;
        assert!(row.len() <= MAX_COLUMNS, "{} columns", row.len());
        assert!(row.cells().all(|c| c.len() <= MAX_CELL || c.encode_utf16().count() <= MAX_CELL), "a cell is too long");
        assert!(row.undecodable().iter().all(|column| *column < row.len()), "a column of the row is named");
        look(&row);
        if row.cells().any(|cell| !cell.is_empty()) {
            table.push(row.cells().map(str::to_owned).collect());
        }
    }
}

/// What another reader of the same grammar finds in these bytes, once what guards formulas is taken away.
pub fn expected(bytes: &[u8], delimiter: u8) -> Table {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(bytes);
    let cell = |cell: &[u8]| formula::unguard(&String::from_utf8_lossy(cell)).to_owned();
    let records = reader.byte_records().map(|record| record.expect("memory can be read").iter().map(cell).collect());
    records.filter(|row: &Vec<String>| row.iter().any(|cell| !cell.is_empty())).collect()
}

/// Rows come back the same after they were written.
pub fn there_and_back(table: &Table, encoding: Encoding, delimiter: u8) {
    let path = place("output.csv");
    let mut out = CsvOut::create(&path, CsvStyle { encoding, delimiter }).expect("the folder takes a file");
    for row in table {
        let cells: Vec<_> = row.iter().map(|cell| keheng_files::Cell::Text(cell)).collect();
        match out.row(&cells) {
            Ok(()) => {}
            Err(Error::Unencodable { .. }) if encoding != Encoding::Utf8 => return,
            Err(other) => panic!("{other}"),
        }
    }
    out.finish().expect("the file is written");
    let reading = Reading { encoding: Some(encoding), delimiter: Some(delimiter) };
    // nothing but blanks is empty, and a cell may begin as a picture or an archive does
    let Some(mut source) = open(&path).filter(|source| source.kind() == Kind::Text) else { return };
    let (back, whole) = rows(&mut source, 0, reading, |_| ()).expect("a table");
    let expected: Table = match encoding {
        Encoding::Gb18030 => table.iter().map(|row| row.iter().map(|cell| of_2022(cell)).collect()).collect(),
        _ => table.clone(),
    };
    assert!(whole && back == expected, "written {expected:?}, read {back:?}");
}

/// GB18030 of 2022 has characters where that of 2005 had places for private use: these come back as what they are now.
fn of_2022(text: &str) -> String {
    let gb = encoding_rs::GB18030.encode(text).0;
    encoding_rs::GB18030.decode_without_bom_handling(&gb).0.into_owned()
}
