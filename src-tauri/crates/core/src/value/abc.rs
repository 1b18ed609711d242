//! ABC over the file: the amounts are added up here, the classes are `keheng_calc::value::abc`.

use super::{AbcClass, AbcReq, AbcRes, Measure, Rule, book::Book};
use crate::{
    App,
    db::{Sql, sql_fault},
    service::kpis::span,
    settings::settings,
};
use keheng_base::{Day, Fault, Month, Period};
use keheng_calc::value::{
    Cuts,
    abc::{self as model, Item},
};
use rusqlite::Connection;

/// Everything an ABC and its drawings are made of.
pub struct Analysis {
    /// the answer
    pub res: AbcRes,
    /// every customer in its place
    pub abc: model::Abc,
}

/// Amounts of one customer over the days asked for.
#[derive(Clone, Copy, Default)]
struct Amount {
    n: i64,
    pieces: i64,
    revenue: i64,
    costed: i64,
    costed_revenue: i64,
    cost: i64,
}

/// Whole months come from the roll-up, the days at the ends from the rows.
fn amounts(book: &Book, conn: &Connection, days: Option<Period>) -> Sql<Vec<Amount>> {
    let mut sums = vec![Amount::default(); book.entries.len()];
    let (first, last) = match days {
        None => (i32::MIN, i32::MAX),
        Some(p) => {
            let (from, to) = (p.from.month(), p.to.month());
            let first = if from.period().from == p.from { from.0 } else { from.0 + 1 };
            let last = if to.period().to == p.to { to.0 } else { to.0 - 1 };
            (first, last)
        }
    };
    for m in book.months.iter().filter(|m| (first..=last).contains(&m.month)) {
        let a = &mut sums[m.who as usize];
        a.n += m.n;
        a.pieces += m.pieces;
        a.revenue += m.revenue;
        a.costed += m.costed;
        a.costed_revenue += m.costed_revenue;
        a.cost += m.cost;
    }
    if let Some(p) = days {
        let edges = if first > last {
            vec![p]
        } else {
            let before = Period { from: p.from, to: Day(Month(first).period().from.0 - 1) };
            let after = Period { from: Day(Month(last).period().to.0 + 1), to: p.to };
            vec![before, after]
        };
        for edge in edges.into_iter().filter(|e| e.days() > 0) {
            add_edge(book, conn, edge, &mut sums)?;
        }
    }
    Ok(sums)
}

fn add_edge(book: &Book, conn: &Connection, edge: Period, sums: &mut [Amount]) -> Sql<()> {
    let mut statement = conn.prepare_cached(
        "SELECT customer_id, count(*), sum(pieces), sum(coalesce(price_fen, 0)), count(cost_fen),
         sum(iif(cost_fen IS NULL, 0, coalesce(price_fen, 0))), sum(coalesce(cost_fen, 0))
         FROM shipment WHERE shipped BETWEEN ?1 AND ?2 AND _del <= 0 GROUP BY customer_id",
    )?;
    let mut rows = statement.query([edge.from.start().0, edge.to.end().0])?;
    while let Some(r) = rows.next()? {
        let Some(who) = book.position(r.get(0)?) else { continue };
        let a = &mut sums[who];
        a.n += r.get::<_, i64>(1)?;
        a.pieces += r.get::<_, i64>(2)?;
        a.revenue += r.get::<_, i64>(3)?;
        a.costed += r.get::<_, i64>(4)?;
        a.costed_revenue += r.get::<_, i64>(5)?;
        a.cost += r.get::<_, i64>(6)?;
    }
    Ok(())
}

/// Classes the customers that shipped in the period. Faults: `period_reversed`, `abc_cuts`.
pub fn analyse(app: &App, req: &AbcReq) -> Result<Analysis, Fault> {
    let db = app.db()?;
    let book = app.book()?;
    let conn = db.read()?;
    let settings = settings(&conn).map_err(sql_fault)?;
    let whole = span(&conn).map_err(sql_fault)?;
    let days = whole
        .filter(|_| req.from.is_some() || req.to.is_some())
        .map(|w| Period { from: req.from.unwrap_or(w.from), to: req.to.unwrap_or(w.to) });
    if days.is_some_and(|p| p.from > p.to) {
        return Err(Fault::new("period_reversed"));
    }
    let (measure, rule) = (req.measure.unwrap_or_default(), req.rule.unwrap_or_default());
    let shares = req.cuts.clone().unwrap_or(match rule {
        Rule::Cumulative => settings.abc_cumulative,
        Rule::Headcount => settings.abc_headcount,
    });
    let cuts = Cuts::from_shares(&shares)?;
    let model_rule = match rule {
        Rule::Cumulative => model::Rule::Cumulative { cuts },
        Rule::Headcount => model::Rule::Headcount { cuts },
    };
    let sums = amounts(&book, &conn, days).map_err(sql_fault)?;
    let mut without_cost = 0;
    let mut items = Vec::new();
    for (entry, a) in book.entries.iter().zip(&sums).filter(|(_, a)| a.n > 0) {
        without_cost += a.n - a.costed;
        let amount = match measure {
            Measure::Revenue => a.revenue,
            Measure::Pieces => a.pieces,
            // who has no known cost at all has no margin to be classed by
            Measure::Margin if a.costed == 0 => continue,
            Measure::Margin => a.costed_revenue - a.cost,
        };
        items.push(Item { id: entry.id, amount });
    }
    let abc = model::classify(&items, &model_rule);
    let heads = abc.ranked.len();
    let class = |c: &model::ClassTotal| AbcClass {
        class: c.class.letter().to_string(),
        customers: c.customers as u64,
        amount_fen: c.amount_fen,
        share_customers: c.share_customers,
        share_amount: c.share_amount,
    };
    let res = AbcRes {
        measure,
        rule,
        cuts: shares,
        from: days.or(whole).map(|p| p.from),
        to: days.or(whole).map(|p| p.to),
        classes: abc.classes.iter().map(class).collect(),
        customers: heads as u64,
        amount_fen: abc.amount,
        top20_share: abc.top20_share,
        heads_for_80: abc.customers_for_80.map(|n| n as f64 / heads.max(1) as f64),
        gini: abc.gini,
        pareto: abc.pareto,
        negative: abc.negative as u64,
        without_cost: if measure == Measure::Margin { without_cost.max(0) as u64 } else { 0 },
    };
    Ok(Analysis { res, abc })
}

/// See [`analyse`].
pub fn abc(app: &App, req: AbcReq) -> Result<AbcRes, Fault> {
    Ok(analyse(app, &req)?.res)
}
