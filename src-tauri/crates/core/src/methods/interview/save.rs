//! The blank sheet, and all interviews, as files.

use super::{
    InterviewFile, InterviewSaveReq, print,
    results::said,
    show::{label, questions, row},
    store::Interviews,
};
use crate::{
    App,
    audit::{self, Act, Subject},
    db::{self, schema},
    desk::{Written, whole},
    methods::tabled::{self, Field},
    surveys,
};
use keheng_base::Fault;
use keheng_form::Answers;

/// Writes a file. Faults: `handle_unknown`, `no_such_study`, `interview_no_questions`, `interview_no_talks`,
/// `file_not_written`, `file_unwritable`.
pub fn save(app: &App, req: InterviewSaveReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let db = app.db()?;
    let conn = db.read()?;
    let found = Interviews::read(&conn, req.id)?;
    let words = app.words();
    let asked = questions(words, &found.plan, &Answers::new());
    if asked.is_empty() {
        return Err(Fault::new("interview_no_questions"));
    }
    match req.file {
        InterviewFile::Sheet => {
            let as_text = to.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt"));
            let sheet = if as_text { print::text(words, &found, &asked) } else { print::html(words, &found, &asked) };
            whole(&to, sheet.as_bytes())?;
        }
        InterviewFile::Results => {
            if found.talks.is_empty() {
                return Err(Fault::new("interview_no_talks"));
            }
            let lang = surveys::lang(words);
            let heads = [
                words.interview_who(),
                words.interview_when(),
                words.interview_customer(),
                words.interview_by(),
                words.interview_number(),
                words.interview_question(),
                words.interview_answer(),
                words.interview_note(),
                words.interview_themes(),
            ];
            let veil = app.veil()?;
            let mut rows = Vec::new();
            for (entry, talk) in &found.talks {
                let head = row(&conn, &found.plan, entry, talk)?;
                for (at, (_, question)) in found.plan.form.questions().enumerate() {
                    let keyed: Vec<String> = question
                        .cells()
                        .iter()
                        .filter_map(|cell| {
                            let said = said(words, question, cell, talk.answers.get(&cell.key)?, lang);
                            let label = label(question, &cell.key, lang);
                            Some(if label.is_empty() { said } else { format!("{label}: {said}") })
                        })
                        .collect();
                    let note = talk.notes.get(&question.uid);
                    if keyed.is_empty() && note.is_none() {
                        continue;
                    }
                    rows.push(vec![
                        Field::Text(veil.name(&head.who)),
                        Field::text(words.minute(head.at)),
                        Field::Text(veil.name(head.customer_name.as_deref().unwrap_or_default())),
                        Field::text(&head.by),
                        Field::Count(at as u32 + 1),
                        Field::text(question.text.get(lang)),
                        Field::Text(veil.text(&keyed.join("; "))),
                        Field::Text(veil.text(note.map_or("", String::as_str))),
                        Field::Text(talk.themes.get(&question.uid).map_or_else(String::new, |t| t.join("; "))),
                    ]);
                }
            }
            tabled::write(&to, &heads, &rows)?;
            let subject = Subject::row(&schema::STUDY, req.id.raw());
            audit::record(app, Act::export(!veil.is_drawn()), Some(subject), found.talks.len() as u64)?;
        }
    }
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
