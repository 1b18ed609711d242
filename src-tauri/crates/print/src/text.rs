//! Text from anywhere made fit for a page.

/// Characters of a text that are printed; the rest gives way to an ellipsis.
const LONGEST: usize = 400;
/// The same for texts that are read in full.
const LONGEST_PROSE: usize = 2_000;
/// Letters without a place to break a line; longer words get one.
const WORD: usize = 16;
/// A place where a line may break, without a width.
const BREAK: char = '\u{200B}';

/// The text without characters that steer instead of show (controls, directions, invisible marks), with places to break
/// long words, and of a bounded length.
pub(crate) fn plain(text: &str) -> String {
    fit(text, LONGEST, false)
}

/// Like [`plain`], for texts that are read and not looked up: longer, and their lines stay lines.
pub(crate) fn prose(text: &str) -> String {
    fit(text.trim(), LONGEST_PROSE, true)
}

fn fit(text: &str, longest: usize, lines: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut word = 0;
    let shown = |c: char| if c.is_control() && !(lines && c == '\n') { ' ' } else { c };
    for (at, c) in text.chars().map(shown).filter(|c| !steers(*c)).enumerate() {
        if at == longest {
            out.push('…');
            break;
        }
        // Chinese breaks anywhere by itself.
        word = if c.is_ascii_graphic() || c.is_alphabetic() && (c as u32) < 0x2E80 { word + 1 } else { 0 };
        if word > WORD {
            out.push(BREAK);
            word = 1;
        }
        out.push(c);
    }
    out
}

/// Whether a character changes how others are shown: direction marks, joiners, byte order marks, variation selectors, tags.
fn steers(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &str, why: &str) {
        assert_eq!(plain(text), expect, "{why}");
    }

    #[test]
    fn what_steers_is_gone_and_what_shows_stays() {
        check("城南批发", "城南批发", "plain text is as it was");
        check("a\tb\nc\u{0}", "a b c ", "controls become spaces");
        check("abc\u{202E}fed", "abcfed", "nothing reads backwards");
        check("\u{5E97}\u{200D}\u{FE0F}", "店", "invisible marks are no text");
        check("ACME Ltd", "ACME Ltd", "short words are left alone");
        check(&"x".repeat(20), &format!("{}\u{200B}{}", "x".repeat(16), "x".repeat(4)), "long words may break");
        assert_eq!(prose(" a\nb\tc\r\n"), "a\nb c", "what is read keeps its lines");
        let long = plain(&"长".repeat(10_000));
        assert_eq!(long.chars().count(), LONGEST + 1, "a text is bounded");
        assert!(long.ends_with('…'), "and says that it was cut");
    }
}
