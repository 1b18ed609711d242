//! Who somebody is in this file: a card, phones, names; and what there is of them.

use super::{Held, HeldTable, PersonReq};
use crate::{
    App,
    customers::{Customer, mask},
    db::{
        Sql,
        erase::{Mark, held_rows},
        schema::{TABLES, Table},
        sql_fault,
    },
    desk::backups,
    exchange,
};
use keheng_base::{Fault, Id};
use rusqlite::{Connection, OptionalExtension};

/// A shorter name says nothing of who somebody is.
const SHORTEST: usize = 2;

/// Somebody.
pub(super) struct Person {
    pub customer: Option<i64>,
    /// of the card; none where only a phone is known
    pub name: Option<String>,
    /// phones as written
    pub phones: Vec<String>,
    /// names as written
    pub names: Vec<String>,
}

impl Person {
    /// Faults: `person_unclear` when neither or both are named, `no_such_customer`, `phone_unclear`.
    pub fn find(conn: &Connection, customer: Option<Id<Customer>>, phone: Option<&str>) -> Result<Person, Fault> {
        match (customer.map(|c| c.raw()), phone.map(str::trim).filter(|p| !p.is_empty())) {
            (Some(id), None) => Person::of(conn, id)
                .map_err(sql_fault)?
                .ok_or_else(|| Fault::new("no_such_customer").with("id", id.to_string())),
            (None, Some(phone)) => {
                if crate::db::erase::normal_phone(phone).is_none() {
                    return Err(Fault::new("phone_unclear").with("text", phone));
                }
                Ok(Person { customer: None, name: None, phones: vec![phone.to_owned()], names: Vec::new() })
            }
            _ => Err(Fault::new("person_unclear")),
        }
    }

    fn of(conn: &Connection, id: i64) -> Sql<Option<Person>> {
        let sql = "SELECT name, contact, phone FROM customer WHERE id = ?1";
        let read = |r: &rusqlite::Row<'_>| {
            Ok((r.get::<_, Option<String>>(0)?, r.get::<_, Option<String>>(1)?, r.get::<_, Option<String>>(2)?))
        };
        let Some((name, contact, phone)) = conn.query_row(sql, [id], read).optional()? else { return Ok(None) };
        let mut keys = conn.prepare("SELECT key FROM customer_key WHERE customer_id = ?1 AND kind = 3")?;
        let keys: Vec<String> = keys.query_map([id], |r| r.get(0))?.collect::<Sql<_>>()?;
        let known = |text: &Option<String>| {
            text.as_deref()
                .map(str::trim)
                .filter(|t| t.chars().count() >= SHORTEST && !t.contains('*'))
                .map(str::to_owned)
        };
        let mut phones: Vec<String> = phone.into_iter().chain(keys).collect();
        phones.retain(|p| crate::db::erase::normal_phone(p).is_some());
        let mut names: Vec<String> = [known(&name), known(&contact)].into_iter().flatten().collect();
        names.dedup();
        Ok(Some(Person { customer: Some(id), name, phones, names }))
    }

    /// What the ledger knows somebody by.
    pub fn marks(&self) -> Vec<Mark> {
        let phones = self.phones.iter().cloned().map(Mark::Phone);
        let names = self.names.iter().cloned().map(Mark::Name);
        self.customer.map(Mark::Customer).into_iter().chain(phones).chain(names).collect()
    }

    /// Rows by table.
    pub fn rows(&self, conn: &Connection) -> Sql<Vec<(&'static Table, Vec<i64>)>> {
        let mut rows = held_rows(conn, &self.marks())?;
        rows.sort_by_key(|(table, _)| TABLES.iter().position(|t| t.number == table.number));
        Ok(rows)
    }

    /// Whether somebody else is called like this.
    pub fn shares(&self, conn: &Connection, name: &str) -> Sql<bool> {
        let mine = self.customer.unwrap_or(0);
        for (table, column, owner) in [
            ("customer", "name", "id"),
            ("customer", "contact", "id"),
            ("shipment", "receiver_name", "0"),
            ("shipment", "sender_name", "customer_id"),
            ("service_case", "party", "coalesce(customer_id, 0)"),
        ] {
            let sql = format!("SELECT 1 FROM {table} WHERE {column} = ?1 AND {owner} <> ?2 LIMIT 1");
            if conn.prepare_cached(&sql)?.exists(rusqlite::params![name, mine])? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

pub(super) fn held(app: &App, req: PersonReq) -> Result<Held, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let person = Person::find(&conn, req.customer, req.phone.as_deref())?;
    let look = || -> Sql<_> {
        let rows = person.rows(&conn)?;
        let mut shared = false;
        for name in &person.names {
            shared |= person.shares(&conn, name)?;
        }
        let marks = person.marks();
        Ok((rows, shared, crate::db::erase::entered(&conn, &marks)?))
    };
    let (rows, shared, erased) = look().map_err(sql_fault)?;
    let tables = HeldTable::listed(rows.iter().map(|(table, ids)| (table.name, ids.len() as u64)));
    Ok(Held {
        name: person.name.as_deref().map(mask::name).unwrap_or_default(),
        tables,
        shared,
        backups: backups::kept(db.path()).len() as u32,
        copies: backups::plain(db.path()).len() as u32,
        peers: exchange::machines(app)?,
        erased,
    })
}
