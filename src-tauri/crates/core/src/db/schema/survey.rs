//! Tables of surveys.

use super::{Reach, Table, c};

/// Questionnaires: the draft that is being worked on, as JSON of `keheng_form::Form`; and after how many months customers are
/// asked again.
pub const SURVEY: Table = Table {
    number: 40,
    name: "survey",
    reach: Reach::Synced,
    groups: &["form", "state", "repeat"],
    columns: &[
        c("form", "TEXT NOT NULL", 0),
        c("template", "TEXT", 0),
        c("closed", "INTEGER NOT NULL", 1),
        c("repeat_months", "INTEGER", 2),
    ],
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
        "EXISTS(SELECT 1 FROM survey_answer a WHERE a.survey_id = t.survey_id AND a.version = t.number AND a._del <= 0)
         OR EXISTS(SELECT 1 FROM survey_invitation i WHERE i.survey_id = t.survey_id AND i._del <= 0)",
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

/// What the customers are in a variable: the share of each group in millionths, as JSON, which weights of answers aim at. The
/// id is derived from survey and variable.
pub const SURVEY_WEIGHT: Table = Table {
    number: 45,
    name: "survey_weight",
    reach: Reach::Synced,
    groups: &["targets"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("variable", "TEXT NOT NULL", 0),
        c("targets", "TEXT NOT NULL", 0),
    ],
    indexes: &[("survey_weight_survey", "(survey_id) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// Keyword groups of open questions: a name, and the words that an answer of the group has, as a JSON list.
pub const SURVEY_TOPIC: Table = Table {
    number: 46,
    name: "survey_topic",
    reach: Reach::Synced,
    groups: &["survey", "name", "words"],
    columns: &[c("survey_id", "INTEGER NOT NULL", 0), c("name", "TEXT NOT NULL", 1), c("words", "TEXT NOT NULL", 2)],
    indexes: &[("survey_topic_survey", "(survey_id) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// The one comparison a survey is collected for, fixed before it is looked at: what is measured, between which groups, the
/// difference that matters in millionths of its unit, answers and looks planned. The id is derived from the survey.
pub const SURVEY_PLAN: Table = Table {
    number: 47,
    name: "survey_plan",
    reach: Reach::Synced,
    groups: &["plan"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("outcome", "TEXT NOT NULL", 0),
        c("grouping", "TEXT NOT NULL", 0),
        c("one", "TEXT NOT NULL", 0),
        c("other", "TEXT NOT NULL", 0),
        c("difference", "INTEGER NOT NULL", 0),
        c("answers", "INTEGER NOT NULL", 0),
        c("looks", "INTEGER NOT NULL", 0),
    ],
    indexes: &[],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// Looks at that comparison: when, with how many answers of either group, the difference in millionths of its unit and of its
/// standard error. The id is derived from the survey and the numbers of answers.
pub const SURVEY_LOOK: Table = Table {
    number: 48,
    name: "survey_look",
    reach: Reach::Synced,
    groups: &["look"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("at", "INTEGER NOT NULL", 0),
        c("one", "INTEGER NOT NULL", 0),
        c("other", "INTEGER NOT NULL", 0),
        c("difference", "INTEGER NOT NULL", 0),
        c("z", "INTEGER NOT NULL", 0),
    ],
    indexes: &[("survey_look_survey", "(survey_id) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// Analyses that were kept for the report of a survey: what was asked, in JSON of `surveys::analysis::AnalysisReq` with nothing
/// left to propose, and what came of it then; its own heading, and its place in the report.
pub const SURVEY_RECIPE: Table = Table {
    number: 55,
    name: "survey_recipe",
    reach: Reach::Synced,
    groups: &["recipe", "title", "place"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("recipe", "TEXT NOT NULL", 0),
        c("people", "INTEGER NOT NULL", 0),
        c("digest", "TEXT NOT NULL", 0),
        c("kept", "INTEGER NOT NULL", 0),
        c("title", "TEXT NOT NULL", 1),
        c("place", "INTEGER NOT NULL", 2),
    ],
    indexes: &[("survey_recipe_survey", "(survey_id, place) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// Who was invited to a survey, and the token of the page that was made for them, by which their answer is known; when they
/// were reminded last, and how often. Of an anonymous survey either of both is known: rows with a customer, and apart from
/// them rows with a token.
pub const SURVEY_INVITATION: Table = Table {
    number: 52,
    name: "survey_invitation",
    reach: Reach::Synced,
    groups: &["invitation", "reminded"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("customer_id", "INTEGER", 0),
        c("token", "INTEGER", 0),
        c("invited", "INTEGER NOT NULL", 0),
        c("reminded", "INTEGER", 1),
        c("reminders", "INTEGER NOT NULL DEFAULT 0", 1),
    ],
    indexes: &[
        ("survey_invitation_survey", "(survey_id) WHERE _del <= 0"),
        ("survey_invitation_customer", "(customer_id, invited) WHERE _del <= 0"),
    ],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// Questions of one's own to use again, as JSON of `keheng_form::Question` without conditions.
pub const SURVEY_BANK: Table = Table {
    number: 54,
    name: "survey_bank",
    reach: Reach::Synced,
    groups: &["question"],
    columns: &[c("question", "TEXT NOT NULL", 0), c("kept", "INTEGER NOT NULL", 0)],
    indexes: &[],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// What went out to customers, and when: invitations with the draw that chose them, as JSON, and reminders.
pub const SURVEY_MAILING: Table = Table {
    number: 53,
    name: "survey_mailing",
    reach: Reach::Synced,
    groups: &["mailing"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("kind", "TEXT NOT NULL", 0),
        c("at", "INTEGER NOT NULL", 0),
        c("customers", "INTEGER NOT NULL", 0),
        c("draw", "TEXT", 0),
    ],
    indexes: &[("survey_mailing_survey", "(survey_id, at) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};

/// Coding of open answers by hand: whether an answer to a question belongs to a keyword group, where that is not what the words
/// of the group say. `question` is the key of the cell. The id is derived from all four.
pub const SURVEY_CODING: Table = Table {
    number: 56,
    name: "survey_coding",
    reach: Reach::Synced,
    groups: &["coding"],
    columns: &[
        c("survey_id", "INTEGER NOT NULL", 0),
        c("answer_id", "INTEGER NOT NULL", 0),
        c("question", "TEXT NOT NULL", 0),
        c("topic_id", "INTEGER NOT NULL", 0),
        c("belongs", "INTEGER NOT NULL", 0),
    ],
    indexes: &[("survey_coding_survey", "(survey_id, question) WHERE _del <= 0")],
    tag: "surveys",
    content: true,
    kept_while: None,
};
