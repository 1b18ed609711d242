//! Least squares with coefficients that are not negative, from the normal equations.
//!
//! The active-set method of C. L. Lawson and R. J. Hanson, *Solving Least Squares Problems*, 1974, ch. 23, in the form of
//! R. Bro and S. de Jong, Journal of Chemometrics 11 (1997) 393-401: it needs XᵀX and Xᵀy only, so that a bootstrap adds
//! ready-made products of rows instead of factoring each sample.

/// The normal equations of a weighted least-squares problem: `gram` = XᵀWX (row by row), `right` = XᵀWy.
#[derive(Clone, Debug, PartialEq)]
pub struct Normal {
    /// XᵀWX, `len` × `len`
    pub gram: Vec<f64>,
    /// XᵀWy
    pub right: Vec<f64>,
}

impl Normal {
    /// No observation yet, for `len` columns.
    pub fn new(len: usize) -> Normal {
        Normal { gram: vec![0.0; len * len], right: vec![0.0; len] }
    }

    /// The equations of rows, values and weights (equally many of each).
    pub fn of(rows: &[Vec<f64>], values: &[f64], weights: &[f64]) -> Normal {
        let mut normal = Normal::new(rows.first().map_or(0, Vec::len));
        for ((row, value), weight) in rows.iter().zip(values).zip(weights) {
            normal.add(row, *value, *weight);
        }
        normal
    }

    /// Adds an observation.
    pub fn add(&mut self, row: &[f64], value: f64, weight: f64) {
        let len = row.len();
        for (i, a) in row.iter().enumerate() {
            let share = weight * a;
            self.right[i] += share * value;
            for (cell, b) in self.gram[i * len..(i + 1) * len].iter_mut().zip(row) {
                *cell += share * b;
            }
        }
    }
}

/// A column whose part independent of the chosen ones is below this share of it adds nothing that can be told from rounding.
const DEPENDENT: f64 = 1e-11;
/// A gradient below this share of the greatest right side is no gradient.
const FLAT: f64 = 1e-11;

/// The coefficients >= 0 that minimise ‖W^½(Xc − y)‖², for columns of about unit norm. A column that depends on those
/// already chosen is passed over, so that a dictionary of nearly parallel columns is no obstacle.
pub fn nnls(normal: &Normal) -> Vec<f64> {
    let n = normal.right.len();
    let mut found = vec![0.0; n];
    let mut chosen: Vec<usize> = Vec::with_capacity(n);
    let mut passed = vec![false; n];
    let least = FLAT * normal.right.iter().fold(0.0f64, |most, b| most.max(b.abs()));
    // Lawson and Hanson end after finitely many steps; the bound is against a cycle by rounding
    for _ in 0..10 * n {
        let gradient = |j: usize| {
            let row = &normal.gram[j * n..(j + 1) * n];
            normal.right[j] - chosen.iter().map(|&k| row[k] * found[k]).sum::<f64>()
        };
        let open = (0..n).filter(|j| !passed[*j] && !chosen.contains(j)).map(|j| (j, gradient(j)));
        let Some((best, _)) = open.filter(|(_, g)| *g > least).max_by(|a, b| a.1.total_cmp(&b.1)) else { break };
        chosen.push(best);
        let Some(mut trial) = solve(normal, &chosen) else {
            chosen.pop();
            passed[best] = true;
            continue;
        };
        // a column that rounding alone made attractive leaves at once and is not asked again in this round
        if trial[chosen.len() - 1] <= 0.0 {
            chosen.pop();
            passed[best] = true;
            continue;
        }
        while trial.iter().any(|c| *c <= 0.0) {
            let step = chosen.iter().zip(&trial).filter(|(_, c)| **c <= 0.0);
            let step = step.map(|(&k, c)| found[k] / (found[k] - c)).fold(1.0f64, f64::min);
            for (&k, c) in chosen.iter().zip(&trial) {
                found[k] += step * (c - found[k]);
                if *c <= 0.0 && found[k] <= f64::EPSILON * c.abs() {
                    found[k] = 0.0;
                }
            }
            let before = chosen.len();
            chosen.retain(|&k| found[k] > 0.0);
            if chosen.len() == before {
                // the column that set the step has not become exactly 0: it does now
                let (at, _) = trial.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1)).unwrap_or((0, &0.0));
                found[chosen.remove(at)] = 0.0;
            }
            match solve(normal, &chosen) {
                Some(next) => trial = next,
                None => break,
            }
        }
        for (&k, c) in chosen.iter().zip(&trial) {
            found[k] = c.max(0.0);
        }
        passed.fill(false);
        passed[best] = !chosen.contains(&best);
    }
    found
}

/// The unconstrained solution over the chosen columns by Cholesky's factorisation; none where they depend on each other.
fn solve(normal: &Normal, chosen: &[usize]) -> Option<Vec<f64>> {
    let n = normal.right.len();
    let m = chosen.len();
    let mut lower = vec![0.0; m * m];
    for i in 0..m {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| lower[i * m + k] * lower[j * m + k]).sum();
            let rest = normal.gram[chosen[i] * n + chosen[j]] - known;
            lower[i * m + j] = if i == j {
                if rest <= DEPENDENT * normal.gram[chosen[i] * n + chosen[i]] {
                    return None;
                }
                libm::sqrt(rest)
            } else {
                rest / lower[j * m + j]
            };
        }
    }
    let mut x: Vec<f64> = chosen.iter().map(|&k| normal.right[k]).collect();
    for i in 0..m {
        let known: f64 = (0..i).map(|k| lower[i * m + k] * x[k]).sum();
        x[i] = (x[i] - known) / lower[i * m + i];
    }
    for i in (0..m).rev() {
        let known: f64 = (i + 1..m).map(|k| lower[k * m + i] * x[k]).sum();
        x[i] = (x[i] - known) / lower[i * m + i];
    }
    Some(x)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_negative_coefficient_is_held_at_zero() {
        // y = 2a − b over orthogonal columns: b must go, a stays as it is
        let rows = [vec![1.0, 0.0], vec![0.0, 1.0]];
        assert_eq!(nnls(&Normal::of(&rows, &[2.0, -1.0], &[1.0, 1.0])), [2.0, 0.0]);
    }

    #[test]
    fn parallel_columns_do_not_stop_it() {
        let rows = [vec![1.0, 1.0, -1.0], vec![2.0, 2.0, -2.0]];
        let found = nnls(&Normal::of(&rows, &[3.0, 6.0], &[1.0, 1.0]));
        assert!((found[0] + found[1] - found[2] - 3.0).abs() < 1e-12, "{found:?} still adds up to the slope");
    }

    proptest! {
        #[test]
        fn no_other_point_is_better(
            rows in prop::collection::vec(prop::collection::vec(0.0f64..1.0, 4), 6..12),
            values in prop::collection::vec(-1.0f64..3.0, 12),
        ) {
            let values = &values[..rows.len()];
            let normal = Normal::of(&rows, values, &vec![1.0; rows.len()]);
            let found = nnls(&normal);
            for j in 0..4 {
                let gradient = normal.right[j] - (0..4).map(|k| normal.gram[j * 4 + k] * found[k]).sum::<f64>();
                prop_assert!(found[j] >= 0.0);
                prop_assert!(gradient < 1e-6, "raising {} would help: {}", j, gradient);
                prop_assert!(found[j] == 0.0 || gradient.abs() < 1e-6, "moving {} would help: {}", j, gradient);
            }
        }
    }
}
