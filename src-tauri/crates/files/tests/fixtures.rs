//! Five files with the same shipments: whatever the encoding, the rows are the same.

mod support;

use keheng_base::Fen;
use keheng_files::{
    Detection, Encoding, Kind, Preview, Reading, Row, Source,
    cell::{date, flag, money, waybill, weight},
};
use std::collections::BTreeMap;
use support::{fixtures, json};

const TEXTS: [(&str, Encoding, char); 4] = [
    ("waybills_utf8_bom.csv", Encoding::Utf8, ','),
    ("waybills_utf8_nobom.csv", Encoding::Utf8, ','),
    ("waybills_gb18030.csv", Encoding::Gb18030, ','),
    ("waybills_utf16le_tab.txt", Encoding::Utf16le, '\t'),
];

/// Stands in for the importer's synonyms.
fn known(text: &str) -> f32 {
    if ["运单号", "寄件客户", "签收时间"].contains(&text) { 1.0 } else { 0.0 }
}

fn preview(name: &str) -> (Source, Preview) {
    let mut source = Source::open(fixtures().join(name)).unwrap();
    let preview = Preview::read(&mut source, 0, Reading::default(), &known).unwrap();
    (source, preview)
}

/// Rows below the header, the cells as text.
fn data(name: &str) -> Vec<Vec<String>> {
    let (mut source, preview) = preview(name);
    let mut rows = source.rows(0, Reading::default()).unwrap();
    let (mut all, mut row) = (Vec::new(), Row::new());
    while rows.next(&mut row).unwrap() {
        if row.number > preview.header_row.unwrap() {
            all.push(row.cells().map(str::to_owned).collect());
        }
    }
    all
}

#[test]
fn encodings_and_delimiters_are_found() {
    for (name, encoding, delimiter) in TEXTS {
        let (mut source, preview) = preview(name);
        assert_eq!(source.detection().unwrap(), Detection::Sure(encoding), "{name}");
        assert_eq!((preview.encoding, preview.delimiter), (encoding, Some(delimiter)), "{name}");
        assert!(preview.candidates.is_empty(), "{name} is no question for the user");
    }
}

#[test]
fn headers_are_found_below_titles() {
    for (name, header, titles) in [
        ("waybills_utf8_bom.csv", 1, 0),
        ("waybills_gb18030.csv", 3, 1),
        ("waybills_utf16le_tab.txt", 1, 0),
        ("waybills.xlsx", 2, 1),
    ] {
        let (_, preview) = preview(name);
        assert_eq!(preview.header_row, Some(header), "header row of {name}");
        assert_eq!(preview.title_rows.len(), titles, "titles of {name}");
        assert_eq!(preview.columns.len(), 15, "columns of {name}");
        assert_eq!(preview.columns[..3], ["运单号", "寄件客户", "寄件人电话"], "{name}");
        assert_eq!(preview.sample.len(), 20, "sample of {name}");
        assert_eq!(preview.sample[0][0], "773100000000000", "first row of {name}");
        assert_eq!(
            Preview::read(&mut Source::open(fixtures().join(name)).unwrap(), 0, Reading::default(), &|_| 0.0)
                .unwrap()
                .header_row,
            Some(header),
            "{name} has a header that shows without knowing a word"
        );
    }
    let (source, preview) = preview("waybills.xlsx");
    assert_eq!(source.kind(), Kind::Xlsx);
    assert_eq!(preview.sheets.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["运单", "说明"]);
    assert_eq!(preview.title_rows, ["2024年3-4月运单明细表"]);
}

#[test]
fn four_encodings_give_the_same_rows() {
    let truth = data("waybills_utf8_nobom.csv");
    for (name, ..) in TEXTS {
        assert_eq!(data(name), truth, "{name} reads as the UTF-8 file does");
    }
}

/// The workbook has typed cells: amounts and weights lose their decoration, dates their variety.
#[test]
fn the_workbook_says_the_same_in_its_own_way() {
    let (text, book) = (data("waybills_utf8_nobom.csv"), data("waybills.xlsx"));
    assert_eq!(book.len(), 300, "the traps are in the text files");
    for (t, b) in text.iter().zip(&book) {
        let number = |cells: &[String]| waybill::clean(&cells[0], false).map(|n| n.into_owned());
        assert_eq!(number(t), number(b), "number of {:?}", t[0]);
        for column in [1, 2, 3, 4, 5, 10, 11, 12, 13, 14] {
            assert_eq!(t[column], b[column], "column {column} of {}", t[0]);
        }
        for column in [6, 7] {
            let stamp = |cells: &[String]| date::parse(&cells[column]).ok();
            assert_eq!(stamp(t), stamp(b), "time {:?} and {:?} of {}", t[column], b[column], t[0]);
        }
        assert_eq!(
            weight::parse(&t[8], weight::Unit::Kilogram),
            weight::parse(&b[8], weight::Unit::Kilogram),
            "{}",
            t[0]
        );
        let fee = |cells: &[String]| money::parse(&cells[9], money::Rounding::Refuse);
        assert_eq!(fee(t), fee(b), "fee {:?} and {:?} of {}", t[9], b[9], t[0]);
    }
}

/// What an importer makes of the cells adds up to the expected totals, and each trap shows itself.
#[test]
fn totals_and_traps() {
    let expected = json("expected.json");
    for name in ["waybills_utf8_nobom.csv", "waybills_gb18030.csv"] {
        let (mut blank, mut total, mut damaged, mut seen) = (0, 0, 0, BTreeMap::<String, Vec<String>>::new());
        let (mut same, mut conflicting) = (0, 0);
        for cells in data(name) {
            let row: Row = cells.iter().map(String::as_str).collect();
            if row.is_blank() {
                blank += 1;
            } else if flag::is_total(&row) {
                total += 1;
            } else {
                match waybill::clean(row.cell(0), row.imprecise(0)) {
                    Err(_) => damaged += 1,
                    Ok(number) => match seen.get(&*number) {
                        Some(first) if *first == cells => same += 1,
                        Some(_) => conflicting += 1,
                        None => {
                            seen.insert(number.into_owned(), cells);
                        }
                    },
                }
            }
        }
        let fee: Fen = seen.values().map(|cells| money::parse(&cells[9], money::Rounding::Refuse).unwrap()).sum();
        let extra = |key: &str| expected["extra_rows"][key].as_i64().unwrap();
        assert_eq!(seen.len() as i64, expected["unique_waybills"].as_i64().unwrap(), "shipments in {name}");
        assert_eq!(fee.yuan(), expected["total_fee"].as_f64().unwrap(), "fees in {name}");
        assert_eq!(blank, extra("blank"), "blank rows in {name}");
        assert_eq!(total, extra("total_row"), "total rows in {name}");
        assert_eq!(damaged, extra("damaged_waybill_scientific"), "damaged numbers in {name}");
        assert_eq!(same, extra("exact_duplicate"), "duplicates in {name}");
        assert_eq!(conflicting, extra("same_waybill_conflicting_fee"), "conflicts in {name}");
    }
}

#[test]
fn progress_runs_from_nothing_to_the_end() {
    for name in TEXTS.map(|(name, ..)| name).into_iter().chain(["waybills.xlsx"]) {
        let mut source = Source::open(fixtures().join(name)).unwrap();
        let mut rows = source.rows(0, Reading::default()).unwrap();
        let (mut row, mut last) = (Row::new(), 0);
        while rows.next(&mut row).unwrap() {
            let (at, end) = rows.position();
            assert!(last <= at && at <= end, "{name}: {last}, then {at} of {end}");
            last = at;
        }
        let (at, end) = rows.position();
        assert!(end > 0 && at * 10 >= end * 9, "{name} is read to its end: {at} of {end}");
    }
}

#[test]
fn the_digest_knows_a_file_again() {
    let digest = |name: &str| Source::open(fixtures().join(name)).unwrap().digest().unwrap();
    assert_eq!(digest("waybills.xlsx"), digest("waybills.xlsx"));
    assert_ne!(digest("waybills_utf8_bom.csv"), digest("waybills_utf8_nobom.csv"), "three bytes differ");
}
