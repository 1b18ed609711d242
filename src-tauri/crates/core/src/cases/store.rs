//! Rows of cases.

use super::{Case, CaseDetail, CaseKind, CaseRow, CaseState, Channel, Link};
use crate::{
    customers::mask,
    db::{Sql, Tx, content_id, schema},
    shipments::{list::as_of, number},
};
use keheng_base::{Day, Fen, Id, Minutes};
use keheng_files::cell::text::fold;
use rusqlite::{Connection, OptionalExtension, Row, ToSql};

/// A case as stored; texts are never empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// what it is about
    pub kind: CaseKind,
    /// written customer
    pub customer: Option<i64>,
    /// who it is about, in words
    pub party: Option<String>,
    /// clean waybill number
    pub shipment_no: Option<String>,
    /// minutes
    pub opened: i64,
    /// minutes
    pub due: Option<i64>,
    /// minutes
    pub closed: Option<i64>,
    /// at fault
    pub justified: Option<bool>,
    /// fen
    pub paid: Option<i64>,
    /// code or own words
    pub cause: Option<String>,
    /// who answers
    pub link: Option<Link>,
    /// fen
    pub claimed: Option<i64>,
    /// how it came in
    pub channel: Option<Channel>,
    /// remark
    pub note: Option<String>,
    /// number at the source
    pub no: Option<String>,
    /// of the file's row
    pub row_hash: Option<i64>,
}

impl Record {
    /// A case of which only this is known.
    pub fn new(kind: CaseKind, opened: i64) -> Record {
        Record {
            kind,
            customer: None,
            party: None,
            shipment_no: None,
            opened,
            due: None,
            closed: None,
            justified: None,
            paid: None,
            cause: None,
            link: None,
            claimed: None,
            channel: None,
            note: None,
            no: None,
            row_hash: None,
        }
    }

    /// The shipment that its number stands for.
    pub fn shipment(&self) -> Option<i64> {
        self.shipment_no.as_deref().map(|no| number::pack(no).0)
    }

    fn with<T>(&self, write: impl FnOnce(&[(&str, &dyn ToSql)]) -> T) -> T {
        let (kind, shipment) = (self.kind.code(), self.shipment());
        let (link, channel) = (self.link.map(Link::code), self.channel.map(Channel::code));
        write(&[
            ("kind", &kind),
            ("customer_id", &self.customer),
            ("party", &self.party),
            ("shipment_id", &shipment),
            ("shipment_no", &self.shipment_no),
            ("opened", &self.opened),
            ("due", &self.due),
            ("closed", &self.closed),
            ("justified", &self.justified),
            ("paid_fen", &self.paid),
            ("cause", &self.cause),
            ("link", &link),
            ("claimed_fen", &self.claimed),
            ("channel", &channel),
            ("note", &self.note),
            ("no", &self.no),
            ("row_hash", &self.row_hash),
        ])
    }

    /// Writes a new row.
    pub fn insert(&self, tx: &mut Tx, id: i64) -> Sql<()> {
        self.with(|values| tx.insert(&schema::CASE, id, values))
    }

    /// Writes over a row; false when nothing differs.
    pub fn update(&self, tx: &mut Tx, id: i64) -> Sql<bool> {
        self.with(|values| tx.update(&schema::CASE, id, values))
    }
}

/// The id of a case by its number at the source: the same on every machine.
pub fn id_of_number(no: &str) -> i64 {
    content_id("case", &format!("no {}", fold(no)))
}

/// A stored case and whether it lives.
pub fn get(conn: &Connection, id: i64) -> Sql<Option<(Record, bool)>> {
    let sql = "SELECT kind, customer_id, party, shipment_no, opened, due, closed, justified, paid_fen, cause, link,
               claimed_fen, channel, note, no, row_hash, _del FROM service_case WHERE id = ?1";
    let read = |r: &Row| {
        let record = Record {
            // a kind that a newer program wrote is read as the widest one
            kind: CaseKind::of(r.get(0)?).unwrap_or(CaseKind::Complaint),
            customer: r.get(1)?,
            party: r.get(2)?,
            shipment_no: r.get(3)?,
            opened: r.get(4)?,
            due: r.get(5)?,
            closed: r.get(6)?,
            justified: r.get(7)?,
            paid: r.get(8)?,
            cause: r.get(9)?,
            link: r.get::<_, Option<i64>>(10)?.and_then(Link::of),
            claimed: r.get(11)?,
            channel: r.get::<_, Option<i64>>(12)?.and_then(Channel::of),
            note: r.get(13)?,
            no: r.get(14)?,
            row_hash: r.get(15)?,
        };
        Ok((record, r.get::<_, i64>(16)? <= 0))
    };
    conn.prepare_cached(sql)?.query_row([id], read).optional()
}

/// A living case. None when there is none.
pub fn living(conn: &Connection, id: Id<Case>) -> Sql<Option<Record>> {
    Ok(get(conn, id.raw())?.filter(|(_, lives)| *lives).map(|(record, _)| record))
}

/// How many live.
pub fn count(conn: &Connection) -> Sql<u64> {
    conn.query_row("SELECT count(*) FROM service_case WHERE _del <= 0", [], |r| r.get::<_, i64>(0)).map(|n| n as u64)
}

/// The end of the last day on which anything happened, to shipments or cases: what "today" means for dates.
pub fn today(conn: &Connection) -> Sql<Minutes> {
    let sql = "SELECT max(max(opened), coalesce(max(closed), 0)) FROM service_case WHERE _del <= 0";
    let last: Option<i64> = conn.prepare_cached(sql)?.query_row([], |r| r.get(0))?;
    let day = last.map_or(0, |m| Minutes(m).day().0).max(as_of(conn)?);
    Ok(Day(day).end())
}

/// Cases `c` with the shipment `s` and the customer `u` they lead to.
pub const JOINED: &str = "service_case c
    LEFT JOIN shipment s ON s.id = c.shipment_id AND s._del <= 0
    LEFT JOIN customer u ON u.id = coalesce(c.customer_id, s.customer_id) AND u._del <= 0";

/// Columns of [`row`] over [`JOINED`].
pub const ROW: &str = "c.id, c.no, c.kind, u.id, u.name, c.party, s.id, c.shipment_no, c.opened, c.due, c.closed,
    c.justified, c.cause, c.link, c.claimed_fen, c.paid_fen, c.channel";

/// One row of the grid.
pub fn row(r: &Row, today: Minutes) -> Sql<CaseRow> {
    let (due, closed) = (r.get::<_, Option<i64>>(9)?.map(Minutes), r.get::<_, Option<i64>>(10)?.map(Minutes));
    let party: Option<String> = r.get(5)?;
    let name = r.get::<_, Option<String>>(4)?.or_else(|| party.as_deref().map(mask::name));
    Ok(CaseRow {
        id: Id::new(r.get(0)?),
        no: r.get(1)?,
        kind: CaseKind::of(r.get(2)?).unwrap_or(CaseKind::Complaint),
        state: match (closed, due) {
            (Some(_), _) => CaseState::Closed,
            (None, Some(due)) if due < today => CaseState::Overdue,
            _ => CaseState::Open,
        },
        customer: r.get::<_, Option<i64>>(3)?.map(Id::new),
        customer_name: name.unwrap_or_default(),
        shipment: r.get::<_, Option<i64>>(6)?.map(Id::new),
        shipment_no: r.get(7)?,
        opened: Minutes(r.get(8)?),
        due,
        closed,
        justified: r.get(11)?,
        cause: r.get(12)?,
        link: r.get::<_, Option<i64>>(13)?.and_then(Link::of),
        claimed_fen: r.get::<_, Option<i64>>(14)?.map(Fen),
        paid_fen: r.get::<_, Option<i64>>(15)?.map(Fen),
        channel: r.get::<_, Option<i64>>(16)?.and_then(Channel::of),
    })
}

/// Everything of a living case; the party masked unless `reveal`.
pub fn detail(conn: &Connection, id: Id<Case>, today: Minutes, reveal: bool) -> Sql<Option<CaseDetail>> {
    let sql = format!("SELECT {ROW}, c.customer_id, c.note FROM {JOINED} WHERE c.id = ?1 AND c._del <= 0");
    let read = |r: &Row| {
        let party: Option<String> = r.get(5)?;
        Ok(CaseDetail {
            row: row(r, today)?,
            own_customer: r.get::<_, Option<i64>>(17)?.map(Id::new),
            party: party.map(|p| if reveal { p } else { mask::name(&p) }),
            note: r.get(18)?,
            clock: None,
        })
    };
    conn.prepare_cached(&sql)?.query_row([id.raw()], read).optional()
}
