//! What the month cost: by the books where there are books, and by what the waybills carry.

use super::{About, figures, margin, share, words};
use crate::{
    charts::ChartKind,
    costing::{
        Ask,
        customers::{CostCustomer, CostCustomersReq, CostCustomersRes, customers},
        run::{CostRunReq, CostRunRes, run},
    },
    customers::mask,
    reports::paper::{Block, Cell, Figure, Section, Table},
};
use keheng_base::{Fault, Fen};
use keheng_words::{money, percent};

/// Customers listed at either end.
const ENDS: usize = 5;
/// Height of the whale curve, in CSS pixels.
const HEIGHT: f64 = 260.0;

/// The month costed, or why it is not.
type Books = Result<(CostRunRes, CostCustomersRes), Fault>;

/// The costing of the month.
fn ask(about: &About) -> Ask {
    Ask { month: Some(about.month), ..Ask::default() }
}

/// The month by the books. The outer fault is trouble with the file, the inner one says what is missing.
fn books(about: &About) -> Books {
    let ran = run(about.app, CostRunReq { ask: ask(about), limit: Some(0) })?;
    Ok((ran, customers(about.app, CostCustomersReq { ask: ask(about), ..CostCustomersReq::default() })?))
}

fn totals(about: &About, ran: &CostRunRes, found: &CostCustomersRes) -> Block {
    let w = about.words;
    let part =
        |of: Fen| if ran.total_fen > Fen(0) { percent(of.0 as f64 / ran.total_fen.0 as f64, 1) } else { String::new() };
    let figure = |label: String, value: Fen, note: String| Figure { label, value: Cell::Money(value), note };
    Block::Figures(vec![
        figure(w.report_cost_total(), ran.total_fen, w.report_cost_waybills(ran.shipments)),
        figure(w.report_cost_served(), found.cost_fen, part(found.cost_fen)),
        figure(w.report_cost_unused(), ran.unused_fen, part(ran.unused_fen)),
        figure(w.report_cost_result(), found.result_fen, w.report_cost_result_how()),
    ])
}

fn departments(about: &About, ran: &CostRunRes) -> Table {
    let w = about.words;
    let hours = |minutes: f64| Cell::Count((minutes / 60.0).round() as i64);
    let rows = ran.unused.iter().map(|u| {
        vec![
            Cell::Text(u.department.clone()),
            Cell::Money(u.cost_fen),
            hours(u.capacity_minutes),
            hours(u.used_minutes),
            share(u.utilisation),
            Cell::Money(u.unused_fen),
        ]
    });
    Table {
        title: w.report_capacity(),
        columns: vec![
            words(w.report_department(), 5),
            figures(w.report_cost_yuan(), 4),
            figures(w.report_hours(), 3),
            figures(w.report_hours_used(), 3),
            figures(w.report_utilisation(), 3),
            figures(w.report_unused_yuan(), 4),
        ],
        rows: rows.collect(),
    }
}

fn end(about: &About, title: String, rows: &[CostCustomer]) -> Table {
    let w = about.words;
    let row = |c: &CostCustomer| {
        vec![
            Cell::Text(mask::name(&c.name)),
            Cell::from(c.shipments),
            Cell::Money(c.revenue_fen),
            Cell::Money(c.cost_fen),
            Cell::Money(c.profit_fen),
            Cell::Money(c.profit_low_fen),
            Cell::Money(c.profit_high_fen),
        ]
    };
    Table {
        title,
        columns: vec![
            words(w.column_name(), 6),
            figures(w.overview_shipments(), 2),
            figures(w.report_freight_yuan(), 3),
            figures(w.report_serve_yuan(), 3),
            figures(w.report_profit_yuan(), 3),
            figures(w.report_profit_low(), 3),
            figures(w.report_profit_high(), 3),
        ],
        rows: rows.iter().map(row).collect(),
    }
}

/// The whale curve in a sentence.
fn whale(about: &About, found: &CostCustomersRes) -> String {
    let w = about.words;
    let peak = w.report_whale_peak(&money(found.peak_fen), found.peak_customers);
    if found.loss_makers == 0 {
        return w.report_whale_flat(&peak);
    }
    w.report_whale(found.loss_makers, &money(Fen(found.destroyed_fen.0.abs())), &money(found.profit_fen), &peak)
}

/// What is estimated or proposed in the costing of the month.
pub fn unknown(about: &About) -> Vec<String> {
    let w = about.words;
    let Ok((ran, _)) = books(about) else { return Vec::new() };
    let mut items = Vec::new();
    if ran.estimate_fen > Fen(0) {
        items.push(w.report_cost_estimated(&money(ran.estimate_fen)));
    }
    if ran.proposed_times > 0 {
        items.push(w.report_cost_proposed(ran.proposed_times));
    }
    items.extend(ran.warnings.into_iter().map(|warning| warning.message));
    items
}

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let mut blocks = match books(about) {
        Ok((ran, found)) if ran.total_fen > Fen(0) => {
            let best = &found.rows[..found.rows.len().min(ENDS)];
            let worst: Vec<CostCustomer> = found.rows[best.len()..].iter().rev().take(ENDS).cloned().collect();
            let mut blocks = vec![
                totals(about, &ran, &found),
                Block::Text(whale(about, &found)),
                Block::Drawing(about.drawing(
                    ChartKind::Whale { ask: ask(about), tried: None },
                    w.drawing_whale_title(),
                    HEIGHT,
                )?),
                Block::Table(end(about, w.report_serve_best(), best)),
            ];
            if !worst.is_empty() {
                blocks.push(Block::Table(end(about, w.report_serve_worst(), &worst)));
            }
            if !ran.unused.is_empty() {
                blocks.push(Block::Table(departments(about, &ran)));
            }
            blocks.push(Block::Note(w.report_cost_run(&about.say("cost-method", &ran.method), &ran.run_id)));
            blocks
        }
        Ok(_) => vec![Block::Text(w.report_no_books())],
        Err(missing) => vec![Block::Text(w.report_no_books()), Block::Note(w.fault(&missing))],
    };
    blocks.extend(margin::block(about)?);
    Ok(Section { title: w.report_costs(), blocks })
}
