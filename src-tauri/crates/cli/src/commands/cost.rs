//! `cost run`, `cost customers`.

use crate::{
    args::{CostCustomers, CostPeriod, CostRun},
    out::{Answer, Outcome, Table},
    session::{Session, given},
};
use keheng_core::costing::{customers::CostCustomersRes, run::CostRunRes};
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
