//! The log of acts as the desk shows it: what an act was about gets the name it has now, persons masked. Who was erased since has
//! none any more.

use crate::{
    App,
    api::Nothing,
    audit::{self, Act},
    customers::mask,
    db::{
        Sql,
        schema::{self, LABELS},
        sql_fault,
    },
    shipments::number,
};
use keheng_base::Fault;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// At most so many lines at a time.
const MOST: u32 = 500;

/// Which lines.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct AuditListReq {
    /// of one act: a code of [`AuditPage::acts`]
    pub act: Option<String>,
    /// lines to pass over, from the newest on
    pub offset: Option<u64>,
    /// at most so many, up to 500; 100 by default
    pub limit: Option<u32>,
}

/// Lines of the log, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AuditPage {
    /// those asked for
    pub lines: Vec<AuditLine>,
    /// how many there are of the act, or of all
    pub total: u64,
    /// every act there is: the word `audit-act-<code>`
    pub acts: Vec<String>,
}

/// An act that was noted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AuditLine {
    /// the line
    pub id: String,
    /// milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// machine or person
    pub by: String,
    /// what: the word `audit-act-<code>`
    pub act: String,
    /// the table it was about, where it was about one: the word `table-<name>`
    pub table: Option<String>,
    /// the row it was about, where it was about one
    pub row: Option<String>,
    /// how that row is called now, persons masked; none where it has no name or is gone
    pub label: Option<String>,
    /// how many rows, persons or files
    pub count: u64,
}

/// Whether the log is whole. Times are milliseconds since 1970 UTC, the first twenty of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct AuditChain {
    /// nothing was found
    pub ok: bool,
    /// lines
    pub lines: u64,
    /// program runs that wrote them
    pub runs: u64,
    /// lines that were changed after they were written
    pub changed: u64,
    /// when those say they were written
    #[ts(type = "Array<number>")]
    pub changed_at: Vec<i64>,
    /// places where a line was taken out
    pub missing: u64,
    /// when the lines after those were written
    #[ts(type = "Array<number>")]
    pub missing_before: Vec<i64>,
    /// the newest line of this file was taken out
    pub cut: bool,
}

fn label(conn: &Connection, table: &schema::Table, row: i64) -> Sql<Option<String>> {
    let Some((_, column)) = LABELS.iter().find(|(name, _)| *name == table.name) else { return Ok(None) };
    let sql = format!("SELECT {column} FROM {} WHERE id = ?1", table.name);
    let text: Option<Option<String>> = conn.prepare_cached(&sql)?.query_row([row], |r| r.get(0)).optional()?;
    // Numbers of waybills that are packed into the id have no text.
    let packed = || if table.name == "shipment" { number::unpack(row) } else { None };
    let text = text.flatten().or_else(packed);
    Ok(text.map(|t| if table.name == "customer" { mask::name(&t) } else { t }).filter(|t| !t.is_empty()))
}

pub(super) fn list(app: &App, req: AuditListReq) -> Result<AuditPage, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let limit = req.limit.unwrap_or(100).min(MOST);
    let read = || -> Sql<AuditPage> {
        let (lines, total) = audit::page(&conn, req.act.as_deref(), req.offset.unwrap_or_default(), u64::from(limit))?;
        let one = |line: audit::Line| {
            let table = line.table.and_then(schema::table);
            let label = match (table, line.row) {
                (Some(table), Some(row)) => label(&conn, table, row)?,
                _ => None,
            };
            Ok(AuditLine {
                id: line.id.to_string(),
                at: line.at,
                by: line.actor,
                act: line.act,
                table: table.map(|t| t.name.to_owned()),
                row: line.row.map(|r| r.to_string()),
                label,
                count: line.count,
            })
        };
        let lines = lines.into_iter().map(one).collect::<Sql<Vec<_>>>()?;
        Ok(AuditPage { lines, total, acts: Act::ALL.iter().map(|a| a.code().to_owned()).collect() })
    };
    read().map_err(sql_fault)
}

pub(super) fn check(app: &App, _: Nothing) -> Result<AuditChain, Fault> {
    let db = app.db()?;
    let chain = audit::verify(&*db.read()?).map_err(sql_fault)?;
    let ok = chain.ok();
    Ok(AuditChain {
        ok,
        lines: chain.lines,
        runs: chain.runs,
        changed: chain.changed.0,
        changed_at: chain.changed.1,
        missing: chain.missing.0,
        missing_before: chain.missing.1,
        cut: chain.cut,
    })
}
