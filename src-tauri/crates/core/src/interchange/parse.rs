//! One row of a file made into a shipment, with every oddity named.

use super::{
    batch::{Batch, NewSender, Oddity, Parsed, Span},
    fields::Field,
    terms::{self, Terms},
};
use crate::{
    customers::form::{Former, Sender, key},
    db::{IdHasher, IdMap},
    shipments::{Payment, Status, Trouble, number, store::TEXTS},
};
use keheng_base::Arg;
use keheng_files::{
    Row,
    cell::{
        date::{self, DateTrouble, Stamp},
        flag, money,
        money::{MoneyTrouble, Rounding},
        waybill::{self, WaybillTrouble},
        weight::{self, Unit, WeightTrouble},
    },
    formula,
};
use std::{collections::BTreeMap, hash::Hasher};

/// Characters of a text that are kept.
const TEXT_LIMIT: usize = 500;
/// Characters of a waybill number.
const NUMBER_LIMIT: usize = 40;
/// Senders remembered, so that each is folded and hashed once.
const SENDERS: usize = 300_000;

/// Understands the rows of one file after the other.
pub struct Parser {
    columns: Vec<(usize, Field)>,
    unit: Unit,
    day_first: Option<bool>,
    statuses: Terms<Status>,
    troubles: Terms<Trouble>,
    payments: Terms<Payment>,
    senders: IdMap<i64, i64>,
    known_keys: IdMap<i64, ()>,
}

/// Why a row goes no further; its oddity is noted already.
struct Refused;

impl Default for Parser {
    /// Ready for a first file.
    fn default() -> Parser {
        Parser {
            columns: Vec::new(),
            unit: Unit::Kilogram,
            day_first: None,
            statuses: terms::statuses(),
            troubles: terms::troubles(),
            payments: terms::payments(),
            senders: IdMap::default(),
            known_keys: IdMap::default(),
        }
    }
}

impl Parser {
    /// Turns to a file.
    pub fn begin(&mut self, names: &[String], fields: &[Option<Field>], day_first: Option<bool>) {
        self.columns = fields.iter().enumerate().filter_map(|(i, f)| f.map(|f| (i, f))).collect();
        let grams = |name: &str| {
            let lower = name.to_lowercase();
            (lower.contains("(g)") || lower.contains("（g）") || lower.contains("克")) && !lower.contains("千克")
        };
        let weight = self.columns.iter().find(|(_, f)| *f == Field::Weight).and_then(|(i, _)| names.get(*i));
        self.unit = if weight.is_some_and(|n| grams(n)) { Unit::Gram } else { Unit::Kilogram };
        self.day_first = day_first;
    }

    /// Reads a row into the batch.
    pub fn row(&mut self, row: &Row, batch: &mut Batch) {
        batch.read += 1;
        let odd = |code| Oddity {
            file: batch.file,
            row: row.number as u32,
            column: None,
            code,
            value: String::new(),
            refused: false,
            args: BTreeMap::new(),
        };
        if row.is_blank() {
            batch.oddities.push(odd("blank_row"));
        } else if flag::is_total(row) {
            let value = row.cells().find(|c| !c.trim().is_empty()).unwrap_or_default().to_owned();
            batch.oddities.push(Oddity { value, ..odd("total_row") });
        } else {
            let before = batch.text.len();
            if self.shipment(row, batch).is_err() {
                batch.text.truncate(before);
            }
        }
    }

    fn shipment(&mut self, row: &Row, batch: &mut Batch) -> Result<(), Refused> {
        let mut cells = [""; Field::ALL.len()];
        let mut at = [usize::MAX; Field::ALL.len()];
        for (column, field) in &self.columns {
            cells[*field as usize] = row.cell(*column).trim();
            at[*field as usize] = *column;
        }
        let cell = |field: Field| cells[field as usize];
        let place = |field: Field| Some(at[field as usize]).filter(|c| *c != usize::MAX);
        let file = batch.file;
        let number = row.number as u32;
        let odd = |field: Field, code: &'static str, refused: bool| {
            let mut args = BTreeMap::new();
            if code == "missing_field" {
                args.insert("field".to_owned(), Arg::Text(field.id().to_owned()));
            }
            Oddity { file, row: number, column: place(field), code, value: cell(field).to_owned(), refused, args }
        };
        // the number
        let imprecise = place(Field::No).is_some_and(|c| row.imprecise(c));
        let no = match waybill::clean(cell(Field::No), imprecise) {
            Ok(no) if no.len() <= NUMBER_LIMIT => no,
            Ok(_) => return refuse(batch, odd(Field::No, "text_too_long", true)),
            Err(WaybillTrouble::Empty) => return refuse(batch, odd(Field::No, "missing_field", true)),
            Err(WaybillTrouble::Damaged) => return refuse(batch, odd(Field::No, "damaged_number", true)),
        };
        let (id, hashed) = number::pack(&no);
        let no = hashed.then(|| batch.keep(&no));
        // the times
        let shipped = match self.date(cell(Field::Shipped)) {
            Ok(stamp) => stamp.minutes.0,
            Err(DateTrouble::Empty) => return refuse(batch, odd(Field::Shipped, "missing_field", true)),
            Err(DateTrouble::Unsure) => return refuse(batch, odd(Field::Shipped, "unsure_date", true)),
            Err(_) => return refuse(batch, odd(Field::Shipped, "bad_date", true)),
        };
        let mut later = |field: Field| match self.date(cell(field)) {
            Ok(stamp) => Some(stamp),
            Err(DateTrouble::Empty) => None,
            Err(DateTrouble::Unsure) => note(batch, odd(field, "unsure_date", false)),
            Err(_) => note(batch, odd(field, "bad_date", false)),
        };
        // A promise of a day is kept until its end; a signature of a day is not before the collection.
        let due = later(Field::Due).map(|s| if s.date_only { s.minutes.day().end().0 } else { s.minutes.0 });
        let delivered = later(Field::Delivered).map(|s| {
            let same_day = s.date_only && s.minutes.day() == keheng_base::Minutes(shipped).day();
            if same_day { shipped } else { s.minutes.0 }
        });
        if delivered.is_some_and(|d| d < shipped) {
            note::<()>(batch, odd(Field::Delivered, "odd_times", false));
        }
        // money: a wrong amount would be wrong in every sum, so the row waits for its correction
        let mut amounts = [None; 4];
        for (amount, field) in amounts.iter_mut().zip([Field::Price, Field::Cost, Field::Cod, Field::Insured]) {
            *amount = match money::parse(cell(field), Rounding::Refuse) {
                Ok(fen) => Some(fen.0),
                Err(MoneyTrouble::Empty) => None,
                Err(_) => return refuse(batch, odd(field, "bad_money", true)),
            };
        }
        let weight = match weight::parse(cell(Field::Weight), self.unit) {
            Ok(grams) => Some(grams.0),
            Err(WeightTrouble::Empty) => None,
            Err(_) => note(batch, odd(Field::Weight, "bad_weight", false)),
        };
        let pieces = match cell(Field::Pieces) {
            "" => 1,
            text => count(text).or_else(|| note(batch, odd(Field::Pieces, "bad_count", false))).unwrap_or(1),
        };
        let status = match cell(Field::Status) {
            "" => None,
            text => self.statuses.find(text).or_else(|| note(batch, odd(Field::Status, "unknown_status", false))),
        };
        let status = status.unwrap_or(if delivered.is_some() { Status::Delivered } else { Status::Transit });
        let trouble = match cell(Field::Trouble) {
            "" | "无" | "正常" | "-" | "/" => None,
            text => Some(self.troubles.find(text).unwrap_or_else(|| {
                note::<()>(batch, odd(Field::Trouble, "unknown_trouble", false));
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
        let Some(payer) = self.payer(&sender, batch) else {
            return refuse(batch, odd(Field::CustomerName, "missing_field", true));
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
            let mut text = formula::unguard(cell(field));
            // most texts are far shorter in bytes than the limit in characters
            if text.len() > TEXT_LIMIT
                && let Some((end, _)) = text.char_indices().nth(TEXT_LIMIT)
            {
                note::<()>(batch, odd(field, "text_too_long", false));
                text = &text[..end];
            }
            *span = batch.keep(text);
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
        let content = content(&numbers, &batch.text[from..], &texts);
        batch.rows.push(Parsed { row: number, id, no, numbers, texts, content });
        Ok(())
    }

    /// The key of a sender; folded and hashed only when it is met for the first time.
    fn payer(&mut self, sender: &Sender, batch: &mut Batch) -> Option<i64> {
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
            batch.senders.push(NewSender { key_id, kind, key, parts });
        }
        if self.senders.len() < SENDERS {
            self.senders.insert(hash, key_id);
        }
        Some(key_id)
    }

    fn date(&self, text: &str) -> Result<Stamp, DateTrouble> {
        let found = date::parse(text);
        match (found, self.day_first) {
            (Err(DateTrouble::Unsure), Some(day_first)) => date::parse(&turned(text, day_first)),
            _ => found,
        }
    }
}

/// `04/08/2024 9:30` as `2024-08-04 9:30`, or `2024-04-08 9:30`, by what the user said.
fn turned(text: &str, day_first: bool) -> String {
    let (date, time) = text.split_once(' ').unwrap_or((text, ""));
    let parts: Vec<&str> = date.split(['/', '-', '.']).collect();
    match parts[..] {
        [a, b, year] if day_first => format!("{year}-{b}-{a} {time}"),
        [a, b, year] => format!("{year}-{a}-{b} {time}"),
        _ => text.to_owned(),
    }
}

fn refuse(batch: &mut Batch, oddity: Oddity) -> Result<(), Refused> {
    batch.oddities.push(oddity);
    Err(Refused)
}

/// Notes and gives nothing: the value is left out.
fn note<T>(batch: &mut Batch, oddity: Oddity) -> Option<T> {
    batch.oddities.push(oddity);
    None
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
