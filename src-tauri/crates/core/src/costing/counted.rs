//! What is counted of a waybill, for the costing of many and of one: both read the same columns the same way.

use super::{gather::days, unsettled::Unsettled};
use crate::{
    db::Sql,
    settings::settings,
    shipments::{Status, Trouble, list::as_of},
};
use keheng_base::{Day, Fen, Month, Period};
use keheng_calc::costing::engine::{Driver, Object, Quantities};
use rusqlite::{Connection, Row};
use std::{collections::HashMap, ops::AddAssign};

/// Counts in whole numbers, so that the order of rows cannot matter.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    /// cancelled ones left out
    pub shipments: i64,
    pieces: i64,
    grams: i64,
    /// parts of a visit, [`ONE_STOP`] each
    pub stops: i64,
    cod: i64,
    insured: i64,
    cases: i64,
    redeliveries: i64,
    /// grams times minutes
    stored: i64,
    direct: i64,
}

/// A whole visit.
pub(super) const ONE_STOP: i64 = 1_000_000_000;

impl AddAssign for Sums {
    fn add_assign(&mut self, o: Sums) {
        self.shipments += o.shipments;
        self.pieces += o.pieces;
        self.grams += o.grams;
        self.stops += o.stops;
        self.cod += o.cod;
        self.insured += o.insured;
        self.cases += o.cases;
        self.redeliveries += o.redeliveries;
        self.stored += o.stored;
        self.direct += o.direct;
    }
}

impl Sums {
    /// As the engine takes it.
    pub fn object(&self, customer: i64) -> Object {
        let mut quantities = Quantities::default();
        let mut set = |driver: Driver, quantity: f64| quantities.0[driver as usize] = quantity;
        set(Driver::Shipments, self.shipments as f64);
        set(Driver::Pieces, self.pieces as f64);
        set(Driver::Kilograms, self.grams as f64 / 1000.0);
        set(Driver::Stops, self.stops as f64 / ONE_STOP as f64);
        set(Driver::Cod, self.cod as f64);
        set(Driver::Insured, self.insured as f64);
        set(Driver::Cases, self.cases as f64);
        set(Driver::Redeliveries, self.redeliveries as f64);
        set(Driver::KilogramDays, self.stored as f64 / 1000.0 / 1440.0);
        Object { customer, quantities, direct_fen: Fen(self.direct), ..Object::default() }
    }
}

/// What [`Counting::row`] reads, first in a row; price comes seventh.
pub(super) const COLUMNS: &str = "customer_id, shipped, status, trouble, weight_g, pieces, price_fen, cost_fen, cod_fen, insured_fen, delivered, due";

/// Counts of [`COLUMNS`].
pub(super) const COLUMNS_READ: usize = 12;

/// What must be known to count a waybill.
pub(super) struct Counting<'a> {
    promise: i64,
    until: i64,
    with_cost: Option<&'a Unsettled>,
}

impl<'a> Counting<'a> {
    /// For the waybills of a period; their own cost counts where what is unsettled is given.
    pub fn new(conn: &Connection, period: Period, with_cost: Option<&'a Unsettled>) -> Sql<Counting<'a>> {
        Ok(Counting {
            promise: i64::from(settings(conn)?.promise_hours) * 60,
            // Nobody pays for room after the period, and nobody knows about days after the data.
            until: Day(as_of(conn)?.min(period.to.0)).end().0,
            with_cost,
        })
    }

    /// Counts of a row but for visits, which hang on other waybills. A cancelled one carries its own cost only.
    pub fn row(&self, r: &Row) -> Sql<Sums> {
        let mut sums = Sums::default();
        let (shipped, status): (i64, i64) = (r.get(1)?, r.get(2)?);
        let cost: Option<i64> = r.get(7)?;
        sums.direct = cost.filter(|_| self.with_cost.is_some()).unwrap_or(0);
        if status == Status::Cancelled.code() {
            return Ok(sums);
        }
        sums.shipments = 1;
        if cost.is_none()
            && let Some(unsettled) = self.with_cost
        {
            let month = Day(shipped.div_euclid(1440) as i32).month();
            sums.direct += unsettled.of(month).map_or(0, |accrual| accrual.each_fen.0);
        }
        sums.grams = r.get::<_, Option<i64>>(4)?.unwrap_or(0).max(0);
        let (delivered, due): (Option<i64>, Option<i64>) = (r.get(10)?, r.get(11)?);
        let over = status > Status::Returning.code();
        // What ended without a time of signature lay as long as it was promised.
        let left = delivered.or(over.then(|| due.unwrap_or(shipped + self.promise))).unwrap_or(self.until);
        sums.stored = sums.grams * (left.min(self.until) - shipped).max(0);
        sums.pieces = r.get(5)?;
        sums.cod = i64::from(r.get::<_, Option<i64>>(8)?.is_some_and(|fen| fen > 0));
        sums.insured = i64::from(r.get::<_, Option<i64>>(9)?.is_some_and(|fen| fen > 0));
        if let Some(trouble) = r.get::<_, Option<i64>>(3)?.and_then(Trouble::of) {
            sums.cases = 1;
            sums.redeliveries = i64::from(matches!(trouble, Trouble::Address | Trouble::NoAnswer));
        }
        Ok(sums)
    }
}

/// A waybill as a costing sees it.
pub(super) struct Piece {
    /// identity
    pub id: i64,
    /// its number, where it cannot be unpacked from the identity
    pub no: Option<String>,
    /// day of shipping
    pub day: Day,
    /// freight
    pub price_fen: Option<Fen>,
    /// its carrier has not sent a bill
    pub unsettled: bool,
    /// called off
    pub cancelled: bool,
    /// counts
    pub object: Object,
}

/// The waybills of a customer in some months, in the order of shipping. A visit is shared by those of its day.
pub(super) fn pieces(
    conn: &Connection,
    (from, to): (Month, Month),
    customer: i64,
    with_cost: Option<&Unsettled>,
) -> Sql<Vec<Piece>> {
    let period = days(from, to);
    let counting = Counting::new(conn, period, with_cost)?;
    let sql = format!(
        "SELECT {COLUMNS}, id, no FROM shipment
         WHERE customer_id = ?3 AND shipped BETWEEN ?1 AND ?2 AND _del <= 0 ORDER BY shipped, id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([period.from.start().0, period.to.end().0, customer])?;
    let mut found: Vec<(Piece, Sums)> = Vec::new();
    let mut of_day: HashMap<Day, i64> = HashMap::new();
    while let Some(r) = rows.next()? {
        let sums = counting.row(r)?;
        let day = Day(r.get::<_, i64>(1)?.div_euclid(1440) as i32);
        *of_day.entry(day).or_default() += sums.shipments;
        let piece = Piece {
            id: r.get(COLUMNS_READ)?,
            no: r.get(COLUMNS_READ + 1)?,
            day,
            price_fen: r.get::<_, Option<i64>>(6)?.map(Fen),
            unsettled: r.get::<_, Option<i64>>(7)?.is_none(),
            cancelled: sums.shipments == 0,
            object: Object::default(),
        };
        found.push((piece, sums));
    }
    let one = |(piece, mut sums): (Piece, Sums)| {
        if sums.shipments > 0 {
            sums.stops = ONE_STOP / of_day[&piece.day];
        }
        Piece { object: sums.object(customer), ..piece }
    };
    Ok(found.into_iter().map(one).collect())
}
