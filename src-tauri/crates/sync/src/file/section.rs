//! What the body of a file is made of.

use super::{
    Block, Shape, TEXT,
    bytes::{Put, Take, put_ints, take_ints},
    fault::{damaged, internal},
    known::Known,
    texts::{put_texts, take_texts},
};
use crate::Stamp;
use keheng_base::Fault;

/// Bytes of one section at most.
pub(super) const SECTION: usize = 64 << 20;
/// Transactions or findings in one section at most; longer lists are written as several.
pub(super) const LIST: usize = 1 << 12;

/// A transaction that rows of the file name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Txn {
    /// when and in which run
    pub stamp: Stamp,
    /// random number that tells two transactions of one stamp apart
    pub nonce: i64,
    /// when, by the writer's clock, in ms since 1970
    pub wall: i64,
    /// who
    pub actor: String,
    /// what it was about
    pub note: String,
}

/// A row that was deleted by somebody who did not know what others wrote to it: see [`crate::apart`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    /// place of the table in the header
    pub table: u32,
    /// id of the row
    pub row: i64,
    /// place of the transaction that deleted it
    pub death: u32,
    /// why it is kept, in the caller's own numbers
    pub why: u8,
}

/// A piece of the body. Transactions come before whatever names them.
#[derive(Clone, Debug, PartialEq)]
pub enum Section {
    /// transactions, which go on with the file's list of them
    Txns(Vec<Txn>),
    /// findings about deleted rows
    Apart(Vec<Apart>),
    /// rows
    Block(Block),
}

const TXNS: u8 = 1;
const APART: u8 = 2;
const BLOCK: u8 = 3;

/// What a section may point to: the tables of the header and the transactions so far.
pub(super) struct Places<'a> {
    pub tables: &'a [Shape],
    pub txns: &'a mut u32,
    pub known: &'a mut Known,
}

impl Places<'_> {
    /// Counts transactions, and looks whether all else keeps to its rules and points to something.
    fn check(&mut self, section: &Section) -> Result<(), &'static str> {
        match section {
            Section::Txns(txns) => {
                let more = u32::try_from(txns.len()).ok();
                *self.txns = more.and_then(|more| self.txns.checked_add(more)).ok_or("too many transactions")?;
                Ok(())
            }
            Section::Apart(all) => {
                let inside = |a: &Apart| (a.table as usize) < self.tables.len() && a.death < *self.txns;
                if all.iter().all(inside) { Ok(()) } else { Err("a finding that points outside") }
            }
            Section::Block(block) => block.check(self.tables, *self.txns),
        }
    }

    /// Writes a section as tag, length and content; long lists as several sections.
    pub(super) fn write(
        &mut self,
        section: &Section,
        mut to: impl FnMut(&[u8], &[usize]) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.check(section).map_err(internal)?;
        let mut piece = |tag: u8, put: &mut dyn FnMut(&mut Put)| {
            let mut out = Put { bytes: vec![tag, 0, 0, 0, 0], cuts: Vec::new() };
            put(&mut out);
            let length = out.bytes.len() - 5;
            if length > SECTION {
                return Err(internal("a section that is too long"));
            }
            out.bytes[1..5].copy_from_slice(&(length as u32).to_le_bytes());
            to(&out.bytes, &out.cuts)
        };
        match section {
            Section::Txns(txns) => txns.chunks(LIST).try_for_each(|some| {
                let bytes = |text: fn(&Txn) -> &String| some.iter().map(|t| text(t).len()).sum::<usize>();
                if bytes(|t| &t.actor) > TEXT || bytes(|t| &t.note) > TEXT {
                    return Err(internal("transactions with too much text"));
                }
                piece(TXNS, &mut |out| put_txns(out, some))
            }),
            Section::Apart(all) => all.chunks(LIST).try_for_each(|some| piece(APART, &mut |out| put_apart(out, some))),
            Section::Block(block) => piece(BLOCK, &mut |out| block.put(out, self.tables, self.known)),
        }
    }

    /// Reads a section; nothing for a kind that only a newer program knows.
    pub(super) fn read(&mut self, tag: u8, content: &[u8]) -> Result<Option<Section>, Fault> {
        let mut from = Take(content);
        let section = match tag {
            TXNS => Section::Txns(take_txns(&mut from)?),
            APART => Section::Apart(take_apart(&mut from)?),
            BLOCK => Section::Block(Block::take(&mut from, self.tables, self.known)?),
            _ => return Ok(None),
        };
        if !from.0.is_empty() {
            return Err(damaged());
        }
        self.check(&section).map_err(|_| damaged())?;
        Ok(Some(section))
    }
}

/// Whether this program reads sections of this kind.
pub(super) fn known(tag: u8) -> bool {
    matches!(tag, TXNS | APART | BLOCK)
}

fn put_txns(out: &mut Put, txns: &[Txn]) {
    out.varint(txns.len() as u64);
    let parts: [fn(&Txn) -> i64; 5] = [|t| t.stamp.hlc, |t| t.stamp.epoch, |t| t.stamp.seq, |t| t.nonce, |t| t.wall];
    parts.iter().for_each(|part| put_ints(out, &txns.iter().map(part).collect::<Vec<_>>()));
    put_texts(out, &txns.iter().map(|t| t.actor.as_str()).collect::<Vec<_>>());
    put_texts(out, &txns.iter().map(|t| t.note.as_str()).collect::<Vec<_>>());
}

fn take_txns(from: &mut Take) -> Result<Vec<Txn>, Fault> {
    let count = from.count(LIST)?;
    let mut part = || take_ints(from, count);
    let (hlc, epoch, seq, nonce, wall) = (part()?, part()?, part()?, part()?, part()?);
    let (actors, notes) = (take_texts(from, count)?, take_texts(from, count)?);
    let txn = |i| Txn {
        stamp: Stamp { hlc: hlc[i], epoch: epoch[i], seq: seq[i] },
        nonce: nonce[i],
        wall: wall[i],
        actor: actors.get(i).to_owned(),
        note: notes.get(i).to_owned(),
    };
    Ok((0..count).map(txn).collect())
}

fn put_apart(out: &mut Put, all: &[Apart]) {
    out.varint(all.len() as u64);
    let parts: [fn(&Apart) -> i64; 4] =
        [|a| i64::from(a.table), |a| a.row, |a| i64::from(a.death), |a| i64::from(a.why)];
    parts.iter().for_each(|part| put_ints(out, &all.iter().map(part).collect::<Vec<_>>()));
}

fn take_apart(from: &mut Take) -> Result<Vec<Apart>, Fault> {
    let count = from.count(LIST)?;
    let mut part = || take_ints(from, count);
    let (table, row, death, why) = (part()?, part()?, part()?, part()?);
    let one = |i: usize| {
        let (table, death) = (u32::try_from(table[i]).ok()?, u32::try_from(death[i]).ok()?);
        Some(Apart { table, row: row[i], death, why: u8::try_from(why[i]).ok()? })
    };
    (0..count).map(one).collect::<Option<_>>().ok_or_else(damaged)
}
