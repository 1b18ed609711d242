//! The questionnaire as one HTML file that needs nothing else: no server, no network, no other file.
//!
//! Script and style are those of `ui/src/form`, built by `cargo xtask gen` into `page/`. The content security policy
//! allows these two by their digests and nothing else, so that no text of a form could run even if it became markup.

use crate::{expr, model::*, sheet::*};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What runs in the page.
pub const SCRIPT: &str = include_str!("../page/page.js");
/// How the page looks.
pub const STYLE: &str = include_str!("../page/page.css");

/// What the firm knows about whom it asks; all of it can be read by whoever opens the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invitation {
    /// language to begin with; else the first of the form
    pub lang: Option<Lang>,
    /// token of the invitation, below 2^40
    pub token: Option<u64>,
    /// place of its arm in the form; else the page draws one by weight
    pub arm: Option<u8>,
    /// `customer.name` ... as conditions and inserts know them, see [`expr::GIVEN`]
    pub customer: expr::Context,
}

/// The whole page. `words` are the texts around the form by language and key, `{"zh-CN": {"next": ...}, ...}`: the
/// messages `form-page-*` without that beginning.
pub fn page(sheet: &Sheet, words: &serde_json::Value, invitation: &Invitation) -> String {
    let lang = invitation.lang.filter(|l| sheet.languages.contains(l)).or(sheet.languages.first().copied());
    let lang = lang.unwrap_or_default();
    let tag = tag(lang);
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        digest(SCRIPT),
        digest(STYLE)
    );
    let title = escape(&plain(&sheet.title, lang));
    let without = sheet.languages.iter().filter_map(|l| {
        let text = words.get(self::tag(*l))?.get("noscript")?.as_str()?;
        Some(format!("<p lang=\"{}\">{}</p>", self::tag(*l), escape(text)))
    });
    let without: String = without.collect();
    let block = |id: &str, json: String| format!("<script type=\"application/json\" id=\"{id}\">{json}</script>\n");
    [
        &format!("<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n"),
        &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        // digits of a code are no telephone numbers, and whoever is linked to need not know where from
        "<meta name=\"format-detection\" content=\"telephone=no\">\n<meta name=\"referrer\" content=\"no-referrer\">\n",
        &format!("<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"),
        &format!("<noscript>{without}</noscript>\n<main id=\"keheng\"></main>\n"),
        &block("keheng-sheet", json(&shown_only(sheet))),
        &block("keheng-words", json(&by_key(words, sheet))),
        &block("keheng-invitation", json(invitation)),
        &format!("<script>{SCRIPT}</script>\n</body>\n</html>\n"),
    ]
    .concat()
}

/// The sheet without what only the firm needs: respondents need not carry it about, nor read what is thought of them.
/// What is null or false is left out too; the page takes it for that. A cell is the pair of its key and what it holds,
/// and where an earlier one of its question holds the same, the place of that one (`opened` in `ui/src/form/page.ts`).
fn shown_only(sheet: &Sheet) -> serde_json::Value {
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(map) => {
                let firms = ["name", "dimension", "phase", "role"];
                map.retain(|key, value| !value.is_null() && *value != false && !firms.contains(&key.as_str()));
                map.values_mut().for_each(strip);
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(sheet).unwrap_or_default();
    // conditions know arms by their names
    strip(&mut value["pages"]);
    let pages = value["pages"].as_array_mut().into_iter().flatten();
    let questions = pages.flat_map(|page| page["questions"].as_array_mut().into_iter().flatten());
    for question in questions {
        let mut before: Vec<serde_json::Value> = Vec::new();
        for cell in question["cells"].as_array_mut().into_iter().flatten() {
            let holds = cell["holds"].take();
            let first = before.iter().position(|b| *b == holds);
            *cell = serde_json::json!([cell["key"], first.map_or_else(|| holds.clone(), serde_json::Value::from)]);
            before.push(holds);
        }
    }
    value
}

/// Words that only some types of questions say: a page without such a question does without them, since every byte counts.
pub const WORDS_OF: &[(&[&str], &[&str])] = &[
    (&["pairs"], &["pairs-alike", "pairs-how", "pairs-more"]),
    (&["pairs", "slider"], &["slider-blank"]),
    (&["rating"], &["star"]),
    (
        &["allocation"],
        &["problem-sum", "share-done", "share-left", "share-less", "share-more", "share-now", "share-over"],
    ),
    (
        &["ranking"],
        &["move-down", "move-up", "problem-rank", "rank-done", "rank-next", "ranked", "take-out", "unranked"],
    ),
    (&["date"], &["problem-day"]),
    (&["time"], &["problem-time"]),
    (&["short_text"], &["problem-pattern"]),
];

/// The words that are shown by script, each key once: `{"next": ["下一页", "Next"], ...}` in the order of the languages
/// of the form. Of a language that is not offered no word is needed.
fn by_key(words: &serde_json::Value, sheet: &Sheet) -> serde_json::Value {
    let texts = |key: &str| sheet.languages.iter().map(|l| words[tag(*l)][key].clone()).collect::<Vec<_>>();
    let first = sheet.languages.first().and_then(|l| words[tag(*l)].as_object());
    let asked: Vec<&str> = sheet.pages.iter().flat_map(|p| &p.questions).map(|q| q.kind.id()).collect();
    let needless = |key: &str| {
        WORDS_OF.iter().any(|(kinds, keys)| keys.contains(&key) && !kinds.iter().any(|k| asked.contains(k)))
    };
    let keys = first.into_iter().flat_map(|words| words.keys()).filter(|key| *key != "noscript" && !needless(key));
    keys.map(|key| (key.clone(), serde_json::Value::Array(texts(key)))).collect()
}

fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "zh-CN",
        Lang::En => "en",
    }
}

/// JSON that cannot end the element it stands in: there is no `<` in it, so neither `</script>` nor `<!--`.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default().replace('<', "\\u003c")
}

/// A text as it may stand in a page, also in an attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A text without its inserts: nothing is known about the answers where a title stands.
fn plain(pieces: &Pieces, lang: Lang) -> String {
    let (first, second) = match lang {
        Lang::Zh => (&pieces.zh, &pieces.en),
        Lang::En => (&pieces.en, &pieces.zh),
    };
    let chosen = if first.is_empty() { second } else { first };
    let words =
        chosen.iter().filter_map(|piece| if let Piece::Words(words) = piece { Some(words.as_str()) } else { None });
    words.collect()
}

/// A digest as a policy writes it.
fn digest(text: &str) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bytes = Sha256::digest(text.as_bytes());
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let held = (0..3).fold(0_u32, |held, at| held << 8 | u32::from(three.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let digit = if at <= three.len() { DIGITS[(held >> (18 - 6 * at) & 63) as usize] } else { b'=' };
            out.push(char::from(digit));
        }
    }
    out
}
