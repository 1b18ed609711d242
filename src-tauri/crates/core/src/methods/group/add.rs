//! Writing ideas down, changing their words, taking them out.

use super::{
    GroupAddReq, GroupAdded, GroupEditReq, GroupIdeasReq, Idea, LONGEST, MOST_IDEAS,
    store::{self, Session},
};
use crate::{
    App,
    api::Nothing,
    db::Op,
    methods::store::{put, take_out},
};
use keheng_base::Fault;

/// A line as an idea: without the number or dash before it; none for a blank one.
fn line(raw: &str) -> Option<&str> {
    let text = raw.trim();
    let after_number = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = after_number.len() < text.len();
    let text = match after_number.strip_prefix(['.', '、', ')', '）', '．']) {
        Some(rest) if numbered => rest,
        _ => text.trim_start_matches(['-', '*', '•', '·']),
    };
    Some(text.trim()).filter(|text| !text.is_empty())
}

/// Fault: `group_text` with `limit`.
fn checked(text: &str) -> Result<&str, Fault> {
    if text.chars().count() > LONGEST { Err(Fault::new("group_text").with("limit", LONGEST)) } else { Ok(text) }
}

/// Writes ideas down, a line each. The same line twice is once. Faults: `group_no_ideas`, `group_text` with `limit`,
/// `group_full` with `most`, `no_such_study`, `study_closed`.
pub fn add(app: &App, req: GroupAddReq) -> Result<GroupAdded, Fault> {
    let lines: Vec<&str> = req.text.lines().filter_map(line).map(checked).collect::<Result<_, _>>()?;
    if lines.is_empty() {
        return Err(Fault::new("group_no_ideas"));
    }
    let db = app.db()?;
    let title = Session::open(&*db.read()?, req.id)?.stored.title;
    let (who, round, now) = (req.who.trim(), req.round.max(1), app.now_ms());
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let session = Session::open(tx.conn, req.id)?;
        let mut res = GroupAdded::default();
        let mut taken = Vec::new();
        for (at, text) in lines.iter().enumerate() {
            let id = store::idea_id(req.id, round, who, text);
            if session.idea(id).is_ok() || taken.contains(&id) {
                res.same += 1;
                continue;
            }
            if session.said.len() + taken.len() >= MOST_IDEAS {
                return Err(Fault::new("group_full").with("most", MOST_IDEAS));
            }
            let idea = Idea { text: (*text).to_owned(), into: None, cluster: None };
            // a millisecond each keeps the order of lines
            put(tx, &session.stored, &store::idea(id, who, round, now + at as i64, &idea))?;
            taken.push(id);
            res.added += 1;
        }
        Ok(res)
    })?;
    Ok(app.done(done))
}

/// Changes the words of an idea. Faults: `group_no_ideas` for a blank one, `group_text` with `limit`, `no_such_idea`,
/// `no_such_study`, `study_closed`.
pub fn edit(app: &App, req: GroupEditReq) -> Result<Nothing, Fault> {
    let text = checked(req.text.trim())?;
    if text.is_empty() {
        return Err(Fault::new("group_no_ideas"));
    }
    let db = app.db()?;
    let title = Session::open(&*db.read()?, req.id)?.stored.title;
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let session = Session::open(tx.conn, req.id)?;
        let said = session.idea(req.idea)?;
        let idea = Idea { text: text.to_owned(), ..said.idea.clone() };
        let entry = &said.entry;
        put(tx, &session.stored, &store::idea(entry.id, &entry.who, entry.number, entry.at, &idea))?;
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

/// Takes ideas out, in one step that can be taken back. Faults: `no_such_idea`, `no_such_study`, `study_closed`.
pub fn remove(app: &App, req: GroupIdeasReq) -> Result<Nothing, Fault> {
    let db = app.db()?;
    let title = Session::open(&*db.read()?, req.id)?.stored.title;
    let done = db.op(Op::NoteStudy, &title, |tx| {
        let session = Session::open(tx.conn, req.id)?;
        for id in &req.ideas {
            session.idea(*id)?;
            take_out(tx, req.id, *id)?;
        }
        Ok(Nothing {})
    })?;
    Ok(app.done(done))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn numbers_and_dashes_before_an_idea_are_none_of_it() {
        for (raw, wanted) in [
            ("1. 晚上派送", "晚上派送"),
            ("2、微信通知", "微信通知"),
            ("- 免费包装", "免费包装"),
            ("24小时客服", "24小时客服"),
            ("3)  x", "x"),
        ] {
            assert_eq!(line(raw), Some(wanted));
        }
        assert_eq!((line("  "), line("4. ")), (None, None));
    }
}
