//! Answers inserted into texts: `{name}` here, `{name}` or `${name}` in files.

use super::logic::Speech;
use keheng_form::{
    Text,
    expr::{self, Expr, Names},
};

/// Braces of a file are braces until they prove to be inserts.
pub(super) fn escaped(text: Text) -> Text {
    let mend = |text: String| text.replace('{', "{{");
    Text { zh: mend(text.zh), en: mend(text.en) }
}

/// The way back.
pub(super) fn unescaped(text: Text) -> Text {
    let mend = |text: String| text.replace("{{", "{");
    Text { zh: mend(text.zh), en: mend(text.en) }
}

/// What stands between `open` (escaped: `{{`, `${{`) and `}` becomes an insert where the name is known; it stays as it is where it is not.
pub(super) fn read(text: &mut Text, open: &str, insert: &impl Fn(&str) -> Option<String>) {
    for words in [&mut text.zh, &mut text.en] {
        let mut out = String::new();
        let mut rest = words.as_str();
        while let Some(at) = rest.find(open) {
            let (before, after) = rest.split_at(at);
            out.push_str(before);
            let end = after.find('}');
            let known = end.and_then(|end| Some((insert(after[open.len()..end].trim())?, end)));
            match known {
                Some((name, end)) => {
                    out.push_str(&format!("{{{name}}}"));
                    rest = &after[end + 1..];
                }
                None => {
                    out.push_str(open);
                    rest = &after[open.len()..];
                }
            }
        }
        out.push_str(rest);
        *words = out;
    }
}

/// A text with its inserts as the file has them: `open` stands before a name. What is no cell, or has no name in the
/// file, stays as it is and goes to `missing`.
pub(super) fn write(text: &str, open: &str, names: &Names, speech: &Speech, mut missing: impl FnMut(&str)) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(brace) = rest.find('{') {
        out.push_str(&rest[..brace]);
        rest = &rest[brace + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            out.push('{');
            rest = after;
            continue;
        }
        let Some(end) = rest.find('}') else {
            out.push('{');
            continue;
        };
        let source = &rest[..end];
        let name = match expr::parse(source, names) {
            Ok(Expr::Cell(key)) => speech.name(&key),
            _ => None,
        };
        match name {
            Some(name) => out.push_str(&format!("{open}{name}}}")),
            None => {
                missing(source);
                out.push_str(&format!("{{{source}}}"));
            }
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    out
}
