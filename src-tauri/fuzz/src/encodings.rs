//! Which encoding a text has, and the same text through each of them.

use super::tables::{expected, on_disk, open, rows};
use keheng_files::{Detection, Encoding, Kind, Preview, Reading, text_of};

const ALL: [Encoding; 6] =
    [Encoding::Utf8, Encoding::Utf16le, Encoding::Utf16be, Encoding::Gb18030, Encoding::Big5, Encoding::Windows1252];

/// Finds the encoding of a text and reads it in every one; true if it was found.
pub fn run(bytes: &[u8]) -> bool {
    let text = text_of(bytes);
    let Some(mut source) = open(&on_disk(bytes)) else { return false };
    if source.kind() != Kind::Text {
        return false;
    }
    let Ok(found) = source.detection() else { return false };
    let sure = match &found {
        Detection::Sure(encoding) => {
            held(bytes, *encoding, &text);
            true
        }
        Detection::Unsure(candidates) => {
            assert!(std::str::from_utf8(bytes).is_err(), "UTF-8 is no question");
            assert_eq!(candidates.len(), 4, "the user chooses among four");
            for candidate in candidates {
                assert!(candidate.sample.chars().count() <= 2000, "a sample is short");
                let replaced = candidate.sample.chars().filter(|c| *c == '\u{FFFD}').count();
                assert_eq!(candidate.replaced, replaced, "what cannot be told is counted");
            }
            false
        }
    };
    if let Ok(preview) = Preview::read(&mut source, 0, Reading::default(), &|_| 0.0) {
        assert_eq!(preview.candidates.is_empty(), sure, "a question is asked where there is one");
        assert!(preview.sample.iter().all(|row| row.len() == preview.columns.len()), "every row has all columns");
    }
    for encoding in ALL {
        let reading = Reading { encoding: Some(encoding), delimiter: Some(b',') };
        let (mut replaced, mut named) = (false, false);
        let look = |row: &keheng_files::Row| {
            replaced |= row.cells().any(|cell| cell.contains('\u{FFFD}'));
            named |= !row.undecodable().is_empty();
        };
        let Some((table, whole)) = rows(&mut source, 0, reading, look) else { continue };
        let plain = decoded(bytes, encoding);
        if whole && !inner_mark(&plain) {
            assert_eq!(table, expected(&plain, b','), "read as {encoding:?}");
        }
        let wrong = match encoding {
            Encoding::Utf8 => std::str::from_utf8(bytes).is_err(),
            _ => codec(encoding).decode_with_bom_removal(bytes).1,
        };
        assert!(
            !whole || named == (wrong && replaced),
            "what could not be decoded is named, and nothing else: {encoding:?}"
        );
    }
    sure
}

/// What is sure holds for the whole text.
fn held(bytes: &[u8], encoding: Encoding, text: &str) {
    let (whole, wrong) = codec(encoding).decode_with_bom_removal(bytes);
    assert_eq!(text, whole, "{encoding:?} of the whole text");
    match encoding {
        Encoding::Utf8 => assert!(std::str::from_utf8(bytes).is_ok(), "strict UTF-8"),
        Encoding::Gb18030 => {
            assert!(!wrong, "strict GB18030");
            let again = codec(encoding).encode(text);
            assert_eq!(codec(encoding).decode_without_bom_handling(&again.0).0, text, "the same text when written");
        }
        Encoding::Utf16le | Encoding::Utf16be => {}
        other => panic!("{other:?} fits everything, and is never sure"),
    }
}

fn codec(encoding: Encoding) -> &'static encoding_rs::Encoding {
    encoding_rs::Encoding::for_label(encoding.name().as_bytes()).expect("a name that standards use")
}

/// The text as UTF-8; what is read as UTF-8 is left as it is, because it is looked at cell by cell.
fn decoded(bytes: &[u8], encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => bytes.to_vec(),
        _ => codec(encoding).decode_with_bom_removal(bytes).0.into_owned().into_bytes(),
    }
}

/// Readers differ in what they take for a byte order mark behind the first one.
fn inner_mark(text: &[u8]) -> bool {
    text.windows(3).skip(1).any(|three| three == "\u{FEFF}".as_bytes())
}
