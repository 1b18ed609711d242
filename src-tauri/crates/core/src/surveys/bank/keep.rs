//! Keeping a question, and letting it go.

use super::{BankId, BankKeepReq, BankReq, alone, list::own};
use crate::{
    App,
    api::Nothing,
    db::{Op, random_id, schema, sql_fault},
    surveys::lang,
};
use keheng_base::{Fault, Id};

/// The longest question, bytes of JSON.
const LONGEST: usize = 64 << 10;
/// A bank in which nobody finds anything.
const MOST: usize = 500;

/// Keeps a question. Faults: `bank_unworded` where it asks nothing, `bank_twice`, `bank_full` with `limit`,
/// `bank_too_long` with `limit`.
pub fn keep(app: &App, req: BankKeepReq) -> Result<BankId, Fault> {
    let db = app.db()?;
    let question = alone(&req.question);
    if question.text.is_empty() {
        return Err(Fault::new("bank_unworded"));
    }
    let text = serde_json::to_string(&question).map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
    if text.len() > LONGEST {
        return Err(Fault::new("bank_too_long").with("limit", LONGEST >> 10));
    }
    let before = own(&*db.read()?)?;
    if before.iter().any(|(_, kept)| *kept == question) {
        return Err(Fault::new("bank_twice"));
    }
    if before.len() >= MOST {
        return Err(Fault::new("bank_full").with("limit", MOST));
    }
    let kept = app.now_ms() / 60_000;
    let done = db.op(Op::EditBank, question.text.get(lang(app.words())), |tx| {
        let id = random_id();
        let values: [(&str, &dyn rusqlite::ToSql); 2] = [("question", &text), ("kept", &kept)];
        tx.insert(&schema::SURVEY_BANK, id, &values).map_err(sql_fault)?;
        Ok(BankId { id: Id::new(id) })
    })?;
    Ok(app.done(done))
}

/// Takes a question out of the bank. Fault: `no_such_bank_question`.
pub fn delete(app: &App, req: BankReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let find = |conn: &rusqlite::Connection| -> Result<String, Fault> {
        let kept = own(conn)?.into_iter().find(|(id, _)| *id == req.id);
        let (_, question) = kept.ok_or_else(|| Fault::new("no_such_bank_question"))?;
        Ok(question.text.get(lang(app.words())).to_owned())
    };
    let title = find(&*db.read()?)?;
    let done = db.op(Op::EditBank, &title, |tx| {
        find(tx.conn)?;
        tx.delete(&schema::SURVEY_BANK, req.id.raw()).map_err(sql_fault)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
