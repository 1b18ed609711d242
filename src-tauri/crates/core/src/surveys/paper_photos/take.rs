//! Taking in what is clear.

use super::{PaperKept, PaperRead, PapersTakeReq, PapersTaken, UntakenPaper};
use crate::{
    App,
    db::Op,
    surveys::{
        PaperFate, Survey,
        edit::about,
        papers::{
            key::{self, Keying},
            store::Known,
        },
    },
};
use keheng_base::{Fault, Id, Minutes};
use std::collections::BTreeSet;

/// Keys papers for the first time, those of a survey in one step that can be taken back; tells of each what became of it. What
/// cannot be keyed hinders no other. Faults: `no_such_survey`, `survey_not_published`, those of storage.
fn keyed(app: &App, papers: &[PaperKept]) -> Result<Vec<Result<PaperFate, Fault>>, Fault> {
    let db = app.db()?;
    let now = Minutes(app.now_ms() / 60_000);
    let mut fates: Vec<Result<PaperFate, Fault>> = vec![Ok(PaperFate::Same); papers.len()];
    for survey in papers.iter().map(|p| p.survey).collect::<BTreeSet<Id<Survey>>>() {
        let known = Known::read(&*db.read()?, survey)?;
        let mine = || papers.iter().enumerate().filter(move |(_, paper)| paper.survey == survey);
        let done = db.op(Op::KeyPaper, &about(app, &known.stored.form), |tx| {
            for (at, paper) in mine() {
                let (version, answers) = (Some(paper.version), paper.answers.clone());
                let keying = Keying { paper: paper.paper, second: false, version, answers, replace: false };
                fates[at] = key::write(tx, &known, keying, now).map(|(_, fate)| fate);
            }
            Ok(())
        })?;
        app.done(done);
    }
    Ok(fates)
}

/// Keys the papers of which all is clear; what somebody has to look at is left alone. Faults: those of storage.
pub(in crate::surveys) fn take_clear(app: &App, papers: &mut [PaperRead]) -> Result<(), Fault> {
    let mut clear: Vec<&mut PaperRead> = papers.iter_mut().filter(|paper| paper.is_clear()).collect();
    let kept: Vec<PaperKept> = clear.iter().map(|paper| paper.kept()).collect();
    for (paper, fate) in clear.iter_mut().zip(keyed(app, &kept)?) {
        match fate {
            Ok(fate) => paper.fate = Some(fate),
            Err(why) => (paper.fate, paper.refused) = (None, Some(why)),
        }
    }
    Ok(())
}

/// Keys papers as they were read. Faults: `no_such_survey`, `survey_not_published`.
pub fn take_papers(app: &App, req: PapersTakeReq) -> Result<PapersTaken, Fault> {
    let mut res = PapersTaken { taken: 0, same: 0, refused: vec![] };
    for (paper, fate) in req.papers.iter().zip(keyed(app, &req.papers)?) {
        match fate {
            Ok(PaperFate::Same) => res.same += 1,
            Ok(_) => res.taken += 1,
            Err(why) => res.refused.push(UntakenPaper { survey: paper.survey, paper: paper.paper, why }),
        }
    }
    Ok(res)
}
