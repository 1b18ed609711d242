//! `cost run`, `cost customers`, `cost shipment`.

use crate::{
    args::{CostCustomers, CostPeriod, CostRun, CostShipment},
    out::{Answer, Outcome, Table},
    session::{Session, given},
};
use keheng_core::costing::{customers::CostCustomersRes, run::CostRunRes, shipment::CostShipmentRes};
use keheng_words::{NO_FIGURE, Words, decimal, money, percent};
use serde_json::{Value, json};

fn ask(p: &CostPeriod, method: Option<&String>) -> Value {
    given(json!({"month": p.month, "from": p.from, "to": p.to, "method": method, "rounding": p.rounding}))
}

/// Lines of a method, and what closes them.
pub fn run(session: &Session, a: CostRun) -> Outcome {
    session.open()?;
    let res: CostRunRes = session.ask("costing.run", json!({"ask": ask(&a.period, a.method.as_ref())}))?;
    Answer::new(&res.clone(), move |w| lines(w, &res))
}

fn lines(w: &Words, res: &CostRunRes) -> String {
    let mut table = Table::new(&[
        ("", w.costs_object()),
        (">", w.costs_amount()),
        (">", w.costs_low()),
        (">", w.costs_high()),
        (">", w.costs_each()),
    ]);
    for l in &res.lines {
        let each = l.each_fen.map_or_else(|| NO_FIGURE.to_owned(), |fen| decimal(fen / 100.0, 2, 2));
        table.row(vec![l.label.clone(), money(l.amount_fen), money(l.low_fen), money(l.high_fen), each]);
    }
    let kept = [
        (w.cost_unused(), res.unused_fen),
        (w.costs_rounding(), res.rounding_fen),
        (w.costs_untraced(), res.untraced_fen),
        (w.costs_total(), res.total_fen),
    ];
    for (label, amount) in kept {
        table.row(vec![label, money(amount), String::new(), String::new(), String::new()]);
    }
    let mut text = table.text() + "\n";
    for warning in &res.warnings {
        text += &format!("{}\n", warning.message);
    }
    text + &w.costs_run(&res.run_id)
}

/// Customers by profit.
pub fn customers(session: &Session, a: CostCustomers) -> Outcome {
    session.open()?;
    let req = given(json!({"ask": ask(&a.period, a.method.as_ref()), "limit": a.limit.limit}));
    let res: CostCustomersRes = session.ask("costing.customers", req)?;
    Answer::new(&res.clone(), move |w| {
        let mut table = Table::new(&[
            ("", w.costs_object()),
            (">", w.costs_revenue()),
            (">", w.costs_amount()),
            (">", w.costs_profit()),
            (">", w.costs_cumulative()),
            (">", w.costs_share()),
        ]);
        for r in &res.rows {
            table.row(vec![
                r.name.clone(),
                money(r.revenue_fen),
                money(r.cost_fen),
                money(r.profit_fen),
                money(r.cumulative_fen),
                r.cost_share.map_or_else(|| NO_FIGURE.to_owned(), |s| percent(s, 1)),
            ]);
        }
        table.text() + "\n" + &w.costs_run(&res.run_id)
    })
}

/// What one waybill cost.
pub fn shipment(session: &Session, a: CostShipment) -> Outcome {
    session.open()?;
    let req = json!({"ask": ask(&a.period, None), "number": a.waybill});
    let res: CostShipmentRes = session.ask("costing.shipment", req)?;
    Answer::new(&res.clone(), move |w| steps(w, &res))
}

fn steps(w: &Words, res: &CostShipmentRes) -> String {
    let mut table = Table::new(&[("", w.costs_object()), ("", String::new()), (">", w.costs_amount())]);
    for step in &res.steps {
        let time = step.part.minutes.zip(step.part.fen_per_minute).map_or_else(String::new, |(minutes, rate)| {
            w.costs_shipment_minutes(&decimal(minutes.1, 0, 2), &decimal(rate / 100.0, 2, 4))
        });
        table.row(vec![step.part.source.clone(), time, money(step.part.amount_fen)]);
        for term in &step.terms {
            let counted = format!("  {} {}", term.label, decimal(term.quantity, 0, 3));
            let each = format!("× {}", decimal(term.minutes_each.1, 0, 2));
            table.row(vec![counted, each, String::new()]);
        }
    }
    table.row(vec![w.costs_total(), String::new(), money(res.amount_fen)]);
    let yuan = |fen: Option<keheng_base::Fen>| fen.map_or_else(|| NO_FIGURE.to_owned(), money);
    table.row(vec![w.costs_price(), String::new(), yuan(res.price_fen)]);
    table.row(vec![w.costs_profit(), String::new(), yuan(res.profit_fen)]);
    let mut text = w.costs_shipment(&res.customer_name, &w.day(res.shipped), &res.number) + "\n" + &table.text() + "\n";
    text += &format!("{}\n", w.costs_shipment_closes(&money(res.of_amount_fen), res.of_shipments as i64));
    if !res.failures.is_empty() {
        text += &format!("{}\n", w.costs_shipment_failed());
        let mut failed = Table::new(&[("", String::new()), (">", String::new())]);
        for f in &res.failures {
            failed.row(vec![f.label.clone(), money(f.amount_fen)]);
        }
        text += &(failed.text() + "\n");
    }
    text + &w.costs_run(&res.run_id)
}
