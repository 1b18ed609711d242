//! What is written comes back.

use super::{super::*, make::*};
use crate::Stamp;
use proptest::prelude::*;
use std::io::Cursor;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn sections_come_back(sections in sections(header().tables), delta in any::<bool>()) {
        let header = Header { kind: if delta { Kind::Delta } else { Kind::Full }, ..header() };
        let bytes = file(&header, &sections, None);
        prop_assert_eq!(peek(&mut Cursor::new(&bytes)), Ok(Peek::Open(header.clone())));
        let mut reader = open(Cursor::new(&bytes), None, None).expect("a reader");
        prop_assert_eq!(reader.header(), &header);
        prop_assert_eq!(all(&mut reader).expect("sections"), sections.clone());
        prop_assert_eq!(reader.next(), Ok(None));
        reader.rewind().expect("a start");
        prop_assert_eq!(all(&mut reader).expect("sections again"), sections);
    }
}

#[test]
fn a_file_of_nothing_is_a_file() {
    assert_eq!(read(&file(&header(), &[], None)), Ok(Vec::new()));
}

#[test]
fn long_lists_become_several_sections() {
    let txn = |i: i64| Txn {
        stamp: Stamp { hlc: i << 16, epoch: 7, seq: i },
        nonce: i.wrapping_mul(0x9E37_79B9_7F4A_7C15u64 as i64),
        wall: i,
        actor: "李四".to_owned(),
        note: format!("导入 {i}"),
    };
    let txns: Vec<Txn> = (0..10_000).map(txn).collect();
    let apart: Vec<Apart> = (0..9_000).map(|i| Apart { table: 1, row: i, death: 9_999, why: 2 }).collect();
    let back =
        read(&file(&header(), &[Section::Txns(txns.clone()), Section::Apart(apart.clone())], None)).expect("all");
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for section in back {
        match section {
            Section::Txns(some) => first.extend(some),
            Section::Apart(some) => second.extend(some),
            Section::Block(_) => panic!("nobody wrote a block"),
        }
    }
    assert_eq!((first, second), (txns, apart));
}

#[test]
fn what_breaks_the_rules_is_not_written() {
    let refused = |header: &Header, sections: &[Section]| {
        let fault = write(&mut Cursor::new(Vec::new()), header, &secret(), None, |put| {
            sections.iter().cloned().try_for_each(put)
        });
        assert_eq!(fault.expect_err("refused").code, "internal");
    };
    let column: Column = [Cell::Int(1)].into_iter().collect();
    let good = Block {
        table: 1,
        whole: true,
        groups: vec![0, 1],
        ids: vec![5],
        rows: vec![0],
        lives: vec![Life::Made],
        registers: vec![],
        columns: vec![column.clone(); 4],
    };
    let txn = Section::Txns(vec![Txn {
        stamp: Stamp::default(),
        nonce: 0,
        wall: 0,
        actor: String::new(),
        note: String::new(),
    }]);
    file(&header(), &[txn.clone(), Section::Block(good.clone())], None);
    refused(&header(), &[Section::Block(good.clone()), txn.clone()]);
    let changes: [fn(&mut Block); 14] = [
        |b| b.table = 3,
        |b| b.groups = vec![1],
        |b| b.groups = vec![0, 2],
        |b| b.ids = vec![5, 5],
        |b| b.rows = vec![],
        |b| b.rows = vec![1],
        |b| b.lives = vec![],
        |b| b.lives = vec![Life::Died(1)],
        |b| b.registers = vec![Register { row: 1, group: 0, txn: 0, turn: 0 }],
        |b| b.registers = vec![Register { row: 0, group: 2, txn: 0, turn: 0 }],
        |b| b.registers = vec![Register { row: 0, group: 0, txn: 1, turn: 0 }],
        |b| b.registers = vec![Register { row: 0, group: 0, txn: 0, turn: 0 }; 2],
        |b| b.columns.truncate(3),
        |b| b.whole = false,
    ];
    for change in changes {
        let mut bad = good.clone();
        change(&mut bad);
        refused(&header(), &[txn.clone(), Section::Block(bad)]);
    }
    let long =
        Block { ids: (0..=ROWS as i64).collect(), table: 2, groups: vec![], columns: vec![], ..Block::default() };
    refused(&header(), &[Section::Block(long)]);
    refused(&header(), &[Section::Apart(vec![Apart { table: 3, row: 0, death: 0, why: 0 }])]);
    refused(&Header { rows: vec![], ..header() }, &[]);
    refused(&Header { tables: vec![shape("a", &[]), shape("a", &[]), shape("b", &[])], ..header() }, &[]);
    refused(&Header { secret: Some(Secret::from_bytes([0; 15])), ..header() }, &[]);
}

#[test]
fn a_passphrase_hides_all_but_the_workspace() {
    let sections = some(3);
    let bytes = file(&header(), &sections, Some("密码 é"));
    assert_eq!(peek(&mut Cursor::new(&bytes)), Ok(Peek::Locked { workspace: header().workspace }));
    for inside in ["顺丰", "customer", "前台", &secret().to_string()] {
        assert!(!bytes.windows(inside.len()).any(|w| w == inside.as_bytes()), "{inside} can be read");
    }
    let refused = |pass: Option<&str>| open(Cursor::new(&bytes), Some(&secret()), pass).err().expect("refused").code;
    assert_eq!(refused(None), "exchange_locked");
    assert_eq!(refused(Some("密码 e")), "exchange_passphrase");
    assert_eq!(refused(Some("")), "exchange_passphrase");
    // another keyboard: e and an accent
    let mut reader = open(Cursor::new(&bytes), None, Some("密码 e\u{301}")).expect("a reader");
    assert_eq!(reader.header(), &header());
    assert_eq!(all(&mut reader).expect("sections"), sections);
    reader.rewind().expect("a start");
    assert_eq!(all(&mut reader).expect("sections again"), sections);
    let other = Secret::from_bytes([9; 15]);
    assert_eq!(
        open(Cursor::new(&bytes), Some(&other), Some("密码 é")).err().expect("refused").code,
        "exchange_other_key"
    );
    let empty = write(&mut Cursor::new(Vec::new()), &header(), &secret(), Some(""), |_| Ok(()));
    assert_eq!(empty.expect_err("refused").code, "exchange_passphrase");
}

#[test]
fn a_locked_file_of_many_chunks_comes_back() {
    // longer than age's own pieces of 64 KiB, so that going back and forth crosses them
    let noise = |i: usize| blake3::hash(&i.to_le_bytes()).to_hex().to_string();
    let column = |b: usize| -> Column {
        let texts: Vec<String> = (0..4096).map(|i| noise(b * 4096 + i)).collect();
        texts.iter().map(|t| Cell::Text(t)).collect()
    };
    let txn = Txn { stamp: Stamp::default(), nonce: 0, wall: 0, actor: String::new(), note: String::new() };
    let mut sections = vec![Section::Txns(vec![txn])];
    for b in 0..12 {
        let part =
            Block { table: 1, groups: vec![0], ids: (0..4096).collect(), columns: vec![column(b)], ..Block::default() };
        let registers = (0..4096).map(|row| Register { row, group: 0, txn: 0, turn: 0 }).collect();
        sections.push(Section::Block(Block { registers, ..part }));
    }
    for passphrase in [None, Some("一二三四")] {
        let bytes = file(&header(), &sections, passphrase);
        assert!(bytes.len() > 1_500_000);
        let mut reader = open(Cursor::new(&bytes), None, passphrase).expect("a reader");
        assert!(reader.raw() > 3 << 20);
        assert_eq!(reader.next().expect("a section").as_ref(), sections.first());
        assert_eq!(reader.next().expect("a section").as_ref(), sections.get(1));
        reader.rewind().expect("a start");
        assert!(all(&mut reader).expect("sections") == sections);
    }
}

#[test]
fn keys_are_told_apart() {
    let full = file(&header(), &some(1), None);
    let delta = file(&Header { secret: None, kind: Kind::Delta, ..header() }, &some(1), None);
    let other = Secret::from_bytes([1; 15]);
    for bytes in [&full, &delta] {
        assert!(open(Cursor::new(bytes), Some(&secret()), None).is_ok());
        assert_eq!(open(Cursor::new(bytes), Some(&other), None).err().expect("refused").code, "exchange_other_key");
    }
    assert!(open(Cursor::new(&full), None, None).is_ok());
    assert_eq!(open(Cursor::new(&delta), None, None).err().expect("refused").code, "exchange_other_key");
}

#[test]
fn a_field_of_tomorrow_is_left_alone() {
    let json = header().to_json(&secret()).expect("JSON");
    let more = String::from_utf8(json).expect("text").replacen('{', "{\"tomorrow\":[1,{}],", 1);
    assert_eq!(Header::from_json(more.as_bytes()).expect("a header").0, header());
}
