//! What a file says about itself, readable without this program.

use super::{Secret, fault::damaged};
use crate::Vector;
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};

/// All rows, or what was written after a vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// the state of the whole workspace: any copy can take it in, whatever it has missed
    Full,
    /// what `to` has seen and `from` has not: only for copies that have seen all of `from`
    Delta,
}

/// A table as the writer knew it. The file describes itself, so that an older program can keep what it does not know. A table
/// may come in several shapes: rows of which a program keeps more than it knows go with all of their groups.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Shape {
    /// name of the table
    pub name: String,
    /// its registers, in the order in which blocks name them
    pub groups: Vec<GroupShape>,
}

/// Columns that merge as one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct GroupShape {
    /// name of the group
    pub name: String,
    /// names of its columns
    pub columns: Vec<String>,
}

/// What a file says about itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// id of the workspace
    pub workspace: i64,
    /// name of the firm
    pub name: String,
    /// the key of the workspace; only full files hand it on
    pub secret: Option<Secret>,
    /// id of the copy that wrote it
    pub device: i64,
    /// what people call that copy
    pub device_name: String,
    /// version of the program that wrote it
    pub app: String,
    /// version of the writer's schema
    pub schema: i32,
    /// the oldest schema that may merge it
    pub min_reader: i32,
    /// when it was written, in ms since 1970 by the writer's clock
    pub created_ms: i64,
    /// all or what is new
    pub kind: Kind,
    /// what a reader of a delta must have seen; empty in full files
    pub from: Vector,
    /// what the writer had seen
    pub to: Vector,
    /// for runs of programs, the nonce of their last transaction: (epoch, nonce)
    pub nonces: Vec<(i64, i64)>,
    /// the largest clock the writer had met
    pub max_hlc: i64,
    /// the tables that blocks name
    pub tables: Vec<Shape>,
    /// for each table, how many rows the file has of it, as the writer counted
    pub rows: Vec<u64>,
}

/// An id of 63 bits is a text in JSON, where other programs read numbers as 53 bits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Id(i64);

impl Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Id, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().ok().filter(|id: &i64| id.to_string() == text).map(Id).ok_or(serde::de::Error::custom("an id"))
    }
}

/// The header as JSON. A newer program may add fields; they are left alone.
#[derive(Serialize, Deserialize)]
struct Written {
    workspace: Id,
    name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
    mark: String,
    device: Id,
    device_name: String,
    app: String,
    schema: i32,
    min_reader: i32,
    created_ms: i64,
    kind: Kind,
    from: BTreeMap<Id, i64>,
    to: BTreeMap<Id, i64>,
    nonces: Vec<(Id, Id)>,
    max_hlc: Id,
    tables: Vec<Shape>,
    rows: Vec<u64>,
}

fn runs(vector: &Vector) -> BTreeMap<Id, i64> {
    vector.iter().map(|(epoch, seq)| (Id(epoch), seq)).collect()
}

fn vector(runs: &BTreeMap<Id, i64>) -> Result<Vector, Fault> {
    if runs.values().any(|seq| *seq < 0) {
        return Err(damaged());
    }
    Ok(runs.iter().map(|(epoch, seq)| (epoch.0, *seq)).collect())
}

/// Names are there and no two are the same.
fn distinct<'a>(names: impl IntoIterator<Item = &'a String>) -> bool {
    let mut met = HashSet::new();
    names.into_iter().all(|name| !name.is_empty() && met.insert(name))
}

impl Header {
    /// In a table one name is one group and one column, and no two tables look the same.
    pub(super) fn sound(&self) -> bool {
        let mut met = HashSet::new();
        self.rows.len() == self.tables.len()
            && self.tables.iter().all(|table| {
                !table.name.is_empty()
                    && met.insert(table)
                    && distinct(table.groups.iter().map(|g| &g.name))
                    && distinct(table.groups.iter().flat_map(|g| &g.columns))
            })
    }

    /// As JSON, with the mark of the key that signs the file.
    pub(super) fn to_json(&self, secret: &Secret) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(&Written {
            workspace: Id(self.workspace),
            name: self.name.clone(),
            secret: self.secret.map(|s| s.to_string()),
            mark: secret.mark(),
            device: Id(self.device),
            device_name: self.device_name.clone(),
            app: self.app.clone(),
            schema: self.schema,
            min_reader: self.min_reader,
            created_ms: self.created_ms,
            kind: self.kind,
            from: runs(&self.from),
            to: runs(&self.to),
            nonces: self.nonces.iter().map(|(epoch, nonce)| (Id(*epoch), Id(*nonce))).collect(),
            max_hlc: Id(self.max_hlc),
            tables: self.tables.clone(),
            rows: self.rows.clone(),
        })
    }

    /// From JSON, with the mark of the key that signed the file.
    pub(super) fn from_json(json: &[u8]) -> Result<(Header, String), Fault> {
        let written: Written = serde_json::from_slice(json).map_err(|_| damaged())?;
        let secret = written.secret.map(|text| text.parse::<Secret>()).transpose().map_err(|_| damaged())?;
        let header = Header {
            workspace: written.workspace.0,
            name: written.name,
            secret,
            device: written.device.0,
            device_name: written.device_name,
            app: written.app,
            schema: written.schema,
            min_reader: written.min_reader,
            created_ms: written.created_ms,
            kind: written.kind,
            from: vector(&written.from)?,
            to: vector(&written.to)?,
            nonces: written.nonces.into_iter().map(|(epoch, nonce)| (epoch.0, nonce.0)).collect(),
            max_hlc: written.max_hlc.0,
            tables: written.tables,
            rows: written.rows,
        };
        if header.sound() { Ok((header, written.mark)) } else { Err(damaged()) }
    }
}

/// What a locked file says: whose it is, so that somebody knows which passphrase to ask for, and nothing else.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Locked {
    workspace: Id,
    locked: bool,
}

pub(super) fn locked_json(workspace: i64) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&Locked { workspace: Id(workspace), locked: true })
}

pub(super) fn locked_workspace(json: &[u8]) -> Result<i64, Fault> {
    let locked: Locked = serde_json::from_slice(json).map_err(|_| damaged())?;
    // the one way to write it
    match locked_json(locked.workspace.0) {
        Ok(same) if same == json => Ok(locked.workspace.0),
        _ => Err(damaged()),
    }
}
