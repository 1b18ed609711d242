//! Delimited texts: the delimiter, the rows, and the same rows once they were written.

use super::tables::{expected, on_disk, open, rows, there_and_back};
use keheng_files::{Detection, Encoding, Kind, Preview, Reading};

/// Bytes of a text that is also written again.
const FEW: usize = 4 << 10;

/// Reads a text as found and with every delimiter; true if all rows could be read.
pub fn run(bytes: &[u8]) -> bool {
    let Some(mut source) = open(&on_disk(bytes)) else { return false };
    if source.kind() != Kind::Text {
        return false;
    }
    let encoding = match source.detection() {
        Ok(Detection::Sure(encoding)) => encoding,
        Ok(Detection::Unsure(_)) => Encoding::Gb18030,
        Err(_) => return false,
    };
    let found = Reading { encoding: Some(encoding), delimiter: None };
    let preview = Preview::read(&mut source, 0, found, &|text| f32::from(u8::from(text == "运单号")));
    let Some((table, whole)) = rows(&mut source, 0, found, |_| ()) else { return false };
    if let Ok(preview) = &preview {
        let delimiter = preview.delimiter.expect("a text has a delimiter");
        let told = Reading { delimiter: Some(delimiter as u8), ..found };
        assert_eq!(
            rows(&mut source, 0, told, |_| ()),
            Some((table.clone(), whole)),
            "read with {delimiter:?} as found"
        );
        let mut names = preview.columns.clone();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), preview.columns.len(), "no two columns of one name");
        assert!(names.iter().all(|name| !name.is_empty()), "every column has a name");
    }
    for delimiter in *b",\t;|" {
        let reading = Reading { encoding: Some(encoding), delimiter: Some(delimiter) };
        let Some((table, whole)) = rows(&mut source, 0, reading, |_| ()) else { continue };
        if !whole {
            continue;
        }
        if encoding == Encoding::Utf8 && !bytes[1..].windows(3).any(|three| three == "\u{FEFF}".as_bytes()) {
            assert_eq!(table, expected(bytes, delimiter), "cells between {:?}", char::from(delimiter));
        }
        if bytes.len() <= FEW {
            there_and_back(&table, Encoding::Utf8, delimiter);
            there_and_back(&table, Encoding::Gb18030, delimiter);
        }
    }
    whole
}
