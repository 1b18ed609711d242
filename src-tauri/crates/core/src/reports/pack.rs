//! The evidence pack of a case 证据包: what it is about, its waybill, its clock, its steps, what is owed and how, what was said,
//! and who wrote what when, on pages that name their own digest.

use super::{
    CasePackReq, ReportFormat,
    monthly::{firm, written},
    paper::{Block, Cell, Document, Section, Table},
    sections::words,
};
use crate::{
    App,
    api::wire_name,
    audit::{self, Act, Subject},
    cases::{CaseDetail, CaseReq, CaseRow, claim, list, steps},
    db::{Sql, schema, sql_fault},
    desk::Written,
    shipments::{Status, Trouble, number},
};
use keheng_base::{Fault, Id, Minutes};
use keheng_words::{NO_FIGURE, Words, money};
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use std::collections::BTreeMap;

/// A code as its word.
fn say(w: &Words, family: &str, code: &impl Serialize) -> String {
    let code = wire_name(code);
    w.find(&format!("{family}-{}", code.replace('_', "-")), &BTreeMap::new()).unwrap_or(code)
}

/// A table of two columns: what, and how.
fn pairs(w: &Words, rows: Vec<(String, String)>) -> Block {
    let rows = rows.into_iter().map(|(what, how)| vec![Cell::Text(what), Cell::Text(how)]).collect();
    Block::Table(Table { title: String::new(), columns: vec![words(w.pack_what(), 2), words(w.pack_is(), 5)], rows })
}

fn case(w: &Words, detail: &CaseDetail, name: String) -> Vec<(String, String)> {
    let CaseRow { no, kind, opened, due, closed, justified, cause, link, claimed_fen, paid_fen, channel, .. } =
        &detail.row;
    let at = |m: &Option<Minutes>| m.map_or_else(|| NO_FIGURE.to_owned(), |m| w.minute(m));
    let text = |t: &Option<String>| t.clone().unwrap_or_else(|| NO_FIGURE.to_owned());
    let fen = |f: &Option<keheng_base::Fen>| f.map_or_else(|| NO_FIGURE.to_owned(), money);
    let verdict = match justified {
        None => "unknown",
        Some(true) => "yes",
        Some(false) => "no",
    };
    let cause = cause.as_ref().map_or_else(|| NO_FIGURE.to_owned(), |code| say(w, "cause", code));
    vec![
        (w.column_case_no(), text(no)),
        (w.column_case_kind(), say(w, "case-kind", kind)),
        (w.column_case_customer(), name),
        (w.column_case_channel(), channel.as_ref().map_or_else(|| NO_FIGURE.to_owned(), |c| say(w, "channel", c))),
        (w.column_case_opened(), w.minute(*opened)),
        (w.column_case_due(), at(due)),
        (w.column_case_closed(), at(closed)),
        (w.column_case_justified(), say(w, "verdict", &verdict)),
        (w.column_case_cause(), cause),
        (w.column_case_link(), link.as_ref().map_or_else(|| NO_FIGURE.to_owned(), |l| say(w, "link", l))),
        (w.column_case_claimed(), fen(claimed_fen)),
        (w.column_case_paid(), fen(paid_fen)),
        (w.column_case_note(), text(&detail.note)),
    ]
}

/// The waybill of a case, as far as it is known.
fn waybill(app: &App, conn: &Connection, id: i64) -> Sql<Option<Vec<(String, String)>>> {
    let w = app.words();
    let sql = "SELECT no, shipped, due, delivered, status, trouble, pieces, price_fen, insured_fen, destination
               FROM shipment WHERE id = ?1 AND _del <= 0";
    let found = conn.prepare_cached(sql)?.query_row([id], |r| {
        let at = |m: Option<i64>| m.map_or_else(|| NO_FIGURE.to_owned(), |m| w.minute(Minutes(m)));
        let fen = |f: Option<i64>| f.map_or_else(|| NO_FIGURE.to_owned(), |f| money(keheng_base::Fen(f)));
        let status = Status::of(r.get(4)?).map(|status| say(w, "status", &status));
        let trouble = r.get::<_, Option<i64>>(5)?.and_then(Trouble::of).map(|trouble| say(w, "trouble", &trouble));
        Ok(vec![
            (w.shipments_column_no(), number::shown(id, r.get(0)?)),
            (w.shipments_column_shipped(), at(r.get(1)?)),
            (w.shipments_column_due(), at(r.get(2)?)),
            (w.shipments_column_delivered(), at(r.get(3)?)),
            (w.shipments_column_status(), status.unwrap_or_default()),
            (w.shipments_column_trouble(), trouble.unwrap_or_else(|| NO_FIGURE.to_owned())),
            (w.shipments_column_pieces(), r.get::<_, i64>(6)?.to_string()),
            (w.shipments_column_price(), fen(r.get(7)?)),
            (w.pack_insured(), fen(r.get(8)?)),
            (w.shipments_column_destination(), r.get::<_, Option<String>>(9)?.unwrap_or_default()),
        ])
    });
    found.optional()
}

/// What was written on the case, by whom and when: its row and its steps.
fn written_by(app: &App, conn: &Connection, id: i64) -> Sql<Vec<Vec<Cell>>> {
    let w = app.words();
    // Transactions that wrote the row or a part of it that stands; earlier ones left their number with what they changed.
    let sql =
        "SELECT DISTINCT t.id, t.wall, t.actor, coalesce(o.op, '') FROM sync_txn t LEFT JOIN op_log o ON o.txn = t.id
               WHERE t.id IN (SELECT _v FROM service_case WHERE id = ?1
                 UNION SELECT v FROM sync_cell WHERE tbl = ?2 AND row = ?1
                 UNION SELECT txn FROM undo_cell WHERE tbl = ?2 AND row = ?1
                 UNION SELECT _v FROM case_step WHERE case_id = ?1)
               ORDER BY t.wall, t.id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([id, schema::CASE.number], |r| {
        let at = Minutes(r.get::<_, i64>(1)?.div_euclid(60_000));
        let op: String = r.get(3)?;
        let what = w.find(&format!("op-{}", op.replace('_', "-")), &BTreeMap::new()).unwrap_or_else(|| w.op_unknown());
        Ok(vec![Cell::Text(w.minute(at)), Cell::Text(r.get(2)?), Cell::Text(what)])
    })?;
    rows.collect()
}

/// Calls and visits with the customer since the case came in.
fn contacts(app: &App, conn: &Connection, customer: i64, since: Minutes) -> Sql<Vec<Vec<Cell>>> {
    let w = app.words();
    let sql =
        "SELECT at, way, note, result FROM contact WHERE customer_id = ?1 AND at >= ?2 AND _del <= 0 ORDER BY at, id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([customer, i64::from(since.day().0)], |r| {
        let (way, result): (String, String) = (r.get(1)?, r.get(3)?);
        Ok(vec![
            Cell::Day(keheng_base::Day(r.get(0)?)),
            Cell::Text(say(w, "contact-way", &way)),
            Cell::Text(r.get(2)?),
            Cell::Text(say(w, "contact-result", &result)),
        ])
    })?;
    rows.collect()
}

/// Gathers the pack. Faults: `no_such_case`.
pub fn document(app: &App, req: &CasePackReq) -> Result<Document, Fault> {
    let w = app.words();
    let db = app.db()?;
    let detail = list::card(app, CaseReq { id: req.id, reveal: false })?;
    let conn = db.read()?;
    let name = detail.row.customer_name.clone();
    let mut blocks = vec![pairs(w, case(w, &detail, name))];
    blocks.extend(detail.clock.as_ref().map(|clock| Block::Text(clock.said.clone())));
    let mut sections = vec![Section { title: w.pack_case(), blocks }];
    let carried = detail.row.shipment.map(Id::raw).map(|id| waybill(app, &conn, id)).transpose().map_err(sql_fault)?;
    let block = match carried.flatten() {
        Some(rows) => pairs(w, rows),
        None => Block::Text(w.pack_no_waybill()),
    };
    sections.push(Section { title: w.pack_waybill(), blocks: vec![block] });
    let done = steps::read(app, &conn, req.id)?
        .steps
        .into_iter()
        .map(|s| vec![Cell::Text(s.text), s.done.map_or(Cell::Empty, Cell::Day), Cell::Text(s.by.unwrap_or_default())]);
    sections.push(Section {
        title: w.pack_steps(),
        blocks: vec![Block::Table(Table {
            title: String::new(),
            columns: vec![words(w.pack_step(), 6), words(w.pack_done(), 2), words(w.pack_by(), 2)],
            rows: done.collect(),
        })],
    });
    let asked = claim::ClaimReq {
        id: req.id,
        harm: None,
        value_fen: req.value_fen,
        insured_fen: None,
        freight_fen: None,
        share: req.share,
    };
    let owed = match claim::claim(app, asked) {
        Ok(found) => vec![Block::List(found.steps.into_iter().map(|s| s.text).collect()), Block::Note(found.basis)],
        Err(fault) => vec![Block::Text(w.fault(&fault))],
    };
    sections.push(Section { title: w.pack_owed(), blocks: owed });
    let said = match detail.row.customer {
        Some(customer) => contacts(app, &conn, customer.raw(), detail.row.opened).map_err(sql_fault)?,
        None => Vec::new(),
    };
    sections.push(Section {
        title: w.pack_contacts(),
        blocks: vec![if said.is_empty() {
            Block::Text(w.pack_no_contacts())
        } else {
            Block::Table(Table {
                title: String::new(),
                columns: vec![
                    words(w.pack_day(), 2),
                    words(w.pack_way(), 2),
                    words(w.pack_said(), 6),
                    words(w.pack_result(), 2),
                ],
                rows: said,
            })
        }],
    });
    sections.push(Section {
        title: w.pack_written(),
        blocks: vec![
            Block::Table(Table {
                title: String::new(),
                columns: vec![words(w.pack_when(), 3), words(w.pack_by(), 3), words(w.pack_what(), 4)],
                rows: written_by(app, &conn, req.id.raw()).map_err(sql_fault)?,
            }),
            Block::Note(w.pack_digest_note()),
        ],
    });
    let mut document = Document {
        lang: w.lang(),
        title: w.pack_title(&say(w, "case-kind", &detail.row.kind), &detail.row.no.unwrap_or_default()),
        firm: firm(&db),
        facts: Vec::new(),
        sections,
    };
    document.facts = vec![(w.pack_made(), w.day(app.today())), (w.pack_digest(), digest(&document, w))];
    Ok(document)
}

/// A digest of everything the pack says.
fn digest(document: &Document, w: &Words) -> String {
    let mut hash = blake3::Hasher::new();
    let mut add = |text: &str| {
        hash.update(text.as_bytes());
        hash.update(&[0]);
    };
    for section in &document.sections {
        add(&section.title);
        for block in &section.blocks {
            match block {
                Block::Text(text) | Block::Note(text) => add(text),
                Block::List(list) => list.iter().for_each(|text| add(text)),
                Block::Table(table) => table.rows.iter().flatten().for_each(|cell| add(&cell.shown(w))),
                Block::Figures(_) | Block::Drawing(_) => {}
            }
        }
    }
    hash.finalize().to_hex()[..24].to_owned()
}

/// Writes the pack. Faults: those of [`document`] and of the report's writing.
pub fn pack(app: &App, req: CasePackReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let written = written(app, &document(app, &req)?, ReportFormat::Pdf, &to)?;
    audit::record(app, Act::Export, Some(Subject::row(&schema::CASE, req.id.raw())), 1)?;
    Ok(written)
}
