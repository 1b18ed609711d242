//! Types of questions of an XLSForm, and what they are here.

use super::{
    super::{
        limits::UNLIMITED,
        making::{Offered, Wording, choices, scale},
        tongues::{Said, Tongues},
    },
    document::{Document, Item, ListedChoice},
};
use keheng_form::{
    Choice, Kind, Lang, Text,
    kinds::{
        Date, Dropdown, LongText, Multiple, Note, Nps, Number, Ranking, Rating, ScaleQuestion, ShortText, Single,
        Slider, Time, YesNo,
    },
};

/// What becomes of an item.
pub enum Asked {
    /// a question; the names its options had, by uid; a note about it
    Kind { kind: Kind, options: Vec<(String, String)>, note: Option<&'static str> },
    /// no question here: kept for the way back
    Kept,
}

/// Types that fill themselves, compute, or record what a form has no place for.
const KEPT: [&str; 33] = [
    "start",
    "end",
    "today",
    "deviceid",
    "username",
    "email",
    "phonenumber",
    "simserial",
    "subscriberid",
    "imei",
    "audit",
    "calculate",
    "hidden",
    "start-geopoint",
    "photo",
    "audio",
    "video",
    "file",
    "background-audio",
    "background-geopoint",
    "xml-external",
    "csv-external",
    "select one external",
    "osm",
    "entity",
    "uri:deviceid",
    "uri:username",
    "uri:phonenumber",
    "uri:simserial",
    "uri:email",
    "uri:subscriberid",
    "include",
    "include section",
];

fn plain(kind: Kind) -> Asked {
    Asked::Kind { kind, options: Vec::new(), note: None }
}

fn noted(kind: Kind, note: &'static str) -> Asked {
    Asked::Kind { kind, options: Vec::new(), note: Some(note) }
}

/// A text of the file in our languages.
pub fn text(said: &Said, tongues: &Tongues) -> Text {
    tongues.text(said)
}

/// The list of an item.
pub fn listed<'a>(item: &Item, document: &'a Document) -> &'a [ListedChoice] {
    item.list.as_deref().and_then(|list| document.list(list)).unwrap_or_default()
}

/// The options of a list; beside each the name it had. A choice without a label is read by its name.
pub fn options(listed: &[ListedChoice], tongues: &Tongues) -> Vec<(Choice, String)> {
    let offered = |choice: &'_ ListedChoice| -> Text {
        let label = text(&choice.label, tongues);
        if label.is_empty() { tongues.text(&vec![(String::new(), choice.name.clone())]) } else { label }
    };
    choices(listed.iter().map(|choice| Offered { name: &choice.name, text: offered(choice) }))
}

/// A parameter such as `start=1`.
fn parameter<'a>(item: &'a Item, name: &str) -> Option<&'a str> {
    let parts = item.cell("parameters").split([' ', ',', ';']).filter_map(|part| part.split_once('='));
    parts.map(|(k, v)| (k.trim(), v.trim())).find(|(k, _)| k.eq_ignore_ascii_case(name)).map(|(_, v)| v)
}

/// What an item asks.
pub fn asked(item: &Item, document: &Document, tongues: &Tongues, wording: &Wording) -> Asked {
    let shuffle = parameter(item, "randomize").is_some_and(super::document::yes);
    let found = options(listed(item, document), tongues);
    match item.type_.as_str() {
        "select one" | "select all that apply" | "rank"
            if item.list.as_ref().is_some_and(|l| document.list(l).is_none()) =>
        {
            // its choices lie in another file
            Asked::Kept
        }
        "select one" => one_of(item, found, shuffle, wording),
        "select all that apply" => {
            let (mut choices, mut names): (Vec<_>, Vec<_>) = found.into_iter().unzip();
            add_other(item, &mut choices, &mut names, wording);
            let options = named(&choices, names);
            Asked::Kind {
                kind: Kind::Multiple(Multiple { choices, least: None, most: None, shuffle }),
                options,
                note: None,
            }
        }
        "rank" => {
            let (choices, names): (Vec<_>, Vec<_>) = found.into_iter().unzip();
            let options = named(&choices, names);
            let note = item.other.then_some("other_left_out");
            Asked::Kind { kind: Kind::Ranking(Ranking { choices, most: None, shuffle }), options, note }
        }
        "text" | "string" if item.looks("multiline") => plain(Kind::LongText(LongText { most: UNLIMITED[1] })),
        "text" | "string" => plain(Kind::ShortText(short())),
        "integer" | "int" => plain(Kind::Number(Number { min: None, max: None, decimals: 0, unit: Text::default() })),
        "decimal" => plain(Kind::Number(Number { min: None, max: None, decimals: 6, unit: Text::default() })),
        "date" => plain(Kind::Date(Date {})),
        "time" => plain(Kind::Time(Time {})),
        "range" => range(item),
        "note" => plain(Kind::Note(Note {})),
        "acknowledge" | "trigger" => noted(Kind::YesNo(YesNo {}), "as_yes_no"),
        kept if KEPT.contains(&kept) => Asked::Kept,
        _ => noted(Kind::ShortText(short()), "as_text"),
    }
}

fn short() -> ShortText {
    ShortText { most: UNLIMITED[0], pattern: String::new() }
}

fn named(choices: &[Choice], names: Vec<String>) -> Vec<(String, String)> {
    choices.iter().map(|c| c.uid.clone()).zip(names).collect()
}

/// `or_other` offers one more option, with words of one's own.
fn add_other(item: &Item, choices: &mut Vec<Choice>, names: &mut Vec<String>, wording: &Wording) {
    if item.other && !names.iter().any(|n| n == "other") {
        let uid = format!("o{}", choices.len() + 1);
        choices.push(Choice { uid, name: "other".into(), text: wording.other.clone(), open: true, alone: false });
        names.push("other".into());
    } else if item.other {
        for (choice, _) in choices.iter_mut().zip(names.iter()).filter(|(_, n)| *n == "other") {
            choice.open = true;
        }
    }
}

fn one_of(item: &Item, found: Vec<(Choice, String)>, shuffle: bool, wording: &Wording) -> Asked {
    if item.looks("likert")
        && let Some(scale) = scale(&found)
    {
        let options = vec![];
        let ends = |at: usize| scale.labels.get(at).cloned().unwrap_or_default();
        let kind = match (scale.from, scale.to, scale.labels.len()) {
            (0, 10, 0) => Kind::Nps(Nps::default()),
            (0, 10, 2) => Kind::Nps(Nps { low: ends(0), high: ends(1) }),
            _ => Kind::ScaleQuestion(ScaleQuestion { scale }),
        };
        return Asked::Kind { kind, options, note: None };
    }
    let (mut choices, mut names): (Vec<_>, Vec<_>) = found.into_iter().unzip();
    let says = |at: usize, text: &Text| {
        [Lang::Zh, Lang::En]
            .into_iter()
            .any(|l| !text.get(l).is_empty() && choices_text(&choices, at, l) == text.get(l))
    };
    if names == ["yes", "no"] && says(0, &wording.yes) && says(1, &wording.no) && !item.looks("minimal") {
        let options = names.iter().map(|n| (n.clone(), n.clone())).collect();
        return Asked::Kind { kind: Kind::YesNo(YesNo {}), options, note: None };
    }
    add_other(item, &mut choices, &mut names, wording);
    let options = named(&choices, names);
    let kind = if ["minimal", "autocomplete", "search", "quickcompact"].iter().any(|word| item.looks(word)) && !shuffle
    {
        Kind::Dropdown(Dropdown { choices })
    } else {
        Kind::Single(Single { choices, shuffle })
    };
    Asked::Kind { kind, options, note: None }
}

fn choices_text(choices: &[Choice], at: usize, lang: Lang) -> &str {
    choices.get(at).map_or("", |c| c.text.get(lang))
}

/// A number within bounds: stars, or a place between two ends.
fn range(item: &Item) -> Asked {
    let number = |name: &str, otherwise: f64| parameter(item, name).map_or(Some(otherwise), |v| v.parse::<f64>().ok());
    let (Some(start), Some(end), Some(step)) = (number("start", 1.0), number("end", 10.0), number("step", 1.0)) else {
        return noted(Kind::ShortText(short()), "as_text");
    };
    let whole = [start, end, step].iter().all(|n| n.fract() == 0.0 && n.abs() < 1e9) && start < end && step >= 1.0;
    if !whole {
        let number =
            Number { min: Some(start.min(end)), max: Some(start.max(end)), decimals: 6, unit: Text::default() };
        return noted(Kind::Number(number), "as_number");
    }
    if item.looks("rating") && start == 1.0 && (2.0..=10.0).contains(&end) && step == 1.0 {
        return plain(Kind::Rating(Rating { to: end as i32 }));
    }
    plain(Kind::Slider(Slider { min: start as i32, max: end as i32, step: step as u32, ..Slider::default() }))
}
