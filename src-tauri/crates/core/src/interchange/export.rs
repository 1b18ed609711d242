//! Tables out: customers and shipments (cases beside, in `export_cases.rs`) as CSV or XLSX, phones masked unless asked for.

use super::{ExportReq, ExportWhat};
use crate::{
    App,
    audit::{self, Act, Subject},
    customers::mask,
    db::{Sql, schema, sql_fault},
    desk::Written,
    shipments::{list::as_of, rollup::promise_minutes, store},
};
use keheng_base::Fault;
use keheng_files::{Cell, TableOut};
use std::{collections::BTreeMap, path::Path};

pub(super) fn export(app: &App, req: ExportReq) -> Result<Written, Fault> {
    if req.reveal && app.masked() {
        return Err(Fault::new("masked_projector"));
    }
    let to = app.files().writing(&req.handle)?;
    let words = app.words();
    let word = |key: &str| words.find(key, &BTreeMap::new()).unwrap_or_else(|| key.to_owned());
    let (table, rows) = match req.what {
        ExportWhat::Customers => (&schema::CUSTOMER, customers(app, &req, &to, &word)?),
        ExportWhat::Shipments => (&schema::SHIPMENT, shipments(app, &req, &to, &word)?),
        ExportWhat::Cases => (&schema::CASE, super::export_cases::cases(app, &req, &to, &word)?),
    };
    audit::record(app, Act::export(req.reveal), Some(Subject::all(table)), rows)?;
    Ok(Written { file: crate::db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}

/// Gives how many rows were written, as the others do.
fn customers(app: &App, req: &ExportReq, to: &Path, word: &dyn Fn(&str) -> String) -> Result<u64, Fault> {
    let book = app.book()?;
    let ids: Vec<i64> = match &req.view {
        Some(view) => app.views().get(view)?.to_vec(),
        None => {
            let mut all: Vec<_> = book.entries.iter().collect();
            all.sort_by(|a, b| b.revenue.cmp(&a.revenue).then(a.id.cmp(&b.id)));
            all.iter().map(|e| e.id).collect()
        }
    };
    let mut out = TableOut::create(to, &word("table-customers"))?;
    let keys = [
        "class",
        "name",
        "account",
        "phone",
        "state",
        "revenue",
        "margin",
        "margin-rate",
        "pieces",
        "shipments",
        "change",
        "first",
        "last",
    ];
    let heads: Vec<String> = keys.iter().map(|k| word(&format!("column-{k}"))).collect();
    out.row(&heads.iter().map(|h| Cell::Text(h)).collect::<Vec<_>>())?;
    let mut written = 0;
    for e in ids.iter().filter_map(|id| book.get(*id)) {
        written += 1;
        let phone =
            e.phone.as_deref().map(|p| if req.reveal { p.to_owned() } else { mask::phone(p) }).unwrap_or_default();
        let state = word(&format!("state-{}", code(&e.state)));
        let class = e.class.map(String::from).unwrap_or_default();
        let name = if req.reveal { e.name.clone() } else { mask::name(&e.name) };
        let day = |m: Option<i64>| m.map_or(Cell::Empty, |m| Cell::Day(keheng_base::Minutes(m).day()));
        out.row(&[
            Cell::Text(&class),
            Cell::Text(&name),
            Cell::Text(e.account.as_deref().unwrap_or_default()),
            Cell::Text(&phone),
            Cell::Text(&state),
            Cell::Money(keheng_base::Fen(e.revenue)),
            e.margin().map_or(Cell::Empty, |m| Cell::Money(keheng_base::Fen(m))),
            e.margin_rate().map_or(Cell::Empty, Cell::Real),
            Cell::Count(e.pieces),
            Cell::Count(e.shipments),
            e.change().map_or(Cell::Empty, Cell::Real),
            day(e.first),
            day(e.last),
        ])?;
    }
    out.finish()?;
    Ok(written)
}

/// The wire name of a unit enum with dashes, as words are keyed.
pub(super) fn code<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(|s| s.replace('_', "-"))).unwrap_or_default()
}

fn shipments(app: &App, req: &ExportReq, to: &Path, word: &dyn Fn(&str) -> String) -> Result<u64, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let ids: Vec<i64> = match &req.view {
        Some(view) => app.views().get(view)?.to_vec(),
        None => {
            let all = || -> Sql<Vec<i64>> {
                let mut statement = conn.prepare("SELECT id FROM shipment WHERE _del <= 0 ORDER BY shipped, id")?;
                statement.query_map([], |r| r.get(0))?.collect()
            };
            all().map_err(sql_fault)?
        }
    };
    let (promise, as_of) = (promise_minutes(&conn).map_err(sql_fault)?, as_of(&conn).map_err(sql_fault)?);
    let mut out = TableOut::create(to, &word("table-shipments"))?;
    // the import's own field names, so that an export can be imported again
    let keys = [
        "no",
        "account",
        "customer-name",
        "shipped",
        "due",
        "delivered",
        "status",
        "trouble",
        "weight",
        "pieces",
        "price",
        "cost",
        "payment",
        "cod",
        "insured",
        "destination",
        "product",
        "order-no",
        "sender-name",
        "sender-phone",
        "receiver-name",
        "receiver-phone",
        "receiver-address",
        "note",
    ];
    let heads: Vec<String> = keys.iter().map(|k| word(&format!("field-{k}"))).collect();
    out.row(&heads.iter().map(|h| Cell::Text(h)).collect::<Vec<_>>())?;
    let book = app.book()?;
    let mut named: std::collections::HashMap<String, String> = std::collections::HashMap::new();
    let mut written = 0;
    for id in ids {
        let Some(d) = store::detail(&conn, id, promise, as_of).map_err(sql_fault)? else { continue };
        written += 1;
        let mut enum_word = |family: &str, code: String| -> String {
            let key = format!("{family}-{code}");
            named.entry(key.clone()).or_insert_with(|| word(&key)).clone()
        };
        let status = enum_word("status", code(&d.row.status));
        let trouble = d.row.trouble.map(|t| enum_word("trouble", code(&t))).unwrap_or_default();
        let payment = d.row.payment.map(|p| enum_word("payment", code(&p))).unwrap_or_default();
        let account = book.get(d.row.customer.raw()).and_then(|e| e.account.clone()).unwrap_or_default();
        let hide = |text: Option<String>, mask: fn(&str) -> String| {
            let text = text.unwrap_or_default();
            if req.reveal { text } else { mask(&text) }
        };
        let payer = hide(Some(d.row.customer_name), mask::name);
        let (name, phone) = (hide(d.receiver_name, mask::name), hide(d.receiver_phone, mask::phone));
        let (sender_name, sender_phone) = (hide(d.sender_name, mask::name), hide(d.sender_phone, mask::phone));
        let time = |t: Option<keheng_base::Minutes>| t.map_or(Cell::Empty, Cell::Time);
        let money = |m: Option<keheng_base::Fen>| m.map_or(Cell::Empty, Cell::Money);
        out.row(&[
            Cell::Text(&d.row.no),
            Cell::Text(&account),
            Cell::Text(&payer),
            Cell::Time(d.row.shipped),
            if d.row.due_assumed { Cell::Empty } else { Cell::Time(d.row.due) },
            time(d.row.delivered),
            Cell::Text(&status),
            Cell::Text(&trouble),
            d.row.weight_g.map_or(Cell::Empty, Cell::Weight),
            Cell::Count(i64::from(d.row.pieces)),
            money(d.row.price_fen),
            money(d.row.cost_fen),
            Cell::Text(&payment),
            money(d.cod_fen),
            money(d.insured_fen),
            Cell::Text(d.row.destination.as_deref().unwrap_or_default()),
            Cell::Text(d.product.as_deref().unwrap_or_default()),
            Cell::Text(d.order_no.as_deref().unwrap_or_default()),
            Cell::Text(&sender_name),
            Cell::Text(&sender_phone),
            Cell::Text(&name),
            Cell::Text(&phone),
            Cell::Text(d.receiver_address.as_deref().unwrap_or_default()),
            Cell::Text(d.note.as_deref().unwrap_or_default()),
        ])?;
    }
    out.finish()?;
    Ok(written)
}
