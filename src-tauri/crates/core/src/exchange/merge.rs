//! One row of a file met with the row here: every register is joined, what loses is kept as a conflict, and a death that did
//! not know of a write leaves the row to be seen.

use super::{
    ArrivalTable, PartChange, RowChange, RowFate,
    arrive::{Arriving, Named, note_life, set_apart},
    collect,
    coming::{Coming, TheirLife},
    life::{Place, Write, lives},
    records::settle_by_nobody,
    row::{Held, Row},
    show,
    stamps::written,
    unknown::{Change, Meeting},
    write::{begins, cell, insert, no_cell, pre_image, record, update},
};
use crate::db::{
    Sql, Touched, Tx, erase,
    schema::{CONFLICT, Column, Table},
    sql_fault,
};
use keheng_base::Fault;
use keheng_sync::{ERASED, Joined, Register, Stamp, join};

/// Why a death is apart: somebody changed the row, somebody else made it too, something needs it.
pub(super) const CHANGED: u8 = 0;
pub(super) const MADE: u8 = 1;
pub(super) const NEEDED: u8 = 2;

/// What a conflict about a row's life keeps of a death, and of a bringing back.
pub(super) const DEATH: &str = "[0]";
pub(super) const BACK: &str = "[1]";

/// A row of the file.
pub(super) struct Met<'a> {
    pub table: &'static Table,
    /// groups that are known here: ours, the file's, its columns in our order
    pub groups: &'a [(usize, u32, Vec<usize>)],
    pub coming: Coming<'a>,
}

/// A register of the file.
pub(super) struct Theirs {
    pub group: usize,
    pub values: Vec<Held>,
    /// place of its transaction in the file
    pub txn: u32,
    pub turn: u32,
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
        // A line of a log that was cut off here comes back although its write had been seen.
        if self.coming.nothing_new(to) && !self.table.append_only() {
            counts.same = 1;
            return Ok(counts);
        }
        let id = self.coming.id();
        let there = if to.empty.contains(&self.table.number) {
            None
        } else {
            Row::read(to.conn, self.table, id).map_err(sql_fault)?
        };
        match there {
            // Written once: whatever a file says of it, it stands as it is here.
            Some(_) if self.table.append_only() => counts.same = 1,
            Some(mine) => self.join(to, id, &mine, &mut counts)?,
            None if self.coming.block.whole => self.make(to, id, &mut counts)?,
            // A part of a row that is not here: the file's vector promised that it is.
            None => return Err(Fault::new("exchange_damaged").with("reason", self.table.name)),
        }
        Ok(counts)
    }

    fn theirs(&self) -> Vec<Theirs> {
        let made = self.coming.made();
        let mut all = Vec::with_capacity(self.groups.len());
        for (group, place, columns) in self.groups {
            let Some((txn, turn)) = self.coming.written(*place) else { continue };
            let value = |(column, at): (&'static Column, &usize)| match Held::from(
                self.coming.block.columns[*at].get(self.coming.row),
            ) {
                Held::Null => begins(column),
                value => value,
            };
            let values = self.table.travelling(*group).zip(columns).map(value).collect();
            all.push(Theirs { group: *group, values, txn, turn });
        }
        // A program that did not know a group made the row with what it begins with.
        if let Some(txn) = made
            && self.groups.len() < self.table.groups.len()
        {
            for group in (0..self.table.groups.len()).filter(|g| self.groups.iter().all(|(own, ..)| own != g)) {
                all.push(Theirs { group, values: self.table.travelling(group).map(begins).collect(), txn, turn: 0 });
            }
        }
        all
    }

    /// The life of the file's row.
    fn life(&self) -> Option<TheirLife> {
        if self.table.append_only() {
            // No file can bring its death.
            return self.coming.made().map(|txn| TheirLife { alive: true, txn, made: true });
        }
        self.coming.life()
    }

    fn make(&self, to: &mut Arriving, id: i64, counts: &mut ArrivalTable) -> Result<(), Fault> {
        let (Some(life), Some(made)) = (self.life(), self.coming.made()) else {
            return Err(Fault::new("exchange_damaged").with("reason", self.table.name));
        };
        let place = Place { number: self.table.number, table: self.table.name, row: id };
        // Lines of a log come along without being a change that somebody has to look at.
        let told = life.seen(to, place) && !self.table.append_only();
        if told {
            counts.new = 1;
            if to.tx.is_none() && to.full() {
                return Ok(());
            }
        }
        let theirs = self.theirs();
        if told {
            let words = to.words;
            to.show(|| {
                let parts =
                    theirs.iter().filter_map(|t| show::part(words, self.table, t.group, None, &t.values)).collect();
                let name =
                    show::label(words, self.table, |g| theirs.iter().find(|t| t.group == g).map(|t| &t.values[..]));
                Some(RowChange {
                    table: self.table.name.to_owned(),
                    id: id.to_string(),
                    label: name,
                    fate: RowFate::New,
                    parts,
                })
            });
        }
        let row_txn = to.txns[made as usize].local;
        let del = life.stored(to, place);
        let locals: Vec<i64> = theirs.iter().map(|t| to.txns[t.txn as usize].local).collect();
        if let Some(tx) = to.tx.as_deref() {
            self.coming.keep(to, tx.conn).map_err(sql_fault)?;
        }
        let Some(tx) = to.tx.as_deref_mut() else { return Ok(()) };
        let mut write = || {
            tx.arrives(self.table, id, false)?;
            insert(tx.conn, self.table, id, row_txn, del, &theirs)?;
            if del < 0 {
                // its stamps do not tell that it came with this merge, which an undo has to know
                note_life(tx, self.table, id, "lived")?;
            }
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

    fn join(&self, to: &mut Arriving, id: i64, mine: &Row, counts: &mut ArrivalTable) -> Result<(), Fault> {
        let table = self.table;
        let theirs = self.theirs();
        let my_stamps: Vec<Stamp> = mine.stamps.iter().map(|(txn, _)| to.stamps.of(*txn)).collect();
        let mut stamps = mine.stamps.clone();
        let mut taken: Vec<&Theirs> = Vec::new();
        let mut lost: Vec<(usize, Lost)> = Vec::new();
        let mut results: Vec<Option<Joined>> = vec![None; table.groups.len()];
        let mut parts = Vec::new();
        let mut raised = false;
        for t in &theirs {
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
                Joined::MineOver => lost.push((t.group, Lost::there(&to.txns[t.txn as usize], &t.values))),
                Joined::TheirsOver => {
                    lost.push((t.group, Lost::here(my_stamps[t.group], mine.stamps[t.group].0, held)));
                }
                Joined::Mine | Joined::Theirs => {}
            }
            let conflict = matches!(joined, Joined::MineOver | Joined::TheirsOver);
            if conflict || (joined.takes() && t.values != *held) {
                parts.extend(show::part(to.words, table, t.group, Some(held), &t.values).map(|part| PartChange {
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
        let meetings = self.strangers(to, mine).map_err(sql_fault)?;
        let place = Place { number: table.number, table: table.name, row: id };
        let mut writes = self.writes(to, mine, &theirs, &results);
        writes.extend(meetings.iter().map(|m| m.write));
        let outcome = lives(to, place, mine, self.life(), &writes).map_err(sql_fault)?;
        let strange: Vec<Change> = meetings.iter().map(|m| m.change(to, outcome.made)).collect();
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
            let words = to.words;
            to.show(|| {
                let now = |g: usize| {
                    let new = taken.iter().find(|t| t.group == g).map(|t| &t.values[..]);
                    Some(new.unwrap_or(&mine.groups[g]))
                };
                let label = show::label(words, table, now);
                Some(RowChange { table: table.name.to_owned(), id: id.to_string(), label, fate, parts })
            });
        }
        let changes = before != after || !taken.is_empty();
        let stamped = raised || outcome.made != mine.made || outcome.del != mine.del;
        let Some(tx) = to.tx.as_deref_mut() else { return Ok(()) };
        let write = || {
            if changes {
                tx.arrives(table, id, true)?;
            }
            for t in taken.iter().filter(|t| t.turn != ERASED) {
                pre_image(tx, table, id, t.group)?;
            }
            if changes || stamped {
                update(tx, table, id, outcome.made, outcome.del, &taken)?;
            }
            for t in taken.iter().filter(|t| t.turn == ERASED) {
                erase::forgets(tx.conn, table.number, id, t.group as u8)?;
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
            for (group, lost) in lost {
                lost.write(tx, place, table.groups[group])?;
            }
            strange.into_iter().try_for_each(|c| c.write(tx, place))?;
            if table.number == CONFLICT.number { Ok(()) } else { outcome.record(tx, place, mine) }
        };
        write().map_err(sql_fault)
    }

    /// Groups that are not known here, met with the quarantine.
    fn strangers(&self, to: &Arriving, mine: &Row) -> Sql<Vec<Meeting>> {
        if self.coming.strange.is_empty() && !to.quarantined.contains(self.table.name) {
            return Ok(Vec::new());
        }
        self.coming.meet(to, mine)
    }

    /// What was written of the groups on both sides.
    fn writes(&self, to: &Arriving, mine: &Row, theirs: &[Theirs], results: &[Option<Joined>]) -> Vec<Write> {
        let row = self.coming.made();
        let write = |(group, (txn, _)): (usize, &(i64, u32))| {
            let their = theirs.iter().find(|t| t.group == group);
            Write {
                mine: (to.stamps.of(*txn), *txn != mine.made),
                theirs: their.map(|t| (to.txns[t.txn as usize].stamp, Some(t.txn) != row)),
                joined: results[group],
            }
        };
        mine.stamps.iter().enumerate().map(write).collect()
    }
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
pub(super) struct Lost {
    stamp: Stamp,
    value: String,
    by: Writer,
}

enum Writer {
    /// a transaction here
    Here(i64),
    /// when, and who
    There(i64, String),
}

impl Lost {
    pub fn here(stamp: Stamp, txn: i64, values: &[Held]) -> Lost {
        Lost { stamp, value: collect::json(values), by: Writer::Here(txn) }
    }

    pub fn there(txn: &Named, values: &[Held]) -> Lost {
        Lost { stamp: txn.stamp, value: collect::json(values), by: Writer::There(txn.wall, txn.actor.clone()) }
    }

    /// Keeps it as a conflict.
    pub fn write(self, tx: &mut Tx, place: Place, group: &str) -> Sql<()> {
        let (wall, actor) = match self.by {
            Writer::There(wall, actor) => (wall, actor),
            Writer::Here(txn) => written(tx.conn, txn)?,
        };
        record(tx, (place.table, place.row, group), self.stamp, &self.value, (wall, &actor), 0)
    }
}
