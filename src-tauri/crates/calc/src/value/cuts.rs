//! The cut lines between classes, exact to a millionth.

use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One whole, in the unit of [`Cuts`].
pub(crate) const WHOLE: u32 = 1_000_000;

/// Rising shares strictly between 0 and 1 at which a class ends; `n` cuts make `n + 1` classes.
///
/// Kept in millionths, because a share such as 0.8 has no exact binary fraction and a customer who stands on the line
/// must fall on the same side on every machine. Over the wire: a list of shares, `[0.8, 0.95]`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "Vec<f64>", into = "Vec<f64>")]
#[ts(type = "number[]")]
pub struct Cuts(Vec<u32>);

impl Cuts {
    /// Most cuts that are told apart: ten classes, A to J.
    pub const MOST: usize = 9;

    /// Reads shares such as `[0.8, 0.95]`.
    ///
    /// # Errors
    /// `abc_cuts` when there is none or more than [`Cuts::MOST`], when one does not lie strictly between 0 and 1, or
    /// when they do not rise by at least a millionth.
    pub fn from_shares(shares: &[f64]) -> Result<Cuts, Fault> {
        let fault = || Fault::new("abc_cuts").with("most", Self::MOST);
        if shares.is_empty() || shares.len() > Self::MOST {
            return Err(fault());
        }
        let mut cuts = Vec::with_capacity(shares.len());
        for share in shares {
            if !(*share > 0.0 && *share < 1.0) {
                return Err(fault());
            }
            cuts.push(libm::round(share * f64::from(WHOLE)) as u32);
        }
        let inside = cuts.iter().all(|c| (1..WHOLE).contains(c));
        if !inside || cuts.windows(2).any(|pair| pair[0] >= pair[1]) {
            return Err(fault());
        }
        Ok(Cuts(cuts))
    }

    /// A of the cumulative rule ends at 80 % of the amount, B at 95 %.
    pub fn cumulative() -> Cuts {
        Cuts(vec![800_000, 950_000])
    }

    /// A of the head-count rule ends at the first 5 % of the customers, B at 20 %.
    pub fn headcount() -> Cuts {
        Cuts(vec![50_000, 200_000])
    }

    /// The classic customer pyramid of four classes: 1 %, 4 %, 15 % and 80 % of the customers.
    pub fn pyramid() -> Cuts {
        Cuts(vec![10_000, 50_000, 200_000])
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.0.len() + 1
    }

    /// How many cuts are at or below `part / whole`: the index of the class that something standing there belongs to.
    pub(crate) fn index(&self, part: i128, whole: i128) -> usize {
        self.0.iter().filter(|cut| part * i128::from(WHOLE) >= i128::from(**cut) * whole).count()
    }
}

impl TryFrom<Vec<f64>> for Cuts {
    type Error = Fault;
    fn try_from(shares: Vec<f64>) -> Result<Self, Fault> {
        Cuts::from_shares(&shares)
    }
}

impl From<Cuts> for Vec<f64> {
    fn from(cuts: Cuts) -> Vec<f64> {
        cuts.0.into_iter().map(|cut| f64::from(cut) / f64::from(WHOLE)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rising_shares_inside_the_whole_are_cuts() {
        assert_eq!(Cuts::from_shares(&[0.8, 0.95]), Ok(Cuts::cumulative()), "0.8 is read as exactly 80 %");
        for bad in [
            &[][..],
            &[0.0],
            &[1.0],
            &[-0.1],
            &[f64::NAN],
            &[f64::INFINITY],
            &[0.9, 0.8],
            &[0.8, 0.8],
            &[0.800_000_1, 0.800_000_2],
            &[0.000_000_1],
            &[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95],
        ] {
            let fault = Cuts::from_shares(bad).map_err(|f| f.code);
            assert_eq!(fault, Err("abc_cuts".to_owned()), "{bad:?} does not part anything");
        }
    }

    #[test]
    fn cuts_cross_the_wire_as_shares() {
        for cuts in [Cuts::cumulative(), Cuts::headcount(), Cuts::pyramid()] {
            let json = serde_json::to_string(&cuts).unwrap();
            assert_eq!(serde_json::from_str::<Cuts>(&json).unwrap(), cuts, "{json} is read back");
        }
        assert_eq!(serde_json::to_string(&Cuts::cumulative()).unwrap(), "[0.8,0.95]");
        assert!(serde_json::from_str::<Cuts>("[0.95,0.8]").is_err(), "the page cannot hand in falling cuts");
    }
}
