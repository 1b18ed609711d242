//! Every chart in every palette and language: texts on the page and apart, SVG inert and well formed. With `KEHENG_GALLERY`
//! set to a folder the pictures are written there, to be looked at.

#[allow(dead_code, reason = "each test draws some of the charts")]
mod support;

use keheng_draw::{
    Scene,
    charts::Chart,
    paint::svg,
    palette::{Palette, PaletteName},
    scene::{MarkKind, Rect, Size},
};
use support::{amounts, costs, customers, level, lorenz, months, more, pareto_data, spc, surveys, texts, trend};

/// All texts of a scene with their boxes.
fn boxes(scene: &Scene) -> Vec<(&str, Rect)> {
    scene.shapes().filter_map(|mark| Some((mark.label.as_str(), mark.text_box()?))).collect()
}

#[track_caller]
fn check_texts(scene: &Scene, about: &str) {
    let found = boxes(scene);
    for (at, (text, a)) in found.iter().enumerate() {
        let inside =
            a.x0 >= -0.01 && a.y0 >= -0.01 && a.x1 <= scene.size.width + 0.01 && a.y1 <= scene.size.height + 0.01;
        assert!(inside, "{about}: {text:?} at {a:?} leaves the page {:?}", scene.size);
        for (other, b) in &found[at + 1..] {
            // Line boxes include the room for accents; a pixel of shared air is not a collision.
            let core = Rect { x0: a.x0 + 0.5, y0: a.y0 + 1.0, x1: a.x1 - 0.5, y1: a.y1 - 1.0 };
            assert!(!core.overlaps(b), "{about}: {text:?} {a:?} lies on {other:?} {b:?}");
        }
    }
}

/// A chart waiting for a page and a palette.
type Draw = Box<dyn Fn(Size, &Palette) -> Scene>;

fn charts(language: usize) -> Vec<(String, Size, Draw)> {
    let wide = Size::new(900.0, 420.0);
    let mut found: Vec<(String, Size, Draw)> = Vec::new();
    for (name, count, steep, size) in [
        ("pareto-12", 12, 0.9, wide),
        ("pareto-60", 60, 1.0, wide),
        ("pareto-2000", 2_000, 0.95, wide),
        ("pareto-narrow", 240, 1.0, Size::new(360.0, 260.0)),
    ] {
        let data = pareto_data(language, customers(language, count, steep));
        found.push((name.to_owned(), size, Box::new(move |size, palette| data.chart().scene(size, palette))));
    }
    let mut margins = customers(language, 40, 0.8);
    for (at, item) in margins.iter_mut().enumerate() {
        item.amount -= 62_000.0 - 400.0 * at as f64;
    }
    let data = pareto_data(language, margins);
    found.push(("pareto-margin".into(), wide, Box::new(move |size, palette| data.chart().scene(size, palette))));
    for (name, steep, size) in [
        ("lorenz", 0.85, Size::new(560.0, 460.0)),
        ("lorenz-steep", 1.02, wide),
        ("lorenz-flat", 0.2, Size::new(360.0, 300.0)),
    ] {
        let all = amounts(500, steep);
        found.push((name.into(), size, Box::new(move |size, palette| lorenz(language, &all).scene(size, palette))));
    }
    for (name, count, gap, size) in [
        ("trend-18", 18, Some(7), wide),
        ("trend-6", 6, None, Size::new(420.0, 280.0)),
        ("trend-120", 120, Some(40), Size::new(560.0, 320.0)),
    ] {
        let points = months(language, count, gap);
        found.push((name.into(), size, Box::new(move |size, palette| trend(language, &points).scene(size, palette))));
    }
    level_charts(language, &mut found);
    cost_charts(language, &mut found);
    flow_charts(language, &mut found);
    control_charts(language, &mut found);
    more_charts(language, &mut found);
    let none = pareto_data(language, Vec::new());
    found.push((
        "empty".into(),
        Size::new(420.0, 240.0),
        Box::new(move |size, palette| none.chart().scene(size, palette)),
    ));
    found
}

/// Charts over the service level.
fn level_charts(language: usize, found: &mut Vec<(String, Size, Draw)>) {
    use keheng_draw::charts::u_curve::Fit;
    let (wide, small) = (Size::new(900.0, 420.0), Size::new(420.0, 240.0));
    for (name, fit, months, size) in [
        ("u-curve", Fit::Firm, 24, wide),
        ("u-curve-small", Fit::Firm, 24, small),
        ("u-curve-sketch", Fit::Sketch, 5, wide),
        ("u-curve-refused", Fit::Refused, 14, Size::new(560.0, 360.0)),
    ] {
        let data = level::curves(language, months);
        found.push((name.into(), size, Box::new(move |size, palette| data.chart(fit).scene(size, palette))));
    }
}

/// Charts of costs and profits.
fn cost_charts(language: usize, found: &mut Vec<(String, Size, Draw)>) {
    let (wide, small) = (Size::new(900.0, 420.0), Size::new(420.0, 240.0));
    for (name, count, lift, banded, size) in [
        ("whale-10", 10, 0.0, false, wide),
        ("whale-400", 400, 0.0, true, wide),
        ("whale-small", 60, 800.0, false, small),
        ("whale-loss", 80, -9_000.0, false, wide),
    ] {
        let customers = costs::profits(language, count, lift);
        let mut sum = 0.0;
        let band: Vec<[f64; 2]> = customers
            .iter()
            .map(|customer| {
                sum += customer.profit;
                [sum * 0.94 - 20_000.0, sum * 1.04 + 12_000.0]
            })
            .collect();
        let draw = move |size, palette: &Palette| {
            costs::whale(language, &customers, if banded { &band } else { &[] }).scene(size, palette)
        };
        found.push((name.into(), size, Box::new(draw)));
    }
}

/// Charts of variances, assumptions and flows.
fn flow_charts(language: usize, found: &mut Vec<(String, Size, Draw)>) {
    let (wide, small) = (Size::new(900.0, 420.0), Size::new(420.0, 240.0));
    for (name, steps, size) in [
        ("waterfall", costs::variances(language), wide),
        ("waterfall-near", costs::near(language), wide),
        ("waterfall-small", costs::variances(language), small),
    ] {
        found.push((
            name.into(),
            size,
            Box::new(move |size, palette| costs::waterfall(language, &steps).scene(size, palette)),
        ));
    }
    for (name, count, size) in [("tornado", 9, wide), ("tornado-small", 5, small)] {
        let bars = costs::assumptions(language, count);
        found.push((
            name.into(),
            size,
            Box::new(move |size, palette| costs::tornado(language, &bars).scene(size, palette)),
        ));
    }
    for (name, customers, size) in
        [("sankey", 9, Size::new(900.0, 520.0)), ("sankey-300", 300, wide), ("sankey-small", 6, small)]
    {
        let data = costs::flows(language, customers);
        found.push((name.into(), size, Box::new(move |size, palette| data.chart().scene(size, palette))));
    }
}

/// Tangents, profit, comparison, panels, causes, heat table.
fn more_charts(language: usize, found: &mut Vec<(String, Size, Draw)>) {
    let (wide, small) = (Size::new(900.0, 420.0), Size::new(420.0, 240.0));
    for (name, at, size) in
        [("tangents", 0.92, wide), ("tangents-best", level::BEST, wide), ("tangents-small", 0.97, small)]
    {
        let data = level::curves(language, 0);
        let draw = move |size, palette: &Palette| more::tangents(language, &data.samples, at).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, response, size) in [
        ("profit-root", more::Response::Root, wide),
        ("profit-log", more::Response::Log, small),
        ("profit-s", more::Response::S, wide),
    ] {
        let points = more::profits(response);
        let draw = move |size, palette: &Palette| more::profit_curve(language, response, &points).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, count, size) in [("compare", 12, wide), ("compare-small", 30, small)] {
        let (methods, rows) = more::methods(language, count);
        let draw = move |size, palette: &Palette| more::compare(language, &methods, &rows).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, size) in [("multiples", wide), ("multiples-small", small), ("multiples-tall", Size::new(360.0, 640.0))] {
        let (periods, panels) = more::panels(language, 12);
        let draw = move |size, palette: &Palette| more::multiples(language, &periods, &panels).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, count, size) in [("causes", 8, wide), ("causes-small", 20, small)] {
        let causes = more::causes(language, count);
        let draw = move |size, palette: &Palette| more::pareto_of_causes(language, &causes).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, count, size) in [("dumbbell", 5, wide), ("dumbbell-22", 22, wide), ("dumbbell-small", 22, small)] {
        let rows = surveys::gaps(language, count);
        let draw = move |size, palette: &Palette| surveys::dumbbell(language, &rows).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, count, size) in [("likert", 5, wide), ("likert-22", 22, wide), ("likert-small", 22, small)] {
        let rows = surveys::opinions(language, count);
        let draw = move |size, palette: &Palette| surveys::likert(language, &rows).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, count, size) in [("quadrants", 5, wide), ("quadrants-22", 22, wide), ("quadrants-small", 22, small)] {
        let things = surveys::places(language, count);
        let draw = move |size, palette: &Palette| surveys::quadrants(language, &things).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, count, size) in [("profile", 5, wide), ("profile-22", 22, wide), ("profile-small", 22, small)] {
        let rows = surveys::profiles(language, count);
        let draw = move |size, palette: &Palette| surveys::profile(language, &rows).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, count, size) in [("matrix", 6, wide), ("matrix-small", 14, small)] {
        let (stages, items) = more::costs(language, count);
        let draw = move |size, palette: &Palette| more::matrix(language, &stages, &items).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, size) in [("boxes", wide), ("boxes-small", small)] {
        let tiles = more::tiles(language, [[12.0, 55.0], [8.0, 25.0]]);
        let draw = move |size, palette: &Palette| more::boxes(language, &tiles).scene(size, palette);
        found.push((name.into(), size, Box::new(draw)));
    }
}

/// Control charts.
fn control_charts(language: usize, found: &mut Vec<(String, Size, Draw)>) {
    use keheng_draw::charts::control::Kind;
    let (wide, small) = (Size::new(900.0, 420.0), Size::new(420.0, 240.0));
    for (name, count, change, size) in [("control", 26, 16, wide), ("control-small", 18, 10, small)] {
        let (points, changes) = (spc::points(language, count, change), spc::change(language, change));
        let draw = move |size, palette: &Palette| {
            spc::control(language, Kind::Shewhart, &points, &changes).scene(size, palette)
        };
        found.push((name.into(), size, Box::new(draw)));
    }
    for (name, kind) in [("control-ewma", Kind::Ewma), ("control-cusum", Kind::Cusum)] {
        let points = spc::summed(language, 40, kind);
        let draw = move |size, palette: &Palette| spc::control(language, kind, &points, &[]).scene(size, palette);
        found.push((name.into(), wide, Box::new(draw)));
    }
}

#[test]
fn every_chart_in_every_palette_and_language() {
    let gallery = std::env::var_os("KEHENG_GALLERY").map(std::path::PathBuf::from);
    for (language, tag) in ["zh", "en"].iter().enumerate() {
        for (name, size, draw) in charts(language) {
            for palette in PaletteName::ALL.map(Palette::of) {
                let about = format!("{name}-{tag}-{:?}", palette.name).to_lowercase();
                let grow = if palette.name.on_wall() { 1.4 } else { 1.0 };
                let scene = draw(Size::new(size.width * grow, size.height * grow), palette);
                check_texts(&scene, &about);
                let page = svg(&scene).expect("a scene of ours can be painted");
                for banned in ["style=", "<script", "href", "<style", "url("] {
                    assert!(!page.contains(banned), "{about}: {banned} would not pass the page's security policy");
                }
                assert_eq!(
                    page,
                    svg(&draw(scene.size, palette)).expect("painted again"),
                    "{about}: same input, same bytes"
                );
                let json = serde_json::to_string(&scene).expect("plain data");
                let back: Scene = serde_json::from_str(&json).expect("what is sent is read back");
                assert_eq!(back.marks.len(), scene.marks.len(), "{about}: no mark is lost on the way");
                if let Some(folder) = &gallery {
                    std::fs::write(folder.join(format!("{about}.svg")), &page).expect("written");
                }
            }
        }
    }
}

#[test]
fn every_mark_is_unique_and_every_table_is_square() {
    for (name, size, draw) in charts(0) {
        let scene = draw(size, &Palette::LIGHT);
        let mut ids: Vec<&str> = scene.marks.iter().map(|mark| mark.id.as_str()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{name}: two marks share an id, the page could not keep them apart");
        let columns = scene.table.columns.len();
        assert!(scene.table.rows.iter().all(|row| row.len() == columns), "{name}: a row misses a cell");
        let pixel = scene.marks.iter().flat_map(|mark| &mark.points).flatten().all(|px| px.is_finite());
        assert!(pixel, "{name}: a coordinate is not a number");
    }
}

#[test]
fn hostile_words_stay_words() {
    let evil = "</text><script>alert(1)</script>\u{0}\u{202e}\"'&<svg onload=x>";
    let mut items = customers(0, 8, 0.5);
    items[0].label = evil.to_owned();
    let data = pareto_data(0, items);
    let mut chart = data.chart();
    chart.texts = texts(0, [evil; 2], [evil; 2]);
    chart.texts.summary = evil.to_owned();
    chart.words.amount = evil.to_owned();
    let page = svg(&chart.scene(Size::new(1_600.0, 500.0), &Palette::LIGHT)).expect("painted");
    for tag in ["<script", "</text><", "<svg onload", "\u{0}", "\u{202e}"] {
        let count = page.matches(tag).count();
        let own = if tag == "</text><" { page.matches("</text><script").count() } else { count };
        assert_eq!(own, 0, "{tag:?} came through as markup");
    }
    assert!(page.contains("&lt;script&gt;"), "the words themselves are shown");
    assert_eq!(page.matches("<svg").count(), 1, "one picture, one root");
    assert_eq!(page.matches("<text").count(), page.matches("</text>").count(), "every text is closed once");
}

#[test]
fn a_picture_is_told_to_those_who_cannot_see_it() {
    for (name, size, draw) in charts(1) {
        let scene = draw(size, &Palette::LIGHT);
        let page = svg(&scene).expect("painted");
        assert!(page.starts_with("<svg ") && page.contains("role=\"img\""), "{name}: it is announced as one picture");
        let told = format!("<title>{}</title>\n<desc>{}</desc>", scene.title, scene.summary);
        assert!(page.contains(&told), "{name}: title and sentence are inside");
    }
}

#[test]
fn what_is_drawn_without_colour_still_differs() {
    let data = pareto_data(0, customers(0, 60, 1.0));
    let scene = data.chart().scene(Size::new(900.0, 420.0), &Palette::PRINT);
    let look = |class: &str| {
        let bar = scene
            .marks
            .iter()
            .find(|mark| mark.kind == MarkKind::Bar && mark.group == class)
            .expect("each class has bars");
        bar.style.pattern
    };
    let looks = [look("class-0"), look("class-1"), look("class-2")];
    assert!(
        looks[0] != looks[1] && looks[1] != looks[2] && looks[0] != looks[2],
        "on paper classes differ by pattern: {looks:?}"
    );
}

#[test]
fn a_page_with_its_own_heading_gets_none_in_the_picture() {
    let data = pareto_data(0, customers(0, 12, 0.9));
    let mut chart = data.chart();
    let size = Size::new(900.0, 420.0);
    let with = chart.scene(size, &Palette::LIGHT);
    chart.texts.headed = false;
    let without = chart.scene(size, &Palette::LIGHT);
    assert!(with.decor.iter().any(|mark| mark.label == with.title), "a file carries its title");
    assert!(without.decor.iter().all(|mark| mark.label != without.title), "the page would say it twice");
    assert_eq!(without.title, with.title, "its name is told to screen readers all the same");
    assert!(without.plot.height() > with.plot.height(), "and the data get the room");
}
