//! Answers out of a file into a survey.
//!
//! An answer is known again by what the file itself tells it apart with (its number and time), else by all that it says:
//! the same file twice changes nothing, and a newer export of the same answers adds what is new. Every answer is kept as
//! the code that a page would have made of it.

use super::{
    AnswersIssue, AnswersReport, AnswersReq, issue_words,
    plan::{self, KIND, Plan},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    db,
    db::{Op, Tx, content_id, schema, sql_fault},
    desk::imports,
    surveys::{
        edit::{about, text as stored_text},
        publish::freeze,
        store, take,
    },
};
use keheng_base::{Arg, Fault, Minutes};
use keheng_files::survey_formats::answers::{Filled, Target};
use keheng_form::{
    cells,
    code::{self, Coded},
    structure,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Oddities in a report.
const MOST_ISSUES: usize = 1_000;
/// Within so many minutes the same answers are suspect.
const A_DAY: i64 = 1_440;

struct Row {
    id: i64,
    text: String,
}

struct Sorter<'a> {
    plan: &'a Plan,
    words: &'a keheng_words::Words,
    report: AnswersReport,
    rows: Vec<Row>,
}

impl Sorter<'_> {
    fn odd(&mut self, row: u32, column: Option<usize>, code: &str, value: &str, refused: bool, other: Option<u32>) {
        *self.report.issue_counts.entry(code.to_owned()).or_default() += 1;
        if self.report.issues.len() >= MOST_ISSUES {
            return;
        }
        let args: BTreeMap<String, Arg> = other.map(|row| ("row_of".to_owned(), Arg::from(row))).into_iter().collect();
        self.report.issues.push(AnswersIssue {
            row,
            column: column.and_then(|c| self.plan.table.heads.get(c).cloned()),
            code: code.to_owned(),
            value: value.to_owned(),
            refused,
            message: issue_words(self.words, code, value, &args),
        });
    }

    /// Reads all rows and sorts out what cannot be taken.
    fn read(&mut self, form: u32, version: u32) {
        let plan = self.plan;
        let reader = plan.reader();
        let cells = cells(&plan.form);
        let structure = structure(&cells);
        let mut seen: HashMap<i64, u32> = HashMap::new();
        let mut alike: HashMap<String, (u32, i64)> = HashMap::new();
        let mut senders: HashMap<String, u32> = HashMap::new();
        let mut times: HashMap<String, u32> = HashMap::new();
        self.report.rows = plan.table.rows.len() as u32;
        for (number, cells_of_row) in &plan.table.rows {
            let number = *number;
            let filled = reader.row(&plan.table, cells_of_row);
            if !filled.troubles.is_empty() {
                for trouble in &filled.troubles {
                    self.odd(number, Some(trouble.column), trouble.code, &trouble.value, true, None);
                }
                self.report.refused += 1;
                continue;
            }
            if filled.answers.is_empty() {
                self.odd(number, None, "blank_row", "", false, None);
                continue;
            }
            let identity = identity(plan, &filled, cells_of_row, &mut times);
            let coded = coded(plan, &filled, &identity, form, version);
            let id = store::answer_id(plan.survey, coded.id);
            if let Some(other) = seen.insert(id, number) {
                self.odd(number, None, "duplicate_row", "", true, Some(other));
                self.report.refused += 1;
                continue;
            }
            if coded.begun == code::BEGINNING && began(&filled).is_some() {
                self.odd(number, None, "answer_before_2024", "", false, None);
            }
            let text = code::encode(&coded, &cells, structure);
            let back = code::fish(&text).pop().and_then(|f| f.bytes.ok());
            let same =
                back.and_then(|b| code::decode(&b, &cells, structure).ok()).is_some_and(|c| c.answers == coded.answers);
            if !same {
                self.odd(number, None, "answer_not_kept", "", true, None);
                self.report.refused += 1;
                continue;
            }
            let said = serde_json::to_string(&coded.answers).unwrap_or_default();
            if coded.answers.len() >= 3 {
                match alike.get(&said) {
                    Some((other, at)) if (coded.begun - at).abs() <= A_DAY => {
                        let other = *other;
                        self.odd(number, None, "answer_same_words", "", false, Some(other));
                    }
                    _ => {
                        alike.insert(said, (number, coded.begun));
                    }
                }
            }
            if let Some(sender) = &filled.sender {
                match senders.get(sender) {
                    Some(other) => {
                        let other = *other;
                        self.odd(number, None, "answer_same_sender", sender, false, Some(other));
                    }
                    None => {
                        senders.insert(sender.clone(), number);
                    }
                }
            }
            self.rows.push(Row { id, text });
        }
    }
}

/// What the file tells this answer apart with. Rows without a number of their own that say the same are counted.
fn identity(plan: &Plan, filled: &Filled, row: &[String], times: &mut HashMap<String, u32>) -> String {
    let at = filled.submitted.or(filled.begun).map_or(0, |m| m.0);
    match &filled.serial {
        Some(serial) => format!("{} {serial} {at}", plan.dialect.id()),
        None => {
            let said = row.join("\u{1f}");
            let nth = times.entry(said.clone()).or_default();
            *nth += 1;
            format!("{said}\u{1e}{nth}")
        }
    }
}

/// When it was begun: as the file says, else when it was sent less how long it took.
fn began(filled: &Filled) -> Option<Minutes> {
    let taken = i64::from(filled.seconds.unwrap_or(0)) / 60;
    filled.begun.or(filled.submitted.map(|m| Minutes(m.0 - taken)))
}

fn coded(plan: &Plan, filled: &Filled, identity: &str, form: u32, version: u32) -> Coded {
    let between = filled.submitted.zip(filled.begun).map(|(end, begin)| (end.0 - begin.0).max(0) * 60);
    let seconds = filled.seconds.or(between.map(|s| s.min(i64::from(u16::MAX)) as u16)).unwrap_or(0);
    Coded {
        form,
        version,
        id: (content_id("answer of a file", identity) as u64) & ((1 << 48) - 1),
        begun: began(filled).map_or(code::BEGINNING, |m| m.0.max(code::BEGINNING)),
        seconds,
        lang: plan.form.languages.first().copied().unwrap_or_default(),
        arm: None,
        token: None,
        answers: filled.answers.clone(),
    }
}

/// What becomes of the answers; `write` those that are new or changed.
fn judge(conn: &rusqlite::Connection, rows: &[Row], report: &mut AnswersReport) -> Result<BTreeSet<usize>, Fault> {
    let mut write = BTreeSet::new();
    (report.created, report.updated, report.unchanged) = (0, 0, 0);
    for (at, row) in rows.iter().enumerate() {
        match store::code(conn, row.id).map_err(sql_fault)? {
            Some((_, before, true)) if before == row.text => report.unchanged += 1,
            Some((_, _, true)) => {
                report.updated += 1;
                write.insert(at);
            }
            _ => {
                report.created += 1;
                write.insert(at);
            }
        }
    }
    Ok(write)
}

/// Makes the survey of a file, or freezes the draft that is answered. Gives the number of the version.
fn ready(tx: &mut Tx, plan: &Plan, now: i64) -> Result<u32, Fault> {
    if let Some(number) = plan.version {
        return Ok(number);
    }
    if plan.is_new {
        let text = stored_text(&plan.form)?;
        let values: [(&str, &dyn rusqlite::ToSql); 3] =
            [("form", &text), ("template", &None::<String>), ("closed", &false)];
        // taken back and imported again: the row is there and dead
        tx.upsert(&schema::SURVEY, plan.survey.raw(), &values).map_err(sql_fault)?;
    }
    freeze(tx, plan.survey, &plan.form, 1, now)?;
    Ok(1)
}

/// Takes answers out of a file; a dry run writes nothing. Faults: those of [`plan::plan`].
pub fn take_answers(app: &App, req: AnswersReq) -> Result<AnswersReport, Fault> {
    let plan = plan::plan(app, &req)?;
    let now = app.now_ms() / 60_000;
    let form = store::form_number(plan.survey);
    let mut sorter = Sorter { plan: &plan, words: app.words(), report: AnswersReport::default(), rows: vec![] };
    sorter.read(form, plan.version.unwrap_or(1));
    let Sorter { mut report, rows, .. } = sorter;
    report.dialect = plan.dialect.id().to_owned();
    report.encoding = plan.table.encoding.map(|e| e.name().to_lowercase());
    report.header_row = plan.table.header_row;
    let targets = plan.table.heads.iter().zip(&plan.targets).filter(|(_, t)| **t != Target::Nothing);
    report.mapping = targets.map(|(head, target)| (target.code(), head.clone())).collect();
    report.survey = (!plan.is_new || !req.dry_run).then_some(plan.survey);
    let db = app.db()?;
    let changes = judge(&*db.read()?, &rows, &mut report)?;
    let remember = req.mapping.is_some() && req.profile.is_none();
    if req.dry_run || changes.is_empty() && !remember {
        return Ok(report);
    }
    let title = about(app, &plan.form);
    let done = db.op(Op::TakeAnswers, &title, |tx| {
        let mut report = report.clone();
        let changes = judge(tx.conn, &rows, &mut report)?;
        if !changes.is_empty() {
            let version = ready(tx, &plan, now)?;
            for at in &changes {
                let row = &rows[*at];
                take::write(tx, row.id, plan.survey, version, &row.text, now)?;
            }
            report.import_id = Some(tx.txn.to_string());
            let subject = Subject::row(&schema::SURVEY, plan.survey.raw());
            audit::note(tx, Act::Import, Some(subject), changes.len() as u64)?;
            imports::log(tx, KIND, app.now_ms(), &[db::name(&plan.path)], &told(&report)?)?;
        }
        if remember {
            // under the name of the file, for files with the same columns
            let name = plan.path.file_stem().unwrap_or_default().to_string_lossy();
            imports::remember(tx, KIND, &name, &plan.table.heads, &plan.recipe())?;
        }
        Ok(report)
    })?;
    Ok(app.done(done))
}

/// The report as the list of imports reads it, which knows the figures of its own reports.
fn told(report: &AnswersReport) -> Result<serde_json::Value, Fault> {
    let internal = |e: serde_json::Error| Fault::new("internal").with("reason", e.to_string());
    let mut told = serde_json::to_value(report).map_err(internal)?;
    for key in ["customers_created", "amount_fen"] {
        told[key] = serde_json::json!(0);
    }
    told["issues"] = serde_json::json!([]);
    Ok(told)
}
