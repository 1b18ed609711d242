//! Prints how long charts take to lay out and to paint: they are redrawn while a handle is dragged.
//!
//! `cargo run --release -p keheng-draw --example redraw`

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, reason = "the tests use the other charts")]
mod support;

use keheng_draw::{Scene, charts::Chart, charts::u_curve::Fit, paint::svg, palette::Palette, scene::Size};
use std::time::{Duration, Instant};
use support::{costs, customers, level, more, pareto_data, spc};

fn main() -> Result<(), keheng_draw::paint::Error> {
    let size = Size::new(900.0, 420.0);
    let light = &Palette::LIGHT;
    let (data, curves) = (pareto_data(0, customers(0, 2_000, 0.95)), level::curves(0, 36));
    let (profits, flows) = (costs::profits(0, 2_000, 0.0), costs::flows(0, 300));
    let (points, changes) = (spc::points(0, 36, 20), spc::change(0, 20));
    let steps = costs::variances(0);
    let (stages, items) = more::costs(0, 12);
    redraw("Pareto, 2,000 customers", || data.chart().scene(size, light))?;
    redraw("U-curve, 36 months", || curves.chart(Fit::Firm).scene(size, light))?;
    redraw("tangents", || more::tangents(0, &curves.samples, 0.93).scene(size, light))?;
    redraw("whale, 2,000 customers", || costs::whale(0, &profits, &[]).scene(size, light))?;
    redraw("control chart, 36 months", || {
        spc::control(0, keheng_draw::charts::control::Kind::Shewhart, &points, &changes).scene(size, light)
    })?;
    redraw("Sankey, 300 customers", || flows.chart().scene(size, light))?;
    redraw("waterfall", || costs::waterfall(0, &steps).scene(size, light))?;
    redraw("heat table", || more::matrix(0, &stages, &items).scene(size, light))
}

/// Median and 95th percentile of a hundred drawings.
fn redraw(name: &str, draw: impl Fn() -> Scene) -> Result<(), keheng_draw::paint::Error> {
    let mut times: Vec<(Duration, Duration)> = Vec::new();
    let mut bytes = 0;
    for _ in 0..100 {
        let start = Instant::now();
        let scene = draw();
        let laid_out = start.elapsed();
        bytes = svg(&scene)?.len();
        times.push((start.elapsed(), laid_out));
    }
    times.sort();
    let (median, laid_out) = times[times.len() / 2];
    let (slow, _) = times[times.len() * 95 / 100];
    println!("{name}: median {median:?} (layout {laid_out:?}), 95th percentile {slow:?}, SVG {} kB", bytes / 1_000);
    Ok(())
}
