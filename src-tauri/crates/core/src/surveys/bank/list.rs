//! What the bank holds.

use super::{BankMark, BankQuestion, BankRes, alone};
use crate::{App, api::Nothing, db::sql_fault};
use keheng_base::{Fault, Id};
use keheng_form::{Lang, Question, Text, templates::TEMPLATES};
use rusqlite::Connection;

/// One's own questions, the newest first. Of a newer program's question nothing is guessed: it stays in the file, unread.
pub(super) fn own(conn: &Connection) -> Result<Vec<(Id<BankMark>, Question)>, Fault> {
    let sql = "SELECT id, question FROM survey_bank WHERE _del <= 0 ORDER BY kept DESC, id";
    let mut statement = conn.prepare_cached(sql).map_err(sql_fault)?;
    let rows = statement.query_map([], |r| Ok((r.get(0)?, r.get::<_, String>(1)?))).map_err(sql_fault)?;
    let mut found = Vec::new();
    for row in rows {
        let (id, text) = row.map_err(sql_fault)?;
        if let Ok(question) = serde_json::from_str(&text) {
            found.push((Id::new(id), question));
        }
    }
    Ok(found)
}

/// Whether a text has places for what was answered elsewhere.
fn inserts(text: &Text) -> bool {
    [Lang::Zh, Lang::En].into_iter().any(|lang| text.get(lang).contains('{'))
}

/// All questions; one that several templates ask stands once. Faults: `no_file`.
pub fn bank(app: &App, _: Nothing) -> Result<BankRes, Fault> {
    let db = app.db()?;
    let kept = own(&*db.read()?)?;
    let mut questions: Vec<BankQuestion> =
        kept.into_iter().map(|(id, question)| BankQuestion { id: Some(id), template: None, question }).collect();
    let mine = questions.len();
    for template in TEMPLATES {
        for (_, question) in (template.make)().questions() {
            let question = alone(question);
            let there = questions[mine..].iter().any(|other| other.question == question);
            // a note says something of its questionnaire, an insert something of another question
            if !there && !question.cells().is_empty() && !inserts(&question.text) {
                questions.push(BankQuestion { id: None, template: Some(template.id.to_owned()), question });
            }
        }
    }
    Ok(BankRes { questions })
}
