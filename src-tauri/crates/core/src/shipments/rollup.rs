//! Roll-ups: sums per payer and month, per day, and what is still open, so that pages need not look at the rows.
//!
//! Bulk imports add in memory and write once; single edits take a row's contribution out before it changes and put it
//! in after. Both are exact, and `check` compares with a rebuild. The file is longer than others because what adds, what
//! takes out and what rebuilds must be read side by side.
//!
//! The promise (承诺时效) of a shipment is its due time, or, where the file had none, the firm's promise after the
//! collection. It is *kept* when the shipment was signed for in time and neither returned nor lost.

use super::{Status, Trouble};
use crate::db::{Derived, IdMap, Sql, schema};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::collections::HashMap;

/// What a shipment contributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// payer
    pub customer: i64,
    /// minutes
    pub shipped: i64,
    /// minutes
    pub due: Option<i64>,
    /// minutes
    pub delivered: Option<i64>,
    /// stored code
    pub status: i64,
    /// stored code
    pub trouble: Option<i64>,
    /// parcels
    pub pieces: i64,
    /// fen
    pub price: Option<i64>,
    /// fen
    pub cost: Option<i64>,
}

/// Columns of [`Facts::of`].
pub const FACTS: &str = "customer_id, shipped, due, delivered, status, trouble, pieces, price_fen, cost_fen";

impl Facts {
    /// From a row of [`FACTS`], beginning at column `at`.
    pub fn of(row: &Row, at: usize) -> Sql<Facts> {
        Ok(Facts {
            customer: row.get(at)?,
            shipped: row.get(at + 1)?,
            due: row.get(at + 2)?,
            delivered: row.get(at + 3)?,
            status: row.get(at + 4)?,
            trouble: row.get(at + 5)?,
            pieces: row.get(at + 6)?,
            price: row.get(at + 7)?,
            cost: row.get(at + 8)?,
        })
    }

    /// The promise in minutes.
    pub fn promise(&self, promise_minutes: i64) -> i64 {
        self.due.unwrap_or(self.shipped + promise_minutes)
    }

    /// Cancelled: listed apart, judged by nothing.
    pub fn cancelled(&self) -> bool {
        self.status == Status::Cancelled.code()
    }

    /// Lost (丢失).
    pub fn lost(&self) -> bool {
        self.status == Status::Lost.code() || self.trouble == Some(Trouble::Lost.code())
    }

    /// Damaged (破损).
    pub fn damaged(&self) -> bool {
        self.trouble == Some(Trouble::Damaged.code())
    }

    /// Signed for (已签收).
    pub fn signed(&self) -> bool {
        self.status == Status::Delivered.code()
    }

    /// Signed for, at the wrong place (错分).
    pub fn misdelivered(&self) -> bool {
        self.signed() && self.trouble == Some(Trouble::Missorted.code())
    }

    /// Kept, and nothing else went wrong: complete, undamaged, at the right place.
    pub fn perfect(&self, promise_minutes: i64) -> bool {
        self.kept(promise_minutes) && !self.lost() && !self.damaged() && !self.misdelivered()
    }

    /// From collection to signature in hours, begun ones counted; none while not signed for, or where the times contradict
    /// each other.
    pub fn cycle_hours(&self) -> Option<i64> {
        let minutes = self.delivered.filter(|_| self.signed())? - self.shipped;
        (minutes >= 0).then_some((minutes + 59) / 60)
    }

    /// Signed for in time, and neither returned nor lost.
    pub fn kept(&self, promise_minutes: i64) -> bool {
        let failed = [Status::Returning, Status::Returned, Status::Lost, Status::Cancelled]
            .iter()
            .any(|s| s.code() == self.status);
        !failed && self.delivered.is_some_and(|at| at <= self.promise(promise_minutes))
    }

    /// Whether the promise can still be kept: nothing has ended yet.
    pub fn open(&self) -> bool {
        self.delivered.is_none() && self.status < Status::Returning.code()
    }

    /// After the promise, judged at the end of day `as_of`; none while still open and not due.
    pub fn late(&self, promise_minutes: i64, as_of: i32) -> Option<bool> {
        if self.cancelled() {
            return None;
        }
        if self.open() && self.promise(promise_minutes).div_euclid(1440) > i64::from(as_of) {
            return None;
        }
        Some(!self.kept(promise_minutes))
    }
}

/// Sums of one group, in the order of the columns from `n` to `perfect`.
pub type Counts = [i64; 15];

/// Column names of [`Counts`].
pub const COUNTS: [&str; 15] = [
    "n",
    "pieces",
    "revenue",
    "costed",
    "costed_revenue",
    "cost",
    "delivered",
    "damaged",
    "lost",
    "cancelled",
    "due",
    "assumed",
    "kept",
    "wrong",
    "perfect",
];

/// Columns of `firm_day` that belong to other days than that of shipping: `signed` to the day of signature, the rest to the
/// day of the promise.
const OTHER: [&str; 5] = ["signed", "due_on", "assumed_on", "kept_on", "perfect_on"];

fn counts(f: &Facts, promise_minutes: i64) -> Counts {
    let cancelled = f.cancelled();
    let price = f.price.unwrap_or(0);
    let judged = i64::from(!cancelled);
    [
        1,
        f.pieces,
        price,
        i64::from(f.cost.is_some()),
        if f.cost.is_some() { price } else { 0 },
        f.cost.unwrap_or(0),
        i64::from(f.signed()),
        i64::from(f.damaged()),
        i64::from(f.lost()),
        i64::from(cancelled),
        judged,
        judged * i64::from(f.due.is_none()),
        i64::from(f.kept(promise_minutes)),
        i64::from(f.misdelivered()),
        i64::from(f.perfect(promise_minutes)),
    ]
}

/// Contributions added up in memory.
pub struct Sums {
    promise_minutes: i64,
    cust_month: IdMap<(i64, i32), Counts>,
    firm_day: IdMap<i32, Counts>,
    other: IdMap<i32, [i64; 5]>,
    cycle: IdMap<(i32, i64), i64>,
    open: IdMap<(i32, i32), (i64, i64)>,
    stat: IdMap<i64, (i64, i64, i64)>,
    /// payers whose first or last shipment must be looked up again
    withdrawn: IdMap<i64, ()>,
    last_day: (i32, i32),
}

impl Sums {
    /// Empty sums for a file.
    pub fn new(conn: &Connection) -> Sql<Sums> {
        Ok(Sums {
            promise_minutes: promise_minutes(conn)?,
            cust_month: IdMap::default(),
            firm_day: IdMap::default(),
            other: IdMap::default(),
            cycle: IdMap::default(),
            open: IdMap::default(),
            stat: IdMap::default(),
            withdrawn: IdMap::default(),
            last_day: (i32::MIN, 0),
        })
    }

    /// Adds (`sign` 1) or takes out (`sign` -1) a shipment.
    pub fn add(&mut self, f: &Facts, sign: i64) {
        let day = f.shipped.div_euclid(1440) as i32;
        if self.last_day.0 != day {
            self.last_day = (day, keheng_base::Day(day).month().0);
        }
        let month = self.last_day.1;
        let counts = counts(f, self.promise_minutes);
        let by_month = self.cust_month.entry((f.customer, month)).or_default();
        let by_day = self.firm_day.entry(day).or_default();
        for i in 0..counts.len() {
            by_month[i] += sign * counts[i];
            by_day[i] += sign * counts[i];
        }
        if let Some(delivered) = f.delivered {
            self.other.entry(delivered.div_euclid(1440) as i32).or_default()[0] += sign;
        }
        if let Some(hours) = f.cycle_hours() {
            *self.cycle.entry((month, hours)).or_default() += sign;
        }
        let due_day = f.promise(self.promise_minutes).div_euclid(1440) as i32;
        if !f.cancelled() {
            // positions of due, assumed, kept and perfect in the counts
            let promised = self.other.entry(due_day).or_default();
            for (i, at) in [10, 11, 12, 14].into_iter().enumerate() {
                promised[i + 1] += sign * counts[at];
            }
        }
        if f.open() && !f.cancelled() {
            let open = self.open.entry((day, due_day)).or_default();
            open.0 += sign;
            open.1 += sign * i64::from(f.due.is_none());
        }
        let stat = self.stat.entry(f.customer).or_insert((0, f.shipped, f.shipped));
        stat.0 += sign;
        if sign > 0 {
            (stat.1, stat.2) = (stat.1.min(f.shipped), stat.2.max(f.shipped));
        } else {
            self.withdrawn.insert(f.customer, ());
        }
    }

    /// Adds the sums to the stored ones.
    pub fn write(self, conn: &Connection) -> Sql<()> {
        let names = COUNTS.join(", ");
        let marks = |from: usize, n: usize| (from..from + n).map(|i| format!("?{i}")).collect::<Vec<_>>().join(", ");
        let sums = COUNTS.map(|c| format!("{c} = {c} + excluded.{c}")).join(", ");
        let mut by_month = conn.prepare_cached(&format!(
            "INSERT INTO cust_month(customer, month, {names}) VALUES ({}) ON CONFLICT DO UPDATE SET {sums}",
            marks(1, 17)
        ))?;
        // in key order: the table is a b-tree by key
        let mut months: Vec<_> = self.cust_month.into_iter().collect();
        months.sort_unstable_by_key(|(key, _)| *key);
        for ((customer, month), c) in &months {
            let mut values = vec![*customer, i64::from(*month)];
            values.extend(c);
            by_month.execute(rusqlite::params_from_iter(values))?;
        }
        let others = OTHER.map(|c| format!("{c} = {c} + excluded.{c}")).join(", ");
        let mut by_day = conn.prepare_cached(&format!(
            "INSERT INTO firm_day(day, {names}, {}) VALUES ({}) ON CONFLICT DO UPDATE SET {sums}, {others}",
            OTHER.join(", "),
            marks(1, 21)
        ))?;
        let mut days: HashMap<i32, (Counts, [i64; 5])> = HashMap::new();
        for (day, c) in self.firm_day {
            days.entry(day).or_default().0 = c;
        }
        for (day, n) in self.other {
            days.entry(day).or_default().1 = n;
        }
        for (day, (c, other)) in days {
            let mut values = vec![i64::from(day)];
            values.extend(c);
            values.extend(other);
            by_day.execute(rusqlite::params_from_iter(values))?;
        }
        let mut cycle = conn.prepare_cached(
            "INSERT INTO firm_cycle(month, hours, n) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET n = n + excluded.n",
        )?;
        for ((month, hours), n) in self.cycle {
            cycle.execute(params![month, hours, n])?;
        }
        let mut open = conn.prepare_cached(
            "INSERT INTO firm_open(day, due_day, n, assumed) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET n = n + excluded.n, assumed = assumed + excluded.assumed",
        )?;
        for ((day, due_day), (n, assumed)) in self.open {
            open.execute(params![day, due_day, n, assumed])?;
        }
        let mut stat = conn.prepare_cached(
            "INSERT INTO cust_stat(customer, n, first, last) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET
             n = n + excluded.n, first = min(first, excluded.first), last = max(last, excluded.last)",
        )?;
        for (customer, (n, first, last)) in self.stat.iter().filter(|(c, _)| !self.withdrawn.contains_key(c)) {
            stat.execute([*customer, *n, *first, *last])?;
        }
        count_payers(conn, self.withdrawn.keys().copied())?;
        if !self.withdrawn.is_empty() {
            drop_empty(conn)?;
        }
        Ok(())
    }
}

/// A group nobody is in any more leaves no row behind, or a rebuild would differ.
fn drop_empty(conn: &Connection) -> Sql<()> {
    conn.execute_batch(
        "DELETE FROM cust_month WHERE n = 0; DELETE FROM firm_day WHERE n = 0 AND signed = 0 AND due_on = 0;
         DELETE FROM firm_open WHERE n = 0; DELETE FROM firm_cycle WHERE n = 0;",
    )
}

/// Looks up again how many shipments payers have, and the first and the last.
fn count_payers(conn: &Connection, customers: impl Iterator<Item = i64>) -> Sql<()> {
    for customer in customers {
        conn.prepare_cached("DELETE FROM cust_stat WHERE customer = ?1")?.execute([customer])?;
        conn.prepare_cached(
            "INSERT INTO cust_stat(customer, n, first, last)
             SELECT customer_id, count(*), min(shipped), max(shipped) FROM shipment WHERE customer_id = ?1 AND _del <= 0
             GROUP BY customer_id",
        )?
        .execute([customer])?;
    }
    Ok(())
}

/// The firm's promise in minutes, as the settings have it.
pub fn promise_minutes(conn: &Connection) -> Sql<i64> {
    let stored: Option<String> = conn
        .prepare_cached("SELECT value FROM setting WHERE name = 'promise_hours' AND _del <= 0")?
        .query_row([], |r| r.get(0))
        .optional()?;
    let hours = stored.and_then(|v| v.parse().ok()).unwrap_or(crate::settings::Settings::default().promise_hours);
    Ok(i64::from(hours) * 60)
}

/// The roll-ups as something derived from shipments.
pub struct Rollups;

impl Rollups {
    fn change(conn: &Connection, ids: &[i64], sign: i64) -> Sql<()> {
        let mut sums = Sums::new(conn)?;
        let mut one = conn.prepare_cached(&format!("SELECT {FACTS} FROM shipment WHERE id = ?1 AND _del <= 0"))?;
        for id in ids {
            if let Some(facts) = one.query_row([id], |r| Facts::of(r, 0)).optional()? {
                sums.add(&facts, sign);
            }
        }
        // First and last can only be looked up once all rows have changed: the payers are noted until then.
        conn.execute_batch("CREATE TEMP TABLE IF NOT EXISTS rollup_payer(customer INTEGER PRIMARY KEY)")?;
        for (customer, _) in sums.stat.drain() {
            conn.prepare_cached("INSERT OR IGNORE INTO temp.rollup_payer VALUES (?1)")?.execute([customer])?;
        }
        sums.withdrawn.clear();
        sums.write(conn)?;
        // Between taking out and putting in, a group may be empty for a moment; only what stays empty is dropped.
        if sign > 0 { drop_empty(conn) } else { Ok(()) }
    }

    fn all(conn: &Connection) -> Sql<Sums> {
        let mut sums = Sums::new(conn)?;
        let mut statement = conn.prepare(&format!("SELECT {FACTS} FROM shipment WHERE _del <= 0"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            sums.add(&Facts::of(row, 0)?, 1);
        }
        Ok(sums)
    }
}

impl Derived for Rollups {
    fn table(&self) -> i64 {
        schema::SHIPMENT.number
    }

    fn withdraw(&self, conn: &Connection, ids: &[i64]) -> Sql<()> {
        Self::change(conn, ids, -1)
    }

    fn contribute(&self, conn: &Connection, ids: &[i64]) -> Sql<()> {
        Self::change(conn, ids, 1)?;
        let payers: Vec<i64> =
            conn.prepare("SELECT customer FROM temp.rollup_payer")?.query_map([], |r| r.get(0))?.collect::<Sql<_>>()?;
        count_payers(conn, payers.into_iter())?;
        conn.execute_batch("DELETE FROM temp.rollup_payer")
    }

    fn outdated(&self, conn: &Connection) -> Sql<bool> {
        let used: Option<i64> =
            conn.query_row("SELECT value FROM meta WHERE name = 'rollup_promise'", [], |r| r.get(0)).optional()?;
        let default = i64::from(crate::settings::Settings::default().promise_hours) * 60;
        Ok(used.unwrap_or(default) != promise_minutes(conn)?)
    }

    fn rebuild(&self, conn: &Connection) -> Sql<()> {
        conn.execute_batch(
            "DELETE FROM cust_month; DELETE FROM firm_day; DELETE FROM firm_open; DELETE FROM firm_cycle; DELETE FROM cust_stat;",
        )?;
        Self::all(conn)?.write(conn)?;
        conn.execute(
            "INSERT INTO meta(name, value) VALUES ('rollup_promise', ?1) ON CONFLICT DO UPDATE SET value = excluded.value",
            [promise_minutes(conn)?],
        )?;
        Ok(())
    }

    fn differences(&self, conn: &Connection) -> Sql<Vec<String>> {
        let fresh = Connection::open_in_memory()?;
        fresh.execute_batch(schema::BOOKKEEPING)?;
        Self::all(conn)?.write(&fresh)?;
        let mut differing = Vec::new();
        for table in ["cust_month", "firm_day", "firm_open", "firm_cycle", "cust_stat"] {
            let dump = |c: &Connection| -> Sql<Vec<Vec<i64>>> {
                let mut statement = c.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))?;
                let width = statement.column_count();
                let rows = statement.query_map([], |r| (0..width).map(|i| r.get(i)).collect())?;
                rows.collect()
            };
            if dump(conn)? != dump(&fresh)? {
                differing.push(table.to_owned());
            }
        }
        Ok(differing)
    }
}
