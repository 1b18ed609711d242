//! Taking a paper out.

use super::{
    PaperReq,
    store::{self, Known},
};
use crate::{App, api::Nothing, db::Op, surveys::edit::about};
use keheng_base::Fault;

/// Deletes a paper with its answer. Faults: `no_such_survey`, `survey_not_published`, `no_such_paper`.
pub fn delete(app: &App, req: PaperReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let known = Known::read(&*db.read()?, req.id)?;
    let done = db.op(Op::DeletePaper, &about(app, &known.stored.form), |tx| {
        store::there(tx.conn, &known, req.paper)?;
        store::delete(tx, req.id, req.paper)?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
