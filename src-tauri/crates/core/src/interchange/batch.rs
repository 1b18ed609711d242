//! What goes from the reader of a file to the store: rows understood, new senders, oddities.

use crate::{
    customers::form::{KeyKind, Sender},
    shipments::store::{Record, TEXTS},
};
use keheng_base::Arg;
use std::collections::BTreeMap;

/// Something odd, before it has words.
#[derive(Clone, Debug, PartialEq)]
pub struct Oddity {
    /// position of the file
    pub file: u32,
    /// row in the file
    pub row: u32,
    /// position of the column to blame
    pub column: Option<usize>,
    /// `snake_case`; the word is `issue-<code>`
    pub code: &'static str,
    /// as found
    pub value: String,
    /// the row is not imported
    pub refused: bool,
    /// for the message
    pub args: BTreeMap<String, Arg>,
}

/// A row understood; texts stand in the batch.
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

/// A piece of the batch's text.
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

/// Rows on their way from the reader to the store; used again and again.
#[derive(Default)]
pub struct Batch {
    /// position of the file
    pub file: u32,
    /// texts of the rows
    pub text: String,
    /// the rows
    pub rows: Vec<Parsed>,
    /// senders that the rows name for the first time
    pub senders: Vec<NewSender>,
    /// what was odd
    pub oddities: Vec<Oddity>,
    /// rows read, odd ones included
    pub read: u64,
    /// bytes of all files read so far
    pub bytes: u64,
}

impl Batch {
    /// Empties it, keeping its memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.rows.clear();
        self.senders.clear();
        self.oddities.clear();
        self.read = 0;
    }

    /// Puts a text into the batch.
    pub fn keep(&mut self, text: &str) -> Span {
        let from = self.text.len() as u32;
        self.text.push_str(text);
        (from, self.text.len() as u32)
    }

    /// A piece of the text.
    pub fn at(&self, span: Span) -> &str {
        self.text.get(span.0 as usize..span.1 as usize).unwrap_or_default()
    }

    /// A row as the store takes it.
    pub fn record(&self, parsed: &Parsed, customer: i64) -> Record<'_> {
        let mut numbers = parsed.numbers;
        numbers[0] = Some(customer);
        Record {
            id: parsed.id,
            no: parsed.no.map(|span| self.at(span)),
            numbers,
            texts: parsed.texts.map(|span| self.at(span)),
            src: i64::from(self.file) << 32 | i64::from(parsed.row),
        }
    }
}
