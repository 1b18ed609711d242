//! Cells that a spreadsheet program would execute.
//!
//! A customer may be called `=HYPERLINK(...)`. In a CSV file only a character in front of it keeps Excel and others from
//! evaluating it (OWASP, "CSV Injection"); reading takes that character away again, so that nothing changes on a round
//! trip.

use std::borrow::Cow;

/// Characters a formula begins with, and their full-width forms, which some programs convert.
fn is_dangerous(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
}

/// The text behind apostrophes that may stand there already, and byte order marks, which nobody sees and some programs drop.
fn bare(text: &str) -> &str {
    text.trim_start_matches(['\'', '\u{feff}'])
}

/// Whether the text is a formula for some program.
fn needs_guard(text: &str) -> bool {
    let bare = bare(text);
    bare.starts_with(is_dangerous) && !(bare.len() == text.len() && is_plain_number(text))
}

/// `-12`, `+3.5`, `-1,234.50`, `-5%`: evaluated they are what they say.
fn is_plain_number(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let digits = digits.strip_suffix('%').unwrap_or(digits);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    whole.starts_with(|c: char| c.is_ascii_digit())
        && whole.bytes().all(|b| b.is_ascii_digit() || b == b',')
        && !fraction.is_empty()
        && fraction.bytes().all(|b| b.is_ascii_digit())
}

/// The text with an apostrophe in front if a spreadsheet program would take it for a formula.
pub fn guard(text: &str) -> Cow<'_, str> {
    if needs_guard(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Undoes [`guard`]. An apostrophe in front of anything else stays.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if bare(rest).starts_with(is_dangerous) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: &str) {
        assert_eq!(guard(text), expect, "{text:?} guarded");
        assert_eq!(unguard(&guard(text)), text, "{text:?} must come back");
    }

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        check("=1+1", "'=1+1");
        check("@SUM(A1)", "'@SUM(A1)");
        check("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
        check("-2+3", "'-2+3");
        check("\t=1", "'\t=1");
        check("＝1", "'＝1");
        check("\u{feff}=1", "'\u{feff}=1");
        check("-12.50", "-12.50");
        check("-1,234.5%", "-1,234.5%");
        check("+8613900000000", "+8613900000000");
        check("'=1", "''=1");
        check("'-12", "''-12");
        check("'quoted'", "'quoted'");
        check("", "");
        check("-", "'-");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100_000))]
        #[test]
        fn guarding_round_trips_and_leaves_no_formula(text in "['=+@\t\r＝－\u{feff}0-9.,a%\\-]{0,6}") {
            let guarded = guard(&text);
            prop_assert_eq!(unguard(&guarded), text.as_str());
            prop_assert!(!guarded.starts_with(is_dangerous) || is_plain_number(&guarded), "{:?} would be executed", guarded);
        }
    }
}
