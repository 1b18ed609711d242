//! Small linear systems and least squares without constraints.

/// Solves a symmetric positive definite system (`a` row by row) by Cholesky; none where it is not definite.
pub fn solve(a: &[f64], b: &[f64]) -> Option<Vec<f64>> {
    let inverse = invert(a, b.len())?;
    let n = b.len();
    Some((0..n).map(|i| (0..n).map(|j| inverse[i * n + j] * b[j]).sum()).collect())
}

/// The inverse of a symmetric positive definite matrix; none where it is not definite.
pub fn invert(a: &[f64], n: usize) -> Option<Vec<f64>> {
    let mut lower = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| lower[i * n + k] * lower[j * n + k]).sum();
            let rest = a[i * n + j] - known;
            if i == j && rest <= 1e-13 * a[i * n + i] {
                return None;
            }
            lower[i * n + j] = if i == j { libm::sqrt(rest) } else { rest / lower[j * n + j] };
        }
    }
    let mut inverse = vec![0.0; n * n];
    for unit in 0..n {
        let mut x = vec![0.0; n];
        x[unit] = 1.0;
        for i in 0..n {
            let known: f64 = (0..i).map(|k| lower[i * n + k] * x[k]).sum();
            x[i] = (x[i] - known) / lower[i * n + i];
        }
        for i in (0..n).rev() {
            let known: f64 = (i + 1..n).map(|k| lower[k * n + i] * x[k]).sum();
            x[i] = (x[i] - known) / lower[i * n + i];
        }
        for (i, value) in x.into_iter().enumerate() {
            inverse[i * n + unit] = value;
        }
    }
    Some(inverse)
}

/// Least squares: the coefficients of `rows` that come nearest to `values`; none where the columns depend on each other.
pub fn least_squares(rows: &[Vec<f64>], values: &[f64]) -> Option<Vec<f64>> {
    let normal = super::nnls::Normal::of(rows, values, &vec![1.0; rows.len()]);
    solve(&normal.gram, &normal.right)
}
