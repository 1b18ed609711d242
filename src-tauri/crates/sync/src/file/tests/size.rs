//! How large a firm is on its way.

use super::{super::*, make::*};
use crate::Stamp;
use std::io::Cursor;

/// The same numbers each time: xorshift64* (Vigna 2016).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.next() % most
    }
}

const COLUMNS: [&str; 15] = [
    "no", "customer", "sent", "signed", "pieces", "weight", "volume", "payment", "product", "zone", "freight", "cost",
    "status", "place", "courier",
];

/// Waybills as an import makes them: ids are hashes, so that neighbours have nothing in common.
fn waybills(dice: &mut Dice, customers: &[i64], rows: usize, all: u64, first: u64) -> Block {
    let step = i64::MAX as u64 / all;
    let ids: Vec<i64> = (0..rows as u64).map(|i| ((first + i) * step + dice.below(step)) as i64).collect();
    let mut columns = vec![Column::new(); COLUMNS.len()];
    for _ in 0..rows {
        // one customer in twenty sends half of everything
        let most = if dice.below(2) == 0 { customers.len() / 20 } else { customers.len() };
        let customer = customers[dice.below(most as u64) as usize];
        let sent = 1_700_000_000 + dice.below(365 * 1440) as i64 * 60;
        let weight = 100 + (dice.below(60) * dice.below(60)) as i64 * 10;
        let zone = dice.below(6) as i64;
        let freight = 800 + zone * 150 + weight / 1000 * 200;
        let no = format!("SF{:013}", 1_000_000_000_000 + dice.below(900_000_000));
        let courier = format!("王{}", dice.below(40));
        let place =
            ["杭州市西湖区", "上海市浦东新区", "广州市天河区", "北京市朝阳区", "成都市武侯区"][dice.below(5) as usize];
        let cells = [
            Cell::Text(&no),
            Cell::Int(customer),
            Cell::Int(sent),
            if dice.below(30) == 0 { Cell::Null } else { Cell::Int(sent + 86_400 + dice.below(2880) as i64 * 60) },
            Cell::Int(1 + (dice.below(12) / 11) as i64),
            Cell::Int(weight),
            Cell::Null,
            Cell::Int(dice.below(3) as i64),
            Cell::Int(dice.below(4) as i64),
            Cell::Int(zone),
            Cell::Int(freight),
            Cell::Int(freight * 7 / 10),
            Cell::Int(3 + (dice.below(40) / 39) as i64),
            Cell::Text(place),
            Cell::Text(&courier),
        ];
        columns.iter_mut().zip(cells).for_each(|(column, cell)| column.push(cell));
    }
    Block {
        table: 0,
        whole: true,
        groups: vec![0, 1],
        ids,
        rows: (0..rows).map(|_| dice.below(200) as u32).collect(),
        lives: vec![Life::Made; rows],
        registers: Vec::new(),
        columns,
    }
}

fn written(rows: usize) -> (Written, Vec<u8>) {
    let mut dice = Dice(7);
    let customers: Vec<i64> = (0..20_000).map(|_| (dice.next() >> 1) as i64).collect();
    let header = Header {
        tables: vec![shape("shipment", &[&COLUMNS[..12], &COLUMNS[12..]])],
        rows: vec![rows as u64],
        ..header()
    };
    let txn = |i: u64, dice: &mut Dice| Txn {
        stamp: Stamp { hlc: (1_790_000_000_000 + i as i64) << 16, epoch: (dice.next() >> 1) as i64, seq: 1 },
        nonce: dice.next() as i64,
        wall: 1_790_000_000_000 + i as i64,
        actor: "李四".to_owned(),
        note: format!("运单{i}.xlsx"),
    };
    let mut out = Cursor::new(Vec::new());
    let written = write(&mut out, &header, &secret(), None, |put| {
        put(Section::Txns((0..200).map(|i| txn(i, &mut dice)).collect()))?;
        let (mut first, mut left) = (0, rows);
        while left > 0 {
            let now = left.min(ROWS);
            put(Section::Block(waybills(&mut dice, &customers, now, rows as u64, first)))?;
            (first, left) = (first + now as u64, left - now);
        }
        Ok(())
    });
    (written.expect("a file"), out.into_inner())
}

/// `KEHENG_SIZE=1000000` for the whole firm.
#[test]
fn a_million_waybills_fit_into_30_mb() {
    let rows = std::env::var("KEHENG_SIZE").ok().and_then(|n| n.parse().ok()).unwrap_or(50_000);
    let (written, bytes) = written(rows);
    let each = written.packed as f64 / rows as f64;
    println!("{rows} waybills: {} bytes of {} unpacked, {each:.1} each", written.packed, written.raw);
    assert!(each < 30.0, "{each} bytes a waybill are more than 30 MB a million");
    let mut reader = open(Cursor::new(&bytes), None, None).expect("a reader");
    let mut met = 0;
    while let Some(section) = reader.next().expect("a section") {
        if let Section::Block(block) = section {
            met += block.ids.len();
        }
    }
    assert_eq!(met, rows);
}
