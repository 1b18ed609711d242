//! The fit of the firm's own months.

use super::{FitReq, FitRes, MonthRow, MonthsReq, MonthsRes, kept::Study, months};
use crate::App;
use keheng_base::Fault;
use keheng_calc::tradeoff::{
    fit::{self, Options},
    months::{Interview, Month},
};
use std::sync::Arc;

/// The latest months that say what is kept today.
const NOW_MONTHS: usize = 3;

/// Fits the months of all customers, or of a class. Fault: `abc_class`.
pub fn fit(app: &App, req: FitReq) -> Result<FitRes, Fault> {
    Ok(study(app, &req)?.fit.clone())
}

/// The fit with its months; kept until the file changes.
pub(crate) fn study(app: &App, req: &FitReq) -> Result<Arc<Study>, Fault> {
    app.fitted(req, || {
        let mut months = months::months(app, MonthsReq { class: req.class.clone() })?;
        months.months.retain(|m| req.until.is_none_or(|until| m.month <= until));
        Ok(Study { fit: of_months(&months, req), months })
    })
}

fn of_months(found: &MonthsRes, req: &FitReq) -> FitRes {
    let of_class = req.class.is_some();
    let MonthsRes { months: rows, assumptions, interview, .. } = found;
    let counted: Vec<&MonthRow> = rows.iter().filter(|r| r.counts()).collect();
    let data: Vec<Month> = counted.iter().filter_map(|r| month(r)).collect();
    let latest = &counted[counted.len().saturating_sub(NOW_MONTHS)..];
    let due: u64 = latest.iter().map(|r| r.due).sum();
    let now = match due {
        0 => latest.last().and_then(|r| r.service),
        _ => Some(latest.iter().filter_map(|r| Some(r.service? * r.due as f64)).sum::<f64>() / due as f64),
    };
    let shipments: u64 = latest.iter().map(|r| r.shipments).sum();
    // answers were given about the firm as a whole
    let interview = (!of_class && interview.len() >= 3).then_some(Interview {
        answers: interview.clone(),
        months_each: assumptions.answer_months,
        error: assumptions.answer_error,
    });
    let options = Options {
        seed: req.seed.unwrap_or(1),
        now,
        floor: assumptions.floor,
        more_data: req.more_data.unwrap_or(false),
        ..Options::default()
    };
    FitRes {
        fit: fit::fit(&data, interview.as_ref(), &options),
        months: counted.iter().map(|r| r.month).collect(),
        now,
        volume: shipments as f64 / latest.len().max(1) as f64,
        freight: mean(latest, |r| r.freight),
        floor: assumptions.floor,
    }
}

/// A figure per shipment over several months; none where a month lacks it.
fn mean(rows: &[&MonthRow], of: impl Fn(&MonthRow) -> Option<f64>) -> Option<f64> {
    let shipments: u64 = rows.iter().map(|r| r.shipments).sum();
    let sum = rows.iter().map(|r| Some(of(r)? * r.shipments as f64)).sum::<Option<f64>>()?;
    (shipments > 0).then(|| sum / shipments as f64)
}

/// A row as the fit takes it. A month weighs by its shipments, though not without bound: what moves all of them together,
/// such as weather, does not average out.
fn month(row: &MonthRow) -> Option<Month> {
    let volume = (row.shipments > 0).then_some(row.shipments as f64);
    Some(Month {
        service: row.service?,
        logistics: row.logistics?,
        service_cost: row.service_cost?,
        weight: volume.map_or(1.0, |v| v / (v + STEADY)),
        volume,
        calendar: Some(row.month.civil().1),
    })
}

/// Shipments from which on more hardly make a month surer.
const STEADY: f64 = 500.0;
