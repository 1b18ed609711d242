//! Grids of cases: views, slices, one case.

use super::{
    CaseDetail, CaseFilter, CaseKind, CaseListReq, CaseListRes, CaseReq, CaseRow, CaseSlice, CaseSort, CaseState,
    Missed, clock::clock, store,
};
use crate::{
    App,
    audit::{self, Act, Subject},
    db::{Sql, schema, sql_fault},
    settings::settings,
    shipments::SliceReq,
};
use keheng_base::{Fault, Fen, Minutes};
use rusqlite::{Connection, params_from_iter};

/// Clauses over the joined tables, and the text they bind as `?1`.
struct Picked {
    clauses: Vec<String>,
    text: Option<String>,
}

fn pick(app: &App, f: &CaseFilter, today: Minutes) -> Result<Picked, Fault> {
    let mut picked = Picked { clauses: vec!["c._del <= 0".to_owned()], text: None };
    let clauses = &mut picked.clauses;
    let list = |codes: Vec<i64>| codes.iter().map(i64::to_string).collect::<Vec<_>>().join(",");
    if let Some(kinds) = &f.kinds {
        clauses.push(format!("c.kind IN ({})", list(kinds.iter().map(|k| k.code()).collect())));
    }
    if let Some(links) = &f.links {
        clauses.push(format!("c.link IN ({})", list(links.iter().map(|l| l.code()).collect())));
    }
    if let Some(states) = &f.states {
        let one = |state: &CaseState| match state {
            CaseState::Closed => "c.closed IS NOT NULL".to_owned(),
            CaseState::Overdue => format!("(c.closed IS NULL AND c.due < {})", today.0),
            CaseState::Open => format!("(c.closed IS NULL AND coalesce(c.due, {0}) >= {0})", today.0),
        };
        let any: Vec<String> = states.iter().map(one).collect();
        clauses.push(if any.is_empty() { "0".to_owned() } else { format!("({})", any.join(" OR ")) });
    }
    if let Some(customer) = f.customer {
        clauses.push(format!("coalesce(c.customer_id, s.customer_id) = {}", customer.raw()));
    }
    if let Some(shipment) = f.shipment {
        clauses.push(format!("c.shipment_id = {}", shipment.raw()));
    }
    clauses.extend(f.justified.map(|at_fault| format!("c.justified = {}", i64::from(at_fault))));
    clauses.extend(f.shipped_from.map(|day| format!("s.shipped >= {}", day.start().0)));
    clauses.extend(f.shipped_to.map(|day| format!("s.shipped <= {}", day.end().0)));
    if f.claims {
        clauses.push(format!("(c.kind = {} OR c.claimed_fen > 0)", CaseKind::Claim.code()));
    }
    if let Some(Missed { from, to, limit_hours }) = &f.missed {
        let limit = format!("coalesce(c.due, c.opened + {})", i64::from(*limit_hours) * 60);
        let (first, last) = (from.start().0, to.end().0.min(today.0));
        clauses.push(format!("{limit} BETWEEN {first} AND {last} AND (c.closed IS NULL OR c.closed > {limit})"));
    }
    let month = f.month.map(|m| m.period());
    for from in [f.from, month.map(|m| m.from)].into_iter().flatten() {
        clauses.push(format!("c.opened >= {}", from.start().0));
    }
    for to in [f.to, month.map(|m| m.to)].into_iter().flatten() {
        clauses.push(format!("c.opened <= {}", to.end().0));
    }
    if let Some(query) = f.query.as_deref().map(str::trim).filter(|q| !q.is_empty()) {
        let payers: Vec<i64> = app.search()?.find(query).iter().map(|h| h.id.raw()).collect();
        let within = ["c.no", "c.shipment_no", "c.party", "c.cause", "c.note"];
        let mut any: Vec<String> =
            within.iter().map(|column| format!("instr(lower(coalesce({column}, '')), ?1)")).collect();
        any.push(format!("coalesce(c.customer_id, s.customer_id) IN ({})", list(payers)));
        clauses.push(format!("({})", any.join(" OR ")));
        picked.text = Some(query.to_lowercase());
    }
    Ok(picked)
}

const fn column(sort: CaseSort) -> &'static str {
    match sort {
        CaseSort::Opened => "c.opened",
        CaseSort::No => "c.no",
        CaseSort::Kind => "c.kind",
        CaseSort::State => "iif(c.closed IS NULL, coalesce(c.due, 1 << 60), 1 << 61)",
        CaseSort::Customer => "coalesce(u.name, c.party)",
        CaseSort::Shipment => "c.shipment_no",
        CaseSort::Due => "c.due",
        CaseSort::Closed => "c.closed",
        CaseSort::Cause => "c.cause",
        CaseSort::Link => "c.link",
        CaseSort::Claimed => "c.claimed_fen",
        CaseSort::Paid => "c.paid_fen",
    }
}

/// Opens a view.
pub fn list(app: &App, req: CaseListReq) -> Result<CaseListRes, Fault> {
    let filter = req.filter.unwrap_or_default();
    let sort = req.sort.unwrap_or_default();
    let descending = req.descending.unwrap_or(sort == CaseSort::Opened);
    let db = app.db()?;
    let conn = db.read()?;
    let today = store::today(&conn).map_err(sql_fault)?;
    let picked = pick(app, &filter, today)?;
    // A cause is compared as a whole; it goes with the text, which stands first.
    let mut bound: Vec<String> = picked.text.into_iter().collect();
    let mut clauses = picked.clauses;
    if let Some(cause) = filter.cause {
        bound.push(cause);
        clauses.push(format!("c.cause = ?{}", bound.len()));
    }
    let (by, order) = (column(sort), if descending { "DESC" } else { "ASC" });
    let sql = format!(
        "SELECT c.id, c.closed, c.due, c.paid_fen FROM {} WHERE {} ORDER BY {by} IS NULL, {by} {order}, c.id {order}",
        store::JOINED,
        clauses.join(" AND ")
    );
    let mut res = CaseListRes { view: String::new(), total: 0, open: 0, overdue: 0, paid_fen: Fen(0), as_of: today };
    let mut ids = Vec::new();
    let mut read = |conn: &Connection| -> Sql<()> {
        let mut statement = conn.prepare(&sql)?;
        let mut rows = statement.query(params_from_iter(&bound))?;
        while let Some(r) = rows.next()? {
            ids.push(r.get(0)?);
            if r.get::<_, Option<i64>>(1)?.is_none() {
                res.open += 1;
                res.overdue += u64::from(r.get::<_, Option<i64>>(2)?.is_some_and(|due| due < today.0));
            }
            res.paid_fen += Fen(r.get::<_, Option<i64>>(3)?.unwrap_or(0));
        }
        Ok(())
    };
    read(&conn).map_err(sql_fault)?;
    Ok(CaseListRes { total: ids.len() as u64, view: app.views().keep(ids), ..res })
}

/// Rows of cases by id, in the order of the ids.
pub fn read_rows(conn: &Connection, ids: &[i64]) -> Sql<Vec<CaseRow>> {
    let today = store::today(conn)?;
    let sql = format!("SELECT {} FROM {} WHERE c.id = ?1 AND c._del <= 0", store::ROW, store::JOINED);
    let mut statement = conn.prepare_cached(&sql)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let mut rows = statement.query([id])?;
        if let Some(r) = rows.next()? {
            found.push(store::row(r, today)?);
        }
    }
    Ok(found)
}

pub(super) fn rows(app: &App, req: SliceReq) -> Result<CaseSlice, Fault> {
    let ids = app.views().slice(&req.view, req.offset, req.limit)?;
    let mut rows = read_rows(&*app.db()?.read()?, &ids).map_err(sql_fault)?;
    for row in &mut rows {
        row.customer_name = app.shown_name(std::mem::take(&mut row.customer_name));
    }
    Ok(CaseSlice { rows })
}

/// One case. Fault: `no_such_case`.
pub fn card(app: &App, req: CaseReq) -> Result<CaseDetail, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let today = store::today(&conn).map_err(sql_fault)?;
    let reveal = req.reveal && !app.masked();
    let found = store::detail(&conn, req.id, today, reveal).map_err(sql_fault)?;
    let mut detail = found.ok_or_else(|| Fault::new("no_such_case"))?;
    detail.row.customer_name = app.shown_name(detail.row.customer_name);
    if let Some((record, _)) = store::get(&conn, req.id.raw()).map_err(sql_fault)? {
        let settings = settings(&conn).map_err(sql_fault)?;
        detail.clock = clock(app.words(), &conn, &settings, req.id.raw(), &record, today).map_err(sql_fault)?;
    }
    if reveal {
        audit::record(app, Act::Reveal, Some(Subject::row(&schema::CASE, req.id.raw())), 1)?;
    }
    Ok(detail)
}
