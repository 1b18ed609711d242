//! Tables of surveys.

use super::{Reach, Table, c};

/// Questionnaires: the draft that is being worked on, as JSON of `keheng_form::Form`.
pub const SURVEY: Table = Table {
    number: 40,
    name: "survey",
    reach: Reach::Synced,
    groups: &["form", "state"],
    columns: &[c("form", "TEXT NOT NULL", 0), c("template", "TEXT", 0), c("closed", "INTEGER NOT NULL", 1)],
    indexes: &[],
    tag: "surveys",
    content: true,
    kept_while: Some(
        "EXISTS(SELECT 1 FROM survey_version v WHERE v.survey_id = t.id AND v._del <= 0)
         OR EXISTS(SELECT 1 FROM survey_answer a WHERE a.survey_id = t.id AND a._del <= 0)",
    ),
};

/// What was published, and when: never changed, so that each answer is read as it was given.
pub const SURVEY_VERSION: Table = Table {
    number: 41,
    name: "survey_version",
    reach: Reach::Synced,
    groups: &["version"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("number", "INTEGER NOT NULL", 0),
        c("published", "INTEGER NOT NULL", 0),
        c("form", "TEXT NOT NULL", 0),
    ],
    indexes: &[("survey_version_survey", "(survey_id, number) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: Some(
        "EXISTS(SELECT 1 FROM survey_answer a WHERE a.survey_id = t.survey_id AND a.version = t.number AND a._del <= 0)",
    ),
};

/// Answers: each is its code, which holds everything and is read with its own version. The id is derived from survey and
/// the random identity in the code.
pub const SURVEY_ANSWER: Table = Table {
    number: 42,
    name: "survey_answer",
    reach: Reach::Synced,
    groups: &["survey", "code"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("version", "INTEGER NOT NULL", 1),
        c("code", "TEXT NOT NULL", 1),
        c("received", "INTEGER NOT NULL", 1),
    ],
    indexes: &[("survey_answer_survey", "(survey_id, version) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: Some("EXISTS(SELECT 1 FROM survey_paper p WHERE p.id = t.id AND p._del <= 0)"),
};

/// Answers on paper as they were keyed: by the number on the paper, the code of the first keying, of the second, and of
/// what counts where both differ. The id is that of the answer.
pub const SURVEY_PAPER: Table = Table {
    number: 43,
    name: "survey_paper",
    reach: Reach::Synced,
    groups: &["paper", "first", "second", "settled"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("number", "INTEGER NOT NULL", 0),
        c("version", "INTEGER NOT NULL", 1),
        c("code", "TEXT NOT NULL", 1),
        c("second", "TEXT", 2),
        c("settled", "TEXT", 3),
    ],
    indexes: &[("survey_paper_survey", "(survey_id, number) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// Rules of cleaning: what is looked for, whether it counts, and its limit in millionths. The id is derived from survey and
/// kind.
pub const SURVEY_RULE: Table = Table {
    number: 44,
    name: "survey_rule",
    reach: Reach::Synced,
    groups: &["rule"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("kind", "TEXT NOT NULL", 0),
        c("active", "INTEGER NOT NULL", 0),
        c("level", "INTEGER NOT NULL", 0),
    ],
    indexes: &[("survey_rule_survey", "(survey_id) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};
