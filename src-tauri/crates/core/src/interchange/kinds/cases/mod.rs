//! Cases: registers of complaints and claims as desks, platforms and head offices write them.
//!
//! A case is known by its number at the source; without one by what it is about, whose it is and when it came in. Where
//! the row names a waybill its payer is the customer, and what the row calls the customer is kept as the party: two
//! files that name one firm differently must not make two customers of it. A row without a waybill forms a customer by
//! the rule of shipments.

mod fields;
mod terms;

use super::Kind;
use crate::{
    cases::{
        CaseKind,
        store::{self, Record},
    },
    customers::form::{Former, KeyKind, Sender, key},
    db::{
        Op, Sql, Tx, content_id,
        schema::{self, Table},
        sql_fault,
    },
    interchange::{
        batch::Batch,
        cells::{Cells, Layout, Refused},
        fields::FieldSpec,
        flow::{Flow, Parse},
        outcome::Outcome,
        repeats::Repeats,
    },
};
use fields::Field;
use keheng_base::{Fault, Fen};
use keheng_files::cell::{
    text::fold,
    waybill::{self, WaybillTrouble},
};
use rusqlite::Connection;
use terms::Vocabulary;

/// The kind.
pub struct Cases;

/// Characters of a waybill number.
const NUMBER_LIMIT: usize = 40;

/// A row understood.
struct Parsed {
    row: u32,
    id: i64,
    record: Record,
    payer: Option<Payer>,
}

/// Who the row is about, where no waybill says it.
struct Payer {
    key_id: i64,
    kind: KeyKind,
    key: String,
    account: String,
    name: String,
}

#[derive(Default)]
struct Parser(Vocabulary);

impl Parse for Parser {
    type Rows = Vec<Parsed>;

    fn begin(&mut self, _: &Layout) {}

    fn row(&mut self, cells: &Cells, batch: &mut Batch<Vec<Parsed>>) {
        if let Ok(parsed) = self.case(cells, batch) {
            batch.rows.push(parsed);
        }
    }
}

impl Parser {
    fn case(&mut self, cells: &Cells, batch: &mut Batch<Vec<Parsed>>) -> Result<Parsed, Refused> {
        let odd = &mut batch.oddities;
        let words = &mut self.0;
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        // a number that a spreadsheet has broken would join the wrong waybill, or none
        let shipment_no = match waybill::clean(cells.text(Field::No), cells.imprecise(Field::No)) {
            Ok(no) if no.len() <= NUMBER_LIMIT => Some(no.into_owned()),
            Ok(_) => return cells.refuse(Field::No, "text_too_long", odd),
            Err(WaybillTrouble::Empty) => None,
            Err(WaybillTrouble::Damaged) => return cells.refuse(Field::No, "damaged_number", odd),
        };
        let opened = cells.needed_date(Field::Opened, odd)?;
        let mut record = Record::new(CaseKind::Complaint, opened.minutes.0);
        record.cause = match cells.kept_text(Field::Cause, odd) {
            "" => None,
            text => Some(words.causes.find(text).unwrap_or(text).to_owned()),
        };
        match cells.text(Field::CaseKind) {
            "" => return cells.refuse(Field::CaseKind, "missing_field", odd),
            text => match words.kinds.find(text) {
                Some(kind) => {
                    record.kind = kind;
                    // a type such as 虚假签收 says what for as well
                    record.cause = record.cause.or_else(|| words.causes.find(text).map(str::to_owned));
                }
                None => {
                    cells.note::<()>(Field::CaseKind, "unknown_case_kind", odd);
                    record.cause = record.cause.or_else(|| some(text));
                }
            },
        }
        record.due = cells.date_if_any(Field::CaseDue, odd).map(|s| match s.date_only {
            true => s.minutes.day().end().0,
            false => s.minutes.0,
        });
        record.closed = cells.date_if_any(Field::Closed, odd).and_then(|s| {
            let same_day = (s.date_only || opened.date_only) && s.minutes.day() == opened.minutes.day();
            match s.minutes.0 >= record.opened || same_day {
                true => Some(s.minutes.0.max(record.opened)),
                false => cells.note(Field::Closed, "odd_case_times", odd),
            }
        });
        let settled =
            words.settled.find(cells.text(Field::CaseStatus)).filter(|_| !cells.text(Field::CaseStatus).is_empty());
        if settled == Some(true) && record.closed.is_none() {
            cells.note::<()>(Field::CaseStatus, "closed_without_date", odd);
        }
        record.claimed = cells.money_if_any(Field::Claimed, odd)?.map(|fen| fen.0);
        record.paid = cells.money_if_any(Field::Paid, odd)?.map(|fen| fen.0);
        for (field, amount) in [(Field::Claimed, record.claimed), (Field::Paid, record.paid)] {
            if amount.is_some_and(|fen| fen < 0) {
                return cells.refuse(field, "bad_money", odd);
            }
        }
        record.link = match cells.text(Field::Link) {
            "" => None,
            text => words.links.find(text).or_else(|| cells.note(Field::Link, "unknown_link", odd)),
        };
        record.channel = match cells.text(Field::Channel) {
            "" => None,
            text => words.channels.find(text).or(Some(crate::cases::Channel::Other)),
        };
        record.justified = match cells.text(Field::Justified) {
            "" => None,
            text => words.verdicts.find(text).or_else(|| cells.note(Field::Justified, "unknown_verdict", odd)),
        };
        record.note = some(cells.kept_text(Field::Note, odd));
        record.no = some(cells.kept_text(Field::CaseNo, odd));
        let (account, name) = (cells.text(Field::Account), cells.text(Field::CustomerName));
        let party = [cells.kept_text(Field::Party, odd), name, account];
        record.party = party.iter().find(|t| !t.is_empty()).map(|t| (*t).to_owned());
        let sender = Sender { account, customer: name, ..Sender::default() };
        let payer = key(&sender).filter(|_| shipment_no.is_none()).map(|(kind, key)| Payer {
            key_id: Former::key_id(kind, &key),
            kind,
            key,
            account: account.to_owned(),
            name: name.to_owned(),
        });
        record.shipment_no = shipment_no;
        let about = record.shipment_no.as_deref().or(record.party.as_deref()).map(fold);
        let id = match (&record.no, about) {
            (Some(no), _) => store::id_of_number(no),
            (None, Some(about)) => {
                content_id("case", &format!("about {} {about} {}", record.kind.code(), record.opened))
            }
            (None, None) => return cells.refuse(Field::No, "missing_field", odd),
        };
        record.row_hash = Some(content_id("case row", &said(&record, &sender)));
        Ok(Parsed { row: cells.number(), id, record, payer })
    }
}

/// All that a row says, as one text.
fn said(r: &Record, sender: &Sender) -> String {
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let text = |t: &Option<String>| t.clone().unwrap_or_default();
    [
        r.kind.code().to_string(),
        text(&r.shipment_no),
        text(&r.party),
        sender.account.to_owned(),
        sender.customer.to_owned(),
        r.opened.to_string(),
        number(r.due),
        number(r.closed),
        number(r.justified.map(i64::from)),
        number(r.paid),
        text(&r.cause),
        number(r.link.map(|l| l.code())),
        number(r.claimed),
        number(r.channel.map(|c| c.code())),
        text(&r.note),
        text(&r.no),
    ]
    .join("\u{1f}")
}

/// What is known already with what the file says now laid over it; what the file leaves out stays, and what was settled
/// is not opened again.
fn over(stored: Record, new: Record) -> Record {
    Record {
        kind: new.kind,
        customer: new.customer.or(stored.customer),
        party: new.party.or(stored.party),
        shipment_no: new.shipment_no.or(stored.shipment_no),
        opened: new.opened,
        due: new.due.or(stored.due),
        closed: new.closed.or(stored.closed),
        justified: new.justified.or(stored.justified),
        paid: new.paid.or(stored.paid),
        cause: new.cause.or(stored.cause),
        link: new.link.or(stored.link),
        claimed: new.claimed.or(stored.claimed),
        channel: new.channel.or(stored.channel),
        note: new.note.or(stored.note),
        no: new.no.or(stored.no),
        row_hash: new.row_hash,
    }
}

struct Storing<'a, 'c> {
    conn: &'c Connection,
    tx: Option<&'a mut Tx<'c>>,
    former: Former,
    repeats: Repeats,
}

impl Storing<'_, '_> {
    fn batch(&mut self, batch: &Batch<Vec<Parsed>>, outcome: &mut Outcome) -> Sql<()> {
        for parsed in &batch.rows {
            let mut record = parsed.record.clone();
            let name = || parsed.record.no.clone().or(parsed.record.shipment_no.clone()).unwrap_or_default();
            let content = record.row_hash.unwrap_or(0) as u32;
            if let Some(oddity) = self.repeats.check(batch.file, parsed.row, parsed.id, content, name) {
                outcome.odd(oddity);
                continue;
            }
            outcome.report.amount_fen += Fen(record.paid.unwrap_or(0));
            (outcome.first, outcome.last) = (outcome.first.min(record.opened), outcome.last.max(record.opened));
            let stored = store::get(self.conn, parsed.id)?;
            if stored.as_ref().is_some_and(|(old, lives)| *lives && old.row_hash == record.row_hash) {
                // The file says what it said before; what was written by hand since stays.
                outcome.report.unchanged += 1;
                continue;
            }
            if let Some(payer) = &parsed.payer {
                record.customer = Some(self.customer(payer)?);
            }
            match stored {
                None => {
                    outcome.report.created += 1;
                    if let Some(tx) = &mut self.tx {
                        record.insert(tx, parsed.id)?;
                    }
                }
                Some((_, false)) => {
                    outcome.report.created += 1;
                    if let Some(tx) = &mut self.tx {
                        tx.bring_back(&schema::CASE, parsed.id)?;
                        record.update(tx, parsed.id)?;
                    }
                }
                Some((old, true)) => {
                    outcome.report.updated += 1;
                    if let Some(tx) = &mut self.tx {
                        over(old, record).update(tx, parsed.id)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The customer of a row without a waybill: by key, else the only one of that name, else formed.
    fn customer(&mut self, payer: &Payer) -> Sql<i64> {
        if let Some(id) = self.former.find(payer.key_id) {
            return Ok(id);
        }
        let mut named = self.conn.prepare_cached("SELECT id FROM customer WHERE name = ?1 AND _del <= 0 LIMIT 2")?;
        let same: Vec<i64> = named.query_map([&payer.name], |r| r.get(0))?.collect::<Sql<_>>()?;
        if let [only] = same[..] {
            return Ok(only);
        }
        let sender = Sender { account: &payer.account, customer: &payer.name, ..Sender::default() };
        match &mut self.tx {
            Some(tx) => self.former.form(tx, payer.key_id, payer.kind, &payer.key, &sender),
            None => Ok(self.former.pretend(payer.key_id)),
        }
    }
}

impl Kind for Cases {
    fn id(&self) -> &'static str {
        "cases"
    }

    fn fields(&self) -> &'static [FieldSpec] {
        fields::FIELDS
    }

    fn needs(&self) -> &'static [&'static [usize]] {
        fields::NEEDS
    }

    fn op(&self) -> Op {
        Op::ImportCases
    }

    fn table(&self) -> &'static Table {
        &schema::CASE
    }

    fn take<'c>(
        &self,
        flow: &Flow,
        conn: &'c Connection,
        tx: Option<&mut Tx<'c>>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault> {
        let former = Former::new(conn).map_err(sql_fault)?;
        let mut storing = Storing { conn, tx, former, repeats: Repeats::default() };
        flow.run(Parser::default(), outcome, |batch, outcome| storing.batch(batch, outcome))?;
        outcome.report.customers_created = storing.former.created;
        Ok(())
    }
}
