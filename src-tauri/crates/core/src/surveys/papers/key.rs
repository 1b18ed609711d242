//! Keying a paper, the first or the second time.

use super::{
    MOST, PaperFate, PaperKeyReq, PaperKeyed,
    store::{self, Known, Paper},
};
use crate::{
    App,
    db::{Op, Tx},
    surveys::edit::about,
};
use keheng_base::{Fault, Minutes};
use keheng_form::Answers;

/// One keying.
pub(in crate::surveys) struct Keying {
    pub(in crate::surveys) paper: u32,
    pub(in crate::surveys) second: bool,
    pub(in crate::surveys) version: Option<u32>,
    pub(in crate::surveys) answers: Answers,
    pub(in crate::surveys) replace: bool,
}

/// Whether this is a second keying. Fault: `paper_pass` for anything but 1 and 2.
pub(in crate::surveys) fn is_second(pass: Option<u32>) -> Result<bool, Fault> {
    match pass.unwrap_or(1) {
        1 => Ok(false),
        2 => Ok(true),
        pass => Err(Fault::new("paper_pass").with("pass", pass)),
    }
}

/// Writes a keying, or says why not; whatever is refused is refused before anything is written. Faults: `paper_number`
/// with `most`, `survey_version_unknown`, `paper_blank`, `paper_taken`, `no_such_paper`, `paper_other_version`, those of
/// [`store::fits`].
pub(in crate::surveys) fn write(
    tx: &mut Tx,
    known: &Known,
    keying: Keying,
    now: Minutes,
) -> Result<(Paper, PaperFate), Fault> {
    let number = keying.paper;
    if !(1..=MOST).contains(&number) {
        return Err(Fault::new("paper_number").with("most", MOST));
    }
    let before = store::paper(tx.conn, known, number)?;
    // a newer version does not change what was printed
    let printed = before.as_ref().map(|paper| paper.version);
    let version = known.version(keying.version.or(printed))?;
    let answers = store::filled(keying.answers);
    store::fits(version, &answers)?;
    let taken = || Fault::new("paper_taken").with("paper", number);
    let (paper, fate) = match (before, keying.second) {
        (None, true) => return Err(Fault::new("no_such_paper").with("paper", number)),
        (_, false) if answers.is_empty() => return Err(Fault::new("paper_blank").with("paper", number)),
        (None, false) => {
            let version = version.number;
            (Paper { number, version, keyed: now, first: answers, second: None, settled: None }, PaperFate::New)
        }
        (Some(paper), false) if paper.first == answers && paper.version == version.number => {
            return Ok((paper, PaperFate::Same));
        }
        (Some(_), false) if !keying.replace => return Err(taken()),
        (Some(mut paper), false) => {
            // what was keyed second from another version cannot be compared
            paper.second = paper.second.filter(|_| paper.version == version.number);
            (Paper { version: version.number, first: answers, settled: None, ..paper }, PaperFate::Replaced)
        }
        (Some(paper), true) if paper.version != version.number => {
            return Err(Fault::new("paper_other_version").with("paper", number).with("version", paper.version));
        }
        (Some(paper), true) => {
            let fate = match &paper.second {
                None => PaperFate::New,
                Some(second) if *second == answers => return Ok((paper, PaperFate::Same)),
                Some(_) if keying.replace => PaperFate::Replaced,
                Some(_) => return Err(taken()),
            };
            (Paper { second: Some(answers), settled: None, ..paper }, fate)
        }
    };
    store::write(tx, known, &paper)?;
    Ok((paper, fate))
}

/// Keys a paper. The first keying makes its answer; the second, which may be blank, is compared with the first. The same
/// keying twice changes nothing. Faults: `no_such_survey`, `survey_not_published`, `paper_pass`, those of [`write`].
pub fn key(app: &App, req: PaperKeyReq) -> Result<PaperKeyed, Fault> {
    let db = app.db()?;
    let second = is_second(req.pass)?;
    let known = Known::read(&*db.read()?, req.id)?;
    let now = Minutes(app.now_ms() / 60_000);
    let keying = Keying { paper: req.paper, second, version: req.version, answers: req.answers, replace: req.replace };
    let done = db.op(Op::KeyPaper, &about(app, &known.stored.form), |tx| {
        let (paper, fate) = write(tx, &known, keying, now)?;
        let next = if second { store::next_once } else { store::next_free };
        Ok(PaperKeyed {
            row: paper.row(known.version(Some(paper.version))?),
            fate,
            next: next(tx.conn, req.id, paper.number)?,
        })
    })?;
    Ok(app.done(done))
}
