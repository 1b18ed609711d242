//! Conditions cut into tokens.

use super::{Dialect, Unread};

/// A token; words and symbols of one meaning are one operator, whatever the language.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(f64),
    Text(String),
    /// something that is answered
    Name(String),
    /// the question that the condition belongs to
    Itself,
    /// a function, or a bare word
    Word(String),
    Op(&'static str),
    Open,
    Close,
    Comma,
    OpenList,
    CloseList,
}

/// The longest condition, characters: people write hundreds.
const LONGEST: usize = 20_000;

const SYMBOLS: [(&str, &str); 20] = [
    ("&&", "and"),
    ("||", "or"),
    ("===", "="),
    ("==", "="),
    ("!==", "!="),
    ("!=", "!="),
    ("<>", "!="),
    ("<=", "<="),
    (">=", ">="),
    ("*=", "contains"),
    ("=", "="),
    ("<", "<"),
    (">", ">"),
    ("+", "+"),
    ("-", "-"),
    ("*", "*"),
    ("/", "/"),
    ("%", "mod"),
    ("!", "not"),
    ("\u{2212}", "-"),
];

/// Words that are operators, by language.
fn operator(dialect: Dialect, word: &str) -> Option<&'static str> {
    let lower = word.to_ascii_lowercase();
    let both = [("and", "and"), ("or", "or")].into_iter();
    let own: &[(&str, &str)] = match dialect {
        Dialect::XPath => &[("div", "/"), ("mod", "mod")],
        Dialect::SurveyJs => &[
            ("contains", "contains"),
            ("contain", "contains"),
            ("notcontains", "notcontains"),
            ("notcontain", "notcontains"),
            ("anyof", "anyof"),
            ("allof", "allof"),
            ("noneof", "noneof"),
            ("empty", "empty"),
            ("notempty", "notempty"),
            ("equal", "="),
            ("notequal", "!="),
            ("less", "<"),
            ("lessorequal", "<="),
            ("greater", ">"),
            ("greaterorequal", ">="),
            ("negate", "not"),
        ],
        Dialect::LimeSurvey => &[("eq", "="), ("ne", "!="), ("lt", "<"), ("le", "<="), ("gt", ">"), ("ge", ">=")],
    };
    both.chain(own.iter().copied()).find(|(w, _)| *w == lower).map(|(_, op)| op)
}

pub(super) fn tokens(dialect: Dialect, source: &str) -> Result<Vec<Token>, Unread> {
    let chars: Vec<char> = source.chars().take(LONGEST + 1).collect();
    if chars.len() > LONGEST {
        return Err(Unread::new("..."));
    }
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(c) = chars.get(at).copied() {
        let starts = |symbol: &str| symbol.chars().enumerate().all(|(i, s)| chars.get(at + i) == Some(&s));
        let until = |from: usize, end: char| chars[from..].iter().position(|c| *c == end).map(|n| from + n);
        if c.is_whitespace() || c == '\u{FEFF}' {
            at += 1;
        } else if let Some(quote) = quote(c) {
            let (text, end) = text(dialect, &chars, at + 1, quote)?;
            found.push(Token::Text(text));
            at = end;
        } else if dialect == Dialect::XPath && starts("${") || dialect == Dialect::SurveyJs && c == '{' {
            let begin = at + 1 + usize::from(dialect == Dialect::XPath);
            let end = until(begin, '}').ok_or_else(|| Unread::new(c))?;
            found.push(Token::Name(chars[begin..end].iter().collect::<String>().trim().to_owned()));
            at = end + 1;
        } else if dialect == Dialect::XPath && starts("../") {
            let end = word_end(&chars, at + 3);
            found.push(Token::Name(chars[at + 3..end].iter().collect()));
            at = end;
        } else if c.is_ascii_digit() || c == '.' && chars.get(at + 1).is_some_and(char::is_ascii_digit) {
            let end = (at..).find(|i| !chars.get(*i).is_some_and(|c| c.is_ascii_digit() || *c == '.')).unwrap_or(at);
            let word: String = chars[at..end].iter().collect();
            found.push(Token::Number(word.parse().map_err(|_| Unread::new(&word))?));
            at = end;
        } else if dialect == Dialect::XPath && c == '.' && chars.get(at + 1) != Some(&'.') {
            found.push(Token::Itself);
            at += 1;
        } else if c.is_alphabetic() || c == '_' {
            let end = word_end(&chars, at);
            let word: String = chars[at..end].iter().collect();
            let calls = chars[end..].iter().find(|c| !c.is_whitespace()) == Some(&'(');
            found.push(match operator(dialect, &word) {
                // `contains(a, b)` is a function in SurveyJS too
                Some(op) if !(calls && dialect == Dialect::SurveyJs && op == "contains") => Token::Op(op),
                _ if calls => Token::Word(word),
                _ if dialect != Dialect::LimeSurvey => Token::Word(word),
                _ if ["self", "this", "that"].contains(&bare(&word)) => Token::Itself,
                _ => Token::Name(bare(&word).to_owned()),
            });
            at = end;
        } else if let Some((symbol, op)) = SYMBOLS.iter().filter(|(s, _)| starts(s)).max_by_key(|(s, _)| s.len()) {
            found.push(Token::Op(op));
            at += symbol.chars().count();
        } else {
            found.push(match c {
                '(' => Token::Open,
                ')' => Token::Close,
                ',' => Token::Comma,
                '[' => Token::OpenList,
                ']' => Token::CloseList,
                _ => return Err(Unread::new(c)),
            });
            at += 1;
        }
    }
    Ok(found)
}

/// The closing mark of a text. Spreadsheets like to bend straight marks.
fn quote(c: char) -> Option<&'static [char]> {
    match c {
        '\'' => Some(&['\'']),
        '"' => Some(&['"']),
        '\u{2018}' | '\u{2019}' => Some(&['\u{2019}', '\u{2018}']),
        '\u{201C}' | '\u{201D}' => Some(&['\u{201D}', '\u{201C}']),
        _ => None,
    }
}

/// A text up to its closing mark, and where it goes on. XPath knows no escapes.
fn text(dialect: Dialect, chars: &[char], begin: usize, quote: &[char]) -> Result<(String, usize), Unread> {
    let (mut text, mut at) = (String::new(), begin);
    while let Some(c) = chars.get(at).copied() {
        if quote.contains(&c) {
            return Ok((text, at + 1));
        }
        // a pattern such as '\d' keeps its backslash
        let escaped = chars.get(at + 1).copied().filter(|next| matches!(next, '\'' | '"' | '\\'));
        match (c, escaped) {
            ('\\', Some(next)) if dialect != Dialect::XPath => {
                text.push(next);
                at += 2;
            }
            _ => {
                text.push(c);
                at += 1;
            }
        }
    }
    Err(Unread::new(text))
}

fn word_end(chars: &[char], from: usize) -> usize {
    let in_word = |at: usize| {
        let c = chars[at];
        // a hyphen belongs to a word of XPath: string-length
        c.is_alphanumeric()
            || matches!(c, '_' | '.' | ':')
            || c == '-' && chars.get(at + 1).is_some_and(|c| c.is_alphabetic())
    };
    (from..chars.len()).find(|at| !in_word(*at)).unwrap_or(chars.len())
}

/// A name of LimeSurvey without what says how it is to be shown.
fn bare(word: &str) -> &str {
    ["NAOK", "value", "code", "shown", "valueNAOK"]
        .iter()
        .find_map(|suffix| word.strip_suffix(suffix)?.strip_suffix('.'))
        .unwrap_or(word)
}
