//! A KPI by month with its intervals and the target.

use super::draw::Page;
use crate::{
    App,
    service::{KpiRes, Light, TrendPoint, TrendReq, kpis},
};
use keheng_base::Fault;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        trend::{Format, Point, Target, Trend, Words},
    },
    sheet::Texts,
};
use keheng_words::{decimal, percent};
use std::collections::BTreeMap;

/// Steps of a vertical axis at most, as the drawings have them.
const STEPS: f64 = 6.0;

/// Decimals of the per cents, so that neighbouring steps of the axis read differently: loss rates live in hundredths.
fn places(points: &[TrendPoint]) -> usize {
    let firm = points.iter().map(|p| &p.value).filter(|v| !v.small_sample);
    let ends = firm.filter_map(|v| v.interval).flat_map(|(low, high)| [low, high]);
    let rates = points.iter().flat_map(|p| p.value.rate.into_iter().chain([p.value.target]));
    let (low, high) =
        ends.chain(rates).fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let step = (high - low) / STEPS;
    (1..4).find(|places| step >= [1e-3, 1e-4, 1e-5][places - 1]).unwrap_or(if step > 0.0 { 4 } else { 1 })
}

/// Lays the chart out. Fault: `no_such_kpi`.
pub(super) fn trend(app: &App, kpi: &str, target: Option<f64>, page: &Page) -> Result<Scene, Fault> {
    let found = kpis::trend(app, TrendReq { kpi: kpi.to_owned(), target })?;
    let (found, kept) = (found.points, found.target);
    let words = app.words();
    let said = |key: String| words.find(&key, &BTreeMap::new()).unwrap_or(key);
    let name = said(format!("kpi-{}", kpi.replace('_', "-")));
    let places = places(&found);
    let rate = |value: f64| percent(value, places);
    let range = |low: f64, high: f64| words.drawing_range(&rate(low), &rate(high));
    let points: Vec<Point> = found
        .iter()
        .map(|TrendPoint { month, value }| {
            let (low, high) = value.interval.unwrap_or_default();
            Point {
                key: month.to_string(),
                label: words.month(*month),
                rate: value.rate,
                low,
                high,
                cases: value.denominator,
                small: value.small_sample,
            }
        })
        .collect();
    let tried = found.last().map(|p| p.value.target);
    let summary = || -> Option<String> {
        let known = || found.iter().filter_map(|p| Some((p.value.rate?, p)));
        let (now, last) = known().next_back()?;
        let (least, worst) = known().min_by(|a, b| a.0.total_cmp(&b.0))?;
        let (most, best) = known().max_by(|a, b| a.0.total_cmp(&b.0))?;
        let KpiRes { light, target, higher_is_better, interval, denominator, .. } = &last.value;
        let (low, high) = (*interval)?;
        let light = match light {
            Light::Good => words.light_good(),
            Light::Watch => words.light_watch(),
            Light::Bad => words.light_bad(),
            Light::Unknown => words.light_unknown(),
        };
        let target = rate(*target);
        let target = if *higher_is_better { words.kpi_target_least(&target) } else { words.kpi_target_most(&target) };
        Some(words.drawing_says_trend(
            &name,
            &rate(least),
            &words.month(worst.month),
            &light,
            &words.month(last.month),
            &rate(most),
            &words.month(best.month),
            *denominator,
            &range(low, high),
            &rate(now),
            &target,
        ))
    };
    let summary = summary().unwrap_or_else(|| words.drawing_empty());
    let chart = Trend {
        texts: Texts {
            title: words.drawing_trend_title(&name),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.drawing_empty(),
        },
        points: &points,
        target: tried.map(|value| Target { value, kept, label: words.drawing_target(&rate(value)) }),
        words: Words {
            period: words.drawing_month(),
            rate: name,
            interval: words.drawing_interval(),
            cases: words.drawing_cases(),
            small: words.drawing_small(),
        },
        format: Format { rate: &rate, interval: &range, count: &|n| decimal(n as f64, 0, 0) },
    };
    Ok(chart.scene(page.size, page.palette))
}
