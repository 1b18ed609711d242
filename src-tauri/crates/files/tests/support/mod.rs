//! Builds workbooks byte by byte, so that tests can build wrong ones.
#![allow(dead_code, missing_docs)] // each test binary uses a part of it

use keheng_files::{Encoding, Error, Reading, Row, Source};
use std::{
    io::{Cursor, Write},
    path::{Path, PathBuf},
};
use zip::{ZipWriter, write::SimpleFileOptions};

pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/cn")
}

pub fn json(name: &str) -> serde_json::Value {
    serde_json::from_slice(&std::fs::read(fixtures().join(name)).unwrap()).unwrap()
}

/// A file in a folder that vanishes with the returned guard.
pub fn file(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    (folder, path)
}

pub type Table = Vec<(u64, Vec<String>)>;

/// All rows of the first sheet with their numbers.
pub fn read(path: &Path, encoding: Option<Encoding>) -> Result<Table, Error> {
    let mut source = Source::open(path)?;
    let mut rows = source.rows(0, Reading { encoding, delimiter: None })?;
    let (mut all, mut row) = (Vec::new(), Row::new());
    while rows.next(&mut row)? {
        all.push((row.number, row.cells().map(str::to_owned).collect()));
    }
    Ok(all)
}

pub fn read_bytes(name: &str, bytes: &[u8]) -> Result<Table, Error> {
    let (_folder, path) = file(name, bytes);
    read(&path, None)
}

/// The code of the error that reading these bytes gives.
pub fn code(name: &str, bytes: &[u8]) -> String {
    match read_bytes(name, bytes) {
        Ok(rows) => format!("{} rows", rows.len()),
        Err(error) => error.fault().code,
    }
}

pub const CONTENT_TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="运单" sheetId="1" r:id="rId1"/><sheet name="旧" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#;

/// A sheet with these rows in its data element.
pub fn sheet(rows: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    )
}

/// A text cell.
pub fn cell(place: &str, text: &str) -> String {
    format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

/// A workbook whose first sheet is this XML, with further parts; a part named as an ordinary one replaces it.
pub fn workbook(sheet1: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let empty = sheet("");
    let mut parts = vec![
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", RELS),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS),
        ("xl/worksheets/sheet1.xml", sheet1),
        ("xl/worksheets/sheet2.xml", &empty),
    ];
    parts.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    parts.extend_from_slice(more);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A workbook whose first sheet repeats a piece of XML `times` times inside `before` and `after`: unpacked as large as
/// wished, without ever being in memory.
pub fn repeated(before: &str, piece: &[u8], times: usize, after: &str) -> Vec<u8> {
    let ordinary = workbook(&sheet(""), &[]);
    let mut archive = zip::ZipArchive::new(Cursor::new(ordinary)).unwrap();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).unwrap();
        if entry.name().unwrap() != "xl/worksheets/sheet1.xml" {
            zip.raw_copy_file(entry).unwrap();
        }
    }
    let fast = SimpleFileOptions::default().compression_level(Some(1));
    zip.start_file("xl/worksheets/sheet1.xml", fast).unwrap();
    zip.write_all(before.as_bytes()).unwrap();
    (0..times).for_each(|_| zip.write_all(piece).unwrap());
    zip.write_all(after.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// Changes the unpacked size that the directory claims for a part.
pub fn claim(bytes: &mut [u8], part: &str, size: u32) {
    let mut changed = 0;
    for at in 0..bytes.len() - 46 {
        if bytes[at..].starts_with(b"PK\x01\x02") && bytes[at + 46..].starts_with(part.as_bytes()) {
            bytes[at + 24..at + 28].copy_from_slice(&size.to_le_bytes());
            changed += 1;
        }
    }
    assert_eq!(changed, 1, "{part} is in the directory once");
}

/// A cell of an XLS sheet.
pub enum Xls<'a> {
    Text(u16, u16, &'a str),
    Number(u16, u16, f64),
}

fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let mut bytes = kind.to_le_bytes().to_vec();
    bytes.extend((data.len() as u16).to_le_bytes());
    bytes.extend(data);
    bytes
}

/// The records of a BIFF8 workbook with one sheet. `dimensions` are first row, last row + 1, first column, last + 1.
pub fn biff(cells: &[Xls], dimensions: (u32, u32, u16, u16)) -> Vec<u8> {
    let bof = |kind: u16| {
        let words = [0x0600u16, kind, 0x0DBB, 0x07CC, 0, 0, 0, 0];
        record(0x0809, &words.iter().flat_map(|w| w.to_le_bytes()).collect::<Vec<u8>>())
    };
    let mut globals = bof(5);
    globals.extend(record(0x0042, &1200u16.to_le_bytes()));
    let name: Vec<u8> = "运单".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let start = globals.len() + 4 + 8 + name.len() + 4;
    let mut bound = (start as u32).to_le_bytes().to_vec();
    bound.extend([0, 0, 2, 1]);
    bound.extend(name);
    globals.extend(record(0x0085, &bound));
    globals.extend(record(0x000A, &[]));
    let mut sheet = bof(0x10);
    let (r0, r1, c0, c1) = dimensions;
    let mut size: Vec<u8> = [r0, r1].iter().flat_map(|r| r.to_le_bytes()).collect();
    size.extend([c0, c1, 0].iter().flat_map(|c| c.to_le_bytes()));
    sheet.extend(record(0x0200, &size));
    for cell in cells {
        let (kind, row, column, rest) = match cell {
            Xls::Text(row, column, text) => {
                let units: Vec<u16> = text.encode_utf16().collect();
                let mut rest = (units.len() as u16).to_le_bytes().to_vec();
                rest.push(1);
                rest.extend(units.iter().flat_map(|u| u.to_le_bytes()));
                (0x0204, row, column, rest)
            }
            Xls::Number(row, column, value) => (0x0203, row, column, value.to_le_bytes().to_vec()),
        };
        let mut data: Vec<u8> = [*row, *column, 0].iter().flat_map(|w| w.to_le_bytes()).collect();
        data.extend(rest);
        sheet.extend(record(kind, &data));
    }
    sheet.extend(record(0x000A, &[]));
    globals.extend(sheet);
    globals
}

/// A compound file (MS-CFB, version 3) with these streams, none of them empty.
pub fn compound(streams: &[(&str, &[u8])]) -> Vec<u8> {
    let sectors = |length: usize| length.max(4096).div_ceil(512);
    let mut fat: Vec<u32> = vec![0xFFFF_FFFD, 0xFFFF_FFFE];
    let mut body = Vec::new();
    let mut directory = entry("Root Entry", 5, 0xFFFF_FFFE, 0);
    for (name, bytes) in streams {
        let (start, count) = (fat.len() as u32, sectors(bytes.len()));
        fat.extend((1..count as u32).map(|i| start + i));
        fat.push(0xFFFF_FFFE);
        directory.extend(entry(name, 2, start, bytes.len().max(4096) as u32));
        body.extend_from_slice(bytes);
        body.resize((fat.len() - 2) * 512, 0);
    }
    directory.resize(512, 0);
    assert!(fat.len() <= 128, "one sector of the allocation table is enough for a test");
    fat.resize(128, 0xFFFF_FFFF);
    let mut file = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    file.resize(24, 0);
    for word in [0x3Eu16, 3, 0xFFFE, 9, 6] {
        file.extend(word.to_le_bytes());
    }
    file.resize(44, 0);
    for word in [1u32, 1, 0, 4096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0, 0] {
        file.extend(word.to_le_bytes());
    }
    file.resize(512, 0xFF);
    file.extend(fat.iter().flat_map(|f| f.to_le_bytes()));
    file.extend(directory);
    file.extend(body);
    file
}

fn entry(name: &str, kind: u8, start: u32, length: u32) -> Vec<u8> {
    let units: Vec<u16> = name.encode_utf16().chain([0]).collect();
    let mut bytes: Vec<u8> = units.iter().flat_map(|u| u.to_le_bytes()).collect();
    let size = bytes.len() as u16;
    bytes.resize(64, 0);
    bytes.extend(size.to_le_bytes());
    bytes.extend([kind, 1]);
    bytes.extend([0xFF; 12]);
    bytes.resize(116, 0);
    bytes.extend(start.to_le_bytes());
    bytes.extend(length.to_le_bytes());
    bytes.resize(128, 0);
    bytes
}

/// A small XLS workbook.
pub fn xls() -> Vec<u8> {
    let cells = [
        Xls::Text(0, 0, "运单号"),
        Xls::Text(0, 1, "运费"),
        Xls::Number(1, 0, 773_100_000_007_919.0),
        Xls::Number(1, 1, 8.8),
        Xls::Text(2, 0, "773100000015838"),
        Xls::Number(2, 1, 6.0),
    ];
    compound(&[("Workbook", &biff(&cells, (0, 3, 0, 2)))])
}
