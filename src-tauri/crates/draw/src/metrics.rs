//! Widths of text without a font: enough to lay out labels that are never cut off and never collide.
//!
//! plotters measures 0.7 em per *byte*, which makes Chinese twice too wide, and asking the operating system would make
//! the same chart differ from machine to machine. So characters fall into a few classes: full-width 1 em (by definition
//! of the CJK em square), Latin by the advance widths of Helvetica (Adobe Font Metrics, 1/1000 em), rounded up to
//! the wider of Helvetica and the Latin of Source Han Sans (Noto Sans CJK), so a measured label has a little air.

/// Size in CSS px and weight of a text.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Font {
    /// Size in CSS px.
    pub size: f64,
    /// Bold instead of regular.
    pub bold: bool,
}

/// What stands for the text that did not fit.
const ELLIPSIS: char = '…';

impl Font {
    /// Width of a text in CSS px.
    pub fn width(self, text: &str) -> f64 {
        text.chars().map(|c| self.advance(c)).sum()
    }

    /// Distance between two baselines in CSS px.
    pub fn line(self) -> f64 {
        self.size * 1.35
    }

    /// Height of the box that holds ascenders and descenders, centred on the label's point, in CSS px.
    pub fn height(self) -> f64 {
        self.size * 1.2
    }

    /// The text, shortened with an ellipsis to at most `room` CSS px. Empty if not even one character and the ellipsis fit.
    pub fn fit(self, text: &str, room: f64) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let room = room - self.advance(ELLIPSIS);
        let (mut used, mut end) = (0.0, 0);
        for (at, c) in text.char_indices() {
            used += self.advance(c);
            if used > room {
                break;
            }
            end = at + c.len_utf8();
        }
        match text[..end].trim_end() {
            "" => String::new(),
            kept => format!("{kept}{ELLIPSIS}"),
        }
    }

    /// The text broken into at most `lines` lines of at most `room` CSS px: between words, or anywhere in Chinese. What is
    /// left over ends in an ellipsis.
    pub fn wrap(self, text: &str, room: f64, lines: usize) -> Vec<String> {
        let mut found = Vec::new();
        let mut rest = text.trim();
        while !rest.is_empty() && found.len() < lines {
            let last = found.len() + 1 == lines;
            let cut = if last { rest.len() } else { self.line_end(rest, room) };
            let line = self.fit(rest[..cut].trim_end(), room);
            if line.is_empty() {
                break;
            }
            found.push(line);
            rest = rest[cut..].trim_start();
        }
        found
    }

    /// Where the first line ends: the last allowed break that fits, else the whole first word (which `fit` shortens).
    fn line_end(self, text: &str, room: f64) -> usize {
        let (mut used, mut fits) = (0.0, 0);
        let mut previous: Option<char> = None;
        for (at, c) in text.char_indices() {
            if previous.is_some_and(|before| may_break(before, c)) {
                if used > room && fits > 0 {
                    return fits;
                }
                fits = at;
                if used > room {
                    return at;
                }
            }
            if !c.is_whitespace() || used > 0.0 {
                used += self.advance(c);
            }
            previous = Some(c);
        }
        if used > room && fits > 0 { fits } else { text.len() }
    }

    fn advance(self, c: char) -> f64 {
        // Helvetica-Bold is wider by 4 to 7 % over running text; full-width characters keep their square.
        let em = em(c);
        self.size * if self.bold && em < 1.0 { em * 1.07 } else { em }
    }
}

/// Whether a line may end between two characters.
fn may_break(before: char, after: char) -> bool {
    const NOT_FIRST: &str = "，。、；：？！）》」』”’%,.;:?!)…";
    const NOT_LAST: &str = "（《「『“‘(";
    if before.is_whitespace() {
        return !after.is_whitespace();
    }
    (is_full_width(before) || is_full_width(after)) && !NOT_FIRST.contains(after) && !NOT_LAST.contains(before)
}

/// Whether the character shows nothing: controls, combining marks, joiners, and the marks that reorder a line.
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// East Asian Wide and Fullwidth (Unicode Standard Annex 11), and the punctuation that Chinese faces draw in a full square.
fn is_full_width(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{4dbf}' | '\u{4e00}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}'
        | '·' | '‘' | '’' | '“' | '”' | '—' | '…' | '‰' | '℃' | '№' | '\u{2460}'..='\u{24ff}' | '\u{2500}'..='\u{27bf}')
}

/// Advance width of a character in em.
fn em(c: char) -> f64 {
    match c {
        _ if is_invisible(c) => 0.0,
        'i' | 'j' | 'l' | 'I' | ' ' | '\u{a0}' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '/' | '\\' => 0.28,
        't' | 'f' | 'r' | '-' | '(' | ')' | '[' | ']' | '{' | '}' | '`' | '"' | '*' | '°' => 0.36,
        'c' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.5,
        '0'..='9' => 0.556,
        'a' | 'e' | 'k' => 0.56,
        'a'..='z' if c != 'm' && c != 'w' => 0.61,
        '+' | '<' | '=' | '>' | '~' | '−' | '±' | '×' | '÷' => 0.59,
        'w' => 0.78,
        'm' => 0.9,
        'M' | 'O' | 'Q' | 'G' => 0.82,
        'W' | '@' | '%' => 0.95,
        'A'..='Z' => 0.7,
        '\u{1f000}'..='\u{1faff}' => 1.3,
        _ if is_full_width(c) => 1.0,
        _ if c.is_ascii() => 0.56,
        // Scripts not listed: capitals of accented Latin, Greek and Cyrillic stay below this.
        _ => 0.75,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BODY: Font = Font { size: 10.0, bold: false };

    #[test]
    fn chinese_is_one_em_and_digits_are_tabular() {
        assert_eq!(BODY.width("服务水平"), 40.0, "four squares");
        assert_eq!(BODY.width("￥１２"), 30.0, "full-width digits are squares too");
        assert_eq!(BODY.width("1111"), BODY.width("8888"), "figures align in columns");
        assert_eq!(BODY.width("e\u{301}"), BODY.width("e"), "a combining accent takes no room");
    }

    /// Advance widths from Adobe's Helvetica metrics (core 14 AFM), in 1/1000 em.
    #[test]
    fn latin_agrees_with_published_advance_widths() {
        let afm = |c: char| match c {
            'C' | 'w' => 722.0,
            'W' => 944.0,
            'm' => 833.0,
            's' | 'v' => 500.0,
            't' | ' ' | ',' | '.' | 'f' => 278.0,
            'r' => 333.0,
            'i' | 'l' => 222.0,
            'S' => 667.0,
            _ => 556.0, // a b d e g h n o p q u and digits
        };
        for text in ["Customers", "million", "12,345.67", "Worldwide", "Share of revenue", "Cumulative share"] {
            let published: f64 = text.chars().map(afm).sum::<f64>() / 100.0;
            let ratio = BODY.width(text) / published;
            assert!(
                (1.0..1.16).contains(&ratio),
                "{text}: measured {ratio:.3} of Helvetica; narrow would collide, wide wastes room"
            );
        }
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(BODY.fit("杭州云栖茶叶", 60.0), "杭州云栖茶叶", "an exact fit stays whole");
        assert_eq!(
            BODY.fit("杭州云栖茶叶", 59.0),
            "杭州云栖…",
            "one pixel short loses two characters for the ellipsis"
        );
        assert_eq!(BODY.fit("杭州", 5.0), "", "no room at all shows nothing rather than a fragment");
    }

    #[test]
    fn lines_break_between_words_and_inside_chinese() {
        assert_eq!(BODY.wrap("杭州云栖茶叶有限公司", 40.0, 3), ["杭州云栖", "茶叶有限", "公司"]);
        assert_eq!(BODY.wrap("杭州云栖茶叶有限公司", 40.0, 2), ["杭州云栖", "茶叶有…"]);
        assert_eq!(BODY.wrap("one two three", 45.0, 3), ["one two", "three"]);
        assert_eq!(BODY.wrap("四个字啊，好", 40.0, 2), ["四个字", "啊，好"], "a line never starts with a comma");
        assert!(BODY.wrap("", 40.0, 2).is_empty(), "nothing makes no lines");
    }

    proptest! {
        #[test]
        fn nothing_exceeds_its_room(text in "\\PC{0,40}", room in 0.0..300.0f64, lines in 1usize..4) {
            prop_assert!(BODY.width(&BODY.fit(&text, room)) <= room.max(0.0) + 1e-9, "a fitted text fits");
            let wrapped = BODY.wrap(&text, room, lines);
            prop_assert!(wrapped.len() <= lines, "no more lines than allowed");
            for line in &wrapped {
                prop_assert!(BODY.width(line) <= room + 1e-9, "every line fits");
            }
        }
    }
}
