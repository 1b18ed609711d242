//! Shipments on their way from the reader to the store.

use crate::{
    customers::form::{KeyKind, Sender},
    interchange::batch::Rows,
    shipments::store::{Record, TEXTS},
};

/// A row understood; its texts stand beside it.
#[derive(Clone, Copy, Debug)]
pub struct Parsed {
    /// row in the file
    pub row: u32,
    /// of the shipment
    pub id: i64,
    /// the number, where it cannot be unpacked
    pub no: Option<Span>,
    /// as [`Record::numbers`], but with the payer's key in the first place
    pub numbers: [Option<i64>; 13],
    /// as [`Record::texts`]
    pub texts: [Span; TEXTS],
    /// hash of everything above but the row
    pub content: u32,
}

/// A piece of the rows' text.
pub type Span = (u32, u32);

/// A sender that was not seen before in this import.
#[derive(Clone, Debug)]
pub struct NewSender {
    /// id of the key
    pub key_id: i64,
    /// kind of the key
    pub kind: KeyKind,
    /// the key
    pub key: String,
    /// account, customer, name, phone, address as written
    pub parts: [String; 5],
}

impl NewSender {
    /// As the forming rule wants it.
    pub fn sender(&self) -> Sender<'_> {
        let [account, customer, name, phone, address] = &self.parts;
        Sender { account, customer, name, phone, address }
    }
}

/// Rows with their texts and the senders they name for the first time.
#[derive(Default)]
pub struct ShipmentRows {
    /// texts of the rows
    pub text: String,
    /// the rows
    pub rows: Vec<Parsed>,
    /// senders not seen before in this import
    pub senders: Vec<NewSender>,
}

impl Rows for ShipmentRows {
    fn clear(&mut self) {
        self.text.clear();
        self.rows.clear();
        self.senders.clear();
    }

    fn count(&self) -> usize {
        self.rows.len()
    }
}

impl ShipmentRows {
    /// Puts a text beside the rows.
    pub fn keep(&mut self, text: &str) -> Span {
        let from = self.text.len() as u32;
        self.text.push_str(text);
        (from, self.text.len() as u32)
    }

    /// A piece of the text.
    pub fn at(&self, span: Span) -> &str {
        self.text.get(span.0 as usize..span.1 as usize).unwrap_or_default()
    }

    /// A row as the store takes it; `file` is the position of its file.
    pub fn record(&self, parsed: &Parsed, file: u32, customer: i64) -> Record<'_> {
        let mut numbers = parsed.numbers;
        numbers[0] = Some(customer);
        Record {
            id: parsed.id,
            no: parsed.no.map(|span| self.at(span)),
            numbers,
            texts: parsed.texts.map(|span| self.at(span)),
            src: i64::from(file) << 32 | i64::from(parsed.row),
        }
    }
}
