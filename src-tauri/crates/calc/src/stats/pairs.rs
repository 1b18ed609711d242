//! Correlations of many columns with holes, each pair over the rows that have both.
//!
//! Points of a scale are few: how often each two of them stand together says all that is asked of a pair, and is counted in
//! one pass over small whole numbers. Columns of many values go the plain way, [`pearson`] and [`spearman`].

use super::{
    correlation::{Correlation, judged, pearson, spearman},
    linear::dot,
    ranks::ranks,
};

/// A column of more values is not counted. The table of two such columns still lies in the nearest cache.
const MOST: usize = 64;
/// Tables that are filled by turns, since adding to the cell that was added to just now waits for it.
const TURNS: usize = 4;

/// A column by the places of its values.
struct Counted {
    /// the values there are, in order
    values: Vec<f64>,
    /// the place of each row's value; one after the last is a hole
    places: Vec<u8>,
}

impl Counted {
    /// None where there are more than a few values, or one is infinite.
    fn of(column: &[f64]) -> Option<Counted> {
        let mut values: Vec<f64> = Vec::new();
        let mut last = f64::NAN;
        for value in column.iter().filter(|v| !v.is_nan()) {
            // the same again is the likeliest
            if *value == last {
                continue;
            }
            last = *value;
            let place = values.partition_point(|seen| seen < value);
            if values.get(place) != Some(value) {
                if values.len() == MOST || value.is_infinite() {
                    return None;
                }
                values.insert(place, *value);
            }
        }
        let hole = values.len() as u8;
        let place = |v: &f64| if v.is_nan() { hole } else { values.partition_point(|seen| seen < v) as u8 };
        let places = column.iter().map(place).collect();
        Some(Counted { values, places })
    }

    /// How often each value of this column stands beside each of the other: a row of counts for each of its values.
    fn beside(&self, other: &Counted) -> Vec<Vec<f64>> {
        let width = other.values.len() + 1;
        let mut tables = vec![vec![0_u32; (self.values.len() + 1) * width]; TURNS];
        let cell = |a: u8, b: u8| usize::from(a) * width + usize::from(b);
        let n = self.places.len().min(other.places.len());
        let (a, rest_a) = self.places[..n].as_chunks::<TURNS>();
        let (b, rest_b) = other.places[..n].as_chunks::<TURNS>();
        for (a, b) in a.iter().zip(b) {
            for turn in 0..TURNS {
                tables[turn][cell(a[turn], b[turn])] += 1;
            }
        }
        rest_a.iter().zip(rest_b).for_each(|(a, b)| tables[0][cell(*a, *b)] += 1);
        let count = |a: usize, b: usize| tables.iter().map(|table| f64::from(table[a * width + b])).sum();
        (0..self.values.len()).map(|a| (0..other.values.len()).map(|b| count(a, b)).collect()).collect()
    }
}

/// Ranks of values that stand so often, in order: equal ones share the mean of theirs.
fn shared(times: &[f64]) -> Vec<f64> {
    let mut before = 0.0;
    let rank = |n: &f64| {
        before += n;
        before - (n - 1.0) / 2.0
    };
    times.iter().map(rank).collect()
}

/// Of values that stand so often beside each other; none where one side does not vary.
fn of_table(x: &[f64], y: &[f64], table: &[Vec<f64>]) -> Option<f64> {
    let down: Vec<f64> = table.iter().map(|row| row.iter().sum()).collect();
    let over: Vec<f64> = (0..y.len()).map(|b| table.iter().map(|row| row[b]).sum()).collect();
    let n: f64 = down.iter().sum();
    let off = |values: &[f64], times: &[f64]| -> Option<(Vec<f64>, f64)> {
        let (first, _) = values.iter().zip(times).find(|(_, n)| **n > 0.0)?;
        let mean = first + values.iter().zip(times).map(|(v, n)| (v - first) * n).sum::<f64>() / n;
        let off: Vec<f64> = values.iter().map(|v| v - mean).collect();
        let squares = off.iter().zip(times).map(|(d, n)| d * d * n).sum();
        (times.iter().filter(|n| **n > 0.0).count() > 1).then_some((off, squares))
    };
    let ((x, in_x), (y, in_y)) = off(x, &down).zip(off(y, &over))?;
    let both: f64 = table.iter().zip(&x).map(|(row, x)| x * dot(row, &y)).sum();
    let r = both / libm::sqrt(in_x) / libm::sqrt(in_y);
    r.is_finite().then(|| r.clamp(-1.0, 1.0))
}

/// The pairs of so many columns in the order they are given in: the lower triangle, row by row.
pub fn pairs(columns: usize) -> Vec<(usize, usize)> {
    (0..columns).flat_map(|a| (0..a).map(move |b| (a, b))).collect()
}

/// Pearson's and Spearman's correlation of all [`pairs`] of columns, each over the rows in which neither is NaN; none as for
/// [`pearson`].
pub fn pairwise<C: AsRef<[f64]>>(columns: &[C], level: f64) -> Vec<[Option<Correlation>; 2]> {
    let counted: Vec<Option<Counted>> = columns.iter().map(|c| Counted::of(c.as_ref())).collect();
    let plain = counted.iter().any(Option::is_none);
    // of a column without holes the ranks are the same in all pairs of such columns
    let whole = |column: &C| plain && !column.as_ref().iter().any(|v| v.is_nan());
    let ranked: Vec<Option<Vec<f64>>> = columns.iter().map(|c| whole(c).then(|| ranks(c.as_ref()))).collect();
    let pair = |(a, b): (usize, usize)| {
        let (x, y) = (columns[a].as_ref(), columns[b].as_ref());
        if let (Some(one), Some(other)) = (&counted[a], &counted[b]) {
            let table = one.beside(other);
            let down: Vec<f64> = table.iter().map(|row| row.iter().sum()).collect();
            let over: Vec<f64> = (0..other.values.len()).map(|b| table.iter().map(|row| row[b]).sum()).collect();
            let n = down.iter().sum::<f64>() as usize;
            let by_values = of_table(&one.values, &other.values, &table);
            let by_ranks = of_table(&shared(&down), &shared(&over), &table);
            return [by_values, by_ranks].map(|r| r.map(|r| judged(r, n, level)));
        }
        if let (Some(one), Some(other)) = (&ranked[a], &ranked[b]) {
            return [pearson(x, y, level), pearson(one, other, level)];
        }
        let both = x.iter().zip(y).filter(|(x, y)| !x.is_nan() && !y.is_nan());
        let (x, y): (Vec<f64>, Vec<f64>) = both.map(|(x, y)| (*x, *y)).unzip();
        [pearson(&x, &y, level), spearman(&x, &y, level)]
    };
    pairs(columns.len()).into_iter().map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// By the definition: rows with both, then the one formula.
    fn defined(x: &[f64], y: &[f64]) -> [Option<Correlation>; 2] {
        let both = x.iter().zip(y).filter(|(x, y)| !x.is_nan() && !y.is_nan());
        let (x, y): (Vec<f64>, Vec<f64>) = both.map(|(x, y)| (*x, *y)).unzip();
        [pearson(&x, &y, 0.95), spearman(&x, &y, 0.95)]
    }

    fn same(found: &[Option<Correlation>; 2], columns: &[Vec<f64>], (a, b): (usize, usize)) {
        for (found, expected) in found.iter().zip(defined(&columns[a], &columns[b])) {
            match (found, expected) {
                (None, None) => {}
                (Some(found), Some(expected)) => {
                    assert_eq!(found.n, expected.n);
                    assert!((found.r - expected.r).abs() < 1e-12, "{} instead of {}", found.r, expected.r);
                }
                (found, expected) => panic!("{found:?} instead of {expected:?} for {:?}", (&columns[a], &columns[b])),
            }
        }
    }

    fn check(columns: &[Vec<f64>]) {
        let found = pairwise(columns, 0.95);
        assert_eq!(found.len(), columns.len() * columns.len().saturating_sub(1) / 2);
        for (found, pair) in found.iter().zip(pairs(columns.len())) {
            same(found, columns, pair);
        }
    }

    #[test]
    fn pairs_by_hand() {
        let nan = f64::NAN;
        // the third row falls out; then (1,2), (2,1), (3,4), (4,3): covariance 3, squares 5
        let found = pairwise(&[vec![1.0, 2.0, 9.0, 3.0, 4.0], vec![2.0, 1.0, nan, 4.0, 3.0]], 0.95);
        let [by_values, by_ranks] = found[0].each_ref().map(|c| c.as_ref().unwrap());
        assert!((by_values.r - 0.6).abs() < 1e-15 && (by_ranks.r - 0.6).abs() < 1e-15 && by_values.n == 4);
        assert_eq!(pairwise(&[vec![1.0, 1.0], vec![1.0, 2.0]], 0.95), [[None, None]], "a constant goes with nothing");
        assert_eq!(pairwise(&[vec![1.0, nan], vec![nan, 2.0]], 0.95), [[None, None]], "nobody answered both");
        assert!(pairwise::<Vec<f64>>(&[], 0.95).is_empty());
    }

    #[test]
    fn odd_values_go_the_plain_way() {
        let steps: Vec<f64> = (0..200).map(|i| f64::from(i * 37 % 101)).collect();
        let bent: Vec<f64> = steps.iter().map(|v| (v * 0.1).exp()).collect();
        let few: Vec<f64> = (0..200).map(|i| f64::from(i % 5)).collect();
        let mut holes = few.clone();
        holes[7] = f64::NAN;
        let zeros: Vec<f64> = (0..200).map(|i| if i % 2 == 0 { 0.0 } else { -0.0 }).collect();
        let far: Vec<f64> = few.iter().map(|v| 1e9 + v).collect();
        check(&[steps.clone(), bent, few.clone(), holes, zeros, far]);
        let mut infinite = few.clone();
        infinite[3] = f64::INFINITY;
        check(&[few, infinite, steps]);
    }

    proptest! {
        #[test]
        fn counting_is_the_definition(
            rows in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.85, 0u8..11), 4), 0..120),
            spread in prop::sample::select(vec![1.0, 0.1, 250.0]),
        ) {
            let value = |v: Option<u8>| v.map_or(f64::NAN, |v| f64::from(v) * spread - 3.0);
            let columns: Vec<Vec<f64>> = (0..4).map(|c| rows.iter().map(|row| value(row[c])).collect()).collect();
            check(&columns);
        }
    }
}
