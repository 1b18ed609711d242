//! LimeSurvey: questionnaires as tab separated text, in and out, and as `.lss`, in
//! (<https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure>; conditions are Expression Manager).
//!
//! Both files become one [`Document`], and that a form ([`to_form`]). Groups are pages; arrays are matrices, the one with
//! two scales is ours with two sides. What a question has besides is kept as its row has it, so that an `.lss` that was
//! read can be written as text with everything it had.

mod asks;
mod document;
mod items;
mod lss;
mod names;
mod read;
mod tsv;
mod write;

pub use document::{Document, Item};
pub use lss::document as lss_document;
pub use read::{read, read_lss, to_form};
pub use tsv::document as tsv_document;
pub use write::{text, write};

/// The name of the text format, under which the parts of both are kept.
pub(super) const FORMAT: &str = "limesurvey-tsv";
/// The name of the XML format.
pub(super) const LSS: &str = "lss";

/// The attribute in which a question that LimeSurvey has no exact counterpart for says what it is here. LimeSurvey
/// keeps attributes it does not know.
const OWN: &str = "keheng";
/// The name of the one column of a question of LimeSurvey that has rows of texts and no columns.
const ANSWER: &str = "answer";
/// What stands for "other" as an answer of a list.
const OTHER: &str = "-oth-";

/// Ends of an insert that say how an answer is shown.
const SHOWN: [&str; 3] = [".NAOK}", ".shown}", ".value}"];

/// Whether the first line of a text is the heading of a structure.
pub(super) fn is_structure(text: &str) -> bool {
    let first = text.trim_start_matches('\u{FEFF}').lines().next().unwrap_or_default();
    let heads: Vec<&str> = first.split('\t').map(|head| head.trim().trim_matches('"')).collect();
    ["class", "type/scale", "name"].iter().all(|head| heads.contains(head))
}
