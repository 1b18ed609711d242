//! Customers by profit as a whale curve, and the doubt about unit times as a tornado: figures from [`crate::costing`].

use super::{draw::Page, say::share};
use crate::{
    App,
    costing::{
        Ask,
        customers::{self, CostCustomersReq},
        doubt::{self, CostTornadoReq, CostTriedPrice, CostTriedTime},
    },
    customers::Customer,
};
use keheng_base::{Fault, Fen, Id};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        tornado::{self, Tornado},
        whale::{self, Whale},
    },
    sheet::Texts,
};
use keheng_words::{decimal, money};

/// Yuan as money in full.
pub(super) fn yuan(value: f64) -> String {
    money(Fen(libm::round(value * 100.0) as i64))
}

/// Faults that only mean that there is nothing to draw yet.
pub(super) fn nothing_yet(fault: &Fault) -> bool {
    fault.code == "cost_setup_missing"
}

/// Lays the whale curve out. Faults: those of the costing, but for a setup that is not there yet.
pub(super) fn whale(app: &App, ask: &Ask, tried: Option<&CostTriedPrice>, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let mut found =
        match customers::customers(app, CostCustomersReq { ask: ask.clone(), ..CostCustomersReq::default() }) {
            Err(fault) if nothing_yet(&fault) => None,
            found => Some(found?),
        };
    let today = found.as_ref().map(|f| f.profit_fen.yuan()).filter(|_| tried.is_some());
    if let (Some(f), Some(tried)) = (&mut found, tried) {
        doubt::try_price(f, tried)?;
    }
    let rows = found.as_ref().map(|f| f.rows.as_slice()).unwrap_or_default();
    let of = |r: &customers::CostCustomer| whale::Customer {
        key: r.id.raw().to_string(),
        label: r.name.clone(),
        profit: r.profit_fen.yuan(),
    };
    let drawn: Vec<whale::Customer> = rows.iter().map(of).collect();
    let (mut low, mut high) = (Fen(0), Fen(0));
    let band: Vec<[f64; 2]> = rows
        .iter()
        .map(|r| {
            low += r.profit_low_fen;
            high += r.profit_high_fen;
            [low.yuan(), high.yuan()]
        })
        .collect();
    let summary = match &found {
        Some(f) if f.customers > 0 => words.drawing_says_whale(
            f.customers,
            f.loss_makers,
            &money(f.destroyed_fen),
            &money(f.peak_fen),
            &money(f.profit_fen),
        ),
        _ => words.drawing_no_costs(),
    };
    let subtitle = match &found {
        Some(f) => words.drawing_subtitle(&words.month(f.from), &summary, &words.month(f.to)),
        None => summary.clone(),
    };
    let chart = Whale {
        texts: Texts {
            title: words.drawing_whale_title(),
            subtitle,
            headed: page.headed,
            summary,
            empty: words.drawing_no_costs(),
        },
        customers: &drawn,
        band: &band,
        today,
        words: whale::Words {
            rank: words.drawing_rank_profit(),
            customer: words.drawing_customer(),
            profit: words.drawing_profit(),
            cumulative: words.drawing_profit_so_far(),
            share: words.drawing_profit_share(),
            band: words.drawing_times_band(),
            count: words.value_customers(),
            rest: words.drawing_rest(),
        },
        format: whale::Format {
            amount: &yuan,
            tick: &|value| words.short_figure(value),
            share: &share,
            count: &|n| decimal(n as f64, 0, 0),
            ranks: &|from, to| words.drawing_ranks(from, to),
            peak: &|n, height| words.drawing_peak(height, n),
            lost: &|n, amount| words.drawing_lost(&yuan(amount), n),
        },
    };
    Ok(chart.scene(page.size, page.palette))
}

/// Lays the tornado of a customer out. Faults: those of the costing, but for a setup that is not there yet.
pub(super) fn tornado(
    app: &App,
    ask: &Ask,
    customer: Id<Customer>,
    tried: &[CostTriedTime],
    page: &Page,
) -> Result<Scene, Fault> {
    let words = app.words();
    let found = match doubt::doubt(app, CostTornadoReq { ask: ask.clone(), customer, tried: tried.to_vec() }) {
        Err(fault) if nothing_yet(&fault) => None,
        found => Some(found?),
    };
    let bars = found.as_ref().map(|f| f.bars.as_slice()).unwrap_or_default();
    let minutes = |n: f64| words.drawing_minutes(&decimal(n, 0, 2));
    let of = |b: &doubt::CostBar| tornado::Bar {
        key: b.name.clone(),
        label: b.name.clone(),
        range: [minutes(b.minutes_low), minutes(b.minutes_high)],
        results: [b.profit_low_time_fen.yuan(), b.profit_high_time_fen.yuan()],
    };
    let drawn: Vec<tornado::Bar> = bars.iter().map(of).collect();
    let summary = match (&found, bars.first()) {
        (Some(f), Some(widest)) => words.drawing_says_tornado(
            &widest.name,
            &money(f.best_fen),
            &money(f.profit_fen),
            &money(widest.swing_fen),
            &money(f.worst_fen),
        ),
        _ => words.drawing_no_costs(),
    };
    let base = found.as_ref().map_or(Fen(0), |f| f.profit_fen);
    let tried_fen = found.as_ref().and_then(|f| f.tried_fen);
    let chart = Tornado {
        texts: Texts {
            title: words.drawing_tornado_title(),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.drawing_no_costs(),
        },
        bars: &drawn,
        base: base.yuan(),
        base_label: words.drawing_profit_now(&money(base)),
        tried: tried_fen.map(|fen| (fen.yuan(), words.drawing_profit_tried(&money(fen)))),
        words: tornado::Words {
            assumption: words.drawing_unit_time(),
            result: words.drawing_profit(),
            low: words.drawing_time_low(),
            high: words.drawing_time_high(),
            swing: words.drawing_swing(),
        },
        format: tornado::Format { value: &yuan, tick: &|value| words.short_figure(value) },
    };
    Ok(chart.scene(page.size, page.palette))
}
