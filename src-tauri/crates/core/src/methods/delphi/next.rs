//! Beginning the next round.

use super::{DelphiReq, store, store::Panel};
use crate::{App, api::Nothing, db::Op, methods::store::put};
use keheng_base::Fault;

/// Ends the current round and begins the next: its sheets are made from what stands now, so later answers to the old
/// round are refused. Faults: `no_such_study`, `study_closed`, `delphi_round_empty` with `round`, `delphi_rounds_used`
/// with `most`.
pub fn next(app: &App, req: DelphiReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = Panel::open(&*db.read()?, req.id)?.stored.title;
    let now = app.now_ms();
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let Panel { stored, plan, answers } = Panel::open(tx.conn, req.id)?;
        let round = answers.current();
        if !answers.given.keys().any(|(r, ..)| *r == round) {
            return Err(Fault::new("delphi_round_empty").with("round", round));
        }
        if round >= plan.stop.rounds {
            return Err(Fault::new("delphi_rounds_used").with("most", plan.stop.rounds));
        }
        put(tx, &stored, &store::round(req.id, round + 1, now))?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}
