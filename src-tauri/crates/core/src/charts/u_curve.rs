//! What service costs and saves: both components, their sum, the zone worth keeping, the optimum and where the firm is.

use super::draw::Page;
use crate::{
    App,
    tradeoff::{FitReq, FitRes, MonthRow, MonthsReq, Scenario, fit, months, solve},
};
use keheng_base::{Fault, Fen};
use keheng_calc::{
    stats::proportion::Interval,
    tradeoff::{
        curve::{Curve, Place},
        fit::{BandPoint, NEAR},
        shape::{self, Trend},
    },
};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        plane::Level,
        u_curve::{Fit, Format, Month, Optimum, Sample, UCurve, Words, Zone},
    },
    sheet::Texts,
};
use keheng_words::{Words as Say, decimal, money, percent};

/// Points of a curve.
const STEPS: usize = 80;

/// What is to be drawn, whether from months or from the classroom.
struct Shown {
    curve: Option<Curve>,
    domain: Interval,
    band: Vec<BandPoint>,
    interval: Option<Interval>,
    fit: Fit,
    why: String,
    now: Option<f64>,
    floor: Option<f64>,
    rows: Vec<MonthRow>,
}

fn yuan(fen: f64) -> f64 {
    fen / 100.0
}

/// Lays the chart out. Fault: `abc_class`.
pub(super) fn u_curve(app: &App, scenario: &Scenario, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let shown = if scenario.classroom { classroom(scenario) } else { own(app, scenario)? };
    let best = shown.curve.as_ref().filter(|_| shown.fit != Fit::Refused).and_then(|curve| {
        let (best, place) = curve.minimum(shown.domain);
        (place == Place::Inside).then_some((curve, best))
    });
    let samples = samples(&shown);
    let level = |x: f64| percent(x, 1);
    let zone = best.map(|(curve, best)| curve.zone(best, NEAR, shown.domain));
    let rule = |x: Option<f64>, say: &dyn Fn(&str) -> String| x.map(|value| Level { value, label: say(&level(value)) });
    let months: Vec<Month> = shown.rows.iter().filter_map(|row| month(words, row)).collect();
    let checks = checks(&shown.rows);
    let summary = say(words, &shown, best, zone);
    let chart = UCurve {
        texts: Texts {
            title: words.tradeoff_chart_title(),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.tradeoff_empty(),
        },
        samples: &samples,
        zone: zone.map(|z| Zone {
            from: z.lo,
            to: z.hi,
            label: format!("{} {}", words.tradeoff_zone(), words.drawing_range(&level(z.lo), &level(z.hi))),
        }),
        optimum: best.map(|(curve, at)| Optimum {
            at: sample(curve, at, None),
            interval: shown.interval.map(|i| [i.lo, i.hi]),
            label: words.tradeoff_best_label(&level(at)),
        }),
        now: rule(shown.now, &|at| words.tradeoff_now_label(at)),
        floor: rule(shown.floor, &|at| words.tradeoff_floor_label(at)),
        handle: rule(scenario.level, &|at| words.tradeoff_try_label(at)),
        months: &months,
        checks: &checks,
        fit: shown.fit,
        words: Words {
            level: words.tradeoff_level(),
            cost: words.tradeoff_cost_axis(),
            logistics: words.tradeoff_logistics(),
            failure: words.tradeoff_service_cost(),
            total: words.tradeoff_total(),
            band: words.tradeoff_band(),
            low: words.tradeoff_band_low(),
            high: words.tradeoff_band_high(),
            interval: words.tradeoff_interval(),
            month: words.tradeoff_month(),
            excluded: words.tradeoff_month_excluded(),
            check: words.tradeoff_check(),
            what: words.tradeoff_what(),
            curve: words.tradeoff_curve(),
            sketch: words.tradeoff_sketch(),
            refused: shown.why.clone(),
        },
        format: Format {
            level: &level,
            cost: &|value| money(Fen(libm::round(value * 100.0) as i64)),
            tick: &|value| decimal(value, 0, 2),
        },
    };
    Ok(chart.scene(page.size, page.palette))
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
    }
}

fn own(app: &App, scenario: &Scenario) -> Result<Shown, Fault> {
    let class = scenario.class.clone();
    let until = scenario.until;
    let mut rows = months::months(app, MonthsReq { class: class.clone() })?.months;
    rows.retain(|r| until.is_none_or(|until| r.month <= until));
    let FitRes { fit, now, floor, .. } = fit::fit(app, FitReq { class, until, ..FitReq::default() })?;
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
    })
}

fn sample(curve: &Curve, level: f64, band: Option<[f64; 2]>) -> Sample {
    Sample {
        level,
        logistics: yuan(curve.logistics.value(level)),
        failure: yuan(curve.service_cost.value(level)),
        band,
    }
}

fn samples(shown: &Shown) -> Vec<Sample> {
    let Some(curve) = &shown.curve else { return Vec::new() };
    if !shown.band.is_empty() {
        return shown.band.iter().map(|b| sample(curve, b.service, Some([yuan(b.lo), yuan(b.hi)]))).collect();
    }
    let Interval { lo, hi } = shown.domain;
    (0..=STEPS).map(|i| sample(curve, lo + (hi - lo) * i as f64 / STEPS as f64, None)).collect()
}

fn month(words: &Say, row: &MonthRow) -> Option<Month> {
    Some(Month {
        key: row.month.to_string(),
        label: words.month(row.month),
        level: row.service?,
        cost: yuan(row.logistics? + row.service_cost?),
        excluded: row.excluded.then(|| row.reason.clone().unwrap_or_default()),
    })
}

/// The totals bent by nothing but convexity, at the months that count.
fn checks(rows: &[MonthRow]) -> Vec<[f64; 2]> {
    let counted = rows.iter().filter(|r| r.counts());
    let mut points: Vec<(f64, f64)> =
        counted.filter_map(|r| Some((r.service?, yuan(r.logistics? + r.service_cost?)))).collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (levels, totals): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
    if levels.len() < 4 {
        return Vec::new();
    }
    let fit = shape::convex(&levels, &totals, Trend::Free);
    levels.into_iter().zip(fit).map(|(level, cost)| [level, cost]).collect()
}

fn say(words: &Say, shown: &Shown, best: Option<(&Curve, f64)>, zone: Option<Interval>) -> String {
    match (best, zone) {
        (Some((curve, at)), Some(zone)) => {
            let cost = money(Fen(libm::round(curve.total(at)) as i64));
            let zone = words.tradeoff_zone_says(&percent(zone.hi, 1), &percent(zone.lo, 1));
            let best = words.tradeoff_optimum_says(&cost, &percent(at, 1));
            format!("{zone} {best}")
        }
        _ if shown.why.is_empty() => words.tradeoff_empty(),
        _ => words.tradeoff_summary_refused(&shown.why),
    }
}
