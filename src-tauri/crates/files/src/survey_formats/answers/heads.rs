//! What the heads of a file of answers say: whose file it is, which columns belong together.

use super::{AnswerTable, Target};
use crate::cell::text::fold;

/// Which program wrote the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// 问卷星
    Wjx,
    /// Google Forms
    Google,
    /// Microsoft Forms
    Microsoft,
    /// KoboToolbox and ODK
    Kobo,
    /// any other table
    Plain,
}

impl Dialect {
    /// Stable name; the word is `survey-dialect-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Dialect::Wjx => "wjx",
            Dialect::Google => "google",
            Dialect::Microsoft => "microsoft",
            Dialect::Kobo => "kobo",
            Dialect::Plain => "plain",
        }
    }
}

/// Columns that tell about an answer, by program.
const LEAD: [(Dialect, &[(&str, Target)]); 4] = [
    (
        Dialect::Wjx,
        &[
            ("序号", Target::Serial),
            ("提交答卷时间", Target::Submitted),
            ("所用时间", Target::Seconds),
            ("来源", Target::Nothing),
            ("来源详情", Target::Nothing),
            ("来自ip", Target::Sender),
            ("总分", Target::Nothing),
        ],
    ),
    (
        Dialect::Microsoft,
        &[
            ("id", Target::Serial),
            ("start time", Target::Begun),
            ("completion time", Target::Submitted),
            ("email", Target::Nothing),
            ("name", Target::Nothing),
            ("last modified time", Target::Nothing),
            ("language", Target::Nothing),
            ("开始时间", Target::Begun),
            ("完成时间", Target::Submitted),
            ("电子邮件", Target::Nothing),
            ("名称", Target::Nothing),
            ("上次修改时间", Target::Nothing),
        ],
    ),
    (
        Dialect::Google,
        &[
            ("timestamp", Target::Submitted),
            ("时间戳记", Target::Submitted),
            ("email address", Target::Nothing),
            ("username", Target::Nothing),
            ("score", Target::Nothing),
        ],
    ),
    (
        Dialect::Kobo,
        &[
            ("_uuid", Target::Serial),
            ("_id", Target::Nothing),
            ("_submission_time", Target::Submitted),
            ("start", Target::Begun),
            ("end", Target::Nothing),
            ("_index", Target::Nothing),
            ("_validation_status", Target::Nothing),
            ("__version__", Target::Nothing),
            ("_submitted_by", Target::Nothing),
            ("_status", Target::Nothing),
            ("_notes", Target::Nothing),
            ("_tags", Target::Nothing),
        ],
    ),
];

/// What a head means among those of a program.
fn lead(dialect: Dialect, head: &str) -> Option<Target> {
    let (_, known) = LEAD.iter().find(|(d, _)| *d == dialect)?;
    let head = head.trim().to_lowercase();
    known.iter().find(|(name, _)| *name == head).map(|(_, target)| target.clone())
}

/// Whose file it is: the program most of whose own columns are there, at least the one it always writes.
pub fn dialect(heads: &[String]) -> Dialect {
    let marks: [(Dialect, &[&str], usize); 4] = [
        (Dialect::Wjx, &["序号", "提交答卷时间", "所用时间", "来自ip"], 2),
        (Dialect::Microsoft, &["start time", "completion time", "开始时间", "完成时间"], 2),
        (Dialect::Kobo, &["_uuid", "_submission_time", "_index", "_id"], 1),
        (Dialect::Google, &["timestamp", "时间戳记"], 1),
    ];
    let has = |name: &&&str| heads.iter().any(|h| h.trim().to_lowercase() == **name);
    let found = marks.iter().find(|(_, names, least)| names.iter().filter(has).count() >= *least);
    found.map_or(Dialect::Plain, |(dialect, ..)| *dialect)
}

/// Columns that are one question.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// number in front of it
    pub number: Option<u32>,
    /// its text; blank where the file has only the number
    pub text: String,
    /// columns with the row or option they are about; blank for a whole question
    pub columns: Vec<(usize, String)>,
}

/// The number, text and part of a head: `3、题目`, `第3题(行)`, `Question [row]`, `题目_行` is no such thing.
fn parts(head: &str) -> (Option<u32>, String, String) {
    let head = head.trim();
    if let Some(rest) = head.strip_prefix('第')
        && let Some((number, part)) = rest.split_once('题')
        && let Ok(number) = number.trim().parse()
    {
        let part = part.trim();
        let inner = part.strip_prefix(['(', '（']).and_then(|p| p.strip_suffix([')', '）'])).unwrap_or(part);
        return (Some(number), String::new(), inner.trim().to_owned());
    }
    let digits = head.chars().take_while(char::is_ascii_digit).count();
    let (number, text) = match head[..digits].parse() {
        Ok(number) if digits <= 3 && head[digits..].starts_with(['、', '.', '．', ')', '）']) => {
            let rest: String = head[digits..].chars().skip(1).collect();
            (Some(number), rest.trim().to_owned())
        }
        _ => (None, head.to_owned()),
    };
    match text.strip_suffix(']').and_then(|t| t.rsplit_once('[')) {
        Some((question, part)) if !question.trim().is_empty() => {
            (number, question.trim().to_owned(), part.trim().to_owned())
        }
        _ => (number, text, String::new()),
    }
}

/// What each column is about an answer, and the questions among them.
pub fn groups(table: &AnswerTable) -> (Vec<Option<Target>>, Vec<Group>) {
    let dialect = dialect(&table.heads);
    let mut about = Vec::new();
    let mut found: Vec<Group> = Vec::new();
    // behind the first question a column of a usual name is a question that happens to be called so
    let mut begun = false;
    for (column, head) in table.heads.iter().enumerate() {
        let own = lead(dialect, head).filter(|_| !begun || dialect == Dialect::Kobo);
        if own.is_some() || head.is_empty() {
            about.push(own.or(Some(Target::Nothing)));
            continue;
        }
        about.push(None);
        begun = true;
        let (number, text, part) = parts(head);
        let together = |group: &Group| {
            let same = match (number, text.is_empty()) {
                (Some(n), true) => group.number == Some(n),
                _ => group.number == number && fold(&group.text) == fold(&text),
            };
            same && !part.is_empty() && group.columns.iter().all(|(_, p)| !p.is_empty())
        };
        match found.last_mut().filter(|g| together(g)) {
            Some(group) => group.columns.push((column, part)),
            None => found.push(Group { number, text, columns: vec![(column, part)] }),
        }
    }
    (about, found)
}
