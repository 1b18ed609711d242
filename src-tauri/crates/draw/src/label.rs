//! Where labels go when others stand in the way.

use crate::scene::Rect;

/// Lefts of boxes with the given centres and widths, moved as little as keeps their order, `gap` between them, and all of
/// them within `[low, high]`. `None` if they do not fit.
pub fn spread(wanted: &[(f64, f64)], gap: f64, [low, high]: [f64; 2]) -> Option<Vec<f64>> {
    let total: f64 = wanted.iter().map(|(_, width)| width).sum::<f64>() + gap * wanted.len().saturating_sub(1) as f64;
    if total > high - low {
        return None;
    }
    let mut lefts: Vec<f64> = Vec::with_capacity(wanted.len());
    let mut from = low;
    for (centre, width) in wanted {
        let left = (centre - width / 2.0).max(from);
        lefts.push(left);
        from = left + width + gap;
    }
    let mut until = high;
    for (left, (_, width)) in lefts.iter_mut().zip(wanted).rev() {
        *left = left.min(until - width);
        until = *left - gap;
    }
    Some(lefts)
}

/// What a label beside a point has to mind.
pub struct Surroundings<'a> {
    /// Other labels and points.
    pub taken: &'a [Rect],
    /// Lines it must not lie on, as rows of dots closer than a letter.
    pub lines: &'a [[f64; 2]],
    /// Heights of level lines it should not lie on if there is a choice.
    pub levels: &'a [f64],
    /// Where it must stay.
    pub within: Rect,
}

impl Surroundings<'_> {
    /// Whether a box lies on nothing and within the bounds; level lines do not count.
    pub fn free(&self, found: &Rect) -> bool {
        let room = self.within;
        found.x0 >= room.x0
            && found.x1 <= room.x1
            && found.y0 >= room.y0
            && found.y1 <= room.y1
            && !self.taken.iter().any(|other| other.overlaps(found))
            && !self.lines.iter().any(|&dot| found.holds(dot))
    }
}

/// Left end and middle height for the name of a curve: a box of this width and height that touches no line and is nearer to
/// this curve than to any other (`others`, as dots). `None` if the curve has no such place.
pub fn along(
    curve: &[[f64; 2]],
    others: &[[f64; 2]],
    [width, height]: [f64; 2],
    around: &Surroundings,
) -> Option<[f64; 2]> {
    const AWAY: f64 = 5.0;
    let half = height / 2.0;
    // From the ends inwards: there curves lie furthest apart.
    for share in [0.04, 0.12, 0.94, 0.2, 0.3, 0.86, 0.4, 0.5, 0.6, 0.7, 0.8] {
        let at = ((curve.len() - 1) as f64 * share).round() as usize;
        let &[x, y] = curve.get(at)?;
        let sides = [
            [x - width * 0.2, y - half - AWAY],
            [x - width * 0.2, y + half + AWAY],
            [x + AWAY * 1.5, y - half - AWAY],
            [x + AWAY * 1.5, y + half + AWAY],
            [x - width - AWAY * 1.5, y - half - AWAY],
            [x - width - AWAY * 1.5, y + half + AWAY],
            [x + AWAY * 2.0, y],
            [x - width - AWAY * 2.0, y],
        ];
        for [left, middle] in sides {
            let found = Rect { x0: left - 2.0, y0: middle - half, x1: left + width + 2.0, y1: middle + half };
            let away = |dot: &[f64; 2]| {
                let dx = (found.x0 - dot[0]).max(dot[0] - found.x1).max(0.0);
                let dy = (found.y0 - dot[1]).max(dot[1] - found.y1).max(0.0);
                dx * dx + dy * dy
            };
            let nearest = |dots: &[[f64; 2]]| dots.iter().map(away).fold(f64::INFINITY, f64::min);
            if around.free(&found) && nearest(others) > nearest(curve).max(1.0) * 3.0 {
                return Some([left, middle]);
            }
        }
    }
    None
}

/// Left end and middle height for a box of this width and height at `away` px from a point: right of it before left, and as
/// little above or below as obstacles allow. `None` if every place is taken.
pub fn beside([x, y]: [f64; 2], [width, height]: [f64; 2], away: f64, around: &Surroundings) -> Option<[f64; 2]> {
    let half = height / 2.0;
    let free = |left: f64, middle: f64, levels: &[f64]| {
        let found = Rect { x0: left - 2.0, y0: middle - half, x1: left + width + 2.0, y1: middle + half };
        around.free(&found) && !levels.iter().any(|level| (found.y0..=found.y1).contains(level))
    };
    // Down before up: under a curve that bends upwards there is more room.
    let shifts = (0..=(height * 5.0) as i32 / 4).flat_map(|step| [f64::from(step) * 4.0, f64::from(step) * -4.0]);
    for levels in [around.levels, &[]] {
        for shift in shifts.clone() {
            for left in [x + away, x - away - width] {
                if free(left, y + shift, levels) {
                    return Some([left, y + shift]);
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn labels_stay_put_when_there_is_room() {
        assert_eq!(spread(&[(50.0, 20.0), (100.0, 20.0)], 8.0, [0.0, 200.0]), Some(vec![40.0, 90.0]));
        assert_eq!(spread(&[(5.0, 20.0), (6.0, 20.0)], 8.0, [0.0, 200.0]), Some(vec![0.0, 28.0]), "the second yields");
        assert_eq!(spread(&[(199.0, 20.0)], 8.0, [0.0, 200.0]), Some(vec![180.0]), "the edge holds");
        assert_eq!(spread(&[(10.0, 150.0), (20.0, 60.0)], 8.0, [0.0, 200.0]), None, "what cannot fit is refused");
    }

    #[test]
    fn a_label_goes_round_what_is_in_its_way() {
        let within = Rect { x0: 0.0, y0: 0.0, x1: 200.0, y1: 200.0 };
        let open = Surroundings { taken: &[], lines: &[], levels: &[], within };
        assert_eq!(beside([100.0, 100.0], [50.0, 10.0], 8.0, &open), Some([108.0, 100.0]), "to the right if free");
        assert_eq!(beside([180.0, 100.0], [50.0, 10.0], 8.0, &open), Some([122.0, 100.0]), "to the left at the edge");
        let level = Surroundings { levels: &[100.0], ..open };
        assert_eq!(beside([100.0, 100.0], [50.0, 10.0], 8.0, &level), Some([108.0, 108.0]), "off a gridline");
        let full = Surroundings { taken: &[within], lines: &[], levels: &[], within };
        assert_eq!(beside([100.0, 100.0], [50.0, 10.0], 8.0, &full), None, "rather no label than one on another");
    }

    proptest! {
        #[test]
        fn spread_labels_never_touch(mut wanted in prop::collection::vec((0.0..500.0f64, 1.0..90.0f64), 0..7)) {
            wanted.sort_by(|a, b| a.0.total_cmp(&b.0));
            if let Some(lefts) = spread(&wanted, 6.0, [0.0, 500.0]) {
                for (at, left) in lefts.iter().enumerate() {
                    let right = left + wanted[at].1;
                    prop_assert!(*left >= -1e-9 && right <= 500.0 + 1e-9, "inside the bounds");
                    prop_assert!(lefts.get(at + 1).is_none_or(|next| next - right >= 6.0 - 1e-9), "a gap between neighbours");
                }
            }
        }
    }
}
