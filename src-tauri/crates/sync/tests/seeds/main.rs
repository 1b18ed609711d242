//! What the fuzzer starts from is taken or refused as it should be, through the fuzzer's own targets.

#[path = "../../../../fuzz/src/backup.rs"]
mod backup;
#[path = "../../../../fuzz/src/container.rs"]
mod container;
#[path = "../../../../fuzz/src/exchange.rs"]
mod exchange;
#[path = "../../../../fuzz/src/payload.rs"]
mod payload;
#[path = "../../../../fuzz/src/seeds.rs"]
mod seeds;

use exchange::{FRONT, TAIL, file, header, secret};
use keheng_sync::{
    Stamp,
    file::{Apart, Block, Cell, Column, Header, Kind, Life, Register, Section, Txn, write},
    pack,
};
use std::{io::Cursor, path::Path};

fn corpus() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../fuzz/corpus"))
}

fn txns(count: i64) -> Section {
    let txn = |i: i64| Txn {
        stamp: Stamp { hlc: 1_795_996_800_000 + i * 70_003, epoch: i % 3 - 1, seq: i },
        nonce: i.wrapping_mul(0x9E37_79B9_7F4A_7C15_u64 as i64),
        wall: 1_795_996_800_000 + i * 60_000,
        actor: ["前台", "", "财务"][i as usize % 3].to_owned(),
        note: format!("导入 {i}"),
    };
    Section::Txns((0..count).map(txn).collect())
}

fn apart() -> Section {
    let one = |i: u32| Apart { table: i % 2, row: i64::from(i) - 3, death: i % 4, why: i as u8 };
    Section::Apart((0..6).map(one).collect())
}

fn column(rows: usize, cell: impl Fn(usize) -> Option<Result<i64, String>>) -> Column {
    let mut column = Column::new();
    for row in 0..rows {
        match cell(row) {
            None => column.push(Cell::Null),
            Some(Ok(number)) => column.push(Cell::Int(number)),
            Some(Err(text)) => column.push(Cell::Text(&text)),
        }
    }
    column
}

/// Whole customers, of whom some came before.
fn whole(rows: usize) -> Section {
    let name = |row: usize| format!("客户{}\u{0}", row * row % 11);
    let phone = |row: usize| format!("1390000{:04}", row * row % 11 * 97);
    Section::Block(Block {
        table: 0,
        whole: true,
        groups: vec![0, 1, 2],
        ids: (0..rows as i64).map(|i| i64::MIN + i * i * 1_000_003).collect(),
        rows: (0..rows as u32).map(|i| i % 4).collect(),
        lives: (0..rows as u32).map(|i| [Life::Made, Life::Died(i % 4), Life::Back(i % 4)][i as usize % 3]).collect(),
        registers: (0..rows as u32 / 2)
            .map(|i| Register { row: i * 2, group: i % 3, txn: i % 4, turn: i % 2 })
            .collect(),
        columns: vec![
            column(rows, |row| Some(Err(name(row)))),
            column(rows, |row| (row % 5 > 0).then(|| Err(phone(row)))),
            column(rows, |row| if row % 3 == 0 { None } else { Some(Ok(row as i64 - 5)) }),
        ],
    })
}

/// Parts of waybills.
fn part(rows: usize) -> Section {
    let registers = (0..rows as u32).flat_map(|row| [0, 1].map(|group| Register { row, group, txn: row % 4, turn: 0 }));
    Section::Block(Block {
        table: 1,
        whole: false,
        groups: vec![0, 1],
        ids: (0..rows as i64).map(|i| i * 7).collect(),
        registers: registers.collect(),
        columns: vec![
            column(rows, |row| Some(Err(format!("SF{:013}", row * 7919)))),
            column(rows, |row| Some(Ok(1_795_996_800 + row as i64 * 60))),
            column(rows, |row| if row % 2 == 0 { None } else { Some(Ok(i64::MAX - row as i64)) }),
            column(rows, |row| Some(if row % 2 == 0 { Ok(row as i64) } else { Err("重".repeat(row % 4)) })),
        ],
        ..Block::default()
    })
}

/// A block of the table that has no groups, and one of many columns of nothing.
fn odd() -> [Section; 2] {
    let ids = vec![-1, 0, 1];
    let empty = Block { table: 2, ids: ids.clone(), ..Block::default() };
    let registers = (0..3).map(|row| Register { row, group: 0, txn: 0, turn: u32::MAX }).collect();
    let columns = (0..33).map(|_| column(3, |_| None)).collect();
    [
        Section::Block(empty),
        Section::Block(Block { table: 3, groups: vec![0], ids, registers, columns, ..Block::default() }),
    ]
}

/// The sections of a file, unpacked.
fn stream(sections: &[Section]) -> Vec<u8> {
    let file = file(&header(), sections);
    let word = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().expect("four")) as usize;
    let (mut at, mut stream) = (FRONT + word(12), Vec::new());
    while at < file.len() - TAIL {
        let end = at + 8 + word(at);
        stream.extend(zstd::bulk::decompress(&file[at + 8..end], word(at + 4)).expect("a chunk"));
        at = end;
    }
    stream
}

#[test]
fn containers() {
    let some = [txns(5), apart(), whole(20), part(20)];
    let full = file(&header(), &some);
    let delta = Header { kind: Kind::Delta, from: [(3, 0)].into_iter().collect(), ..header() };
    let mut locked = Cursor::new(Vec::new());
    write(&mut locked, &header(), &secret(), Some("open"), |_| Ok(())).expect("a locked file");
    let mut flipped = full.clone();
    flipped[full.len() / 2] ^= 1;
    let made = [
        ("good-nothing", file(&header(), &[])),
        ("good-full", full.clone()),
        ("good-delta", file(&delta, &some[..2])),
        ("good-key-handed-on", file(&Header { secret: Some(secret()), ..header() }, &some[..1])),
        ("good-chunks", file(&header(), &[txns(900), part(300)])),
        ("bad-locked", locked.into_inner()),
        ("bad-cut", full[..full.len() - 60].to_vec()),
        ("bad-flipped", flipped),
    ];
    seeds::check(corpus(), "container", &made, container::run);
}

#[test]
fn payloads() {
    let [empty, wide] = odd();
    let mut tomorrow = stream(&[txns(1)]);
    tomorrow.extend(payload::joined(&[(200, vec![1, 2, 3])]));
    let made = [
        ("good-transactions", stream(&[txns(40)])),
        ("good-findings", stream(&[txns(4), apart()])),
        ("good-whole", stream(&[txns(4), whole(12)])),
        ("good-part", stream(&[txns(4), part(12)])),
        ("good-odd", stream(&[txns(1), empty, wide])),
        ("good-named", stream(&[txns(4), whole(60), whole(90)])),
        ("good-tomorrow", tomorrow),
        ("bad-no-transaction", stream(&[txns(4), part(2)])[stream(&[txns(4)]).len()..].to_vec()),
        ("bad-cut", stream(&[txns(4)])[..40].to_vec()),
    ];
    for (_, stream) in made.iter().filter(|(name, _)| name.starts_with("good-")) {
        assert_eq!(&payload::joined(&payload::cut(stream)), stream, "a stream is cut between its sections");
    }
    seeds::check(corpus(), "payload", &made, payload::run);
}

#[test]
fn backups() {
    let backup = |content: &[u8], bytes: u64| {
        let (name, label, digest) = ("城东快递.keheng".to_owned(), "auto".to_owned(), "ab".to_owned());
        let head = pack::Head { name, label, made_ms: 1_795_910_400_000, bytes, digest };
        let mut packed = Vec::new();
        pack::pack(&mut Cursor::new(content), &mut packed, &head).expect("a backup");
        packed
    };
    let content: Vec<u8> = (0..1500u32).flat_map(|i| (i / 7 * i).to_le_bytes()).collect();
    let good = backup(&content, content.len() as u64);
    let made = [
        ("good-nothing", backup(b"", 0)),
        ("good-zeros", backup(&[0; 300_000], 300_000)),
        ("good-numbers", good.clone()),
        ("bad-cut", good[..good.len() - 40].to_vec()),
        ("bad-promise", backup(&[0; 9000], 8999)),
        ("bad-more-promised", backup(&[0; 9000], u64::MAX)),
    ];
    seeds::check(corpus(), "backup", &made, backup::run);
}
