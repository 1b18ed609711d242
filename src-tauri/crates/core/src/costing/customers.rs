//! Cost to serve and profit of each customer, the whale curve, and what other methods say.

use super::{
    Ask, Costed,
    costed::ask,
    run::{CostWarning, warnings},
};
use crate::{App, customers::Customer};
use keheng_base::{Fault, Fen, Id, Month};
use keheng_calc::costing::{
    engine::{CostMethod, Cut, Key, METHODS, Needs},
    whale::whale,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks for customers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct CostCustomersReq {
    /// which costing; the method must cost customers
    pub ask: Ask,
    /// rows to leave out at the beginning
    pub offset: Option<u32>,
    /// rows at most; all without
    pub limit: Option<u32>,
}

/// A customer's place on the whale curve.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostCustomer {
    /// identity
    pub id: Id<Customer>,
    /// name
    pub name: String,
    /// class by revenue
    pub class: Option<String>,
    /// waybills
    pub shipments: u64,
    /// freight
    pub revenue_fen: Fen,
    /// cost to serve
    pub cost_fen: Fen,
    /// by source, in the order of the answer's sources
    pub parts_fen: Vec<Fen>,
    /// revenue − cost
    pub profit_fen: Fen,
    /// profit with all times at their worst
    pub profit_low_fen: Fen,
    /// profit with all times at their best
    pub profit_high_fen: Fen,
    /// cost ÷ revenue; none without revenue
    pub cost_share: Option<f64>,
    /// profit of all customers up to here
    pub cumulative_fen: Fen,
}

/// Customers in falling order of profit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostCustomersRes {
    /// same id, same figures
    pub run_id: String,
    /// id of the method
    pub method: String,
    /// first month
    pub from: Month,
    /// last month
    pub to: Month,
    /// names of the parts
    pub sources: Vec<String>,
    /// rows
    pub rows: Vec<CostCustomer>,
    /// customers there are
    pub customers: u64,
    /// freight
    pub revenue_fen: Fen,
    /// all cost of the months
    pub total_fen: Fen,
    /// cost to serve of all customers
    pub cost_fen: Fen,
    /// capacity nobody used: no customer's
    pub unused_fen: Fen,
    /// rounding and what the method cannot trace: no customer's either
    pub unassigned_fen: Fen,
    /// profit of all customers
    pub profit_fen: Fen,
    /// what is left of it when unused capacity and the unassigned are paid
    pub result_fen: Fen,
    /// the highest the whale curve gets
    pub peak_fen: Fen,
    /// customers up to the peak
    pub peak_customers: u64,
    /// peak ÷ profit of all; none when that is not positive
    pub peak_share: Option<f64>,
    /// customers who lose money
    pub loss_makers: u64,
    /// what they lose
    pub destroyed_fen: Fen,
    /// what should be known
    pub warnings: Vec<CostWarning>,
}

/// A costing whose lines are customers. Fault: `cost_method_cut`.
pub(super) fn by_customer(app: &App, req: &Ask) -> Result<std::sync::Arc<Costed>, Fault> {
    let method = super::costed::method(req.method.as_deref())?;
    if method.cut() != Cut::Customer {
        return Err(Fault::new("cost_method_cut").with("method", method.id()));
    }
    ask(app, req)
}

fn profits(costed: &Costed) -> Vec<(i64, Fen)> {
    let profit = |l: &keheng_calc::costing::engine::Line| match l.key {
        Key::Customer(id) => Some((id, costed.of.brought.get(&id).map_or(Fen(0), |b| b.revenue_fen) - l.amount_fen)),
        _ => None,
    };
    costed.outcome.lines.iter().filter_map(profit).collect()
}

/// Customers by profit. Faults: those of the costing, `cost_method_cut`.
pub fn customers(app: &App, req: CostCustomersReq) -> Result<CostCustomersRes, Fault> {
    let costed = by_customer(app, &req.ask)?;
    let book = app.book()?;
    let words = app.words();
    let outcome = &costed.outcome;
    let curve = whale(&profits(&costed));
    let place: BTreeMap<Key, usize> = outcome.lines.iter().enumerate().map(|(at, l)| (l.key, at)).collect();
    let shown = curve.points.iter().skip(req.offset.unwrap_or(0) as usize);
    let row = |p: &keheng_calc::costing::whale::Point<i64>| {
        let line = &outcome.lines[place[&Key::Customer(p.customer)]];
        let brought = costed.of.brought.get(&p.customer).copied().unwrap_or_default();
        let entry = book.get(p.customer);
        let revenue = brought.revenue_fen;
        CostCustomer {
            id: Id::new(p.customer),
            name: entry.map(|e| e.name.clone()).unwrap_or_default(),
            class: entry.and_then(|e| e.class).map(String::from),
            shipments: brought.shipments,
            revenue_fen: revenue,
            cost_fen: line.amount_fen,
            parts_fen: line.parts_fen.clone(),
            profit_fen: p.profit_fen,
            profit_low_fen: revenue - line.high_fen,
            profit_high_fen: revenue - line.low_fen,
            cost_share: (revenue > Fen(0)).then(|| line.amount_fen.0 as f64 / revenue.0 as f64),
            cumulative_fen: p.cumulative_fen,
        }
    };
    let unassigned_fen = outcome.rounding_fen + outcome.untraced_fen;
    Ok(CostCustomersRes {
        run_id: costed.run_id.clone(),
        method: outcome.method.to_owned(),
        from: costed.months.0,
        to: costed.months.1,
        sources: outcome.sources.iter().map(|s| costed.source(words, *s)).collect(),
        rows: shown.take(req.limit.map_or(usize::MAX, |n| n as usize)).map(row).collect(),
        customers: curve.points.len() as u64,
        revenue_fen: costed.of.brought.values().map(|b| b.revenue_fen).sum(),
        total_fen: outcome.total_fen,
        cost_fen: outcome.lines.iter().map(|l| l.amount_fen).sum(),
        unused_fen: outcome.unused_fen,
        unassigned_fen,
        profit_fen: curve.total_fen,
        result_fen: curve.total_fen - outcome.unused_fen - unassigned_fen,
        peak_fen: curve.peak_fen,
        peak_customers: curve.peak_customers as u64,
        peak_share: curve.peak_share,
        loss_makers: curve.loss_makers as u64,
        destroyed_fen: curve.destroyed_fen,
        warnings: warnings(app, &costed)?,
    })
}

/// A customer under each method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostCompared {
    /// identity
    pub id: Id<Customer>,
    /// name
    pub name: String,
    /// freight
    pub revenue_fen: Fen,
    /// cost by method, in the order of the answer's methods
    pub costs_fen: Vec<Fen>,
    /// dearest − cheapest of those that carry departments
    pub spread_fen: Fen,
    /// one method says gain, another loss
    pub disputed: bool,
}

/// The same customers under each method.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostCompareRes {
    /// ids of the methods
    pub methods: Vec<String>,
    /// names of the runs
    pub run_ids: Vec<String>,
    /// cost on customers by method
    pub costs_fen: Vec<Fen>,
    /// what each method leaves with the firm: unused, rounding, untraced
    pub left_fen: Vec<Fen>,
    /// widest spread first
    pub rows: Vec<CostCompared>,
    /// customers there are
    pub customers: u64,
    /// of them, those on whom the methods do not agree whether they earn
    pub disputed: u64,
    /// all cost: the same under each method
    pub total_fen: Fen,
}

/// The methods that stand side by side: they know customers, and carry all cost or leave departments with the firm.
pub(super) fn compared() -> impl Iterator<Item = &'static dyn CostMethod> {
    METHODS.iter().copied().filter(|m| m.cut() == Cut::Customer && m.needs() != Needs::Part)
}

/// Costs the customers under each method that knows customers and carries all cost, or leaves departments with the firm;
/// the one asked for plays no part.
pub fn compare(app: &App, req: CostCustomersReq) -> Result<CostCompareRes, Fault> {
    let made = compared().map(|m| ask(app, &Ask { method: Some(m.id().to_owned()), ..req.ask.clone() }));
    let made = made.collect::<Result<Vec<_>, Fault>>()?;
    let book = app.book()?;
    let Some(first) = made.first() else { return Err(Fault::new("internal").with("reason", "no method")) };
    // Methods that leave departments with the firm say nothing about who earns after all cost.
    let full: Vec<usize> = (0..made.len()).filter(|m| made[*m].method.needs() != Needs::Bare).collect();
    let of = |m: &Costed| -> BTreeMap<Key, Fen> { m.outcome.lines.iter().map(|l| (l.key, l.amount_fen)).collect() };
    let by_method: Vec<BTreeMap<Key, Fen>> = made.iter().map(|m| of(m)).collect();
    let row = |(id, brought): (&i64, &super::gather::Brought)| {
        let costs_fen: Vec<Fen> =
            by_method.iter().map(|m| m.get(&Key::Customer(*id)).copied().unwrap_or_default()).collect();
        let full = || full.iter().map(|m| costs_fen[*m]);
        let (least, most) = (full().min().unwrap_or_default(), full().max().unwrap_or_default());
        CostCompared {
            id: Id::new(*id),
            name: book.get(*id).map(|e| e.name.clone()).unwrap_or_default(),
            revenue_fen: brought.revenue_fen,
            spread_fen: most - least,
            disputed: brought.revenue_fen >= least && brought.revenue_fen < most,
            costs_fen,
        }
    };
    let mut rows: Vec<CostCompared> = first.of.brought.iter().map(row).collect();
    rows.sort_by(|a, b| b.spread_fen.cmp(&a.spread_fen).then(a.id.raw().cmp(&b.id.raw())));
    let (customers, disputed) = (rows.len() as u64, rows.iter().filter(|r| r.disputed).count() as u64);
    let sum = |m: &std::sync::Arc<Costed>| m.outcome.lines.iter().map(|l| l.amount_fen).sum::<Fen>();
    Ok(CostCompareRes {
        methods: made.iter().map(|m| m.outcome.method.to_owned()).collect(),
        run_ids: made.iter().map(|m| m.run_id.clone()).collect(),
        costs_fen: made.iter().map(sum).collect(),
        left_fen: made.iter().map(|m| m.outcome.total_fen - sum(m)).collect(),
        rows: rows
            .into_iter()
            .skip(req.offset.unwrap_or(0) as usize)
            .take(req.limit.map_or(usize::MAX, |n| n as usize))
            .collect(),
        customers,
        disputed,
        total_fen: first.outcome.total_fen,
    })
}
