//! One row of a file met with the row here: every register is joined, what loses is kept as a conflict, and a death that did
//! not know of a write leaves the row to be seen.

use super::{
    ArrivalTable, PartChange, RowChange, RowFate,
    arrive::{Arriving, note_life, set_apart},
    collect,
    row::{Held, Row},
    show,
};
use crate::db::{
    Sql, Touched, Tx, content_id,
    schema::{CONFLICT, Table},
    sql_fault,
};
use keheng_base::Fault;
use keheng_sync::{
    Joined, Register, Stamp, apart,
    file::{self, Block, Life},
    join, overtaken,
};
use rusqlite::{Connection, ToSql, params};

/// Why a death is apart: somebody changed the row, somebody else made it too, something needs it.
pub(super) const CHANGED: u8 = 0;
pub(super) const MADE: u8 = 1;
pub(super) const NEEDED: u8 = 2;

/// What a conflict about a row's life keeps of a death, and of a bringing back.
const DEATH: &str = "[0]";
const BACK: &str = "[1]";

/// A row of the file.
pub(super) struct Met<'a> {
    pub table: &'static Table,
    pub block: &'a Block,
    pub row: usize,
    /// groups that are known here: ours, the file's, its columns in our order
    pub groups: &'a [(usize, u32, Vec<usize>)],
    pub registers: &'a [file::Register],
}

/// A register of the file.
struct Theirs {
    group: usize,
    values: Vec<Held>,
    /// place of its transaction in the file
    txn: u32,
    turn: u32,
}

/// Adds what one row counts.
pub(super) fn add(to: &mut ArrivalTable, one: &ArrivalTable) {
    to.new += one.new;
    to.changed += one.changed;
    to.same += one.same;
    to.conflicts += one.conflicts;
    to.deleted += one.deleted;
    to.revived += one.revived;
    to.asked += one.asked;
}

impl Met<'_> {
    /// Joins the row, and writes what comes of it where the file is taken in.
    pub fn meet(&self, to: &mut Arriving) -> Result<ArrivalTable, Fault> {
        let mut counts = ArrivalTable::default();
        if self.table.number == CONFLICT.number {
            self.tell_lost(to);
        }
        if !to.open.is_empty() {
            self.tell_open(to);
        }
        if self.nothing_new(to) {
            counts.same = 1;
            return Ok(counts);
        }
        let id = self.block.ids[self.row];
        let there = if to.empty.contains(&self.table.number) {
            None
        } else {
            Row::read(to.conn, self.table, id).map_err(sql_fault)?
        };
        match there {
            Some(mine) => self.join(to, id, &mine, &mut counts)?,
            None if self.block.whole => self.make(to, id, &mut counts)?,
            // A part of a row that is not here: the file's vector promised that it is.
            None => return Err(Fault::new("exchange_damaged").with("reason", self.table.name)),
        }
        Ok(counts)
    }

    /// The text of a column of a conflict's record in the file.
    fn said(&self, column: &str) -> Option<Held> {
        let (_, _, columns) = self.groups.iter().find(|(group, ..)| *group == 0)?;
        let at = self.table.travelling(0).position(|c| c.name == column)?;
        Some(Held::from(self.block.columns[columns[at]].get(self.row)))
    }

    /// A record of the file: which write of which row lost.
    fn tell_lost(&self, to: &mut Arriving) {
        let id = self.block.ids[self.row];
        to.open.values_mut().flatten().filter(|o| o.id == id).for_each(|o| o.stays = true);
        let number = |column| match self.said(column) {
            Some(Held::Int(n)) => Some(n),
            _ => None,
        };
        let text = |column| match self.said(column) {
            Some(Held::Text(t)) => Some(t),
            _ => None,
        };
        let found = (|| Some((text("tbl")?, number("row")?, number("epoch")?, number("seq")?, text("value")?)))();
        let Some((table, row, epoch, seq, value)) = found else { return };
        let Some(table) = collect::tables().find(|t| t.name == table) else { return };
        if value != DEATH && value != "[]" {
            to.lost.entry((table.number, row)).or_default().push(Stamp { hlc: 0, epoch, seq });
        }
    }

    /// Conflicts here whose lost write still stands in the file are not over.
    fn tell_open(&self, to: &mut Arriving) {
        let id = self.block.ids[self.row];
        let made = self.block.rows.get(self.row).copied();
        for (group, place, _) in self.groups {
            let Some(records) = to.open.get_mut(&(self.table.number, id, *group)) else { continue };
            let own = self.registers.iter().find(|r| r.group == *place).map(|r| r.txn).or(made);
            let Some(holds) = own.map(|t| to.txns[t as usize].stamp) else { continue };
            for record in records {
                record.stays |= (holds.epoch, holds.seq) == (record.lost.epoch, record.lost.seq);
            }
        }
    }

    /// Everything of it was seen here already.
    fn nothing_new(&self, to: &Arriving) -> bool {
        let known = |txn: u32| to.txns[txn as usize].known;
        self.block.rows.get(self.row).is_none_or(|t| known(*t))
            && self.registers.iter().all(|r| known(r.txn))
            && match self.block.lives.get(self.row) {
                Some(Life::Died(t) | Life::Back(t)) => known(*t),
                _ => true,
            }
    }

    fn theirs(&self) -> Vec<Theirs> {
        let made = self.block.rows.get(self.row).copied();
        let mut all = Vec::with_capacity(self.groups.len());
        for (group, place, columns) in self.groups {
            let own = self.registers.iter().find(|r| r.group == *place);
            let Some((txn, turn)) = own.map(|r| (r.txn, r.turn)).or(made.map(|t| (t, 0))) else { continue };
            let values = columns.iter().map(|c| Held::from(self.block.columns[*c].get(self.row))).collect();
            all.push(Theirs { group: *group, values, txn, turn });
        }
        all
    }

    /// The life of the file's row: whether it lives, and the place of the transaction that says so.
    fn life(&self) -> Option<(bool, u32, bool)> {
        match self.block.lives.get(self.row)? {
            Life::Made => self.block.rows.get(self.row).map(|t| (true, *t, true)),
            Life::Died(t) => Some((false, *t, false)),
            Life::Back(t) => Some((true, *t, false)),
        }
    }

    fn make(&self, to: &mut Arriving, id: i64, counts: &mut ArrivalTable) -> Result<(), Fault> {
        let Some((alive, life, made)) = self.life() else {
            return Err(Fault::new("exchange_damaged").with("reason", self.table.name));
        };
        let death = (!alive).then(|| to.txns[life as usize].stamp);
        let kept = death.is_some_and(|d| to.is_apart(self.table.number, id, d));
        if alive || kept {
            counts.new = 1;
            if to.tx.is_none() && to.full() {
                return Ok(());
            }
        }
        let theirs = self.theirs();
        if alive || kept {
            to.show(|| {
                let parts = theirs.iter().filter_map(|t| show::part(self.table, t.group, None, &t.values)).collect();
                let name = show::label(self.table, |g| theirs.iter().find(|t| t.group == g).map(|t| &t.values[..]));
                Some(RowChange {
                    table: self.table.name.to_owned(),
                    id: id.to_string(),
                    label: name,
                    fate: RowFate::New,
                    parts,
                })
            });
        }
        let row_txn = to.txns[self.block.rows[self.row] as usize].local;
        let life_txn = to.txns[life as usize].local;
        let locals: Vec<i64> = theirs.iter().map(|t| to.txns[t.txn as usize].local).collect();
        let Some(tx) = to.tx.as_deref_mut() else { return Ok(()) };
        let del = if made {
            0
        } else if alive || kept {
            -life_txn
        } else {
            life_txn
        };
        let mut write = || {
            tx.arrives(self.table, id, false)?;
            insert(tx.conn, self.table, id, row_txn, del, &theirs)?;
            for (t, local) in theirs.iter().zip(&locals) {
                if *local != row_txn || t.turn > 0 {
                    cell(tx.conn, self.table, id, t.group, *local, t.turn)?;
                }
            }
            tx.note_bulk(self.table, Touched { inserted: 1, ..Touched::default() });
            Ok(())
        };
        write().map_err(sql_fault)?;
        if self.table.number == CONFLICT.number && self.gone_over_here(to).map_err(sql_fault)? {
            let Some(tx) = to.tx.as_deref_mut() else { return Ok(()) };
            settle_by_nobody(tx, id).map_err(sql_fault)?;
        }
        Ok(())
    }

    /// A record of the file about a value that was seen here and gone over. Conflicts come before all rows, so that what is
    /// here is still as it was.
    fn gone_over_here(&self, to: &Arriving) -> Sql<bool> {
        let (Some(Held::Text(table)), Some(Held::Int(row)), Some(Held::Text(group))) =
            (self.said("tbl"), self.said("row"), self.said("grp"))
        else {
            return Ok(false);
        };
        let (Some(Held::Int(epoch)), Some(Held::Int(seq))) = (self.said("epoch"), self.said("seq")) else {
            return Ok(false);
        };
        let lost = Stamp { hlc: 0, epoch, seq };
        let Some(table) = collect::tables().find(|t| t.name == table) else { return Ok(false) };
        let Some(group) = table.groups.iter().position(|g| *g == group) else { return Ok(false) };
        let Some(row) = Row::read(to.conn, table, row)? else { return Ok(false) };
        let holds = to.stamps.of(row.stamps[group].0);
        Ok(overtaken(lost, (holds.epoch, holds.seq) == (epoch, seq), &to.known))
    }

    fn join(&self, to: &mut Arriving, id: i64, mine: &Row, counts: &mut ArrivalTable) -> Result<(), Fault> {
        let table = self.table;
        let theirs = self.theirs();
        let my_stamps: Vec<Stamp> = mine.stamps.iter().map(|(txn, _)| to.stamps.of(*txn)).collect();
        let mut stamps = mine.stamps.clone();
        let mut taken: Vec<&Theirs> = Vec::new();
        let mut lost: Vec<(usize, bool)> = Vec::new();
        let mut results: Vec<Option<Joined>> = vec![None; table.groups.len()];
        let mut parts = Vec::new();
        let mut raised = false;
        for (place, t) in theirs.iter().enumerate() {
            let (local, named) = (to.txns[t.txn as usize].local, to.txns[t.txn as usize].stamp);
            let held = &mine.groups[t.group];
            let rank = |values: &[Held]| rank(table, t.group, values);
            let joined = join(
                &Register { value: held, turn: mine.stamps[t.group].1, rank: rank(held), stamp: my_stamps[t.group] },
                &Register { value: &t.values, turn: t.turn, rank: rank(&t.values), stamp: named },
                &to.known,
                &to.their,
            );
            results[t.group] = Some(joined);
            if joined.takes() {
                stamps[t.group] = (local, t.turn);
                raised = true;
                if t.values != *held {
                    taken.push(t);
                }
            }
            match joined {
                Joined::MineOver => lost.push((place, false)),
                Joined::TheirsOver => lost.push((place, true)),
                Joined::Mine | Joined::Theirs => {}
            }
            let conflict = matches!(joined, Joined::MineOver | Joined::TheirsOver);
            if conflict || (joined.takes() && t.values != *held) {
                parts.extend(show::part(table, t.group, Some(held), &t.values).map(|part| PartChange {
                    conflict,
                    taken: joined.takes(),
                    ..part
                }));
            }
        }
        // Conflicts between conflicts would never end: what they say follows from the lost write.
        if table.number == CONFLICT.number {
            lost.clear();
        }
        let outcome = self.lives(to, id, mine, &theirs, &my_stamps, &results).map_err(sql_fault)?;
        counts.conflicts = lost.len() as u64;
        let (before, after) = (mine.seen(), outcome.seen);
        to.met.extend((!before && after).then_some((table.number, id)));
        let fate = match (before, after) {
            (true, false) => Some(RowFate::Deleted),
            (false, true) => Some(RowFate::Revived),
            (true, true) if outcome.asked => Some(RowFate::Asked),
            (true, true) if !taken.is_empty() || !lost.is_empty() => Some(RowFate::Changed),
            _ => None,
        };
        counts.deleted = u64::from(fate == Some(RowFate::Deleted));
        counts.revived = u64::from(fate == Some(RowFate::Revived));
        counts.asked = u64::from(outcome.asked);
        counts.changed = u64::from(before && after && !taken.is_empty());
        counts.same = u64::from(counts.changed + counts.deleted + counts.revived == 0);
        if fate == Some(RowFate::Deleted) && table.kept_while.is_some() {
            to.going += 1;
        }
        if let Some(fate) = fate {
            to.show(|| {
                let now = |g: usize| {
                    let new = taken.iter().find(|t| t.group == g).map(|t| &t.values[..]);
                    Some(new.unwrap_or(&mine.groups[g]))
                };
                let label = show::label(table, now);
                Some(RowChange { table: table.name.to_owned(), id: id.to_string(), label, fate, parts })
            });
        }
        let changes = before != after || !taken.is_empty();
        let stamped = raised || outcome.made != mine.made || outcome.del != mine.del;
        let records: Vec<Lost> = lost
            .iter()
            .map(|(place, was_mine)| {
                let t = &theirs[*place];
                let (stamp, values) = if *was_mine {
                    (my_stamps[t.group], &mine.groups[t.group])
                } else {
                    (to.txns[t.txn as usize].stamp, &t.values)
                };
                let (wall, actor) = if *was_mine {
                    (None, String::new())
                } else {
                    (Some(to.txns[t.txn as usize].wall), to.txns[t.txn as usize].actor.clone())
                };
                Lost { group: t.group, stamp, value: collect::json(values), wall, actor, txn: mine.stamps[t.group].0 }
            })
            .collect();
        let Some(tx) = to.tx.as_deref_mut() else { return Ok(()) };
        let mut write = || {
            if changes {
                tx.arrives(table, id, true)?;
            }
            for t in &taken {
                pre_image(tx, table, id, t.group)?;
            }
            if changes || stamped {
                update(tx, table, id, outcome.made, outcome.del, &taken)?;
            }
            if raised || outcome.made != mine.made {
                for (group, (txn, turn)) in stamps.iter().enumerate() {
                    if *txn != outcome.made || *turn > 0 {
                        cell(tx.conn, table, id, group, *txn, *turn)?;
                    } else if mine.stamps[group].0 != mine.made || mine.stamps[group].1 > 0 {
                        no_cell(tx, table, id, group)?;
                    }
                }
            }
            if let Some((death, why)) = outcome.apart {
                set_apart(tx.conn, table.number, id, death, why)?;
            }
            match (before, after) {
                (true, false) => note_life(tx, table, id, "died")?,
                (false, true) => note_life(tx, table, id, "lived")?,
                (true, true) if outcome.made != mine.made => note_life(tx, table, id, "there")?,
                _ => {}
            }
            let touched =
                Touched { updated: u64::from(!taken.is_empty()), life: u64::from(before != after), inserted: 0 };
            tx.note_bulk(table, touched);
            for record in &records {
                record.write(tx, table, id)?;
            }
            if let Some((stamp, back, by)) = &outcome.lost
                && table.number != CONFLICT.number
            {
                let value = if *back { BACK } else { DEATH };
                let (wall, actor) = match by {
                    Some((wall, actor)) => (*wall, actor.clone()),
                    None => written(tx.conn, mine.life())?,
                };
                record(tx, table, id, "", *stamp, value, (wall, &actor), 0)?;
            }
            Ok(())
        };
        write().map_err(sql_fault)
    }

    /// The join of the rows' lives.
    fn lives(
        &self,
        to: &Arriving,
        id: i64,
        mine: &Row,
        theirs: &[Theirs],
        my_stamps: &[Stamp],
        results: &[Option<Joined>],
    ) -> Sql<Outcome> {
        let mut outcome =
            Outcome { made: mine.made, del: mine.del, seen: mine.seen(), asked: false, apart: None, lost: None };
        let my_life = Register { value: mine.alive(), turn: 0, rank: 0, stamp: to.stamps.of(mine.life()) };
        let their_life = self.life().map(|(alive, txn, made)| {
            let named = &to.txns[txn as usize];
            (Register { value: alive, turn: 0, rank: 0, stamp: named.stamp }, named, made)
        });
        let joined = their_life.as_ref().map(|(life, ..)| join(&my_life, life, &to.known, &to.their));
        let takes = joined.is_some_and(Joined::takes);
        if let (Some(joined), Some((life, named, _))) = (joined, &their_life) {
            outcome.lost = match joined {
                Joined::MineOver => Some((life.stamp, life.value, Some((named.wall, named.actor.clone())))),
                Joined::TheirsOver => Some((my_life.stamp, my_life.value, None)),
                Joined::Mine | Joined::Theirs => None,
            };
        }
        let (alive, death, local, made) = match &their_life {
            Some((life, named, made)) if takes => (life.value, life.stamp, named.local, *made),
            _ => (my_life.value, my_life.stamp, mine.life(), mine.del == 0),
        };
        if alive {
            outcome.seen = true;
            if takes {
                (outcome.made, outcome.del) = if made { (local, 0) } else { (mine.made, -local) };
            }
            return Ok(outcome);
        }
        // Dead: was the row written where nobody knew of that? What the join passed in silence does not count.
        let mut lived: Vec<(Stamp, bool)> = Vec::new();
        let found = if takes {
            for (group, (txn, _)) in mine.stamps.iter().enumerate() {
                if results[group] != Some(Joined::Theirs) {
                    lived.push((my_stamps[group], *txn != mine.made));
                }
            }
            if my_life.value && joined == Some(Joined::TheirsOver) {
                lived.push((my_life.stamp, mine.del != 0));
            }
            lived.extend(lost_here(to.conn, self.table, id)?.into_iter().map(|s| (s, true)));
            apart(death, lived.iter().map(|(s, _)| *s), &to.their, &to.known)
        } else {
            let row = self.block.rows.get(self.row).copied();
            for t in theirs {
                if results[t.group].is_some_and(|r| r != Joined::Mine) {
                    lived.push((to.txns[t.txn as usize].stamp, Some(t.txn) != row));
                }
            }
            if let Some((life, _, made)) = &their_life
                && life.value
                && joined == Some(Joined::MineOver)
            {
                lived.push((life.stamp, !made));
            }
            lived.extend(to.lost.get(&(self.table.number, id)).into_iter().flatten().map(|s| (*s, true)));
            apart(death, lived.iter().map(|(s, _)| *s), &to.known, &to.their)
        };
        let unseen = if takes { &to.their } else { &to.known };
        let why = if lived.iter().any(|(s, changed)| *changed && !unseen.covers(*s)) { CHANGED } else { MADE };
        let before = !takes && mine.apart;
        outcome.seen = found || before || to.is_apart(self.table.number, id, death);
        outcome.del = if outcome.seen { -local } else { local };
        if found {
            outcome.apart = Some((local, why));
        }
        // Asked anew: here it is found, or there it was and here the row had gone.
        let there = to.apart.get(&(self.table.number, id, death)) == Some(&CHANGED);
        outcome.asked = !before && ((found && why == CHANGED) || (there && !mine.seen()));
        Ok(outcome)
    }
}

/// Writes of a row that lost here and are kept as conflicts, deaths left out.
fn lost_here(conn: &Connection, table: &'static Table, row: i64) -> Sql<Vec<Stamp>> {
    let sql =
        "SELECT epoch, seq FROM sync_conflict WHERE tbl = ?1 AND row = ?2 AND _del <= 0 AND value NOT IN ('[]', ?3)";
    let mut all = conn.prepare_cached(sql)?;
    let found =
        all.query_map(params![table.name, row, DEATH], |r| Ok(Stamp { hlc: 0, epoch: r.get(0)?, seq: r.get(1)? }))?;
    found.collect()
}

/// A conflict that nobody has to answer: somebody saw what lost and went over it.
pub(super) fn settle_by_nobody(tx: &mut Tx, id: i64) -> Sql<()> {
    let sql = "UPDATE sync_conflict SET state = 1 WHERE id = ?1 AND state = 0";
    if tx.conn.prepare_cached(sql)?.execute([id])? > 0 {
        cell(tx.conn, &CONFLICT, id, 1, tx.txn, 0)?;
    }
    Ok(())
}

/// What a row becomes.
struct Outcome {
    made: i64,
    del: i64,
    seen: bool,
    /// it would have gone, and somebody is asked
    asked: bool,
    /// the death to be noted as apart, and why
    apart: Option<(i64, u8)>,
    /// the life that lost: its write, whether it was a bringing back, and of a write of the file when and whose
    lost: Option<(Stamp, bool, Option<(i64, String)>)>,
}

/// How far the course of a group has got; 0 for groups without one.
pub(super) fn rank(table: &'static Table, group: usize, values: &[Held]) -> u32 {
    let Some(course) = table.course(group) else { return 0 };
    let at = table.travelling(group).position(|c| c.name == course.column);
    match at.and_then(|i| values.get(i)) {
        Some(Held::Int(n)) => u32::try_from(*n).unwrap_or(0),
        _ => 0,
    }
}

/// A value that lost.
struct Lost {
    group: usize,
    stamp: Stamp,
    value: String,
    /// of a write of the file; of one here they are looked up
    wall: Option<i64>,
    actor: String,
    txn: i64,
}

impl Lost {
    fn write(&self, tx: &mut Tx, table: &'static Table, row: i64) -> Sql<()> {
        let (wall, actor) = match self.wall {
            Some(wall) => (wall, self.actor.clone()),
            None => written(tx.conn, self.txn)?,
        };
        record(tx, table, row, table.groups[self.group], self.stamp, &self.value, (wall, &actor), 0)
    }
}

/// When a transaction was written, and by whom.
fn written(conn: &Connection, txn: i64) -> Sql<(i64, String)> {
    let sql = "SELECT wall, actor FROM sync_txn WHERE id = ?1";
    conn.prepare_cached(sql)?.query_row([txn], |r| Ok((r.get(0)?, r.get(1)?)))
}

/// Writes the record of a conflict; it is the same on every machine. One that is there stays.
#[allow(clippy::too_many_arguments, reason = "the columns of the record")]
pub(super) fn record(
    tx: &mut Tx,
    table: &'static Table,
    row: i64,
    group: &str,
    lost: Stamp,
    value: &str,
    (wall, actor): (i64, &str),
    state: i64,
) -> Sql<()> {
    let id = record_id(table, row, group, lost);
    let there = tx.conn.prepare_cached("SELECT 1 FROM sync_conflict WHERE id = ?1")?.exists([id])?;
    if there {
        return Ok(());
    }
    tx.insert(
        &CONFLICT,
        id,
        &[
            ("tbl", &table.name),
            ("row", &row),
            ("grp", &group),
            ("value", &value),
            ("epoch", &lost.epoch),
            ("seq", &lost.seq),
            ("wall", &wall),
            ("actor", &actor),
            ("state", &state),
        ],
    )
}

/// The id of a conflict: of the place, and of the write that lost.
pub(super) fn record_id(table: &'static Table, row: i64, group: &str, lost: Stamp) -> i64 {
    content_id("conflict", &format!("{} {row} {group} {} {}", table.name, lost.epoch, lost.seq))
}

/// A row without values, for what is taken up group by group.
pub(super) fn bare(conn: &Connection, table: &'static Table, id: i64, made: i64, del: i64) -> Sql<()> {
    insert(conn, table, id, made, del, &[])
}

fn insert(conn: &Connection, table: &'static Table, id: i64, made: i64, del: i64, theirs: &[Theirs]) -> Sql<()> {
    let mut names: Vec<&str> = vec!["id", "_v", "_del"];
    let mut bound: Vec<&dyn ToSql> = vec![&id, &made, &del];
    for t in theirs {
        for (column, value) in table.travelling(t.group).zip(&t.values) {
            names.push(column.name);
            bound.push(value);
        }
    }
    // An older program had no such group: what may not be empty begins with nothing.
    for column in table.columns {
        if column.sql.contains("NOT NULL") && !column.sql.contains("DEFAULT") && !names.contains(&column.name) {
            names.push(column.name);
            bound.push(if column.sql.starts_with("TEXT") { &"" } else { &0 });
        }
    }
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!("INSERT INTO {}({}) VALUES ({marks})", table.name, names.join(", "));
    conn.prepare_cached(&sql)?.execute(bound.as_slice()).map(|_| ())
}

fn update(tx: &Tx, table: &'static Table, id: i64, made: i64, del: i64, taken: &[&Theirs]) -> Sql<()> {
    let mut sets = vec!["_v = ?".to_owned(), "_del = ?".to_owned()];
    let mut bound: Vec<&dyn ToSql> = vec![&made, &del];
    for t in taken {
        for (column, value) in table.travelling(t.group).zip(&t.values) {
            sets.push(format!("{} = ?", column.name));
            bound.push(value);
        }
    }
    bound.push(&id);
    let sql = format!("UPDATE {} SET {} WHERE id = ?", table.name, sets.join(", "));
    tx.conn.prepare_cached(&sql)?.execute(bound.as_slice()).map(|_| ())
}

/// Keeps what a group held before the merge.
fn pre_image(tx: &Tx, table: &'static Table, id: i64, group: usize) -> Sql<()> {
    let columns: Vec<&str> = table.group(group).map(|c| c.name).collect();
    let sql = format!(
        "INSERT INTO undo_cell SELECT ?1, ?2, id, ?4, json_array({}) FROM {} WHERE id = ?3 ON CONFLICT DO NOTHING",
        columns.join(", "),
        table.name
    );
    // SQLite wants a WHERE before ON CONFLICT after a SELECT; there is one.
    tx.conn.prepare_cached(&sql)?.execute(params![tx.txn, table.number, id, group as i64]).map(|_| ())
}

/// Notes that a group has a stamp of its own.
pub(super) fn cell(conn: &Connection, table: &'static Table, id: i64, group: usize, txn: i64, turn: u32) -> Sql<()> {
    let sql = "INSERT INTO sync_cell VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET v = excluded.v, turn = excluded.turn";
    conn.prepare_cached(sql)?.execute(params![table.number, id, group as i64, txn, turn]).map(|_| ())
}

fn no_cell(tx: &Tx, table: &'static Table, id: i64, group: usize) -> Sql<()> {
    let sql = "DELETE FROM sync_cell WHERE tbl = ?1 AND row = ?2 AND grp = ?3";
    tx.conn.prepare_cached(sql)?.execute(params![table.number, id, group as i64]).map(|_| ())
}
