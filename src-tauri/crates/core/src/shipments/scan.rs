//! Sorting by what no index holds: the key of every row is read and sorted here, many times quicker than SQLite's sorter.
//!
//! When every row is read, two readers begin at both ends of the table and stop where they meet: nobody needs to know
//! where its middle is.

use super::{
    ShipmentSort,
    list::{Picked, as_of},
    order::{self, Order},
    rollup::{FACTS, Facts, promise_minutes},
};
use crate::db::{Db, IdMap, Sql, sql_fault};
use keheng_base::Fault;
use rusqlite::{Connection, types::ValueRef};
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};

/// Rows between two looks at how far the other reader has come.
const STRIDE: usize = 512;

/// Ids in order, and the freight of their rows where it was met on the way.
type Sorted = (Vec<i64>, Option<i64>);

/// What every reader does.
struct Plan {
    sql: String,
    /// late or not; the usual promise in minutes; the last day of the data
    late: Option<(bool, i64, i32)>,
    /// customers by name, as positions
    names: Option<IdMap<i64, i64>>,
}

/// From which end of the table a reader begins.
#[derive(Clone, Copy, PartialEq)]
enum End {
    Low,
    High,
}

/// How far the two have come: all ids up to `low` and all from `high` on are taken.
struct Meeting {
    low: AtomicI64,
    high: AtomicI64,
}

/// What one reader found.
#[derive(Default)]
struct Part {
    order: Order,
    /// texts by order of appearance
    texts: IdMap<Box<[u8]>, i64>,
    /// freight by id, of rows picked by being late or not
    prices: Vec<(i64, i64)>,
    /// the id it read last
    last: Option<i64>,
}

/// The rows of a view in the order of a column; rows without a value come last.
pub(super) fn sorted(
    db: &Db,
    conn: &Connection,
    picked: &Picked,
    sort: ShipmentSort,
    descending: bool,
) -> Result<Sorted, Fault> {
    let plan = plan(conn, picked, sort).map_err(sql_fault)?;
    let mut parts = if picked.whole() {
        let other = db.read()?;
        let meeting = Meeting { low: AtomicI64::new(i64::MIN), high: AtomicI64::new(i64::MAX) };
        let (low, high) = std::thread::scope(|scope| {
            let (plan, meeting) = (&plan, &meeting);
            let high = scope.spawn(move || read(&other, plan, End::High, Some(meeting)));
            (read(conn, plan, End::Low, Some(meeting)), high.join())
        });
        let high = high.map_err(|_| Fault::new("internal").with("reason", "a reader stopped"))?;
        let (low, mut high) = (low.map_err(sql_fault)?, high.map_err(sql_fault)?);
        if let Some(last) = low.last {
            high.leave(last);
        }
        vec![low, high]
    } else {
        vec![read(conn, &plan, End::Low, None).map_err(sql_fault)?]
    };
    by_alphabet(&mut parts);
    let price = match (plan.late, sort) {
        (Some(_), _) => Some(parts.iter().flat_map(|p| &p.prices).map(|(_, price)| price).sum()),
        (None, ShipmentSort::Price) => Some(parts.iter().map(|p| p.order.sum_of_keys()).sum()),
        _ => None,
    };
    Ok((order::ids(parts.into_iter().map(|p| p.order).collect(), descending), price))
}

fn plan(conn: &Connection, picked: &Picked, sort: ShipmentSort) -> Sql<Plan> {
    let promise = promise_minutes(conn)?;
    let key = match sort {
        ShipmentSort::Shipped => "shipped",
        ShipmentSort::No => "id",
        ShipmentSort::Customer => "customer_id",
        ShipmentSort::Due => &format!("coalesce(due, shipped + {promise})"),
        ShipmentSort::Delivered => "delivered",
        ShipmentSort::Weight => "weight_g",
        ShipmentSort::Pieces => "pieces",
        ShipmentSort::Price => "price_fen",
        ShipmentSort::Cost => "cost_fen",
        ShipmentSort::Status => "status",
        ShipmentSort::Trouble => "trouble",
        ShipmentSort::Destination => "destination",
    };
    let late = picked.late.map(|wanted| Ok::<_, rusqlite::Error>((wanted, promise, as_of(conn)?))).transpose()?;
    let facts = if late.is_some() { format!(", {FACTS}") } else { String::new() };
    Ok(Plan {
        sql: format!("SELECT id, {key}{facts} FROM shipment WHERE {}", picked.clauses.join(" AND ")),
        late,
        names: (sort == ShipmentSort::Customer).then(|| name_ranks(conn)).transpose()?,
    })
}

/// Customers by name, as positions.
fn name_ranks(conn: &Connection) -> Sql<IdMap<i64, i64>> {
    let mut statement = conn.prepare("SELECT id FROM customer WHERE _del <= 0 ORDER BY name")?;
    let ids = statement.query_map([], |r| r.get::<_, i64>(0))?;
    ids.enumerate().map(|(rank, id)| id.map(|id| (id, rank as i64))).collect()
}

fn read(conn: &Connection, plan: &Plan, end: End, meeting: Option<&Meeting>) -> Sql<Part> {
    let order = match (meeting, end) {
        (None, _) => "",
        (Some(_), End::Low) => " ORDER BY id",
        (Some(_), End::High) => " ORDER BY id DESC",
    };
    let mut statement = conn.prepare(&format!("{}{order}", plan.sql))?;
    let mut rows = statement.query([])?;
    let mut part = Part::default();
    let mut read = 0;
    while let Some(row) = rows.next()? {
        let id = row.get(0)?;
        read += 1;
        if read % STRIDE == 0 && meeting.is_some_and(|meeting| meeting.passed(end, id)) {
            break;
        }
        part.last = Some(id);
        if let Some((wanted, promise, as_of)) = plan.late {
            let facts = Facts::of(row, 2)?;
            if facts.late(promise, as_of) != Some(wanted) {
                continue;
            }
            part.prices.push((id, facts.price.unwrap_or(0)));
        }
        let key = match (row.get_ref(1)?, &plan.names) {
            (ValueRef::Integer(n), Some(names)) => Some(names.get(&n).copied().unwrap_or(i64::MAX)),
            (ValueRef::Integer(n), None) => Some(n),
            (ValueRef::Text(text), _) => Some(part.text(text)),
            _ => None,
        };
        part.order.push(key, id);
    }
    Ok(part)
}

impl Meeting {
    /// Whether the other reader has taken `id`; if not, says that this one has come so far.
    fn passed(&self, end: End, id: i64) -> bool {
        // A stale view of the other only makes both read some rows; `Part::leave` takes them out again.
        match end {
            End::Low if id >= self.high.load(Relaxed) => true,
            End::High if id <= self.low.load(Relaxed) => true,
            End::Low => {
                self.low.store(id, Relaxed);
                false
            }
            End::High => {
                self.high.store(id, Relaxed);
                false
            }
        }
    }
}

impl Part {
    /// The position of a text by order of appearance.
    fn text(&mut self, text: &[u8]) -> i64 {
        match self.texts.get(text) {
            Some(n) => *n,
            None => {
                let next = self.texts.len() as i64;
                self.texts.insert(text.into(), next);
                next
            }
        }
    }

    /// Leaves the rows up to an id, read last because this reader went downwards, to the other reader.
    fn leave(&mut self, last: i64) {
        self.order.drop_tail_up_to(last);
        while self.prices.last().is_some_and(|(id, _)| *id <= last) {
            self.prices.pop();
        }
    }
}

/// From order of appearance to order of the alphabet, the same for all parts: bytes of UTF-8 compare as its characters do.
fn by_alphabet(parts: &mut [Part]) {
    let mut all: Vec<&[u8]> = parts.iter().flat_map(|p| p.texts.keys().map(|t| &**t)).collect();
    if all.is_empty() {
        return;
    }
    all.sort_unstable();
    all.dedup();
    let rank = |text: &[u8]| all.binary_search(&text).map_or(-1, |n| n as i64);
    let ranks: Vec<Vec<i64>> = parts
        .iter()
        .map(|part| {
            let mut ranks = vec![0; part.texts.len()];
            part.texts.iter().for_each(|(text, n)| ranks[*n as usize] = rank(text));
            ranks
        })
        .collect();
    for (part, ranks) in parts.iter_mut().zip(ranks) {
        part.order.replace_keys(|n| ranks[n as usize]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A table of a key and a text, and the same plan over it.
    fn table(rows: &[(i64, Option<i64>)]) -> (tempfile::TempDir, Connection, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let open = || Connection::open(folder.path().join("t.db")).unwrap();
        let (a, b) = (open(), open());
        a.execute_batch("CREATE TABLE shipment(id INTEGER PRIMARY KEY, k); BEGIN").unwrap();
        let mut insert = a.prepare("INSERT INTO shipment VALUES (?1, ?2)").unwrap();
        for row in rows {
            insert.execute(*row).unwrap();
        }
        drop(insert);
        a.execute_batch("COMMIT").unwrap();
        (folder, a, b)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn readers_from_both_ends_take_each_row_once(
            keys in prop::collection::vec(prop::option::weighted(0.9, -5i64..5), 0..4 * STRIDE),
            low_first in any::<bool>(),
            descending in any::<bool>(),
        ) {
            let rows: Vec<(i64, Option<i64>)> = (1i64..).map(|n| n * n).zip(keys).collect();
            let (_folder, a, b) = table(&rows);
            let plan = Plan { sql: "SELECT id, k FROM shipment".to_owned(), late: None, names: None };
            let meeting = Meeting { low: AtomicI64::new(i64::MIN), high: AtomicI64::new(i64::MAX) };
            // one after the other is the most uneven of all races
            let (low, mut high) = if low_first {
                let low = read(&a, &plan, End::Low, Some(&meeting)).unwrap();
                (low, read(&b, &plan, End::High, Some(&meeting)).unwrap())
            } else {
                let high = read(&b, &plan, End::High, Some(&meeting)).unwrap();
                (read(&a, &plan, End::Low, Some(&meeting)).unwrap(), high)
            };
            if let Some(last) = low.last {
                high.leave(last);
            }
            let found = order::ids(vec![low.order, high.order], descending);
            let whole = read(&a, &plan, End::Low, None).unwrap();
            prop_assert_eq!(found, order::ids(vec![whole.order], descending), "two readers find what one finds");
        }
    }
}
