//! An unsatisfied customer taken up: a case made of the answer.

use super::{LowItem, TakeUpKind, TakeUpReq, UnsatisfiedRow, queue::queue, store};
use crate::{
    App,
    cases::{CaseId, CaseKind, store as cases, store::Record},
    customers::veil::Veil,
    db::{Op, schema, sql_fault},
    surveys::{analysis::answers, lang},
};
use keheng_base::Fault;
use keheng_words::{Words, decimal};

/// Characters of a case's remark.
const NOTE: usize = 2_000;

/// What the case tells whoever takes it up.
fn note(words: &Words, title: &str, measure: (&str, i32), row: &UnsatisfiedRow) -> String {
    let shown = |value: f64| decimal(value, 0, 2);
    let low = |item: &LowItem| words.joined_case_item(&item.label, item.most, &shown(item.value));
    let mut lines = vec![words.joined_case_note(measure.0, measure.1, title, &shown(row.value))];
    lines.extend(row.lows.iter().map(low));
    lines.extend(row.said.iter().map(|text| words.joined_case_said(text)));
    lines.join("\n").chars().take(NOTE).collect()
}

/// Makes the case, which is undone like any other; an answer that is taken up already keeps its case. Faults as for
/// `surveys.unsatisfied`, `joined_not_waiting` where the customer is not in that list.
pub fn take_up(app: &App, req: TakeUpReq) -> Result<CaseId, Fault> {
    let found = queue(app, req.of.clone(), &*app.true_book()?, &Veil::open())?;
    let row = found.rows.iter().find(|row| row.customer == req.customer);
    let row = row.ok_or_else(|| Fault::new("joined_not_waiting"))?;
    if let Some(taken) = row.taken {
        return Ok(CaseId { id: taken.case });
    }
    let id = store::case_of(req.of.id, row.answer);
    let (db, answered, words) = (app.db()?, answers(app, req.of.id)?, app.words());
    let title = answered.versions.last().map_or("", |v| v.form.title.get(lang(words)));
    let kind = match req.kind {
        TakeUpKind::FollowUp => CaseKind::FollowUp,
        TakeUpKind::Complaint => CaseKind::Complaint,
    };
    // its clock runs from when the firm can know of it, which is not before the data end
    let today = cases::today(&*db.read()?).map_err(sql_fault)?.day().start();
    let record = Record {
        customer: Some(row.customer.raw()),
        note: Some(note(words, title, (&found.measure.label, found.measure.most), row)),
        ..Record::new(kind, row.answered.0.max(today.0))
    };
    let done = db.op(Op::AddCase, &row.name, |tx| {
        match cases::get(tx.conn, id.raw()).map_err(sql_fault)? {
            None => record.insert(tx, id.raw()).map_err(sql_fault)?,
            Some(_) => {
                // taken up before, and taken back
                tx.bring_back(&schema::CASE, id.raw()).map_err(sql_fault)?;
                record.update(tx, id.raw()).map_err(sql_fault)?;
            }
        }
        Ok(CaseId { id })
    })?;
    Ok(app.done(done))
}
