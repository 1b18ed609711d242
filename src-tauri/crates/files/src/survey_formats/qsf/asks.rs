//! Types of questions of Qualtrics, and what they are here.

use super::super::{
    limits::UNLIMITED,
    making::{Namer, Offered, Wording, choices, scale as points},
};
use super::payload::Payload;
use keheng_form::{
    Choice, Kind, Role, Row, Scale, Side, Text,
    kinds::{
        Allocation, Dropdown, LongText, MatrixMultiple, MatrixScale, MatrixSingle, MatrixText, Multiple, Note, Nps,
        Number, Ranking, Rating, ShortText, Sides, Single, Slider,
    },
};

/// A question, with the keys its parts had by uid.
pub(super) struct Asked {
    /// behind the tag, where one of theirs is several here
    pub tail: String,
    /// behind the words
    pub part: Text,
    pub kind: Kind,
    /// options, columns, sides
    pub options: Vec<(String, String)>,
    pub rows: Vec<(String, String)>,
    pub note: Option<&'static str>,
}

impl Asked {
    fn of(kind: Kind) -> Asked {
        Asked { tail: String::new(), part: Text::default(), kind, options: vec![], rows: vec![], note: None }
    }
}

type Keys = Vec<(String, String)>;

/// Where a list of choices stands.
struct List<'a> {
    head: &'a [&'a str],
    list: &'a str,
    order: &'a str,
}

const CHOICES: List<'static> = List { head: &[], list: "Choices", order: "ChoiceOrder" };
const ANSWERS: List<'static> = List { head: &[], list: "Answers", order: "AnswerOrder" };

fn shuffled(payload: &Payload<'_>) -> bool {
    payload.is(&["Randomization", "Type"], "All")
}

fn path<'a>(list: &List<'a>, more: &[&'a str]) -> Vec<&'a str> {
    list.head.iter().chain(more).copied().collect()
}

/// Options of a list; their names are what answers are coded as.
fn options(payload: &Payload<'_>, list: &List<'_>) -> (Vec<Choice>, Keys) {
    let keys = payload.order(list.head, list.list, list.order);
    let code = |key: &String| {
        let recoded = payload.word(&path(list, &["RecodeValues", key]));
        if recoded.is_empty() { key.clone() } else { recoded }
    };
    let codes: Vec<String> = keys.iter().map(code).collect();
    let text = |key: &String| payload.text(&path(list, &[list.list, key, "Display"]));
    let offered = codes.iter().zip(&keys).map(|(code, key)| Offered { name: code, text: text(key) });
    let mut found: Vec<Choice> = choices(offered).into_iter().map(|(choice, _)| choice).collect();
    for (choice, key) in found.iter_mut().zip(&keys) {
        choice.open = payload.is(&path(list, &[list.list, key, "TextEntry"]), "true");
        choice.alone = payload.is(&path(list, &[list.list, key, "ExclusiveAnswer"]), "true");
    }
    let keys = found.iter().map(|c| c.uid.clone()).zip(keys).collect();
    (found, keys)
}

/// The same as rows.
fn rows(payload: &Payload<'_>) -> (Vec<Row>, Keys) {
    let keys = payload.order(&[], "Choices", "ChoiceOrder");
    let mut namer = Namer::default();
    let row = |(at, key): (usize, &String)| {
        let tag = payload.word(&["ChoiceDataExportTags", key]);
        let name = namer.part(if tag.is_empty() { key } else { &tag });
        Row { uid: format!("r{}", at + 1), name, text: payload.text(&["Choices", key, "Display"]), ..Row::default() }
    };
    let found: Vec<Row> = keys.iter().enumerate().map(row).collect();
    let keys = found.iter().map(|r| r.uid.clone()).zip(keys).collect();
    (found, keys)
}

/// What a question asks, one after the other; nothing where a form has no such question.
pub(super) fn asked(payload: &Payload<'_>, wording: &Wording) -> Vec<Asked> {
    let (selector, sub) = (payload.word(&["Selector"]), payload.word(&["SubSelector"]));
    let found = match payload.word(&["QuestionType"]).as_str() {
        "DB" if selector != "GRB" => Some(Asked::of(Kind::Note(Note {}))),
        "MC" => choice(payload, &selector),
        "TE" => text(payload, &selector, wording),
        "RO" => {
            let (mut choices, options) = options(payload, &CHOICES);
            choices.iter_mut().for_each(|c| (c.open, c.alone) = (false, false));
            let kind = Kind::Ranking(Ranking { choices, most: None, shuffle: shuffled(payload) });
            Some(Asked { options, ..Asked::of(kind) })
        }
        "CS" => return sum(payload),
        "Slider" => return sliders(payload, &selector),
        "Matrix" => matrix(payload, &ANSWERS, &selector, &sub),
        "SBS" => return side_by_side(payload),
        _ => None,
    };
    found.into_iter().collect()
}

fn choice(payload: &Payload<'_>, selector: &str) -> Option<Asked> {
    let (mut choices, options) = options(payload, &CHOICES);
    let shuffle = shuffled(payload);
    let kind = match selector {
        "NPS" if choices.len() == 11 => {
            return Some(Asked::of(Kind::Nps(Nps { low: choices[0].text.clone(), high: choices[10].text.clone() })));
        }
        "SAVR" | "SAHR" | "SACOL" | "SB" | "NPS" => {
            choices.iter_mut().for_each(|c| c.alone = false);
            Kind::Single(Single { choices, shuffle })
        }
        "DL" => {
            choices.iter_mut().for_each(|c| c.alone = false);
            Kind::Dropdown(Dropdown { choices })
        }
        "MAVR" | "MAHR" | "MACOL" | "MSB" => {
            let count = |key: &str| {
                payload.whole(&["Validation", "Settings", key]).and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0)
            };
            Kind::Multiple(Multiple { choices, least: count("MinChoices"), most: count("MaxChoices"), shuffle })
        }
        _ => return None,
    };
    Some(Asked { options, ..Asked::of(kind) })
}

fn text(payload: &Payload<'_>, selector: &str, wording: &Wording) -> Option<Asked> {
    let settings = |key: &str| payload.number(&["Validation", "Settings", "ValidNumber", key]);
    if payload.is(&["Validation", "Settings", "ContentType"], "ValidNumber") && selector != "FORM" {
        let decimals = settings("NumDecimals").map_or(6, |n| n.clamp(0.0, 6.0) as u8);
        let kind = Kind::Number(Number { min: settings("Min"), max: settings("Max"), decimals, unit: Text::default() });
        return Some(Asked::of(kind));
    }
    match selector {
        "SL" => Some(Asked::of(Kind::ShortText(ShortText { most: UNLIMITED[0], pattern: String::new() }))),
        "PW" => {
            let kind = Kind::ShortText(ShortText { most: UNLIMITED[0], pattern: String::new() });
            Some(Asked { note: Some("as_text"), ..Asked::of(kind) })
        }
        "ML" | "ESTB" => Some(Asked::of(Kind::LongText(LongText { most: UNLIMITED[1] }))),
        "FORM" => {
            let (rows, keys) = rows(payload);
            let text = wording.answer.clone();
            let column = Choice { uid: "c1".into(), name: "answer".into(), text, ..Choice::default() };
            let kind = Kind::MatrixText(MatrixText { rows, columns: vec![column], most: UNLIMITED[0] });
            Some(Asked { rows: keys, ..Asked::of(kind) })
        }
        _ => None,
    }
}

/// Numbers that add up to a total; without a total they are numbers, one after the other.
fn sum(payload: &Payload<'_>) -> Vec<Asked> {
    let total =
        ["ChoiceTotal", "ChoicesTotal", "Total"].iter().find_map(|key| payload.whole(&["Validation", "Settings", key]));
    let (choices, options) = options(payload, &CHOICES);
    match total.and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0 && choices.len() >= 2) {
        Some(total) => {
            let choices = choices.into_iter().map(|c| Choice { open: false, alone: false, ..c }).collect();
            vec![Asked { options, ..Asked::of(Kind::Allocation(Allocation { choices, total })) }]
        }
        None => each(choices, options, |_| Kind::Number(Number::default())),
    }
}

/// One question for each choice.
fn each(choices: Vec<Choice>, keys: Keys, kind: impl Fn(&Choice) -> Kind) -> Vec<Asked> {
    let several = choices.len() > 1;
    let one = |(choice, (_, key)): (Choice, (String, String))| Asked {
        tail: if several { format!("_{key}") } else { String::new() },
        rows: vec![(String::new(), key)],
        note: several.then_some("split"),
        kind: kind(&choice),
        part: choice.text,
        ..Asked::of(Kind::Note(Note {}))
    };
    choices.into_iter().zip(keys).map(one).collect()
}

fn sliders(payload: &Payload<'_>, selector: &str) -> Vec<Asked> {
    let bound = |key: &str, usual: i32| {
        let path = ["Configuration", key];
        if payload.word(&path).is_empty() { Some(usual) } else { payload.whole(&path) }
    };
    let (Some(min), Some(max)) = (bound("CSSliderMin", 0), bound("CSSliderMax", 100)) else { return vec![] };
    if min >= max || !["0", ""].contains(&payload.word(&["Configuration", "NumDecimals"]).as_str()) {
        return vec![];
    }
    let (choices, keys) = options(payload, &CHOICES);
    if selector == "STAR" {
        if !(2..=10).contains(&max) {
            return vec![];
        }
        return each(choices, keys, |_| Kind::Rating(Rating { to: max }));
    }
    let grid = payload
        .whole(&["Configuration", "GridLines"])
        .filter(|n| *n > 0 && payload.is(&["Configuration", "SnapToGrid"], "true"));
    let step = grid.filter(|n| (max - min) % n == 0).map_or(1, |n| ((max - min) / n) as u32);
    let labels: Vec<Text> =
        payload.order(&[], "Labels", "").iter().map(|key| payload.text(&["Labels", key, "Display"])).collect();
    let end = |text: Option<&Text>| text.cloned().unwrap_or_default();
    each(choices, keys, |_| {
        Kind::Slider(Slider {
            min,
            max,
            step,
            low: end(labels.first()),
            high: end(labels.last().filter(|_| labels.len() > 1)),
        })
    })
}

fn matrix(payload: &Payload<'_>, list: &List<'_>, selector: &str, sub: &str) -> Option<Asked> {
    let (rows, row_keys) = rows(payload);
    let (columns, keys) = options(payload, list);
    let columns: Vec<Choice> = columns.into_iter().map(|c| Choice { open: false, alone: false, ..c }).collect();
    if rows.is_empty() || columns.is_empty() {
        return None;
    }
    let shuffle = shuffled(payload);
    let kind = match (selector, sub) {
        ("TE", _) => Kind::MatrixText(MatrixText { rows, columns, most: UNLIMITED[0] }),
        ("Likert", "MultipleAnswer") => Kind::MatrixMultiple(MatrixMultiple { rows, columns, shuffle }),
        ("Likert", "SingleAnswer" | "DL" | "") => {
            // answers that were given numbers in a row are points; those that only have their place are options
            let coded = |(choice, (_, key)): (&Choice, &(String, String))| {
                let code = payload.word(&path(list, &["RecodeValues", key]));
                (!code.is_empty()).then(|| (choice.clone(), code))
            };
            let found: Option<Vec<(Choice, String)>> = columns.iter().zip(&keys).map(coded).collect();
            match found.filter(|_| sub != "DL").and_then(|f| points(&f)) {
                Some(scale) => {
                    let kind = Kind::MatrixScale(MatrixScale { rows, scale, shuffle });
                    return Some(Asked { rows: row_keys, options: keys, ..Asked::of(kind) });
                }
                None => Kind::MatrixSingle(MatrixSingle { rows, columns, shuffle }),
            }
        }
        _ => return None,
    };
    Some(Asked { options: keys, rows: row_keys, ..Asked::of(kind) })
}

/// Several columns beside one list of rows: scales side by side where all are scales of their own, else one matrix for
/// each column.
fn side_by_side(payload: &Payload<'_>) -> Vec<Asked> {
    let columns = payload.order(&[], "AdditionalQuestions", "");
    let of = |key: &str, what: &str| payload.word(&["AdditionalQuestions", key, what]);
    let scales = columns.iter().all(|key| of(key, "Selector") == "Likert" && of(key, "SubSelector") == "SingleAnswer");
    if columns.len() >= 2 && scales {
        let sides: Option<Vec<Side>> = columns.iter().enumerate().map(|(at, key)| side(payload, at, key)).collect();
        let (rows, row_keys) = rows(payload);
        if let Some(sides) = sides.filter(|_| !rows.is_empty()) {
            let options = sides.iter().map(|s| s.uid.clone()).zip(columns).collect();
            let kind = Kind::Sides(Sides { rows, sides, shuffle: shuffled(payload) });
            return vec![Asked { options, rows: row_keys, note: Some("points_by_place"), ..Asked::of(kind) }];
        }
    }
    let several = columns.len() > 1;
    let mut found = Vec::new();
    for key in &columns {
        let head = ["AdditionalQuestions", key.as_str()];
        let list = List { head: &head, list: "Answers", order: "AnswerOrder" };
        let Some(one) = matrix(payload, &list, &of(key, "Selector"), &of(key, "SubSelector")) else { return vec![] };
        let part = payload.text(&["AdditionalQuestions", key, "QuestionText"]);
        let tail = if several { format!("_{key}") } else { String::new() };
        found.push(Asked { tail, part, note: several.then_some("split"), ..one });
    }
    found
}

/// A column as a scale: points by their place, from low to high as they stand.
fn side(payload: &Payload<'_>, at: usize, key: &str) -> Option<Side> {
    let head = ["AdditionalQuestions", key];
    let (found, _) = options(payload, &List { head: &head, list: "Answers", order: "AnswerOrder" });
    let labels: Vec<Text> = found.into_iter().map(|c| c.text).collect();
    let scale = Scale { from: 1, to: i32::try_from(labels.len()).ok().filter(|n| *n >= 2)?, labels, opt_out: false };
    let text = payload.text(&["AdditionalQuestions", key, "QuestionText"]);
    Some(Side { uid: format!("s{}", at + 1), name: format!("column_{}", at + 1), text, role: Role::Other, scale })
}
