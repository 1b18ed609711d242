//! Conflicts as the file and this machine have them: which writes of a row lost, and which conflicts need no answer any more.

use super::{
    arrive::Arriving,
    merge::{DEATH, Met},
    row::{Held, Row},
    travels, unknown,
    write::cell,
};
use crate::db::{
    Sql, Tx,
    schema::{self, CONFLICT},
};
use keheng_sync::{Stamp, overtaken};

impl Met<'_> {
    /// The text of a column of a conflict's record in the file.
    fn said(&self, column: &str) -> Option<Held> {
        let (_, _, columns) = self.groups.iter().find(|(group, ..)| *group == 0)?;
        let at = self.table.travelling(0).position(|c| c.name == column)?;
        Some(Held::from(self.coming.block.columns[columns[at]].get(self.coming.row)))
    }

    /// A record of the file: which write of which row lost.
    pub(super) fn tell_lost(&self, to: &mut Arriving) {
        let id = self.coming.id();
        to.open.values_mut().flatten().filter(|o| o.id == id).for_each(|o| o.stays = true);
        let number = |column| match self.said(column) {
            Some(Held::Int(n)) => Some(n),
            _ => None,
        };
        let text = |column| match self.said(column) {
            Some(Held::Text(t)) => Some(t),
            _ => None,
        };
        let found = (|| Some((text("tbl")?, number("row")?, number("epoch")?, number("seq")?, text("value")?)))();
        let Some((table, row, epoch, seq, value)) = found else { return };
        let number = unknown::number(&table);
        if schema::table(number).is_none() {
            to.strangers.insert(number, table);
        }
        if value != DEATH && value != "[]" {
            to.lost.entry((number, row)).or_default().push(Stamp { hlc: 0, epoch, seq });
        }
    }

    /// Conflicts here whose lost write still stands in the file are not over.
    pub(super) fn tell_open(&self, to: &mut Arriving) {
        let id = self.coming.id();
        for (group, place, _) in self.groups {
            let Some(records) = to.open.get_mut(&(self.table.number, id, *group)) else { continue };
            let Some((txn, _)) = self.coming.written(*place) else { continue };
            let holds = to.txns[txn as usize].stamp;
            for record in records {
                record.stays |= (holds.epoch, holds.seq) == (record.lost.epoch, record.lost.seq);
            }
        }
    }

    /// A record of the file about a value that was seen here and gone over. Conflicts come before all rows, so that what is
    /// here is still as it was.
    pub(super) fn gone_over_here(&self, to: &Arriving) -> Sql<bool> {
        let (Some(Held::Text(table)), Some(Held::Int(row)), Some(Held::Text(group))) =
            (self.said("tbl"), self.said("row"), self.said("grp"))
        else {
            return Ok(false);
        };
        let (Some(Held::Int(epoch)), Some(Held::Int(seq))) = (self.said("epoch"), self.said("seq")) else {
            return Ok(false);
        };
        let lost = Stamp { hlc: 0, epoch, seq };
        let Some(table) = travels::table(&table) else { return Ok(false) };
        let Some(group) = table.groups.iter().position(|g| *g == group) else { return Ok(false) };
        let Some(row) = Row::read(to.conn, table, row)? else { return Ok(false) };
        let holds = to.stamps.of(row.stamps[group].0);
        Ok(overtaken(lost, (holds.epoch, holds.seq) == (epoch, seq), &to.known))
    }
}

/// A conflict that nobody has to answer: somebody saw what lost and went over it. One that somebody opened again knowingly stays
/// open.
pub(super) fn settle_by_nobody(tx: &mut Tx, id: i64) -> Sql<()> {
    let sql = "UPDATE sync_conflict SET state = 1 WHERE id = ?1 AND state = 0
               AND NOT EXISTS(SELECT 1 FROM sync_cell WHERE tbl = ?2 AND row = ?1 AND grp = 1 AND turn > 0)";
    if tx.conn.prepare_cached(sql)?.execute([id, CONFLICT.number])? > 0 {
        cell(tx.conn, &CONFLICT, id, 1, tx.txn, 0)?;
    }
    Ok(())
}
