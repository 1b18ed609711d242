//! What is written is read again, cell for cell.

#[path = "support/mod.rs"]
mod support;

use keheng_base::{Day, Fen, Grams, Minutes};
use keheng_files::{Cell, CsvOut, CsvStyle, Encoding, Error, Reading, Source, XlsxOut, cell::date, cell::money};
use proptest::prelude::*;
use std::path::Path;
use support::{Table, read};

fn csv(path: &Path, rows: &[Vec<String>], style: CsvStyle) -> Result<(), Error> {
    let mut out = CsvOut::create(path, style)?;
    for row in rows {
        out.row(&row.iter().map(|c| Cell::Text(c)).collect::<Vec<_>>())?;
    }
    out.finish()
}

fn cells(table: Table) -> Vec<Vec<String>> {
    table.into_iter().map(|(_, cells)| cells).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_text_survives_csv_and_no_formula_is_left(
        body in proptest::collection::vec(proptest::collection::vec("['=+@\t\r\n\",;a张𠮷 ＝1.\\-]{0,6}", 3), 1..30),
    ) {
        // A header fixes the delimiter, as every export of ours has one.
        let mut rows = vec![vec!["一".to_owned(), "二".to_owned(), "三".to_owned()]];
        rows.extend(body);
        let folder = tempfile::tempdir().unwrap();
        for encoding in [Encoding::Utf8, Encoding::Gb18030] {
            let path = folder.path().join("a.csv");
            csv(&path, &rows, CsvStyle { encoding, delimiter: b',' }).unwrap();
            let mut source = Source::open(&path).unwrap();
            let reading = Reading { encoding: Some(encoding), delimiter: Some(b',') };
            let mut back = Vec::new();
            let mut row = keheng_files::Row::new();
            let mut reader = source.rows(0, reading).unwrap();
            while reader.next(&mut row).unwrap() {
                back.push(row.cells().map(str::to_owned).collect::<Vec<_>>());
            }
            prop_assert_eq!(&back, &rows, "as {:?}", encoding);
            drop(reader);
            let raw = std::fs::read(&path).unwrap();
            let text = encoding_rs::Encoding::for_label(encoding.name().as_bytes()).unwrap().decode(&raw).0.into_owned();
            for record in csv_core_fields(&text) {
                let dangerous = record.starts_with(['=', '@', '\t', '\r', '＝']);
                prop_assert!(!dangerous, "{:?} would be executed", record);
            }
        }
    }

    #[test]
    fn any_text_survives_xlsx(
        body in proptest::collection::vec(proptest::collection::vec("[=+@'0-9.,a张𠮷\\-]{1,20}", 3), 1..20),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.xlsx");
        let mut out = XlsxOut::create(&path, "运单").unwrap();
        for row in &body {
            out.row(&row.iter().map(|c| Cell::Text(c)).collect::<Vec<_>>()).unwrap();
        }
        out.finish().unwrap();
        prop_assert_eq!(cells(read(&path, None).unwrap()), body, "long numbers and formulas are words");
    }

    #[test]
    fn typed_cells_come_back_exactly(fen in -10_000_000_000i64..10_000_000_000, grams in 0i64..50_000_000, minutes in 10_600_000i64..68_000_000, count in any::<i64>()) {
        let at = Minutes(minutes);
        let row = [Cell::Money(Fen(fen)), Cell::Weight(Grams(grams)), Cell::Day(at.day()), Cell::Time(at), Cell::Count(count), Cell::Empty, Cell::Text("end")];
        let folder = tempfile::tempdir().unwrap();
        let (book, text) = (folder.path().join("a.xlsx"), folder.path().join("a.csv"));
        let mut out = XlsxOut::create(&book, "a").unwrap();
        out.row(&row).unwrap();
        out.finish().unwrap();
        let mut out = CsvOut::create(&text, CsvStyle::default()).unwrap();
        out.row(&row).unwrap();
        out.finish().unwrap();
        for path in [&book, &text] {
            let back = cells(read(path, None).unwrap()).remove(0);
            prop_assert_eq!(money::parse(&back[0], money::Rounding::Refuse), Ok(Fen(fen)), "{:?}", back);
            let weight = keheng_files::cell::weight::parse(&back[1], Default::default());
            prop_assert_eq!(weight, Ok(Grams(grams)), "{:?}", back);
            prop_assert_eq!(date::parse(&back[2]).map(|s| s.minutes.day()), Ok(at.day()), "{:?}", back);
            prop_assert_eq!(date::parse(&back[3]).map(|s| s.minutes), Ok(at), "{:?}", back);
            prop_assert_eq!(&back[4], &count.to_string(), "{:?}", back);
            prop_assert_eq!((back[5].as_str(), back[6].as_str()), ("", "end"));
        }
    }
}

/// Fields of a CSV text by the plain grammar, without our reader.
fn csv_core_fields(text: &str) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().flat_map(|r| r.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn the_same_rows_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str| {
        let path = folder.path().join(name);
        let mut out = XlsxOut::create(&path, "运单").unwrap();
        out.widths(&[18.0, 10.0]).unwrap();
        out.row(&[Cell::Text("运单号"), Cell::Text("寄件日")]).unwrap();
        out.row(&[Cell::Text("773100000000000"), Cell::Day(Day(19_821))]).unwrap();
        out.finish().unwrap();
        std::fs::read(path).unwrap()
    };
    assert!(write("a.xlsx") == write("b.xlsx"), "no clock and no randomness in a workbook");
}

#[test]
fn what_is_not_finished_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let (text, book) = (folder.path().join("a.csv"), folder.path().join("a.xlsx"));
    std::fs::write(&text, "old").unwrap();
    let mut out = CsvOut::create(&text, CsvStyle::default()).unwrap();
    out.row(&[Cell::Text("new")]).unwrap();
    drop(out);
    drop(XlsxOut::create(&book, "a").unwrap());
    assert_eq!(std::fs::read_to_string(&text).unwrap(), "old", "an abandoned export changes nothing");
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left, ["a.csv"], "and leaves nothing behind");
    let error = CsvOut::create(folder.path().join("no/such/a.csv"), CsvStyle::default()).err().unwrap();
    assert_eq!(error.fault().code, "file_not_written");
}

#[test]
fn characters_outside_an_encoding_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.csv");
    let style = CsvStyle { encoding: Encoding::Gb18030, delimiter: b',' };
    let mut out = CsvOut::create(&path, style).unwrap();
    out.row(&[Cell::Text("𠮷野家"), Cell::Text("€")]).unwrap();
    let error = out.row(&[Cell::Text("ok"), Cell::Text("a\u{E5E5}")]).unwrap_err();
    assert!(matches!(error, Error::Unencodable { row: 2, column: 2, character: '\u{E5E5}', .. }), "{error:?}");
}

#[test]
fn cells_over_the_limit_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let mut out = XlsxOut::create(folder.path().join("a.xlsx"), "a").unwrap();
    let long = "x".repeat(keheng_files::MAX_CELL + 1);
    let error = out.row(&[Cell::Empty, Cell::Text(&long)]).unwrap_err();
    assert!(matches!(error, Error::CellTooLong { row: 1, column: 2, .. }), "{error:?}");
}

#[test]
fn sheets_stand_beside_each_other_and_shares_are_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.xlsx");
    let mut out = XlsxOut::create(&path, "one").unwrap();
    out.row(&[Cell::Head("share")]).unwrap();
    out.begin_sheet("two").unwrap();
    out.widths(&[20.0]).unwrap();
    out.row(&[Cell::Share(0.9731)]).unwrap();
    out.finish().unwrap();
    let mut source = Source::open(&path).unwrap();
    assert_eq!(source.sheets().iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["one", "two"]);
    let mut first = |sheet: usize| {
        let mut row = keheng_files::Row::new();
        source.rows(sheet, Reading::default()).unwrap().next(&mut row).unwrap();
        row.cells().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(first(0), ["share"], "rows stay on their sheet");
    assert_eq!(first(1), ["0.9731"], "the format shows per cents, the cell holds the share");
}
