//! Where customers stand and where they move 分层与迁移: the pyramid by profit, RFM, and classes of one year against the next.

use super::worth::{Shipped, Worth, WorthBasis, YEAR};
use crate::{App, db::sql_fault, settings::settings};
use keheng_base::{Day, Fault, Fen, Period};
use keheng_calc::value::{
    Cuts,
    abc::{Class, Item, Rule, classify},
    migration::{Cell, Member, Moves, migration},
    pyramid::{Share, pyramid},
    rfm::{self, Order, Segments},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Days by which the first waybill may come after the beginning of two years, for them to count as whole.
const BEGUN: i32 = 31;

/// A segment of RFM.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RfmCount {
    /// its id, such as `champions`
    pub segment: String,
    /// customers
    #[ts(type = "number")]
    pub customers: u64,
    /// freight of the year
    pub revenue_fen: Fen,
    /// what they left over in the year
    pub left_fen: Fen,
    /// the best of them by freight
    pub names: Vec<String>,
}

/// Classes of the year before last against the last one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct MigrationRes {
    /// the year before last
    pub before: Period,
    /// the last year
    pub after: Period,
    /// names of the classes, best first; rows and columns have "no customer" behind them
    pub classes: Vec<String>,
    /// a row a class before, a column a class after
    pub cells: Vec<Vec<Cell>>,
    /// what moved
    pub moves: Moves,
}

/// Where customers stand.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct LevelsRes {
    /// last day of the data
    pub as_of: Day,
    /// what a waybill is valued by
    pub basis: WorthBasis,
    /// customers of the year
    #[ts(type = "number")]
    pub customers: u64,
    /// key, suitable and general customers by what they left over in the year, beside the book's shares
    pub pyramid: Vec<Share>,
    /// customers by how recent, how often and how much
    pub rfm: Vec<RfmCount>,
    /// classes by freight, a year against the next; none without two years of waybills
    pub migration: Option<MigrationRes>,
}

/// Where customers stand and where they move.
pub fn levels(app: &App, _: crate::api::Nothing) -> Result<LevelsRes, Fault> {
    let (worth, book) = (app.worth(&|_| Ok(()))?, app.book()?);
    let settings = settings(&*app.db()?.read()?).map_err(sql_fault)?;
    let of_year = |back: i32| {
        let to = worth.as_of.0 - back * YEAR;
        worth.days.of_customers().filter_map(move |(id, shipped)| {
            let (from, to) =
                (shipped.partition_point(|s| s.day <= to - YEAR), shipped.partition_point(|s| s.day <= to));
            (from < to).then(|| (id, &shipped[from..to]))
        })
    };
    let freight = |days: &[Shipped]| days.iter().map(|s| s.freight_fen).sum::<i64>();
    let left = |id: i64, days: &[Shipped]| {
        let serve = worth.get(id).map_or(0.0, |c| c.serve_fen);
        libm::round(days.iter().map(|s| s.left(serve)).sum::<f64>()) as i64
    };
    let profits: Vec<Item> = of_year(0).map(|(id, days)| Item { id, amount: left(id, days) }).collect();
    let customers: Vec<rfm::Customer> = of_year(0)
        .map(|(id, days)| rfm::Customer {
            id,
            recency: i64::from(worth.as_of.0 - days.last().map_or(0, |s| s.day)),
            frequency: days.len() as i64,
            money: freight(days),
        })
        .collect();
    let segments = Segments::usual();
    let mut of_segment: BTreeMap<String, Vec<(i64, i64)>> = BTreeMap::new();
    for (score, customer) in rfm::scores(&customers, Order::Independent).iter().zip(&customers) {
        if let Some(segment) = segments.of(score) {
            of_segment.entry(segment.to_owned()).or_default().push((customer.money, customer.id));
        }
    }
    let lefts: BTreeMap<i64, i64> = profits.iter().map(|i| (i.id, i.amount)).collect();
    let count = |s: &rfm::Segment| {
        let mut members = of_segment.get(&s.name).cloned().unwrap_or_default();
        members.sort_unstable_by(|a, b| b.cmp(a));
        let name = |(_, id): &(i64, i64)| book.get(*id).map(|e| e.name.clone()).unwrap_or_default();
        RfmCount {
            segment: s.name.clone(),
            customers: members.len() as u64,
            revenue_fen: members.iter().map(|m| Fen(m.0)).sum(),
            left_fen: members.iter().map(|m| Fen(lefts.get(&m.1).copied().unwrap_or(0))).sum(),
            names: members.iter().take(3).map(name).collect(),
        }
    };
    let rule = Rule::Cumulative { cuts: Cuts::from_shares(&settings.abc_cumulative)? };
    Ok(LevelsRes {
        as_of: worth.as_of,
        basis: worth.basis,
        customers: customers.len() as u64,
        pyramid: pyramid(&profits).0,
        rfm: segments.list().iter().map(count).collect(),
        migration: moved(&worth, &rule, |back| {
            of_year(back).map(|(id, days)| Item { id, amount: freight(days) }).collect()
        })?,
    })
}

fn moved(worth: &Worth, rule: &Rule, items: impl Fn(i32) -> Vec<Item>) -> Result<Option<MigrationRes>, Fault> {
    let (before, after) = (items(1), items(0));
    // A year of which half is missing would look as if everybody had come since.
    let first = worth.days.of_customers().filter_map(|(_, days)| days.first()).map(|s| s.day).min();
    if before.is_empty() || first.is_none_or(|first| first > worth.as_of.0 - 2 * YEAR + BEGUN) {
        return Ok(None);
    }
    let members = |items: &[Item]| -> Vec<Member> {
        let member = |r: &keheng_calc::value::abc::Ranked| Member { id: r.id, class: r.class, value: r.amount };
        classify(items, rule).ranked.iter().map(member).collect()
    };
    let classes = rule.cuts().classes();
    let found = migration(&members(&before), &members(&after), classes)?;
    let year = |back: i32| {
        let to = worth.as_of.0 - back * YEAR;
        Period { from: Day(to - YEAR + 1), to: Day(to) }
    };
    Ok(Some(MigrationRes {
        before: year(1),
        after: year(0),
        classes: (0..classes).map(|at| Class::at(at).letter().to_string()).collect(),
        moves: found.moves(),
        cells: found.cells,
    }))
}
