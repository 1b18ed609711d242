//! Small dense matrices: eigenvalues, inverses, least squares by orthogonal steps.
//!
//! Own code of a few lines each, because a matrix of questions is small and elementary functions must give the same last
//! digit on every system.

/// A square matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    size: usize,
    cells: Vec<f64>,
}

/// Lanes of a sum: additions of one lane wait for each other, those of several do not.
const LANES: usize = 8;

/// The sum of products of two columns, of the shorter one's length; the same digits on every system.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (a, b) = (&a[..a.len().min(b.len())], &b[..a.len().min(b.len())]);
    let mut lanes = [0.0; LANES];
    let (whole_a, rest_a) = a.as_chunks::<LANES>();
    let (whole_b, rest_b) = b.as_chunks::<LANES>();
    for (x, y) in whole_a.iter().zip(whole_b) {
        for lane in 0..LANES {
            lanes[lane] += x[lane] * y[lane];
        }
    }
    lanes.iter().sum::<f64>() + rest_a.iter().zip(rest_b).map(|(x, y)| x * y).sum::<f64>()
}

impl Square {
    /// A symmetric matrix, from its entries on and below the diagonal.
    pub fn symmetric(size: usize, mut entry: impl FnMut(usize, usize) -> f64) -> Square {
        let mut cells = vec![0.0; size * size];
        for i in 0..size {
            for j in 0..=i {
                let value = entry(i, j);
                cells[i * size + j] = value;
                cells[j * size + i] = value;
            }
        }
        Square { size, cells }
    }

    /// Rows and columns.
    pub fn size(&self) -> usize {
        self.size
    }

    /// An entry.
    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.size + column]
    }

    /// A row.
    pub fn row(&self, row: usize) -> &[f64] {
        &self.cells[row * self.size..(row + 1) * self.size]
    }

    /// Row by row.
    pub fn rows(&self) -> Vec<Vec<f64>> {
        (0..self.size).map(|i| self.row(i).to_vec()).collect()
    }

    /// Whether every entry is a finite number.
    pub fn is_finite(&self) -> bool {
        self.cells.iter().all(|v| v.is_finite())
    }

    /// The sum of all entries.
    pub fn sum(&self) -> f64 {
        self.cells.iter().sum()
    }

    /// The sum of the diagonal.
    pub fn trace(&self) -> f64 {
        (0..self.size).map(|i| self.at(i, i)).sum()
    }

    /// The rows and columns named.
    pub fn part(&self, of: &[usize]) -> Square {
        Square::symmetric(of.len(), |i, j| self.at(of[i], of[j]))
    }

    /// The lower triangle L of L·Lᵀ (A.-L. Cholesky); none where the matrix is not positive definite.
    pub fn cholesky(&self) -> Option<Square> {
        let n = self.size;
        let mut lower = Square { size: n, cells: vec![0.0; n * n] };
        for i in 0..n {
            for j in 0..=i {
                let known: f64 = (0..j).map(|k| lower.at(i, k) * lower.at(j, k)).sum();
                let rest = self.at(i, j) - known;
                // relative to the diagonal: what is left is rounding, and the row depends on those before it
                if i == j && !(rest > 1e-12 * self.at(i, i)) {
                    return None;
                }
                lower.cells[i * n + j] = if i == j { libm::sqrt(rest) } else { rest / lower.at(j, j) };
            }
        }
        lower.is_finite().then_some(lower)
    }

    /// The inverse; none where the matrix is not positive definite.
    pub fn inverse(&self) -> Option<Square> {
        let lower = self.cholesky()?;
        let n = self.size;
        let mut inverse = Square { size: n, cells: vec![0.0; n * n] };
        for unit in 0..n {
            let mut right = vec![0.0; n];
            right[unit] = 1.0;
            for (i, value) in lower.back(&lower.forth(&right)).into_iter().enumerate() {
                inverse.cells[i * n + unit] = value;
            }
        }
        inverse.is_finite().then_some(inverse)
    }

    /// The x with L·x = right, of a lower triangle.
    pub fn forth(&self, right: &[f64]) -> Vec<f64> {
        let mut x = right.to_vec();
        for i in 0..self.size {
            let known: f64 = (0..i).map(|k| self.at(i, k) * x[k]).sum();
            x[i] = (x[i] - known) / self.at(i, i);
        }
        x
    }

    /// The x with Lᵀ·x = right, of a lower triangle.
    fn back(&self, right: &[f64]) -> Vec<f64> {
        let mut x = right.to_vec();
        for i in (0..self.size).rev() {
            let known: f64 = (i + 1..self.size).map(|k| self.at(k, i) * x[k]).sum();
            x[i] = (x[i] - known) / self.at(i, i);
        }
        x
    }

    /// Eigenvalues of a symmetric matrix, the greatest first, and a unit vector for each.
    ///
    /// Rotations of C. G. J. Jacobi (1846), row by row; as in G. H. Golub and C. F. Van Loan, *Matrix Computations*, 4th
    /// ed. 2013, § 8.5.
    pub fn eigen(&self) -> Vec<(f64, Vec<f64>)> {
        let n = self.size;
        let mut a = self.clone();
        let mut vectors: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| f64::from(i == j)).collect()).collect();
        let whole: f64 = self.cells.iter().map(|v| v * v).sum();
        // twenty sweeps are far more than any symmetric matrix needs
        for _ in 0..20 {
            let off: f64 = (0..n).flat_map(|i| (0..i).map(move |j| (i, j))).map(|(i, j)| a.at(i, j) * a.at(i, j)).sum();
            if off <= 1e-32 * whole {
                break;
            }
            for p in 0..n {
                for q in p + 1..n {
                    a.rotate(p, q, &mut vectors);
                }
            }
        }
        let mut found: Vec<(f64, Vec<f64>)> = vectors.into_iter().enumerate().map(|(i, v)| (a.at(i, i), v)).collect();
        found.sort_by(|x, y| y.0.total_cmp(&x.0));
        found
    }

    fn rotate(&mut self, p: usize, q: usize, vectors: &mut [Vec<f64>]) {
        let n = self.size;
        let apq = self.at(p, q);
        if apq == 0.0 {
            return;
        }
        let tau = (self.at(q, q) - self.at(p, p)) / (2.0 * apq);
        let t = 1.0_f64.copysign(tau) / (tau.abs() + libm::sqrt(1.0 + tau * tau));
        let c = 1.0 / libm::sqrt(1.0 + t * t);
        let s = t * c;
        for k in 0..n {
            let (x, y) = (self.cells[k * n + p], self.cells[k * n + q]);
            self.cells[k * n + p] = c * x - s * y;
            self.cells[k * n + q] = s * x + c * y;
        }
        for k in 0..n {
            let (x, y) = (self.cells[p * n + k], self.cells[q * n + k]);
            self.cells[p * n + k] = c * x - s * y;
            self.cells[q * n + k] = s * x + c * y;
        }
        let (first, second) = vectors.split_at_mut(q);
        for (x, y) in first[p].iter_mut().zip(&mut second[0]) {
            (*x, *y) = (c * *x - s * *y, s * *x + c * *y);
        }
    }
}

/// What least squares find.
pub struct Fitted {
    /// a coefficient a column
    pub coefficients: Vec<f64>,
    /// (XᵀX)⁻¹
    pub unscaled: Square,
    /// sum of squared residuals
    pub residual: f64,
}

/// Least squares of `values` on `columns` by Householder reflections, which keep digits that normal equations lose; none
/// where columns depend on each other or there are more of them than rows.
///
/// Source: A. S. Householder, *Unitary triangularization of a nonsymmetric matrix*, Journal of the ACM 5 (1958) 339-342.
pub fn least_squares(columns: &[Vec<f64>], values: &[f64]) -> Option<Fitted> {
    let (rows, width) = (values.len(), columns.len());
    if width == 0 || rows < width || columns.iter().any(|c| c.len() != rows) {
        return None;
    }
    // columns of length one, so that no unit of measurement costs digits
    let norms: Vec<f64> = columns.iter().map(|c| libm::sqrt(c.iter().map(|v| v * v).sum())).collect();
    if norms.iter().any(|n| !(*n > 0.0) || !n.is_finite()) {
        return None;
    }
    let mut q: Vec<Vec<f64>> = columns.iter().zip(&norms).map(|(c, n)| c.iter().map(|v| v / n).collect()).collect();
    let mut y = values.to_vec();
    let mut diagonal = vec![0.0; width];
    for k in 0..width {
        let length = libm::sqrt(q[k][k..].iter().map(|v| v * v).sum());
        if length < 1e-10 {
            return None;
        }
        let alpha = -length.copysign(q[k][k]);
        diagonal[k] = alpha;
        let mut mirror = q[k][k..].to_vec();
        mirror[0] -= alpha;
        let size: f64 = mirror.iter().map(|v| v * v).sum();
        let reflect = |target: &mut [f64]| {
            let dot = dot(&mirror, target);
            for (t, m) in target.iter_mut().zip(&mirror) {
                *t -= 2.0 * dot / size * m;
            }
        };
        for column in &mut q[k + 1..] {
            reflect(&mut column[k..]);
        }
        reflect(&mut y[k..]);
    }
    let upper = |i: usize, j: usize| if i == j { diagonal[i] } else { q[j][i] };
    let backwards = |right: &[f64]| {
        let mut x = right.to_vec();
        for i in (0..width).rev() {
            let known: f64 = (i + 1..width).map(|j| upper(i, j) * x[j]).sum();
            x[i] = (x[i] - known) / upper(i, i);
        }
        x
    };
    let coefficients: Vec<f64> = backwards(&y[..width]).iter().zip(&norms).map(|(b, n)| b / n).collect();
    // R⁻¹, column by column; then R⁻¹·R⁻ᵀ
    let inverse: Vec<Vec<f64>> =
        (0..width).map(|unit| backwards(&(0..width).map(|i| f64::from(i == unit)).collect::<Vec<_>>())).collect();
    let entry =
        |i: usize, j: usize| (0..width).map(|k| inverse[k][i] * inverse[k][j]).sum::<f64>() / norms[i] / norms[j];
    let unscaled = Square::symmetric(width, entry);
    let residual: f64 = y[width..].iter().map(|v| v * v).sum();
    let finite = coefficients.iter().all(|b| b.is_finite()) && unscaled.is_finite() && residual.is_finite();
    finite.then_some(Fitted { coefficients, unscaled, residual })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn eigenvalues_rebuild_the_matrix(cells in prop::collection::vec(-5.0f64..5.0, 15)) {
            let m = Square::symmetric(5, |i, j| cells[i * (i + 1) / 2 + j]);
            let eigen = m.eigen();
            let again = Square::symmetric(5, |i, j| eigen.iter().map(|(l, v)| l * v[i] * v[j]).sum());
            for i in 0..5 {
                for j in 0..5 {
                    prop_assert!((again.at(i, j) - m.at(i, j)).abs() < 1e-9, "Σ λ v vᵀ is the matrix");
                }
            }
        }

        #[test]
        fn residuals_stand_upright_on_every_column(cells in prop::collection::vec(-9.0f64..9.0, 40)) {
            let columns: Vec<Vec<f64>> = vec![vec![1.0; 10], cells[..10].to_vec(), cells[10..20].to_vec()];
            let values = cells[20..30].to_vec();
            if let Some(fit) = least_squares(&columns, &values) {
                let left: Vec<f64> = (0..10).map(|r| values[r] - (0..3).map(|c| fit.coefficients[c] * columns[c][r]).sum::<f64>()).collect();
                for column in &columns {
                    let dot = dot(column, &left);
                    prop_assert!(dot.abs() < 1e-6, "nothing of a column is left in the residuals: {}", dot);
                }
            }
        }
    }

    #[test]
    fn columns_that_depend_on_each_other_are_refused() {
        let x: Vec<f64> = (0..6).map(f64::from).collect();
        let twice = x.iter().map(|v| 2.0 * v).collect();
        assert!(least_squares(&[x.clone(), twice], &x).is_none());
        assert!(Square::symmetric(2, |_, _| 1.0).inverse().is_none(), "two equal columns have no inverse");
    }
}
