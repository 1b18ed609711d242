//! Who may be asked, and who is drawn of them.

use super::{
    InviteClass, InviteLook, InvitePerson, InviteReq, LeftOut, LeftOutCount, SHOWN,
    store::{self, Row},
};
use crate::{
    App,
    db::{Sql, sql_fault},
    settings::settings,
    surveys::sample_size::parts,
    value::book::{Book, Entry},
};
use keheng_base::{Day, Fault, Id};
use keheng_calc::survey::assignment::sample;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashSet};

/// A draw with the customers it drew, by name.
pub(super) struct Drawn<'a> {
    pub look: InviteLook,
    pub people: Vec<&'a Entry>,
}

/// The class of a customer; empty without shipments in the last twelve months.
pub(super) fn class(entry: &Entry) -> String {
    entry.class.map(String::from).unwrap_or_default()
}

/// Whether a customer can be written to: with a telephone number that is not masked.
pub(super) fn reachable(entry: &Entry) -> bool {
    entry.phone.as_deref().is_some_and(|phone| phone.chars().any(|c| c.is_ascii_digit()) && !phone.contains('*'))
}

/// Customers with a text in their address, whatever the case.
fn living_in(conn: &Connection, area: &str) -> Sql<HashSet<i64>> {
    let sql = "SELECT id FROM customer WHERE _del <= 0 AND instr(lower(address), lower(?1)) > 0";
    conn.prepare_cached(sql)?.query_map([area], |r| r.get(0))?.collect()
}

/// Customers whom the search of the request finds; none where it searches for nothing.
pub(super) fn searched(app: &App, req: &InviteReq) -> Result<Option<HashSet<i64>>, Fault> {
    let query = req.query.as_deref().map(str::trim).filter(|query| !query.is_empty());
    query.map(|query| Ok(app.search()?.find(query).iter().map(|hit| hit.id.raw()).collect())).transpose()
}

/// Customers who are meant, by identity, which is the same on all machines.
fn meant<'a>(
    conn: &Connection,
    book: &'a Book,
    req: &InviteReq,
    searched: Option<&HashSet<i64>>,
) -> Result<Vec<&'a Entry>, Fault> {
    let area = req.area.as_deref().map(str::trim).filter(|area| !area.is_empty());
    let local = area.map(|area| living_in(conn, area)).transpose().map_err(sql_fault)?;
    let wanted = |e: &&Entry| {
        (req.classes.is_empty() || req.classes.contains(&class(e)))
            && (req.states.is_empty() || req.states.contains(&e.state))
            && local.as_ref().is_none_or(|local| local.contains(&e.id))
            && searched.is_none_or(|searched| searched.contains(&e.id))
            && req.fallen_by.is_none_or(|by| e.change().is_some_and(|change| change <= -by))
    };
    let mut found: Vec<&Entry> = book.entries.iter().filter(wanted).collect();
    found.sort_by_key(|e| e.id);
    Ok(found)
}

/// Invitations that still stand against another one: all of a survey that is not repeated, else those younger than that.
fn standing(rows: &[Row], repeat: Option<u32>, today: Day) -> HashSet<i64> {
    let stands = |row: &&Row| repeat.is_none_or(|months| store::later(row.invited.day(), months) > today);
    rows.iter().filter(stands).filter_map(|row| row.customer).collect()
}

/// Draws: from each class its share of those who may be asked; `found` is what the search of the request finds. Faults: `invitation_size`, `invitation_mode` where the survey
/// has invitations of the other kind.
pub(super) fn draw<'a>(
    conn: &Connection,
    book: &'a Book,
    req: &InviteReq,
    found: Option<&HashSet<i64>>,
    today: Day,
) -> Result<Drawn<'a>, Fault> {
    if req.size == Some(0) {
        return Err(Fault::new("invitation_size"));
    }
    let rows = store::rows(conn, req.id).map_err(sql_fault)?;
    if !rows.is_empty() && store::is_anonymous(&rows) != req.anonymous {
        return Err(Fault::new("invitation_mode"));
    }
    let standing = standing(&rows, store::repeat(conn, req.id).map_err(sql_fault)?, today);
    let contacts = store::contacts(conn).map_err(sql_fault)?;
    let contact_days = settings(conn).map_err(sql_fault)?.contact_days;
    let meant = meant(conn, book, req, found)?;
    let mut left_out: BTreeMap<LeftOut, u32> = BTreeMap::new();
    let mut free_from: Option<Day> = None;
    let mut classes: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for e in &meant {
        let free = contacts.get(&e.id).map(|day| Day(day.0 + contact_days as i32)).filter(|free| *free > today);
        let why = if standing.contains(&e.id) {
            LeftOut::Invited
        } else if let Some(free) = free {
            free_from = Some(free_from.map_or(free, |first| first.min(free)));
            LeftOut::Contacted
        } else if !reachable(e) {
            LeftOut::Unreachable
        } else {
            classes.entry(class(e)).or_default().push(e);
            continue;
        };
        *left_out.entry(why).or_default() += 1;
    }
    let rooms: Vec<u32> = classes.values().map(|of| of.len() as u32).collect();
    let available: u32 = rooms.iter().sum();
    let weights: Vec<f64> = rooms.iter().map(|n| f64::from(*n)).collect();
    let sizes = parts(req.size.unwrap_or(available).min(available), &weights, &rooms);
    let mut people = Vec::new();
    let mut told = Vec::new();
    for (at, ((name, of), size)) in classes.iter().zip(&sizes).enumerate() {
        // a stream of its own for each class, so that places in one say nothing about places in another
        let seed = u64::from(req.seed) | (at as u64) << 32;
        people.extend(sample(of.len(), *size as usize, seed).into_iter().map(|at| of[at]));
        told.push(InviteClass { class: name.clone(), available: of.len() as u32, drawn: *size });
    }
    // who does not ship stands last
    told.sort_by_key(|of| of.class.is_empty());
    people.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    let shown = people.iter().take(SHOWN);
    let look = InviteLook {
        customers: meant.len() as u32,
        left_out: left_out.into_iter().map(|(why, customers)| LeftOutCount { why, customers }).collect(),
        available,
        drawn: people.len() as u32,
        classes: told,
        people: shown
            .map(|e| InvitePerson { customer: Id::new(e.id), name: e.name.clone(), class: class(e) })
            .collect(),
        contact_days,
        free_from,
    };
    Ok(Drawn { look, people })
}
