//! Files out of thin air.

use super::super::*;
use crate::{Stamp, Vector};
use keheng_base::Fault;
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use std::io::Cursor;

pub fn secret() -> Secret {
    Secret::from_bytes(*b"a firm's secret")
}

pub fn shape(name: &str, groups: &[&[&str]]) -> Shape {
    let group = |(i, columns): (usize, &&[&str])| GroupShape {
        name: format!("group {i}"),
        columns: columns.iter().map(|c| (*c).to_owned()).collect(),
    };
    Shape { name: name.to_owned(), groups: groups.iter().enumerate().map(group).collect() }
}

pub fn header() -> Header {
    Header {
        workspace: i64::MAX,
        name: "顺丰速运\u{0}\"<店>".to_owned(),
        secret: Some(secret()),
        device: -5,
        device_name: "前台".to_owned(),
        app: "0.1.0".to_owned(),
        schema: 8,
        min_reader: 7,
        created_ms: 1_795_996_800_000,
        kind: Kind::Full,
        from: Vector::default(),
        to: [(i64::MAX, 12), (i64::MIN, 1), (3, 0)].into_iter().collect(),
        nonces: vec![(i64::MAX, i64::MIN)],
        max_hlc: i64::MAX - 1,
        tables: vec![
            shape("customer", &[&["name", "phone"], &["note"], &[]]),
            shape("shipment", &[&["no"], &["sent", "signed", "weight"]]),
            shape("of_tomorrow", &[]),
        ],
        rows: vec![1, u64::MAX, 0],
    }
}

pub fn file(header: &Header, sections: &[Section], passphrase: Option<&str>) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    let written = write(&mut out, header, &secret(), passphrase, |put| sections.iter().cloned().try_for_each(put))
        .expect("a file");
    assert_eq!(written.packed, out.get_ref().len() as u64);
    out.into_inner()
}

pub fn all<F: std::io::Read + std::io::Seek>(reader: &mut Reader<F>) -> Result<Vec<Section>, Fault> {
    std::iter::from_fn(|| reader.next().transpose()).collect()
}

pub fn read(bytes: &[u8]) -> Result<Vec<Section>, Fault> {
    all(&mut open(Cursor::new(bytes), Some(&secret()), None)?)
}

pub fn text() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{0,8}", Just("\0".to_owned()), Just(String::new()), "(客|衡|é|👩‍👩‍👧|\u{202e}){0,4}", "13[0-9]{9}"]
}

fn number() -> impl Strategy<Value = i64> {
    prop_oneof![any::<i64>(), -2i64..100, Just(i64::MIN), Just(i64::MAX), 1_790_000_000_000i64..1_800_000_000_000]
}

#[derive(Clone, Debug)]
enum Value {
    Null,
    Int(i64),
    Text(String),
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![Just(Value::Null), number().prop_map(Value::Int), text().prop_map(Value::Text)]
}

fn column(rows: usize) -> impl Strategy<Value = Column> {
    let cells = |one: BoxedStrategy<Value>| prop::collection::vec(one, rows);
    let repeated = (value(), value()).prop_flat_map(|(a, b)| prop_oneof![Just(a), Just(b)].boxed());
    prop_oneof![
        cells(value().boxed()),
        cells(number().prop_map(Value::Int).boxed()),
        cells(text().prop_map(Value::Text).boxed()),
        cells(Just(Value::Null).boxed()),
        cells(repeated.boxed()),
    ]
    .prop_map(|values| {
        let cell = |value: &Value| match value {
            Value::Null => Column::from_iter([Cell::Null]),
            Value::Int(number) => Column::from_iter([Cell::Int(*number)]),
            Value::Text(text) => Column::from_iter([Cell::Text(text)]),
        };
        let cells: Vec<Column> = values.iter().map(cell).collect();
        cells.iter().map(|one| one.get(0)).collect()
    })
}

fn life(txns: u32) -> impl Strategy<Value = Life> {
    prop_oneof![Just(Life::Made), (0..txns).prop_map(Life::Died), (0..txns).prop_map(Life::Back)]
}

fn turn() -> impl Strategy<Value = u32> {
    prop_oneof![Just(0u32), any::<u32>()]
}

pub fn block(tables: Vec<Shape>, txns: u32) -> impl Strategy<Value = Block> {
    let size = 0usize..40;
    (0..tables.len(), any::<bool>(), prop::collection::btree_set(number(), size), any::<bool>(), any::<u8>())
        .prop_flat_map(move |(table, whole, ids, with_lives, mask)| {
            let shape = &tables[table];
            let groups: Vec<u32> = (0..shape.groups.len() as u32).filter(|g| whole || mask >> g & 1 == 1).collect();
            let width: usize = groups.iter().map(|g| shape.groups[*g as usize].columns.len()).sum();
            let n = ids.len();
            let places: Vec<(u32, u32)> =
                (0..n as u32).flat_map(|r| groups.iter().map(move |g| (r, *g)).collect::<Vec<_>>()).collect();
            let registers =
                prop::collection::vec((0..txns, turn(), any::<bool>()), places.len()).prop_map(move |all| {
                    let one = |((row, group), (txn, turn, there)): (&(u32, u32), (u32, u32, bool))| {
                        (there || !whole).then_some(Register { row: *row, group: *group, txn, turn })
                    };
                    places.iter().zip(all).filter_map(one).collect::<Vec<_>>()
                });
            let rows = prop::collection::vec(0..txns, if whole { n } else { 0 });
            let lives = prop::collection::vec(life(txns), if whole || with_lives { n } else { 0 });
            let columns: Vec<_> = (0..width).map(|_| column(n)).collect();
            // whole rows come again as well
            let again = prop_oneof![Just(n.max(1)), 1usize..4];
            (rows, lives, registers, columns, again).prop_map(move |(rows, lives, registers, columns, again)| Block {
                table: table as u32,
                whole,
                groups: groups.clone(),
                ids: ids.iter().copied().collect(),
                rows,
                lives,
                registers,
                columns: columns.iter().map(|c| (0..n).map(|row| c.get(row % again)).collect()).collect(),
            })
        })
}

fn txn() -> impl Strategy<Value = Txn> {
    (number(), number(), number(), number(), number(), text(), text()).prop_map(
        |(hlc, epoch, seq, nonce, wall, actor, note)| Txn {
            stamp: Stamp { hlc, epoch, seq },
            nonce,
            wall,
            actor,
            note,
        },
    )
}

pub fn sections(tables: Vec<Shape>) -> impl Strategy<Value = Vec<Section>> {
    prop::collection::vec(txn(), 1..40).prop_flat_map(move |txns| {
        let count = txns.len() as u32;
        let apart = (0..tables.len() as u32, number(), 0..count, any::<u8>())
            .prop_map(|(table, row, death, why)| Apart { table, row, death, why });
        let apart = prop::collection::vec(apart, 1..5).prop_map(Section::Apart);
        let other = prop_oneof![apart, block(tables.clone(), count).prop_map(Section::Block)];
        prop::collection::vec(other, 0..5).prop_map(move |mut others| {
            others.insert(0, Section::Txns(txns.clone()));
            others
        })
    })
}

/// The same sections each time, and others for each seed.
pub fn some_of(seed: u8) -> Vec<Section> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    sections(header().tables).new_tree(&mut runner).expect("sections").current()
}

/// The sections of so many seeds, one after the other.
pub fn some(seeds: u8) -> Vec<Section> {
    (0..seeds).flat_map(some_of).collect()
}
