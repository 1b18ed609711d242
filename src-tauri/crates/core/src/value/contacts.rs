//! Calls, visits and messages 联系记录: what was said, what came of it, and when to follow up.

use super::{State, api::ContactsReq};
use crate::{
    App,
    customers::Customer,
    db::{Op, Sql, random_id, schema, sql_fault},
    service::said,
};
use keheng_base::{Day, Fault, Id};
use rusqlite::{Connection, OptionalExtension, Row, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How a customer was spoken to.
pub const WAYS: [&str; 5] = ["call", "visit", "chat", "letter", "counter"];
/// What came of it.
pub const RESULTS: [&str; 7] = ["reached", "not_reached", "offer", "agreed", "refused", "complained", "other"];
/// Rows of the list at most.
const MOST: i64 = 500;

/// A call, visit or message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Contact {
    /// identity
    pub id: Id<Contact>,
    /// with whom
    pub customer: Id<Customer>,
    /// name
    pub name: String,
    /// how alive the customer is
    pub state: Option<State>,
    /// the day
    pub at: Day,
    /// one of `call`, `visit`, `chat`, `letter`, `counter`
    pub way: String,
    /// what was said
    pub note: String,
    /// one of `reached`, `not_reached`, `offer`, `agreed`, `refused`, `complained`, `other`
    pub result: String,
    /// the alert it was about
    pub task: Option<Id<super::tasks::AlertTask>>,
    /// when to follow up
    pub follow: Option<Day>,
    /// when that was done
    pub followed: Option<Day>,
}

/// Writes a contact.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ContactReq {
    /// the one to change; a new one where absent
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<Id<Contact>>,
    /// with whom
    pub customer: Id<Customer>,
    /// the day; today where absent
    #[serde(default)]
    pub at: Option<Day>,
    /// see [`Contact::way`]
    pub way: String,
    /// what was said
    pub note: String,
    /// see [`Contact::result`]
    pub result: String,
    /// the alert it was about
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub task: Option<Id<super::tasks::AlertTask>>,
    /// when to follow up
    #[serde(default)]
    pub follow: Option<Day>,
    /// when that was done
    #[serde(default)]
    pub followed: Option<Day>,
}

/// Names a contact.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactKey {
    /// identity
    pub id: Id<Contact>,
}

/// Contacts, the latest first; and how often each way led to what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ContactsRes {
    /// today, where whoever asks is
    pub today: Day,
    /// those asked for
    pub contacts: Vec<Contact>,
    /// how many there are of them
    #[ts(type = "number")]
    pub total: u64,
    /// follow-ups that are due or overdue, of all customers
    #[ts(type = "number")]
    pub due: u64,
    /// by result, how many; of those asked for
    #[ts(type = "[string, number][]")]
    pub results: Vec<(String, u64)>,
}

const COLUMNS: &str = "id, customer_id, at, way, note, result, task_id, follow, followed";

fn contact(r: &Row) -> Sql<Contact> {
    Ok(Contact {
        id: Id::new(r.get(0)?),
        customer: Id::new(r.get(1)?),
        name: String::new(),
        state: None,
        at: Day(r.get(2)?),
        way: r.get(3)?,
        note: r.get(4)?,
        result: r.get(5)?,
        task: r.get::<_, Option<i64>>(6)?.map(Id::new),
        follow: r.get::<_, Option<i32>>(7)?.map(Day),
        followed: r.get::<_, Option<i32>>(8)?.map(Day),
    })
}

/// What was said and done, the latest first.
pub fn contacts(app: &App, req: ContactsReq) -> Result<ContactsRes, Fault> {
    let (book, db, today) = (app.book()?, app.db()?, app.today());
    let conn = db.read()?;
    let read = || -> Sql<_> {
        let customer = req.customer.map(Id::raw);
        let open = req.open.unwrap_or(false);
        let filter =
            "_del <= 0 AND (?1 IS NULL OR customer_id = ?1) AND (NOT ?2 OR (follow IS NOT NULL AND followed IS NULL))";
        let sql = format!(
            "SELECT {COLUMNS} FROM contact WHERE {filter}
             ORDER BY iif(?2, follow, 0), at DESC, id DESC LIMIT {MOST}"
        );
        let mut statement = conn.prepare_cached(&sql)?;
        let rows = statement.query_map((customer, open), contact)?.collect::<Sql<Vec<_>>>()?;
        let mut counted =
            conn.prepare_cached(&format!("SELECT result, count(*) FROM contact WHERE {filter} GROUP BY result"))?;
        let counts = counted.query_map((customer, open), |r| Ok((r.get(0)?, r.get::<_, i64>(1)? as u64)))?;
        let counts: BTreeMap<String, u64> = counts.collect::<Sql<_>>()?;
        let due = "SELECT count(*) FROM contact WHERE _del <= 0 AND followed IS NULL AND follow <= ?1";
        let due: i64 = conn.prepare_cached(due)?.query_row([today.0], |r| r.get(0))?;
        Ok((rows, counts, due as u64))
    };
    let (mut rows, counts, due) = read().map_err(sql_fault)?;
    for row in &mut rows {
        let entry = book.get(row.customer.raw());
        row.name = entry.map(|e| e.name.clone()).unwrap_or_default();
        row.state = entry.map(|e| e.state);
    }
    let total = counts.values().sum();
    let results = RESULTS.iter().filter_map(|r| counts.get(*r).map(|n| ((*r).to_owned(), *n))).collect();
    Ok(ContactsRes { today, contacts: rows, total, due, results })
}

fn stored(conn: &Connection, id: Id<Contact>) -> Result<Contact, Fault> {
    let sql = format!("SELECT {COLUMNS} FROM contact WHERE id = ?1 AND _del <= 0");
    let found = conn.prepare_cached(&sql).and_then(|mut s| s.query_row([id.raw()], contact).optional());
    found.map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_contact"))
}

/// Faults: `no_such_contact`, `reason_missing`, `text_too_long`, `day_gone`.
pub(super) fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let contact = stored(conn, Id::new(id))?;
    said(&contact.note, "note")?;
    if contact.follow.is_some_and(|follow| follow < contact.at) { Err(Fault::new("day_gone")) } else { Ok(()) }
}

/// Writes a contact (undoable). Faults: `no_such_customer`, `no_such_contact`, `contact_field` with the field whose code is
/// not known, `reason_missing`, `text_too_long`, `day_gone` where the follow-up lies before the contact.
pub fn put(app: &App, req: ContactReq) -> Result<Contact, Fault> {
    let note = said(&req.note, "note")?;
    let wrong = |field: &str| Err(Fault::new("contact_field").with("field", field));
    if !WAYS.contains(&req.way.as_str()) {
        return wrong("way");
    }
    if !RESULTS.contains(&req.result.as_str()) {
        return wrong("result");
    }
    let at = req.at.unwrap_or_else(|| app.today());
    if req.follow.is_some_and(|follow| follow < at) {
        return Err(Fault::new("day_gone"));
    }
    if app.true_book()?.get(req.customer.raw()).is_none() {
        return Err(Fault::new("no_such_customer"));
    }
    let done = app.db()?.op(Op::NoteContact, &note, |tx| {
        let (task, follow) = (req.task.map(Id::raw), req.follow.map(|d| d.0));
        let followed = req.followed.filter(|_| follow.is_some()).map(|d| d.0);
        let customer = req.customer.raw();
        let values: [(&str, &dyn ToSql); 8] = [
            ("customer_id", &customer),
            ("at", &at.0),
            ("way", &req.way),
            ("note", &note),
            ("task_id", &task),
            ("result", &req.result),
            ("follow", &follow),
            ("followed", &followed),
        ];
        let id = match req.id {
            Some(id) => {
                stored(tx.conn, id)?;
                tx.update(&schema::CONTACT, id.raw(), &values).map_err(sql_fault)?;
                id
            }
            None => {
                let id = random_id();
                tx.insert(&schema::CONTACT, id, &values).map_err(sql_fault)?;
                Id::new(id)
            }
        };
        stored(tx.conn, id)
    })?;
    Ok(app.done(done))
}

/// Takes a contact out (undoable). Fault: `no_such_contact`.
pub fn delete(app: &App, req: ContactKey) -> Result<crate::api::Nothing, Fault> {
    let done = app.db()?.op(Op::NoteContact, "", |tx| {
        let found = tx.delete(&schema::CONTACT, req.id.raw()).map_err(sql_fault)?;
        if found { Ok(crate::api::Nothing {}) } else { Err(Fault::new("no_such_contact")) }
    })?;
    Ok(app.done(done))
}
