//! The invitations of a survey, and what came back.

use super::{
    Invitations, Invitee, MOST_REMINDERS, OddToken, REMIND_AFTER, ResponseRate,
    draw::class,
    invite::now,
    invited,
    store::{self, Row},
};
use crate::{
    App,
    customers::mask,
    db::sql_fault,
    settings::settings,
    surveys::{
        Survey, SurveyReq,
        answered::decoded,
        list::living,
        results::LEVEL,
        store::{self as surveys},
    },
    value::book::Book,
};
use keheng_base::{Day, Fault, Id, Minutes};
use keheng_calc::stats::proportion::wilson;
use keheng_form::code;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Answers of a survey by the token of their invitation, latest first, and how many have none.
#[derive(Default)]
pub(super) struct CameBack {
    pub by_token: BTreeMap<u64, Vec<Minutes>>,
    pub without: u32,
}

impl CameBack {
    pub fn read(conn: &Connection, survey: Id<Survey>) -> Result<CameBack, Fault> {
        let versions = surveys::versions(conn, survey).map_err(sql_fault)?;
        let codes = surveys::codes(conn, survey).map_err(sql_fault)?;
        let mut found = CameBack::default();
        let mut answers = decoded(&versions, &codes);
        answers.sort_unstable_by_key(|a| std::cmp::Reverse((a.begun, a.id)));
        for answer in answers {
            match answer.token {
                Some(token) => found.by_token.entry(token).or_default().push(Minutes(answer.begun)),
                None => found.without += 1,
            }
        }
        Ok(found)
    }

    fn of(&self, row: &Row) -> &[Minutes] {
        row.token.and_then(|token| self.by_token.get(&token)).map_or(&[], Vec::as_slice)
    }

    /// Whether the page of this invitation was answered; of a customer of an anonymous survey nobody knows.
    pub fn answered(&self, row: &Row) -> bool {
        !self.of(row).is_empty()
    }
}

/// A share of invitations.
fn response(class: String, invited: u32, answered: u32) -> ResponseRate {
    ResponseRate {
        class,
        invited,
        answered,
        rate: (invited > 0).then(|| f64::from(answered) / f64::from(invited)),
        interval: wilson(u64::from(answered), u64::from(invited), LEVEL),
    }
}

/// Of all invitations, how many were answered: known of an anonymous survey too, from the tokens alone.
pub(super) fn overall(rows: &[Row], back: &CameBack) -> ResponseRate {
    let invited = rows.iter().filter(|row| row.customer.is_some()).count() as u32;
    response(String::new(), invited, rows.iter().filter(|row| back.answered(row)).count() as u32)
}

/// Invitations that may still be reminded, each from which day on. Nobody is left once all have answered.
pub(super) fn remindable<'a>(rows: &'a [Row], back: &CameBack) -> Vec<(&'a Row, Day)> {
    let all = overall(rows, back);
    if all.answered >= all.invited {
        return Vec::new();
    }
    let open = |row: &&Row| row.customer.is_some() && !back.answered(row) && row.reminders < MOST_REMINDERS;
    rows.iter().filter(open).map(|row| (row, Day(row.heard().day().0 + REMIND_AFTER))).collect()
}

/// Tokens with their answers, and with names where it is known whose they are.
fn odd(back: &CameBack, names: &HashMap<u64, String>, wanted: impl Fn(u64, &[Minutes]) -> bool) -> Vec<OddToken> {
    let found = back.by_token.iter().filter(|(token, answers)| wanted(**token, answers));
    let told = |(token, answers): (&u64, &Vec<Minutes>)| OddToken {
        token: code::token(*token),
        name: names.get(token).cloned(),
        answers: answers.clone(),
    };
    found.map(told).collect()
}

fn people(rows: &[Row], back: &CameBack, book: &Book, anonymous: bool) -> Vec<Invitee> {
    let mut people: Vec<Invitee> = rows
        .iter()
        .filter_map(|row| {
            let customer = row.customer?;
            let entry = book.get(customer);
            Some(Invitee {
                customer: Id::new(customer),
                name: entry.map(|e| e.name.clone()).unwrap_or_default(),
                class: entry.map(class).unwrap_or_default(),
                phone: entry.and_then(|e| e.phone.as_deref()).map(mask::phone),
                invited: row.invited,
                reminded: row.reminded,
                reminders: row.reminders,
                token: row.token.filter(|_| !anonymous).map(code::token),
                answers: back.of(row).to_vec(),
            })
        })
        .collect();
    people.sort_by(|a, b| {
        (!a.answers.is_empty(), &a.name, a.customer).cmp(&(!b.answers.is_empty(), &b.name, b.customer))
    });
    people
}

/// The invitations of a survey. Fault: `no_such_survey`.
pub fn invitations(app: &App, req: SurveyReq) -> Result<Invitations, Fault> {
    let (db, book, today) = (app.db()?, app.book()?, now(app).day());
    let conn = db.read()?;
    let closed = living(&conn, req.id)?.closed;
    let rows = store::rows(&conn, req.id).map_err(sql_fault)?;
    let back = CameBack::read(&conn, req.id)?;
    let anonymous = store::is_anonymous(&rows);
    let people = people(&rows, &back, &book, anonymous);
    let mut classes: BTreeMap<(bool, &str), (u32, u32)> = BTreeMap::new();
    for person in people.iter().filter(|_| !anonymous) {
        // who does not ship stands last
        let of = classes.entry((person.class.is_empty(), &person.class)).or_default();
        *of = (of.0 + 1, of.1 + u32::from(!person.answers.is_empty()));
    }
    let own: HashSet<u64> = rows.iter().filter_map(|row| row.token).collect();
    let known: HashMap<i64, &str> = people.iter().map(|p| (p.customer.raw(), p.name.as_str())).collect();
    let theirs = invited(&conn, req.id).map_err(sql_fault)?;
    let names: HashMap<u64, String> =
        theirs.iter().filter_map(|(token, id)| Some((*token, (*known.get(&id.raw())?).to_owned()))).collect();
    let remindable = if closed { Vec::new() } else { remindable(&rows, &back) };
    Ok(Invitations {
        anonymous,
        all: overall(&rows, &back),
        classes: classes
            .into_iter()
            .map(|((_, class), (invited, answered))| response(class.to_owned(), invited, answered))
            .collect(),
        mailings: store::mailings(&conn, req.id).map_err(sql_fault)?.into_iter().map(|(_, m)| m).collect(),
        remind: remindable.iter().filter(|(_, from)| *from <= today).count() as u32,
        remind_from: remindable.iter().map(|(_, from)| *from).filter(|from| *from > today).min(),
        twice: odd(&back, &names, |token, answers| own.contains(&token) && answers.len() > 1),
        unknown: odd(&back, &names, |token, _| !own.contains(&token)),
        without: back.without,
        contact_days: settings(&conn).map_err(sql_fault)?.contact_days,
        repeat_months: store::repeat(&conn, req.id).map_err(sql_fault)?,
        people,
    })
}
