//! What the picture of an analysis shows: places of items by two figures, or profiles of several series over items.

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
    /// least and greatest figure there can be, across and upwards
    pub bounds: [Option<[f64; 2]>; 2],
    /// above left and right, below left and right
    pub fields: [String; 4],
    /// what a field is called
    pub field: String,
    /// those to be named first where room is short first
    pub items: Vec<Placed>,
    /// what the places say
    pub said: String,
}

/// A value of a profile.
pub(crate) struct ProfileValue {
    /// mean
    pub mean: f64,
    /// of the mean
    pub interval: Option<Interval>,
    /// different from ours by more than chance explains; of ours always
    pub clear: bool,
    /// what is known beyond it: name and figure
    pub facts: Vec<(String, String)>,
}

/// An item of a profile.
pub(crate) struct ProfileRow {
    /// what was asked
    pub label: String,
    /// one a series; none where few judged
    pub values: Vec<Option<ProfileValue>>,
}

/// Profiles over items; all texts in the user's language.
pub(crate) struct Profile {
    /// in the order of the questionnaire
    pub rows: Vec<ProfileRow>,
    /// lowest and highest point
    pub scale: (i32, i32),
    /// names of the series, ours first
    pub series: Vec<String>,
    /// what the profiles say
    pub said: String,
}

/// A gap: two means and what lies between them.
pub(crate) struct GapBar {
    /// what was asked, or who was asked
    pub label: String,
    /// first and second mean; none where nobody judged, or so few that it must not be shown
    pub values: Option<[f64; 2]>,
    /// second less first
    pub gap: Option<f64>,
    /// of the gap
    pub interval: Option<Interval>,
    /// people behind it
    pub base: String,
    /// chance does not explain it
    pub clear: bool,
}

/// Gaps; all texts in the user's language.
pub(crate) struct Gaps {
    /// from top to bottom
    pub rows: Vec<GapBar>,
    /// lowest and highest point
    pub scale: (i32, i32),
    /// what both means are called
    pub sides: [String; 2],
    /// what the rows are
    pub item: String,
    /// what the gaps say
    pub said: String,
}

/// How the answers to a question lie.
pub(crate) struct Lie {
    /// what was asked
    pub label: String,
    /// share of each point, the lowest first; none where nobody answered, or so few that it must not be shown
    pub shares: Option<Vec<f64>>,
    /// people who answered
    pub n: usize,
    /// mean
    pub mean: Option<f64>,
}

/// How the answers to questions on one scale lie; all texts in the user's language.
pub(crate) struct Likert {
    /// from top to bottom
    pub rows: Vec<Lie>,
    /// what the points are called, the lowest first
    pub points: Vec<String>,
    /// what they say
    pub said: String,
}

/// The picture of an analysis.
pub(crate) enum Picture {
    /// how answers lie
    Likert(Likert),
    /// two means a row
    Gaps(Gaps),
    /// items by two figures
    Plane(Plane),
    /// series over items
    Profile(Profile),
}
