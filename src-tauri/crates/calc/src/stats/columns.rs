//! Answers as columns, one a question: those that are complete, and how columns vary together.

use super::linear::{Square, dot};

/// Rows in which every column has an answer: the columns without the others, and the rows kept (from 0).
pub fn complete<C: AsRef<[Option<f64>]>>(columns: &[C]) -> (Vec<Vec<f64>>, Vec<usize>) {
    let rows = columns.iter().map(|c| c.as_ref().len()).min().unwrap_or(0);
    let there = |row: &usize| columns.iter().all(|c| c.as_ref()[*row].is_some_and(f64::is_finite));
    let kept: Vec<usize> = (0..rows).filter(there).collect();
    let column = |c: &C| kept.iter().filter_map(|row| c.as_ref()[*row]).collect();
    (columns.iter().map(column).collect(), kept)
}

/// Rows become columns; none where they are not equally long.
pub fn turned(rows: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
    let width = rows.first()?.len();
    let even = rows.iter().all(|row| row.len() == width);
    even.then(|| (0..width).map(|c| rows.iter().map(|row| row[c]).collect()).collect())
}

/// The columns of rows that hold holes, as [`turned`].
pub fn turned_with_holes(rows: &[Vec<Option<f64>>]) -> Option<Vec<Vec<Option<f64>>>> {
    let width = rows.first()?.len();
    let even = rows.iter().all(|row| row.len() == width);
    even.then(|| (0..width).map(|c| rows.iter().map(|row| row[c]).collect()).collect())
}

/// The sum of counts or weights; none where one is below zero or no number, or where the sum is nothing, or so small or so
/// large that what is computed from it would lose its digits.
pub fn whole(weights: &[f64]) -> Option<f64> {
    let sum: f64 = weights.iter().sum();
    (weights.iter().all(|w| *w >= 0.0) && (1e-12..=1e15).contains(&sum)).then_some(sum)
}

/// Covariances of complete columns, with n − 1; none below two rows or where lengths differ.
pub fn covariances<C: AsRef<[f64]>>(columns: &[C]) -> Option<Square> {
    let rows = columns.first()?.as_ref().len();
    if rows < 2 || columns.iter().any(|c| c.as_ref().len() != rows) {
        return None;
    }
    let centred: Option<Vec<Vec<f64>>> = columns.iter().map(|c| centred(c.as_ref())).collect();
    let centred = centred?;
    let found = Square::symmetric(columns.len(), |i, j| dot(&centred[i], &centred[j]) / (rows - 1) as f64);
    found.is_finite().then_some(found)
}

/// Covariances of complete columns of people with weights that add up to their effective n: with n − 1, as in
/// [`super::moments`]. None where that is not above 1 or lengths differ.
pub fn weighted_covariances<C: AsRef<[f64]>>(columns: &[C], weights: &[f64]) -> Option<Square> {
    let n: f64 = weights.iter().sum();
    let off = |column: &C| -> Option<Vec<f64>> {
        let values = column.as_ref();
        let mean = super::describe::weighted_mean(values, weights)?;
        // a column that is the same for all who count does not vary, whatever rounding says
        let mut counting = values.iter().zip(weights).filter(|(_, w)| **w > 0.0);
        let (first, _) = counting.next()?;
        if counting.all(|(v, _)| v == first) {
            return Some(vec![0.0; values.len()]);
        }
        Some(values.iter().map(|v| v - mean).collect())
    };
    let off: Vec<Vec<f64>> = columns.iter().map(off).collect::<Option<_>>()?;
    if columns.is_empty() || !(n > 1.0) {
        return None;
    }
    let weighed: Vec<Vec<f64>> = off.iter().map(|c| c.iter().zip(weights).map(|(v, w)| v * w).collect()).collect();
    let found = Square::symmetric(columns.len(), |i, j| dot(&weighed[i], &off[j]) / (n - 1.0));
    found.is_finite().then_some(found)
}

/// Covariances of each pair over the rows that have both answers; none where a pair has fewer than two.
pub fn pairwise_covariances<C: AsRef<[Option<f64>]>>(columns: &[C]) -> Option<Square> {
    let mut enough = true;
    let found = Square::symmetric(columns.len(), |i, j| {
        let both = columns[i].as_ref().iter().zip(columns[j].as_ref());
        let (x, y): (Vec<f64>, Vec<f64>) = both.filter_map(|(x, y)| Some(((*x)?, (*y)?))).unzip();
        match covariances(&[x, y]) {
            Some(pair) => pair.at(0, 1),
            None => {
                enough = false;
                0.0
            }
        }
    });
    (enough && !columns.is_empty()).then_some(found)
}

/// Correlations of covariances; none where a column does not vary.
pub fn correlations(covariances: &Square) -> Option<Square> {
    let spread: Vec<f64> = (0..covariances.size()).map(|i| libm::sqrt(covariances.at(i, i))).collect();
    if spread.iter().any(|s| !(*s > 0.0)) {
        return None;
    }
    let entry = |i: usize, j: usize| {
        if i == j { 1.0 } else { (covariances.at(i, j) / spread[i] / spread[j]).clamp(-1.0, 1.0) }
    };
    Some(Square::symmetric(covariances.size(), entry))
}

/// Values less their mean; exact zeros where they do not differ.
fn centred(values: &[f64]) -> Option<Vec<f64>> {
    let mean = super::describe::mean(values)?;
    if values.iter().all(|v| *v == values[0]) {
        return Some(vec![0.0; values.len()]);
    }
    Some(values.iter().map(|v| v - mean).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_left_out() {
        let (a, b) = (vec![Some(1.0), None, Some(3.0)], vec![Some(2.0), Some(5.0), Some(7.0)]);
        let (columns, rows) = complete(&[a.clone(), b.clone()]);
        assert_eq!((columns, rows), (vec![vec![1.0, 3.0], vec![2.0, 7.0]], vec![0, 2]));
        let pairs = pairwise_covariances(&[a, b]).unwrap();
        assert_eq!(pairs.at(0, 1), 5.0, "over the two rows with both");
        assert!((pairs.at(1, 1) - 19.0 / 3.0).abs() < 1e-12, "and three rows for the second alone");
        assert!(covariances::<Vec<f64>>(&[]).is_none());
    }
}
