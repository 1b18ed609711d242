//! What the pictures of the trade-off show: curves of the firm's months or of the classroom, after what is tried on them.

use crate::{
    App,
    tradeoff::{FitReq, FitRes, MonthRow, Scenario, fit, solve},
};
use keheng_base::{Fault, Month};
use keheng_calc::{
    stats::proportion::Interval,
    tradeoff::{
        curve::{Curve, Place},
        fit::BandPoint,
    },
};
use keheng_draw::charts::u_curve::{Fit, Sample};
use std::collections::BTreeMap;

/// Points of a curve.
const STEPS: usize = 80;

/// What is to be drawn, whether from months or from the classroom.
pub(super) struct Shown {
    pub curve: Option<Curve>,
    pub domain: Interval,
    pub band: Vec<BandPoint>,
    pub interval: Option<Interval>,
    pub fit: Fit,
    pub why: String,
    pub now: Option<f64>,
    pub floor: Option<f64>,
    pub rows: Vec<MonthRow>,
    /// what each month costs in all, fen per shipment, volume and season taken out where the fit took them out
    pub totals: Vec<Option<f64>>,
}

/// Fen as the axes write them.
pub(super) fn yuan(fen: f64) -> f64 {
    fen / 100.0
}

/// Gathers it. Faults: `abc_class`, `model_input`.
pub(super) fn shown(app: &App, scenario: &Scenario) -> Result<Shown, Fault> {
    for factor in [scenario.logistics_factor, scenario.service_factor].into_iter().flatten() {
        if !(0.0..=100.0).contains(&factor) {
            return Err(Fault::new("model_input").with("field", "factor").with("expected", "0 <= number <= 100"));
        }
    }
    if scenario.classroom { Ok(classroom(scenario)) } else { own(app, scenario) }
}

impl Shown {
    /// The curve, unless it is refused.
    pub fn told(&self) -> Option<&Curve> {
        self.curve.as_ref().filter(|_| self.fit != Fit::Refused)
    }

    /// The curve with its level of least total, unless it is refused or lies at an end of the data.
    pub fn best(&self) -> Option<(&Curve, f64)> {
        let curve = self.told()?;
        let (best, place) = curve.minimum(self.domain);
        (place == Place::Inside).then_some((curve, best))
    }

    /// The level that is tried, within the data; else the best, else the middle.
    pub fn level(&self, tried: Option<f64>) -> f64 {
        let Interval { lo, hi } = self.domain;
        let usual = self.best().map_or((lo + hi) / 2.0, |(_, best)| best);
        tried.filter(|level| level.is_finite()).unwrap_or(usual).clamp(lo, hi)
    }
}

fn classroom(scenario: &Scenario) -> Shown {
    Shown {
        curve: Some(solve::scaled(&solve::classroom(), scenario.logistics_factor, scenario.service_factor)),
        domain: solve::CLASSROOM,
        band: Vec::new(),
        interval: None,
        fit: Fit::Firm,
        why: String::new(),
        now: None,
        floor: scenario.floor,
        rows: Vec::new(),
        totals: Vec::new(),
    }
}

fn own(app: &App, scenario: &Scenario) -> Result<Shown, Fault> {
    let study = fit::study(app, &FitReq { class: scenario.class.clone(), until: scenario.until, ..FitReq::default() })?;
    let rows = study.months.months.clone();
    let totals = totals(&study.fit, &rows);
    let FitRes { fit, now, floor, .. } = study.fit.clone();
    let tried = [scenario.logistics_factor, scenario.service_factor].iter().flatten().any(|f| *f != 1.0);
    let why = fit.refused.as_ref().map(|refused| app.words().fault(refused)).unwrap_or_default();
    // an empty firm has nothing to refuse: the chart says that there is nothing yet
    let fitted = match (&fit.refused, fit.sketch) {
        (Some(_), _) => Fit::Refused,
        (None, true) => Fit::Sketch,
        (None, false) => Fit::Firm,
    };
    Ok(Shown {
        curve: fit.curve.map(|c| solve::scaled(&c, scenario.logistics_factor, scenario.service_factor)),
        domain: fit.domain.unwrap_or(solve::CLASSROOM),
        // the band belongs to the months as they were
        band: if tried { Vec::new() } else { fit.band },
        interval: fit.interval.filter(|_| !tried),
        fit: fitted,
        why,
        now,
        floor: scenario.floor.or(floor),
        rows,
        totals,
    })
}

/// The months beside the curve must be those that the curve was laid through.
fn totals(found: &FitRes, rows: &[MonthRow]) -> Vec<Option<f64>> {
    let raw = |row: &MonthRow| Some(row.logistics? + row.service_cost?);
    let fitted: BTreeMap<Month, f64> = match found.fit.normalised {
        true => found.months.iter().zip(&found.fit.adjusted).map(|(m, a)| (*m, a.logistics + a.service_cost)).collect(),
        false => BTreeMap::new(),
    };
    rows.iter().map(|row| fitted.get(&row.month).copied().or_else(|| raw(row))).collect()
}

/// The curves at a level.
pub(super) fn sample(curve: &Curve, level: f64, band: Option<[f64; 2]>) -> Sample {
    Sample {
        level,
        logistics: yuan(curve.logistics.value(level)),
        failure: yuan(curve.service_cost.value(level)),
        band,
    }
}

/// The curves from one end of the data to the other.
pub(super) fn samples(shown: &Shown) -> Vec<Sample> {
    let Some(curve) = &shown.curve else { return Vec::new() };
    if !shown.band.is_empty() {
        return shown.band.iter().map(|b| sample(curve, b.service, Some([yuan(b.lo), yuan(b.hi)]))).collect();
    }
    let Interval { lo, hi } = shown.domain;
    (0..=STEPS).map(|i| sample(curve, lo + (hi - lo) * i as f64 / STEPS as f64, None)).collect()
}
