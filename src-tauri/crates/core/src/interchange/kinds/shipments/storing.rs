//! The storing side of an import: duplicates, what is there already, customers, roll-ups.

use super::rows::ShipmentRows;
use crate::{
    customers::form::Former,
    db::{IdMap, Sql, Touched, Tx},
    interchange::{batch::Batch, outcome::Outcome, repeats::Repeats},
    shipments::{
        number,
        rollup::Sums,
        store::{self, Inserter, Merged},
    },
};
use keheng_base::Fen;
use rusqlite::Connection;

/// Stores the rows as they come, or only counts what storing them would do.
pub(super) struct Storing<'a, 'c> {
    pub(super) conn: &'c Connection,
    pub(super) tx: Option<&'a mut Tx<'c>>,
    pub(super) former: Former,
    pub(super) repeats: Repeats,
    pub(super) inserter: Option<Inserter<'c>>,
    /// the table was empty: nothing can be there already, and indexes are made at the end
    pub(super) fresh: bool,
    pub(super) sums: Sums,
    pub(super) bulk: Touched,
    pub(super) customers: IdMap<i64, i64>,
}

impl Storing<'_, '_> {
    /// Stores a batch.
    pub(super) fn batch(&mut self, batch: &Batch<ShipmentRows>, outcome: &mut Outcome) -> Sql<()> {
        let rows = &batch.rows;
        for sender in &rows.senders {
            let known = self.former.find(sender.key_id);
            let customer = match (known, &mut self.tx) {
                (Some(id), _) => id,
                (None, Some(tx)) => self.former.form(tx, sender.key_id, sender.kind, &sender.key, &sender.sender())?,
                (None, None) => self.former.pretend(sender.key_id),
            };
            self.customers.insert(sender.key_id, customer);
        }
        let waiting = self.inserter.as_ref().map_or(0, Inserter::waiting);
        debug_assert_eq!(waiting, 0, "texts of waiting rows stand in their batch, so each batch ends with a flush");
        let mut fresh: Vec<usize> = Vec::new();
        for (i, parsed) in rows.rows.iter().enumerate() {
            let name = || {
                let unpacked = number::unpack(parsed.id);
                unpacked.unwrap_or_else(|| parsed.no.map(|n| rows.at(n).to_owned()).unwrap_or_default())
            };
            if let Some(oddity) = self.repeats.check(batch.file, parsed.row, parsed.id, parsed.content, name) {
                outcome.odd(oddity);
                continue;
            }
            let payer = parsed.numbers[0].unwrap_or(0);
            let record = rows.record(parsed, batch.file, self.customers.get(&payer).copied().unwrap_or(payer));
            let merged =
                if self.fresh { Merged::Absent } else { store::merge(self.conn, self.tx.as_deref(), &record)? };
            match merged {
                Merged::Absent => {
                    outcome.report.created += 1;
                    self.bulk.inserted += 1;
                    if self.tx.is_some() {
                        self.sums.add(&record.facts(), 1);
                        fresh.push(i);
                    }
                }
                Merged::Revived(facts) => {
                    outcome.report.created += 1;
                    // what was stored of it may differ now
                    self.bulk.life += 1;
                    self.bulk.updated += 1;
                    self.sums.add(&facts, 1);
                }
                Merged::Changed(before, after) => {
                    outcome.report.updated += 1;
                    self.bulk.updated += 1;
                    self.sums.add(&before, -1);
                    self.sums.add(&after, 1);
                }
                Merged::Same => outcome.report.unchanged += 1,
            }
            outcome.report.amount_fen += Fen(record.numbers[8].unwrap_or(0));
            let shipped = record.numbers[1].unwrap_or(0);
            (outcome.first, outcome.last) = (outcome.first.min(shipped), outcome.last.max(shipped));
        }
        if let Some(inserter) = &mut self.inserter {
            let record = |i: &usize| {
                let parsed = &rows.rows[*i];
                let payer = parsed.numbers[0].unwrap_or(0);
                rows.record(parsed, batch.file, self.customers.get(&payer).copied().unwrap_or(payer))
            };
            let whole = fresh.len() - fresh.len() % store::AT_ONCE;
            for i in &fresh[..whole] {
                inserter.push(&record(i))?;
            }
            inserter.flush(fresh[whole..].iter().map(record))?;
        }
        Ok(())
    }
}
