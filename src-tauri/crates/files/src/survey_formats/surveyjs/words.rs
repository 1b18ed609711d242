//! Texts of SurveyJS: a string, or one a language.

use super::super::tongues::{Said, Tongues};
use keheng_form::{Lang, Text};
use serde_json::{Map, Value, json};

/// A text in the languages of the file; a blank language is its own.
pub(super) fn said(value: Option<&Value>) -> Said {
    match value {
        Some(Value::String(text)) => vec![(String::new(), text.clone())],
        Some(Value::Number(number)) => vec![(String::new(), number.to_string())],
        Some(Value::Object(by)) => {
            let one = |(language, text): (&String, &Value)| {
                let language = if language == "default" { String::new() } else { language.clone() };
                Some((language, text.as_str()?.to_owned()))
            };
            by.iter().filter_map(one).collect()
        }
        _ => Vec::new(),
    }
}

/// Languages of all texts in a survey.
pub(super) fn languages(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(all) => all.iter().for_each(|v| languages(v, found)),
        Value::Object(by) => {
            let texts = by.contains_key("default") && by.values().all(Value::is_string);
            for (key, inner) in by {
                if texts && key != "default" && !found.contains(key) {
                    found.push(key.clone());
                }
                languages(inner, found);
            }
        }
        _ => {}
    }
}

/// The languages of a form and what the file calls them; `""` is the file's own.
pub(super) struct Spoken {
    pub languages: Vec<(Lang, String)>,
}

impl Spoken {
    /// A text; third languages of the text it came as stay.
    pub fn write(&self, text: &Text, kept: Option<&Value>) -> Value {
        let mut by: Map<String, Value> = match kept {
            Some(Value::Object(by)) => by.clone(),
            _ => Map::new(),
        };
        for (lang, language) in &self.languages {
            let own = if *lang == Lang::Zh { &text.zh } else { &text.en };
            let own = if self.languages.len() == 1 { text.get(*lang) } else { own };
            let key = if language.is_empty() { "default" } else { language };
            if own.is_empty() {
                by.remove(key);
            } else {
                by.insert(key.to_owned(), json!(own));
            }
        }
        match (by.len(), by.get("default")) {
            (1, Some(only)) => only.clone(),
            _ => Value::Object(by),
        }
    }
}

/// Whether a text has more languages than the two.
pub(super) fn has_more(value: &Value, tongues: &Tongues) -> bool {
    said(Some(value)).iter().any(|(language, _)| !tongues.is_ours(language))
}
