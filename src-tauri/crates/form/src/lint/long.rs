//! Too long to be kept in mind. Payne's twenty words are a wish; more than twenty-five English words or fifty Chinese
//! characters are where readers begin to read twice.

use super::{Ask, Finding, say::bare};
use crate::Lang;

const WORDS: usize = 25;
const CHARACTERS: usize = 50;

pub(super) fn find(ask: &Ask) -> Option<Finding> {
    let text = bare(ask.text);
    let (count, most) = match ask.lang {
        Lang::Zh => (text.chars().filter(|c| c.is_alphanumeric()).count(), CHARACTERS),
        Lang::En => (text.split_whitespace().count(), WORDS),
    };
    let start: String = ask.text.chars().take(24).collect();
    (count > most).then(|| Finding::new("long", start).with("count", count).with("most", most))
}
