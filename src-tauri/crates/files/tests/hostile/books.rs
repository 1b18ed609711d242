//! Workbooks.

use crate::support::*;
use keheng_files::{Error, Kind, MAX_CELL, Reading, Row, Source};

fn small() -> Vec<u8> {
    let rows: String = (1..=200)
        .map(|r| {
            format!(
                "<row r=\"{r}\">{}{}</row>",
                cell(&format!("A{r}"), &format!("{}", r * 7919)),
                cell(&format!("B{r}"), "杭州")
            )
        })
        .collect();
    workbook(&sheet(&rows), &[])
}

#[test]
fn content_decides_and_not_the_extension() {
    let rows = read_bytes("a.xlsx", &small()).unwrap();
    assert_eq!(read_bytes("a.csv", &small()).unwrap(), rows, "a workbook named .csv");
    assert_eq!(read_bytes("a", &small()).unwrap(), rows, "a workbook without a name");
    let old = read_bytes("a.xls", &xls()).unwrap();
    assert_eq!(read_bytes("a.xlsx", &xls()).unwrap(), old, "an old workbook named .xlsx");
    assert_eq!(read_bytes("a.xlsx", b"a,b\n1,2\n").unwrap().len(), 2, "a text named .xlsx");
    assert_eq!(read_bytes("a.xls", "单号\t运费\n1\t2\n".as_bytes()).unwrap()[1].1, ["1", "2"], "a text named .xls");
}

#[test]
fn old_workbooks_are_read() {
    let (_folder, path) = file("a.xls", &xls());
    let mut source = Source::open(&path).unwrap();
    assert_eq!((source.kind(), source.sheets()[0].name.as_str()), (Kind::Xls, "运单"));
    let (mut rows, mut row) = (source.rows(0, Reading::default()).unwrap(), Row::new());
    let mut all = Vec::new();
    while rows.next(&mut row).unwrap() {
        all.push((row.number, row.cells().map(str::to_owned).collect::<Vec<_>>()));
    }
    assert_eq!(rows.position(), (3, 3));
    let expect = [(1, ["运单号", "运费"]), (2, ["773100000007919", "8.8"]), (3, ["773100000015838", "6"])];
    assert_eq!(all, expect.map(|(n, c)| (n, c.map(str::to_owned).to_vec())));
}

#[test]
fn a_workbook_cut_anywhere_is_an_error() {
    for whole in [small(), xls()] {
        assert!(read_bytes("a", &whole).is_ok(), "the whole file is fine");
        // A cut inside the zeros that fill the last sector changes nothing.
        let last = whole.iter().rposition(|b| *b != 0).unwrap();
        for cut in (1..40).map(|n| last * n / 40).chain([4, 30, 511, 512, 513, last]) {
            let found = code("a.xlsx", &whole[..cut]);
            let expected = ["file_truncated", "file_unreadable", "file_not_a_table"];
            assert!(expected.contains(&found.as_str()), "cut at {cut} of {}: {found}", whole.len());
        }
    }
    let half = small();
    assert_eq!(code("a.xlsx", &half[..half.len() / 2]), "file_truncated", "the usual cut has its own words");
}

#[test]
fn a_damaged_byte_never_panics() {
    for whole in [small(), xls()] {
        for at in (0..whole.len()).step_by(whole.len() / 400 + 1) {
            for flip in [0x01, 0xFF] {
                let mut bytes = whole.clone();
                bytes[at] ^= flip;
                let _ = code("a", &bytes);
            }
        }
    }
}

#[test]
fn encrypted_workbooks_are_named_as_such() {
    let package = [1u8; 5000];
    let modern = compound(&[("EncryptionInfo", &package), ("EncryptedPackage", &package)]);
    assert_eq!(code("a.xlsx", &modern), "file_encrypted");
    let mut old = biff(&[], (0, 0, 0, 0));
    // FILEPASS stands behind the first record of the workbook.
    old.splice(20..20, [0x2F, 0, 6, 0, 1, 0, 1, 0, 1, 0]);
    assert_eq!(code("a.xls", &compound(&[("Workbook", &old)])), "file_encrypted");
}

#[test]
fn other_documents_say_what_they_are() {
    let found = |bytes: &[u8]| match read_bytes("a.xlsx", bytes) {
        Err(Error::NotATable { found, .. }) => found.to_owned(),
        other => format!("{other:?}"),
    };
    let zip = |part: &str| {
        let mut bytes = workbook("", &[]);
        // The names of all parts, in the entries and in the directory.
        for at in 0..bytes.len() - 3 {
            if bytes[at..].starts_with(b"xl/") {
                bytes[at..at + 3].copy_from_slice(part.as_bytes());
            }
        }
        bytes
    };
    assert_eq!(found(&zip("zz/")), "archive");
    assert_eq!(found(&compound(&[("WordDocument", &[1; 5000])])), "document");
    assert_eq!(found(&compound(&[("Contents", &[1; 5000])])), "binary");
    assert_eq!(found(b"%PDF-1.7 ..."), "pdf");
    assert_eq!(found(b"\x89PNG\r\n\x1A\n...."), "picture");
    assert_eq!(found(b"<html><body><table>"), "html");
    assert_eq!(found(b"\xEF\xBB\xBF  <!DOCTYPE html>"), "html");
    assert_eq!(found(b"<?xml version=\"1.0\"?><Workbook/>"), "xml");
}

#[test]
fn the_sheets_are_listed_and_hidden_ones_marked() {
    let (_folder, path) = file("a.xlsx", &small());
    let mut source = Source::open(&path).unwrap();
    let sheets: Vec<(&str, bool)> = source.sheets().iter().map(|s| (s.name.as_str(), s.hidden)).collect();
    assert_eq!(sheets, [("运单", false), ("旧", true)]);
    let missing = source.rows(2, Reading::default()).err().unwrap();
    assert_eq!(missing.fault().code, "file_sheet_missing");
    let mut row = Row::new();
    assert!(!source.rows(1, Reading::default()).unwrap().next(&mut row).unwrap(), "the hidden sheet is empty");
}

#[test]
fn gaps_and_merged_cells_keep_their_columns() {
    let rows = format!(
        "<row r=\"2\">{}</row><row r=\"5\">{}<c r=\"D5\"/>{}</row>",
        cell("A2", "标题"),
        cell("B5", "x"),
        cell("E5", "y")
    );
    let table = read_bytes("a.xlsx", &workbook(&sheet(&rows), &[])).unwrap();
    let cells = |cells: &[&str]| cells.iter().map(|c| (*c).to_owned()).collect::<Vec<_>>();
    assert_eq!(table, [(2, cells(&["标题"])), (5, cells(&["", "x", "", "", "y"]))]);
}

#[test]
fn cells_that_are_too_long_or_too_far_out_are_named_and_the_next_row_is_read() {
    let long = "长".repeat(MAX_CELL + 1);
    let fits = "长".repeat(MAX_CELL);
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}</row><row r=\"3\">{}</row><row r=\"4\">{}</row>",
        cell("A1", "a"),
        cell("B1", &fits),
        cell("C2", &long),
        cell("ZZZ3", "far"),
        cell("A4", "end")
    );
    let (_folder, path) = file("a.xlsx", &workbook(&sheet(&rows), &[]));
    let mut source = Source::open(&path).unwrap();
    let (mut rows, mut row) = (source.rows(0, Reading::default()).unwrap(), Row::new());
    assert!(rows.next(&mut row).unwrap());
    assert_eq!(row.cell(1), fits, "32,767 characters are what a cell holds");
    let error = rows.next(&mut row).unwrap_err();
    assert!(matches!(error, Error::CellTooLong { row: 2, column: 3, limit: MAX_CELL }), "{error:?}");
    assert!(error.is_row(), "only this row is lost");
    let error = rows.next(&mut row).unwrap_err();
    if error.is_row() {
        assert!(matches!(error, Error::TooManyColumns { row: 3, .. }), "{error:?}");
        assert!(rows.next(&mut row).unwrap());
        assert_eq!((row.number, row.cell(0)), (4, "end"));
    } else {
        assert_eq!(error.fault().code, "file_unreadable", "a place that no sheet has");
    }
}

#[test]
fn numbers_of_more_than_53_bits_are_flagged() {
    let rows = "<row r=\"1\"><c r=\"A1\"><v>773100000007919</v></c><c r=\"B1\"><v>4312345678901234567</v></c><c r=\"C1\"><v>8.800000000000001</v></c><c r=\"D1\"><v>9007199254740991</v></c></row>";
    let (_folder, path) = file("a.xlsx", &workbook(&sheet(rows), &[]));
    let mut source = Source::open(&path).unwrap();
    let mut row = Row::new();
    assert!(source.rows(0, Reading::default()).unwrap().next(&mut row).unwrap());
    assert_eq!((row.cell(0), row.imprecise(0)), ("773100000007919", false));
    assert!(row.imprecise(1), "{} has lost digits", row.cell(1));
    assert_eq!((row.cell(2), row.imprecise(2)), ("8.8", false));
    assert_eq!((row.cell(3), row.imprecise(3)), ("9007199254740991", false));
}

#[test]
fn a_broken_sheet_is_an_error_and_not_half_a_table() {
    let lines = |xml: &str| code("a.xlsx", &workbook(xml, &[]));
    assert_eq!(lines("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>x</t></is></c></row>"), "file_truncated");
    assert_eq!(lines("<worksheet/>"), "file_unreadable");
    let backwards = format!("<row r=\"9\">{}</row><row r=\"3\">{}</row>", cell("A9", "x"), cell("A3", "y"));
    assert_eq!(lines(&sheet(&backwards)), "file_unreadable");
    let twice = format!("<row r=\"1\">{}{}</row>", cell("B1", "x"), cell("A1", "y"));
    assert_eq!(lines(&sheet(&twice)), "file_unreadable");
}
