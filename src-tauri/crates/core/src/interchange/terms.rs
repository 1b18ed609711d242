//! Words that files use for things that have a fixed list here.

use keheng_files::cell::text::fold;
use std::collections::HashMap;

/// Meanings with their words: whole words first; the rest is found inside longer texts, in this order.
pub type Table<T> = &'static [(T, &'static [&'static str])];

/// Words of one kind, with what has been met so far: files repeat the same dozen.
pub struct Terms<T: 'static> {
    table: Table<T>,
    met: HashMap<String, Option<T>>,
}

/// Different words remembered at most.
const REMEMBERED: usize = 4096;

impl<T: Copy> Terms<T> {
    /// Of a table.
    pub fn new(table: Table<T>) -> Self {
        Terms { table, met: HashMap::new() }
    }

    /// What a word means; none when it is unknown. The text is not empty.
    pub fn find(&mut self, text: &str) -> Option<T> {
        if let Some(known) = self.met.get(text) {
            return *known;
        }
        let folded = fold(text);
        let whole = self.table.iter().find(|(_, words)| words.iter().any(|w| fold(w) == folded));
        let found =
            whole.or_else(|| self.table.iter().find(|(_, words)| words.iter().any(|w| folded.contains(&fold(w)))));
        let meaning = found.map(|(m, _)| *m);
        if self.met.len() < REMEMBERED {
            self.met.insert(text.to_owned(), meaning);
        }
        meaning
    }
}

/// What our own exports write must be read as what it was: every value's word, in every language.
#[cfg(test)]
pub fn check<T: Copy + PartialEq + std::fmt::Debug + serde::Serialize>(family: &str, all: &[T], mut terms: Terms<T>) {
    for lang in keheng_words::Lang::ALL {
        for value in all {
            let code = serde_json::to_value(value).unwrap().as_str().unwrap().replace('_', "-");
            let word = keheng_words::Words::of(lang).find(&format!("{family}-{code}"), &Default::default());
            let word = word.unwrap_or_else(|| panic!("{family}-{code} has no word in {lang}"));
            assert_eq!(terms.find(&word), Some(*value), "{word} is what an export in {lang} writes for {value:?}");
        }
    }
}
