//! A program of an older version, played by rewriting what it reads and writes: it knows neither the notes of customers nor the
//! rates of the trade-off. What it does not know has other names for it than for everybody else.

use super::{row::Held, tests::Machine, unknown, workspace::Workspace, write::record_id};
use crate::db::schema::{CUSTOMER, TRADEOFF_RATE, Table};
use keheng_sync::{
    Stamp,
    file::{self, Block, Column, GroupShape, Header, Life, Register, Section, Shape},
};
use rusqlite::params;
use std::{
    cell::RefCell,
    collections::HashMap,
    fs::{File, OpenOptions},
    path::{Path, PathBuf},
};

const GROUP: &str = "note";
const STRANGE_GROUP: &str = "note of tomorrow";
const STRANGE_TABLE: &str = "rate of tomorrow";

/// Whether it knows a column of a table.
pub(super) fn knows(table: &Table, column: &str) -> bool {
    table.number != TRADEOFF_RATE.number && (table.number != CUSTOMER.number || column != GROUP)
}

/// Ids of conflicts as programs of today and of yesterday derive them.
#[derive(Default)]
pub(super) struct Ids(RefCell<HashMap<i64, i64>>);

/// What a program of today wrote, as one of yesterday reads it.
pub(super) fn reads(m: &Machine, path: &Path, ids: &Ids) -> PathBuf {
    rewrite(m, path, |header, sections| {
        for shape in &mut header.tables {
            rename(shape, (TRADEOFF_RATE.name, STRANGE_TABLE), (GROUP, STRANGE_GROUP));
        }
        records(header, sections, (TRADEOFF_RATE.name, STRANGE_TABLE), (GROUP, STRANGE_GROUP), ids);
    })
}

/// What a program of yesterday wrote, as it would have if it had known as little as it is meant to.
pub(super) fn writes(m: &Machine, path: &Path, ids: &Ids) -> PathBuf {
    rewrite(m, path, |header, sections| {
        for (at, shape) in header.tables.iter_mut().enumerate().filter(|(_, s)| s.name == CUSTOMER.name) {
            let Some(note) = shape.groups.iter().position(|g| g.name == GROUP) else { continue };
            for block in blocks(sections).filter(|b| b.table as usize == at) {
                without(block, shape, note as u32);
            }
            shape.groups.remove(note);
        }
        sections.retain(|s| !matches!(s, Section::Block(b) if !b.whole && b.groups.is_empty() && b.lives.is_empty()));
        // Nothing of the table that it does not know can be in the shape that it knows.
        let own = header.tables.iter().position(|s| s.name == TRADEOFF_RATE.name).unwrap();
        header.tables.remove(own);
        header.rows.remove(own);
        let moved = |at: &mut u32| {
            assert_ne!(*at as usize, own, "{} is not known", TRADEOFF_RATE.name);
            *at -= u32::from(*at as usize > own);
        };
        blocks(sections).for_each(|b| moved(&mut b.table));
        let apart = sections.iter_mut().filter_map(|s| if let Section::Apart(all) = s { Some(all) } else { None });
        apart.flatten().for_each(|a| moved(&mut a.table));
        for shape in &mut header.tables {
            rename(shape, (STRANGE_TABLE, TRADEOFF_RATE.name), (STRANGE_GROUP, GROUP));
        }
        records(header, sections, (STRANGE_TABLE, TRADEOFF_RATE.name), (STRANGE_GROUP, GROUP), ids);
    })
}

/// Brings the program to today: what is in quarantine has its names now, and is taken up at the next opening.
pub(super) fn learns(m: &Machine) {
    let learn = |conn: &rusqlite::Connection| {
        conn.execute("UPDATE sync_unknown SET tbl = ?2 WHERE tbl = ?1", [STRANGE_TABLE, TRADEOFF_RATE.name])?;
        let sql = "UPDATE sync_unknown SET grp = ?2, value = replace(value, ?1, ?2) WHERE grp = ?1";
        conn.execute(sql, [STRANGE_GROUP, GROUP])?;
        let (old, new) = (unknown::stranger(STRANGE_TABLE), unknown::stranger(TRADEOFF_RATE.name));
        conn.execute("UPDATE sync_apart SET tbl = ?2 WHERE tbl = ?1", [old, new])?;
        let sql = "SELECT id, tbl, row, grp, epoch, seq FROM sync_conflict WHERE tbl = ?1 OR grp = ?2";
        let mut all = conn.prepare(sql)?;
        let mut found = all.query([STRANGE_TABLE, STRANGE_GROUP])?;
        while let Some(r) = found.next()? {
            let (table, group): (String, String) = (r.get(1)?, r.get(3)?);
            let table = if table == STRANGE_TABLE { TRADEOFF_RATE.name } else { &table };
            let group = if group == STRANGE_GROUP { GROUP } else { &group };
            let lost = Stamp { hlc: 0, epoch: r.get(4)?, seq: r.get(5)? };
            let (old, new): (i64, i64) = (r.get(0)?, record_id(table, r.get(2)?, group, lost));
            conn.execute(
                "UPDATE sync_conflict SET id = ?2, tbl = ?3, grp = ?4 WHERE id = ?1",
                params![old, new, table, group],
            )?;
            for table in ["sync_cell", "undo_cell", "sync_apart"] {
                let sql = format!("UPDATE {table} SET row = ?2 WHERE tbl = ?3 AND row = ?1");
                conn.execute(&sql, [old, new, crate::db::schema::CONFLICT.number])?;
            }
        }
        Ok(())
    };
    m.app.db().unwrap().note(learn).unwrap();
    m.again();
}

fn rewrite(m: &Machine, path: &Path, change: impl FnOnce(&mut Header, &mut Vec<Section>)) -> PathBuf {
    let secret = Workspace::of(&m.app, &m.app.db().unwrap()).unwrap().secret;
    let mut reader = file::open(File::open(path).unwrap(), None, None)
        .or_else(|_| file::open(File::open(path).unwrap(), Some(&secret), None))
        .unwrap();
    let mut header = reader.header().clone();
    let secret = header.secret.unwrap_or(secret);
    let mut sections: Vec<Section> = std::iter::from_fn(|| reader.next().unwrap()).collect();
    change(&mut header, &mut sections);
    let to = m.folder.path().join(format!("{:x}.rewritten", crate::db::random_id()));
    let mut out = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&to).unwrap();
    file::write(&mut out, &header, &secret, None, |put| sections.into_iter().try_for_each(put)).unwrap();
    to
}

fn blocks(sections: &mut [Section]) -> impl Iterator<Item = &mut Block> {
    sections.iter_mut().filter_map(|s| if let Section::Block(b) = s { Some(b) } else { None })
}

fn rename(shape: &mut Shape, table: (&str, &str), group: (&str, &str)) {
    if shape.name == table.0 {
        shape.name = table.1.to_owned();
    }
    if shape.name == CUSTOMER.name {
        for GroupShape { name, columns } in shape.groups.iter_mut().filter(|g| g.name == group.0) {
            *name = group.1.to_owned();
            columns.iter_mut().for_each(|c| *c = group.1.to_owned());
        }
    }
}

/// Takes a group out of a block; `shape` still has it.
fn without(block: &mut Block, shape: &Shape, group: u32) {
    let mut at = 0;
    for place in std::mem::take(&mut block.groups) {
        let width = shape.groups[place as usize].columns.len();
        if place == group {
            block.columns.drain(at..at + width);
        } else {
            block.groups.push(place - u32::from(place > group));
            at += width;
        }
    }
    block.registers.retain(|r| r.group != group);
    block.registers.iter_mut().for_each(|r| r.group -= u32::from(r.group > group));
}

/// Gives records of conflicts the names, and the ids that follow from them.
fn records(header: &Header, sections: &mut [Section], table: (&str, &str), group: (&str, &str), ids: &Ids) {
    let mut ids = ids.0.borrow_mut();
    let Some(place) = header.tables.iter().position(|s| s.name == "sync_conflict") else { return };
    let shape = &header.tables[place];
    for block in blocks(sections).filter(|b| b.table as usize == place) {
        let names: Vec<&str> =
            block.groups.iter().flat_map(|g| shape.groups[*g as usize].columns.iter().map(String::as_str)).collect();
        let Some(tbl) = names.iter().position(|n| *n == "tbl") else {
            // A part that tells only how a conflict ended names its record by id alone.
            let mut lines = lines(block);
            lines.iter_mut().for_each(|l| l.id = ids.get(&l.id).copied().unwrap_or(l.id));
            put(block, lines);
            continue;
        };
        let column = |name: &str| names.iter().position(|n| *n == name).unwrap();
        let (row, grp, epoch, seq) = (column("row"), column("grp"), column("epoch"), column("seq"));
        let mut lines = lines(block);
        for line in &mut lines {
            let (was_table, was_group) = (text(&line.values[tbl]), text(&line.values[grp]));
            let now_table = if was_table == table.0 { table.1 } else { &was_table };
            let now_group = if was_group == group.0 && was_table == CUSTOMER.name { group.1 } else { &was_group };
            if now_table == was_table && now_group == was_group {
                continue;
            }
            let lost = Stamp { hlc: 0, epoch: number(&line.values[epoch]), seq: number(&line.values[seq]) };
            let id = record_id(now_table, number(&line.values[row]), now_group, lost);
            ids.extend([(id, line.id), (line.id, id)]);
            line.id = id;
            line.values[tbl] = Held::Text(now_table.to_owned());
            line.values[grp] = Held::Text(now_group.to_owned());
        }
        put(block, lines);
    }
}

fn text(value: &Held) -> String {
    if let Held::Text(t) = value { t.clone() } else { String::new() }
}

fn number(value: &Held) -> i64 {
    if let Held::Int(n) = value { *n } else { 0 }
}

struct Line {
    id: i64,
    made: Option<u32>,
    life: Option<Life>,
    registers: Vec<Register>,
    values: Vec<Held>,
}

fn lines(block: &Block) -> Vec<Line> {
    let line = |(at, id): (usize, &i64)| Line {
        id: *id,
        made: block.rows.get(at).copied(),
        life: block.lives.get(at).copied(),
        registers: block.registers.iter().filter(|r| r.row as usize == at).copied().collect(),
        values: block.columns.iter().map(|c| Held::from(c.get(at))).collect(),
    };
    block.ids.iter().enumerate().map(line).collect()
}

fn put(block: &mut Block, mut lines: Vec<Line>) {
    lines.sort_by_key(|l| l.id);
    block.ids = lines.iter().map(|l| l.id).collect();
    block.rows = lines.iter().filter_map(|l| l.made).collect();
    block.lives = lines.iter().filter_map(|l| l.life).collect();
    let registers = lines.iter().enumerate();
    block.registers =
        registers.flat_map(|(at, l)| l.registers.iter().map(move |r| Register { row: at as u32, ..*r })).collect();
    for (at, column) in block.columns.iter_mut().enumerate() {
        *column = Column::new();
        lines.iter().for_each(|l| column.push(l.values[at].cell()));
    }
}

#[test]
fn an_older_program_keeps_what_it_does_not_know_and_hands_it_on() {
    let (one, old, two) = (Machine::new("甲"), Machine::new("乙"), Machine::new("丙"));
    let ids = Ids::default();
    let there = |file: &Path| reads(&old, file, &ids);
    let back = || writes(&old, &old.export(None), &ids);
    let id = one.customer("城南电器");
    one.edit(id, GROUP, "月结");
    one.write(|tx| tx.insert(&TRADEOFF_RATE, 7, &[("name", &"loss"), ("value", &"1")]));
    let came = old.import(&there(&one.export(None)));
    assert_eq!(came.unknown, [format!("{}.{STRANGE_GROUP}", CUSTOMER.name), STRANGE_TABLE.to_owned()]);
    old.edit(id, "address", "南门街 1 号");
    two.import(&back());
    assert_eq!(
        (two.held(id, GROUP).as_deref(), two.held(id, "address").as_deref()),
        (Some("月结"), Some("南门街 1 号"))
    );
    assert!(two.names(TRADEOFF_RATE.name, "id", 7), "a row of a table that lay between is whole");
    // Two that know it write at the same time, and meet at one that does not.
    one.edit(id, GROUP, "现结");
    two.edit(id, GROUP, "季结");
    two.write(|tx| tx.delete(&TRADEOFF_RATE, 7).map(|_| ()));
    old.import(&there(&one.export(None)));
    old.import(&there(&two.export(None)));
    assert_eq!(old.conflicts().conflicts, [], "what it cannot show waits");
    one.import(&back());
    two.import(&back());
    assert_eq!((one.conflicts().open, two.conflicts().open), (1, 1));
    assert!(!one.names(TRADEOFF_RATE.name, "id", 7), "a death goes through as well");
    one.from(&two);
    assert_eq!(one.digest(), two.digest());
    learns(&old);
    old.from(&one);
    assert_eq!((old.conflicts().open, old.digest()), (1, one.digest()), "an update takes it up");
}
