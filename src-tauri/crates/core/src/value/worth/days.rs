//! Every day a customer shipped, with its waybills and what they left over.

use crate::db::{Sql, sql_fault};
use keheng_base::{Fault, Minutes};
use rusqlite::Connection;

/// Rows between two tellings of progress.
const TELL_EVERY: u64 = 20_000;

/// A day of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shipped {
    /// days since 1970
    pub day: i32,
    /// waybills
    pub waybills: u32,
    /// freight, fen
    pub freight_fen: i64,
    /// freight less what the carrier takes, fen; of a waybill whose cost is not known yet at the firm's usual share
    pub left_fen: i64,
}

impl Shipped {
    /// What the day left over once service costs `serve_fen` a waybill, fen.
    pub fn left(&self, serve_fen: f64) -> f64 {
        self.left_fen as f64 - serve_fen * f64::from(self.waybills)
    }
}

/// The days of all customers, one after the other.
pub struct Days {
    /// customers by id, each with the place behind its last day
    ends: Vec<(i64, usize)>,
    shipped: Vec<Shipped>,
    /// the cost of any waybill is known
    pub costed: bool,
}

impl Days {
    /// Reads them from the index of payers alone. Faults: of storage, and what `progress` gives.
    pub fn read(conn: &Connection, progress: &dyn Fn(f64) -> Result<(), Fault>) -> Result<Days, Fault> {
        let (all, share) = usual(conn).map_err(sql_fault)?;
        let mut found = Days { ends: Vec::new(), shipped: Vec::new(), costed: share.is_some() };
        let share = share.unwrap_or(0.0);
        let mut statement = conn
            .prepare(
                "SELECT customer_id, shipped, price_fen, cost_fen FROM shipment INDEXED BY shipment_payer
                 WHERE _del <= 0 ORDER BY customer_id, shipped",
            )
            .map_err(sql_fault)?;
        let mut rows = statement.query([]).map_err(sql_fault)?;
        let mut read = 0;
        while let Some(row) = rows.next().map_err(sql_fault)? {
            let line = || -> Sql<(i64, i64, i64, Option<i64>)> {
                Ok((row.get(0)?, row.get(1)?, row.get::<_, Option<i64>>(2)?.unwrap_or(0), row.get(3)?))
            };
            let (id, at, price, cost) = line().map_err(sql_fault)?;
            let cost = cost.unwrap_or_else(|| libm::round(price as f64 * share) as i64);
            found.push(id, Minutes(at).day().0, price, price - cost);
            read += 1;
            if read % TELL_EVERY == 0 {
                progress((read as f64 / all.max(1) as f64).min(1.0))?;
            }
        }
        Ok(found)
    }

    fn push(&mut self, id: i64, day: i32, freight_fen: i64, left_fen: i64) {
        if self.ends.last().is_none_or(|(last, _)| *last != id) {
            self.ends.push((id, self.shipped.len()));
        }
        let begin = self.ends.len().checked_sub(2).map_or(0, |at| self.ends[at].1);
        match self.shipped[begin..].last_mut() {
            Some(last) if last.day == day => {
                last.waybills += 1;
                last.freight_fen += freight_fen;
                last.left_fen += left_fen;
            }
            _ => self.shipped.push(Shipped { day, waybills: 1, freight_fen, left_fen }),
        }
        if let Some(end) = self.ends.last_mut() {
            end.1 = self.shipped.len();
        }
    }

    /// Customers by id, with their days in order.
    pub fn of_customers(&self) -> impl Iterator<Item = (i64, &[Shipped])> {
        (0..self.ends.len()).map(|at| (self.ends[at].0, self.at(at)))
    }

    fn at(&self, at: usize) -> &[Shipped] {
        let begin = at.checked_sub(1).map_or(0, |before| self.ends[before].1);
        &self.shipped[begin..self.ends[at].1]
    }

    /// The days of a customer, in order.
    pub fn of(&self, id: i64) -> &[Shipped] {
        self.ends.binary_search_by_key(&id, |(of, _)| *of).map_or(&[], |at| self.at(at))
    }
}

/// How many waybills there are, and what carriers take of a fen of freight where it is known; none where it is nowhere.
fn usual(conn: &Connection) -> Sql<(i64, Option<f64>)> {
    let sums = "SELECT coalesce(sum(n), 0), coalesce(sum(costed), 0), coalesce(sum(costed_revenue), 0),
                coalesce(sum(cost), 0) FROM cust_month";
    conn.query_row(sums, [], |r| {
        let (n, costed, revenue, cost): (i64, i64, f64, f64) =
            (r.get(0)?, r.get(1)?, r.get::<_, i64>(2)? as f64, r.get::<_, i64>(3)? as f64);
        Ok((n, (costed > 0).then(|| if revenue > 0.0 { cost / revenue } else { 0.0 })))
    })
}
