//! Files that should not be: each is refused with a reason, in time, and the data are as they were.

use keheng_tests::desk::{Desk, fixture};
use serde_json::json;
use std::{
    fs,
    io::{Cursor, Write},
    path::Path,
    time::{Duration, Instant},
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

const MIB: usize = 1 << 20;
const SHEET: &str = "xl/worksheets/sheet1.xml";

/// Optimised, every refusal takes less than a second; unoptimised and on a loaded machine there is more time.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 });

fn check(desk: &Desk, source: &Path, code: &str, why: &str) {
    let (digest, history) = (desk.digest(), desk.history());
    for method in ["import.try", "import.run", "import.inspect"] {
        let begun = Instant::now();
        let handle = match desk.app.files().offer(source.to_owned()) {
            Ok(offered) => offered.handle,
            Err(fault) => {
                assert_eq!(fault.code, code, "{why}");
                continue;
            }
        };
        let request = json!({"files": [{"handle": handle}]});
        let outcome = match method {
            "import.inspect" => desk.app.call(method, request),
            _ => desk.job(method, request),
        };
        match outcome {
            Err(fault) => {
                assert_eq!(fault.code, code, "{method}: {why}");
                assert_ne!(desk.app.words().fault(&fault), "", "{why}: the reason has words");
            }
            // A look at the beginning may not see what is wrong further down; the import must.
            Ok(_) => assert_eq!(method, "import.inspect", "{why}: should be {code}"),
        }
        assert!(begun.elapsed() < LIMIT, "{method}: {why}: refused only after {:?}", begun.elapsed());
    }
    assert_eq!(desk.digest(), digest, "{why}: nothing is changed");
    assert_eq!(desk.history(), history, "{why}: a refusal is no operation");
    desk.assert_sound(why);
}

/// The fixture's workbook with its sheet replaced by half a gigabyte in one cell.
fn bomb(book: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(book)).expect("a workbook");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).expect("a part");
        if part.name().expect("a name") != SHEET {
            zip.raw_copy_file(part).expect("a copy");
        }
    }
    zip.start_file(SHEET, SimpleFileOptions::default().compression_level(Some(1))).expect("a part");
    let mut put = |bytes: &[u8]| zip.write_all(bytes).expect("memory");
    put(b"<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>");
    let piece = vec![b'x'; MIB];
    (0..512).for_each(|_| put(&piece));
    put(b"</t></is></c></row></sheetData></worksheet>");
    zip.finish().expect("an end").into_inner()
}

/// The directory claims that the sheet unpacks to nearly four gigabytes.
fn giant(book: &[u8]) -> Vec<u8> {
    let mut bytes = book.to_vec();
    let entry = |at: &usize| book[*at..].starts_with(b"PK\x01\x02") && book[at + 46..].starts_with(SHEET.as_bytes());
    let at = (0..book.len() - 46).find(entry).expect("the sheet is in the directory");
    bytes[at + 24..at + 28].copy_from_slice(&(u32::MAX - 1).to_le_bytes());
    bytes
}

#[test]
fn hostile_files_are_refused_and_change_nothing() {
    let desk = Desk::new();
    desk.import(&[&fixture("waybills_utf8_bom.csv")]).expect("an import");
    let book = fs::read(fixture("waybills.xlsx")).expect("the fixture");
    let pdf = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n";
    let noise: Vec<u8> = (0..200_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for (name, bytes, code, why) in [
        ("bomb.xlsx", bomb(&book), "file_bomb", "half a gigabyte in one cell"),
        ("giant.xlsx", giant(&book), "file_bomb", "a claim of four gigabytes"),
        ("cut.xlsx", book[..book.len() * 2 / 3].to_vec(), "file_truncated", "a download that stopped"),
        ("empty.csv", Vec::new(), "file_empty", "an empty file"),
        ("empty.xlsx", Vec::new(), "file_empty", "an empty file called a workbook"),
        ("report.csv", pdf.to_vec(), "file_not_a_table", "a PDF called CSV"),
        ("report.xlsx", pdf.to_vec(), "file_not_a_table", "a PDF called XLSX"),
        ("firm.csv", fs::read(desk.path()).expect("the file"), "file_not_a_table", "a data file called CSV"),
        ("noise.csv", noise, "file_encoding_unsure", "bytes of no kind, which might be some text"),
        ("other.csv", "颜色,大小\n红,1\n".into(), "columns_missing", "a table of something else"),
        ("title.csv", "运单号,寄件客户,寄件时间\n".into(), "nothing", "a table without rows"),
    ] {
        let source = desk.file(name, bytes);
        if code == "nothing" {
            let report = desk.import(&[&source]).unwrap_or_else(|f| panic!("{why}: {f}"));
            assert_eq!((&report["rows"], &report["import_id"]), (&json!(0), &json!(null)), "{why}");
        } else {
            check(&desk, &source, code, why);
        }
    }
    check(&desk, &desk.path().with_file_name("absent.csv"), "file_unreadable", "a file that is not there");
    check(&desk, desk.path().parent().expect("a folder"), "file_unreadable", "a folder");
}

#[test]
fn a_wrong_extension_is_no_matter() {
    let desk = Desk::new();
    let book = fs::read(fixture("waybills.xlsx")).expect("the fixture");
    let text = fs::read(fixture("waybills_gb18030.csv")).expect("the fixture");
    for (name, bytes) in [("really-a-workbook.csv", book), ("really-a-text.xlsx", text)] {
        let source = desk.file(name, bytes);
        let report = desk.import(&[&source]).unwrap_or_else(|f| panic!("{name}: {f}"));
        assert_eq!(
            report["created"].as_u64().max(report["unchanged"].as_u64()),
            Some(300),
            "{name}: the content decides"
        );
    }
}

#[test]
fn damage_behind_good_rows_takes_the_good_rows_back() {
    let maker = Desk::bare();
    maker.call("desk.start", json!({"choice": "sample"}));
    let target = maker.path().with_file_name("all.xlsx");
    let handle = maker.app.files().offer_save(target.clone());
    maker.call("export.run", json!({"what": "shipments", "handle": handle}));
    let mut bytes = fs::read(target).expect("the export");
    let middle = bytes.len() / 2;
    bytes[middle..middle + 64].fill(0);
    let desk = Desk::new();
    desk.import(&[&fixture("waybills_utf8_bom.csv")]).expect("an import");
    let (digest, history) = (desk.digest(), desk.history());
    let source = desk.file("damaged.xlsx", bytes);
    let fault = desk.import(&[&source]).expect_err("the sheet breaks in its middle");
    assert!(fault.code.starts_with("file_"), "{fault}");
    assert_eq!((desk.digest(), desk.history()), (digest, history), "thousands of good rows before it are not kept");
    desk.assert_sound("after a broken import");
    let report = desk.import(&[&fixture("waybills.xlsx")]).expect("the next import works");
    assert_eq!(report["unchanged"], 300);
}
