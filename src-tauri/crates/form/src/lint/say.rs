//! Looking for words.

use regex::Regex;

/// A text without what stands in quotes, brackets or inserts: names and examples are not what is asked.
pub(super) fn bare(text: &str) -> String {
    let mut out = String::new();
    let mut until = None;
    for c in text.chars() {
        match until {
            Some(end) if c == end => until = None,
            Some(_) => {}
            None => {
                until = match c {
                    '“' => Some('”'),
                    '「' => Some('」'),
                    '《' => Some('》'),
                    '"' => Some('"'),
                    '（' => Some('）'),
                    '(' => Some(')'),
                    '{' => Some('}'),
                    _ => None,
                };
                if until.is_none() {
                    out.push(c);
                }
            }
        }
    }
    out
}

/// The first of these that stands in the text.
pub(super) fn first<'a>(text: &str, words: &[&'a str]) -> Option<&'a str> {
    words
        .iter()
        .filter_map(|w| text.find(w).map(|at| (at, *w)))
        .min_by_key(|(at, w)| (*at, usize::MAX - w.len()))
        .map(|(_, w)| w)
}

/// Whether any of these stands in the text.
pub(super) fn any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|w| text.contains(w))
}

/// The text without these words, longest first so that a word within a word does not spoil it.
pub(super) fn without(text: &str, words: &[&str]) -> String {
    let mut words = words.to_vec();
    words.sort_by_key(|w| usize::MAX - w.len());
    words.into_iter().fold(text.to_owned(), |text, word| text.replace(word, "·"))
}

/// Compiles a pattern of ours. All are tried by the tests of the corpus, so a broken one cannot be shipped.
pub(super) fn compiled(source: &str) -> Regex {
    match Regex::new(source) {
        Ok(pattern) => pattern,
        Err(fault) => unreachable!("{source}: {fault}"),
    }
}

/// A pattern that is compiled once.
macro_rules! pattern {
    ($source:expr) => {{
        static PATTERN: std::sync::LazyLock<regex::Regex> =
            std::sync::LazyLock::new(|| $crate::lint::say::compiled($source));
        &*PATTERN
    }};
}
pub(super) use pattern;

/// What a pattern finds in a text, as it stands there.
pub(super) fn hit(pattern: &Regex, text: &str) -> Option<String> {
    pattern.find(text).map(|found| found.as_str().trim().to_owned())
}
