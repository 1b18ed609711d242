//! Privacy (隐私): a person's data copied out whole, a person erased everywhere, a copy of the file for lessons.
//!
//! What of a row belongs to a person is declared in `db/schema/privacy.rs`; that nothing written later brings an erased person
//! back is the work of `db/erase`.

pub mod api;
mod class;
mod copy;
mod erase;
mod person;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::customers::Customer;
use keheng_base::Id;

/// Whom it is about: a customer, or somebody who only sends or receives, by phone. One of the two.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PersonReq {
    /// the customer
    pub customer: Option<Id<Customer>>,
    /// the phone, as written
    pub phone: Option<String>,
}

/// Rows of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct HeldTable {
    /// name of the table: the word `table-<name>`
    pub table: String,
    /// how many
    pub rows: u64,
}

impl HeldTable {
    /// Tables with their rows, the most first.
    fn listed<'a>(tables: impl Iterator<Item = (&'a str, u64)>) -> Vec<HeldTable> {
        let mut all: Vec<HeldTable> = tables.map(|(table, rows)| HeldTable { table: table.to_owned(), rows }).collect();
        all.sort_by(|a, b| b.rows.cmp(&a.rows).then(a.table.cmp(&b.table)));
        all
    }
}

/// What the file holds of a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Held {
    /// how the person is called, masked; empty where only a phone is known
    pub name: String,
    /// where something is held, the most first
    pub tables: Vec<HeldTable>,
    /// somebody else has the same name, so that it is not looked for in notes
    pub shared: bool,
    /// packed backups that were made before
    pub backups: u32,
    /// unpacked copies beside them, of older programs or before updates
    pub copies: u32,
    /// machines that have data of this file
    pub peers: Vec<String>,
    /// when this person was erased, milliseconds since 1970 UTC
    #[ts(type = "number | null")]
    pub erased: Option<i64>,
}

/// A copy of a person's data.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PersonCopyReq {
    /// the customer
    pub customer: Option<Id<Customer>>,
    /// the phone, as written
    pub phone: Option<String>,
    /// token of the chosen place: `.json`, or a page
    pub handle: String,
}

/// See [`PersonCopyReq`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct PersonCopied {
    /// name without folder
    pub file: String,
    /// size
    pub bytes: u64,
    /// rows in it
    pub rows: u64,
}

/// An erasure.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct EraseReq {
    /// the customer
    pub customer: Option<Id<Customer>>,
    /// the phone, as written
    pub phone: Option<String>,
    /// the person is taken out of packed backups as well
    pub backups: Option<bool>,
}

/// What was erased.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Erased {
    /// rows that were emptied
    pub tables: Vec<HeldTable>,
    /// names like this one that stay, because they are somebody else's
    pub left: u64,
    /// the file was written anew, so that no byte is left in it; else that happens when it is opened next
    pub clean: bool,
    /// backups that the person was taken out of
    pub backups: u32,
    /// backups and copies that still hold the person
    pub backups_left: u32,
    /// machines that have data of this file: the person goes there with the next file from here
    pub peers: Vec<String>,
}

/// An entry of the ledger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Erasure {
    /// identity
    pub id: String,
    /// when, milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// who did it
    pub by: String,
    /// the emptied card; none for somebody known by phone only
    pub customer: Option<Id<Customer>>,
    /// phones that are kept out
    pub phones: u32,
}

/// See [`Erasure`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Erasures {
    /// newest first
    pub erasures: Vec<Erasure>,
}

/// A copy for lessons.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClassCopyReq {
    /// token of the chosen place, a `.keheng` file
    pub handle: String,
}

/// See [`ClassCopyReq`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClassCopied {
    /// name without folder
    pub file: String,
    /// size
    pub bytes: u64,
    /// names that were replaced
    pub names: u64,
}
