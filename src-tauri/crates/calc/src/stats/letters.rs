//! The letters of printed tables: which columns have a clearly lower share.

use super::{
    adjust::{Adjustment, adjusted},
    crosstab::two_shares,
};
use serde::Serialize;
use ts_rs::TS;

/// One row of a table, its columns compared two by two.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Letters {
    /// share of each column, 0..1; none for a column without answers
    pub shares: Vec<Option<f64>>,
    /// for each column, the columns (from 0) whose share is clearly lower
    pub above: Vec<Vec<usize>>,
    /// the pairs, in order
    pub pairs: Vec<Compared>,
}

/// Two columns.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Compared {
    /// one column, from 0
    pub first: usize,
    /// the other
    pub second: usize,
    /// share of the first less share of the second, in pooled standard errors
    pub z: f64,
    /// two-sided probability as if it were the only pair
    pub p: f64,
    /// the probability to judge by
    pub adjusted: f64,
}

/// `hits` of `of` answers in each column, compared two by two at `alpha`. Columns with fewer than `least` answers are left
/// out, and so are pairs in which nobody or everybody is counted: no test is made of them. None where lengths differ or a
/// column has more hits than answers.
///
/// Source: the pooled z test of two shares; several at once: S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70.
pub fn letters(hits: &[f64], of: &[f64], least: f64, alpha: f64, by: Adjustment) -> Option<Letters> {
    let sound = hits.len() == of.len() && hits.iter().zip(of).all(|(h, n)| n.is_finite() && (0.0..=*n).contains(h));
    if !sound {
        return None;
    }
    let there: Vec<usize> = (0..of.len()).filter(|c| of[*c] > 0.0 && of[*c] >= least).collect();
    let pairs = there.iter().enumerate().flat_map(|(at, a)| there[at + 1..].iter().map(move |b| (*a, *b)));
    let test = |(first, second): (usize, usize)| {
        let found = two_shares([hits[first], hits[second]], [of[first], of[second]])?;
        Some(Compared { first, second, z: found.z, p: found.p, adjusted: found.p })
    };
    let mut pairs: Vec<Compared> = pairs.filter_map(test).collect();
    let p: Vec<f64> = pairs.iter().map(|pair| pair.p).collect();
    let mut above = vec![Vec::new(); of.len()];
    for (pair, p) in pairs.iter_mut().zip(adjusted(&p, by)) {
        pair.adjusted = p;
        if p < alpha {
            let (high, low) = if pair.z > 0.0 { (pair.first, pair.second) } else { (pair.second, pair.first) };
            above[high].push(low);
        }
    }
    above.iter_mut().for_each(|lower| lower.sort_unstable());
    let shares = hits.iter().zip(of).map(|(h, n)| (*n > 0.0).then(|| h / n)).collect();
    Some(Letters { shares, above, pairs })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn above(hits: &[f64], of: &[f64], by: Adjustment) -> Vec<Vec<usize>> {
        letters(hits, of, 30.0, 0.05, by).unwrap().above
    }

    #[test]
    fn higher_columns_name_the_lower() {
        let found = above(&[50.0, 20.0, 48.0], &[100.0; 3], Adjustment::Holm);
        assert_eq!(found, [vec![1], vec![], vec![1]]);
        assert_eq!(above(&[20.0, 48.0, 50.0], &[100.0; 3], Adjustment::Bonferroni), [vec![], vec![0], vec![0]]);
    }

    #[test]
    fn one_step_at_a_time_finds_what_all_at_once_misses() {
        let (hits, of) = ([60.0, 36.0, 44.0], [100.0; 3]);
        assert_eq!(above(&hits, &of, Adjustment::Bonferroni), [vec![1], vec![], vec![]]);
        assert_eq!(above(&hits, &of, Adjustment::Holm), [vec![1, 2], vec![], vec![]]);
    }

    #[test]
    fn small_columns_get_no_letters() {
        assert_eq!(above(&[29.0, 0.0], &[29.0, 500.0], Adjustment::Holm), [Vec::<usize>::new(), vec![]]);
        let empty = letters(&[0.0, 5.0, 9.0], &[0.0, 50.0, 50.0], 0.0, 0.05, Adjustment::None).unwrap();
        assert_eq!((empty.shares[0], empty.pairs.len()), (None, 1), "an empty column is not compared");
        assert_eq!(letters(&[6.0], &[5.0], 0.0, 0.05, Adjustment::None), None, "more than all");
        assert_eq!(letters(&[f64::NAN], &[5.0], 0.0, 0.05, Adjustment::None), None);
    }
}
