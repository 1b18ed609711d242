//! Painters: the same scene as SVG text and as PNG bytes.

mod png;
mod svg;

pub use png::png;
pub use svg::svg;

/// Why a scene could not be painted.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No installed font can show these characters (the first few of them are named).
    #[error("no installed font shows {0:?}")]
    NoFont(String),
    /// The picture would be larger than 16 384 px on a side, or empty.
    #[error("a picture of {0} x {1} px cannot be painted")]
    Size(f64, f64),
    /// The SVG backend or the rasteriser refused.
    #[error("painting failed: {0}")]
    Backend(String),
}
