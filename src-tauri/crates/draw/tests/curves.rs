//! Curves over the service level, the whale curve and control charts: geometry to the pixel, texts in their place.

#[allow(dead_code, reason = "each test draws some of the charts")]
mod support;

use keheng_draw::{
    charts::{Chart, control, u_curve, whale},
    palette::{Palette, PaletteName},
    scene::{Mark, MarkKind, Pattern, Size},
};
use proptest::prelude::*;
use support::{
    check::{mark, marks_at_fault, texts_at_fault},
    costs, level, spc,
};

/// Half a tenth of a pixel: nobody sees it, and the canvas rounds to a tenth anyway.
const NEAR: f64 = 0.05;
const WIDE: Size = Size { width: 900.0, height: 420.0 };

/// Height of a polyline at `x`.
fn height(line: &Mark, x: f64) -> f64 {
    let after = line.points.partition_point(|point| point[0] < x).clamp(1, line.points.len() - 1);
    let ([x0, y0], [x1, y1]) = (line.points[after - 1], line.points[after]);
    y0 + (y1 - y0) * (x - x0) / (x1 - x0)
}

#[test]
fn the_optimum_sits_on_the_sum_and_the_sum_is_the_sum() {
    let data = level::curves(0, 24);
    for size in [Size::new(420.0, 240.0), WIDE, Size::new(1_800.0, 900.0)] {
        let scene = data.chart(u_curve::Fit::Firm).scene(size, &Palette::LIGHT);
        let (total, best) = (mark(&scene, "total"), mark(&scene, "optimum").points[0]);
        assert!((height(total, best[0]) - best[1]).abs() < NEAR, "the marker is on the curve, not beside it");
        assert!((best[0] - scene.x.px(level::BEST)).abs() < NEAR, "at its level");
        let wanted = level::sample(level::BEST).total();
        assert!((scene.y.value(best[1]) - wanted).abs() < 0.05, "at its cost");
        let lowest = total.points.iter().map(|point| point[1]).fold(0.0, f64::max);
        assert!(lowest - best[1] < NEAR, "no point of the sum lies lower");
        let (rising, falling) = (mark(&scene, "logistics"), mark(&scene, "failure"));
        for &[x, y] in total.points.iter().filter(|point| point[1] > scene.plot.y0 + 1.0) {
            let sum = scene.y.value(height(rising, x)) + scene.y.value(height(falling, x));
            assert!((scene.y.px(sum) - y).abs() < NEAR, "at {x} px the parts do not add up");
        }
    }
}

#[test]
fn the_band_holds_the_curve_and_both_stay_in_the_plot() {
    let data = level::curves(0, 24);
    let scene = data.chart(u_curve::Fit::Firm).scene(WIDE, &Palette::LIGHT);
    let band = &mark(&scene, "band").points;
    assert_eq!(band.len(), data.samples.len() * 2, "an edge below and an edge above");
    for (at, sample) in data.samples.iter().enumerate() {
        let (low, high) = (band[at], band[band.len() - 1 - at]);
        let y = scene.y.px(sample.total()).max(scene.plot.y0);
        assert!((low[0] - high[0]).abs() < NEAR && high[1] <= y + NEAR && y <= low[1] + NEAR, "level {}", sample.level);
    }
    for mark in scene.marks.iter().filter(|mark| mark.kind != MarkKind::Label) {
        let inside = mark.points.iter().all(|point| {
            let [x, y] = *point;
            let plot = scene.plot;
            x >= plot.x0 - NEAR && x <= plot.x1 + NEAR && y >= plot.y0 - NEAR && y <= plot.y1 + NEAR
        });
        assert!(inside, "{} leaves the plot: a curve that shoots up is cut at its edge", mark.id);
    }
}

#[test]
fn months_that_do_not_count_are_hollow_and_every_month_opens_its_rows() {
    let data = level::curves(0, 24);
    let scene = data.chart(u_curve::Fit::Firm).scene(WIDE, &Palette::DARK);
    for (at, month) in data.months.iter().enumerate() {
        let dot = mark(&scene, &format!("month-{at}"));
        assert!((dot.points[0][0] - scene.x.px(month.level)).abs() < NEAR);
        assert!((dot.points[0][1] - scene.y.px(month.cost)).abs() < NEAR);
        assert_eq!(dot.style.fill == Some(Palette::DARK.sheet), month.excluded.is_some(), "{}", month.label);
        assert_eq!(dot.key.as_deref(), Some(month.key.as_str()));
    }
}

#[test]
fn a_sketch_is_dashed_and_a_refusal_shows_no_optimum() {
    let data = level::curves(0, 6);
    let sketch = data.chart(u_curve::Fit::Sketch).scene(WIDE, &Palette::LIGHT);
    for id in ["logistics", "failure", "total"] {
        assert!(mark(&sketch, id).style.dash.is_some(), "{id} must not look measured");
    }
    let words = data.chart(u_curve::Fit::Sketch).words.sketch;
    assert!(sketch.decor.iter().any(|mark| mark.label == words), "and the picture says so");
    let refused = data.chart(u_curve::Fit::Refused).scene(WIDE, &Palette::LIGHT);
    let drawn = |id: &str| refused.marks.iter().any(|mark| mark.id == id);
    assert!(!drawn("optimum") && !drawn("total") && !drawn("zone") && !drawn("band"), "no optimum is claimed");
    assert!(drawn("month-0"), "the months are shown all the same");
    assert!(refused.decor.iter().any(|mark| mark.id.starts_with("refused")), "with the reason");
}

#[test]
fn a_dragged_rule_reads_back_as_its_level() {
    let data = level::curves(0, 24);
    let scene = data.chart(u_curve::Fit::Firm).scene(WIDE, &Palette::LIGHT);
    let rule = mark(&scene, "level");
    assert!((scene.x.value(rule.points[0][0]) - 0.905).abs() < 1e-9);
    let ring = mark(&scene, "level-ring-0").points[0];
    assert!((height(mark(&scene, "total"), ring[0]) - ring[1]).abs() < NEAR, "its ring is on the sum");
    assert_eq!(rule.tooltip.len(), 4, "level and the three costs there");
}

#[test]
fn the_whale_ends_at_the_total_and_its_peak_is_the_published_one() {
    // Spring Distribution, Horngren et al.: peak 103.7336 % at 7 of 10 customers.
    let profits = [51_160.0, 35_100.0, 21_070.0, 17_580.0, 7_504.0, 3_330.0, 3_176.0, -1_190.0, -1_690.0, -2_120.0];
    let customers: Vec<whale::Customer> = profits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, &profit)| whale::Customer { key: at.to_string(), label: at.to_string(), profit })
        .collect();
    let scene = costs::whale(0, &customers, &[]).scene(WIDE, &Palette::LIGHT);
    let peak = mark(&scene, "peak").points[0];
    assert!((peak[0] - scene.x.px(7.0)).abs() < NEAR && (peak[1] - scene.y.px(1.037_335_7)).abs() < NEAR);
    let curve = &mark(&scene, "curve").points;
    assert!(curve.contains(&peak), "the peak is a corner of the curve");
    let [first, last] = [curve[0], curve[curve.len() - 1]];
    assert!((first[1] - scene.y.px(0.0)).abs() < NEAR && (last[1] - scene.y.px(1.0)).abs() < NEAR, "from 0 to 100 %");
    assert!((last[0] - scene.x.px(10.0)).abs() < NEAR, "with the last customer");
    let lost = mark(&scene, "lost");
    assert_eq!(lost.style.pattern, Pattern::Hatch, "losses are told by pattern, not by colour");
    assert_eq!(lost.tooltip[1].value, "-5000.00", "what the losers take back");
    assert!(lost.points.iter().all(|point| point[0] >= peak[0] - NEAR), "right of the peak only");
}

#[test]
fn a_firm_that_loses_sees_money_and_no_shares() {
    let customers = costs::profits(0, 80, -9_000.0);
    let total: f64 = customers.iter().map(|customer| customer.profit).sum();
    assert!(total < 0.0);
    let scene = costs::whale(0, &customers, &[]).scene(WIDE, &Palette::LIGHT);
    let curve = &mark(&scene, "curve").points;
    assert!((scene.y.value(curve[curve.len() - 1][1]) - total).abs() < 1e-6 * total.abs(), "the end is money");
    assert!(scene.table.rows.iter().all(|row| row[4].is_empty()), "a share of a loss means nothing");
}

#[test]
fn every_customer_of_the_whale_can_be_pointed_at_once() {
    let customers = costs::profits(0, 1_500, 0.0);
    let scene = costs::whale(0, &customers, &[]).scene(WIDE, &Palette::LIGHT);
    let mut next = 1;
    for mark in scene.marks.iter().filter(|mark| mark.group == "customer") {
        let last: usize = mark.id["customer-".len()..].parse().expect("its last rank");
        if last > next {
            assert_eq!(mark.key.as_deref(), Some(format!("ranks:{next}-{last}").as_str()), "neighbours open together");
        }
        next = last + 1;
    }
    assert_eq!(next, 1_501, "nobody is left out");
}

#[test]
fn control_points_limits_and_phases_lie_where_they_should() {
    let (points, changes) = (spc::points(0, 26, 16), spc::change(0, 16));
    let scene = spc::control(0, control::Kind::Shewhart, &points, &changes).scene(WIDE, &Palette::LIGHT);
    for (at, point) in points.iter().enumerate() {
        let dot = mark(&scene, &format!("point-{at}"));
        let value = point.value.expect("every month has one");
        assert!((dot.points[0][0] - scene.x.px(at as f64 + 0.5)).abs() < NEAR);
        assert!((dot.points[0][1] - scene.y.px(value)).abs() < NEAR);
        assert_eq!(dot.style.fill == Some(Palette::LIGHT.sheet), point.excluded.is_some(), "hollow if left out");
        let ringed = scene.marks.iter().any(|mark| mark.id == format!("signal-{at}"));
        assert_eq!(ringed, !point.signals.is_empty(), "{}: ringed if and only if it signals", point.label);
        let upper = scene.y.px(point.upper.expect("given"));
        let middle = scene.x.px(at as f64 + 0.5);
        let covered = scene.marks.iter().filter(|mark| mark.group == "upper").any(|line| {
            line.points.windows(2).any(|pair| {
                pair[0][0] <= middle
                    && middle <= pair[1][0]
                    && (pair[0][1] - upper).abs() < NEAR
                    && pair[0][1] == pair[1][1]
            })
        });
        assert!(covered, "{}: its limit is drawn over its whole stretch", point.label);
    }
    let border = scene.x.px(16.0);
    for line in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Line) {
        let (first, last) = (line.points[0][0], line.points[line.points.len() - 1][0]);
        assert!(first > border - NEAR || last < border + NEAR, "{} runs across a process change", line.id);
    }
    assert!((mark(&scene, "change-0").points[0][0] - border).abs() < NEAR);
    let left_out = scene.x.px(2.5);
    let value = scene.marks.iter().filter(|mark| mark.group == "value");
    assert!(
        value.flat_map(|line| &line.points).all(|point| (point[0] - left_out).abs() > 1.0),
        "the line passes it by"
    );
}

#[test]
fn a_cusum_rings_the_sum_that_is_out() {
    let points = spc::summed(0, 40, control::Kind::Cusum);
    let scene = spc::control(0, control::Kind::Cusum, &points, &[]).scene(WIDE, &Palette::LIGHT);
    let mut rings = 0;
    for (at, point) in points.iter().enumerate().filter(|(_, point)| !point.signals.is_empty()) {
        let (down, limit) = (point.other.expect("given"), point.lower.expect("given"));
        let out = if down < limit { down } else { point.value.expect("given") };
        let ring = mark(&scene, &format!("signal-{at}"));
        assert!((ring.points[0][1] - scene.y.px(out)).abs() < NEAR, "period {at}");
        rings += 1;
    }
    assert!(rings > 3, "the shift is found");
}

prop_compose! {
    fn words()(text in prop_oneof!["[a-zA-Z ]{0,30}", "[杭州云栖茶叶有限公司（）·分店第一二三]{0,40}", "\\PC{0,30}"]) -> String { text }
}

prop_compose! {
    fn page()(width in 100.0..2_000.0f64, height in 80.0..1_200.0f64) -> Size { Size::new(width, height) }
}

fn palette() -> impl Strategy<Value = &'static Palette> {
    prop::sample::select(PaletteName::ALL.to_vec()).prop_map(Palette::of)
}

/// Nothing is wrong with a scene.
fn sound(scene: &keheng_draw::Scene) -> Result<(), TestCaseError> {
    let fault = texts_at_fault(scene).or_else(|| marks_at_fault(scene));
    prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn u_curves_are_sound(
        months in 0usize..40, fit in 0usize..3, label in words(), name in words(), at in 0.8..1.1f64, size in page(), palette in palette(),
    ) {
        let data = level::curves(1, months);
        let mut chart = data.chart([u_curve::Fit::Firm, u_curve::Fit::Sketch, u_curve::Fit::Refused][fit]);
        chart.words.failure = name;
        chart.words.refused = label.clone();
        for rule in [&mut chart.now, &mut chart.floor, &mut chart.handle].into_iter().flatten() {
            rule.label.clone_from(&label);
        }
        if let Some(handle) = &mut chart.handle {
            handle.value = at;
        }
        if let Some(optimum) = &mut chart.optimum {
            optimum.at = level::sample(at.min(0.99));
            optimum.label = label;
        }
        sound(&chart.scene(size, palette))?;
    }

    #[test]
    fn whales_are_sound(
        profits in prop::collection::vec(-1e5..1e6f64, 0..300), name in words(), size in page(), palette in palette(),
    ) {
        let customers: Vec<whale::Customer> = profits.iter().enumerate().map(|(at, &profit)| whale::Customer {
            key: at.to_string(), label: name.clone(), profit,
        }).collect();
        let mut chart = costs::whale(0, &customers, &[]);
        chart.words.rank = name;
        let scene = chart.scene(size, palette);
        sound(&scene)?;
        if let Some(curve) = scene.marks.iter().find(|mark| mark.id == "curve") {
            let total: f64 = profits.iter().sum();
            let end = scene.y.value(curve.points[curve.points.len() - 1][1]) * if total > 0.0 { total } else { 1.0 };
            prop_assert!((end - total).abs() < 1e-6 * total.abs().max(1.0), "end {end}, total {total}");
        }
    }

    #[test]
    fn control_charts_are_sound(
        values in prop::collection::vec(prop::option::of(0.0..=1.0f64), 0..60), name in words(), kind in 0usize..3,
        before in 0usize..70, size in page(), palette in palette(),
    ) {
        let points: Vec<control::Point> = values.iter().enumerate().map(|(at, &value)| control::Point {
            key: at.to_string(), label: format!("{name}{at}"), value, other: value.map(|value| -value), centre: 0.5,
            lower: (at % 3 > 0).then_some(0.2), upper: Some(0.8 + 0.01 * (at % 7) as f64), phase: at / 20,
            excluded: (at % 9 == 4).then(|| name.clone()), signals: if at % 4 == 1 { vec![1, 2] } else { Vec::new() },
            facts: Vec::new(),
        }).collect();
        let changes = [control::Change { before, label: name }];
        let kind = [control::Kind::Shewhart, control::Kind::Ewma, control::Kind::Cusum][kind];
        sound(&spc::control(0, kind, &points, &changes).scene(size, palette))?;
    }
}
