//! What stands in a single cell: pure functions from text to values, one file for each kind.
//!
//! All of them take the cell as the file has it. They accept what Chinese exports and hand-made sheets contain:
//! full-width characters, invisible marks, units, apostrophes that a spreadsheet was told to treat as "this is text".

pub mod date;
mod decimal;
pub mod flag;
pub mod money;
pub mod phone;
pub mod text;
pub mod uscc;
pub mod waybill;
pub mod weight;

use std::borrow::Cow;

/// The half-width form of a full-width ASCII character or ideographic space (U+FF01..U+FF5E, U+3000).
fn half_width(c: char) -> char {
    match c {
        '\u{3000}' | '\u{A0}' => ' ',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        // minus signs and hyphens that word processors put in
        '\u{2212}' | '\u{2010}'..='\u{2013}' | '\u{FE63}' => '-',
        _ => c,
    }
}

/// Control characters, zero-width characters, marks of writing direction, byte order marks.
fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{AD}')
}

/// Trims, turns full-width into half-width and drops what nobody can see. Costs nothing for plain ASCII.
fn tidy(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if text.bytes().all(|b| (0x20..0x7F).contains(&b)) {
        return Cow::Borrowed(text);
    }
    let tidied: String = text.chars().filter(|c| !is_invisible(*c)).map(half_width).collect();
    match tidied.trim() {
        trimmed if trimmed.len() == tidied.len() => Cow::Owned(tidied),
        trimmed => Cow::Owned(trimmed.to_owned()),
    }
}

/// A short string of digits that is copied instead of allocated: parts of telephone numbers.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digits {
    bytes: [u8; 15],
    length: u8,
}

impl Digits {
    /// Takes the ASCII digits of a text; none if there are more than 15.
    pub fn of(text: &str) -> Option<Digits> {
        let mut digits = Digits::default();
        for byte in text.bytes().filter(u8::is_ascii_digit) {
            *digits.bytes.get_mut(usize::from(digits.length))? = byte;
            digits.length += 1;
        }
        Some(digits)
    }

    /// The digits as text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or("")
    }
}

impl std::fmt::Debug for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.as_str())
    }
}

impl std::fmt::Display for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
