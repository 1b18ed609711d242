//! Less volume since a complaint: two stretches of time compared exactly.

use crate::stats::tails::beta_above;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How improbable a fall must be from chance alone.
pub const ALPHA: f64 = 0.05;

/// Pieces and how many ordinary weeks they came in.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "VolumeStretch")]
pub struct Stretch {
    /// pieces
    #[ts(type = "number")]
    pub pieces: u64,
    /// ordinary weeks, holidays counted for what they are worth
    pub weeks: f64,
}

impl Stretch {
    /// Pieces an ordinary week.
    pub fn rate(&self) -> f64 {
        self.pieces as f64 / self.weeks
    }
}

/// A fall.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(rename = "VolumeFall")]
pub struct Fall {
    /// before the complaint
    pub before: Stretch,
    /// since
    pub since: Stretch,
    /// the probability of so little where nothing changed
    pub p: f64,
}

impl Fall {
    /// The share of the volume that is gone, 0..1.
    pub fn gone(&self) -> f64 {
        (1.0 - self.since.rate() / self.before.rate()).clamp(0.0, 1.0)
    }
}

/// Whether the volume fell; none where chance gives so little once in twenty times or more, there was none before, or weeks
/// are not above 0.
///
/// Given all pieces, those since are binomial with the share of the weeks: J. Przyborowski and H. Wilenski, *Homogeneity of
/// results in testing samples from Poisson series*, Biometrika 31 (1940) 313-323.
pub fn fall(before: Stretch, since: Stretch) -> Option<Fall> {
    let sound = |s: Stretch| s.weeks > 0.0 && s.weeks.is_finite();
    if !sound(before) || !sound(since) || before.pieces == 0 {
        return None;
    }
    let share = since.weeks / (before.weeks + since.weeks);
    // P(X <= k) of a binomial number is a Beta tail
    let p = beta_above(share, since.pieces as f64 + 1.0, before.pieces as f64)?;
    (p < ALPHA && since.rate() < before.rate()).then_some(Fall { before, since, p })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_probabilities() {
        let stretch = |pieces, weeks| Stretch { pieces, weeks };
        // 1 of 11 in half of the time: (1 + 11)/2^11
        let found = fall(stretch(10, 4.0), stretch(1, 4.0)).unwrap();
        assert!((found.p - 12.0 / 2048.0).abs() < 1e-12 && (found.gone() - 0.9).abs() < 1e-12, "{found:?}");
        assert_eq!(fall(stretch(10, 4.0), stretch(6, 4.0)), None, "chance does that often");
        assert_eq!(fall(stretch(10, 4.0), stretch(90, 4.0)), None, "more is no fall");
        assert_eq!(fall(stretch(0, 4.0), stretch(0, 4.0)), None, "there was nothing");
        for weeks in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(fall(stretch(10, weeks), stretch(0, 4.0)), None);
            assert_eq!(fall(stretch(10, 4.0), stretch(0, weeks)), None);
        }
        assert_eq!(
            fall(stretch(100, 10.0), stretch(0, 1.0)).map(|f| f.gone()),
            Some(1.0),
            "a tenth of the time counts as a tenth"
        );
    }
}
