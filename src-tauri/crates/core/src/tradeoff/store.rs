//! The trade-off's rows: what was written by hand. Levels are stored in millionths, money in thousandths of a fen.

use super::Answer;
use crate::db::{Sql, Tx, content_id, schema};
use keheng_base::Month;
use rusqlite::{Connection, ToSql};

const PARTS: f64 = 1e6;
const MILLI: f64 = 1e3;

/// What was written on a month.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Hand {
    pub service: Option<f64>,
    pub logistics: Option<f64>,
    pub service_cost: Option<f64>,
    pub excluded: bool,
    pub reason: String,
}

fn whole(value: Option<f64>, unit: f64) -> Option<i64> {
    value.map(|v| libm::round(v * unit) as i64)
}

/// What was written, by month.
pub(super) fn hands(conn: &Connection) -> Sql<Vec<(Month, Hand)>> {
    let mut statement = conn.prepare_cached(
        "SELECT month, service, logistics, service_cost, excluded, reason FROM tradeoff_month WHERE _del <= 0 ORDER BY month",
    )?;
    let part = |value: Option<i64>, unit: f64| value.map(|v| v as f64 / unit);
    let rows = statement.query_map([], |r| {
        let hand = Hand {
            service: part(r.get(1)?, PARTS),
            logistics: part(r.get(2)?, MILLI),
            service_cost: part(r.get(3)?, MILLI),
            excluded: r.get::<_, i64>(4)? != 0,
            reason: r.get(5)?,
        };
        Ok((Month(r.get(0)?), hand))
    })?;
    rows.collect()
}

/// Writes on a month; an empty hand leaves the row without any word of its own.
pub(super) fn put_hand(tx: &mut Tx, month: Month, hand: &Hand) -> Sql<()> {
    let id = content_id("tradeoff_month", &month.to_string());
    let (service, logistics) = (whole(hand.service, PARTS), whole(hand.logistics, MILLI));
    let (service_cost, excluded) = (whole(hand.service_cost, MILLI), i64::from(hand.excluded));
    let values: [(&str, &dyn ToSql); 6] = [
        ("month", &month.0),
        ("service", &service),
        ("logistics", &logistics),
        ("service_cost", &service_cost),
        ("excluded", &excluded),
        ("reason", &hand.reason),
    ];
    tx.upsert(&schema::TRADEOFF_MONTH, id, &values).map(|_| ())
}

/// The interview's answers, lowest level first.
pub(super) fn answers(conn: &Connection) -> Sql<Vec<Answer>> {
    let mut statement = conn.prepare_cached(
        "SELECT service, logistics, service_cost FROM tradeoff_answer WHERE _del <= 0 AND service IS NOT NULL ORDER BY service",
    )?;
    let rows = statement.query_map([], |r| {
        Ok(Answer {
            service: r.get::<_, i64>(0)? as f64 / PARTS,
            logistics: r.get::<_, i64>(1)? as f64 / MILLI,
            service_cost: r.get::<_, i64>(2)? as f64 / MILLI,
        })
    })?;
    rows.collect()
}

/// Replaces the answers. Their places are kept, an answer less leaves a place empty.
pub(super) fn put_answers(tx: &mut Tx, answers: &[Answer], most: usize) -> Sql<()> {
    for place in 0..most {
        let id = content_id("tradeoff_answer", &place.to_string());
        let answer = answers.get(place);
        let service = whole(answer.map(|a| a.service), PARTS);
        let logistics = whole(answer.map(|a| a.logistics), MILLI);
        let service_cost = whole(answer.map(|a| a.service_cost), MILLI);
        let place = place as i64;
        let values: [(&str, &dyn ToSql); 4] =
            [("place", &place), ("service", &service), ("logistics", &logistics), ("service_cost", &service_cost)];
        if answer.is_some() || exists(tx, &schema::TRADEOFF_ANSWER, id)? {
            tx.upsert(&schema::TRADEOFF_ANSWER, id, &values)?;
        }
    }
    Ok(())
}

fn exists(tx: &Tx, table: &schema::Table, id: i64) -> Sql<bool> {
    tx.conn.prepare_cached(&format!("SELECT 1 FROM {} WHERE id = ?1", table.name))?.exists([id])
}
