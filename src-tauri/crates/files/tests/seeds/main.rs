//! What the fuzzer starts from is taken or refused as it should be, through the fuzzer's own targets.

#[path = "../../../../fuzz/src/csv.rs"]
mod csv;
#[path = "../../../../fuzz/src/encodings.rs"]
mod encodings;
#[path = "../../../../fuzz/src/seeds.rs"]
mod seeds;
#[path = "../../../../fuzz/src/tables.rs"]
mod tables;
#[path = "../../../../fuzz/src/xlsx.rs"]
mod xlsx;

use keheng_base::{Day, Fen, Grams, Minutes};
use keheng_files::{Cell, CsvOut, CsvStyle, Encoding, XlsxOut};
use std::{fs, path::Path};

fn corpus() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus"))
}

const TEXT: &str = "运单号,寄件人,重量\r\n773100000000000,张伟,1.5\r\n773100000007919,\"李,娜\",2\r\n";

fn utf16(text: &str, little: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|u| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
}

fn gb(text: &str) -> Vec<u8> {
    encoding_rs::GB18030.encode(text).0.into_owned()
}

#[test]
fn encodings_of_texts() {
    let marked = format!("\u{FEFF}{TEXT}");
    let big5 = encoding_rs::BIG5.encode("運單號,寄件人\n1,張偉,臺北市中正區重慶南路一段\n").0.into_owned();
    let mut surrogate = utf16(&marked, true);
    surrogate.extend([0, 0xd8, b'x', 0]);
    let made = [
        ("good-utf8", TEXT.into()),
        ("good-utf8-marked", marked.clone().into()),
        ("good-gb18030", gb(TEXT)),
        ("good-gb18030-four-bytes", gb("𠮷野家,单€\n1,2\n")),
        ("good-utf16le", utf16(TEXT, true)),
        ("good-utf16be", utf16(TEXT, false)),
        ("good-utf16le-marked", utf16(&marked, true)),
        ("good-utf16be-marked", utf16(&marked, false)),
        ("good-lone-surrogate", surrogate),
        ("bad-mixed", [TEXT.as_bytes(), &gb("2,李娜\n")].concat()),
        ("bad-big5", big5),
        ("bad-western", b"no,name\n1,M\xfcller\n2,Jos\xe9 P\xe9rez\n3,\xc5se\n".to_vec()),
        ("bad-halves", "运,1\n".bytes().flat_map(|b| if b == 0xbf { vec![b',', b] } else { vec![b] }).collect()),
        ("bad-marked", [b"\xEF\xBB\xBF\xE8,", &gb(TEXT)[..]].concat()),
        ("bad-binary", [b'a', 0, 0, 1].repeat(50)),
    ];
    seeds::check(corpus(), "encodings", &made, encodings::run);
}

/// One row with a cell of each type.
fn cells() -> [Cell<'static>; 9] {
    [
        Cell::Head("运单号"),
        Cell::Text("=1+1"),
        Cell::Empty,
        Cell::Count(773_100_000_000_000),
        Cell::Share(0.25),
        Cell::Money(Fen(-123)),
        Cell::Weight(Grams(1500)),
        Cell::Day(Day(20_000)),
        Cell::Time(Minutes(28_800_001)),
    ]
}

#[test]
fn delimited_texts() {
    let written = |delimiter: u8| {
        let path = tables::place("made.csv");
        let mut out = CsvOut::create(&path, CsvStyle { encoding: Encoding::Utf8, delimiter }).expect("a file");
        out.row(&cells()).and_then(|()| out.row(&[Cell::Text("a\"b\r\nc"), Cell::Text("'=x")])).expect("rows");
        out.finish().expect("a file");
        fs::read(path).expect("a file")
    };
    let made = [
        ("good-comma", written(b',')),
        ("good-tab", written(b'\t')),
        ("good-semicolon", written(b';')),
        ("good-bar", written(b'|')),
        ("good-titles", "城东快递 6月,,\n\n单号,电话,电话,,电话\n1,2,3,4,5,6\n".into()),
        ("good-lone-returns", "a,b\r\r\"two\rlines\",2\r\rc,d".into()),
        ("good-gb18030", gb("单号;重量\n1;1,5\n2;\"2,5\"\n")),
        ("good-utf16", utf16("\u{FEFF}单号\t名\r\n1\t好\r\n", true)),
        ("good-quotes", "\"a\"\"b\",\"c\"d,e\"f\"\n\"never closed,\n1,2\n".into()),
        ("bad-long-cell", "a,b\n1,".bytes().chain([b'x'; 32_768]).collect()),
    ];
    seeds::check(corpus(), "csv", &made, csv::run);
}

fn parts(list: &[(&str, &str)]) -> Vec<u8> {
    let parts: Vec<Vec<u8>> = list.iter().map(|(name, content)| format!("{name}\n{content}").into_bytes()).collect();
    parts.join(&xlsx::NEXT)
}

#[test]
fn workbooks() {
    let path = tables::place("made.xlsx");
    let mut out = XlsxOut::create(&path, "运单").expect("a file");
    out.row(&cells()).and_then(|()| out.begin_sheet("旧")).expect("a row");
    out.row(&[Cell::Text(" a\nb "), Cell::Text("_x0041_"), Cell::Real(1e300)]).expect("a row");
    out.finish().expect("a file");
    let written = fs::read(path).expect("a file");
    const TOP: (&str, &str) = (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    );
    const BOOK: (&str, &str) = (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="运单" sheetId="1" r:id="rId1"/><sheet name="旧" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>"#,
    );
    const RELS: (&str, &str) = (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#,
    );
    const OLD: (&str, &str) = ("xl/worksheets/sheet2.xml", "<worksheet><sheetData/></worksheet>");
    const SHEET: &str = r#"<worksheet><dimension ref="A1:H3"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row r="3"><c r="A3"><v>773100000007919</v></c><c r="B3" s="1"><v>45390.698</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" t="e"><v>#DIV/0!</v></c><c r="E3" t="str"><f>A1</f><v>x</v></c><c r="F3" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b&amp;</t></r></is></c><c r="G3" t="d"><v>2024-04-08T16:46:28</v></c><c r="H3" s="2"><v>1.25</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>"#;
    const STRINGS: (&str, &str) = (
        "xl/sharedStrings.xml",
        r#"<sst count="2" uniqueCount="2"><si><t>运单号</t></si><si><r><t>重</t></r><r><t>量</t></r><rPh><t>x</t></rPh></si></sst>"#,
    );
    const STYLES: (&str, &str) = (
        "xl/styles.xml",
        r#"<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs></styleSheet>"#,
    );
    let sheet = |xml| ("xl/worksheets/sheet1.xml", xml);
    let made = [
        ("good-written", written.clone()),
        ("good-parts", parts(&[TOP, BOOK, RELS, sheet(SHEET), OLD, STRINGS, STYLES])),
        (
            "good-no-references",
            parts(&[
                TOP,
                TOP,
                BOOK,
                RELS,
                sheet(
                    "<worksheet><sheetData><row><c><v>1</v></c><c t=\"inlineStr\"><is><t>b</t></is></c></row><row/><row><c><v>-2.5</v></c></row></sheetData></worksheet>",
                ),
                OLD,
            ]),
        ),
        (
            "good-prefixed",
            parts(&[
                TOP,
                TOP,
                BOOK,
                RELS,
                sheet(
                    "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1048576\"><x:c r=\"XFD1048576\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>",
                ),
                OLD,
            ]),
        ),
        ("bad-cut", written[..written.len() / 2].to_vec()),
        ("bad-archive", parts(&[("readme.txt", "a table of nothing")])),
        ("bad-entities", parts(&[TOP, BOOK, RELS, sheet("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>"), OLD])),
        (
            "bad-order",
            parts(&[
                TOP,
                TOP,
                BOOK,
                RELS,
                sheet(
                    "<worksheet><sheetData><row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
                ),
                OLD,
            ]),
        ),
    ];
    seeds::check(corpus(), "xlsx", &made, xlsx::run);
}
