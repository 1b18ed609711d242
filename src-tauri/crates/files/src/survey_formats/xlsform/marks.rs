//! What this program writes beside an XLSForm of its own, so that it comes back as it went: a sheet that other programs pass over.
//!
//! A matrix of several sides, a table of texts and a distribution of points are plain groups of questions in an XLSForm. A mark
//! says which of them a group was. It only counts while the group still has the questions that were written for it, and what was
//! reworded elsewhere is taken over.

use super::document::{Item, Line};
use keheng_form::{Arm, Form, InformationClass, Kind, Phase, Question, Quota, Text};
use serde::{Deserialize, Serialize};

/// The sheet.
pub const SHEET: &str = "keheng";
/// Its heads.
pub const HEADS: [&str; 2] = ["name", "mark"];
/// Words before the first page and behind the last one: notes of these names.
pub const WORDS: [&str; 2] = ["form_intro", "form_thanks"];
/// A cell of a workbook holds no more characters.
const LONGEST: usize = 30_000;

/// What an XLSForm has no place for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// what knowledge it gives
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<InformationClass>,
    /// when its subject is met
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// what it is, where the file has only a group of questions for it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// when it is shown, where an XLSForm has no words for that
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show_if: Option<String>,
}

/// Columns of the settings that are ours: arms and quotas as JSON.
const SETTINGS: [&str; 2] = ["keheng_arms", "keheng_quotas"];

/// What a form has for these columns: what it is, the column, and its content; none where that is too long for a cell.
pub fn settings(form: &Form) -> Vec<(&'static str, &'static str, Option<String>)> {
    let cell = |json: serde_json::Result<String>| json.ok().filter(|text| text.len() <= LONGEST);
    let mut found = Vec::new();
    if !form.arms.is_empty() {
        found.push(("arms", SETTINGS[0], cell(serde_json::to_string(&form.arms))));
    }
    if !form.quotas.is_empty() {
        found.push(("quotas", SETTINGS[1], cell(serde_json::to_string(&form.quotas))));
    }
    found
}

/// Takes a setting that is ours into the form; false where it is none, or somebody else has changed it into what is none.
pub fn take_setting(form: &mut Form, id: &str, content: &str) -> bool {
    if content.len() > LONGEST {
        return false;
    }
    if id == SETTINGS[0] {
        let own: Option<Vec<Arm>> = serde_json::from_str(content).ok();
        own.map(|arms| form.arms = arms).is_some()
    } else if id == SETTINGS[1] {
        let own: Option<Vec<Quota>> = serde_json::from_str(content).ok();
        own.map(|quotas| form.quotas = quotas).is_some()
    } else {
        false
    }
}

/// The mark of a question; none where the file says everything. `unsaid` is its condition where the file cannot say it.
pub fn of(question: &Question, unsaid: Option<String>) -> Option<String> {
    let group = match &question.kind {
        Kind::Sides(_) | Kind::MatrixText(_) | Kind::Allocation(_) => true,
        // a plain table is one already; dimensions and phases of its rows have no place there
        Kind::MatrixScale(kind) => kind.rows.iter().any(|row| !row.dimension.is_empty() || row.phase.is_some()),
        _ => false,
    };
    let kind = group.then(|| question.kind.clone());
    let mark = Mark { class: question.class, phase: question.phase, kind, show_if: unsaid };
    if mark == Mark::default() {
        return None;
    }
    serde_json::to_string(&mark).ok().filter(|text| text.len() <= LONGEST)
}

/// Two texts as one label.
pub fn joined(a: &Text, b: &Text) -> Text {
    let join = |a: &str, b: &str| if a.is_empty() || b.is_empty() { format!("{a}{b}") } else { format!("{a} · {b}") };
    Text { zh: join(&a.zh, &b.zh), en: join(&a.en, &b.en) }
}

/// Least and greatest point of an item, and whether it is a scale, where it has points.
type Points<'a> = dyn Fn(&Item) -> Option<(i32, i32, bool)> + 'a;

/// The question that a group of this mark is, with its items; none where the group is no longer what was written. `said` gives
/// the label of an item, `points` the lowest and highest point of its list and whether "cannot say" is among them.
pub fn group<'a>(
    mark: &Mark,
    group: &Item,
    lines: &'a [Line],
    said: &dyn Fn(&Item) -> Text,
    points: &Points,
) -> Option<(Kind, Vec<&'a Item>)> {
    let mut kind = mark.kind.clone()?;
    let end = lines.iter().position(|line| !matches!(line, Line::Ask(_)))?;
    if lines[end] != Line::End {
        return None;
    }
    let items: Vec<&Item> =
        lines[..end].iter().filter_map(|line| if let Line::Ask(item) = line { Some(item) } else { None }).collect();
    let question = Question { name: group.name.clone(), ..Question::new("q", Text::default(), kind.clone()) };
    let names: Vec<String> = question.cells().into_iter().map(|cell| cell.name).collect();
    if items.iter().map(|item| &item.name).ne(names.iter()) {
        return None;
    }
    match &mut kind {
        Kind::Sides(k) => {
            let sides = k.sides.len();
            for (row, own) in k.rows.iter_mut().zip(items.chunks(sides.max(1))) {
                for (side, item) in k.sides.iter().zip(own) {
                    if points(item) != Some((side.scale.from, side.scale.to, side.scale.opt_out)) {
                        return None;
                    }
                }
                retell(&mut row.text, &k.sides.first()?.text, &said(own.first()?));
            }
        }
        Kind::MatrixText(k) => {
            for (row, own) in k.rows.iter_mut().zip(items.chunks(k.columns.len().max(1))) {
                retell(&mut row.text, &k.columns.first()?.text, &said(own.first()?));
            }
        }
        Kind::Allocation(k) => {
            k.choices
                .iter_mut()
                .zip(&items)
                .for_each(|(choice, item)| retell(&mut choice.text, &Text::default(), &said(item)));
        }
        Kind::MatrixScale(k) => {
            for (row, item) in k.rows.iter_mut().zip(&items) {
                if points(item) != Some((k.scale.from, k.scale.to, k.scale.opt_out)) {
                    return None;
                }
                retell(&mut row.text, &Text::default(), &said(item));
            }
        }
        _ => return None,
    }
    Some((kind, items))
}

/// Takes over what the label of the first item of a row says now, less what stands behind it.
fn retell(own: &mut Text, behind: &Text, label: &Text) {
    let written = joined(own, behind);
    let in_lang = |own: &mut String, written: &str, behind: &str, label: &str| {
        if !label.is_empty() && label != written {
            let end = format!(" · {behind}");
            *own = label.strip_suffix(&end).unwrap_or(label).to_owned();
        }
    };
    // a form of one language shows the words of the other where its own are missing
    in_lang(&mut own.zh, if written.zh.is_empty() { &written.en } else { &written.zh }, &behind.zh, &label.zh);
    in_lang(&mut own.en, if written.en.is_empty() { &written.zh } else { &written.en }, &behind.en, &label.en);
}
