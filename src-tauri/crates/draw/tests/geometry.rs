//! What every picture promises: marks where the scales put their values, sums that close, lines that end where they must.

#[allow(dead_code, reason = "each test draws some of the charts")]
mod support;

use keheng_draw::{
    Scene,
    charts::{Chart, pareto, trend},
    palette::{Palette, PaletteName},
    scene::{Mark, MarkKind, Rect, Size},
};
use proptest::prelude::*;
use support::{amounts, customers, lorenz, months, pareto_data, trend as trend_chart};

/// Half a tenth of a pixel: nobody sees it, and the canvas rounds to a tenth anyway.
const NEAR: f64 = 0.05;

fn mark<'s>(scene: &'s Scene, id: &str) -> &'s Mark {
    scene.marks.iter().find(|mark| mark.id == id).unwrap_or_else(|| panic!("no mark {id}"))
}

/// Count of customers in a bar and their sum, read back from the geometry alone.
fn bars(scene: &Scene) -> Vec<(f64, f64)> {
    let slot = scene.x.px(1.0) - scene.x.px(0.0);
    let bars = scene.marks.iter().filter(|mark| mark.kind == MarkKind::Bar);
    bars.map(|mark| {
        let [[x0, top], [x1, _]] = [mark.points[0], mark.points[1]];
        let count = ((x1 - x0) / slot).round().max(1.0);
        (count, scene.y.value(top) * count)
    })
    .collect()
}

#[track_caller]
fn check_pareto(items: Vec<pareto::Item>, size: Size) {
    let data = pareto_data(0, items);
    let scene = data.chart().scene(size, &Palette::LIGHT);
    let total: f64 = data.items.iter().map(|item| item.amount).sum();
    let y2 = scene.y2.as_ref().expect("a positive total has shares");
    let line = &mark(&scene, "cumulative").points;
    let (first, last) = (line[0], line[line.len() - 1]);
    assert!((first[1] - y2.px(0.0)).abs() < NEAR, "no customers bring nothing");
    assert!((last[0] - scene.x.px(data.items.len() as f64)).abs() < NEAR, "the line ends with the last customer");
    assert!((last[1] - y2.px(1.0)).abs() < NEAR, "all customers bring 100 %, to the pixel");
    assert!(line.windows(2).all(|pair| pair[0][0] < pair[1][0]), "the line runs to the right");
    if data.items.iter().all(|item| item.amount >= 0.0) {
        assert!(line.windows(2).all(|pair| pair[0][1] >= pair[1][1] - 1e-9), "a share of nothing negative never falls");
    }
    let (count, sum) = bars(&scene).into_iter().fold((0.0, 0.0), |(n, s), (count, sum)| (n + count, s + sum));
    assert_eq!(count, data.items.len() as f64, "every customer is in one bar");
    assert!((sum - total).abs() < total.abs() * 1e-9 + 1e-6, "area is money: bars give {sum}, items {total}");
    for (at, cut) in data.cuts.iter().enumerate() {
        let rule = mark(&scene, &format!("cut-{at}"));
        assert!(
            (rule.points[0][0] - scene.x.px(cut.after as f64)).abs() < NEAR,
            "a cut stands after its last customer"
        );
        assert_eq!(
            scene.x.value(rule.points[0][0]).round(),
            cut.after as f64,
            "a dragged handle reads back as customers"
        );
        let ring = mark(&scene, &format!("cut-{at}-share")).points[0];
        let held: f64 = ranked(&data.items)[..cut.after].iter().sum::<f64>() / total;
        assert!((ring[1] - y2.px(held)).abs() < NEAR, "the ring stands at the share the customers above the cut hold");
        assert!(
            line.iter().any(|point| (point[0] - ring[0]).abs() < NEAR && (point[1] - ring[1]).abs() < NEAR),
            "on the line"
        );
    }
}

fn ranked(items: &[pareto::Item]) -> Vec<f64> {
    let mut amounts: Vec<f64> = items.iter().map(|item| item.amount).collect();
    amounts.sort_by(|a, b| b.total_cmp(a));
    amounts
}

#[test]
fn pareto_closes_from_one_customer_to_thousands() {
    for (count, steepness) in [(1, 1.0), (2, 0.0), (12, 0.9), (300, 1.0), (2_000, 1.1), (5_000, 0.6)] {
        check_pareto(customers(0, count, steepness), Size::new(900.0, 420.0));
    }
}

#[test]
fn two_thousand_customers_are_drawn_and_all_are_listed() {
    let data = pareto_data(0, customers(0, 2_000, 1.1));
    let scene = data.chart().scene(Size::new(900.0, 420.0), &Palette::LIGHT);
    assert_eq!(scene.table.rows.len(), 2_000, "the twin holds every customer");
    assert!(scene.marks.len() < 400, "the picture holds what an eye can tell apart, not {} marks", scene.marks.len());
    let rest = mark(&scene, "rest");
    assert!(rest.points[1][0] - rest.points[0][0] > 100.0, "the long tail is one bar");
    assert_eq!(
        rest.key.as_deref().map(|key| key.starts_with("ranks:") && key.ends_with("-2000")),
        Some(true),
        "its rows open by rank"
    );
    let page = keheng_draw::paint::svg(&scene).expect("painted");
    assert!(page.len() < 200_000, "a redraw while dragging must stay light: {} bytes", page.len());
}

#[test]
fn more_customers_than_the_table_holds_are_summed_in_its_last_row() {
    let data = pareto_data(0, customers(0, 2_345, 0.8));
    let table = data.chart().scene(Size::new(900.0, 420.0), &Palette::LIGHT).table;
    assert_eq!(table.rows.len(), pareto::TABLE_ROWS + 1);
    let last = &table.rows[pareto::TABLE_ROWS];
    assert_eq!((last[0].as_str(), last[4].as_str()), ("第 2001–2345 位", "100%"), "the last row closes to the whole");
    let listed: f64 = table.rows.iter().map(|row| row[2].parse::<f64>().expect("plain figures")).sum();
    let total: f64 = data.items.iter().map(|item| item.amount).sum();
    assert!(
        (listed - total).abs() < 0.005 * table.rows.len() as f64,
        "rows add up to the total but for rounding to the fen"
    );
}

#[test]
fn losses_hang_below_the_line_and_take_from_the_share() {
    // The second firm loses more than it earns: its line ends below zero and must stay on the page.
    for less in [45_000.0, 120_000.0] {
        let mut items = customers(0, 40, 0.8);
        for item in &mut items {
            item.amount -= less;
        }
        let total: f64 = items.iter().map(|item| item.amount).sum();
        let gained: f64 = items.iter().map(|item| item.amount.max(0.0)).sum();
        let data = pareto_data(0, items);
        let scene = data.chart().scene(Size::new(900.0, 420.0), &Palette::LIGHT);
        let y2 = scene.y2.as_ref().expect("there is a profit to share");
        assert!((scene.y.px(0.0) - y2.px(0.0)).abs() < NEAR, "both zeros are one line");
        let loss = mark(&scene, "bar-40");
        assert!(loss.points[0][1] > scene.y.px(0.0), "a loss is drawn downwards");
        let line = &mark(&scene, "cumulative").points;
        let best = line.iter().map(|point| y2.value(point[1])).fold(0.0, f64::max);
        assert!((best - 1.0).abs() < 1e-6, "all profits are the whole, found {best}");
        let last = y2.value(line[line.len() - 1][1]);
        assert!((last - total / gained).abs() < 1e-6, "what the losses leave, found {last}");
        assert!(line.iter().all(|&point| scene.plot.holds(point)), "the line stays inside the plot");
    }
}

#[test]
fn without_a_positive_total_there_are_no_shares() {
    let items = (0..3).map(|at| pareto::Item {
        key: String::new(),
        label: "x".into(),
        amount: -f64::from(at),
        class: 0,
        last: false,
    });
    let data = pareto_data(0, items.collect());
    let scene = data.chart().scene(Size::new(600.0, 300.0), &Palette::LIGHT);
    assert!(
        scene.y2.is_none() && scene.marks.iter().all(|mark| mark.id != "cumulative"),
        "a share of a loss means nothing"
    );
}

#[test]
fn the_found_point_lies_on_the_curve_and_the_curve_on_its_scale() {
    for steepness in [0.0, 0.3, 0.85, 1.3] {
        let all = amounts(400, steepness);
        let chart = lorenz(0, &all);
        let scene = chart.scene(Size::new(560.0, 460.0), &Palette::LIGHT);
        let curve = &mark(&scene, "curve").points;
        let found = mark(&scene, "found").points[0];
        let share = chart.found.as_ref().expect("given");
        assert!(
            (found[0] - scene.x.px(share.customers)).abs() < NEAR && (found[1] - scene.y.px(share.amount)).abs() < NEAR
        );
        // The curve is thinned to a pixel, so the point may lie between two of its corners.
        let after = curve.partition_point(|point| point[0] < found[0]).clamp(1, curve.len() - 1);
        let ([x0, y0], [x1, y1]) = (curve[after - 1], curve[after]);
        let on_line = y0 + (y1 - y0) * (found[0] - x0) / (x1 - x0);
        assert!(
            (on_line - found[1]).abs() < 1.0,
            "steepness {steepness}: the point is {} px off the curve",
            on_line - found[1]
        );
        let last = curve[curve.len() - 1];
        assert!((last[0] - scene.x.px(1.0)).abs() < NEAR && (last[1] - scene.y.px(1.0)).abs() < NEAR, "all bring all");
        assert!(curve.windows(2).all(|pair| pair[0][1] >= pair[1][1]), "shares of positive amounts never fall");
        let diagonal = |x: f64| scene.y.px(scene.x.value(x));
        assert!(curve.iter().all(|&[x, y]| y <= diagonal(x) + NEAR), "largest first: never under equality");
    }
}

#[test]
fn the_words_beside_the_points_find_a_place() {
    for (width, height) in [(360.0, 300.0), (560.0, 460.0), (900.0, 420.0)] {
        for steepness in [0.0, 0.2, 0.5, 0.85, 1.02, 1.3] {
            let all = amounts(500, steepness);
            for (language, palette) in [(0, &Palette::LIGHT), (1, &Palette::PRINT)] {
                let chart = lorenz(language, &all);
                let scene = chart.scene(Size::new(width, height), palette);
                for share in [&chart.found, &chart.reference].into_iter().flatten() {
                    let told = scene.decor.iter().any(|mark| mark.label == share.label);
                    assert!(told, "{:?} is the point of the picture ({width} px, steepness {steepness})", share.label);
                }
            }
        }
    }
}

#[test]
fn a_trend_shows_each_month_where_its_rate_is() {
    let points = months(0, 18, Some(7));
    let scene = trend_chart(0, &points).scene(Size::new(900.0, 420.0), &Palette::LIGHT);
    for (at, point) in points.iter().enumerate() {
        let found = scene.marks.iter().find(|mark| mark.id == format!("point-{at}"));
        let Some(rate) = point.rate else {
            assert!(found.is_none(), "a month without cases has no point");
            continue;
        };
        let dot = found.unwrap_or_else(|| panic!("{} has no point", point.label));
        assert!(
            (dot.points[0][1] - scene.y.px(rate)).abs() < NEAR
                && (dot.points[0][0] - scene.x.px(at as f64 + 0.5)).abs() < NEAR
        );
        assert_eq!(
            dot.style.fill == Some(Palette::LIGHT.sheet),
            point.small,
            "hollow if and only if the month is thin"
        );
        assert_eq!(dot.tooltip.len(), 3, "rate, interval and n are told");
        assert_eq!(dot.tooltip[2].value, point.cases.to_string(), "n is in the tooltip");
    }
    let hole = scene.x.px(7.5);
    for line in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Line) {
        let right = line.points[0][0] > hole;
        assert!(
            line.points.iter().all(|point| (point[0] > hole) == right),
            "the month without cases interrupts the line"
        );
        let thin = |px: f64| points[scene.x.value(px) as usize].small;
        let weak = line.points.windows(2).all(|pair| thin(pair[0][0]) || thin(pair[1][0]));
        assert_eq!(line.style.dash.is_some(), weak, "dashed if and only if it leads to or from a thin month");
    }
    let target = mark(&scene, "target");
    assert!((target.points[0][1] - scene.y.px(0.99)).abs() < NEAR, "the target lies at its value");
}

#[test]
fn a_thin_month_does_not_press_the_others_flat() {
    let points = months(0, 12, None);
    let scene = trend_chart(0, &points).scene(Size::new(900.0, 420.0), &Palette::LIGHT);
    let thin = &points[1];
    assert!(thin.small && thin.low < scene.y.domain[0], "its interval leaves the axis");
    let whisker = mark(&scene, "interval-1");
    assert!((whisker.points[0][1] - scene.plot.y1).abs() < NEAR, "the whisker runs to the edge");
    assert!(scene.marks.iter().all(|mark| mark.id != "interval-1-0"), "and has no cap there: it goes on");
    assert!(scene.y.domain[1] <= 1.0, "no axis promises more than 100 %");
}

/// Texts stay on the page and tick labels apart, whatever is asked.
fn check_texts(scene: &Scene) -> Result<(), TestCaseError> {
    let found: Vec<(&str, Rect)> =
        scene.shapes().filter_map(|mark| Some((mark.label.as_str(), mark.text_box()?))).collect();
    for (at, (text, a)) in found.iter().enumerate() {
        let inside =
            a.x0 >= -0.01 && a.y0 >= -0.01 && a.x1 <= scene.size.width + 0.01 && a.y1 <= scene.size.height + 0.01;
        prop_assert!(inside, "{text:?} at {a:?} leaves the page {:?}", scene.size);
        let core = Rect { x0: a.x0 + 0.5, y0: a.y0 + 1.5, x1: a.x1 - 0.5, y1: a.y1 - 1.5 };
        for (other, b) in &found[at + 1..] {
            prop_assert!(!core.overlaps(b), "{text:?} {a:?} lies on {other:?} {b:?} (page {:?})", scene.size);
        }
    }
    Ok(())
}

prop_compose! {
    fn words()(text in prop_oneof![
        "[a-zA-Z ]{0,30}",
        "[杭州云栖茶叶有限公司（）·分店第一二三]{0,60}",
        "\\PC{0,30}",
    ]) -> String { text }
}

prop_compose! {
    fn page()(width in 100.0..2_000.0f64, height in 80.0..1_200.0f64) -> Size { Size::new(width, height) }
}

fn palette() -> impl Strategy<Value = &'static Palette> {
    prop::sample::select(PaletteName::ALL.to_vec()).prop_map(Palette::of)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn pareto_texts_keep_to_the_page(
        amounts in prop::collection::vec(prop_oneof![3 => 0.0..1e7f64, 1 => -1e5..0.0f64, 1 => Just(0.0)], 0..400),
        names in prop::collection::vec(words(), 1..8),
        title in words(), caption in words(), size in page(), palette in palette(), cuts in (0usize..500, 0usize..500),
    ) {
        let items = amounts.iter().enumerate().map(|(at, &amount)| pareto::Item {
            key: at.to_string(), label: names[at % names.len()].clone(), amount, class: at * 3 / amounts.len(), last: false,
        });
        let mut data = pareto_data(0, items.collect());
        data.cuts[0].after = cuts.0;
        data.cuts[1].after = cuts.1;
        data.classes[1].caption = caption;
        let mut chart = data.chart();
        chart.texts.title = title;
        check_texts(&chart.scene(size, palette))?;
    }

    #[test]
    fn trend_texts_keep_to_the_page(
        rates in prop::collection::vec(prop::option::of(0.0..=1.0f64), 0..90),
        label in words(), target in 0.0..=1.0f64, size in page(), palette in palette(), half in 0.0..0.4f64,
    ) {
        let points: Vec<trend::Point> = rates.iter().enumerate().map(|(at, &rate)| trend::Point {
            key: at.to_string(), label: format!("{label}{at}"), rate,
            low: (rate.unwrap_or(0.0) - half).max(0.0), high: (rate.unwrap_or(0.0) + half).min(1.0),
            cases: at as u64, small: at % 5 == 0,
        }).collect();
        let mut chart = trend_chart(1, &points);
        chart.target = Some(trend::Target { value: target, kept: target, label });
        check_texts(&chart.scene(size, palette))?;
    }

    #[test]
    fn lorenz_texts_keep_to_the_page(
        amounts in prop::collection::vec(0.0..1e6f64, 1..200), label in words(), size in page(), palette in palette(),
    ) {
        let mut sorted = amounts;
        sorted.sort_by(|a, b| b.total_cmp(a));
        let mut chart = lorenz(0, &sorted);
        if let Some(found) = &mut chart.found {
            found.label = label;
        }
        check_texts(&chart.scene(size, palette))?;
    }

    #[test]
    fn random_customers_close(amounts in prop::collection::vec(0.0..1e7f64, 1..900), size in page()) {
        prop_assume!(amounts.iter().sum::<f64>() > 1.0);
        let mut items: Vec<pareto::Item> = amounts.iter().enumerate().map(|(at, &amount)| pareto::Item {
            key: at.to_string(), label: "客户".into(), amount, class: 0, last: false,
        }).collect();
        items.sort_by(|a, b| b.amount.total_cmp(&a.amount));
        let third = items.len().div_ceil(3);
        for (at, item) in items.iter_mut().enumerate() {
            item.class = at / third;
        }
        check_pareto(items, size);
    }
}
