//! Whether observers agree beyond chance.

use crate::stats::{columns::whole, linear::Square, proportion::Interval, proportion::z_of, tails::normal_both};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An agreement beyond chance: 1 full, 0 as by chance.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Kappa {
    /// things judged
    pub n: f64,
    /// share of agreement found, 0..1
    pub observed: f64,
    /// share expected by chance, 0..1
    pub expected: f64,
    /// (observed − expected)/(1 − expected)
    pub kappa: f64,
    /// standard error; none where it is not defined
    pub se: Option<f64>,
    /// of κ; none without a standard error
    pub interval: Option<Interval>,
    /// two-sided probability of such a κ by chance; none without a standard error of chance
    pub p: Option<f64>,
}

/// How far two categories are apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Distance {
    /// different is different
    Unweighted,
    /// by the number of categories between
    Linear,
    /// by its square
    Quadratic,
}

/// J. Cohen's κ of two observers: `table[i][j]` counts things that the first put into category i and the second into j.
/// None where it is no square of at least two, nothing is counted, or chance alone gives full agreement.
///
/// Source: J. Cohen, Educational and Psychological Measurement 20 (1960) 37-46; weighted: Psychological Bulletin 70 (1968)
/// 213-220; standard errors: J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969) 323-327.
pub fn cohen<R: AsRef<[f64]>>(table: &[R], by: Distance, level: f64) -> Option<Kappa> {
    let k = table.len();
    let z = z_of(level)?;
    let cells: Vec<f64> = table.iter().flat_map(|r| r.as_ref()).copied().collect();
    let n = whole(&cells)?;
    if k < 2 || !table.iter().all(|r| r.as_ref().len() == k) {
        return None;
    }
    let share = |i: usize, j: usize| table[i].as_ref()[j] / n;
    let weight = |i: usize, j: usize| {
        let apart = i.abs_diff(j) as f64 / (k - 1) as f64;
        match by {
            Distance::Unweighted => f64::from(i == j),
            Distance::Linear => 1.0 - apart,
            Distance::Quadratic => 1.0 - apart * apart,
        }
    };
    let rows: Vec<f64> = (0..k).map(|i| (0..k).map(|j| share(i, j)).sum()).collect();
    let columns: Vec<f64> = (0..k).map(|j| (0..k).map(|i| share(i, j)).sum()).collect();
    let over = |of: &dyn Fn(usize, usize) -> f64| -> f64 {
        (0..k).flat_map(|i| (0..k).map(move |j| (i, j))).map(|(i, j)| of(i, j)).sum()
    };
    let observed = over(&|i, j| weight(i, j) * share(i, j));
    let expected = over(&|i, j| weight(i, j) * rows[i] * columns[j]);
    let left = 1.0 - expected;
    if !(left > 1e-12) {
        return None;
    }
    let kappa = (observed - expected) / left;
    let mean_row: Vec<f64> = (0..k).map(|i| (0..k).map(|j| weight(i, j) * columns[j]).sum()).collect();
    let mean_column: Vec<f64> = (0..k).map(|j| (0..k).map(|i| weight(i, j) * rows[i]).sum()).collect();
    let within = over(&|i, j| {
        let t = weight(i, j) - (mean_row[i] + mean_column[j]) * (1.0 - kappa);
        share(i, j) * t * t
    }) - (kappa - expected * (1.0 - kappa)) * (kappa - expected * (1.0 - kappa));
    let chance = over(&|i, j| {
        let t = weight(i, j) - mean_row[i] - mean_column[j];
        rows[i] * columns[j] * t * t
    }) - expected * expected;
    let error = |v: f64| (v > 0.0).then(|| libm::sqrt(v / n) / left);
    let se = error(within);
    Some(Kappa {
        n,
        observed,
        expected,
        kappa,
        se,
        interval: se.map(|s| Interval { lo: (kappa - z * s).max(-1.0), hi: (kappa + z * s).min(1.0) }),
        p: error(chance).and_then(|s| normal_both(kappa / s)),
    })
}

/// J. L. Fleiss's κ of several observers: a row a thing, a column a category, counts of observers. None where rows have
/// different sums, fewer than two observers, or all choose one category always.
///
/// Source: J. L. Fleiss, Psychological Bulletin 76 (1971) 378-382.
pub fn fleiss<R: AsRef<[f64]>>(counts: &[R], level: f64) -> Option<Kappa> {
    let (k, n) = (counts.first()?.as_ref().len(), counts.len() as f64);
    let observers = whole(counts[0].as_ref())?;
    let z = z_of(level)?;
    let sound = |r: &R| {
        let r = r.as_ref();
        r.len() == k && r.iter().all(|v| *v >= 0.0) && (r.iter().sum::<f64>() - observers).abs() < 1e-9
    };
    if !(observers >= 2.0) || !counts.iter().all(sound) {
        return None;
    }
    let shares: Vec<f64> =
        (0..k).map(|j| counts.iter().map(|r| r.as_ref()[j]).sum::<f64>() / (n * observers)).collect();
    let agree = |r: &R| {
        let squares: f64 = r.as_ref().iter().map(|v| v * v).sum();
        (squares - observers) / (observers * (observers - 1.0))
    };
    let observed = counts.iter().map(agree).sum::<f64>() / n;
    let expected: f64 = shares.iter().map(|p| p * p).sum();
    let left = 1.0 - expected;
    if !(left > 1e-12) {
        return None;
    }
    let kappa = (observed - expected) / left;
    // under chance: Fleiss, Nee and Landis, Psychological Bulletin 86 (1979) 974-977
    let (sum, skew): (f64, f64) = shares
        .iter()
        .map(|p| (p * (1.0 - p), p * (1.0 - p) * (1.0 - 2.0 * p)))
        .fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
    let variance = 2.0 * (sum * sum - skew) / (sum * sum * n * observers * (observers - 1.0));
    let se = (variance > 0.0).then(|| libm::sqrt(variance));
    Some(Kappa {
        n,
        observed,
        expected,
        kappa,
        se,
        interval: se.map(|s| Interval { lo: (kappa - z * s).max(-1.0), hi: (kappa + z * s).min(1.0) }),
        p: se.and_then(|s| normal_both(kappa / s)),
    })
}

/// What kind of values observers give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Metric {
    /// names
    Nominal,
    /// ranks
    Ordinal,
    /// differences count
    Interval,
    /// relations count: no negative values
    Ratio,
}

/// K. Krippendorff's α: any number of observers, with holes. 1 full agreement, 0 as by chance, below 0 worse. A row an
/// observer, a column a thing. None where no thing has two values, or all values are the same.
///
/// Source: K. Krippendorff, *Computing Krippendorff's alpha-reliability*, 2011.
pub fn krippendorff<R: AsRef<[Option<f64>]>>(observers: &[R], metric: Metric) -> Option<f64> {
    let things = observers.iter().map(|o| o.as_ref().len()).max()?;
    let of = |thing: usize| -> Vec<f64> {
        observers.iter().filter_map(|o| o.as_ref().get(thing).copied().flatten()).filter(|v| v.is_finite()).collect()
    };
    let units: Vec<Vec<f64>> = (0..things).map(of).filter(|u| u.len() > 1).collect();
    let mut values: Vec<f64> = units.concat();
    values.sort_unstable_by(f64::total_cmp);
    values.dedup();
    let k = values.len();
    let place = |v: f64| values.partition_point(|x| *x < v);
    let mut coincidences = vec![vec![0.0; k]; k];
    for unit in &units {
        let places: Vec<usize> = unit.iter().map(|v| place(*v)).collect();
        for (a, i) in places.iter().enumerate() {
            for (b, j) in places.iter().enumerate() {
                if a != b {
                    coincidences[*i][*j] += 1.0 / (unit.len() - 1) as f64;
                }
            }
        }
    }
    let counts: Vec<f64> = coincidences.iter().map(|r| r.iter().sum()).collect();
    let n: f64 = counts.iter().sum();
    let apart = Square::symmetric(k, |i, j| {
        let (low, high) = (values[i.min(j)], values[i.max(j)]);
        let distance = match metric {
            Metric::Nominal => f64::from(i != j),
            Metric::Ordinal => counts[j..=i].iter().sum::<f64>() - (counts[i] + counts[j]) / 2.0,
            Metric::Interval => high - low,
            Metric::Ratio if high + low == 0.0 => 0.0,
            Metric::Ratio => (high - low) / (high + low),
        };
        distance * distance
    });
    let over = |of: &dyn Fn(usize, usize) -> f64| -> f64 {
        (0..k).flat_map(|i| (0..k).map(move |j| (i, j))).map(|(i, j)| of(i, j) * apart.at(i, j)).sum()
    };
    let found = 1.0 - (n - 1.0) * over(&|i, j| coincidences[i][j]) / over(&|i, j| counts[i] * counts[j]);
    found.is_finite().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_to_agree_on() {
        assert_eq!(cohen(&[[5.0, 0.0], [0.0, 0.0]], Distance::Unweighted, 0.95), None, "one category only");
        assert_eq!(fleiss(&[[3.0, 0.0], [3.0, 0.0]], 0.95), None);
        assert_eq!(krippendorff(&[[Some(1.0), None], [None, Some(2.0)]], Metric::Nominal), None, "nobody saw the same");
        assert_eq!(krippendorff(&[[Some(1.0)], [Some(1.0)]], Metric::Ratio), None, "one value only");
        let full = cohen(&[[5.0, 0.0], [0.0, 5.0]], Distance::Quadratic, 0.95).unwrap();
        assert_eq!((full.kappa, full.se), (1.0, None));
    }

    proptest! {
        #[test]
        fn two_categories_need_no_weights(a in 1u32..40, b in 1u32..40, c in 1u32..40, d in 1u32..40) {
            let table = [[f64::from(a), f64::from(b)], [f64::from(c), f64::from(d)]];
            let [plain, linear] = [Distance::Unweighted, Distance::Linear].map(|by| cohen(&table, by, 0.95).unwrap());
            prop_assert!((plain.kappa - linear.kappa).abs() < 1e-12);
            prop_assert!((-1.0..=1.0).contains(&plain.kappa) && plain.p.is_some_and(|p| (0.0..=1.0).contains(&p)));
        }

        #[test]
        fn the_order_of_observers_does_not_count(rows in prop::collection::vec(prop::collection::vec(1u8..5, 8), 3)) {
            let rows: Vec<Vec<Option<f64>>> = rows.iter().map(|r| r.iter().map(|v| (*v != 4).then(|| f64::from(*v))).collect()).collect();
            let turned: Vec<&[Option<f64>]> = rows.iter().rev().map(Vec::as_slice).collect();
            for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio] {
                let (a, b) = (krippendorff(&rows, metric), krippendorff(&turned, metric));
                prop_assert!(a.is_none() == b.is_none());
                if let (Some(a), Some(b)) = (a, b) {
                    prop_assert!((a - b).abs() < 1e-9 && a <= 1.0 + 1e-12);
                }
            }
        }
    }
}
