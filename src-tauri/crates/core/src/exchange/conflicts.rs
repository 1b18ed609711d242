//! What machines do not agree on: values that lost against others written at the same time, and rows deleted on one side that
//! the other changed.

use super::{
    edit,
    row::{Held, Row},
    show::{self, Sight},
    stamps::{Stamps, written},
    travels, write,
};
use crate::{
    App,
    db::{
        Op, Sql, Tx,
        schema::{CONFLICT, Table},
        sql_fault,
    },
};
use keheng_base::Fault;
use keheng_words::Words;
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which conflicts.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ConflictsReq {
    /// those that were settled as well
    pub settled: Option<bool>,
}

/// Open conflicts, by row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Conflicts {
    /// how many are open
    pub open: u64,
    /// the first 500 of them
    pub conflicts: Vec<Conflict>,
}

/// What two machines do not agree on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Conflict {
    /// the conflict
    pub id: String,
    /// the table: the word `table-<name>`
    pub table: String,
    /// the row
    pub row: String,
    /// how the row is called
    pub label: String,
    /// deleted on one side and changed on the other; otherwise two values of one part
    pub deletion: bool,
    /// the group: the word `part-<table>-<name>`, or `part-<name>`; empty for a deletion
    pub part: String,
    /// what stands now
    pub stands: ConflictSide,
    /// what was written at the same time and does not stand; of a deletion, the deletion
    pub other: ConflictSide,
    /// the row is gone altogether
    pub gone: bool,
    /// settled already
    pub settled: bool,
    /// a third value can be written
    pub editable: bool,
    /// something of it is masked and can be asked for in full
    pub hidden: bool,
}

/// One side of a conflict.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ConflictSide {
    /// ready to be read; empty for a deletion
    pub value: String,
    /// who wrote it
    pub by: String,
    /// when, milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
}

/// How a conflict ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// what stands stays; a row that was deleted elsewhere stays
    Keep,
    /// the other value is taken; a row that was deleted elsewhere goes
    Other,
    /// neither: what is given is written over both
    Edit,
}

/// Ends conflicts.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SettleReq {
    /// up to 500 of them; one for a third value
    pub ids: Vec<String>,
    /// how
    pub choice: Choice,
    /// the third value, by column, each as [`super::ConflictField::stands`] has it; what is not given stays as it stands
    #[serde(default)]
    #[ts(optional, type = "Record<string, string>")]
    pub values: Option<BTreeMap<String, String>>,
}

/// So many are shown, and can be settled at once.
const SHOWN: usize = 500;

/// A value that lost.
pub(super) struct Record {
    pub id: i64,
    pub table: &'static Table,
    pub row: i64,
    pub group: usize,
    value: String,
    at: i64,
    by: String,
    pub settled: bool,
}

fn records(conn: &Connection, settled: bool, only: Option<i64>) -> Sql<Vec<Record>> {
    let sql = "SELECT id, tbl, row, grp, value, wall, actor, state FROM sync_conflict
               WHERE _del <= 0 AND grp <> '' AND (state = 0 OR ?1) AND (?2 IS NULL OR id = ?2) ORDER BY wall DESC, id";
    let mut all = conn.prepare_cached(sql)?;
    let mut rows = all.query(params![settled, only])?;
    let mut records = Vec::new();
    while let Some(r) = rows.next()? {
        let (name, part): (String, String) = (r.get(1)?, r.get(3)?);
        // What this program does not know yet waits for a newer one.
        let Some(table) = travels::table(&name) else { continue };
        let Some(group) = table.groups.iter().position(|g| *g == part) else { continue };
        records.push(Record {
            id: r.get(0)?,
            table,
            row: r.get(2)?,
            group,
            value: r.get(4)?,
            at: r.get(5)?,
            by: r.get(6)?,
            settled: r.get::<_, i64>(7)? > 0,
        });
    }
    Ok(records)
}

impl Record {
    /// The open one of an id. Fault: `no_such_conflict`.
    pub fn open(conn: &Connection, id: &str) -> Result<Record, Fault> {
        let found = match id.parse() {
            Ok(number) => records(conn, false, Some(number)).map_err(sql_fault)?,
            Err(_) => Vec::new(),
        };
        found.into_iter().next().ok_or_else(|| missing(id))
    }

    pub fn values(&self) -> Vec<Held> {
        let list: Vec<serde_json::Value> = serde_json::from_str(&self.value).unwrap_or_default();
        list.iter().map(Held::of_json).collect()
    }

    /// None where it has settled itself: what lost stands by now, or the row is nowhere.
    pub fn conflict(&self, conn: &Connection, words: &Words, sight: Sight) -> Sql<Option<Conflict>> {
        let Some(row) = Row::read(conn, self.table, self.row)? else { return Ok(None) };
        let (stands, other) = (&row.groups[self.group], self.values());
        if *stands == other && !self.settled {
            return Ok(None);
        }
        let (at, by) = written(conn, row.stamps[self.group].0)?;
        let text = |values: &[Held], sight| show::text(words, sight, self.table, self.group, values);
        let hidden = [stands, &other].into_iter().any(|v| text(v, Sight::Usual) != text(v, Sight::Open));
        Ok(Some(Conflict {
            id: self.id.to_string(),
            table: self.table.name.to_owned(),
            row: self.row.to_string(),
            label: show::called(words, sight, self.table, |g| row.groups.get(g).map(Vec::as_slice)),
            deletion: false,
            part: self.table.groups[self.group].to_owned(),
            stands: ConflictSide { value: text(stands, sight), by, at },
            other: ConflictSide { value: text(&other, sight), by: self.by.clone(), at: self.at },
            gone: !row.seen(),
            settled: self.settled,
            editable: !self.settled && row.seen() && edit::columns(self, &row, sight).is_some(),
            hidden: hidden && sight != Sight::Projector,
        }))
    }
}

/// A row that is dead by its own register and seen all the same, because somebody changed it.
struct Doubt {
    table: &'static Table,
    row: i64,
    death: i64,
}

fn doubts(conn: &Connection) -> Sql<Vec<Doubt>> {
    let mut all =
        conn.prepare_cached("SELECT tbl, row, death FROM sync_apart WHERE why = 0 ORDER BY death DESC, row")?;
    let mut rows = all.query([])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        let (number, row, death): (i64, i64, i64) = (r.get(0)?, r.get(1)?, r.get(2)?);
        let Some(table) = crate::db::schema::table(number) else { continue };
        let sql = format!("SELECT _del FROM {} WHERE id = ?1", table.name);
        let del: Option<i64> = conn.prepare_cached(&sql)?.query_row([row], |r| r.get(0)).optional()?;
        if del == Some(-death) {
            found.push(Doubt { table, row, death });
        }
    }
    Ok(found)
}

impl Doubt {
    fn id(&self) -> String {
        format!("d{}-{}", self.table.number, self.row)
    }

    /// The record by which it is settled everywhere.
    fn record(&self, stamps: &Stamps) -> i64 {
        write::record_id(self.table.name, self.row, "", stamps.of(self.death))
    }

    fn settled(&self, conn: &Connection, stamps: &Stamps) -> Sql<bool> {
        let sql = "SELECT 1 FROM sync_conflict WHERE id = ?1 AND _del <= 0 AND state = 1";
        conn.prepare_cached(sql)?.exists([self.record(stamps)])
    }

    fn conflict(&self, conn: &Connection, words: &Words, sight: Sight, stamps: &Stamps) -> Sql<Option<Conflict>> {
        let Some(row) = Row::read(conn, self.table, self.row)? else { return Ok(None) };
        // What the writer changed without knowing: the newest of its values.
        let newest = (0..row.groups.len()).max_by_key(|g| stamps.of(row.stamps[*g].0)).unwrap_or(0);
        let (at, by) = written(conn, row.stamps[newest].0)?;
        let (deleted_at, deleted_by) = written(conn, self.death)?;
        let text = |sight| show::text(words, sight, self.table, newest, &row.groups[newest]);
        Ok(Some(Conflict {
            id: self.id(),
            table: self.table.name.to_owned(),
            row: self.row.to_string(),
            label: show::called(words, sight, self.table, |g| row.groups.get(g).map(Vec::as_slice)),
            deletion: true,
            part: String::new(),
            stands: ConflictSide { value: text(sight), by, at },
            other: ConflictSide { value: String::new(), by: deleted_by, at: deleted_at },
            gone: false,
            settled: self.settled(conn, stamps)?,
            editable: false,
            hidden: sight != Sight::Projector && text(Sight::Usual) != text(Sight::Open),
        }))
    }
}

fn all(conn: &Connection, words: &Words, sight: Sight, settled: bool) -> Sql<(u64, Vec<Conflict>)> {
    let stamps = Stamps::read(conn)?;
    let mut found = Vec::new();
    for doubt in doubts(conn)? {
        found.extend(doubt.conflict(conn, words, sight, &stamps)?.filter(|c| settled || !c.settled));
    }
    for record in records(conn, settled, None)? {
        found.extend(record.conflict(conn, words, sight)?);
    }
    let open = found.iter().filter(|c| !c.settled).count() as u64;
    // By row, so that what was changed together is judged together.
    found.sort_by(|a, b| {
        (a.settled, &a.table, &a.label, &a.row, &a.part).cmp(&(b.settled, &b.table, &b.label, &b.row, &b.part))
    });
    found.truncate(SHOWN);
    Ok((open, found))
}

/// How many are open.
pub(super) fn open(conn: &Connection, words: &Words) -> Result<u64, Fault> {
    all(conn, words, Sight::Usual, false).map(|(open, _)| open).map_err(sql_fault)
}

pub(super) fn list(app: &App, req: ConflictsReq) -> Result<Conflicts, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let sight = Sight::of(app, false);
    let (open, conflicts) = all(&conn, app.words(), sight, req.settled.unwrap_or(false)).map_err(sql_fault)?;
    Ok(Conflicts { open, conflicts })
}

fn missing(id: &str) -> Fault {
    Fault::new("no_such_conflict").with("id", id)
}

/// One of them as it is shown, and the row it is about.
pub(super) fn shown(
    conn: &Connection,
    words: &Words,
    sight: Sight,
    id: &str,
) -> Result<(Conflict, &'static Table, i64), Fault> {
    if id.starts_with('d') {
        let find = || -> Sql<_> {
            let stamps = Stamps::read(conn)?;
            let Some(doubt) = doubts(conn)?.into_iter().find(|d| d.id() == id) else { return Ok(None) };
            Ok(doubt.conflict(conn, words, sight, &stamps)?.map(|c| (c, doubt.table, doubt.row)))
        };
        return find().map_err(sql_fault)?.ok_or_else(|| missing(id));
    }
    let number = id.parse().map_err(|_| missing(id))?;
    let record = records(conn, true, Some(number)).map_err(sql_fault)?.into_iter().next().ok_or_else(|| missing(id))?;
    let conflict = record.conflict(conn, words, sight).map_err(sql_fault)?.ok_or_else(|| missing(id))?;
    Ok((conflict, record.table, record.row))
}

/// Faults: `no_such_conflict`, `too_many_conflicts`, `exchange_needed` for a row that others refer to; of a third value those of
/// [`edit::write`].
pub(super) fn settle(app: &App, req: SettleReq) -> Result<Conflicts, Fault> {
    let limit = if req.choice == Choice::Edit { 1 } else { SHOWN };
    if req.ids.len() > limit {
        return Err(Fault::new("too_many_conflicts").with("limit", limit));
    }
    let sight = Sight::of(app, true);
    let done = app.db()?.op(Op::SettleConflict, "", |tx| req.ids.iter().try_for_each(|id| one(tx, id, &req, sight)))?;
    app.done(done);
    list(app, ConflictsReq::default())
}

fn one(tx: &mut Tx, id: &str, req: &SettleReq, sight: Sight) -> Result<(), Fault> {
    if id.starts_with('d') {
        let stamps = Stamps::read(tx.conn).map_err(sql_fault)?;
        let doubt =
            doubts(tx.conn).map_err(sql_fault)?.into_iter().find(|d| d.id() == id).ok_or_else(|| missing(id))?;
        return match req.choice {
            Choice::Keep => keep(tx, &doubt, &stamps).map_err(sql_fault),
            Choice::Other => delete(tx, &doubt),
            Choice::Edit => Err(edit::refused()),
        };
    }
    let record = Record::open(tx.conn, id)?;
    match req.choice {
        Choice::Keep => {}
        Choice::Other => {
            let values = record.values();
            let named: Vec<(&str, &dyn ToSql)> = record
                .table
                .travelling(record.group)
                .map(|c| c.name)
                .zip(values.iter().map(|v| v as &dyn ToSql))
                .collect();
            tx.update(record.table, record.row, &named).map_err(sql_fault)?;
        }
        Choice::Edit => edit::write(tx, &record, req.values.as_ref().unwrap_or(&BTreeMap::new()), sight)?,
    }
    tx.update(&CONFLICT, record.id, &[("state", &1)]).map_err(sql_fault).map(|_| ())
}

/// The row stays; the record says so on every machine.
fn keep(tx: &mut Tx, doubt: &Doubt, stamps: &Stamps) -> Sql<()> {
    let (at, by) = written(tx.conn, doubt.death)?;
    let id = doubt.record(stamps);
    if tx.conn.prepare_cached("SELECT 1 FROM sync_conflict WHERE id = ?1")?.exists([id])? {
        tx.bring_back(&CONFLICT, id)?;
        return tx.update(&CONFLICT, id, &[("state", &1)]).map(|_| ());
    }
    write::record(tx, (doubt.table.name, doubt.row, ""), stamps.of(doubt.death), "[]", (at, &by), 1)
}

/// The row goes, by a death that knows what was written.
fn delete(tx: &mut Tx, doubt: &Doubt) -> Result<(), Fault> {
    if let Some(needed) = doubt.table.kept_while {
        let sql = format!("SELECT 1 FROM {} t WHERE t.id = ?1 AND ({needed})", doubt.table.name);
        let needed = tx.conn.prepare(&sql).and_then(|mut s| s.exists([doubt.row])).map_err(sql_fault)?;
        if needed {
            return Err(Fault::new("exchange_needed").with("table", doubt.table.name));
        }
    }
    tx.delete(doubt.table, doubt.row).map(|_| ()).map_err(sql_fault)
}
