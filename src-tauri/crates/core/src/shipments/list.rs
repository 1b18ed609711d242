//! Grids of shipments: views over millions of rows, slices of them, single shipments, search by number.

use super::{
    FindReq, ShipmentDetail, ShipmentFilter, ShipmentReq, ShipmentSlice, ShipmentSort, ShipmentViewReq, SliceReq,
    ViewRes, number, rollup::promise_minutes, scan, store,
};
use crate::{
    App,
    audit::{self, Act, Subject},
    customers::mask,
    db::{Db, Sql, schema, sql_fault},
};
use keheng_base::{Fault, Fen};
use keheng_files::cell::waybill;
use rusqlite::{Connection, Row};

/// Last day on which anything happened; what "today" means for due dates.
pub fn as_of(conn: &Connection) -> Sql<i32> {
    let sql = "SELECT coalesce(max(day), 0) FROM firm_day WHERE n > 0 OR signed > 0";
    conn.prepare_cached(sql)?.query_row([], |r| r.get(0))
}

/// Shortest tail of a number that is searched for.
const TAIL: usize = 4;

/// What the rows of a view are picked by, in SQL and after it.
pub(super) struct Picked {
    /// joined by AND
    pub clauses: Vec<String>,
    /// late or not, which SQL does not know
    pub late: Option<bool>,
}

impl Picked {
    /// Every shipment is read.
    pub fn whole(&self) -> bool {
        self.clauses.len() == 1
    }
}

fn pick(app: &App, db: &Db, f: &ShipmentFilter) -> Result<Picked, Fault> {
    let mut clauses = vec!["_del <= 0".to_owned()];
    if let Some(c) = f.customer {
        clauses.push(format!("customer_id = {}", c.raw()));
    }
    if let Some(from) = f.from {
        clauses.push(format!("shipped >= {}", from.start().0));
    }
    if let Some(to) = f.to {
        clauses.push(format!("shipped <= {}", to.end().0));
    }
    let list = |codes: Vec<i64>| codes.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    if let Some(statuses) = &f.statuses {
        clauses.push(format!("status IN ({})", list(statuses.iter().map(|s| s.code()).collect())));
    }
    if let Some(troubles) = &f.troubles {
        clauses.push(format!("trouble IN ({})", list(troubles.iter().map(|t| t.code()).collect())));
    }
    if let Some(destination) = f.destination.as_deref().filter(|d| !d.is_empty()) {
        // as bytes: a name may hold any character
        let hex: String = destination.bytes().map(|byte| format!("{byte:02x}")).collect();
        clauses.push(format!("destination = CAST(x'{hex}' AS TEXT)"));
    }
    if let Some(query) = f.query.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        let numbers = by_number(db, query, 5000)?;
        let payers: Vec<i64> = app.search()?.find(query).iter().map(|h| h.id.raw()).collect();
        clauses.push(format!("(id IN ({}) OR customer_id IN ({}))", list(numbers), list(payers)));
    }
    Ok(Picked { clauses, late: f.late })
}

/// Opens a view.
pub fn view(app: &App, req: ShipmentViewReq) -> Result<ViewRes, Fault> {
    let db = app.db()?;
    let filter = req.filter.unwrap_or_default();
    let sort = req.sort.unwrap_or_default();
    let descending = req.descending.unwrap_or(sort == ShipmentSort::Shipped);
    let picked = pick(app, &db, &filter)?;
    let conn = db.read()?;
    let (ids, price) = match sort {
        // the index has them in order
        ShipmentSort::Shipped if picked.late.is_none() => {
            (by_index(&conn, &picked, descending).map_err(sql_fault)?, None)
        }
        // the same index holds the ids, which are in order of number: far less to read than the rows
        ShipmentSort::No if picked.late.is_none() => {
            let mut ids = by_index(&conn, &picked, descending).map_err(sql_fault)?;
            ids.sort_unstable();
            if descending {
                ids.reverse();
            }
            (ids, None)
        }
        _ => scan::sorted(&db, &conn, &picked, sort, descending)?,
    };
    let plain = picked.whole() && picked.late.is_none();
    let price = match price {
        None if plain => conn.query_row("SELECT coalesce(sum(revenue), 0) FROM firm_day", [], |r| r.get(0)).ok(),
        price => price,
    };
    let total = ids.len() as u64;
    Ok(ViewRes { view: app.views().keep(ids), total, price_fen: price.map(Fen) })
}

fn by_index(conn: &Connection, picked: &Picked, descending: bool) -> Sql<Vec<i64>> {
    let order = if descending { "DESC" } else { "ASC" };
    let sql =
        format!("SELECT id FROM shipment WHERE {} ORDER BY shipped {order}, id {order}", picked.clauses.join(" AND "));
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        ids.push(row.get(0)?);
    }
    Ok(ids)
}

/// Rows of a view.
pub fn rows(app: &App, req: SliceReq) -> Result<ShipmentSlice, Fault> {
    let ids = app.views().slice(&req.view, req.offset, req.limit)?;
    let db = app.db()?;
    Ok(ShipmentSlice { rows: shown(app, read_rows(&*db.read()?, &ids).map_err(sql_fault)?) })
}

/// Payers as they may be shown now.
fn shown(app: &App, mut rows: Vec<super::ShipmentRow>) -> Vec<super::ShipmentRow> {
    for row in &mut rows {
        row.customer_name = app.shown_name(std::mem::take(&mut row.customer_name));
    }
    rows
}

fn read_rows(conn: &Connection, ids: &[i64]) -> Sql<Vec<super::ShipmentRow>> {
    let (promise, as_of) = (promise_minutes(conn)?, as_of(conn)?);
    let mut statement =
        conn.prepare_cached(&format!("SELECT {} FROM shipment s WHERE s.id = ?1 AND s._del <= 0", store::ROW))?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let mut rows = statement.query([id])?;
        // a row deleted since the view was opened is simply not there any more
        if let Some(row) = rows.next()? {
            found.push(store::row(row, promise, as_of)?);
        }
    }
    Ok(found)
}

/// One shipment. Fault: `no_such_shipment`.
pub fn show(app: &App, req: ShipmentReq) -> Result<ShipmentDetail, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let (promise, as_of) = (promise_minutes(&conn).map_err(sql_fault)?, as_of(&conn).map_err(sql_fault)?);
    let found = store::detail(&conn, req.id.raw(), promise, as_of).map_err(sql_fault)?;
    let mut detail = found.ok_or_else(|| Fault::new("no_such_shipment"))?;
    detail.row.customer_name = app.shown_name(detail.row.customer_name);
    if req.reveal && !app.masked() {
        audit::record(app, Act::Reveal, Some(Subject::row(&schema::SHIPMENT, req.id.raw())), 1)?;
    } else {
        for phone in [&mut detail.sender_phone, &mut detail.receiver_phone] {
            *phone = phone.as_deref().map(mask::phone);
        }
        for name in [&mut detail.sender_name, &mut detail.receiver_name] {
            *name = name.as_deref().map(mask::name);
        }
    }
    Ok(detail)
}

/// Shipments by number or tail, newest first.
pub fn find(app: &App, req: FindReq) -> Result<ShipmentSlice, Fault> {
    let db = app.db()?;
    let ids = by_number(&db, req.query.trim(), req.limit.min(100) as usize)?;
    Ok(ShipmentSlice { rows: shown(app, read_rows(&*db.read()?, &ids).map_err(sql_fault)?) })
}

fn by_number(db: &Db, query: &str, limit: usize) -> Result<Vec<i64>, Fault> {
    let Ok(no) = waybill::clean(query, false) else { return Ok(Vec::new()) };
    if no.chars().count() > 40 {
        return Ok(Vec::new());
    }
    let conn = db.read()?;
    let (id, _) = number::pack(&no);
    let exact: bool = conn
        .query_row("SELECT EXISTS(SELECT 1 FROM shipment WHERE id = ?1 AND _del <= 0)", [id], |r| r.get(0))
        .map_err(sql_fault)?;
    if exact {
        return Ok(vec![id]);
    }
    let digits = no.len() >= TAIL && no.len() <= 15 && no.bytes().all(|b| b.is_ascii_digit());
    if !digits {
        return Ok(Vec::new());
    }
    let (wanted, length) = (no.parse::<i64>().unwrap_or(-1), no.len() as u32);
    by_tail(&conn, &no, wanted, length, limit).map_err(sql_fault)
}

/// Walks the newest first. Numbers that are not packed are looked up one by one: they are few.
fn by_tail(conn: &Connection, tail: &str, wanted: i64, length: u32, limit: usize) -> Sql<Vec<i64>> {
    let mut number_of = conn.prepare_cached("SELECT no FROM shipment WHERE id = ?1")?;
    let mut statement = conn.prepare_cached("SELECT id FROM shipment WHERE _del <= 0 ORDER BY shipped DESC")?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let hit = match number::unpack_parts(id) {
            Some((value, len)) => len >= length && value % 10i64.pow(length) == wanted,
            None => {
                number_of.query_row([id], |r: &Row| r.get::<_, Option<String>>(0))?.is_some_and(|n| n.ends_with(tail))
            }
        };
        if hit {
            found.push(id);
            if found.len() >= limit {
                break;
            }
        }
    }
    Ok(found)
}
