//! What a question of Qualtrics says, by path.

use super::super::{
    html::plain,
    tongues::{Said, Tongues},
};
use keheng_form::Text;
use serde_json::Value;

/// A question with its translations.
pub(super) struct Payload<'a> {
    pub value: &'a Value,
    /// language of the survey
    pub main: &'a str,
    pub tongues: &'a Tongues,
}

/// What stands at the end of a path.
pub(super) fn at<'a>(value: &'a Value, path: &[&str]) -> Option<&'a Value> {
    path.iter().try_fold(value, |value, key| match value {
        // an empty object is written as an empty list
        Value::Array(all) => all.get(key.parse::<usize>().ok()?),
        value => value.get(key),
    })
}

/// A word, whether it is written as a text or a number.
pub(super) fn word(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        Some(Value::Bool(flag)) => flag.to_string(),
        _ => String::new(),
    }
}

impl Payload<'_> {
    pub fn word(&self, path: &[&str]) -> String {
        word(at(self.value, path))
    }

    pub fn number(&self, path: &[&str]) -> Option<f64> {
        self.word(path).trim().parse().ok().filter(|n: &f64| n.is_finite())
    }

    pub fn whole(&self, path: &[&str]) -> Option<i32> {
        self.number(path).filter(|n| n.fract() == 0.0 && n.abs() < 1e9).map(|n| n as i32)
    }

    pub fn is(&self, path: &[&str], wanted: &str) -> bool {
        self.word(path).eq_ignore_ascii_case(wanted)
    }

    /// A text in the languages of the file.
    pub fn said(&self, path: &[&str]) -> Said {
        let own = [(self.main.to_owned(), self.word(path))];
        let others = self.value.get("Language").and_then(Value::as_object).into_iter().flatten();
        let translated = others.map(|(language, tree)| (language.clone(), word(at(tree, path))));
        own.into_iter().chain(translated).filter(|(_, text)| !text.trim().is_empty()).collect()
    }

    /// A text without its HTML.
    pub fn text(&self, path: &[&str]) -> Text {
        let text = self.tongues.text(&self.said(path));
        Text { zh: plain(&text.zh), en: plain(&text.en) }
    }

    /// Keys of a list of choices in their order.
    pub fn order(&self, head: &[&str], list: &str, order: &str) -> Vec<String> {
        let with = |last: &str| -> Option<&Value> {
            let mut whole: Vec<&str> = head.to_vec();
            whole.push(last);
            at(self.value, &whole)
        };
        let all: Vec<String> = match with(list) {
            Some(Value::Object(by)) => by.keys().cloned().collect(),
            Some(Value::Array(by)) => (0..by.len()).map(|n| n.to_string()).collect(),
            _ => Vec::new(),
        };
        let said = with(order).and_then(Value::as_array).into_iter().flatten().map(|v| word(Some(v)));
        let mut found: Vec<String> = Vec::new();
        for key in said.filter(|key| all.contains(key)) {
            if !found.contains(&key) {
                found.push(key);
            }
        }
        let mut rest: Vec<String> = all.into_iter().filter(|key| !found.contains(key)).collect();
        // keys are numbers, and an object has no order
        rest.sort_by_key(|key| key.parse::<u64>().unwrap_or(u64::MAX));
        found.into_iter().chain(rest).collect()
    }
}
