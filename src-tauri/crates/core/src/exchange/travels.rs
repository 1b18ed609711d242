//! Which tables travel, and what they look like to a program of another version.

use crate::db::schema::{CONFLICT, Reach, TABLES, Table};
use keheng_sync::file::{GroupShape, Shape};

/// Tables that travel, in the order of the file: conflicts first, because they tell which writes a row has seen lose.
pub(super) fn tables() -> impl Iterator<Item = &'static Table> {
    let others = TABLES.iter().copied().filter(|t| t.reach == Reach::Synced && t.number != CONFLICT.number);
    std::iter::once(&CONFLICT).chain(others)
}

/// The one of a name.
pub(super) fn table(name: &str) -> Option<&'static Table> {
    tables().find(|t| t.name == name)
}

/// What a table looks like to a program of another version.
pub(super) fn shape(table: &'static Table) -> Shape {
    let group = |(at, name): (usize, &&str)| GroupShape {
        name: (*name).to_owned(),
        columns: table.travelling(at).map(|c| c.name.to_owned()).collect(),
    };
    Shape { name: table.name.to_owned(), groups: table.groups.iter().enumerate().map(group).collect() }
}
