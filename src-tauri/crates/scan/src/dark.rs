//! What is dark in a picture, against what lies around it: shadows and lamps change both alike.

use crate::{Picture, plane::Point};

/// A side of the surroundings, as a share of the picture's longer side.
const AROUND: u32 = 14;
/// What is darker than this share of its surroundings is ink.
const INK: u64 = 78;

/// Dark pixels that hang together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Blob {
    /// middle
    pub middle: Point,
    /// pixels
    pub area: f64,
    /// how far its pixels lie from the middle: the larger and the smaller mean square, along its axes
    pub spread: (f64, f64),
    /// the pixel in the middle is light
    pub hollow: bool,
}

/// Sums of all pixels above and to the left.
fn sums(picture: &Picture) -> Vec<u64> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let mut sums = vec![0; (width + 1) * (height + 1)];
    for y in 0..height {
        let mut row = 0;
        for x in 0..width {
            row += u64::from(picture.luma()[y * width + x]);
            sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
        }
    }
    sums
}

/// Which pixels are ink.
fn ink(picture: &Picture) -> Vec<bool> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let reach = (picture.width().max(picture.height()) / AROUND / 2).max(3) as usize;
    let sums = sums(picture);
    let mut ink = Vec::with_capacity(width * height);
    for y in 0..height {
        let (upper, lower) = (y.saturating_sub(reach), (y + reach + 1).min(height));
        for x in 0..width {
            let (left, right) = (x.saturating_sub(reach), (x + reach + 1).min(width));
            let at = |x: usize, y: usize| sums[y * (width + 1) + x];
            let sum = at(right, lower) + at(left, upper) - at(left, lower) - at(right, upper);
            let count = ((right - left) * (lower - upper)) as u64;
            ink.push(u64::from(picture.luma()[y * width + x]) * count * 100 < sum * INK);
        }
    }
    ink
}

/// What hangs together and has between `least` and `most` pixels.
pub(crate) fn blobs(picture: &Picture, least: f64, most: f64) -> Vec<Blob> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let ink = ink(picture);
    let mut seen = vec![false; ink.len()];
    let (mut found, mut open) = (Vec::new(), Vec::new());
    for start in 0..ink.len() {
        if seen[start] || !ink[start] {
            continue;
        }
        seen[start] = true;
        open.push(start);
        let (mut n, mut x1, mut y1, mut xx, mut yy, mut xy) = (0.0f64, 0.0f64, 0.0f64, 0.0f64, 0.0f64, 0.0f64);
        while let Some(at) = open.pop() {
            let (x, y) = (at % width, at / width);
            let (fx, fy) = (x as f64, y as f64);
            n += 1.0;
            x1 += fx;
            y1 += fy;
            xx += fx * fx;
            yy += fy * fy;
            xy += fx * fy;
            let mut look = |near: usize| {
                if ink[near] && !seen[near] {
                    seen[near] = true;
                    open.push(near);
                }
            };
            if x > 0 {
                look(at - 1);
            }
            if x + 1 < width {
                look(at + 1);
            }
            if y > 0 {
                look(at - width);
            }
            if y + 1 < height {
                look(at + width);
            }
        }
        if n < least || n > most {
            continue;
        }
        let middle = (x1 / n, y1 / n);
        let (xx, yy, xy) = (xx / n - middle.0 * middle.0, yy / n - middle.1 * middle.1, xy / n - middle.0 * middle.1);
        let (mean, apart) = ((xx + yy) / 2.0, (((xx - yy) / 2.0).powi(2) + xy * xy).sqrt());
        let at = middle.1.round() as usize * width + middle.0.round() as usize;
        found.push(Blob { middle, area: n, spread: (mean + apart, mean - apart), hollow: !ink[at.min(ink.len() - 1)] });
    }
    found
}
