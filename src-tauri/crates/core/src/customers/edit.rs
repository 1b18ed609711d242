//! Writing on a customer's card by hand.

use super::{Customer, CustomerPatch, store};
use crate::{
    by_hand::{self, ByHand},
    db::{Db, Done, Op, Tx, random_id, schema, sql_fault},
};
use keheng_base::{Fault, Id};
use rusqlite::{Connection, ToSql};

const NAME_LIMIT: usize = 200;
const TEXT_LIMIT: usize = 2_000;

/// Columns and values of a patch; an empty text clears. Faults: `name_missing`, `text_too_long`.
fn values(patch: &CustomerPatch) -> Result<Vec<(&'static str, Option<String>)>, Fault> {
    let fields = [
        ("name", &patch.name, NAME_LIMIT),
        ("account", &patch.account, NAME_LIMIT),
        ("contact", &patch.contact, NAME_LIMIT),
        ("phone", &patch.phone, NAME_LIMIT),
        ("address", &patch.address, TEXT_LIMIT),
        ("note", &patch.note, TEXT_LIMIT),
    ];
    let mut values = Vec::new();
    for (column, value, limit) in fields {
        let Some(text) = value.as_deref().map(str::trim) else { continue };
        if text.chars().count() > limit {
            return Err(Fault::new("text_too_long").with("field", column).with("limit", limit));
        }
        if column == "name" && text.is_empty() {
            return Err(Fault::new("name_missing"));
        }
        values.push((column, (!text.is_empty()).then(|| text.to_owned())));
    }
    Ok(values)
}

/// What is written on a card.
pub const BY_HAND: &[ByHand] = &[ByHand {
    table: &schema::CUSTOMER,
    columns: &["name", "account", "contact", "phone", "address", "note"],
    open: by_hand::always,
    check,
}];

/// Faults: those of the texts, `no_such_customer`.
fn check(conn: &Connection, id: i64) -> Result<(), Fault> {
    let found = store::get(conn, Id::new(id)).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_customer"))?;
    let store::Stored { name, account, contact, phone, address, note, .. } = found;
    values(&CustomerPatch { name: Some(name), account, contact, phone, address, note }).map(drop)
}

/// Changes a card. Faults: those of the texts, `no_such_customer`.
pub fn edit(db: &Db, id: Id<Customer>, patch: &CustomerPatch) -> Result<Done<()>, Fault> {
    let values = values(patch)?;
    db.op(Op::EditCustomer, patch.name.as_deref().unwrap_or_default(), |tx: &mut Tx| {
        if store::get(tx.conn, id).map_err(sql_fault)?.is_none() {
            return Err(Fault::new("no_such_customer"));
        }
        let bound: Vec<(&str, &dyn ToSql)> = values.iter().map(|(c, v)| (*c, v as &dyn ToSql)).collect();
        if !bound.is_empty() {
            tx.update(&schema::CUSTOMER, id.raw(), &bound).map_err(sql_fault)?;
        }
        Ok(())
    })
}

/// A new card. Faults: those of the texts, `name_missing`.
pub fn add(db: &Db, patch: &CustomerPatch) -> Result<Done<Id<Customer>>, Fault> {
    let values = values(patch)?;
    if !values.iter().any(|(column, _)| *column == "name") {
        return Err(Fault::new("name_missing"));
    }
    db.op(Op::AddCustomer, patch.name.as_deref().unwrap_or_default(), |tx: &mut Tx| {
        let id = random_id();
        let bound: Vec<(&str, &dyn ToSql)> = values.iter().map(|(c, v)| (*c, v as &dyn ToSql)).collect();
        tx.insert(&schema::CUSTOMER, id, &bound).map_err(sql_fault)?;
        Ok(Id::new(id))
    })
}
