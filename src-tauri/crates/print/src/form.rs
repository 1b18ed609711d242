//! A questionnaire as the data that `questionnaire.typ` lays out: its texts made fit for a page, and the words of the
//! paper itself.

use crate::{data::locale, text};
use keheng_core::surveys::PaperForm;
use keheng_words::Words;
use serde_json::{Value, json};

/// What `questionnaire.typ` reads.
pub(crate) fn data(form: &PaperForm) -> Value {
    let words = Words::of(form.lang);
    let (lang, region) = locale(form.lang);
    let mut sections = json!(form.sections);
    fit(&mut sections);
    number_blocks(&mut sections);
    let mut guide = if form.marked { words.papers_print_guide_marked() } else { words.papers_print_guide() };
    if form.sections.iter().flat_map(|s| &s.items).any(|item| item.required) {
        // Chinese sentences follow each other without a blank
        guide += if lang == "zh" { "" } else { " " };
        guide += &words.papers_print_guide_required();
    }
    json!({
        "lang": lang,
        "region": region,
        "title": text::prose(&form.title),
        "intro": text::prose(&form.intro),
        "thanks": text::prose(&form.thanks),
        "number": words.papers_print_number(),
        "guide": guide,
        "version": words.papers_version(form.version),
        "sections": sections,
    })
}

/// Tells each block of a matrix its place: a matrix that is too wide is laid out as several.
fn number_blocks(sections: &mut Value) {
    let items = sections.as_array_mut().into_iter().flatten();
    let items = items.flat_map(|section| section["items"].as_array_mut().into_iter().flatten());
    for blocks in items.filter_map(|item| item["space"]["blocks"].as_array_mut()) {
        for (at, block) in blocks.iter_mut().enumerate() {
            block["at"] = json!(at);
        }
    }
}

/// Every text of a value made fit.
fn fit(value: &mut Value) {
    match value {
        Value::String(said) => *said = text::prose(said),
        Value::Array(parts) => parts.iter_mut().for_each(fit),
        Value::Object(parts) => parts.values_mut().for_each(fit),
        _ => {}
    }
}
