//! What a form is made of.

use crate::kinds::Kind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Identity of a part within its form: short, never reused, never changed. Answers are stored under uids, so that
/// names, texts and order may change while a form is in use.
pub type Uid = String;

/// A language of respondents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[ts(rename = "FormLang")]
pub enum Lang {
    /// 中文
    #[default]
    #[serde(rename = "zh-CN")]
    Zh,
    /// English
    #[serde(rename = "en")]
    En,
}

/// A text in both languages; what is blank in one is shown in the other. `{name}` inserts an answer, see
/// [`crate::expr`].
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(rename = "FormText")]
pub struct Text {
    /// 中文
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub zh: String,
    /// English
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub en: String,
}

impl Text {
    /// A text in both languages.
    pub fn both(zh: impl Into<String>, en: impl Into<String>) -> Text {
        Text { zh: zh.into(), en: en.into() }
    }

    /// A text in one language.
    pub fn one(lang: Lang, text: impl Into<String>) -> Text {
        match lang {
            Lang::Zh => Text { zh: text.into(), en: String::new() },
            Lang::En => Text { zh: String::new(), en: text.into() },
        }
    }

    /// In this language, else in the other.
    pub fn get(&self, lang: Lang) -> &str {
        let (first, second) = match lang {
            Lang::Zh => (&self.zh, &self.en),
            Lang::En => (&self.en, &self.zh),
        };
        if first.is_empty() { second } else { first }
    }

    /// Whether there is nothing in either language.
    pub fn is_empty(&self) -> bool {
        self.zh.is_empty() && self.en.is_empty()
    }
}

/// When in a delivery the subject is met (交易前, 交易中, 交易后).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "FormPhase")]
pub enum Phase {
    /// promise, price, policy
    Before,
    /// collection, transport, delivery
    During,
    /// claims, returns, follow-up
    After,
}

/// What kind of knowledge about a customer an answer is (描述信息, 行为信息, 关联信息).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InformationClass {
    /// who the customer is
    Descriptive,
    /// what the customer does
    Behavioural,
    /// what stands around it: satisfaction, opinion, competitors
    Related,
}

/// An option of a question.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormChoice")]
pub struct Choice {
    /// identity within the question
    pub uid: Uid,
    /// name in formulas and exports: a letter, then letters, digits, `_`
    pub name: String,
    /// what the respondent reads
    pub text: Text,
    /// asks "which?" when chosen
    #[serde(default, skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub open: bool,
    /// excludes all others: "none of these"
    #[serde(default, skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub alone: bool,
}

pub(crate) fn is_false(flag: &bool) -> bool {
    !flag
}

/// A row of a matrix: what is judged.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormRow")]
pub struct Row {
    /// identity within the question
    pub uid: Uid,
    /// name in formulas and exports
    pub name: String,
    /// what the respondent reads
    pub text: Text,
    /// the dimension it is analysed under, in the firm's own words
    #[serde(default)]
    pub dimension: Text,
    /// when it is met
    #[serde(default)]
    #[ts(optional)]
    pub phase: Option<Phase>,
}

/// Points from low to high.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormScale")]
pub struct Scale {
    /// lowest point
    pub from: i32,
    /// highest point
    pub to: i32,
    /// what stands over the points
    #[serde(default)]
    pub labels: Labels,
    /// offers "cannot say", which is an answer without a value
    #[serde(default)]
    pub opt_out: bool,
}

/// Words of a scale: none, those of both ends, or one a point from low to high.
pub type Labels = Vec<Text>;

impl Scale {
    /// Points that have a word: both ends where there are two words, else as many from the lowest on as there are words.
    pub fn worded(&self) -> impl Iterator<Item = (i32, &Text)> {
        let ends = self.labels.len() == 2;
        let point = move |at: usize| if ends && at == 1 { self.to } else { self.from.saturating_add(at as i32) };
        self.labels.iter().enumerate().map(move |(at, word)| (point(at), word)).filter(|(point, _)| *point <= self.to)
    }

    /// The word of a point.
    pub fn word(&self, point: i32) -> Option<&Text> {
        self.worded().find(|(own, _)| *own == point).map(|(_, word)| word)
    }
}

/// One of the scales of a many-scale matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// identity within the question
    pub uid: Uid,
    /// name in formulas and exports
    pub name: String,
    /// heading over its points
    pub text: Text,
    /// what it measures
    pub role: Role,
    /// its points
    pub scale: Scale,
}

/// What a side of a matrix measures, so that the analysis knows what to subtract from what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 期望
    Expectation,
    /// 感知
    Perception,
    /// 重要性
    Importance,
    /// 我们的表现
    Performance,
    /// 竞争对手的表现
    Competitor,
    /// 有这一项时的感受: Kano's question about a feature that is there
    Functional,
    /// 没有这一项时的感受: Kano's question about a feature that is not
    Dysfunctional,
    /// anything else
    Other,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// identity within the form
    pub uid: Uid,
    /// name in formulas and exports: a letter, then letters, digits, `_`
    pub name: String,
    /// what the respondent reads
    pub text: Text,
    /// smaller words under it
    #[serde(default)]
    pub hint: Text,
    /// must be answered when it is shown
    #[serde(default)]
    pub required: bool,
    /// shown when this holds; always when blank
    #[serde(default)]
    pub show_if: String,
    /// accepted when this holds; always when blank
    #[serde(default)]
    pub valid_if: String,
    /// what is said when it does not hold
    #[serde(default)]
    pub valid_text: Text,
    /// when its subject is met
    #[serde(default)]
    #[ts(optional)]
    pub phase: Option<Phase>,
    /// what knowledge it gives
    #[serde(default)]
    #[ts(optional)]
    pub class: Option<InformationClass>,
    /// type and all that belongs to it
    pub kind: Kind,
}

/// Dimensions of rows in the order they are met; rows without one have none.
pub fn dimensions(rows: &[Row]) -> Vec<&Text> {
    let mut found: Vec<&Text> = Vec::new();
    for row in rows.iter().filter(|r| !r.dimension.is_empty()) {
        if !found.contains(&&row.dimension) {
            found.push(&row.dimension);
        }
    }
    found
}

impl Question {
    /// Whether a cell is one of its own, whatever the version: by the key.
    pub fn owns(&self, key: &str) -> bool {
        key == self.uid || key.strip_prefix(&self.uid).is_some_and(|rest| rest.starts_with('.'))
    }

    /// The words of a row, an option, a column or a side of it.
    pub fn part(&self, uid: &str) -> Option<&Text> {
        let kind = self.kind.as_type();
        let rows = kind.rows().iter().map(|r| (&r.uid, &r.text));
        let choices = kind.choices().iter().chain(self.kind.columns()).map(|c| (&c.uid, &c.text));
        let sides = self.kind.sides().iter().map(|s| (&s.uid, &s.text));
        rows.chain(choices).chain(sides).find(|(own, _)| *own == uid).map(|(_, text)| text)
    }

    /// A question called by its uid, always shown and never required.
    pub fn new(uid: impl Into<Uid>, text: Text, kind: Kind) -> Question {
        let uid = uid.into();
        Question {
            name: uid.clone(),
            uid,
            text,
            hint: Text::default(),
            required: false,
            show_if: String::new(),
            valid_if: String::new(),
            valid_text: Text::default(),
            phase: None,
            class: None,
            kind,
        }
    }
}

/// A page of questions.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "FormPage")]
pub struct Page {
    /// identity within the form
    pub uid: Uid,
    /// heading; may be blank
    #[serde(default)]
    pub title: Text,
    /// shown when this holds; always when blank
    #[serde(default)]
    pub show_if: String,
    /// questions in an order of each respondent's own
    #[serde(default)]
    pub shuffle: bool,
    /// in order
    pub questions: Vec<Question>,
}

/// A version of the form that some respondents get, drawn at random: name `arm` in formulas.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// identity within the form
    pub uid: Uid,
    /// name in formulas
    pub name: String,
    /// how often it is drawn beside the others, at least 1
    pub weight: u32,
}

/// So many answers of a kind are wanted. Without a server nothing can be refused: it is a counter that says when to
/// stop inviting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Quota {
    /// identity within the form
    pub uid: Uid,
    /// what it counts
    pub title: Text,
    /// an answer counts when this holds
    pub condition: String,
    /// wanted
    pub target: u32,
}

/// A questionnaire.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// heading
    pub title: Text,
    /// before the first question
    #[serde(default)]
    pub intro: Text,
    /// after the last
    #[serde(default)]
    pub thanks: Text,
    /// languages offered, the first one first; at least one
    pub languages: Vec<Lang>,
    /// in order
    pub pages: Vec<Page>,
    /// versions drawn at random; none or at least two
    #[serde(default)]
    pub arms: Vec<Arm>,
    /// counters
    #[serde(default)]
    pub quotas: Vec<Quota>,
    /// parts of a foreign format that have no place here, kept for the way back: name and content
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    #[ts(optional, as = "Option<std::collections::BTreeMap<String, String>>")]
    pub foreign: std::collections::BTreeMap<String, String>,
}

impl Form {
    /// All questions with their pages, in order.
    pub fn questions(&self) -> impl Iterator<Item = (&Page, &Question)> {
        self.pages.iter().flat_map(|page| page.questions.iter().map(move |question| (page, question)))
    }

    /// The question of a uid.
    pub fn question(&self, uid: &str) -> Option<&Question> {
        self.questions().map(|(_, q)| q).find(|q| q.uid == uid)
    }
}
