//! A form made ready to be shown: conditions checked and read, texts cut at their inserts. This is all that the page of
//! a respondent gets, so what it shows in the designer, on a phone and on paper is one thing.

use crate::{answers::*, expr, kinds::Kind, model::*, versions::structure};
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Piece {
    /// as it stands
    Words(String),
    /// what an expression comes to
    Value(expr::Expr),
}

/// A text in both languages, cut at its inserts.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct Pieces {
    /// 中文
    pub zh: Vec<Piece>,
    /// English
    pub en: Vec<Piece>,
}

/// A form to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "FormSheet")]
pub struct Sheet {
    /// number of the form, in every code
    pub form: u32,
    /// version, in every code; 0 for a draft
    pub version: u32,
    /// [`structure`] of the cells
    pub structure: u32,
    /// languages offered
    pub languages: Vec<Lang>,
    /// heading
    pub title: Pieces,
    /// before the first question
    pub intro: Pieces,
    /// after the last
    pub thanks: Pieces,
    /// versions drawn at random
    pub arms: Vec<Arm>,
    /// in order
    pub pages: Vec<SheetPage>,
}

/// A page to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetPage {
    /// identity
    pub uid: Uid,
    /// heading
    pub title: Pieces,
    /// shown when this holds
    #[ts(optional)]
    pub show_if: Option<expr::Expr>,
    /// questions in an order of each respondent's own
    pub shuffle: bool,
    /// in order
    pub questions: Vec<SheetQuestion>,
}

/// A question to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetQuestion {
    /// identity
    pub uid: Uid,
    /// its number; none for a note
    #[ts(optional)]
    pub number: Option<u32>,
    /// what the respondent reads
    pub text: Pieces,
    /// smaller words under it
    pub hint: Pieces,
    /// must be answered when it is shown
    pub required: bool,
    /// shown when this holds
    #[ts(optional)]
    pub show_if: Option<expr::Expr>,
    /// accepted when this holds
    #[ts(optional)]
    pub valid_if: Option<expr::Expr>,
    /// what is said when it does not hold
    pub valid_text: Text,
    /// type and all that belongs to it
    pub kind: Kind,
    /// its cells
    pub cells: Vec<SheetCell>,
}

/// A cell, for packing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SheetCell {
    /// key in the answers
    pub key: String,
    /// what it holds
    pub holds: Holds,
}

/// The expressions inserted in a text: what stands between `{` and `}`; `{{` is a brace.
pub fn inserts(text: &Text) -> Vec<String> {
    [&text.zh, &text.en]
        .into_iter()
        .flat_map(|t| cut(t))
        .filter_map(|(words, insert)| insert.then_some(words))
        .collect()
}

/// A text with what `say` gives in place of each insert, in both languages.
pub fn filled(text: &Text, say: &dyn Fn(&str, Lang) -> String) -> Text {
    let in_lang = |text: &str, lang: Lang| -> String {
        cut(text).into_iter().map(|(words, insert)| if insert { say(&words, lang) } else { words }).collect()
    };
    Text { zh: in_lang(&text.zh, Lang::Zh), en: in_lang(&text.en, Lang::En) }
}

/// The parts of a text: words, and whether they are an insert.
fn cut(text: &str) -> Vec<(String, bool)> {
    let (mut parts, mut words) = (Vec::new(), String::new());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        words.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('{') {
            words.push('{');
            rest = after;
        } else if let Some(end) = rest.find('}') {
            parts.push((std::mem::take(&mut words), false));
            parts.push((rest[..end].to_owned(), true));
            rest = &rest[end + 1..];
        } else {
            words.push('{');
        }
    }
    words.push_str(rest);
    parts.push((words, false));
    parts.retain(|(words, insert)| *insert || !words.is_empty());
    parts
}

/// Makes a form ready. Faults: those of [`expr::parse`]; what [`crate::flaws`] finds besides does not hinder showing.
pub fn sheet(form: &Form, number: u32, version: u32) -> Result<Sheet, Fault> {
    let names = expr::Names::of(form);
    let condition = |source: &str| match source.trim() {
        "" => Ok(None),
        source => expr::parse(source, &names).map(Some),
    };
    let pieces = |text: &Text| -> Result<Pieces, Fault> {
        let of = |text: &str| -> Result<Vec<Piece>, Fault> {
            let piece = |(words, insert): (String, bool)| {
                if insert { expr::parse(&words, &names).map(Piece::Value) } else { Ok(Piece::Words(words)) }
            };
            cut(text).into_iter().map(piece).collect()
        };
        Ok(Pieces { zh: of(&text.zh)?, en: of(&text.en)? })
    };
    let mut count = 0;
    let mut pages = Vec::new();
    for page in &form.pages {
        let mut questions = Vec::new();
        for question in &page.questions {
            let counts = !matches!(question.kind, Kind::Note(_));
            count += u32::from(counts);
            questions.push(SheetQuestion {
                uid: question.uid.clone(),
                number: counts.then_some(count),
                text: pieces(&question.text)?,
                hint: pieces(&question.hint)?,
                required: question.required,
                show_if: condition(&question.show_if)?,
                valid_if: condition(&question.valid_if)?,
                valid_text: question.valid_text.clone(),
                kind: question.kind.clone(),
                cells: question.cells().into_iter().map(|Cell { key, holds, .. }| SheetCell { key, holds }).collect(),
            });
        }
        pages.push(SheetPage {
            uid: page.uid.clone(),
            title: pieces(&page.title)?,
            show_if: condition(&page.show_if)?,
            shuffle: page.shuffle,
            questions,
        });
    }
    Ok(Sheet {
        form: number,
        version,
        structure: structure(&cells(form)),
        languages: form.languages.clone(),
        title: pieces(&form.title)?,
        intro: pieces(&form.intro)?,
        thanks: pieces(&form.thanks)?,
        arms: form.arms.clone(),
        pages,
    })
}
