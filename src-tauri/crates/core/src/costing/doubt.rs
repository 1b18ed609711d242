//! What doubt and trial make of a customer's profit: the tornado of its unit times, times that somebody tries, and the whale
//! curve with one customer bringing more or less. The cost of a minute stays as it is.

use super::{
    Ask,
    customers::{CostCustomersRes, by_customer},
    run::line,
};
use crate::{App, customers::Customer};
use keheng_base::{Fault, Fen, Id};
use keheng_calc::costing::{
    engine::{Key, Source},
    tornado::{UnitTime, tornado},
    whale::whale,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A customer, and which costing.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostTornadoReq {
    /// which costing; time-driven
    #[serde(default)]
    pub ask: Ask,
    /// identity
    pub customer: Id<Customer>,
    /// unit times other than the likely ones, as somebody tries them
    #[serde(default)]
    #[ts(as = "Option<Vec<CostTriedTime>>", optional)]
    pub tried: Vec<CostTriedTime>,
}

/// A unit time as somebody tries it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostTriedTime {
    /// name of the bar
    pub name: String,
    /// minutes
    pub minutes: f64,
}

/// A customer bringing more or less, as somebody tries it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostTriedPrice {
    /// identity
    pub customer: Id<Customer>,
    /// added to the freight of all its waybills
    pub change_fen: Fen,
}

/// Most minutes that can be tried.
const MOST_MINUTES: f64 = 1e5;
/// Most money that can be tried, fen.
const MOST_CHANGE: i64 = 1_000_000_000_000;

/// What the doubt about one unit time is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostBar {
    /// activity
    pub name: String,
    /// its minutes at best
    pub minutes_low: f64,
    /// its minutes as a rule
    pub minutes_likely: f64,
    /// its minutes at worst
    pub minutes_high: f64,
    /// profit with the low time
    pub profit_low_time_fen: Fen,
    /// profit with the high time
    pub profit_high_time_fen: Fen,
    /// the difference
    pub swing_fen: Fen,
    /// it alone decides between gain and loss
    pub decides: bool,
}

/// Which unit time matters most for a customer's profit, the cost of a minute staying as it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostTornadoRes {
    /// name of the run
    pub run_id: String,
    /// the customer's name
    pub name: String,
    /// profit with all likely times
    pub profit_fen: Fen,
    /// with all high times
    pub worst_fen: Fen,
    /// with all low times
    pub best_fen: Fen,
    /// with the times tried; none where none is
    pub tried_fen: Option<Fen>,
    /// freight
    pub revenue_fen: Fen,
    /// widest first
    pub bars: Vec<CostBar>,
}

/// The tornado of a customer. Faults: those of the costing, `cost_method_cut`, `no_such_cost_object`, `cost_what_if_invalid`
/// for times tried that cannot be or are of no bar.
pub fn doubt(app: &App, req: CostTornadoReq) -> Result<CostTornadoRes, Fault> {
    let costed = by_customer(app, &req.ask)?;
    let (key, found) = line(&costed, &req.customer.raw().to_string())?;
    let id = req.customer.raw();
    let revenue = costed.of.brought.get(&id).map_or(Fen(0), |b| b.revenue_fen);
    let timed = |source: &Source| match source {
        Source::Activity(a) => {
            let d = costed.of.input.activities[*a].department;
            let rate = costed.outcome.unused.iter().find(|u| u.department == d).and_then(|u| u.fen_per_minute);
            rate.map(|rate| (*a, rate))
        }
        _ => None,
    };
    let mut margin = revenue;
    let mut times = Vec::new();
    for (source, amount) in costed.outcome.sources.iter().zip(&found.parts_fen) {
        let Some((a, fen_per_minute)) = timed(source) else {
            margin -= *amount;
            continue;
        };
        let activity = &costed.of.activities[a];
        let equation = activity.equation();
        for term in &equation {
            let objects = costed.of.input.objects.iter().filter(|o| Key::Customer(o.customer) == key);
            let counted =
                app.words().find(&format!("cost-driver-{}", term.driver.id().replace('_', "-")), &BTreeMap::new());
            times.push(UnitTime {
                name: match counted.filter(|_| equation.len() > 1) {
                    Some(counted) => format!("{} · {counted}", activity.name),
                    None => activity.name.clone(),
                },
                quantity: objects.map(|o| o.quantities.of(term.driver)).sum(),
                fen_per_minute,
                minutes_low: term.minutes_low,
                minutes_likely: term.minutes_likely,
                minutes_high: term.minutes_high,
            });
        }
    }
    let made = tornado(margin, &times);
    let minutes = |name: &str| {
        let of = |t: &UnitTime| [t.minutes_low, t.minutes_likely, t.minutes_high];
        times.iter().find(|t| t.name == name).map_or([0.0; 3], of)
    };
    let mut changed = times.clone();
    for one in &req.tried {
        let time = changed.iter_mut().find(|t| t.name == one.name);
        let time = time.filter(|_| (0.0..=MOST_MINUTES).contains(&one.minutes));
        let time = time.ok_or_else(|| Fault::new("cost_what_if_invalid").with("field", "tried"))?;
        time.minutes_likely = one.minutes;
    }
    let tried_fen = (!req.tried.is_empty()).then(|| tornado(margin, &changed).profit_fen);
    let bar = |b: keheng_calc::costing::tornado::Bar| CostBar {
        minutes_low: minutes(&b.name)[0],
        minutes_likely: minutes(&b.name)[1],
        minutes_high: minutes(&b.name)[2],
        name: b.name,
        profit_low_time_fen: b.profit_low_time_fen,
        profit_high_time_fen: b.profit_high_time_fen,
        swing_fen: b.swing_fen,
        decides: b.decides,
    };
    Ok(CostTornadoRes {
        run_id: costed.run_id.clone(),
        name: app.book()?.get(id).map(|e| e.name.clone()).unwrap_or_default(),
        profit_fen: made.profit_fen,
        worst_fen: made.worst_fen,
        best_fen: made.best_fen,
        tried_fen,
        revenue_fen: revenue,
        bars: made.bars.into_iter().map(bar).collect(),
    })
}

/// The customers as if one of them brought more or less. Faults: `no_such_cost_object`, `cost_what_if_invalid`.
pub(crate) fn try_price(res: &mut CostCustomersRes, tried: &CostTriedPrice) -> Result<(), Fault> {
    if !(-MOST_CHANGE..=MOST_CHANGE).contains(&tried.change_fen.0) {
        return Err(Fault::new("cost_what_if_invalid").with("field", "tried"));
    }
    let gone = || Fault::new("no_such_cost_object").with("object", tried.customer.raw().to_string());
    let row = res.rows.iter_mut().find(|r| r.id == tried.customer).ok_or_else(gone)?;
    for amount in [&mut row.revenue_fen, &mut row.profit_fen, &mut row.profit_low_fen, &mut row.profit_high_fen] {
        *amount += tried.change_fen;
    }
    let profits: Vec<(i64, Fen)> = res.rows.iter().map(|r| (r.id.raw(), r.profit_fen)).collect();
    let curve = whale(&profits);
    let cumulative: BTreeMap<i64, (usize, Fen)> =
        curve.points.iter().enumerate().map(|(at, p)| (p.customer, (at, p.cumulative_fen))).collect();
    let place = |id: i64| cumulative.get(&id).copied().unwrap_or_default();
    res.rows.sort_by_key(|r| place(r.id.raw()).0);
    res.rows.iter_mut().for_each(|r| r.cumulative_fen = place(r.id.raw()).1);
    res.revenue_fen += tried.change_fen;
    res.result_fen += tried.change_fen;
    (res.profit_fen, res.peak_fen, res.peak_share) = (curve.total_fen, curve.peak_fen, curve.peak_share);
    res.peak_customers = curve.peak_customers as u64;
    (res.loss_makers, res.destroyed_fen) = (curve.loss_makers as u64, curve.destroyed_fen);
    Ok(())
}
