//! Tangents, profit, comparison of methods, small multiples, causes and the heat table.

#[allow(dead_code, reason = "each test draws some of the charts")]
mod support;

use keheng_draw::{
    Scene,
    charts::{Chart, causes, compare, matrix, multiples},
    palette::{Palette, PaletteName},
    scene::{Mark, MarkKind, Pattern, Shape, Size},
};
use proptest::prelude::*;
use support::{
    check::{mark, marks_at_fault, texts_at_fault},
    level, more, surveys,
};

const NEAR: f64 = 0.05;
const WIDE: Size = Size { width: 900.0, height: 420.0 };

/// Pixels down per pixel to the right.
fn slope(line: &Mark) -> f64 {
    let ([x0, y0], [x1, y1]) = (line.points[0], line.points[line.points.len() - 1]);
    (y1 - y0) / (x1 - x0)
}

#[test]
fn at_the_optimum_the_slopes_are_opposite_and_equal() {
    let data = level::curves(0, 0);
    let scene = more::tangents(0, &data.samples, level::BEST).scene(WIDE, &Palette::LIGHT);
    let [rising, falling, total] =
        ["logistics", "failure", "total"].map(|id| slope(mark(&scene, &format!("tangent-{id}"))));
    assert!(rising < 0.0 && falling > 0.0, "one rises on the page, the other falls: {rising}, {falling}");
    assert!((rising + falling).abs() < 1e-6, "opposite and equal: {rising} and {falling}");
    assert!(total.abs() < 1e-6, "the tangent of the sum lies level");
    let before = more::tangents(0, &data.samples, 0.90).scene(WIDE, &Palette::LIGHT);
    assert!(slope(mark(&before, "tangent-total")) > 0.01, "left of it the sum still falls");
}

#[test]
fn tangents_touch_their_curves() {
    let data = level::curves(0, 0);
    for at in [0.87, 0.92, 0.97] {
        let scene = more::tangents(0, &data.samples, at).scene(WIDE, &Palette::LIGHT);
        for id in ["logistics", "failure", "total"] {
            let touch = mark(&scene, &format!("touch-{id}")).points[0];
            assert!(mark(&scene, id).points.contains(&touch), "{id}: a corner of the curve");
            let line = mark(&scene, &format!("tangent-{id}"));
            let on = line.points[0][1] + slope(line) * (touch[0] - line.points[0][0]);
            assert!((on - touch[1]).abs() < NEAR, "{id}: on the tangent");
        }
    }
}

#[test]
fn the_greatest_profit_is_ballou_s_and_the_gap_is_the_profit() {
    let points = more::profits(more::Response::Root);
    let scene = more::profit_curve(0, more::Response::Root, &points).scene(WIDE, &Palette::LIGHT);
    let best = mark(&scene, "best").points[0];
    // (0.25 / 0.0011)^(2/3) per cent.
    assert!((scene.x.value(best[0]) - 37.24).abs() < 0.01, "found {}", scene.x.value(best[0]));
    let gap = mark(&scene, "gap");
    let (revenue, cost) = (scene.y.value(gap.points[0][1]), scene.y.value(gap.points[1][1]));
    assert!((revenue - cost - scene.y.value(best[1])).abs() < 1e-9, "the gap between the curves is the profit");
    let profit = &mark(&scene, "profit").points;
    assert!(profit.contains(&best) && profit.iter().all(|point| point[1] >= best[1] - NEAR), "nothing lies higher");
}

#[test]
fn a_dumbbell_joins_its_two_values_and_tells_chance_from_shortfall() {
    let rows = surveys::gaps(0, 12);
    let scene = surveys::dumbbell(0, &rows).scene(WIDE, &Palette::PRINT);
    for (at, row) in rows.iter().enumerate() {
        let [first, second] = row.values.expect("values");
        let (one, other) = (mark(&scene, &format!("first-{at}")), mark(&scene, &format!("second-{at}")));
        assert!((scene.x.value(one.points[0][0]) - first).abs() < 0.01);
        assert!((scene.x.value(other.points[0][0]) - second).abs() < 0.01);
        assert_ne!(one.style.shape, other.style.shape, "they differ without colour");
        let bar = mark(&scene, &format!("bar-{at}"));
        assert_eq!([bar.points[0][0], bar.points[1][0]], [one.points[0][0], other.points[0][0]]);
        assert_eq!(bar.style.pattern == Pattern::Hatch, !row.certain, "{}: chance is hatched", row.difference);
        assert!(scene.decor.iter().any(|m| m.label == row.difference), "the difference is written out");
    }
    assert_eq!(scene.table.rows.len(), rows.len());
    assert!(scene.table.rows.iter().all(|row| row.len() == scene.table.columns.len()));
}

#[test]
fn a_row_without_values_keeps_its_name_and_has_no_marks() {
    let mut rows = surveys::gaps(1, 3);
    rows[1].values = None;
    rows[1].difference.clear();
    let scene = surveys::dumbbell(1, &rows).scene(WIDE, &Palette::LIGHT);
    assert!(scene.marks.iter().all(|m| !m.id.ends_with("-1")));
    assert!(scene.decor.iter().any(|m| m.label == rows[1].label));
    rows.iter_mut().for_each(|row| row.values = None);
    let scene = surveys::dumbbell(1, &rows).scene(WIDE, &Palette::LIGHT);
    assert!(scene.marks.is_empty(), "nobody answered: the picture says so instead");
}

#[test]
fn methods_differ_in_shape_and_lie_where_their_value_is() {
    let (methods, rows) = more::methods(0, 12);
    let scene = more::compare(0, &methods, &rows).scene(WIDE, &Palette::PRINT);
    for (at, row) in rows.iter().enumerate() {
        for (method, value) in row.values.iter().enumerate() {
            let id = format!("point-{at}-{method}");
            let Some(value) = value else {
                assert!(scene.marks.iter().all(|mark| mark.id != id), "a method that says nothing has no point");
                continue;
            };
            let dot = mark(&scene, &id).points[0];
            assert!((dot[0] - scene.x.px(*value)).abs() < NEAR && (dot[1] - scene.y.px(at as f64 + 0.5)).abs() < NEAR);
            let span = &mark(&scene, &format!("span-{at}")).points;
            assert!(span[0][0] <= dot[0] + NEAR && dot[0] <= span[1][0] + NEAR, "the line spans the methods");
        }
    }
    let shapes: Vec<Shape> = (0..4).map(|method| mark(&scene, &format!("point-0-{method}")).style.shape).collect();
    for (at, shape) in shapes.iter().enumerate() {
        assert!(!shapes[at + 1..].contains(shape), "told apart without colour");
    }
}

#[test]
fn rows_without_room_are_said_to_be_in_the_table() {
    let (methods, rows) = more::methods(0, 60);
    let scene = more::compare(0, &methods, &rows).scene(WIDE, &Palette::LIGHT);
    let drawn = scene.marks.iter().filter(|mark| mark.group == "span").count();
    assert!(drawn < 60 && scene.table.rows.len() == 60);
    let note = format!("还有 {} 位在表中", 60 - drawn);
    assert!(scene.decor.iter().any(|mark| mark.label == note), "{note}");
}

#[test]
fn panels_have_their_own_scale_and_a_light_by_shape() {
    let (periods, panels) = more::panels(0, 12);
    let scene = more::multiples(0, &periods, &panels).scene(WIDE, &Palette::PRINT);
    for (at, panel) in panels.iter().enumerate() {
        let heights: Vec<(f64, f64)> = panel
            .values
            .iter()
            .enumerate()
            .filter_map(|(k, value)| {
                let value = (*value)?;
                Some((mark(&scene, &format!("point-{at}-{k}")).points[0][1], value))
            })
            .collect();
        for (y, value) in &heights {
            for (other, than) in &heights {
                assert!((y < other) == (value > than), "{}: higher is more", panel.label);
            }
        }
    }
    let look = |light| {
        let at = panels.iter().position(|panel| panel.light == light)?;
        let style = &mark(&scene, &format!("light-{at}")).style;
        Some((style.shape, style.fill == Some(Palette::PRINT.sheet)))
    };
    let looks: Vec<(Shape, bool)> = multiples::Light::ALL.into_iter().filter_map(look).collect();
    for (at, one) in looks.iter().enumerate() {
        assert!(!looks[at + 1..].contains(one), "lights differ without colour");
    }
}

#[test]
fn the_vital_few_carry_their_share_and_all_causes_are_listed() {
    let causes = more::causes(0, 20);
    let whole: f64 = causes.iter().map(|cause| cause.amount).sum();
    let scene = more::pareto_of_causes(0, &causes).scene(WIDE, &Palette::LIGHT);
    let y2 = scene.y2.as_ref().expect("there is something to share");
    let line = &mark(&scene, "cumulative").points;
    assert!((line[line.len() - 1][1] - y2.px(1.0)).abs() < NEAR, "all causes are 100 %");
    let bars: Vec<&Mark> = scene.marks.iter().filter(|mark| mark.kind == MarkKind::Bar).collect();
    assert!(bars.len() < causes.len(), "some have no bar of their own");
    assert_eq!(bars[bars.len() - 1].label, "其余原因", "and those stand last, together");
    let drawn: f64 = bars.iter().map(|bar| scene.y.value(bar.points[0][1])).sum();
    assert!((drawn - whole).abs() < 1e-6 * whole, "bars hold {drawn} of {whole}");
    assert_eq!(scene.table.rows.len(), 20, "the twin names them all");
    let few = scene.x.value(mark(&scene, "cut-0").points[0][0]).round() as usize;
    let mut amounts: Vec<f64> = causes.iter().map(|cause| cause.amount).collect();
    amounts.sort_by(|a, b| b.total_cmp(a));
    let share = |count: usize| amounts[..count].iter().sum::<f64>() / whole;
    let drawn_alone = bars.len() - 1;
    assert!(share(few) >= 0.8 || few == drawn_alone, "the few carry {}", share(few));
    assert!(share(few - 1) < 0.8, "and none of them is one too many");
}

#[test]
fn cells_sums_and_grounds_agree() {
    let (stages, items) = more::costs(0, 6);
    let scene = more::matrix(0, &stages, &items).scene(WIDE, &Palette::LIGHT);
    let mut negative = 0;
    for (row, item) in items.iter().enumerate() {
        for (column, cell) in item.cells.iter().enumerate() {
            let found = mark(&scene, &format!("cell-{row}-{column}"));
            assert_eq!(found.tooltip[1].value, support::amount(*cell));
            assert_eq!(found.style.pattern == Pattern::Hatch, *cell < 0.0, "negative cells are hatched");
            negative += usize::from(*cell < 0.0);
            let middle = (found.points[0][0] + found.points[1][0]) / 2.0;
            assert!((middle - scene.x.px(column as f64 + 0.5)).abs() < NEAR);
        }
    }
    assert!(negative > 0, "the sample has a negative cell to show");
    for palette in PaletteName::ALL.map(Palette::of) {
        let scene = more::matrix(0, &stages, &items).scene(Size::new(1_300.0, 600.0), palette);
        for figure in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Label) {
            let cell = mark(&scene, &figure.id.replace("figure", "cell").replace("-text", ""));
            let (ink, ground) = (figure.style.fill.expect("text"), cell.style.fill.expect("ground"));
            assert!(
                ink.contrast(ground) >= 4.5,
                "{:?}: {} has {:.2}",
                palette.name,
                figure.label,
                ink.contrast(ground)
            );
        }
    }
}

#[test]
fn boxes_are_as_deep_as_they_are_full_and_say_so() {
    let tiles = more::tiles(0, [[12.0, 55.0], [0.0, 33.0]]);
    for palette in PaletteName::ALL.map(Palette::of) {
        let scene = more::boxes(0, &tiles).scene(WIDE, palette);
        let depth = |id: &str| mark(&scene, id).style.fill.expect("ground").contrast(palette.sheet);
        assert!(depth("box-0-1") > depth("box-1-1") && depth("box-1-1") > depth("box-0-0"), "the fullest is deepest");
        for figure in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Label) {
            let (row, column) = (&figure.id[3..4], &figure.id[5..6]);
            let ground = mark(&scene, &format!("box-{row}-{column}")).style.fill.expect("ground");
            assert!(figure.style.fill.expect("text").contrast(ground) >= 4.5, "{:?}: {}", palette.name, figure.label);
        }
        let middle = |id: &str| (mark(&scene, id).points[0][0] + mark(&scene, id).points[1][0]) / 2.0;
        assert!((middle("box-0-1") - scene.x.px(1.5)).abs() < NEAR);
        assert_eq!(mark(&scene, "box-1-0").key.as_deref(), Some("box:1-0"), "an empty box is still a box");
        assert_eq!(scene.table.rows.len(), 4);
    }
    let empty = more::tiles(0, [[0.0; 2]; 2]);
    assert!(more::boxes(0, &empty).scene(WIDE, &Palette::LIGHT).marks.is_empty(), "nobody is no picture");
}

#[test]
fn a_small_heat_table_still_holds_everything() {
    let (stages, items) = more::costs(0, 40);
    let scene = more::matrix(0, &stages, &items).scene(Size::new(420.0, 240.0), &Palette::LIGHT);
    let drawn: f64 = scene
        .marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::Bar)
        .map(|mark| mark.tooltip[1].value.parse::<f64>().expect("plain figures"))
        .sum();
    let whole: f64 = items.iter().flat_map(|item| &item.cells).sum();
    assert!((drawn - whole).abs() < 0.01 * items.len() as f64 * 5.0, "shown {drawn}, given {whole}");
    assert_eq!(scene.table.rows.len(), 41, "every item and the sums");
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
    fn tangents_are_sound(at in 0.80..1.003f64, name in words(), size in page(), palette in palette()) {
        let data = level::curves(0, 0);
        let mut chart = more::tangents(1, &data.samples, at);
        chart.touch.labels[1].clone_from(&name);
        chart.words.total = name;
        sound(&chart.scene(size, palette))?;
    }

    #[test]
    fn boxes_are_sound(counts in prop::array::uniform4(0.0..1e6f64), name in words(), size in page(), palette in palette()) {
        let [a, b, c, d] = counts;
        let mut tiles = more::tiles(1, [[a, b], [c, d]]);
        tiles[0][1].label.clone_from(&name);
        let mut chart = more::boxes(1, &tiles);
        chart.words.columns[0].clone_from(&name);
        chart.words.rows[1] = name;
        sound(&chart.scene(size, palette))?;
    }

    #[test]
    fn profit_curves_are_sound(which in 0usize..3, name in words(), at in -20.0..120.0f64, size in page(), palette in palette()) {
        let response = [more::Response::Root, more::Response::Log, more::Response::S][which];
        let points = more::profits(response);
        let mut chart = more::profit_curve(0, response, &points);
        chart.handle.iter_mut().for_each(|handle| handle.value = at);
        chart.best.iter_mut().for_each(|best| best.label.clone_from(&name));
        chart.words.revenue = name;
        sound(&chart.scene(size, palette))?;
    }

    #[test]
    fn comparisons_are_sound(
        values in prop::collection::vec(prop::collection::vec(prop::option::of(-1e5..1e6f64), 0..5), 0..40),
        name in words(), size in page(), palette in palette(),
    ) {
        let rows: Vec<compare::Row> = values.into_iter().enumerate()
            .map(|(at, values)| compare::Row { key: at.to_string(), label: name.clone(), values }).collect();
        let methods = [name.clone(), "ABC".to_owned(), name.clone()];
        sound(&more::compare(0, &methods, &rows).scene(size, palette))?;
    }

    #[test]
    fn dumbbells_are_sound(
        values in prop::collection::vec(prop::option::of((1.0..5.0f64, 1.0..5.0f64)), 0..40),
        name in words(), size in page(), palette in palette(),
    ) {
        let mut rows = surveys::gaps(0, values.len());
        for (row, values) in rows.iter_mut().zip(values) {
            row.values = values.map(|(first, second)| [first, second]);
            row.label.clone_from(&name);
        }
        let mut chart = surveys::dumbbell(0, &rows);
        chart.words.values[1] = name;
        sound(&chart.scene(size, palette))?;
    }

    #[test]
    fn panels_are_sound(
        values in prop::collection::vec(prop::collection::vec(prop::option::of(0.0..1e4f64), 0..30), 0..14),
        name in words(), size in page(), palette in palette(),
    ) {
        let panels: Vec<multiples::Panel> = values.into_iter().enumerate().map(|(at, values)| multiples::Panel {
            key: at.to_string(), label: name.clone(), light: multiples::Light::ALL[at % 4], latest: format!("{at}.5%"),
            target: (at % 3 > 0).then(|| (50.0, name.clone())), figures: vec![name.clone(); values.len()], values,
        }).collect();
        let periods = vec![name; 12];
        sound(&more::multiples(0, &periods, &panels).scene(size, palette))?;
    }

    #[test]
    fn causes_are_sound(amounts in prop::collection::vec(0.0..1e5f64, 0..40), name in words(), size in page(), palette in palette()) {
        let causes: Vec<causes::Cause> = amounts.iter().enumerate()
            .map(|(at, &amount)| causes::Cause { key: at.to_string(), label: format!("{name}{at}"), amount }).collect();
        sound(&more::pareto_of_causes(1, &causes).scene(size, palette))?;
    }

    #[test]
    fn heat_tables_are_sound(
        cells in prop::collection::vec(prop::collection::vec(-1e5..1e7f64, 0..9), 0..30), stages in 0usize..9,
        name in words(), size in page(), palette in palette(),
    ) {
        let items: Vec<matrix::Item> = cells.into_iter().enumerate()
            .map(|(at, cells)| matrix::Item { key: at.to_string(), label: name.clone(), cells }).collect();
        let stages = vec![name; stages];
        sound(&more::matrix(0, &stages, &items).scene(size, palette))?;
    }
}
