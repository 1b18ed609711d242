//! `survey invite|invitations|send|remind|calendar`.

use crate::{
    args::{SurveyInvite, SurveyOne, SurveySend},
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_base::Arg;
use keheng_core::surveys::{
    InvitationCount, InvitationFilesRes, Invitations, InviteLook, ResponseRate, SurveyCalendar, lang,
};
use keheng_words::{NO_FIGURE, Words, percent};
use serde_json::json;
use std::collections::BTreeMap;

fn class(words: &Words, class: &str) -> String {
    if class.is_empty() { words.invitations_class_none() } else { class.to_owned() }
}

/// The words of a family for a name of the wire.
fn said(words: &Words, family: &str, name: &impl serde::Serialize, args: &[(&str, Arg)]) -> String {
    let name = json!(name).as_str().unwrap_or_default().replace('_', "-");
    let args: BTreeMap<String, Arg> = args.iter().map(|(key, arg)| ((*key).to_owned(), arg.clone())).collect();
    words.find(&format!("{family}-{name}"), &args).unwrap_or(name)
}

/// Draws customers and invites them, or only looks.
pub fn invite(session: &Session, a: SurveyInvite) -> Outcome {
    session.open()?;
    let method = if a.look_only { "surveys.invite_look" } else { "surveys.invite" };
    let mut req = json!({
        "id": a.survey, "classes": a.class, "states": a.state, "seed": a.draw_seed, "anonymous": a.anonymous,
    });
    a.search.into_iter().for_each(|query| req["query"] = json!(query));
    a.fallen_by.into_iter().for_each(|by| req["fallen_by"] = json!(by));
    a.area.into_iter().for_each(|area| req["area"] = json!(area));
    a.size.into_iter().for_each(|size| req["size"] = json!(size));
    let res: InviteLook = session.ask(method, req)?;
    let json = json!(res);
    Answer::new(&json, move |w| {
        let heads = [("", w.invitations_class()), (">", w.invitations_available()), (">", w.invitations_drawn())];
        let mut table = Table::new(&heads);
        for row in &res.classes {
            table.row(vec![class(w, &row.class), row.available.to_string(), row.drawn.to_string()]);
        }
        let mut lines = vec![w.invitations_look(res.available, res.customers, res.drawn)];
        for left in &res.left_out {
            let why = said(w, "invitations-why", &left.why, &[("days", res.contact_days.into())]);
            lines.push(format!("{}  {why}", left.customers));
        }
        format!("{}{}", table.text(), lines.join("\n"))
    })
}

fn rate(words: &Words, of: &ResponseRate) -> String {
    of.rate.zip(of.interval).map_or_else(
        || words.invitations_none(),
        |(rate, ends)| {
            let [rate, low, high] = [rate, ends.lo, ends.hi].map(|share| percent(share, 1));
            words.invitations_rate(of.answered, &high, of.invited, &low, &rate)
        },
    )
}

/// Invitations with what came back.
pub fn invitations(session: &Session, a: SurveyOne) -> Outcome {
    session.open()?;
    let res: Invitations = session.ask("surveys.invitations", json!({"id": a.survey}))?;
    let json = json!(res);
    Answer::new(&json, move |w| {
        let mut table = Table::new(&[
            ("", w.invitations_customer()),
            ("", w.invitations_class()),
            ("", w.invitations_when()),
            ("", w.invitations_token()),
            (">", w.invitations_answered_head()),
        ]);
        for p in &res.people {
            let answers = if res.anonymous { NO_FIGURE.to_owned() } else { p.answers.len().to_string() };
            let token = p.token.clone().unwrap_or_default();
            table.row(vec![p.name.clone(), class(w, &p.class), p.invited.to_string(), token, answers]);
        }
        format!("{}{}", table.text(), rate(w, &res.all))
    })
}

/// Writes pages or list.
pub fn send(session: &Session, a: SurveySend) -> Outcome {
    session.open()?;
    let handle = session.target(&a.output);
    let req = json!({"id": a.survey, "handle": handle, "which": a.which, "lang": a.begin_lang});
    let res: InvitationFilesRes = session.ask("surveys.invitation_files", req)?;
    let pages = a.output.extension().is_some_and(|e| e.eq_ignore_ascii_case("zip"));
    let file = a.output.display().to_string();
    let json = json!({"file": file, "count": res.count});
    Answer::new(&json, move |w| {
        if pages { w.invitations_saved_pages(res.count, &file) } else { w.invitations_saved_list(res.count, &file) }
    })
}

/// Notes a reminder.
pub fn remind(session: &Session, a: SurveyOne) -> Outcome {
    session.open()?;
    let res: InvitationCount = session.ask("surveys.remind", json!({"id": a.survey}))?;
    Answer::new(&json!(res), move |w| w.invitations_remind_done(res.customers))
}

/// What all surveys are collecting, what went out, whom to ask next.
pub fn calendar(session: &Session) -> Outcome {
    session.open()?;
    let res: SurveyCalendar = session.ask("surveys.calendar", json!({}))?;
    let json = json!(res);
    Answer::new(&json, move |w| {
        let mut lines = vec![w.calendar_askable(res.askable, res.contact_days, res.never_asked)];
        for entry in res.months.iter().flat_map(|month| &month.entries) {
            let what = said(w, "calendar-entry", &entry.kind, &[("n", entry.customers.unwrap_or(0).into())]);
            let ahead = if entry.ahead { w.calendar_ahead() } else { String::new() };
            lines.push(format!("{}  {what}  {}  {ahead}", entry.day, entry.title.get(lang(w))).trim_end().to_owned());
        }
        lines.join("\n")
    })
}
