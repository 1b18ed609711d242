//! Prints how long a Pareto chart of 2,000 customers takes to lay out and to paint: it is redrawn while a cut is dragged.
//!
//! `cargo run --release -p keheng-draw --example redraw`

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, reason = "the tests use the other charts")]
mod support;

use keheng_draw::{charts::Chart, paint::svg, palette::Palette, scene::Size};
use std::time::{Duration, Instant};

fn main() -> Result<(), keheng_draw::paint::Error> {
    let data = support::pareto_data(0, support::customers(0, 2_000, 0.95));
    let mut times: Vec<(Duration, Duration)> = Vec::new();
    let mut bytes = 0;
    for _ in 0..100 {
        let start = Instant::now();
        let scene = data.chart().scene(Size::new(900.0, 420.0), &Palette::LIGHT);
        let laid_out = start.elapsed();
        bytes = svg(&scene)?.len();
        times.push((start.elapsed(), laid_out));
    }
    times.sort();
    let (median, laid_out) = times[times.len() / 2];
    let (slow, _) = times[times.len() * 95 / 100];
    println!(
        "2,000 customers: median {median:?} (layout {laid_out:?}), 95th percentile {slow:?}, SVG {} kB",
        bytes / 1_000
    );
    Ok(())
}
