//! One row of a file made into a shipment, with every oddity named.

use super::{
    fields::Field,
    rows::{NewSender, Parsed, ShipmentRows, Span},
    terms,
};
use crate::{
    customers::form::{Former, Sender, key},
    db::{IdHasher, IdMap},
    interchange::{
        batch::Batch,
        cells::{Cells, Layout, Refused},
        flow::Parse,
        terms::Terms,
    },
    shipments::{Payment, Status, Trouble, number, store::TEXTS},
};
use keheng_base::Minutes;
use keheng_files::cell::{
    waybill::{self, WaybillTrouble},
    weight::{self, Unit, WeightTrouble},
};
use std::hash::Hasher;

/// Characters of a waybill number.
const NUMBER_LIMIT: usize = 40;
/// Senders remembered, so that each is folded and hashed once.
const SENDERS: usize = 300_000;

/// Understands the rows of one file after the other.
pub struct Parser {
    unit: Unit,
    statuses: Terms<Status>,
    troubles: Terms<Trouble>,
    payments: Terms<Payment>,
    senders: IdMap<i64, i64>,
    known_keys: IdMap<i64, ()>,
}

impl Default for Parser {
    /// Ready for a first file.
    fn default() -> Parser {
        Parser {
            unit: Unit::Kilogram,
            statuses: terms::statuses(),
            troubles: terms::troubles(),
            payments: terms::payments(),
            senders: IdMap::default(),
            known_keys: IdMap::default(),
        }
    }
}

impl Parse for Parser {
    type Rows = ShipmentRows;

    fn begin(&mut self, layout: &Layout) {
        let grams = |name: &str| {
            let lower = name.to_lowercase();
            (lower.contains("(g)") || lower.contains("（g）") || lower.contains("克")) && !lower.contains("千克")
        };
        self.unit = if layout.name(Field::Weight).is_some_and(grams) { Unit::Gram } else { Unit::Kilogram };
    }

    fn row(&mut self, cells: &Cells, batch: &mut Batch<ShipmentRows>) {
        let before = batch.rows.text.len();
        if self.shipment(cells, batch).is_err() {
            batch.rows.text.truncate(before);
        }
    }
}

impl Parser {
    fn shipment(&mut self, cells: &Cells, batch: &mut Batch<ShipmentRows>) -> Result<(), Refused> {
        let Batch { rows, oddities: odd, .. } = batch;
        let cell = |field: Field| cells.text(field);
        // the number
        let no = match waybill::clean(cell(Field::No), cells.imprecise(Field::No)) {
            Ok(no) if no.len() <= NUMBER_LIMIT => no,
            Ok(_) => return cells.refuse(Field::No, "text_too_long", odd),
            Err(WaybillTrouble::Empty) => return cells.refuse(Field::No, "missing_field", odd),
            Err(WaybillTrouble::Damaged) => return cells.refuse(Field::No, "damaged_number", odd),
        };
        let (id, hashed) = number::pack(&no);
        let no = hashed.then(|| rows.keep(&no));
        // the times
        let shipped = cells.needed_date(Field::Shipped, odd)?.minutes.0;
        // A promise of a day is kept until its end; a signature of a day is not before the collection.
        let due =
            cells.date_if_any(Field::Due, odd).map(|s| if s.date_only { s.minutes.day().end().0 } else { s.minutes.0 });
        let delivered = cells.date_if_any(Field::Delivered, odd).map(|s| {
            let same_day = s.date_only && s.minutes.day() == Minutes(shipped).day();
            if same_day { shipped } else { s.minutes.0 }
        });
        if delivered.is_some_and(|d| d < shipped) {
            cells.note::<()>(Field::Delivered, "odd_times", odd);
        }
        let mut amounts = [None; 4];
        for (amount, field) in amounts.iter_mut().zip([Field::Price, Field::Cost, Field::Cod, Field::Insured]) {
            *amount = cells.money_if_any(field, odd)?.map(|fen| fen.0);
        }
        let weight = match weight::parse(cell(Field::Weight), self.unit) {
            Ok(grams) => Some(grams.0),
            Err(WeightTrouble::Empty) => None,
            Err(_) => cells.note(Field::Weight, "bad_weight", odd),
        };
        let pieces = match cell(Field::Pieces) {
            "" => 1,
            text => count(text).or_else(|| cells.note(Field::Pieces, "bad_count", odd)).unwrap_or(1),
        };
        let status = match cell(Field::Status) {
            "" => None,
            text => self.statuses.find(text).or_else(|| cells.note(Field::Status, "unknown_status", odd)),
        };
        let status = status.unwrap_or(if delivered.is_some() { Status::Delivered } else { Status::Transit });
        let trouble = match cell(Field::Trouble) {
            "" | "无" | "正常" | "-" | "/" => None,
            text => Some(self.troubles.find(text).unwrap_or_else(|| {
                cells.note::<()>(Field::Trouble, "unknown_trouble", odd);
                Trouble::Other
            })),
        };
        let payment = match cell(Field::Payment) {
            "" => None,
            text => Some(self.payments.find(text).unwrap_or(Payment::Other)),
        };
        // who pays
        let sender = Sender {
            account: cell(Field::Account),
            customer: cell(Field::CustomerName),
            name: cell(Field::SenderName),
            phone: cell(Field::SenderPhone),
            address: cell(Field::SenderAddress),
        };
        let Some(payer) = self.payer(&sender, rows) else {
            return cells.refuse(Field::CustomerName, "missing_field", odd);
        };
        let mut texts = [(0, 0); TEXTS];
        let sources = [
            Field::Product,
            Field::Destination,
            Field::ReceiverName,
            Field::ReceiverPhone,
            Field::ReceiverAddress,
            Field::SenderName,
            Field::SenderPhone,
            Field::OrderNo,
            Field::Note,
        ];
        for (span, field) in texts.iter_mut().zip(sources) {
            *span = rows.keep(cells.kept_text(field, odd));
        }
        let numbers = [
            Some(payer),
            Some(shipped),
            due,
            delivered,
            Some(status.code()),
            trouble.map(Trouble::code),
            weight,
            Some(pieces),
            amounts[0],
            amounts[1],
            amounts[2],
            amounts[3],
            payment.map(Payment::code),
        ];
        let from = texts[0].0 as usize;
        let content = content(&numbers, &rows.text[from..], &texts);
        rows.rows.push(Parsed { row: cells.number(), id, no, numbers, texts, content });
        Ok(())
    }

    /// The key of a sender; folded and hashed only when it is met for the first time.
    fn payer(&mut self, sender: &Sender, rows: &mut ShipmentRows) -> Option<i64> {
        let mut hasher = IdHasher::default();
        let identifying: &[&str] = match sender.account {
            "" => &[sender.customer, sender.name, sender.phone],
            account => &[account],
        };
        for part in identifying {
            hash_text(&mut hasher, part);
        }
        let hash = hasher.finish() as i64;
        if let Some(key_id) = self.senders.get(&hash) {
            return Some(*key_id);
        }
        let (kind, key) = key(sender)?;
        let key_id = Former::key_id(kind, &key);
        if self.known_keys.insert(key_id, ()).is_none() {
            let parts = [sender.account, sender.customer, sender.name, sender.phone, sender.address].map(str::to_owned);
            rows.senders.push(NewSender { key_id, kind, key, parts });
        }
        if self.senders.len() < SENDERS {
            self.senders.insert(hash, key_id);
        }
        Some(key_id)
    }
}

fn count(text: &str) -> Option<i64> {
    let digits = text.trim_end_matches(['件', '个', '票']).trim_end_matches(".0");
    digits.parse::<i64>().ok().filter(|n| (1..=100_000).contains(n))
}

fn hash_text(hasher: &mut IdHasher, text: &str) {
    let mut chunks = text.as_bytes().chunks_exact(8);
    for chunk in &mut chunks {
        hasher.write_u64(u64::from_le_bytes([
            chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7],
        ]));
    }
    let mut last = [0u8; 8];
    last[..chunks.remainder().len()].copy_from_slice(chunks.remainder());
    hasher.write_u64(u64::from_le_bytes(last));
    hasher.write_u64(text.len() as u64);
}

/// Tells an exact repetition from a contradiction; one contradiction in 2^32 would pass for a repetition.
fn content(numbers: &[Option<i64>; 13], text: &str, spans: &[Span; TEXTS]) -> u32 {
    let mut hasher = IdHasher::default();
    for n in numbers {
        hasher.write_u64(n.map_or(u64::MAX, |n| n as u64));
    }
    hash_text(&mut hasher, text);
    for (from, to) in spans {
        hasher.write_u64(u64::from(to - from));
    }
    let hash = hasher.finish();
    (hash >> 32) as u32 ^ hash as u32
}
