//! The calendar of all surveys: what is collecting, what went out, whom to ask next.

use super::{
    CalendarEntry, CalendarKind, CalendarMonth, MailingKind, OpenSurvey, SurveyCalendar,
    draw::reachable,
    invite::now,
    list::{CameBack, overall, remindable},
    store,
};
use crate::{
    App,
    api::Nothing,
    db::sql_fault,
    settings::settings,
    surveys::store::{self as surveys, Stored},
};
use keheng_base::{Day, Fault, Month};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What is known of a survey's days.
struct Days {
    entries: Vec<CalendarEntry>,
    open: Option<OpenSurvey>,
}

fn days(conn: &Connection, stored: &Stored, today: Day) -> Result<Days, Fault> {
    let entry = |day: Day, kind: CalendarKind, customers: Option<u32>| CalendarEntry {
        day,
        kind,
        survey: stored.id,
        title: stored.form.title.clone(),
        customers,
        ahead: day > today,
    };
    let published = surveys::versions(conn, stored.id).map_err(sql_fault)?;
    let mut entries: Vec<_> =
        published.iter().map(|v| entry(v.published.day(), CalendarKind::Published, None)).collect();
    let mailings = store::mailings(conn, stored.id).map_err(sql_fault)?;
    entries.extend(mailings.iter().map(|(_, m)| {
        let kind = match m.kind {
            MailingKind::Invite => CalendarKind::Invited,
            MailingKind::Remind => CalendarKind::Reminded,
        };
        entry(m.at.day(), kind, Some(m.customers))
    }));
    let Some(first) = published.first().filter(|_| !stored.closed) else { return Ok(Days { entries, open: None }) };
    let rows = store::rows(conn, stored.id).map_err(sql_fault)?;
    // answers to a survey that nobody was invited to need not be read to know who is to be reminded
    let back = if rows.is_empty() { CameBack::default() } else { CameBack::read(conn, stored.id)? };
    let mut remind: BTreeMap<Day, u32> = BTreeMap::new();
    for (_, from) in remindable(&rows, &back) {
        // what could have been done long ago can be done today
        *remind.entry(from.max(today)).or_default() += 1;
    }
    entries.extend(remind.into_iter().map(|(day, n)| entry(day, CalendarKind::RemindFrom, Some(n))));
    let last = rows.iter().filter(|row| row.customer.is_some()).map(|row| row.invited.day()).max();
    let repeat = store::repeat(conn, stored.id).map_err(sql_fault)?;
    let due = repeat.map(|months| store::later(last.unwrap_or(first.published.day()), months));
    entries.extend(due.map(|day| entry(day, CalendarKind::Due, None)));
    let (answers, _) = surveys::count(conn, stored.id).map_err(sql_fault)?;
    let open = OpenSurvey {
        survey: stored.id,
        title: stored.form.title.clone(),
        since: first.published.day(),
        response: overall(&rows, &back),
        answers,
        due,
    };
    Ok(Days { entries, open: Some(open) })
}

/// The calendar. Fault: `no_file`.
pub fn calendar(app: &App, _: Nothing) -> Result<SurveyCalendar, Fault> {
    let (db, book) = (app.db()?, app.book()?);
    let today = now(app).day();
    let conn = db.read()?;
    let (mut entries, mut open) = (Vec::new(), Vec::new());
    for stored in surveys::surveys(&conn).map_err(sql_fault)? {
        let found = days(&conn, &stored, today)?;
        entries.extend(found.entries);
        open.extend(found.open);
    }
    open.sort_by_key(|s| (s.due.is_none(), s.due, s.since));
    let contact_days = settings(&conn).map_err(sql_fault)?.contact_days;
    let contacts = store::contacts(&conn).map_err(sql_fault)?;
    let last = |id: i64| contacts.get(&id);
    let askable: Vec<i64> = book
        .entries
        .iter()
        .filter(|e| e.class.is_some() && reachable(e))
        .filter(|e| last(e.id).is_none_or(|day| day.0 + contact_days as i32 <= today.0))
        .map(|e| e.id)
        .collect();
    entries.sort_by_key(|e| (std::cmp::Reverse(e.day), e.kind));
    let mut months: BTreeMap<std::cmp::Reverse<Month>, Vec<CalendarEntry>> = BTreeMap::new();
    for entry in entries {
        months.entry(std::cmp::Reverse(entry.day.month())).or_default().push(entry);
    }
    Ok(SurveyCalendar {
        today,
        open,
        askable: askable.len() as u32,
        never_asked: askable.iter().filter(|id| last(**id).is_none()).count() as u32,
        contact_days,
        months: months.into_iter().map(|(month, entries)| CalendarMonth { month: month.0, entries }).collect(),
    })
}
