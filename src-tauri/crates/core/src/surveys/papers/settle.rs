//! Settling what two keyings differ on.

use super::{
    PaperChoice, PaperRow, PaperSettleReq,
    store::{self, Known, Paper},
};
use crate::{
    App,
    db::Op,
    surveys::{edit::about, store::Version},
};
use keheng_base::Fault;
use keheng_form::Answers;

/// What counts by these choices. Faults: `paper_not_differing` with `paper`, `paper_cell_unknown`, `paper_unsettled` with
/// `paper` and `cells`, how many are open, `paper_blank`, those of [`store::fits`].
fn settled(paper: &Paper, version: &Version, req: &PaperSettleReq) -> Result<Answers, Fault> {
    let refused = |code: &str| Fault::new(code).with("paper", paper.number);
    let differing = paper.differences(version);
    let second = paper.second.as_ref().filter(|_| !differing.is_empty());
    let second = second.ok_or_else(|| refused("paper_not_differing"))?;
    let open = differing.iter().filter(|cell| !req.cells.contains_key(&cell.key)).count();
    if paper.settled.is_none() && open > 0 {
        return Err(refused("paper_unsettled").with("cells", open));
    }
    let mut counts = paper.stands().clone();
    for (key, choice) in &req.cells {
        if !version.cells.iter().any(|cell| cell.key == *key) {
            return Err(Fault::new("paper_cell_unknown").with("cell", key.as_str()));
        }
        let datum = match choice {
            PaperChoice::First => paper.first.get(key).cloned(),
            PaperChoice::Second => second.get(key).cloned(),
            PaperChoice::Value(datum) => datum.clone(),
        };
        match datum {
            Some(datum) => counts.insert(key.clone(), datum),
            None => counts.remove(key),
        };
    }
    let counts = store::filled(counts);
    if counts.is_empty() {
        return Err(refused("paper_blank"));
    }
    store::fits(version, &counts).map(|()| counts)
}

/// Settles a paper, or settles it anew; the answer that counts follows. Faults: `no_such_survey`, `survey_not_published`,
/// `no_such_paper`, those of [`settled`].
pub fn settle(app: &App, req: PaperSettleReq) -> Result<PaperRow, Fault> {
    let db = app.db()?;
    let known = Known::read(&*db.read()?, req.id)?;
    let done = db.op(Op::SettlePaper, &about(app, &known.stored.form), |tx| {
        let mut paper = store::there(tx.conn, &known, req.paper)?;
        let version = known.version(Some(paper.version))?;
        let counts = Some(settled(&paper, version, &req)?);
        // settling it the same way again is no step of its own
        if paper.settled != counts {
            paper.settled = counts;
            store::write(tx, &known, &paper)?;
        }
        Ok(paper.row(version))
    })?;
    Ok(app.done(done))
}
