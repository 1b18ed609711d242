//! What service failures cost where neither books nor register tell 失误单价: the firm's own rates, kept in this one place.
//!
//! Rates hold from their month until the next ones, so a new price leaves the months before it alone.

use crate::db::{Sql, Tx, content_id, schema};
use keheng_base::Month;
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Rates of failures, and how far the trade-off trusts what it is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Assumptions {
    /// month from which they hold; from the beginning without
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub since: Option<Month>,
    /// paid for a damaged shipment, fen
    #[ts(type = "number")]
    pub damaged_fen: i64,
    /// paid for a lost shipment, fen
    #[ts(type = "number")]
    pub lost_fen: i64,
    /// another attempt for a shipment that failed its promise, fen
    #[ts(type = "number")]
    pub redelivery_fen: i64,
    /// share of failed shipments that lead to a complaint
    pub complaint_share: f64,
    /// work on a case, minutes
    pub complaint_minutes: f64,
    /// cost of a minute of work, fen
    pub minute_fen: f64,
    /// margin lost because customers leave, per failed shipment, fen; where `lost_months` does not have it counted
    #[ts(type = "number")]
    pub lost_margin_fen: i64,
    /// months of margin that go with a customer who leaves after a failure, see `cases/lost.rs`; 0: the rate above
    pub lost_months: f64,
    /// the least level that contracts allow
    pub floor: Option<f64>,
    /// how many months one answer of the interview counts for
    pub answer_months: f64,
    /// relative standard error of an answer
    pub answer_error: f64,
}

impl Default for Assumptions {
    fn default() -> Self {
        Assumptions {
            since: None,
            damaged_fen: 5_000,
            lost_fen: 20_000,
            redelivery_fen: 250,
            complaint_share: 0.2,
            complaint_minutes: 20.0,
            minute_fen: 50.0,
            lost_margin_fen: 300,
            lost_months: 0.0,
            floor: None,
            answer_months: 1.0,
            answer_error: 0.15,
        }
    }
}

impl Assumptions {
    /// Work on a case, fen.
    pub fn case_fen(&self) -> f64 {
        self.complaint_minutes * self.minute_fen
    }
}

/// All rates, by the month from which they hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Rates {
    first: Assumptions,
    later: BTreeMap<Month, Assumptions>,
}

/// Name of the rates from the beginning; later ones have their month behind it.
const NAME: &str = "assumptions";

fn name(since: Option<Month>) -> String {
    since.map_or_else(|| NAME.to_owned(), |month| format!("{NAME} {month}"))
}

impl Rates {
    /// As stored; usual ones where nothing is.
    pub fn read(conn: &Connection) -> Sql<Rates> {
        let mut found = Rates { first: Assumptions::default(), later: BTreeMap::new() };
        let mut statement = conn.prepare_cached("SELECT value FROM tradeoff_rate WHERE _del <= 0")?;
        let mut rows = statement.query([])?;
        while let Some(r) = rows.next()? {
            // what a newer program stored and this one cannot read is left alone
            let stored: Option<Assumptions> = serde_json::from_str(&r.get::<_, String>(0)?).ok();
            match stored.map(|rates| (rates.since, rates)) {
                Some((None, rates)) => found.first = rates,
                Some((Some(since), rates)) => _ = found.later.insert(since, rates),
                None => {}
            }
        }
        Ok(found)
    }

    /// Those of a month.
    pub fn of(&self, month: Month) -> &Assumptions {
        self.later.range(..=month).next_back().map_or(&self.first, |(_, rates)| rates)
    }

    /// The latest.
    pub fn last(&self) -> &Assumptions {
        self.later.values().next_back().unwrap_or(&self.first)
    }

    /// Whether any of them has lost customers counted, which takes a look at every customer's months.
    pub fn counts_lost(&self) -> bool {
        [&self.first].into_iter().chain(self.later.values()).any(|rates| rates.lost_months > 0.0)
    }

    /// All of them, the earliest first.
    pub fn all(&self) -> Vec<Assumptions> {
        [&self.first].into_iter().chain(self.later.values()).cloned().collect()
    }
}

/// Stores rates from their month on. Later ones that say what holds before them anyway are taken out.
pub fn write(tx: &mut Tx, new: &Assumptions) -> Sql<()> {
    let name = name(new.since);
    let id = content_id("tradeoff_rate", &name);
    if let Some(since) = new.since {
        let rates = Rates::read(tx.conn)?;
        let before = Assumptions { since: new.since, ..rates.of(Month(since.0 - 1)).clone() };
        if before == *new {
            if rates.later.contains_key(&since) {
                tx.delete(&schema::TRADEOFF_RATE, id)?;
            }
            return Ok(());
        }
    }
    let text = serde_json::to_string(new).map_err(|e| rusqlite::Error::ToSqlConversionFailure(Box::new(e)))?;
    let values: [(&str, &dyn ToSql); 2] = [("name", &name), ("value", &text)];
    tx.upsert(&schema::TRADEOFF_RATE, id, &values).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_hold_until_the_next_ones() {
        let at = |n: i32| Month(2026 * 12 + n);
        let dear = |since, fen| Assumptions { since, redelivery_fen: fen, ..Assumptions::default() };
        let later = BTreeMap::from([(at(3), dear(Some(at(3)), 300)), (at(6), dear(Some(at(6)), 400))]);
        let rates = Rates { first: dear(None, 250), later };
        let of = |n| rates.of(at(n)).redelivery_fen;
        assert_eq!([of(1), of(2), of(3), of(5), of(6), of(9)], [250, 250, 300, 300, 400, 400]);
        assert_eq!((rates.last().redelivery_fen, rates.all().len()), (400, 3));
    }
}
