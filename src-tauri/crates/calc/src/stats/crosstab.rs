//! Two questions against each other: a table of counts, what it would be without a connection, and where it differs.

use super::tails::{chi2_above, normal_both};
use serde::Serialize;
use ts_rs::TS;

/// A table of counts in figures. Lists of lists have the shape of the table.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Crosstab {
    /// all cases; with weights their sum
    pub n: f64,
    /// χ² of K. Pearson (1900)
    pub chi2: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// probability of so large a χ² by chance
    pub p: f64,
    /// χ² with the continuity correction of F. Yates (1934), two by two only
    pub chi2_yates: Option<f64>,
    /// its probability
    pub p_yates: Option<f64>,
    /// strength from 0 to 1: H. Cramér, 1946
    pub cramers_v: f64,
    /// counts if there were no connection
    pub expected: Vec<Vec<f64>>,
    /// differences in standard deviations, comparable between cells: S. J. Haberman, Biometrics 29 (1973) 205-220; none
    /// where a row or column holds everything
    pub adjusted_residuals: Vec<Vec<Option<f64>>>,
    /// shares of a row's total, 0..1
    pub row_shares: Vec<Vec<f64>>,
    /// shares of a column's total, 0..1
    pub column_shares: Vec<Vec<f64>>,
    /// share of cells that expect fewer than 5: above a fifth χ² is not to be trusted (W. G. Cochran, 1954)
    pub low_cells: f64,
}

/// Counts against each other; none where rows differ in length, fewer than two rows or columns hold anything, or a count
/// is negative. Rows and columns without cases are refused: leave them out before.
pub fn crosstab<R: AsRef<[f64]>>(table: &[R]) -> Option<Crosstab> {
    let table: Vec<&[f64]> = table.iter().map(AsRef::as_ref).collect();
    let width = table.first()?.len();
    let sound = |row: &&[f64]| row.len() == width && row.iter().all(|c| c.is_finite() && *c >= 0.0);
    if table.len() < 2 || width < 2 || !table.iter().all(sound) {
        return None;
    }
    let rows: Vec<f64> = table.iter().map(|row| row.iter().sum()).collect();
    let columns: Vec<f64> = (0..width).map(|c| table.iter().map(|row| row[c]).sum()).collect();
    let n: f64 = rows.iter().sum();
    if rows.iter().chain(&columns).any(|sum| !(*sum > 0.0)) {
        return None;
    }
    let map = |of: &dyn Fn(usize, usize) -> f64| -> Vec<Vec<f64>> {
        (0..table.len()).map(|r| (0..width).map(|c| of(r, c)).collect()).collect()
    };
    let expected = map(&|r, c| rows[r] / n * columns[c]);
    let distance = |less: f64| -> f64 {
        let cell = |r: usize, c: usize| {
            let off = (table[r][c] - expected[r][c]).abs();
            let off = (off - less.min(off)).max(0.0);
            off * off / expected[r][c]
        };
        map(&cell).iter().flatten().sum()
    };
    let chi2 = distance(0.0);
    let freedom = ((table.len() - 1) * (width - 1)) as f64;
    let two_by_two = table.len() == 2 && width == 2;
    let chi2_yates = two_by_two.then(|| distance(0.5));
    let residual = |r: usize, c: usize| {
        let spread = libm::sqrt(expected[r][c] * (1.0 - rows[r] / n) * (1.0 - columns[c] / n));
        (spread > 0.0).then(|| (table[r][c] - expected[r][c]) / spread)
    };
    let low = expected.iter().flatten().filter(|e| **e < 5.0).count();
    let smaller = table.len().min(width) as f64 - 1.0;
    chi2.is_finite().then_some(())?;
    Some(Crosstab {
        n,
        chi2,
        freedom,
        p: chi2_above(chi2, freedom)?,
        p_yates: chi2_yates.and_then(|x| chi2_above(x, 1.0)),
        chi2_yates,
        cramers_v: libm::sqrt(chi2 / (n * smaller)).min(1.0),
        adjusted_residuals: (0..table.len()).map(|r| (0..width).map(|c| residual(r, c)).collect()).collect(),
        row_shares: map(&|r, c| table[r][c] / rows[r]),
        column_shares: map(&|r, c| table[r][c] / columns[c]),
        low_cells: low as f64 / (table.len() * width) as f64,
        expected,
    })
}

/// Whether counts follow expected shares.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct GoodnessOfFit {
    /// χ²
    pub chi2: f64,
    /// degrees of freedom
    pub freedom: f64,
    /// probability of so large a χ² by chance
    pub p: f64,
    /// counts expected
    pub expected: Vec<f64>,
}

/// Compares counts with shares, which need not add up to 1; none where lengths differ, fewer than two, or a share is not
/// above 0.
pub fn goodness_of_fit(counts: &[f64], shares: &[f64]) -> Option<GoodnessOfFit> {
    let (n, whole): (f64, f64) = (counts.iter().sum(), shares.iter().sum());
    let sound = counts.iter().all(|c| *c >= 0.0) && shares.iter().all(|s| *s > 0.0);
    if counts.len() < 2 || counts.len() != shares.len() || !sound || !(n > 0.0) {
        return None;
    }
    let expected: Vec<f64> = shares.iter().map(|s| n * s / whole).collect();
    let chi2: f64 = counts.iter().zip(&expected).map(|(c, e)| (c - e) * (c - e) / e).sum();
    let freedom = (counts.len() - 1) as f64;
    chi2.is_finite().then_some(())?;
    Some(GoodnessOfFit { chi2, freedom, p: chi2_above(chi2, freedom)?, expected })
}

/// Two shares compared.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TwoShares {
    /// first less second, −1..1
    pub difference: f64,
    /// difference in pooled standard errors
    pub z: f64,
    /// two-sided probability
    pub p: f64,
}

/// Compares `hits` of `of` in two groups by the pooled z test; none where a group is empty, there are more hits than
/// cases, or both shares are 0 or 1. Counts may be weighted sums.
pub fn two_shares(hits: [f64; 2], of: [f64; 2]) -> Option<TwoShares> {
    let sound = (0..2).all(|i| of[i] > 0.0 && hits[i] >= 0.0 && hits[i] <= of[i]);
    let pooled = (hits[0] + hits[1]) / (of[0] + of[1]);
    let error = libm::sqrt(pooled * (1.0 - pooled) * (1.0 / of[0] + 1.0 / of[1]));
    if !sound || !(error > 0.0) {
        return None;
    }
    let difference = hits[0] / of[0] - hits[1] / of[1];
    let z = difference / error;
    Some(TwoShares { difference, z, p: normal_both(z)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_connect() {
        assert_eq!(crosstab::<Vec<f64>>(&[]), None);
        assert_eq!(crosstab(&[vec![1.0, 2.0], vec![0.0, 0.0]]), None, "an empty row expects nothing");
        assert_eq!(two_shares([0.0, 0.0], [5.0, 5.0]), None, "nobody anywhere");
        assert_eq!(goodness_of_fit(&[0.0, 0.0], &[0.5, 0.5]), None);
    }

    proptest! {
        #[test]
        fn turned_tables_have_the_same_connection(cells in prop::collection::vec(1u32..60, 6)) {
            let cells: Vec<f64> = cells.into_iter().map(f64::from).collect();
            let there = crosstab(&[&cells[..3], &cells[3..]]).unwrap();
            let back = crosstab(&[[cells[3], cells[0]], [cells[4], cells[1]], [cells[5], cells[2]]]).unwrap();
            prop_assert!((there.chi2 - back.chi2).abs() < 1e-9 * (1.0 + there.chi2), "nor does the order of answers count");
            prop_assert!((0.0..=1.0).contains(&there.p) && (0.0..=1.0).contains(&there.cramers_v));
            prop_assert!(there.expected.iter().flatten().sum::<f64>() - there.n < 1e-9);
        }

        #[test]
        fn the_pooled_z_is_the_root_of_chi2(a in 1u32..60, b in 1u32..60, c in 1u32..60, d in 1u32..60) {
            let [a, b, c, d] = [a, b, c, d].map(f64::from);
            let (z, table) = (two_shares([a, c], [a + b, c + d]).unwrap(), crosstab(&[[a, b], [c, d]]).unwrap());
            prop_assert!((z.z * z.z - table.chi2).abs() < 1e-8 * (1.0 + table.chi2));
        }
    }
}
