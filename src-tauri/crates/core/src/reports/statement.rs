//! The statement of a customer for a month 月结对账单: waybill by waybill, what is to be paid, and what was paid for claims.

use super::{
    ReportFormat, StatementReq,
    monthly::{firm, written},
    paper::{Block, Cell, Document, Figure, Section, Table},
    sections::{figures, words},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    customers::{Customer, store},
    db::{Sql, schema, sql_fault},
    desk::Written,
    shipments::{Status, number},
};
use keheng_base::{Day, Fault, Fen, Id, Minutes, Month};
use keheng_words::decimal;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// Waybills that pages list one by one at most; above, they list days. A workbook lists them all.
const LISTED: usize = 1_500;

/// A waybill of the month.
struct Line {
    no: String,
    shipped: Minutes,
    destination: String,
    pieces: i64,
    weight_g: Option<i64>,
    price_fen: i64,
    cod_fen: i64,
    payment: Option<i64>,
    status: i64,
}

/// Codes of payments, as stored.
const MONTHLY: i64 = 1;

fn lines(conn: &Connection, id: Id<Customer>, month: Month) -> Sql<Vec<Line>> {
    let period = month.period();
    let mut statement = conn.prepare_cached(
        "SELECT no, shipped, coalesce(destination, ''), pieces, weight_g, coalesce(price_fen, 0),
         coalesce(cod_fen, 0), payment, status, id FROM shipment
         WHERE customer_id = ?1 AND shipped BETWEEN ?2 AND ?3 AND _del <= 0 ORDER BY shipped, id",
    )?;
    let rows = statement.query_map([id.raw(), period.from.start().0, period.to.end().0], |r| {
        Ok(Line {
            no: number::shown(r.get(9)?, r.get(0)?),
            shipped: Minutes(r.get(1)?),
            destination: r.get(2)?,
            pieces: r.get(3)?,
            weight_g: r.get(4)?,
            price_fen: r.get(5)?,
            cod_fen: r.get(6)?,
            payment: r.get(7)?,
            status: r.get(8)?,
        })
    })?;
    rows.collect()
}

/// Claims that were paid to the customer in the month: number, day, waybill, amount.
fn claims(conn: &Connection, id: Id<Customer>, month: Month) -> Sql<Vec<(String, Minutes, String, Fen)>> {
    let period = month.period();
    let sql = format!(
        "SELECT coalesce(c.no, ''), c.closed, coalesce(c.shipment_no, ''), c.paid_fen FROM {}
         WHERE c._del <= 0 AND coalesce(c.customer_id, s.customer_id) = ?1 AND c.paid_fen > 0
         AND c.closed BETWEEN ?2 AND ?3 ORDER BY c.closed, c.id",
        crate::cases::store::JOINED
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id.raw(), period.from.start().0, period.to.end().0], |r| {
        Ok((r.get(0)?, Minutes(r.get(1)?), r.get(2)?, Fen(r.get(3)?)))
    })?;
    rows.collect()
}

/// Gathers the statement. Faults: `no_such_customer`, `statement_empty` where nothing was shipped in the month.
pub fn document(app: &App, req: &StatementReq) -> Result<Document, Fault> {
    let w = app.words();
    let db = app.db()?;
    let conn = db.read()?;
    let customer = store::get(&conn, req.customer).map_err(sql_fault)?.ok_or_else(|| Fault::new("no_such_customer"))?;
    let all = lines(&conn, req.customer, req.month).map_err(sql_fault)?;
    let paid = claims(&conn, req.customer, req.month).map_err(sql_fault)?;
    if all.is_empty() && paid.is_empty() {
        return Err(Fault::new("statement_empty").with("month", req.month.to_string()));
    }
    // Who paid at the counter or lets the receiver pay owes nothing more; cancelled waybills cost nothing.
    let due = |l: &&Line| l.status != Status::Cancelled.code() && l.payment.is_none_or(|p| p == MONTHLY);
    let (owed, others): (Vec<&Line>, Vec<&Line>) = all.iter().partition(due);
    let freight: Fen = owed.iter().map(|l| Fen(l.price_fen)).sum();
    let collected: Fen = owed.iter().map(|l| Fen(l.cod_fen)).sum();
    let compensation: Fen = paid.iter().map(|p| p.3).sum();
    let figure = |label: String, value: Cell, note: String| Figure { label, value, note };
    let mut blocks = vec![Block::Figures(vec![
        figure(w.statement_waybills(), Cell::Count(owed.len() as i64), String::new()),
        figure(w.statement_freight(), Cell::Money(freight), String::new()),
        figure(w.statement_claims(), Cell::Money(compensation), w.statement_claims_note()),
        figure(w.statement_due(), Cell::Money(freight - compensation), w.statement_due_note()),
    ])];
    if collected > Fen(0) {
        blocks.push(Block::Text(w.statement_collected(&keheng_words::money(collected))));
    }
    if !others.is_empty() {
        let fen: Fen = others.iter().map(|l| Fen(l.price_fen)).sum();
        blocks.push(Block::Note(w.statement_others(&keheng_words::money(fen), others.len() as i64)));
    }
    let listed = req.format == ReportFormat::Xlsx || owed.len() <= LISTED;
    blocks.push(Block::Table(if listed { by_waybill(app, &owed) } else { by_day(app, &owed) }));
    if !listed {
        blocks.push(Block::Note(w.statement_by_day_note()));
    }
    if !paid.is_empty() {
        blocks.push(Block::Table(Table {
            title: w.statement_claims_paid(),
            columns: vec![
                words(w.column_case_no(), 3),
                words(w.column_case_closed(), 2),
                words(w.column_case_shipment(), 4),
                figures(w.column_case_paid(), 2),
            ],
            rows: paid
                .iter()
                .map(|(no, at, waybill, fen)| {
                    vec![Cell::Text(no.clone()), Cell::Day(at.day()), Cell::Text(waybill.clone()), Cell::Money(*fen)]
                })
                .collect(),
        }));
    }
    blocks.push(Block::Text(w.statement_sign()));
    let name = app.shown_name(customer.name);
    let period = req.month.period();
    let mut document = Document {
        lang: w.lang(),
        title: w.statement_title(&name, &w.month(req.month)),
        firm: firm(&db),
        facts: Vec::new(),
        sections: vec![Section { title: w.statement_heading(), blocks }],
    };
    document.facts = vec![
        (w.statement_customer(), name),
        (w.statement_account(), customer.account.unwrap_or_else(|| keheng_words::NO_FIGURE.to_owned())),
        (w.report_covers(), w.report_days(&w.day(period.from), &w.day(period.to))),
        (w.report_run(), document.run_id()),
    ];
    Ok(document)
}

fn kilograms(grams: i64) -> Cell {
    let kg = grams as f64 / 1000.0;
    Cell::Figure(kg, decimal(kg, 2, 2))
}

fn by_waybill(app: &App, lines: &[&Line]) -> Table {
    let w = app.words();
    let row = |l: &&Line| {
        vec![
            Cell::Day(l.shipped.day()),
            Cell::Text(l.no.clone()),
            Cell::Text(l.destination.clone()),
            Cell::Count(l.pieces),
            l.weight_g.map_or(Cell::Empty, kilograms),
            Cell::Money(Fen(l.price_fen)),
        ]
    };
    Table {
        title: w.statement_list(),
        columns: vec![
            words(w.shipments_column_shipped(), 3),
            words(w.shipments_column_no(), 4),
            words(w.shipments_column_destination(), 4),
            figures(w.shipments_column_pieces(), 2),
            figures(w.shipments_column_weight(), 2),
            figures(w.shipments_column_price(), 2),
        ],
        rows: lines.iter().map(row).collect(),
    }
}

fn by_day(app: &App, lines: &[&Line]) -> Table {
    let w = app.words();
    let mut days: BTreeMap<Day, (i64, i64, i64)> = BTreeMap::new();
    for l in lines {
        let day = days.entry(l.shipped.day()).or_default();
        day.0 += 1;
        day.1 += l.pieces;
        day.2 += l.price_fen;
    }
    let row = |(day, (n, pieces, fen)): (Day, (i64, i64, i64))| {
        vec![Cell::Day(day), Cell::Count(n), Cell::Count(pieces), Cell::Money(Fen(fen))]
    };
    Table {
        title: w.statement_days(),
        columns: vec![
            words(w.shipments_column_shipped(), 3),
            figures(w.statement_waybills(), 2),
            figures(w.shipments_column_pieces(), 2),
            figures(w.shipments_column_price(), 2),
        ],
        rows: days.into_iter().map(row).collect(),
    }
}

/// Writes the statement. Faults: those of [`document`] and of the report's writing.
pub fn statement(app: &App, req: StatementReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let written = written(app, &document(app, &req)?, req.format, &to)?;
    audit::record(app, Act::Export, Some(Subject::row(&schema::CUSTOMER, req.customer.raw())), 1)?;
    Ok(written)
}
