//! Delimited texts.

use crate::support::*;
use keheng_files::{Detection, Encoding, Error, MAX_CELL, MAX_COLUMNS, Preview, Reading, Row, Source};
use proptest::prelude::*;

fn detect(bytes: &[u8]) -> Detection {
    let (_folder, path) = file("a.csv", bytes);
    Source::open(&path).unwrap().detection().unwrap()
}

fn utf16(text: &str, little: bool) -> Vec<u8> {
    text.encode_utf16().flat_map(|u| if little { u.to_le_bytes() } else { u.to_be_bytes() }).collect()
}

fn gb(text: &str) -> Vec<u8> {
    encoding_rs::GB18030.encode(text).0.into_owned()
}

fn table(rows: &[(u64, &[&str])]) -> Table {
    rows.iter().map(|(n, cells)| (*n, cells.iter().map(|c| (*c).to_owned()).collect())).collect()
}

#[test]
fn nothing_is_an_error_with_a_name() {
    for empty in [&b""[..], b"\xEF\xBB\xBF", b" \r\n\t\n", b"\xFF\xFE"] {
        assert_eq!(code("a.csv", empty), "file_empty", "{empty:?}");
    }
    assert_eq!(Source::open("no such file.csv").err().unwrap().fault().code, "file_missing");
}

#[test]
fn encodings_are_found_with_and_without_marks() {
    let text = "运单号,重量\n773100000000000,1.5\n";
    assert_eq!(detect(text.as_bytes()), Detection::Sure(Encoding::Utf8));
    assert_eq!(detect(&gb(text)), Detection::Sure(Encoding::Gb18030));
    assert_eq!(detect(b"no,weight\n1,2\n"), Detection::Sure(Encoding::Utf8));
    for little in [true, false] {
        let encoding = if little { Encoding::Utf16le } else { Encoding::Utf16be };
        assert_eq!(detect(&utf16(text, little)), Detection::Sure(encoding), "without a mark");
        let marked = utf16(&format!("\u{FEFF}{text}"), little);
        assert_eq!(detect(&marked), Detection::Sure(encoding), "with a mark");
        assert_eq!(read_bytes("a.csv", &marked).unwrap()[0].1, ["运单号", "重量"], "the mark is no part of the name");
    }
    assert_eq!(detect(&gb("𠮷野家,单\n1,2\n")), Detection::Sure(Encoding::Gb18030), "four bytes for a rare character");
}

#[test]
fn a_mixture_is_a_question_with_previews() {
    let mut mixed = "运单号,寄件人\n1,张伟\n".as_bytes().to_vec();
    mixed.extend(gb("2,李娜\n"));
    let Detection::Unsure(candidates) = detect(&mixed) else { panic!("GBK behind UTF-8 is neither") };
    let encodings: Vec<Encoding> = candidates.iter().map(|c| c.encoding).collect();
    for wanted in [Encoding::Utf8, Encoding::Gb18030, Encoding::Big5, Encoding::Windows1252] {
        assert!(encodings.contains(&wanted), "{wanted:?} is offered");
    }
    let utf8 = candidates.iter().find(|c| c.encoding == Encoding::Utf8).unwrap();
    assert!(utf8.sample.contains("张伟") && utf8.replaced > 0, "{utf8:?} shows what is right and counts what is not");
    assert_eq!(code("a.csv", &mixed), "file_encoding_unsure");
    let (_folder, path) = file("a.csv", &mixed);
    let rows = read(&path, Some(Encoding::Utf8)).unwrap();
    assert_eq!(rows[1].1, ["1", "张伟"], "the user's choice is followed");
    assert!(rows[2].1[1].contains('\u{FFFD}'), "what does not fit is replaced, not dropped");
    let mut source = Source::open(&path).unwrap();
    let preview = Preview::read(&mut source, 0, Reading::default(), &|_| 0.0).unwrap();
    assert_eq!(preview.candidates.len(), 4, "a preview asks instead of failing");
}

#[test]
fn traditional_and_western_texts_are_not_taken_for_gbk() {
    let big5 = encoding_rs::BIG5
        .encode("運單號,寄件人,收件地址\n1,張偉,臺北市中正區重慶南路一段\n2,陳美玲,高雄市前鎮區\n")
        .0
        .into_owned();
    let western = "no,name\n1,Müller\n2,José Pérez\n3,Åse\n".chars().map(|c| c as u8).collect::<Vec<u8>>();
    for (bytes, right) in [(big5, Encoding::Big5), (western, Encoding::Windows1252)] {
        let Detection::Unsure(candidates) = detect(&bytes) else { panic!("{right:?} text is not GB18030") };
        assert!(candidates.iter().any(|c| c.encoding == right && c.replaced == 0), "{candidates:?}");
    }
}

#[test]
fn trouble_far_behind_is_found_and_shown() {
    let mut long = "运单号,寄件人\n".as_bytes().to_vec();
    (0..200_000).for_each(|n| long.extend(format!("{n},张伟\n").bytes()));
    long.extend(gb("999999,李娜\n"));
    let Detection::Unsure(candidates) = detect(&long) else { panic!("the last line is not UTF-8") };
    let gb = candidates.iter().find(|c| c.encoding == Encoding::Gb18030).unwrap();
    assert!(gb.sample.contains("999999,李娜"), "the sample shows the place: {:?}", gb.sample);
}

#[test]
fn lone_surrogates_are_replaced_and_named() {
    let mut bytes = utf16("\u{FEFF}单号\t名\n1\t好\n2\t", true);
    bytes.extend(0xD800u16.to_le_bytes());
    bytes.extend(utf16("x\n3\t末\n", true));
    let (_folder, path) = file("a.txt", &bytes);
    let mut source = Source::open(&path).unwrap();
    let (mut rows, mut row, mut found) = (source.rows(0, Reading::default()).unwrap(), Row::new(), Vec::new());
    while rows.next(&mut row).unwrap() {
        found.extend(row.undecodable().into_iter().map(|column| (row.number, column)));
    }
    assert_eq!(found, [(3, 1)], "row and column of the half character");
}

#[test]
fn halves_of_a_character_are_replaced_and_not_left_out() {
    // E5 8D 95 is one character, and a comma stands in it: together the cells are UTF-8, each by itself is not.
    let (_folder, path) = file("a.csv", b"a\xE5\x8D,\x95b\n");
    let mut source = Source::open(&path).unwrap();
    let reading = Reading { encoding: Some(Encoding::Utf8), delimiter: Some(b',') };
    let (mut rows, mut row) = (source.rows(0, reading).unwrap(), Row::new());
    assert!(rows.next(&mut row).unwrap());
    assert_eq!(row.cells().collect::<Vec<_>>(), ["a\u{FFFD}", "\u{FFFD}b"], "a cell that cannot be read is not blank");
    assert_eq!(row.undecodable(), [0, 1], "and it is named");
}

#[test]
fn a_file_marked_as_utf8_is_not_taken_for_gbk() {
    // The mark and one byte more are two characters of GB18030 as well.
    let Detection::Unsure(candidates) = detect(b"\xEF\xBB\xBF\xE8") else { panic!("the mark and the rest differ") };
    assert_eq!(candidates[0].encoding, Encoding::Utf8, "what it says of itself is the best guess");
    assert_eq!(keheng_files::text_of(b"\xEF\xBB\xBF\xE8"), "\u{FFFD}", "and what is read where nobody can be asked");
}

#[test]
fn what_guards_a_formula_goes_away_beside_a_wrong_byte_too() {
    let (_folder, path) = file("a.csv", b"\xFF,'=1\n");
    assert_eq!(read(&path, Some(Encoding::Utf8)).unwrap()[0].1, ["\u{FFFD}", "=1"]);
}

#[test]
fn characters_cut_at_the_edge_of_a_buffer_stay_whole() {
    // Offsets around one MiB, so that the edge falls on each byte of a character.
    for shift in 0..4 {
        let mut text = "x".repeat(shift) + ",b\n";
        while text.len() < (1 << 20) + 20_000 {
            text.push_str("张伟𠮷é,李娜\n");
        }
        let expect: Vec<Vec<String>> = text.lines().map(|l| l.split(',').map(str::to_owned).collect()).collect();
        let versions = [
            (text.as_bytes().to_vec(), None),
            (gb(&text), Some(Encoding::Gb18030)),
            (utf16(&text, true), Some(Encoding::Utf16le)),
        ];
        for (bytes, encoding) in versions {
            let (_folder, path) = file("a.csv", &bytes);
            let rows: Vec<Vec<String>> = read(&path, encoding).unwrap().into_iter().map(|(_, cells)| cells).collect();
            assert!(rows == expect, "shift {shift} as {encoding:?}");
        }
    }
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!("a,b{end}{end}\"two{end}lines\",2{end}{end}{end}c,d");
        let inner = format!("two{end}lines");
        let expect = table(&[(1, &["a", "b"]), (2, &[]), (3, &[&inner, "2"]), (5, &[]), (6, &[]), (7, &["c", "d"])]);
        let lf_inside = end != "\r";
        let rows = read_bytes("a.csv", text.as_bytes()).unwrap();
        if lf_inside {
            assert_eq!(rows, expect, "line ends {end:?}");
        } else {
            let cells = |t: &Table| t.iter().map(|(_, c)| c.clone()).collect::<Vec<_>>();
            assert_eq!(cells(&rows), cells(&expect), "line ends {end:?}");
        }
    }
}

#[test]
fn strange_characters_stay_in_their_cells() {
    let text = "单号,名\n1,a\0b\n2,\u{202E}反\u{200F}\n3,\u{7}\n";
    let rows = read_bytes("a.csv", text.as_bytes()).unwrap();
    assert_eq!(rows[1].1, ["1", "a\0b"]);
    assert_eq!(rows[2].1, ["2", "\u{202E}反\u{200F}"]);
    assert_eq!(rows[3].1, ["3", "\u{7}"]);
    assert_eq!(code("a.csv", &[b'a', 0, 0, 1].repeat(500)), "file_not_a_table", "a binary file is no text");
}

#[test]
fn rows_that_are_too_much_are_named_and_the_next_is_read() {
    let wide = ",".repeat(1_000_000);
    let long = "长".repeat(MAX_CELL + 1);
    let fits = "长".repeat(MAX_CELL);
    let text = format!("a,b\n{wide}\nc,d\ne,{long}\nf,{fits}\n");
    let (_folder, path) = file("a.csv", text.as_bytes());
    let mut source = Source::open(&path).unwrap();
    let reading = Reading { delimiter: Some(b','), ..Reading::default() };
    let (mut rows, mut row, mut log) = (source.rows(0, reading).unwrap(), Row::new(), Vec::new());
    loop {
        match rows.next(&mut row) {
            Ok(true) => log.push((row.number, row.cell(0).to_owned())),
            Ok(false) => break,
            Err(Error::TooManyColumns { row, limit }) => log.push((row, format!("over {limit}"))),
            Err(Error::CellTooLong { row, column, limit }) => log.push((row, format!("column {column} over {limit}"))),
            Err(other) => panic!("{other:?}"),
        }
    }
    let expect = [
        (1, "a".to_owned()),
        (2, format!("over {MAX_COLUMNS}")),
        (3, "c".to_owned()),
        (4, format!("column 2 over {MAX_CELL}")),
        (5, "f".to_owned()),
    ];
    assert_eq!(log, expect);
    // A header of a million columns is refused by the preview, with the row.
    let (_folder, path) = file("a.csv", wide.as_bytes());
    let error = Preview::read(&mut Source::open(&path).unwrap(), 0, reading, &|_| 0.0).err().unwrap();
    assert_eq!(error.fault().code, "too_many_columns");
}

#[test]
fn headers_that_repeat_or_are_missing_get_names() {
    let text = "标题,,,\n单号,电话,电话,,电话\n1,2,3,4,5,6\n";
    let (_folder, path) = file("a.csv", text.as_bytes());
    let preview = Preview::read(&mut Source::open(&path).unwrap(), 0, Reading::default(), &|_| 0.0).unwrap();
    assert_eq!(preview.columns, ["单号", "电话", "电话 (2)", "D", "电话 (3)", "F"]);
    assert_eq!((preview.header_row, preview.title_rows), (Some(2), vec!["标题".to_owned()]));
    let (_folder, path) = file("a.csv", b"773100000000000,13900000000,1.5\n773100000000001,13900000001,2.5\n");
    let preview = Preview::read(&mut Source::open(&path).unwrap(), 0, Reading::default(), &|_| 0.0).unwrap();
    assert_eq!(
        (preview.header_row, preview.columns.len(), preview.sample.len()),
        (None, 3, 2),
        "data from the first row on"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 1..300), head in "(PK\u{3}\u{4})?") {
        let mut all = head.into_bytes();
        all.extend(bytes);
        let (_folder, path) = file("a.csv", &all);
        if let Ok(mut source) = Source::open(&path) {
            let _ = Preview::read(&mut source, 0, Reading::default(), &|_| 0.0);
            for encoding in [Encoding::Utf8, Encoding::Gb18030, Encoding::Utf16be] {
                let _ = read(&path, Some(encoding));
            }
        }
    }
}
