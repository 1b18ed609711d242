//! Writes the sample firm into a file, the way an import would.

use super::{
    Courier, Recipe, SampleCustomer, SampleShipment,
    complaint::Desk,
    costs::{self, Work},
    row::product,
    truth::Truth,
};
use crate::{
    cases::store as store_of_cases,
    customers::form::{Former, Sender, key},
    db::{Db, Op, Touched, Tx, sql_fault},
    shipments::{
        number,
        rollup::Sums,
        store::{self, Inserter, Record},
    },
};
use keheng_base::{Day, Fault};

/// The firm of the first start.
pub const FIRST_START: Recipe = Recipe { seed: 7, customers: 600, shipments: 48_000, months: 18, end: Day(20_757) };

/// The firm that has just been written, for what other rooms of the house add to it.
pub(crate) struct Made<'a> {
    /// what was asked for
    pub recipe: Recipe,
    /// its customers
    pub customers: &'a [SampleCustomer],
    /// the same as they are stored
    pub ids: &'a [i64],
    /// what they are really like
    pub truth: &'a Truth,
}

/// Adds to the firm within the same operation.
pub(crate) type Room = fn(&mut Tx, &Made) -> Result<(), Fault>;

fn sender(c: &SampleCustomer) -> Sender<'_> {
    Sender {
        account: c.account.as_deref().unwrap_or_default(),
        customer: &c.name,
        name: "",
        phone: &c.phone,
        address: &c.address,
    }
}

/// Fills an empty file in one operation. `go_on` hears of rows done and of all, and can stop the work by a fault; then
/// nothing is written.
///
/// That is the firm with its books and cases; [`crate::App::fill_sample`] adds what rooms further to the right have.
pub fn fill(db: &Db, recipe: Recipe, go_on: &dyn Fn(u64, u64) -> Result<(), Fault>) -> Result<u64, Fault> {
    fill_with(db, recipe, &[], go_on)
}

/// See [`fill`].
pub(crate) fn fill_with(
    db: &Db,
    recipe: Recipe,
    rooms: &[Room],
    go_on: &dyn Fn(u64, u64) -> Result<(), Fault>,
) -> Result<u64, Fault> {
    let mut courier = Courier::new(recipe)?;
    let done = db.op(Op::Sample, "", |tx| {
        let conn = tx.conn;
        let mut former = Former::new(conn).map_err(sql_fault)?;
        let customers: Vec<SampleCustomer> = courier.customers().to_vec();
        let mut ids = Vec::with_capacity(customers.len());
        for c in &customers {
            let who = sender(c);
            let Some((kind, text)) = key(&who) else {
                return Err(Fault::new("internal").with("reason", "a sample customer without a key"));
            };
            let key_id = Former::key_id(kind, &text);
            ids.push(match former.find(key_id) {
                Some(id) => id,
                None => former.form(tx, key_id, kind, &text, &who).map_err(sql_fault)?,
            });
        }
        store::drop_indexes(conn).map_err(sql_fault)?;
        let mut sums = Sums::new(conn).map_err(sql_fault)?;
        let mut inserter = Inserter::new(conn, tx.txn).map_err(sql_fault)?;
        let mut waiting = Vec::new();
        let mut desk = Desk::new(recipe.seed, courier.truth().as_of);
        let mut cases = Vec::new();
        let mut rows = 0u64;
        let mut work = Work::default();
        let mut last_visit = vec![i32::MIN; customers.len()];
        for s in courier.by_ref() {
            let record = record_of(&s, &customers[s.customer as usize], ids[s.customer as usize]);
            sums.add(&record.facts(), 1);
            inserter.push(&record).map_err(sql_fault)?;
            rows += 1;
            note(&mut work, &mut last_visit, &s);
            cases.extend(desk.hear(&s));
            if inserter.waiting() == 0 {
                waiting.clear()
            } else {
                waiting.push(s.clone())
            }
            if rows.is_multiple_of(4096) {
                go_on(rows, u64::from(recipe.shipments))?;
            }
        }
        // What did not fill a statement is written one by one; the texts live in the shipments kept aside.
        let last = waiting.iter().map(|s| record_of(s, &customers[s.customer as usize], ids[s.customer as usize]));
        inserter.flush(last).map_err(sql_fault)?;
        drop(inserter);
        store::create_indexes(conn).map_err(sql_fault)?;
        sums.write(conn).map_err(sql_fault)?;
        costs::fill(tx, &recipe, courier.truth(), &work, &cases)?;
        for case in &cases {
            // the id that an import of the same case would give it
            let id = store_of_cases::id_of_number(case.no.as_deref().unwrap_or_default());
            case.insert(tx, id).map_err(sql_fault)?;
        }
        let made = Made { recipe, customers: &customers, ids: &ids, truth: courier.truth() };
        for room in rooms {
            room(tx, &made)?;
        }
        let conn = tx.conn;
        conn.execute("INSERT INTO meta(name, value) VALUES ('sample', ?1)", [recipe.seed as i64]).map_err(sql_fault)?;
        tx.note_bulk(&crate::db::schema::SHIPMENT, Touched { inserted: rows, ..Touched::default() });
        Ok(rows)
    })?;
    Ok(done.value)
}

/// Adds a shipment to the work it makes; the stream goes day by day, so a customer's day is one visit.
fn note(work: &mut Work, last_visit: &mut [i32], s: &SampleShipment) {
    let day = s.shipped.day().0;
    let last = &mut last_visit[s.customer as usize];
    work.stops += if *last == day { 0.0 } else { 1.0 };
    *last = day;
    work.kilograms += s.weight.0 as f64 / 1000.0;
    work.cod += f64::from(u8::from(s.cod.is_some_and(|c| c > keheng_base::Fen(0))));
    work.cases += f64::from(u8::from(s.trouble.is_some()));
}

/// A shipment as it is stored.
fn record_of<'a>(s: &'a SampleShipment, customer: &'a SampleCustomer, customer_id: i64) -> Record<'a> {
    let (id, hashed) = number::pack(&s.no);
    Record {
        id,
        no: hashed.then_some(s.no.as_str()),
        numbers: [
            Some(customer_id),
            Some(s.shipped.0),
            Some(s.due.0),
            s.delivered.map(|d| d.0),
            Some(s.status.code()),
            s.trouble.map(|t| t.code()),
            Some(s.weight.0),
            Some(i64::from(s.pieces)),
            Some(s.price.0),
            s.cost.map(|c| c.0),
            s.cod.map(|c| c.0),
            s.insured.map(|c| c.0),
            Some(s.payment.code()),
        ],
        texts: [
            product(s.product),
            s.destination,
            &s.receiver_name,
            &s.receiver_phone,
            &s.receiver_address,
            &customer.name,
            &customer.phone,
            "",
            s.note,
        ],
        src: 0,
    }
}
