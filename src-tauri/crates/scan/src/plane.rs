//! A page seen askew: what takes its millimetres to pixels of a picture.

/// A place: right and down.
pub type Point = (f64, f64);

/// A projection of one plane onto another (a homography): `x' = (a x + b y + c) / (g x + h y + 1)`, likewise `y'`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection([f64; 9]);

impl Projection {
    /// The one that takes four places to four others; none where three of them lie on a line.
    pub fn through(from: [Point; 4], to: [Point; 4]) -> Option<Projection> {
        let mut rows = [[0.0; 9]; 8];
        for (at, ((x, y), (u, v))) in from.into_iter().zip(to).enumerate() {
            rows[2 * at] = [x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y, u];
            rows[2 * at + 1] = [0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y, v];
        }
        let found = solved(&mut rows)?;
        let mut all = [1.0; 9];
        all[..8].copy_from_slice(&found);
        Some(Projection(all))
    }

    /// The affine one that takes three places to three others.
    pub fn affine(from: [Point; 3], to: [Point; 3]) -> Option<Projection> {
        let fourth = |p: [Point; 3]| (p[0].0 + p[2].0 - p[1].0, p[0].1 + p[2].1 - p[1].1);
        Projection::through([from[0], from[1], from[2], fourth(from)], [to[0], to[1], to[2], fourth(to)])
    }

    /// Where a place comes to lie.
    pub fn at(&self, (x, y): Point) -> Point {
        let [a, b, c, d, e, f, g, h, i] = self.0;
        let depth = g * x + h * y + i;
        ((a * x + b * y + c) / depth, (d * x + e * y + f) / depth)
    }

    /// The way back; none where all came to lie on a line.
    pub fn inverse(&self) -> Option<Projection> {
        let [a, b, c, d, e, f, g, h, i] = self.0;
        let all = [
            e * i - f * h,
            c * h - b * i,
            b * f - c * e,
            f * g - d * i,
            a * i - c * g,
            c * d - a * f,
            d * h - e * g,
            b * g - a * h,
            a * e - b * d,
        ];
        let scale = all[8];
        (scale.abs() > 1e-12).then(|| Projection(all.map(|part| part / scale)))
    }

    /// How much areas grow around a place; below zero where left and right change places.
    pub fn growth(&self, (x, y): Point) -> f64 {
        const STEP: f64 = 0.5;
        let (left, right) = (self.at((x - STEP, y)), self.at((x + STEP, y)));
        let (upper, lower) = (self.at((x, y - STEP)), self.at((x, y + STEP)));
        (right.0 - left.0) * (lower.1 - upper.1) - (right.1 - left.1) * (lower.0 - upper.0)
    }

    /// The same onto a picture that is enlarged: pixels are squares, and their middles lie half a pixel in.
    pub fn enlarged(&self, by: f64) -> Projection {
        let [a, b, c, d, e, f, g, h, i] = self.0;
        let shift = (by - 1.0) / 2.0;
        let row = |p: [f64; 3]| [by * p[0] + shift * g, by * p[1] + shift * h, by * p[2] + shift * i];
        let ([a, b, c], [d, e, f]) = (row([a, b, c]), row([d, e, f]));
        Projection([a, b, c, d, e, f, g, h, i])
    }
}

/// Gaussian elimination with the largest pivot of each column.
fn solved(rows: &mut [[f64; 9]; 8]) -> Option<[f64; 8]> {
    for column in 0..8 {
        let best = (column..8).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()))?;
        rows.swap(column, best);
        let pivot = rows[column];
        if !pivot[column].is_finite() || pivot[column].abs() < 1e-9 {
            return None;
        }
        for row in (0..8).filter(|row| *row != column) {
            let share = rows[row][column] / pivot[column];
            for (value, by) in rows[row].iter_mut().zip(pivot) {
                *value -= share * by;
            }
        }
    }
    Some(std::array::from_fn(|at| rows[at][8] / rows[at][at]))
}
