//! `tradeoff fit`, `tradeoff optimum`: the level worth keeping, or why it cannot be said.

use crate::{
    args::{TradeoffFit, TradeoffOptimum},
    out::{Answer, Outcome},
    session::Session,
};
use keheng_base::Fault;
use keheng_core::tradeoff::{Fit, FitRes};
use keheng_words::{Words, decimal, percent};
use serde_json::json;

/// Fits the months of a table, or of the data file.
pub fn fit(session: &Session, a: TradeoffFit) -> Outcome {
    let Some(path) = a.months_table else { return answer(ask(session, &a.how, true)?) };
    let handle = session.app.files().offer(path)?.handle;
    answer(session.ask("tradeoff.fit_file", json!({"handle": handle, "seed": a.how.resample_seed}))?)
}

/// The optimum of the data file, without what only a picture needs.
pub fn optimum(session: &Session, a: TradeoffOptimum) -> Outcome {
    answer(ask(session, &a, false)?)
}

fn ask(session: &Session, a: &TradeoffOptimum, more: bool) -> Result<FitRes, crate::out::Stop> {
    session.open()?;
    let req = json!({"class": a.class_of_customers, "seed": a.resample_seed, "more_data": more});
    Ok(session.ask("tradeoff.fit", req)?)
}

fn answer(res: FitRes) -> Outcome {
    let fit = &res.fit;
    let codes: Vec<&str> = fit.warnings.iter().map(|w| w.code.as_str()).collect();
    let found = json!({
        "optimum": fit.optimum, "interval": fit.interval, "zone": fit.zone, "minimum": fit.minimum,
        "warnings": codes, "refused": fit.refused.as_ref().map(|r| r.code.as_str()), "refusal": fit.refused,
        "months": fit.months, "prior_share": fit.prior_share, "sketch": fit.sketch, "r2": fit.r2, "curve": fit.curve,
        "now": res.now, "from_now": fit.from_now, "floor": res.floor, "to_floor": fit.to_floor,
        "breakpoint": fit.breakpoint, "more_data": fit.more_data, "seed": fit.seed, "replicates": fit.replicates,
    });
    // a table keeps its own unit of money; the program's own months are in fen
    let unit = if res.months.is_empty() { 1.0 } else { 100.0 };
    Answer::new(&found, move |w| text(w, &res.fit, unit))
}

fn text(w: &Words, fit: &Fit, unit: f64) -> String {
    let said = |fault: &Fault| w.fault(fault);
    let mut lines: Vec<String> = Vec::new();
    if let (Some(zone), Some(best), Some(interval), Some(least)) = (fit.zone, fit.optimum, fit.interval, fit.minimum) {
        lines.push(w.tradeoff_zone_says(&percent(zone.hi, 1), &percent(zone.lo, 1)));
        lines.push(w.tradeoff_optimum_says(&decimal(least / unit, 2, 2), &percent(best, 1)));
        lines.push(w.tradeoff_interval_says(&percent(interval.hi, 1), &percent(interval.lo, 1)));
    }
    lines.extend(fit.refused.iter().map(said));
    lines.extend(fit.warnings.iter().map(said));
    lines.join("\n")
}
