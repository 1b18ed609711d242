//! A printed page in a picture: found by the marks in its corners and the code on it, turned and tilted as it may be.

use crate::{
    Code, Picture,
    dark::{Blob, blobs},
    plane::{Point, Projection},
};
use keheng_base::Fault;

/// Corners are looked for in a picture of about this many pixels along its longer side.
const SEARCHED: u32 = 2_400;
/// The least pixels to a millimetre: below them a light tick and nothing look alike.
const LEAST: f64 = 3.2;
/// Ink is measured in a picture of at most this many pixels to a millimetre.
const MOST: f64 = 13.0;
/// How far the code may lie from where the corners say it is, millimetres.
const OFF: f64 = 3.0;
/// Candidates for a corner that are tried.
const TRIED: usize = 6;
/// Least difference between paper and ink in the corners, of 255.
const CONTRAST: f64 = 45.0;

/// What is printed on every page, in millimetres from its upper left corner. A corner mark is a black square with a white
/// one in its middle: neither letters nor filled boxes look like it.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// middles of the corner marks: upper left, upper right, lower right, lower left
    pub corners: [Point; 4],
    /// side of a corner mark
    pub outer: f64,
    /// side of the white square in it
    pub hole: f64,
    /// corners of the code without its light margin, in the same order
    pub code: [Point; 4],
    /// light squares and dark ones along a side of the code
    pub modules: u32,
}

/// A page that was found.
#[derive(Clone, Debug)]
pub struct Page {
    /// the picture, made as small as can be measured well
    pub(crate) picture: Picture,
    /// millimetres to pixels of it
    pub(crate) to: Projection,
    /// how light ink is, as a share of the paper around it
    pub(crate) ink: f64,
}

impl Page {
    /// Pixels to a millimetre in the middle of the page.
    pub fn resolution(&self, plan: &Plan) -> f64 {
        resolution(&self.to, plan)
    }

    /// The shade at a place of the page; white outside of the picture.
    pub(crate) fn shade(&self, at: Point) -> f64 {
        shade(&self.picture, self.to.at(at))
    }
}

/// Pixels to a millimetre in the middle of the page.
fn resolution(to: &Projection, plan: &Plan) -> f64 {
    let middle = plan.corners.iter().fold((0.0, 0.0), |sum, at| (sum.0 + at.0 / 4.0, sum.1 + at.1 / 4.0));
    to.growth(middle).abs().sqrt()
}

/// The shade between pixels; white outside.
pub(crate) fn shade(picture: &Picture, (x, y): Point) -> f64 {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    if !(x >= 0.0 && y >= 0.0) || x + 1.0 >= width as f64 || y + 1.0 >= height as f64 {
        return 255.0;
    }
    let (left, top) = (x as usize, y as usize);
    let (right, down) = (x - left as f64, y - top as f64);
    let at = |x: usize, y: usize| f64::from(picture.luma()[y * width + x]);
    let row = |y: usize| at(left, y) * (1.0 - right) + at(left + 1, y) * right;
    row(top) * (1.0 - down) + row(top + 1) * down
}

/// Finds the page a code stands on. Faults: `page_corners` where not all four corner marks are in the picture,
/// `page_small` where the page is too small in it, `page_pale` where ink and paper hardly differ.
pub fn page(picture: &Picture, code: &Code, plan: &Plan) -> Result<Page, Fault> {
    let mut levels = vec![picture.clone()];
    while let Some(last) = levels.last()
        && last.width().max(last.height()) > SEARCHED
    {
        let half = last.halved();
        levels.push(half);
    }
    let searched = levels.len() - 1;
    let found = corners(&levels[searched], code, plan).ok_or_else(|| Fault::new("page_corners"))?;
    let to = |level: usize| found.enlarged(f64::from(1u32 << (searched - level)));
    let level = (0..=searched).find(|level| resolution(&to(*level), plan) <= MOST).unwrap_or(searched);
    let mut page = Page { to: to(level), picture: levels.swap_remove(level), ink: 0.0 };
    if page.resolution(plan) < LEAST {
        return Err(Fault::new("page_small"));
    }
    page.ink = ink(&page, plan).ok_or_else(|| Fault::new("page_pale"))?;
    Ok(page)
}

/// How light ink is beside paper, told by the corner marks.
fn ink(page: &Page, plan: &Plan) -> Option<f64> {
    let mut shares = Vec::new();
    for corner in plan.corners {
        let ring = |far: f64| {
            let places =
                [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (0.7, 0.7), (0.7, -0.7), (-0.7, 0.7), (-0.7, -0.7)];
            let mut shades: Vec<f64> =
                places.iter().map(|(x, y)| page.shade((corner.0 + x * far, corner.1 + y * far))).collect();
            shades.sort_by(f64::total_cmp);
            shades[4]
        };
        let black = ring((plan.outer + plan.hole) / 4.0);
        let white = ring(plan.outer / 2.0 + 1.4);
        if white - black < CONTRAST {
            return None;
        }
        shares.push(black / white);
    }
    Some(shares.iter().sum::<f64>() / 4.0)
}

/// Whether a blob looks like a corner mark; `scale` is about how many pixels a millimetre has.
fn is_corner(blob: &Blob, plan: &Plan, scale: f64) -> bool {
    let full = plan.outer.powi(2) - plan.hole.powi(2);
    // mean square distance of its pixels along an axis, as a share of its area
    let share = (plan.outer.powi(2) + plan.hole.powi(2)) / (12.0 * full);
    let (wide, narrow) = blob.spread;
    let area = blob.area / (full * scale * scale);
    blob.hollow
        && (0.25..4.0).contains(&area)
        && narrow > 0.0
        && wide / narrow < 2.6
        && ((wide * narrow).sqrt() / blob.area / share - 1.0).abs() < 0.3
}

fn apart(one: Point, other: Point) -> f64 {
    (one.0 - other.0).hypot(one.1 - other.1)
}

/// Millimetres to pixels.
fn corners(picture: &Picture, code: &Code, plan: &Plan) -> Option<Projection> {
    let place =
        |(x, y): &(f32, f32)| (f64::from(*x) * f64::from(picture.width()), f64::from(*y) * f64::from(picture.height()));
    let seen: Vec<Point> = code.at.iter().map(place).collect();
    let (known, seen) = matched(&seen, plan)?;
    // from the code alone: good near it, and good enough to tell which corner is which
    let rough = Projection::affine([known[0], known[1], known[2]], [seen[0], seen[1], seen[2]])?;
    let growth = rough.growth(plan.code[0]);
    if growth <= 0.0 {
        return None;
    }
    let scale = growth.sqrt();
    let full = (plan.outer.powi(2) - plan.hole.powi(2)) * growth;
    let candidates: Vec<Blob> =
        blobs(picture, full * 0.25, full * 4.0).into_iter().filter(|b| is_corner(b, plan, scale)).collect();
    let middle = rough.at(plan.code[1]);
    let near = |corner: Point| {
        let wanted = rough.at(corner);
        let reach = 0.4 * apart(wanted, middle) + 6.0 * scale;
        let mut near: Vec<&Blob> = candidates.iter().filter(|b| apart(b.middle, wanted) < reach).collect();
        near.sort_by(|a, b| apart(a.middle, wanted).total_cmp(&apart(b.middle, wanted)));
        near.truncate(TRIED);
        near
    };
    let [one, two, three, four] = plan.corners.map(near);
    let mut best: Option<(f64, Projection)> = None;
    for a in &one {
        for b in &two {
            for c in &three {
                for d in &four {
                    let Some((off, found)) = tried([a, b, c, d], plan, &known, &seen) else { continue };
                    if best.as_ref().is_none_or(|(before, _)| off < *before) {
                        best = Some((off, found));
                    }
                }
            }
        }
    }
    best.map(|(_, found)| found)
}

/// How far off the code is, millimetres, if these are the corners; none where they cannot be.
fn tried(corners: [&Blob; 4], plan: &Plan, known: &[Point], seen: &[Point]) -> Option<(f64, Projection)> {
    let found = Projection::through(plan.corners, corners.map(|b| b.middle))?;
    let back = found.inverse()?;
    let full = plan.outer.powi(2) - plan.hole.powi(2);
    let mut sizes = plan.corners.iter().zip(corners).map(|(at, blob)| blob.area / (found.growth(*at) * full));
    if !sizes.all(|size| (0.55..1.6).contains(&size)) {
        return None;
    }
    let off = known.iter().zip(seen).map(|(known, seen)| apart(back.at(*seen), *known)).fold(0.0, f64::max);
    (off < OFF).then_some((off, found))
}

/// Which places of the code on paper those in the picture are: its corners row by row, or the middles of its finder patterns
/// from the lower left over the upper left.
fn matched(seen: &[Point], plan: &Plan) -> Option<(Vec<Point>, Vec<Point>)> {
    let [upper_left, upper_right, lower_right, lower_left] = plan.code;
    match seen.len() {
        4 => Some((vec![upper_left, upper_right, lower_left, lower_right], seen.to_vec())),
        3 => {
            let module = (upper_right.0 - upper_left.0) / f64::from(plan.modules.max(1));
            let inner = |(x, y): Point, right: f64, down: f64| (x + right * 3.5 * module, y + down * 3.5 * module);
            let known = vec![inner(lower_left, 1.0, -1.0), inner(upper_left, 1.0, 1.0), inner(upper_right, -1.0, 1.0)];
            Some((known, seen.to_vec()))
        }
        _ => None,
    }
}
