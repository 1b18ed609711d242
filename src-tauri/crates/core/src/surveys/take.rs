//! Taking answers out of whatever they came in: one code, a file of codes, a whole chat.

use super::{
    RefusedCode, Survey, TakeFileReq, TakeReq, TakeRes, TakenBy, lang,
    store::{self, Version},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    db,
    db::{Op, Tx, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use keheng_form::{
    Text,
    code::{self, Coded, Fished},
};
use std::collections::{BTreeMap, HashMap};

/// The longest text that is searched for codes, bytes: some hundred thousand answers.
const LONGEST: u64 = 64 << 20;

/// A survey that answers may be for.
pub(super) struct Known {
    pub(super) id: Id<Survey>,
    pub(super) title: Text,
    pub(super) versions: Vec<Version>,
}

/// Surveys by the number of their form.
pub(super) fn known(conn: &rusqlite::Connection) -> Result<HashMap<u32, Known>, Fault> {
    let mut found = HashMap::new();
    for stored in store::surveys(conn).map_err(sql_fault)? {
        let versions = store::versions(conn, stored.id).map_err(sql_fault)?;
        found.insert(store::form_number(stored.id), Known { id: stored.id, title: stored.form.title, versions });
    }
    Ok(found)
}

/// Reads a code with its own version. Faults: `code_cut`, `code_damaged`, `code_content`, `code_unknown_survey`,
/// `code_unknown_version` with `version`.
pub(super) fn read<'a>(fished: &Fished, known: &'a HashMap<u32, Known>) -> Result<(&'a Known, Coded, String), Fault> {
    let bytes = fished.bytes.clone()?;
    let (form, number) = code::addressee(&bytes).ok_or_else(|| Fault::new("code_damaged"))?;
    let survey = known.get(&form).ok_or_else(|| Fault::new("code_unknown_survey"))?;
    let unknown = || Fault::new("code_unknown_version").with("version", number);
    let version = survey.versions.iter().find(|v| v.number == number).ok_or_else(unknown)?;
    let coded = code::decode(&bytes, &version.cells, version.structure)?;
    // written anew, so that the same answer is the same text whatever a chat did to it
    let text = code::encode(&coded, &version.cells, version.structure);
    Ok((survey, coded, text))
}

/// What becomes of an answer.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    New,
    Changed,
    Same,
}

/// Of two codes with one identity the one that took longer is the later: whoever changes an answer goes on with it. So
/// the order in which they arrive does not matter.
fn fate(conn: &rusqlite::Connection, id: i64, coded: &Coded, text: &str, known: &Known) -> Result<Fate, Fault> {
    let Some((version, before, lives)) = store::code(conn, id).map_err(sql_fault)? else { return Ok(Fate::New) };
    if !lives {
        return Ok(Fate::New);
    }
    let rank = known.versions.iter().find(|v| v.number == version).and_then(|v| Some(v.decode(&before)?.seconds));
    let later = before != text && (Some(coded.seconds), text) > (rank, before.as_str());
    Ok(if later { Fate::Changed } else { Fate::Same })
}

/// Writes an answer over whatever was there.
pub(super) fn write(
    tx: &mut Tx,
    id: i64,
    survey: Id<Survey>,
    version: u32,
    text: &str,
    received: i64,
) -> Result<(), Fault> {
    let values: [(&str, &dyn rusqlite::ToSql); 4] =
        [("survey_id", &survey.raw()), ("version", &version), ("code", &text), ("received", &received)];
    tx.upsert(&schema::SURVEY_ANSWER, id, &values).map_err(sql_fault).map(drop)
}

/// Takes answers out of a text. Taking them twice changes nothing. Fault: `no_codes` where there is none.
pub fn take(app: &App, req: TakeReq) -> Result<TakeRes, Fault> {
    let db = app.db()?;
    let known = known(&*db.read()?)?;
    let fished = code::fish(&req.text);
    if fished.is_empty() {
        return Err(Fault::new("no_codes"));
    }
    let chars: Vec<char> = req.text.chars().collect();
    let mut res = TakeRes { found: fished.len() as u32, new: 0, changed: 0, same: 0, surveys: vec![], refused: vec![] };
    // the last word of each answer within this text
    let mut wanted: BTreeMap<i64, (&Known, Coded, String)> = BTreeMap::new();
    for one in &fished {
        match read(one, &known) {
            Ok((survey, coded, text)) => {
                let id = store::answer_id(survey.id, coded.id);
                let later = |(_, before, kept): &(&Known, Coded, String)| {
                    (coded.seconds, text.as_str()) > (before.seconds, kept.as_str())
                };
                if wanted.contains_key(&id) {
                    res.same += 1;
                }
                if wanted.get(&id).is_none_or(later) {
                    wanted.insert(id, (survey, coded, text));
                }
            }
            Err(why) => res.refused.push(RefusedCode {
                at: one.at as u32,
                excerpt: chars[one.at..].iter().take(24).collect(),
                why,
            }),
        }
    }
    let received = app.now_ms() / 60_000;
    let mut judge = |conn: &rusqlite::Connection| -> Result<Vec<i64>, Fault> {
        let mut by: BTreeMap<i64, TakenBy> = BTreeMap::new();
        let mut write = Vec::new();
        for (id, (survey, coded, text)) in &wanted {
            let fate = fate(conn, *id, coded, text, survey)?;
            match fate {
                Fate::New => res.new += 1,
                Fate::Changed => res.changed += 1,
                Fate::Same => res.same += 1,
            }
            if fate != Fate::Same {
                write.push(*id);
                let of = by.entry(survey.id.raw()).or_insert_with(|| TakenBy {
                    survey: survey.id,
                    title: survey.title.clone(),
                    answers: 0,
                });
                of.answers += 1;
            }
        }
        res.surveys = by.into_values().collect();
        Ok(write)
    };
    if req.dry_run || wanted.is_empty() {
        judge(&*db.read()?)?;
        return Ok(res);
    }
    let title = wanted.values().next().map_or("", |(known, ..)| known.title.get(lang(app.words())));
    let done = db.op(Op::TakeAnswers, title, |tx| {
        let mut taken: BTreeMap<i64, u64> = BTreeMap::new();
        for id in judge(tx.conn)? {
            let (survey, coded, text) = &wanted[&id];
            write(tx, id, survey.id, coded.version, text, received)?;
            *taken.entry(survey.id.raw()).or_default() += 1;
        }
        for (survey, answers) in taken {
            audit::note(tx, Act::Import, Some(Subject::row(&schema::SURVEY, survey)), answers)?;
        }
        Ok(())
    })?;
    app.done(done);
    Ok(res)
}

/// Takes answers out of a file. Faults: `handle_unknown`, `file_unreadable`, `survey_file_too_long`, those of [`take`].
pub fn take_file(app: &App, req: TakeFileReq) -> Result<TakeRes, Fault> {
    let path = app.files().reading(&req.handle)?;
    let unreadable = db::unreadable(&path);
    if path.metadata().map_err(unreadable)?.len() > LONGEST {
        return Err(Fault::new("survey_file_too_long").with("name", db::name(&path)).with("limit", LONGEST >> 20));
    }
    let bytes = std::fs::read(&path).map_err(unreadable)?;
    take(app, TakeReq { text: keheng_files::text_of(&bytes), dry_run: req.dry_run })
}
