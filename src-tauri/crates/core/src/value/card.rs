//! The card of one customer: shown, written on, begun by hand.

use super::{
    CustomerCard, CustomerKey, CustomerMonth, CustomerReq,
    api::{AddCustomerReq, EditCustomerReq},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    customers::{Customer, edit, form::KeyKind, mask, store},
    db::{Sql, schema, sql_fault},
    service::{
        daily::{Yardstick, tally_of},
        joined::Complaints,
        kpis,
    },
    settings::settings,
    shipments::rollup::{FACTS, Facts, promise_minutes},
};
use keheng_base::{Fault, Fen, Id, Month};

/// Days of the KPIs on a card.
const CARD_DAYS: i64 = 90;

/// The card of a customer. Fault: `no_such_customer`.
pub fn card(app: &App, req: CustomerReq) -> Result<CustomerCard, Fault> {
    let db = app.db()?;
    let book = app.book()?;
    let conn = db.read()?;
    let gone = || Fault::new("no_such_customer");
    let stored = store::get(&conn, req.id).map_err(sql_fault)?.ok_or_else(gone)?;
    let entry = book.get(req.id.raw()).ok_or_else(gone)?;
    let (kpis, keys) = || -> Sql<_> {
        let from = book.as_of.start().0 - (CARD_DAYS - 1) * 1440;
        let sql = format!("SELECT {FACTS}, id FROM shipment WHERE customer_id = ?1 AND shipped >= ?2 AND _del <= 0");
        let mut statement = conn.prepare_cached(&sql)?;
        let own = statement.query_map([req.id.raw(), from], |r| Ok((r.get(9)?, Facts::of(r, 0)?)))?;
        let own = own.collect::<Sql<Vec<_>>>()?;
        let complaints = Complaints::read(&conn, Some(req.id.raw()))?;
        let (promise_minutes, as_of) = (promise_minutes(&conn)?, book.as_of.0);
        let tally = tally_of(own.into_iter(), &Yardstick { promise_minutes, as_of, complaints: &complaints });
        Ok((kpis::judge_all(&tally, &settings(&conn)?), store::keys(&conn, req.id)?))
    }()
    .map_err(sql_fault)?;
    let who = book.position(entry.id).unwrap_or_default();
    let mut months: Vec<CustomerMonth> = book
        .months
        .iter()
        .filter(|m| m.who as usize == who)
        .map(|m| CustomerMonth { month: Month(m.month), shipments: m.n.max(0) as u64, revenue_fen: Fen(m.revenue) })
        .collect();
    months.sort_by_key(|m| m.month);
    let reveal = req.reveal && !app.masked();
    if reveal {
        audit::record(app, Act::Reveal, Some(Subject::row(&schema::CUSTOMER, req.id.raw())), 1)?;
    }
    let better = book.entries.iter().filter(|e| (e.revenue, -e.id) > (entry.revenue, -entry.id)).count() as u64;
    let phone = |text: String| if reveal { text } else { mask::phone(&text) };
    let key = |(kind, text): (KeyKind, String)| CustomerKey {
        kind: kind.code().to_owned(),
        text: match kind {
            KeyKind::Phone => phone(text),
            // These two hold the name, which is told as the card's own is.
            KeyKind::Name | KeyKind::Person => app.shown_name(text),
            KeyKind::Masked => match text.split_once(' ') {
                Some((name, tail)) => format!("{} {tail}", app.shown_name(name.to_owned())),
                None => text,
            },
            KeyKind::Account => text,
        },
    };
    Ok(CustomerCard {
        row: entry.row(),
        contact: stored.contact.map(|c| if reveal { c } else { mask::name(&c) }),
        phone: stored.phone.map(phone),
        address: stored.address,
        note: stored.note,
        keys: keys.into_iter().map(key).collect(),
        revenue_total_fen: months.iter().map(|m| m.revenue_fen).sum(),
        shipments_total: months.iter().map(|m| m.shipments).sum(),
        share: (book.revenue > 0).then(|| entry.revenue as f64 / book.revenue as f64),
        rank: (entry.shipments > 0).then_some(better + 1),
        kpis,
        months,
    })
}

/// Writes on a card.
pub fn edit(app: &App, req: EditCustomerReq) -> Result<CustomerCard, Fault> {
    app.done(edit::edit(&*app.db()?, req.id, &req.patch)?);
    card(app, CustomerReq { id: req.id, reveal: false })
}

/// A new customer by hand.
pub fn add(app: &App, req: AddCustomerReq) -> Result<CustomerCard, Fault> {
    let id: Id<Customer> = app.done(edit::add(&*app.db()?, &req.patch)?);
    card(app, CustomerReq { id, reveal: false })
}
