//! A file of another machine, met with this one: section by section, row by row. The same way serves for looking and for taking
//! in, so that what was announced is what happens. It is longer than others because every kind of section is met in it.

use super::{
    ArrivalTable, RowChange,
    coming::Coming,
    merge::{self, CHANGED, Met},
    needed, records,
    row::Row,
    stamps::{self, Stamps},
    travels, unknown,
    write::Inserter,
};
use crate::db::{
    LIFE, Sql, Touched, Tx,
    schema::{self, CONFLICT, Table},
    sql_fault,
};
use keheng_base::Fault;
use keheng_sync::{
    Stamp, Vector, apart,
    file::{Block, Header, Kind, Life, Reader, Section, Shape, Txn},
    overtaken,
};
use keheng_words::Words;
use rusqlite::{Connection, OptionalExtension, params};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    io::{Read, Seek},
    sync::mpsc,
    thread,
};

/// Beyond all clocks and counts that anybody means.
const FARTHEST: i64 = i64::MAX / 2;
/// Changes that are shown one by one.
const SHOWN: usize = 200;
/// From so many new rows on an empty table is filled without its indexes.
const BULK: u64 = 20_000;

/// The same of a table's groups: which column of the file is which of ours.
pub(super) struct Fit {
    /// ours; none where this program does not know the table
    pub table: Option<&'static Table>,
    /// for each group of the file: ours, and whether all of its columns are known
    pub groups: Vec<Option<usize>>,
}

/// Transactions of the file.
pub(super) struct Named {
    pub stamp: Stamp,
    pub wall: i64,
    pub actor: String,
    /// this file has seen it
    pub known: bool,
    /// its number here, once written
    pub local: i64,
}

/// A conflict that is open here.
pub(super) struct OpenRecord {
    pub id: i64,
    pub lost: Stamp,
    /// the file says something else of it than that somebody went over it
    pub stays: bool,
}

/// What is found, and how far it is written.
pub(super) struct Arriving<'a, 'tx> {
    pub conn: &'a Connection,
    /// none while only looking
    pub tx: Option<&'a mut Tx<'tx>>,
    pub stamps: Stamps,
    /// what this file has seen
    pub known: Vector,
    /// what the writer of the file had seen
    pub their: Vector,
    pub txns: Vec<Named>,
    /// writes that lost and are kept as conflicts, of the file: by table and row, deaths left out
    pub lost: HashMap<(i64, i64), Vec<Stamp>>,
    /// open conflicts here, by place: the record, its lost write, and whether the file holds that write or tells of the record
    pub open: HashMap<(i64, i64, usize), Vec<OpenRecord>>,
    /// deaths that are apart, of the file: table, row, death
    pub apart: HashMap<(i64, i64, Stamp), u8>,
    /// rows that came back and are counted
    pub met: HashSet<(i64, i64)>,
    pub tables: BTreeMap<i64, ArrivalTable>,
    pub rows: Vec<RowChange>,
    /// rows that go although others might need them
    pub going: u64,
    pub empty: HashSet<i64>,
    /// tables with something in quarantine here
    pub quarantined: HashSet<String>,
    fits: Vec<Fit>,
    /// tables of the file that are not known here
    pub strangers: HashMap<i64, String>,
    unindexed: Vec<&'static Table>,
    /// what is shown is said in these
    pub words: &'static Words,
    /// called with rows read
    pub tell: &'a dyn Fn(u64) -> Result<(), Fault>,
    read: u64,
}

/// Finds out for each table of the file which of ours it is.
fn fit(shape: &Shape) -> Fit {
    let table = travels::table(&shape.name);
    let group = |name: &str| table.and_then(|t| t.groups.iter().position(|g| *g == name));
    Fit { table, groups: shape.groups.iter().map(|g| group(&g.name)).collect() }
}

/// Names of what this program does not know of a file.
pub(super) fn strangers(header: &Header) -> Vec<String> {
    let mut names = Vec::new();
    for shape in &header.tables {
        let fit = fit(shape);
        if fit.table.is_none() {
            names.push(shape.name.clone());
            continue;
        }
        let missing = shape.groups.iter().zip(&fit.groups).filter(|(_, ours)| ours.is_none());
        names.extend(missing.map(|(g, _)| format!("{}.{}", shape.name, g.name)));
    }
    names.sort();
    names.dedup();
    names
}

impl<'a, 'tx> Arriving<'a, 'tx> {
    /// Ready to read a file. `tx` is given to take it in.
    pub fn new(
        conn: &'a Connection,
        tx: Option<&'a mut Tx<'tx>>,
        header: &Header,
        words: &'static Words,
        tell: &'a dyn Fn(u64) -> Result<(), Fault>,
    ) -> Sql<Arriving<'a, 'tx>> {
        let fits: Vec<Fit> = header.tables.iter().map(fit).collect();
        let mut empty = HashSet::new();
        for table in fits.iter().filter_map(|f| f.table) {
            let sql = format!("SELECT 1 FROM {} LIMIT 1", table.name);
            if !conn.prepare(&sql)?.exists([])? {
                empty.insert(table.number);
            }
        }
        let strangers = fits.iter().zip(&header.tables).filter(|(fit, _)| fit.table.is_none());
        let strangers = strangers.map(|(_, s)| (unknown::stranger(&s.name), s.name.clone())).collect();
        Ok(Arriving {
            stamps: Stamps::read(conn)?,
            known: stamps::vector(conn)?,
            their: header.to.clone(),
            txns: Vec::new(),
            lost: HashMap::new(),
            open: if header.kind == Kind::Full { open_records(conn)? } else { HashMap::new() },
            apart: HashMap::new(),
            met: HashSet::new(),
            tables: BTreeMap::new(),
            rows: Vec::new(),
            going: 0,
            empty,
            quarantined: unknown::tables(conn)?,
            strangers,
            fits,
            unindexed: Vec::new(),
            words,
            tell,
            read: 0,
            conn,
            tx,
        })
    }

    /// Reads the file to its end. Faults: those of reading, `exchange_forked`, `exchange_damaged`.
    pub fn all<F: Read + Seek + Send>(&mut self, file: &mut Reader<F>) -> Result<(), Fault> {
        let header = file.header().clone();
        self.check_runs(&header)?;
        self.make_room(&header).map_err(sql_fault)?;
        // The next section is unpacked while this one is met.
        thread::scope(|scope| {
            let (send, sections) = mpsc::sync_channel(1);
            scope.spawn(move || {
                let mut more = true;
                while more {
                    let next = file.next();
                    more = matches!(next, Ok(Some(_)));
                    more &= send.send(next).is_ok();
                }
            });
            sections.into_iter().try_for_each(|section| match section? {
                Some(section) => self.section(&header, section),
                None => Ok(()),
            })
        })?;
        self.lost_unmet().map_err(sql_fault)?;
        self.kept_apart().map_err(sql_fault)?;
        self.overtaken().map_err(sql_fault)?;
        if let Some(tx) = self.tx.as_deref_mut() {
            needed::keep(tx, &mut self.tables).map_err(sql_fault)?;
            for table in self.unindexed.drain(..) {
                tx.conn.execute_batch(&table.create_indexes()).map_err(sql_fault)?;
            }
            seen(tx.conn, &header.to, &header.device_name).map_err(sql_fault)?;
            tx.commits();
        }
        Ok(())
    }

    fn section(&mut self, header: &Header, section: Section) -> Result<(), Fault> {
        match section {
            Section::Txns(txns) => self.name(txns),
            Section::Apart(apart) => {
                for a in apart {
                    let number = unknown::number(&header.tables[a.table as usize].name);
                    self.apart.insert((number, a.row, self.txns[a.death as usize].stamp), a.why);
                }
                Ok(())
            }
            Section::Block(block) => self.block(header, &block),
        }
    }

    /// A run that has one number for two transactions was copied while it ran: nothing can be told apart then.
    fn check_runs(&self, header: &Header) -> Result<(), Fault> {
        for (epoch, nonce) in &header.nonces {
            let mine = self.nonce(*epoch, header.to.last(*epoch)).map_err(sql_fault)?;
            if mine.is_some_and(|m| m != *nonce) {
                return Err(Fault::new("exchange_forked").with("name", header.device_name.as_str()));
            }
        }
        Ok(())
    }

    fn nonce(&self, epoch: i64, seq: i64) -> Sql<Option<i64>> {
        let sql = "SELECT t.nonce FROM sync_txn t JOIN sync_epoch e ON e.id = t.epoch WHERE e.rid = ?1 AND t.seq = ?2";
        self.conn.prepare_cached(sql)?.query_row([epoch, seq], |r| r.get(0)).optional()
    }

    /// Indexes of a table that is about to be filled are made afterwards.
    fn make_room(&mut self, header: &Header) -> Sql<()> {
        let Some(tx) = self.tx.as_deref_mut() else { return Ok(()) };
        for (fit, rows) in self.fits.iter().zip(&header.rows) {
            if let Some(table) = fit.table
                && *rows > BULK
                && self.empty.contains(&table.number)
                && self.unindexed.iter().all(|t| t.number != table.number)
            {
                tx.conn.execute_batch(&table.drop_indexes())?;
                self.unindexed.push(table);
                tx.rebuilds();
            }
        }
        Ok(())
    }

    fn name(&mut self, txns: Vec<Txn>) -> Result<(), Fault> {
        for txn in txns {
            let stamp = txn.stamp;
            // Nothing could ever rank after a clock at its end, and a number below 1 counts as seen.
            if stamp.seq < 1 || stamp.seq > FARTHEST || !(0..=FARTHEST).contains(&stamp.hlc) {
                return Err(Fault::new("exchange_damaged").with("reason", "stamp"));
            }
            let mine = self.nonce(stamp.epoch, stamp.seq).map_err(sql_fault)?;
            if mine.is_some_and(|m| m != txn.nonce) {
                return Err(Fault::new("exchange_forked").with("name", txn.actor.as_str()));
            }
            let local = match self.tx.as_deref() {
                Some(tx) => local(tx, &txn).map_err(sql_fault)?,
                None => 0,
            };
            if local > 0 {
                self.stamps.put(local, stamp);
            }
            let known = self.known.covers(stamp);
            self.txns.push(Named { stamp, wall: txn.wall, actor: txn.actor, known, local });
        }
        Ok(())
    }

    fn block(&mut self, header: &Header, block: &Block) -> Result<(), Fault> {
        let shape = &header.tables[block.table as usize];
        let fit = &self.fits[block.table as usize];
        let columns: Vec<usize> = block.groups.iter().map(|g| shape.groups[*g as usize].columns.len()).collect();
        // The file's columns in the order of ours; a group whose columns are not all known is left to the quarantine.
        let mut groups = Vec::new();
        let mut strange = Vec::new();
        let mut at = 0;
        for (place, width) in block.groups.iter().zip(columns) {
            let known = fit.table.zip(fit.groups[*place as usize]);
            if known.is_none() {
                strange.push((*place, at));
            }
            if let Some((table, ours)) = known {
                let named = &shape.groups[*place as usize].columns;
                let order: Option<Vec<usize>> =
                    table.travelling(ours).map(|c| named.iter().position(|n| n == c.name).map(|i| at + i)).collect();
                let order = order.ok_or_else(|| Fault::new("exchange_damaged").with("reason", table.name))?;
                groups.push((ours, *place, order));
            }
            at += width;
        }
        let mut next = 0;
        let mut coming = |row: usize| {
            let begins = next;
            while block.registers.get(next).is_some_and(|r| r.row as usize == row) {
                next += 1;
            }
            Coming { shape, block, row, strange: &strange, registers: &block.registers[begins..next] }
        };
        let Some(table) = fit.table else {
            (0..block.ids.len()).try_for_each(|row| coming(row).take(self))?;
            self.tables.entry(0).or_default().same += block.ids.len() as u64;
            return self.progress(block.ids.len());
        };
        let mut counts = ArrivalTable::default();
        // Where nothing is to be met rows that live since they were made go in as they are, once enough were shown.
        let fills = block.whole
            && self.open.is_empty()
            && self.empty.contains(&table.number)
            && table.number != CONFLICT.number
            && !table.append_only();
        let mut bulk = None;
        for row in 0..block.ids.len() {
            let coming = coming(row);
            let met = Met { table, groups: &groups, coming };
            let plain = coming.registers.is_empty() && block.lives[row] == Life::Made;
            if fills && self.full() && plain && !coming.nothing_new(self) {
                counts.new += 1;
                if let Some(tx) = self.tx.as_deref() {
                    coming.keep(self, tx.conn).map_err(sql_fault)?;
                }
                if let Some(tx) = self.tx.as_deref_mut() {
                    let made = self.txns[block.rows[row] as usize].local;
                    let conn = tx.conn;
                    let mut write = || {
                        tx.arrives(table, block.ids[row], false)?;
                        let bulk = match &mut bulk {
                            Some(bulk) => bulk,
                            none => none.insert(Inserter::new(conn, table, block, &groups)?),
                        };
                        bulk.push(row, made)
                    };
                    write().map_err(sql_fault)?;
                    tx.note_bulk(table, Touched { inserted: 1, ..Touched::default() });
                }
            } else {
                merge::add(&mut counts, &met.meet(self)?);
            }
        }
        if let Some(mut bulk) = bulk {
            bulk.flush().map_err(sql_fault)?;
        }
        merge::add(self.tables.entry(table.number).or_default(), &counts);
        self.progress(block.ids.len())
    }

    fn progress(&mut self, rows: usize) -> Result<(), Fault> {
        self.read += rows as u64;
        (self.tell)(self.read)
    }

    /// No more changes are shown.
    pub fn full(&self) -> bool {
        self.rows.len() >= SHOWN
    }

    /// Somebody found that this death did not know of a write of the row.
    pub fn is_apart(&self, table: i64, row: i64, death: Stamp) -> bool {
        let sql = "SELECT 1 FROM sync_apart a JOIN sync_txn t ON t.id = a.death JOIN sync_epoch e ON e.id = t.epoch
                   WHERE a.tbl = ?1 AND a.row = ?2 AND e.rid = ?3 AND t.seq = ?4";
        let here = || self.conn.prepare_cached(sql)?.exists([table, row, death.epoch, death.seq]);
        self.apart.contains_key(&(table, row, death)) || here().unwrap_or(false)
    }

    /// Keeps a change to be shown.
    pub fn show(&mut self, change: impl FnOnce() -> Option<RowChange>) {
        if !self.full()
            && let Some(change) = change()
        {
            self.rows.push(change);
        }
    }

    /// Conflicts about what somebody there saw and went over need no answer any more.
    fn overtaken(&mut self) -> Sql<()> {
        let Some(tx) = self.tx.as_deref_mut() else { return Ok(()) };
        for record in self.open.values().flatten() {
            if !record.stays && overtaken(record.lost, false, &self.their) {
                records::settle_by_nobody(tx, record.id)?;
            }
        }
        Ok(())
    }

    /// Deaths here of rows of which a write was lost there that nobody knew here: what stands of such a row need not be news,
    /// so that the row itself was not met.
    fn lost_unmet(&mut self) -> Sql<()> {
        for ((number, row), lost) in &self.lost {
            let here = match (schema::table(*number), self.strangers.get(number)) {
                (Some(table), _) => Row::read(self.conn, table, *row)?,
                (None, Some(table)) => unknown::row(self.conn, table, *row)?,
                (None, None) => None,
            };
            let Some(death) = here.filter(|r| !r.seen()).map(|r| self.stamps.of(r.del)) else { continue };
            if apart(death, lost.iter().copied(), &self.known, &self.their) {
                self.apart.insert((*number, *row, death), CHANGED);
            }
        }
        Ok(())
    }

    /// Deaths that somebody else found to be apart: their rows are seen again, also those the file says nothing else of.
    fn kept_apart(&mut self) -> Sql<()> {
        let found: Vec<((i64, i64, Stamp), u8)> = self.apart.iter().map(|(k, v)| (*k, *v)).collect();
        for ((number, row, death), why) in found {
            let Some(table) = schema::table(number) else {
                self.stranger_stays(number, row, death, why)?;
                continue;
            };
            let sql = format!("SELECT _del FROM {} WHERE id = ?1", table.name);
            let del: Option<i64> = self.conn.prepare_cached(&sql)?.query_row([row], |r| r.get(0)).optional()?;
            let hidden = del.is_some_and(|d| d > 0 && self.stamps.of(d) == death) && !self.met.contains(&(number, row));
            if let Some(tx) = self.tx.as_deref_mut() {
                let Some(local) = stamps::number(tx.conn, death)? else { continue };
                set_apart(tx.conn, number, row, local, why)?;
                if hidden {
                    tx.arrives(table, row, true)?;
                    let sql = format!("UPDATE {} SET _del = -?2 WHERE id = ?1", table.name);
                    tx.conn.prepare_cached(&sql)?.execute([row, local])?;
                    note_life(tx, table, row, "lived")?;
                    tx.note_bulk(table, Touched { life: 1, ..Default::default() });
                }
            }
            if hidden {
                let entry = self.tables.entry(number).or_default();
                entry.revived += 1;
                entry.asked += u64::from(why == 0);
            }
        }
        Ok(())
    }

    fn stranger_stays(&self, number: i64, row: i64, death: Stamp, why: u8) -> Sql<()> {
        let (Some(tx), Some(table)) = (self.tx.as_deref(), self.strangers.get(&number)) else { return Ok(()) };
        let Some(local) = stamps::number(tx.conn, death)? else { return Ok(()) };
        set_apart(tx.conn, number, row, local, why)?;
        unknown::stays(tx, table, row, local)
    }
}

/// Conflicts that are open here, by place.
fn open_records(conn: &Connection) -> Sql<HashMap<(i64, i64, usize), Vec<OpenRecord>>> {
    let sql = "SELECT c.id, c.tbl, c.row, c.grp, c.epoch, c.seq FROM sync_conflict c WHERE c._del <= 0 AND c.state = 0 AND c.grp <> ''";
    let mut all = conn.prepare(sql)?;
    let mut rows = all.query([])?;
    let mut open: HashMap<(i64, i64, usize), Vec<OpenRecord>> = HashMap::new();
    while let Some(r) = rows.next()? {
        let (table, group): (String, String) = (r.get(1)?, r.get(3)?);
        let Some(table) = travels::table(&table) else { continue };
        let Some(group) = table.groups.iter().position(|g| *g == group) else { continue };
        let lost = Stamp { hlc: 0, epoch: r.get(4)?, seq: r.get(5)? };
        open.entry((table.number, r.get(2)?, group)).or_default().push(OpenRecord {
            id: r.get(0)?,
            lost,
            stays: false,
        });
    }
    Ok(open)
}

/// Notes a death that is apart; the smaller reason stands.
pub(super) fn set_apart(conn: &Connection, table: i64, row: i64, death: i64, why: u8) -> Sql<()> {
    let sql = "INSERT INTO sync_apart VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET why = min(why, excluded.why)";
    conn.prepare_cached(sql)?.execute(params![table, row, death, why])?;
    Ok(())
}

/// Notes for the undo what a merge did to a row's life: `lived`, `died`, or `there` for one that has got another stamp.
pub(super) fn note_life(tx: &Tx, table: &'static Table, row: i64, how: &str) -> Sql<()> {
    let sql = "INSERT INTO undo_cell VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET old = excluded.old";
    tx.conn.prepare_cached(sql)?.execute(params![tx.txn, table.number, row, LIFE, how])?;
    Ok(())
}

/// The number here of a foreign transaction, which is written down when it comes first.
fn local(tx: &Tx, txn: &Txn) -> Sql<i64> {
    if let Some(id) = stamps::number(tx.conn, txn.stamp)? {
        return Ok(id);
    }
    let run = epoch(tx.conn, txn.stamp.epoch, &txn.actor)?;
    let sql =
        "INSERT INTO sync_txn(epoch, seq, nonce, hlc, wall, actor, note, came) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    tx.conn.prepare_cached(sql)?.execute(params![
        run,
        txn.stamp.seq,
        txn.nonce,
        txn.stamp.hlc,
        txn.wall,
        txn.actor,
        txn.note,
        tx.txn
    ])?;
    Ok(tx.conn.last_insert_rowid())
}

/// The number here of a program run.
fn epoch(conn: &Connection, rid: i64, device: &str) -> Sql<i64> {
    conn.prepare_cached("INSERT INTO sync_epoch(rid, device, last_seq) VALUES (?1, ?2, 0) ON CONFLICT DO NOTHING")?
        .execute(params![rid, device])?;
    conn.prepare_cached("SELECT id FROM sync_epoch WHERE rid = ?1")?.query_row([rid], |r| r.get(0))
}

/// Counts as seen what the writer of the file had seen.
fn seen(conn: &Connection, vector: &Vector, device: &str) -> Sql<()> {
    for (rid, seq) in vector.iter() {
        let run = epoch(conn, rid, device)?;
        conn.prepare_cached("UPDATE sync_epoch SET last_seq = max(last_seq, ?2) WHERE id = ?1")?.execute([run, seq])?;
    }
    Ok(())
}
