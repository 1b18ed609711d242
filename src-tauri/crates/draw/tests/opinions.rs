//! Opinions: rounds of a panel, and items by what matters and what is done.

#[allow(dead_code, reason = "each test draws some of the charts")]
mod support;

use keheng_draw::{
    Scene,
    charts::{
        Chart,
        rounds::{Round, Rounds, Spread, Words},
    },
    palette::{Palette, PaletteName},
    scene::{MarkKind, Pattern, Size},
    sheet::Texts,
};
use proptest::prelude::*;
use support::{
    check::{mark, marks_at_fault, texts_at_fault},
    surveys,
};

const WIDE: Size = Size { width: 900.0, height: 420.0 };

fn drawn(rounds: &[Round], domain: [f64; 2], size: Size) -> Scene {
    let word = |text: &str| text.to_owned();
    Rounds {
        texts: Texts {
            title: word("On time"),
            subtitle: word("Opinions draw together"),
            headed: true,
            summary: word("Round 1: median 3"),
            empty: word("No answers yet"),
        },
        rounds,
        domain,
        scale: domain == [1.0, 5.0],
        words: Words {
            round: word("Round"),
            value: word("1–5 points"),
            median: word("Median"),
            middle: word("Middle half"),
            range: word("Lowest to highest"),
            base: word("Answers"),
        },
        value: &|value| format!("{value:.1}"),
        interval: &|low, high| format!("{low:.1}–{high:.1}"),
    }
    .scene(size, &Palette::LIGHT)
}

fn rounds(spreads: &[Option<[f64; 5]>]) -> Vec<Round> {
    let of = |(at, spread): (usize, &Option<[f64; 5]>)| Round {
        key: format!("{}", at + 1),
        label: format!("Round {}", at + 1),
        spread: spread.map(|[low, q1, median, q3, high]| Spread { low, q1, median, q3, high }),
        base: "12".to_owned(),
    };
    spreads.iter().enumerate().map(of).collect()
}

#[test]
fn a_box_lies_where_its_quartiles_are_and_a_replay_moves_nothing_else() {
    let all = [Some([1.0, 2.0, 3.0, 4.0, 5.0]), Some([2.0, 3.0, 3.0, 4.0, 4.0]), Some([3.0, 3.0, 3.0, 3.0, 4.0])];
    let size = Size { width: 340.0, height: 260.0 };
    let scene = drawn(&rounds(&all), [1.0, 5.0], size);
    for (at, spread) in all.iter().enumerate() {
        let [low, q1, median, q3, high] = spread.expect("all are shown");
        let value = |px: f64| scene.y.value(px);
        let middle = &mark(&scene, &format!("middle-{at}")).points;
        assert!((value(middle[0][1]) - q3).abs() < 0.01 && (value(middle[1][1]) - q1).abs() < 0.01);
        let range = &mark(&scene, &format!("range-{at}")).points;
        assert!((value(range[0][1]) - low).abs() < 0.01 && (value(range[1][1]) - high).abs() < 0.01);
        assert!((value(mark(&scene, &format!("median-{at}")).points[0][1]) - median).abs() < 0.01);
    }
    assert_eq!(scene.y.domain, [1.0, 5.0], "an axis beyond the scale would show what nobody can say");
    let first = drawn(&rounds(&[all[0], None, None]), [1.0, 5.0], size);
    assert_eq!(mark(&first, "middle-0").points, mark(&scene, "middle-0").points, "the first round stays where it was");
    assert!(first.marks.iter().all(|mark| !mark.id.ends_with("-1")), "a round that is not shown yet has no marks");
    assert_eq!(first.table.rows.len(), 3);
    assert!(first.table.rows.iter().all(|row| row.len() == first.table.columns.len()));
}

#[test]
fn nothing_leaves_the_page_however_small_it_is_or_odd_the_figures() {
    let odd = [
        vec![],
        vec![None],
        vec![Some([3.0; 5])],
        vec![Some([-1e9, -5.0, 0.0, 7.0, 1e9]); 10],
        vec![Some([f64::NAN, 1.0, 2.0, 3.0, f64::INFINITY])],
    ];
    for spreads in odd {
        for (width, height) in [(200.0, 120.0), (340.0, 260.0), (1_200.0, 500.0)] {
            for domain in [[1.0, 5.0], [3.0, 3.0], [-1e9, 1e9]] {
                let scene = drawn(&rounds(&spreads), domain, Size { width, height });
                let fault = texts_at_fault(&scene).or_else(|| marks_at_fault(&scene));
                // marks beyond the axis are the caller's: the domain holds all values that are drawn
                if domain == [-1e9, 1e9] || spreads.iter().flatten().next().is_none() {
                    assert_eq!(fault, None, "{spreads:?} at {width} x {height}");
                }
            }
        }
    }
}

#[test]
fn a_thing_lies_where_its_figures_are_in_a_cloud_that_casts_its_intervals() {
    let things = surveys::places(0, 8);
    let scene = surveys::quadrants(0, &things).scene(WIDE, &Palette::PRINT);
    for (at, thing) in things.iter().enumerate() {
        let point = mark(&scene, &format!("thing-{at}"));
        let [x, y] = point.points[0];
        assert!((scene.x.value(x) - thing.at[0]).abs() < 0.01 && (scene.y.value(y) - thing.at[1]).abs() < 0.01);
        assert_eq!(point.style.fill == point.style.stroke, thing.steady, "a ring may be chance");
        let cloud = thing.cloud.expect("a cloud");
        let outline = &mark(&scene, &format!("cloud-{at}")).points;
        let ends = |axis: usize, value: &dyn Fn(f64) -> f64| {
            let values = outline.iter().map(|point| value(point[axis]));
            values.fold([f64::INFINITY, f64::NEG_INFINITY], |[low, high], v| [low.min(v), high.max(v)])
        };
        let near = |[a, b]: [f64; 2], [c, d]: [f64; 2]| (a - c).abs() < 0.01 && (b - d).abs() < 0.01;
        assert!(near(ends(0, &|px| scene.x.value(px)), cloud.across), "its shadow on the horizontal axis");
        assert!(near(ends(1, &|px| scene.y.value(px)), cloud.up), "its shadow on the vertical axis");
    }
    for field in ["重点改进", "继续保持", "优先级低", "可能过度"] {
        assert!(scene.decor.iter().any(|mark| mark.label == field), "{field} is named");
    }
    assert_eq!(scene.table.rows.len(), things.len());
    assert!(surveys::quadrants(1, &[]).scene(WIDE, &Palette::LIGHT).marks.is_empty());
}

#[test]
fn a_profile_winds_through_its_values_and_stops_where_nobody_judged() {
    let rows = surveys::profiles(0, 7);
    for palette in [&Palette::LIGHT, &Palette::PRINT] {
        let scene = surveys::profile(0, &rows).scene(WIDE, palette);
        for (at, row) in rows.iter().enumerate() {
            for (series, value) in row.values.iter().enumerate() {
                let found = scene.marks.iter().find(|mark| mark.id == format!("point-{series}-{at}"));
                let Some(value) = value else {
                    assert!(found.is_none(), "nobody judged");
                    continue;
                };
                let found = found.expect("a value has a point");
                assert!((scene.x.value(found.points[0][0]) - value.at).abs() < 0.01);
                assert_eq!(found.style.fill == found.style.stroke, value.certain, "a hollow one may be chance");
            }
            let ends = row.values[0].as_ref().and_then(|value| value.interval).expect("ours has its interval");
            let whisker = &mark(&scene, &format!("whisker-{at}")).points;
            assert!((scene.x.value(whisker[0][0]) - ends[0]).abs() < 0.01);
            assert!((scene.x.value(whisker[1][0]) - ends[1]).abs() < 0.01);
        }
        let lines = |series: &str| scene.marks.iter().filter(|mark| mark.id.starts_with(series)).count();
        assert_eq!((lines("line-0-"), lines("line-1-")), (1, 1), "one line from top to bottom");
        assert_eq!(lines("line-2-"), 2, "two items of three, then one that nobody judged");
        let shapes: Vec<_> = (0..3).map(|series| mark(&scene, &format!("point-{series}-0")).style.shape).collect();
        assert!(shapes[0] != shapes[1] && shapes[1] != shapes[2], "shapes tell series apart without colour");
        assert_eq!((scene.table.rows.len(), scene.table.columns.len()), (7, 4));
        assert_eq!(scene.table.rows[2][3], "", "and the table says that nobody judged");
    }
    assert!(surveys::profile(1, &[]).scene(WIDE, &Palette::LIGHT).marks.is_empty());
}

#[test]
fn likert_pieces_are_their_shares_and_the_undecided_stand_on_the_middle() {
    let rows = surveys::opinions(0, 9);
    for palette in [&Palette::LIGHT, &Palette::PRINT] {
        let scene = surveys::likert(0, &rows).scene(WIDE, palette);
        let value = |px: f64| scene.x.value(px);
        for (at, row) in rows.iter().enumerate() {
            let Some(shares) = &row.shares else {
                assert!(
                    scene.marks.iter().all(|mark| !mark.id.starts_with(&format!("piece-{at}-"))),
                    "nobody answered"
                );
                assert_eq!(scene.table.rows[at][1..6], [""; 5]);
                continue;
            };
            let mut from = -(shares[0] + shares[1] + shares[2] / 2.0);
            for (point, share) in shares.iter().enumerate() {
                let piece = &mark(&scene, &format!("piece-{at}-{point}"));
                let ends = [value(piece.points[0][0]), value(piece.points[1][0])];
                assert!((ends[0] - from).abs() < 0.001 && (ends[1] - from - share).abs() < 0.001, "{ends:?}");
                from += share;
                assert_eq!(piece.style.pattern == Pattern::Hatch, point < 2, "what is bad is hatched");
            }
            let middle = &mark(&scene, &format!("piece-{at}-2")).points;
            assert!((value(middle[0][0]) + value(middle[1][0])).abs() < 0.001, "half on either side");
        }
        let rule = &mark(&scene, "middle").points;
        assert!((value(rule[0][0])).abs() < 1e-9);
        assert!(scene.x.domain[0] <= -0.25 && scene.x.domain[1] >= 0.25 && scene.x.domain[1] <= 1.0);
        assert!(scene.x.ticks.iter().all(|tick| !tick.label.starts_with('-')), "shares have no sign");
    }
    let mut even = surveys::likert(1, &rows);
    even.words.points.remove(2);
    let scene = even.scene(WIDE, &Palette::LIGHT);
    let of = |id: &str| mark(&scene, id).points.clone();
    assert!(scene.x.value(of("piece-0-1")[1][0]).abs() < 0.001, "of four points two lie on either side");
    assert!(surveys::likert(1, &[]).scene(WIDE, &Palette::LIGHT).marks.is_empty());
}

#[test]
fn an_axis_ends_where_the_scale_ends() {
    let mut things = surveys::places(0, 3);
    for thing in &mut things {
        thing.at = [4.8, 4.9];
        thing.cloud.as_mut().expect("a cloud").across = [4.2, 5.4];
        thing.cloud.as_mut().expect("a cloud").up = [4.5, 5.3];
    }
    let scene = surveys::quadrants(0, &things).scene(WIDE, &Palette::LIGHT);
    assert!(scene.x.domain[1] <= 5.0 + 1e-9 && scene.y.domain[1] <= 5.0 + 1e-9, "{:?} {:?}", scene.x, scene.y);
    let mut free = surveys::quadrants(0, &things);
    free.bounds = [None, None];
    assert!(free.scene(WIDE, &Palette::LIGHT).x.domain[1] > 5.3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn likert_bars_are_sound(
        shares in prop::collection::vec(prop::option::of(prop::collection::vec(
            prop_oneof![0.0..1.0f64, Just(0.0), Just(f64::NAN), Just(-1.0), Just(f64::INFINITY)], 0..12)), 0..30),
        points in 0usize..12, name in prop_oneof!["[a-zA-Z ]{0,30}", "[杭州云栖茶叶有限公司（）·分店第一二三]{0,40}"],
        width in 100.0..2_000.0f64, height in 80.0..1_200.0f64, palette in prop::sample::select(PaletteName::ALL.to_vec()),
    ) {
        let mut rows = surveys::opinions(0, shares.len());
        for (row, own) in rows.iter_mut().zip(shares) {
            row.label.clone_from(&name);
            row.shares = own;
        }
        let mut chart = surveys::likert(1, &rows);
        chart.words.points = (0..points).map(|at| format!("{at} {name}")).collect();
        let scene = chart.scene(Size::new(width, height), Palette::of(palette));
        let fault = texts_at_fault(&scene).or_else(|| marks_at_fault(&scene));
        prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
        let inside = |point: &[f64; 2]| scene.plot.holds([point[0].round(), point[1].round()]);
        let marks = scene.marks.iter().filter(|mark| mark.kind == MarkKind::Bar);
        prop_assert!(marks.flat_map(|mark| &mark.points).all(inside), "a piece leaves the plot");
    }

    #[test]
    fn profiles_are_sound(count in 0usize..30, width in 200.0f64..1_400.0, height in 120.0f64..900.0, odd in prop::sample::select(vec![0.0, f64::NAN, 1.0, 5.0])) {
        let mut rows = surveys::profiles(1, count);
        if let Some(value) = rows.first_mut().and_then(|row| row.values[0].as_mut()) {
            (value.at, value.interval) = (if odd == 0.0 { value.at } else if odd.is_nan() { 1.0 } else { odd }, Some([1.0, 5.0]));
        }
        let scene = surveys::profile(1, &rows).scene(Size { width, height }, &Palette::LIGHT);
        prop_assert_eq!(texts_at_fault(&scene), None);
        prop_assert_eq!(marks_at_fault(&scene), None);
        prop_assert_eq!(scene.table.rows.len(), count);
    }

    #[test]
    fn quadrants_are_sound(
        places in prop::collection::vec((-1e6..1e6f64, 1.0..5.0f64, 0.0..2.0f64, -1.5..1.5f64), 0..40),
        name in prop_oneof!["[a-zA-Z ]{0,30}", "[杭州云栖茶叶有限公司（）·分店第一二三]{0,40}", "\\PC{0,30}"],
        width in 100.0..2_000.0f64, height in 80.0..1_200.0f64, palette in prop::sample::select(PaletteName::ALL.to_vec()),
    ) {
        let mut things = surveys::places(0, places.len());
        for (thing, (x, y, half, lean)) in things.iter_mut().zip(places) {
            thing.at = [x, y];
            thing.label.clone_from(&name);
            let cloud = thing.cloud.as_mut().expect("a cloud");
            (cloud.across, cloud.up, cloud.lean) = ([x - half, x + half], [y - half, y + half], lean);
        }
        let mut chart = surveys::quadrants(1, &things);
        chart.words.fields[3] = name;
        let scene = chart.scene(Size::new(width, height), Palette::of(palette));
        let fault = texts_at_fault(&scene).or_else(|| marks_at_fault(&scene));
        prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
        let outside = |point: &&[f64; 2]| !scene.plot.holds([point[0].round(), point[1].round()]);
        let marks = scene.marks.iter().filter(|mark| mark.kind != MarkKind::Label);
        prop_assert!(!marks.flat_map(|mark| &mark.points).any(|point| outside(&point)), "a mark leaves the plot");
    }
}
