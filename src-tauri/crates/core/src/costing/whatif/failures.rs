//! What service failures cost: cases of the register, second deliveries of the waybills, time of the desk, and customers
//! who leave.

use super::{Advice, Weighed, each, each_of, fen_of, figure, invalid, solve};
use crate::{
    App,
    cases::{self, counts::CountsReq, rates},
    costing::{Ask, gather::days, matrix},
    db::sql_fault,
};
use keheng_base::{Fault, Fen};
use keheng_words::{decimal, money};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What only a person knows.
pub(super) struct Rates {
    pub redelivery_fen: Option<Fen>,
    pub lost: f64,
    pub margin_fen: Fen,
}

/// Weighs the failures of the months. Faults: `cost_months_missing`, `cost_what_if_invalid`, `model_input`.
pub(super) fn weigh(app: &App, ask: &Ask, rates: &Rates) -> Result<Weighed, Fault> {
    if !(0.0..=1e6).contains(&rates.lost) {
        return Err(invalid("lost"));
    }
    if rates.redelivery_fen.is_some_and(|fen| !(0..=10_000_000).contains(&fen.0)) {
        return Err(invalid("redelivery_fen"));
    }
    if !(0..=1_000_000_000).contains(&rates.margin_fen.0) {
        return Err(invalid("margin_fen"));
    }
    let words = app.words();
    let all = matrix::months(app, crate::api::Nothing {})?.months;
    let shipped: Vec<_> = all.iter().filter(|m| m.shipments > 0).collect();
    let (Some(first), Some(last)) = (shipped.first(), shipped.last()) else {
        return Err(Fault::new("cost_months_missing").with("least", 1u32).with("n", 0u32));
    };
    let months = match ask.month {
        Some(month) => (month, month),
        None => (ask.from.unwrap_or(first.month), ask.to.unwrap_or(last.month)),
    };
    let waybills: u64 =
        shipped.iter().filter(|m| months.0 <= m.month && m.month <= months.1).map(|m| m.shipments).sum();
    if waybills == 0 {
        return Err(Fault::new("cost_months_missing").with("least", 1u32).with("n", 0u32));
    }
    let period = days(months.0, months.1);
    let db = app.db()?;
    let conn = db.read()?;
    let all_rates = rates::Rates::read(&conn).map_err(sql_fault)?;
    let firm = all_rates.of(months.1);
    let req = CountsReq { from: Some(period.from), to: Some(period.to), kinds: None };
    let counted = cases::counts::counts(&conn, &req).map_err(sql_fault)?;
    let monthly = cases::counts::failures(&conn).map_err(sql_fault)?;
    let inside = monthly.iter().filter(|m| months.0 <= m.month && m.month <= months.1);
    let again: u64 = inside.map(|m| m.retries).sum();
    let retry = rates.redelivery_fen.unwrap_or(Fen(firm.redelivery_fen));
    let minutes = firm.complaint_minutes;
    let kind = |k: &cases::counts::KindCount| {
        let kind = json!(k.kind);
        let word = format!("case-kind-{}", kind.as_str().unwrap_or_default());
        let name = words.find(&word, &BTreeMap::new()).unwrap_or_default();
        json!({"kind": name, "cases": k.cases, "claims_fen": k.paid_fen.max(Fen(0)), "minutes": minutes * k.cases as f64})
    };
    let mut failures: Vec<Value> = counted.kinds.iter().map(kind).collect();
    if again > 0 || failures.is_empty() {
        failures.push(json!({"kind": words.costing_what_if_again(), "cases": again, "redeliveries": again}));
    }
    if rates.lost > 0.0 {
        let left = words.costing_what_if_lost();
        failures.push(json!({"kind": left, "cases": rates.lost, "customers_lost": rates.lost}));
    }
    let minute = firm.minute_fen;
    let given = vec![
        figure(words.costing_what_if_waybills(), decimal(waybills as f64, 0, 0)),
        figure(words.costing_what_if_cases(), decimal(counted.cases as f64, 0, 0)),
        figure(words.costing_what_if_again(), decimal(again as f64, 0, 0)),
        figure(words.costing_what_if_redelivery(), money(retry)),
        figure(words.costing_what_if_case_minutes(), decimal(minutes, 0, 1)),
        figure(words.costing_what_if_desk_minute(), each(minute)),
        figure(words.costing_what_if_lost(), decimal(rates.lost, 0, 1)),
        figure(words.costing_what_if_margin(), money(rates.margin_fen)),
    ];
    let input = json!({"waybills": waybills, "fen_per_redelivery": retry, "fen_per_minute": minute,
        "margin_fen_per_customer": rates.margin_fen, "failures": failures});
    let (out, steps) = solve(app, "failure_cost", input)?;
    let mut found = vec![
        figure(words.costing_what_if_failures_total(), fen_of(&out, "total_fen")),
        figure(words.costing_what_if_failures_each(), each_of(&out, "fen_per_waybill")),
        figure(words.costing_what_if_failures_estimated(), fen_of(&out, "estimated_fen")),
    ];
    for kind in out["kinds"].as_array().into_iter().flatten() {
        found.push(figure(kind["kind"].as_str().unwrap_or_default().to_owned(), fen_of(kind, "total_fen")));
    }
    Ok(Weighed {
        models: vec!["failure_cost".to_owned()],
        run_id: None,
        months,
        advice: Advice::Open,
        given,
        found,
        steps,
        floors: Vec::new(),
    })
}
