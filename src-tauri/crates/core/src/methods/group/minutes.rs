//! Minutes: Markdown to read and to send on, or a table.

use super::{GroupIdea, GroupRes, GroupSaveReq, board::shown, store::Session};
use crate::{
    App, db,
    desk::{Written, whole},
    methods::tabled::{self, Field},
};
use keheng_base::{Fault, Minutes};
use keheng_words::Words;

fn merged(idea: &GroupIdea) -> String {
    idea.merged.iter().map(|m| m.text.as_str()).collect::<Vec<_>>().join("; ")
}

/// A text that Markdown takes for nothing else.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

fn markdown(words: &Words, session: &Session, res: &GroupRes) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    line(&format!("# {}", plain(&session.stored.title)));
    line("");
    if !session.plan.question.is_empty() {
        line(&plain(&session.plan.question));
        line("");
    }
    if let Some(first) = session.said.first() {
        line(&words.session_minutes_when(&words.minute(Minutes(first.entry.at / 60_000))));
    }
    if !session.plan.people.is_empty() {
        let people: Vec<String> = session.plan.people.iter().map(|name| plain(name)).collect();
        line(&words.session_minutes_people(session.plan.people.len(), &people.join(", ")));
    }
    line(&words.session_minutes_counts(res.ideas.len(), res.said, res.votes.len()));
    let names = res.clusters.iter().map(|cluster| Some(cluster.name.as_str()));
    for name in names.chain([None]) {
        let inside: Vec<&GroupIdea> = res.ideas.iter().filter(|idea| idea.cluster.as_deref() == name).collect();
        if inside.is_empty() {
            continue;
        }
        line("");
        match name {
            Some(name) => line(&format!("## {}", plain(name))),
            None if res.clusters.is_empty() => line(&format!("## {}", words.session_ideas())),
            None => line(&format!("## {}", words.session_no_cluster())),
        }
        line("");
        for idea in inside {
            let dots = if idea.dots > 0 { words.session_minutes_dots(idea.dots) } else { String::new() };
            let also =
                if idea.merged.is_empty() { String::new() } else { words.session_minutes_also(&plain(&merged(idea))) };
            line(&format!("- {}{dots}{also}", plain(&idea.text)));
        }
    }
    out
}

/// Writes the minutes. Faults: `handle_unknown`, `no_such_study`, `group_no_ideas`, `file_not_written`,
/// `file_unwritable`.
pub fn save(app: &App, req: GroupSaveReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let db = app.db()?;
    let session = Session::read(&*db.read()?, req.id)?;
    let (words, res) = (app.words(), shown(&session));
    if res.ideas.is_empty() {
        return Err(Fault::new("group_no_ideas"));
    }
    if tabled::wanted(&to) {
        let heads = [
            words.session_column_rank(),
            words.session_column_dots(),
            words.session_column_idea(),
            words.session_column_cluster(),
            words.session_column_merged(),
            words.session_column_by(),
            words.session_column_round(),
        ];
        let row = |idea: &GroupIdea| {
            vec![
                Field::Figure(idea.rank.map(f64::from)),
                Field::Count(idea.dots),
                Field::text(&idea.text),
                Field::text(idea.cluster.as_deref().unwrap_or_default()),
                Field::Text(merged(idea)),
                Field::text(&idea.by),
                Field::Count(idea.round),
            ]
        };
        tabled::write(&to, &heads, &res.ideas.iter().map(row).collect::<Vec<_>>())?;
    } else {
        whole(&to, markdown(words, &session, &res).as_bytes())?;
    }
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
