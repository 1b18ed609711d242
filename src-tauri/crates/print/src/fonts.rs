//! The fonts of a page: those of this crate, and of the system only what they lack.

use fontdb::Database;
use std::{collections::BTreeSet, sync::LazyLock};
use typst::{
    foundations::Bytes,
    text::{Font, FontInfo},
};

/// Cut by `fonts/subset.py`.
static OWN: LazyLock<Vec<Font>> = LazyLock::new(|| {
    [
        include_bytes!("../fonts/NotoSansCJKsc-Regular-subset.otf").as_slice(),
        include_bytes!("../fonts/NotoSansCJKsc-Bold-subset.otf").as_slice(),
    ]
    .into_iter()
    .flat_map(|file| Font::iter(Bytes::new(file)))
    .collect()
});

/// Stands for a character that no font has, as Chinese printers do it.
const GETA: char = '〓';

/// Characters the fonts of this crate do not have.
fn rare(text: &str) -> BTreeSet<char> {
    let known = |c: char| OWN.first().is_none_or(|font| font.info().coverage.contains(c as u32));
    // A place to break a line has no shape.
    text.chars().filter(|c| !c.is_control() && *c != '\u{200B}' && !known(*c)).collect()
}

/// The fonts that a text needs, and the text with [`GETA`] where no font has the character.
pub(crate) fn for_text(text: String) -> (Vec<Font>, String) {
    let mut missing = rare(&text);
    let mut fonts = OWN.clone();
    if missing.is_empty() {
        return (fonts, text);
    }
    let mut system = Database::new();
    system.load_system_fonts();
    for face in system.faces() {
        if missing.is_empty() {
            break;
        }
        let found = system.with_face_data(face.id, |data, index| {
            let coverage = FontInfo::new(data, index)?.coverage;
            let wanted = missing.iter().any(|c| coverage.contains(*c as u32));
            wanted.then(|| (Font::new(Bytes::new(data.to_vec()), index), coverage))
        });
        if let Some(Some((Some(font), coverage))) = found {
            missing.retain(|c| !coverage.contains(*c as u32));
            fonts.push(font);
        }
    }
    let text = if missing.is_empty() { text } else { text.replace(|c| missing.contains(&c), &GETA.to_string()) };
    (fonts, text)
}
