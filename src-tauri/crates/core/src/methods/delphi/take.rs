//! Taking answers in: typed, pasted, or out of a file.

use super::{
    Answer, DelphiRefused, DelphiTakeFileReq, DelphiTakeReq, DelphiTaken,
    reply::{self, Written},
    store::{self, Panel},
};
use crate::{
    App, db,
    db::Op,
    methods::{Study, store::put},
};
use keheng_base::{Fault, Id};
use keheng_files::survey_formats::answers::{AnswerTable, Reading};
use std::collections::BTreeMap;

/// The longest text or file that is read, bytes: thousands of replies.
const LONGEST: u64 = 4 << 20;
/// The longest reason, characters.
const LONGEST_REASON: usize = 1_000;

/// Answers as they are wanted, by member and item, and lines that are none.
type Wanted = BTreeMap<(String, String), Answer>;

/// Judges written answers: the last word of a member on an item within this text counts.
fn judge(panel: &Panel, written: &[Written], taken: &mut DelphiTaken) -> Wanted {
    let (mark, current) = (panel.mark(), panel.answers.current());
    let mut wanted = Wanted::new();
    for one in written {
        let long = one.reason.chars().count() > LONGEST_REASON;
        let read = if long {
            Err(Fault::new("delphi_reason_long").with("limit", LONGEST_REASON))
        } else {
            reply::read(one, &panel.plan, &mark, current)
        };
        match read {
            Ok(read) => {
                let answer = Answer { item: read.item.clone(), value: read.value, reason: one.reason.clone() };
                if wanted.insert((read.member, read.item), answer).is_some() {
                    taken.same += 1;
                }
            }
            Err(why) => taken.refused.push(DelphiRefused { line: one.line, excerpt: one.excerpt.clone(), why }),
        }
    }
    wanted.retain(|(member, item), answer| {
        let before = panel.answers.of(current, member, item);
        match before {
            None => taken.new += 1,
            Some(before) if before == answer => taken.same += 1,
            Some(_) => taken.changed += 1,
        }
        before != Some(answer)
    });
    wanted
}

fn keep(app: &App, id: Id<Study>, written: &[Written], dry_run: bool) -> Result<DelphiTaken, Fault> {
    if written.is_empty() {
        return Err(Fault::new("delphi_no_answers"));
    }
    let begun = || DelphiTaken { found: written.len() as u32, ..DelphiTaken::default() };
    let db = app.db()?;
    let panel = Panel::open(&*db.read()?, id)?;
    if dry_run {
        let mut taken = begun();
        judge(&panel, written, &mut taken);
        return Ok(taken);
    }
    let now = app.now_ms();
    let done = db.op(Op::NoteStudy, &panel.stored.title, |tx| {
        let panel = Panel::open(tx.conn, id)?;
        let mut taken = begun();
        for ((member, _), answer) in judge(&panel, written, &mut taken) {
            put(tx, &panel.stored, &store::answer(id, panel.answers.current(), &member, &answer, now))?;
        }
        Ok(taken)
    })?;
    Ok(app.done(done))
}

/// Takes answers out of a text. What cannot be taken is named and changes nothing; twice is once. Faults:
/// `delphi_no_answers` where there is none, `no_such_study`, `study_closed`, `delphi_text_long` with `limit`.
pub fn take(app: &App, req: DelphiTakeReq) -> Result<DelphiTaken, Fault> {
    if req.text.len() as u64 > LONGEST {
        return Err(Fault::new("delphi_text_long").with("limit", LONGEST >> 20));
    }
    keep(app, req.id, &reply::fish(&req.text), req.dry_run)
}

/// Takes answers out of a file: a table with named columns, or a text. Faults: those of files and of [`take`].
pub fn take_file(app: &App, req: DelphiTakeFileReq) -> Result<DelphiTaken, Fault> {
    let path = app.files().reading(&req.handle)?;
    let unreadable = db::unreadable(&path);
    if path.metadata().map_err(unreadable)?.len() > LONGEST {
        return Err(Fault::new("delphi_text_long").with("limit", LONGEST >> 20));
    }
    let table = AnswerTable::open(&path, &Reading::default()).ok();
    let named = table.as_ref().and_then(|table| Some((table, reply::columns(&table.heads)?)));
    let written = match named {
        Some((table, at)) => table.rows.iter().filter_map(|(row, cells)| reply::of_row(*row, cells, &at)).collect(),
        None => reply::fish(&keheng_files::text_of(&std::fs::read(&path).map_err(unreadable)?)),
    };
    keep(app, req.id, &written, req.dry_run)
}
