//! Waterfall, tornado and Sankey diagram: figures that close in pixels, texts in their place.

#[allow(dead_code, reason = "each test draws some of the charts")]
mod support;

use keheng_draw::{
    Scene,
    charts::{Chart, sankey, tornado, waterfall},
    palette::{Palette, PaletteName},
    scene::{Mark, MarkKind, Pattern, Size},
};
use proptest::prelude::*;
use support::{
    check::{mark, marks_at_fault, texts_at_fault},
    costs,
};

const NEAR: f64 = 0.05;
const WIDE: Size = Size { width: 900.0, height: 420.0 };
const SMALL: Size = Size { width: 420.0, height: 300.0 };

/// Where a bar ends and where it starts, on the axis of values.
fn ends(scene: &Scene, bar: &Mark) -> [f64; 2] {
    let [[x0, y0], [x1, y1]] = [bar.points[0], bar.points[1]];
    let upright = scene.y.label == "元";
    if upright { [scene.y.value(y0), scene.y.value(y1)] } else { [scene.x.value(x0), scene.x.value(x1)] }
}

#[test]
fn a_waterfall_closes_upright_and_lying() {
    let steps = costs::variances(0);
    for size in [WIDE, SMALL] {
        let scene = costs::waterfall(0, &steps).scene(size, &Palette::LIGHT);
        assert_eq!(scene.y.label == "元", size == WIDE, "it lies down where figures have no room");
        let mut level = 0.0;
        for (at, step) in steps.iter().enumerate() {
            let [to, from] = ends(&scene, mark(&scene, &format!("step-{at}")));
            let total = step.kind == waterfall::Kind::Total;
            let start = if total { 0.0 } else { level };
            level = start + step.value;
            assert!((from - start).abs() < 1.0 && (to - level).abs() < 1.0, "{}: {from} to {to}", step.label);
        }
        assert!((level - 14_900.0).abs() < 1e-9, "the published variances close");
        let [_, before] = [0, 1].map(|end| ends(&scene, mark(&scene, "step-6"))[1 - end]);
        let [last, _] = ends(&scene, mark(&scene, "step-7"));
        assert!((before - last).abs() < 1.0, "the last step leads to the last total");
    }
}

#[test]
fn help_and_harm_differ_without_colour_and_carry_their_sign() {
    let steps = costs::variances(1);
    let scene = costs::waterfall(1, &steps).scene(WIDE, &Palette::PRINT);
    for (at, step) in steps.iter().enumerate() {
        let bar = mark(&scene, &format!("step-{at}"));
        let harmful = step.kind == waterfall::Kind::Unfavourable;
        assert_eq!(bar.style.pattern == Pattern::Hatch, harmful, "{}", step.label);
        let sign = if step.value < 0.0 { '−' } else { '+' };
        let printed =
            scene.decor.iter().any(|mark| mark.id == format!("figure-{at}-text") && mark.label.starts_with(sign));
        assert_eq!(printed, step.kind != waterfall::Kind::Total, "{}: a change shows its sign", step.label);
    }
}

#[test]
fn an_axis_that_does_not_begin_at_zero_is_torn() {
    let steps = costs::near(0);
    let scene = costs::waterfall(0, &steps).scene(WIDE, &Palette::LIGHT);
    assert!(scene.y.domain[0] > 0.0, "the steps would be slivers on an axis from zero");
    assert!(scene.marks.iter().any(|mark| mark.id == "tear-0"), "and the total says that its foot is missing");
    let full = costs::variances(0);
    let scene = costs::waterfall(0, &full).scene(WIDE, &Palette::LIGHT);
    assert!(scene.marks.iter().all(|mark| !mark.id.starts_with("tear")), "a whole bar is not torn");
}

#[test]
fn the_widest_swing_of_a_tornado_is_on_top_and_bars_meet_at_the_base() {
    let mut bars = costs::assumptions(0, 9);
    bars.reverse();
    let scene = costs::tornado(0, &bars).scene(WIDE, &Palette::LIGHT);
    let base = mark(&scene, "base").points[0][0];
    assert!((base - scene.x.px(21_400.0)).abs() < NEAR);
    let mut last = f64::INFINITY;
    for at in 0..9 {
        let [low, high] = [0, 1].map(|end| mark(&scene, &format!("bar-{at}-{end}")));
        assert!((low.points[0][0] - base).abs() < NEAR && (high.points[0][0] - base).abs() < NEAR, "both start there");
        assert_ne!(low.style.pattern, high.style.pattern, "low and high differ without colour");
        let swing = (low.points[1][0] - high.points[1][0]).abs();
        assert!(swing <= last + NEAR, "row {at} is wider than the one above");
        last = swing;
    }
}

/// Every node is as high as what it gives or gets, and a ribbon starts and ends on its nodes.
#[track_caller]
fn check_sankey(data: &costs::Flows, scene: &Scene) {
    let per_px = (scene.y.domain[1] - scene.y.domain[0]) / (scene.y.range[1] - scene.y.range[0]);
    let nodes: Vec<&Mark> =
        scene.marks.iter().filter(|mark| mark.id.starts_with("node-") && mark.kind == MarkKind::Bar).collect();
    let ribbons: Vec<&Mark> = scene.marks.iter().filter(|mark| mark.group == "flow").collect();
    let height = |ribbon: &Mark| ribbon.points[ribbon.points.len() - 1][1] - ribbon.points[0][1];
    let mut columns = std::collections::BTreeMap::new();
    for (at, node) in nodes.iter().enumerate() {
        let [[_, y0], [_, y1]] = [node.points[0], node.points[1]];
        let side = |end: usize| {
            let ends =
                |ribbon: &&&Mark| ribbon.id["flow-".len()..].split('-').nth(end) == Some(at.to_string().as_str());
            ribbons.iter().filter(ends).map(|ribbon| height(ribbon)).sum::<f64>()
        };
        let (leaving, arriving) = (side(0), side(1));
        assert!(
            (leaving.max(arriving) - (y1 - y0)).abs() < NEAR,
            "{}: in {arriving}, out {leaving}, high {}",
            node.label,
            y1 - y0
        );
        *columns.entry(node.group.clone()).or_insert(0.0) += (y1 - y0) * per_px;
    }
    let sent: f64 = data.flows.iter().filter(|flow| data.nodes[flow.from].column == 0).map(|flow| flow.amount).sum();
    for (column, sum) in columns {
        assert!((sum - sent).abs() < sent * 1e-6, "{column} holds {sum}, the resources sent {sent}: nothing is lost");
    }
}

#[test]
fn figures_wider_than_their_columns_lay_a_waterfall_down() {
    let total = |key: &str, value| waterfall::Step {
        key: key.into(),
        label: String::new(),
        value,
        kind: waterfall::Kind::Total,
    };
    // The figures fit beside each other, but not beside the figures of the axis.
    let steps = [total("first", -5_197_740.0), total("last", -5_197_740.0)];
    let scene = costs::waterfall(0, &steps).scene(Size::new(240.0, 160.0), &Palette::PROJECTOR);
    assert_eq!(texts_at_fault(&scene), None);
}

#[test]
fn money_is_kept_from_column_to_column() {
    for customers in [1, 9, 300] {
        let data = costs::flows(0, customers);
        for size in [SMALL, WIDE, Size::new(1_400.0, 900.0)] {
            check_sankey(&data, &data.chart().scene(size, &Palette::LIGHT));
        }
    }
}

#[test]
fn small_customers_are_put_together_and_unused_capacity_never_is() {
    let data = costs::flows(0, 300);
    let scene = data.chart().scene(WIDE, &Palette::LIGHT);
    let last: Vec<&Mark> = scene.marks.iter().filter(|mark| mark.group == "column-2").collect();
    assert!(last.len() < 24, "a column shows what it can name, not {} nodes", last.len());
    assert_eq!(last.iter().filter(|mark| mark.label == "其他").count(), 1, "one node for the rest");
    let unused = last.iter().find(|mark| mark.label == "闲置产能").expect("capacity nobody used is shown");
    assert_eq!(unused.style.pattern, Pattern::Hatch, "and looks like nobody's");
    assert_eq!(scene.table.rows.len(), data.flows.iter().filter(|flow| flow.amount > 0.0).count(), "the twin has all");
}

fn palette() -> impl Strategy<Value = &'static Palette> {
    prop::sample::select(PaletteName::ALL.to_vec()).prop_map(Palette::of)
}

prop_compose! {
    fn words()(text in prop_oneof!["[a-zA-Z ]{0,30}", "[杭州云栖茶叶有限公司（）·分店第一二三]{0,40}", "\\PC{0,30}"]) -> String { text }
}

prop_compose! {
    fn page()(width in 100.0..2_000.0f64, height in 80.0..1_200.0f64) -> Size { Size::new(width, height) }
}

/// Nothing is wrong with a scene.
fn sound(scene: &Scene) -> Result<(), TestCaseError> {
    let fault = texts_at_fault(scene).or_else(|| marks_at_fault(scene));
    prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn waterfalls_are_sound(
        changes in prop::collection::vec(-1e6..1e6f64, 0..18), first in -1e7..1e7f64, name in words(), size in page(), palette in palette(),
    ) {
        let total = |key: &str, value: f64| waterfall::Step { key: key.into(), label: name.clone(), value, kind: waterfall::Kind::Total };
        let last = first + changes.iter().sum::<f64>();
        let steps: Vec<waterfall::Step> = std::iter::once(total("first", first))
            .chain(changes.iter().map(|&value| waterfall::Step {
                key: String::new(), label: name.clone(), value,
                kind: if value < 0.0 { waterfall::Kind::Unfavourable } else { waterfall::Kind::Favourable },
            }))
            .chain([total("last", last)])
            .collect();
        sound(&costs::waterfall(0, &steps).scene(size, palette))?;
    }

    #[test]
    fn tornados_are_sound(
        results in prop::collection::vec((-1e6..1e6f64, -1e6..1e6f64), 0..40), name in words(), size in page(), palette in palette(),
    ) {
        let bars: Vec<tornado::Bar> = results.iter().enumerate().map(|(at, &(low, high))| tornado::Bar {
            key: at.to_string(), label: name.clone(), range: [name.clone(), name.clone()], results: [low, high],
        }).collect();
        let mut chart = costs::tornado(1, &bars);
        chart.base_label = name;
        sound(&chart.scene(size, palette))?;
    }

    #[test]
    fn sankeys_are_sound(
        amounts in prop::collection::vec(0.0..1e6f64, 24), customers in 1usize..40, name in words(), size in page(), palette in palette(),
    ) {
        let mut data = costs::flows(1, customers);
        for (flow, amount) in data.flows.iter_mut().zip(amounts.iter().cycle()) {
            flow.amount = *amount;
        }
        data.nodes[0].label.clone_from(&name);
        data.nodes[5].label.clone_from(&name);
        let mut chart = data.chart();
        chart.words.others.clone_from(&name);
        chart.words.columns[1] = name;
        sound(&chart.scene(size, palette))?;
    }

    #[test]
    fn a_sankey_of_anything_does_not_panic(
        flows in prop::collection::vec((0usize..8, 0usize..8, -10.0..1e9f64), 0..30), columns in prop::collection::vec(0usize..4, 6),
    ) {
        let nodes: Vec<sankey::Node> = columns.iter().enumerate().map(|(at, &column)| sankey::Node {
            key: at.to_string(), label: at.to_string(), column, kind: sankey::Kind::Plain,
        }).collect();
        let flows = flows.into_iter().map(|(from, to, amount)| sankey::Flow { from, to, amount }).collect();
        let data = costs::Flows { language: 0, nodes, flows };
        sound(&data.chart().scene(WIDE, &Palette::LIGHT))?;
    }
}
