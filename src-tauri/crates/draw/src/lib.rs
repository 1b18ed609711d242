//! Pictures of figures: laid out once, painted anywhere.
//!
//! A [`charts::Chart`] gets figures and words and lays itself out as a [`Scene`]: scales, marks, texts, a table with the same
//! content and a sentence for those who cannot see it. [`paint::svg`] and [`paint::png`] paint a scene; the window gets it as
//! JSON and puts crosshair, tooltips, drag handles and keyboard on the same coordinates.
//!
//! | module | what it has |
//! |---|---|
//! | [`scene`] | the picture as data, TypeScript types included |
//! | [`charts`] | one module each: customers ([`pareto`](charts::pareto), [`lorenz`](charts::lorenz), [`whale`](charts::whale), [`compare`](charts::compare)), service ([`trend`](charts::trend), [`control`](charts::control), [`multiples`](charts::multiples), [`causes`](charts::causes)), trade-off ([`u_curve`](charts::u_curve), [`tangents`](charts::tangents), [`profit_curve`](charts::profit_curve)), costs ([`waterfall`](charts::waterfall), [`sankey`](charts::sankey), [`tornado`](charts::tornado), [`matrix`](charts::matrix)), [`spark`](charts::spark::spark) |
//! | [`palette`] | light, dark, projector on either ground, print |
//! | [`metrics`] | widths of Chinese and Latin text without a font |
//! | [`ticks`] | round values for an axis |
//! | [`paint`] | SVG through plotters, PNG through resvg |
//!
//! This crate speaks no language: every word comes from the caller, figures through formatters of the caller.
//!
//! ```
//! use keheng_draw::{
//!     charts::{Chart, trend::{Format, Point, Trend, Words}},
//!     paint,
//!     palette::Palette,
//!     scene::Size,
//!     sheet::Texts,
//! };
//!
//! let month = |label: &str, rate, low, high| Point {
//!     key: label.into(), label: label.into(), rate: Some(rate), low, high, cases: 1_000, small: false,
//! };
//! let points = [month("一月", 0.981, 0.971, 0.988), month("二月", 0.975, 0.963, 0.983)];
//! let chart = Trend {
//!     texts: Texts { title: "准时率".into(), summary: "准时率二月为 97.5 %。".into(), ..Texts::default() },
//!     points: &points,
//!     target: None,
//!     words: Words { rate: "准时率".into(), ..Words::default() },
//!     format: Format {
//!         rate: &|rate| format!("{:.1} %", rate * 100.0),
//!         interval: &|low, high| format!("{:.1} – {:.1} %", low * 100.0, high * 100.0),
//!         count: &|cases| cases.to_string(),
//!     },
//! };
//! let scene = chart.scene(Size::new(480.0, 300.0), &Palette::LIGHT);
//! assert!((scene.marks.iter().find(|mark| mark.id == "point-1").unwrap().points[0][1] - scene.y.px(0.975)).abs() < 0.05);
//! assert!(paint::svg(&scene)?.contains("<title>准时率</title>"));
//! # Ok::<(), paint::Error>(())
//! ```

pub mod charts;
pub mod color;
mod label;
pub mod metrics;
pub mod paint;
pub mod palette;
mod path;
pub mod scene;
pub mod sheet;
pub mod ticks;
pub mod tokens;

pub use scene::Scene;
