//! What several tests need.

use serde_json::{Map, Value, json};

/// The words of the page, from the translators' files: this crate stands left of the words.
pub fn words() -> Value {
    let of = |source: &str| -> Map<String, Value> {
        source
            .lines()
            .filter_map(|line| line.strip_prefix("form-page-")?.split_once(" = "))
            .map(|(key, text)| (key.to_owned(), json!(text)))
            .collect()
    };
    json!({
        "zh-CN": of(include_str!("../../../words/locales/zh-CN/form.ftl")),
        "en": of(include_str!("../../../words/locales/en/form.ftl")),
    })
}
