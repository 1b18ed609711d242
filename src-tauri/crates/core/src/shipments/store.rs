//! Rows of shipments: the bulk writer of imports and the row mapping.

use super::{Payment, ShipmentDetail, ShipmentRow, Status, Trouble, number, rollup::Facts};
use crate::db::{Sql, Tx, schema};
use keheng_base::{Fen, Grams, Id, Minutes};
use rusqlite::{Connection, OptionalExtension, Row, Statement, ToSql};

/// Texts of a shipment in the order of [`TEXT_COLUMNS`].
pub const TEXTS: usize = 9;

/// Columns of the texts.
pub const TEXT_COLUMNS: [&str; TEXTS] = [
    "product",
    "destination",
    "receiver_name",
    "receiver_phone",
    "receiver_address",
    "sender_name",
    "sender_phone",
    "order_no",
    "note",
];

/// Columns of the numbers of [`Record::numbers`].
pub const NUMBER_COLUMNS: [&str; 13] = [
    "customer_id",
    "shipped",
    "due",
    "delivered",
    "status",
    "trouble",
    "weight_g",
    "pieces",
    "price_fen",
    "cost_fen",
    "cod_fen",
    "insured_fen",
    "payment",
];

/// A shipment to be stored; texts borrowed, empty ones absent.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    /// packed from the number
    pub id: i64,
    /// the number itself, where it cannot be unpacked
    pub no: Option<&'a str>,
    /// in the order of [`NUMBER_COLUMNS`]
    pub numbers: [Option<i64>; 13],
    /// in the order of [`TEXT_COLUMNS`]
    pub texts: [&'a str; TEXTS],
    /// file and row it came from: file number << 32 | row
    pub src: i64,
}

impl Record<'_> {
    /// What it contributes to the roll-ups.
    pub fn facts(&self) -> Facts {
        facts(&self.numbers)
    }
}

fn facts(n: &[Option<i64>; 13]) -> Facts {
    Facts {
        customer: n[0].unwrap_or(0),
        shipped: n[1].unwrap_or(0),
        due: n[2],
        delivered: n[3],
        status: n[4].unwrap_or(0),
        trouble: n[5],
        pieces: n[7].unwrap_or(1),
        price: n[8],
        cost: n[9],
    }
}

/// Columns in the order that [`Inserter`] binds.
fn columns() -> Vec<&'static str> {
    let mut all = vec!["id", "no", "src", "_v"];
    all.extend(NUMBER_COLUMNS);
    all.extend(TEXT_COLUMNS);
    all
}

/// Rows a statement inserts.
pub const AT_ONCE: usize = 40;

/// Inserts many rows with few statements.
pub struct Inserter<'c> {
    many: Statement<'c>,
    one: Statement<'c>,
    filled: usize,
    width: usize,
    txn: i64,
}

impl<'c> Inserter<'c> {
    /// Prepares for a transaction.
    pub fn new(conn: &'c Connection, txn: i64) -> Sql<Inserter<'c>> {
        let columns = columns();
        let row = format!("({})", vec!["?"; columns.len()].join(","));
        let sql = |rows: usize| {
            format!("INSERT INTO shipment({}) VALUES {}", columns.join(", "), vec![row.as_str(); rows].join(","))
        };
        Ok(Inserter {
            many: conn.prepare(&sql(AT_ONCE))?,
            one: conn.prepare(&sql(1))?,
            filled: 0,
            width: columns.len(),
            txn,
        })
    }

    /// Adds a row; it is stored when enough have come together, or by [`Inserter::flush`].
    pub fn push(&mut self, record: &Record) -> Sql<()> {
        bind(&mut self.many, self.filled * self.width, record, self.txn)?;
        self.filled += 1;
        if self.filled == AT_ONCE {
            self.many.raw_execute()?;
            self.filled = 0;
        }
        Ok(())
    }

    /// How many rows wait to be stored.
    pub fn waiting(&self) -> usize {
        self.filled
    }

    /// Stores `last`, the rows that wait, one by one.
    pub fn flush<'a>(&mut self, last: impl Iterator<Item = Record<'a>>) -> Sql<()> {
        for record in last {
            bind(&mut self.one, 0, &record, self.txn)?;
            self.one.raw_execute()?;
        }
        self.filled = 0;
        Ok(())
    }
}

fn bind(statement: &mut Statement, from: usize, record: &Record, txn: i64) -> Sql<()> {
    let mut at = from;
    let mut put = |value: &dyn ToSql| {
        at += 1;
        statement.raw_bind_parameter(at, value)
    };
    put(&record.id)?;
    put(&record.no)?;
    put(&record.src)?;
    put(&txn)?;
    for number in &record.numbers {
        put(number)?;
    }
    for text in &record.texts {
        put(&(!text.is_empty()).then_some(*text))?;
    }
    Ok(())
}

/// What storing over an existing shipment did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merged {
    /// there was none, not even a deleted one
    Absent,
    /// it was deleted and lives again
    Revived(Facts),
    /// values changed: before and after
    Changed(Facts, Facts),
    /// nothing to change
    Same,
}

/// Compares a record with the stored shipment of its id and, with a transaction, writes what is new.
///
/// What the file leaves empty stays; the status never goes back in the life-cycle. A deleted shipment that comes back
/// brings nothing of its former life with it.
pub fn merge(conn: &Connection, tx: Option<&Tx>, record: &Record) -> Sql<Merged> {
    let sql =
        format!("SELECT _del, {}, {} FROM shipment WHERE id = ?1", NUMBER_COLUMNS.join(", "), TEXT_COLUMNS.join(", "));
    let texts = record.texts.map(|text| (!text.is_empty()).then_some(text));
    let stored = conn
        .prepare_cached(&sql)?
        .query_row([record.id], |r| {
            let life: i64 = r.get(0)?;
            let mut numbers = [None; 13];
            for (i, n) in numbers.iter_mut().enumerate() {
                *n = r.get::<_, Option<i64>>(i + 1)?;
            }
            let mut differing = Vec::new();
            for (i, text) in texts.iter().enumerate() {
                let old = r.get_ref(i + 14)?.as_str_or_null().map_err(|e| {
                    rusqlite::Error::FromSqlConversionFailure(i + 14, rusqlite::types::Type::Text, e.into())
                })?;
                if (text.is_some() || life > 0) && old != *text {
                    differing.push(i);
                }
            }
            Ok((life, numbers, differing))
        })
        .optional()?;
    let Some((life, old, differing)) = stored else { return Ok(Merged::Absent) };
    let deleted = life > 0;
    let mut new = record.numbers;
    for (i, value) in new.iter_mut().enumerate().filter(|_| !deleted) {
        let goes_back = NUMBER_COLUMNS[i] == "status" && *value < old[i];
        if value.is_none() || goes_back {
            *value = old[i];
        }
    }
    if !deleted && new == old && differing.is_empty() {
        return Ok(Merged::Same);
    }
    if let Some(tx) = tx {
        let mut sets: Vec<&str> = Vec::new();
        let mut values: Vec<&dyn ToSql> = Vec::new();
        for (i, column) in NUMBER_COLUMNS.iter().enumerate().filter(|(i, _)| new[*i] != old[*i]) {
            sets.push(column);
            values.push(&new[i]);
        }
        for i in &differing {
            sets.push(TEXT_COLUMNS[*i]);
            values.push(&texts[*i]);
        }
        let back = -tx.txn;
        if deleted {
            sets.push("_del");
            values.push(&back);
        }
        values.push(&record.id);
        let list = sets.iter().map(|c| format!("{c} = ?")).collect::<Vec<_>>().join(", ");
        tx.conn.prepare_cached(&format!("UPDATE shipment SET {list} WHERE id = ?"))?.execute(values.as_slice())?;
    }
    Ok(if deleted { Merged::Revived(facts(&new)) } else { Merged::Changed(facts(&old), facts(&new)) })
}

/// Whether the table holds no row at all, not even a deleted one.
pub fn untouched(conn: &Connection) -> Sql<bool> {
    conn.query_row("SELECT NOT EXISTS(SELECT 1 FROM shipment)", [], |r| r.get(0))
}

/// Makes a first bulk load quick: indexes are made afterwards, in one sort each.
pub fn drop_indexes(conn: &Connection) -> Sql<()> {
    conn.execute_batch(&schema::SHIPMENT.drop_indexes())
}

/// See [`drop_indexes`].
pub fn create_indexes(conn: &Connection) -> Sql<()> {
    conn.execute_batch(&schema::SHIPMENT.create_indexes())
}

/// How many live.
pub fn count(conn: &Connection) -> Sql<u64> {
    conn.query_row("SELECT coalesce(sum(n), 0) FROM firm_day", [], |r| r.get::<_, i64>(0)).map(|n| n as u64)
}

/// Columns of [`row`].
pub const ROW: &str =
    "s.id, s.no, s.customer_id, s.shipped, s.due, s.delivered, s.status, s.trouble, s.pieces, s.price_fen,
    s.cost_fen, s.weight_g, s.payment, s.destination, (SELECT name FROM customer c WHERE c.id = s.customer_id)";

/// The grid's row from columns [`ROW`].
pub fn row(r: &Row, promise_minutes: i64, as_of: i32) -> Sql<ShipmentRow> {
    let id: i64 = r.get(0)?;
    let facts = Facts {
        customer: r.get(2)?,
        shipped: r.get(3)?,
        due: r.get(4)?,
        delivered: r.get(5)?,
        status: r.get(6)?,
        trouble: r.get(7)?,
        pieces: r.get(8)?,
        price: r.get(9)?,
        cost: r.get(10)?,
    };
    Ok(ShipmentRow {
        id: Id::new(id),
        no: number::shown(id, r.get(1)?),
        customer: Id::new(facts.customer),
        customer_name: r.get::<_, Option<String>>(14)?.unwrap_or_default(),
        shipped: Minutes(facts.shipped),
        due: Minutes(facts.promise(promise_minutes)),
        due_assumed: facts.due.is_none(),
        delivered: facts.delivered.map(Minutes),
        late: facts.late(promise_minutes, as_of),
        weight_g: r.get::<_, Option<i64>>(11)?.map(Grams),
        pieces: facts.pieces.max(0) as u32,
        price_fen: facts.price.map(Fen),
        cost_fen: facts.cost.map(Fen),
        status: Status::of(facts.status).unwrap_or(Status::Ordered),
        trouble: facts.trouble.and_then(Trouble::of),
        payment: r.get::<_, Option<i64>>(12)?.and_then(Payment::of),
        destination: r.get(13)?,
    })
}

/// Everything of one living shipment; phones as written.
pub fn detail(conn: &Connection, id: i64, promise_minutes: i64, as_of: i32) -> Sql<Option<ShipmentDetail>> {
    let sql = format!(
        "SELECT {ROW}, s.order_no, s.product, s.sender_name, s.sender_phone, s.receiver_name, s.receiver_phone,
         s.receiver_address, s.cod_fen, s.insured_fen, s.note, s.src, t.note
         FROM shipment s LEFT JOIN sync_txn t ON t.id = s._v WHERE s.id = ?1 AND s._del <= 0"
    );
    let read = |r: &Row| {
        let src: Option<i64> = r.get(25)?;
        // the note of the transaction lists the files of the import, one a line
        let files: Option<String> = r.get(26)?;
        let file = src.and_then(|s| files.as_deref()?.lines().nth((s >> 32) as usize).map(str::to_owned));
        Ok(ShipmentDetail {
            row: row(r, promise_minutes, as_of)?,
            order_no: r.get(15)?,
            product: r.get(16)?,
            sender_name: r.get(17)?,
            sender_phone: r.get(18)?,
            receiver_name: r.get(19)?,
            receiver_phone: r.get(20)?,
            receiver_address: r.get(21)?,
            cod_fen: r.get::<_, Option<i64>>(22)?.map(Fen),
            insured_fen: r.get::<_, Option<i64>>(23)?.map(Fen),
            note: r.get(24)?,
            source_row: src.filter(|_| file.is_some()).map(|s| s as u32),
            source_file: file,
        })
    };
    conn.prepare_cached(&sql)?.query_row([id], read).optional()
}
