//! What service costs and saves: both components, their sum, the zone worth keeping, the optimum and where the firm is.

use super::{
    draw::Page,
    level::{self, Shown, sample, samples, yuan},
};
use crate::{
    App,
    tradeoff::{MonthRow, Scenario},
};
use keheng_base::{Fault, Fen};
use keheng_calc::{
    stats::proportion::Interval,
    tradeoff::{
        curve::Curve,
        fit::NEAR,
        shape::{self, Trend},
    },
};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        plane::Level,
        u_curve::{Format, Month, Optimum, UCurve, Words, Zone},
    },
    sheet::Texts,
};
use keheng_words::{Words as Say, decimal, money, percent};

/// Lays the chart out. Faults: `abc_class`, `model_input`.
pub(super) fn u_curve(app: &App, scenario: &Scenario, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let shown = level::shown(app, scenario)?;
    let best = shown.best();
    let samples = samples(&shown);
    let level = |x: f64| percent(x, 1);
    let zone = best.map(|(curve, best)| curve.zone(best, NEAR, shown.domain));
    let rule = |x: Option<f64>, say: &dyn Fn(&str) -> String| x.map(|value| Level { value, label: say(&level(value)) });
    let months: Vec<Month> =
        shown.rows.iter().zip(&shown.totals).filter_map(|(row, total)| month(words, row, *total)).collect();
    let checks = checks(&shown);
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

fn month(words: &Say, row: &MonthRow, total: Option<f64>) -> Option<Month> {
    Some(Month {
        key: row.month.to_string(),
        label: words.month(row.month),
        level: row.service?,
        cost: yuan(total?),
        excluded: row.excluded.then(|| row.reason.clone().unwrap_or_default()),
    })
}

/// The totals bent by nothing but convexity, at the months that count.
fn checks(shown: &Shown) -> Vec<[f64; 2]> {
    let counted = shown.rows.iter().zip(&shown.totals).filter(|(row, _)| row.counts());
    let mut points: Vec<(f64, f64)> =
        counted.filter_map(|(row, total)| Some((row.service?, yuan((*total)?)))).collect();
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
