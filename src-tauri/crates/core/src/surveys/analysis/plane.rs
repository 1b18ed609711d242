//! Places of items by two figures: what the picture of an analysis shows.

use keheng_calc::stats::proportion::Interval;

/// An item with its place.
pub(crate) struct Placed {
    /// what was asked
    pub label: String,
    /// across, upwards
    pub at: [f64; 2],
    /// of both
    pub intervals: Option<[Interval; 2]>,
    /// correlation of both figures over samples, −1..1
    pub lean: f64,
    /// it stays in its field whatever the sample
    pub steady: bool,
    /// what it is called for its place
    pub field: String,
    /// what is known beyond both figures: name and figure
    pub facts: Vec<(String, String)>,
}

/// A plane that two lines part into four fields; all texts in the user's language.
pub(crate) struct Plane {
    /// what is measured across and upwards
    pub axes: [String; 2],
    /// where the lines cross
    pub cross: [f64; 2],
    /// above left and right, below left and right
    pub fields: [String; 4],
    /// what a field is called
    pub field: String,
    /// those to be named first where room is short first
    pub items: Vec<Placed>,
    /// what the places say
    pub said: String,
}
