//! Writing by hand: months, interview, rates.

use super::{Assumptions, InterviewReq, MonthsReq, MonthsRes, SetMonthReq, months, store};
use crate::{
    App,
    cases::rates,
    db::{Op, sql_fault},
};
use keheng_base::Fault;
use std::collections::BTreeSet;

/// Characters of a reason.
const REASON_LIMIT: usize = 500;
/// Answers of an interview.
const MOST_ANSWERS: usize = 6;
/// The dearest shipment anybody may believe in, fen.
const MOST_FEN: f64 = 1e8;

fn bad(field: &str) -> Fault {
    Fault::new("setting_invalid").with("field", field)
}

/// Writes on a month. Faults: `setting_invalid`, `reason_missing`, `text_too_long`.
pub fn set_month(app: &App, req: SetMonthReq) -> Result<MonthsRes, Fault> {
    if req.service.is_some_and(|s| !(0.0..=1.0).contains(&s)) {
        return Err(bad("service"));
    }
    for (field, value) in [("logistics", req.logistics), ("service_cost", req.service_cost)] {
        if value.is_some_and(|v| !(0.0..=MOST_FEN).contains(&v)) {
            return Err(bad(field));
        }
    }
    let reason = req.reason.trim().to_owned();
    if reason.chars().count() > REASON_LIMIT {
        return Err(Fault::new("text_too_long").with("field", "reason").with("limit", REASON_LIMIT));
    }
    let (service, logistics, service_cost) = (req.service, req.logistics, req.service_cost);
    let written = [service, logistics, service_cost].iter().any(Option::is_some) || req.excluded;
    if written && reason.is_empty() {
        return Err(Fault::new("reason_missing"));
    }
    let hand = store::Hand { service, logistics, service_cost, excluded: req.excluded, reason };
    let done = app
        .db()?
        .op(Op::TradeoffMonth, &req.month.to_string(), |tx| store::put_hand(tx, req.month, &hand).map_err(sql_fault))?;
    app.done(done);
    months::months(app, MonthsReq::default())
}

/// Replaces the interview. Faults: `setting_invalid`, `answers_needed`; `answers_alike` where they speak of fewer than three
/// levels, which no curve can be laid through.
pub fn interview(app: &App, req: InterviewReq) -> Result<MonthsRes, Fault> {
    if !req.answers.is_empty() && !(3..=MOST_ANSWERS).contains(&req.answers.len()) {
        return Err(Fault::new("answers_needed").with("least", 3u32).with("most", MOST_ANSWERS));
    }
    let levels: BTreeSet<u64> = req.answers.iter().map(|answer| answer.service.to_bits()).collect();
    if levels.len() < req.answers.len().min(3) {
        return Err(Fault::new("answers_alike"));
    }
    for answer in &req.answers {
        if !(0.0..1.0).contains(&answer.service) {
            return Err(bad("service"));
        }
        for (field, value) in [("logistics", answer.logistics), ("service_cost", answer.service_cost)] {
            if !(0.0..=MOST_FEN).contains(&value) {
                return Err(bad(field));
            }
        }
    }
    let done = app
        .db()?
        .op(Op::TradeoffInterview, "", |tx| store::put_answers(tx, &req.answers, MOST_ANSWERS).map_err(sql_fault))?;
    app.done(done);
    months::months(app, MonthsReq::default())
}

/// Stores rates and floor from a month on. Fault: `setting_invalid`.
pub fn assume(app: &App, new: Assumptions) -> Result<MonthsRes, Fault> {
    let money = [
        ("damaged_fen", new.damaged_fen),
        ("lost_fen", new.lost_fen),
        ("redelivery_fen", new.redelivery_fen),
        ("lost_margin_fen", new.lost_margin_fen),
    ];
    if let Some((field, _)) = money.into_iter().find(|(_, fen)| !(0..=MOST_FEN as i64).contains(fen)) {
        return Err(bad(field));
    }
    let numbers = [
        ("complaint_share", new.complaint_share, 1.0),
        ("complaint_minutes", new.complaint_minutes, 10_000.0),
        ("minute_fen", new.minute_fen, 1e6),
        ("lost_months", new.lost_months, 120.0),
        ("floor", new.floor.unwrap_or(0.0), 1.0),
        ("answer_months", new.answer_months, 24.0),
        ("answer_error", new.answer_error, 1.0),
    ];
    if let Some((field, ..)) = numbers.into_iter().find(|(_, value, most)| !(0.0..=*most).contains(value)) {
        return Err(bad(field));
    }
    let note = new.since.map(|month| month.to_string()).unwrap_or_default();
    let done = app.db()?.op(Op::TradeoffRates, &note, |tx| rates::write(tx, &new).map_err(sql_fault))?;
    app.done(done);
    months::months(app, MonthsReq::default())
}
