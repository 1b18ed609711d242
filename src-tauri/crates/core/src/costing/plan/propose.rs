//! What a month brought and cost, and a plan out of the months before.

use super::{Actual, ActualCost, CARRIED, CostStandard, Plan};
use crate::{
    costing::{
        Behaviour,
        basis::Bases,
        gather::days,
        pools::Owners,
        store::{self as books, Stored},
        unsettled::Unsettled,
    },
    db::Sql,
};
use keheng_base::{Fen, Month};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Months a proposal looks back.
const BACK: i32 = 3;

/// What is added up of a kind: amount, the part that varies, and who answers for most of it.
#[derive(Default)]
struct Sum<'a> {
    amount_fen: Fen,
    varying_fen: Fen,
    owners: BTreeMap<&'a str, Fen>,
}

/// What a month brought and cost.
pub(super) fn actual(conn: &Connection, month: Month) -> Sql<Actual> {
    of_months(conn, month, month)
}

fn of_months(conn: &Connection, from: Month, to: Month) -> Sql<Actual> {
    let period = days(from, to);
    let (units, revenue, carried): (i64, i64, i64) = conn
        .prepare_cached(
            "SELECT coalesce(sum(n - cancelled), 0), coalesce(sum(revenue), 0), coalesce(sum(cost), 0)
             FROM firm_day WHERE day BETWEEN ?1 AND ?2",
        )?
        .query_row(params![period.from.0, period.to.0], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))?;
    let entries = books::entries(conn, period.from, period.to)?;
    let owners = Owners::read(conn)?;
    let mut sums: BTreeMap<&str, Sum> = BTreeMap::new();
    for e in &entries {
        add(sums.entry(&e.item).or_default(), e, &owners);
    }
    let cost = |(item, sum): (&str, Sum)| ActualCost {
        item: item.to_owned(),
        amount_fen: sum.amount_fen,
        varies: sum.varying_fen.0 * 2 > sum.amount_fen.0,
        owner: sum.owners.into_iter().max_by_key(|(_, fen)| *fen).map(|(owner, _)| owner.to_owned()),
    };
    let mut costs: Vec<ActualCost> = sums.into_iter().map(cost).collect();
    let counts = Bases::read(conn)?.of(to).rules.shipment_cost;
    let carried = if counts { carried + Unsettled::read(conn)?.amount(from, to).0 } else { 0 };
    if carried != 0 {
        // Books may call a kind of their own by that name: one kind, one line.
        match costs.iter_mut().find(|c| c.item == CARRIED) {
            Some(own) => own.amount_fen += Fen(carried),
            None => {
                let item = CARRIED.to_owned();
                costs.push(ActualCost { item, amount_fen: Fen(carried), varies: true, owner: None });
            }
        }
    }
    Ok(Actual { units: units.max(0) as u64, revenue_fen: Fen(revenue), costs })
}

fn add<'a>(sum: &mut Sum<'a>, e: &'a Stored, owners: &'a Owners) {
    sum.amount_fen += e.amount_fen;
    if e.behaviour == Behaviour::Variable {
        sum.varying_fen += e.amount_fen;
    }
    if let Some(owner) = owners.answers(e) {
        *sum.owners.entry(owner).or_default() += e.amount_fen;
    }
}

/// The average of up to three months with books before a month; none where there are none.
pub(super) fn plan(conn: &Connection, month: Month) -> Sql<Option<Plan>> {
    let mut statement =
        conn.prepare_cached("SELECT DISTINCT day FROM cost_entry WHERE day BETWEEN ?1 AND ?2 AND _del <= 0")?;
    let before = days(Month(month.0 - BACK), Month(month.0 - 1));
    let booked = statement.query_map([before.from.0, before.to.0], |r| r.get(0).map(keheng_base::Day))?;
    let booked: Vec<Month> = booked.map(|day| day.map(keheng_base::Day::month)).collect::<Sql<_>>()?;
    let Some(first) = booked.iter().min().copied() else { return Ok(None) };
    let last = Month(month.0 - 1);
    let months = f64::from(last.0 - first.0 + 1);
    let seen = of_months(conn, first, last)?;
    let units = seen.units as f64;
    let each = |amount: Fen| if units > 0.0 { amount.0 as f64 / units } else { 0.0 };
    let line = |c: &ActualCost| CostStandard {
        item: c.item.clone(),
        fixed_fen: (!c.varies).then(|| Fen(libm::round(c.amount_fen.0 as f64 / months) as i64)),
        quantity: if c.varies { 1.0 } else { 0.0 },
        price_fen: if c.varies { each(c.amount_fen) } else { 0.0 },
        ..CostStandard::default()
    };
    let lines = seen.costs.iter().map(line).collect();
    let of = Some((first, last));
    Ok(Some(Plan { since: None, of, units: units / months, price_fen: each(seen.revenue_fen), lines }))
}
