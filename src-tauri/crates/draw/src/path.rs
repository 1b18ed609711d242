//! Polylines in CSS px: cut to a plot, thinned, dotted, read at a place.

/// A polyline as dots at most 4 px apart: what a label must not lie on.
pub fn dotted(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let dots = points.windows(2).flat_map(|pair| {
        let ([x0, y0], [x1, y1]) = (pair[0], pair[1]);
        let pieces = (((x1 - x0).abs() + (y1 - y0).abs()) / 4.0).clamp(1.0, 10_000.0).ceil();
        (0..=pieces as usize).map(move |at| [x0 + (x1 - x0) * at as f64 / pieces, y0 + (y1 - y0) * at as f64 / pieces])
    });
    dots.collect()
}

/// Without the points that lie less than a pixel from the one before; the ends stay.
pub fn thinned(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let mut kept: Vec<[f64; 2]> = Vec::new();
    for (at, &[x, y]) in points.iter().enumerate() {
        let far = kept.last().is_none_or(|last| (last[0] - x).abs() + (last[1] - y).abs() >= 1.0);
        if far || at + 1 == points.len() {
            kept.push([x, y]);
        }
    }
    kept
}

/// The pieces of a polyline between two heights, cut exactly where it crosses them: a curve that shoots up near 100 % must
/// leave the plot at its edge and not at the last sample before it.
pub fn clipped(points: &[[f64; 2]], [top, bottom]: [f64; 2]) -> Vec<Vec<[f64; 2]>> {
    let mut pieces: Vec<Vec<[f64; 2]>> = Vec::new();
    let mut open = false;
    for pair in points.windows(2) {
        let ([x0, y0], [x1, y1]) = (pair[0], pair[1]);
        // Share of the way at which each edge is met; a level line meets none.
        let meets = |edge: f64| (edge - y0) / (y1 - y0);
        let (mut from, mut to) = (0.0f64, 1.0f64);
        if y0 == y1 {
            if !(top..=bottom).contains(&y0) {
                open = false;
                continue;
            }
        } else {
            let (a, b) = (meets(top), meets(bottom));
            from = from.max(a.min(b));
            to = to.min(a.max(b));
        }
        if from > to {
            open = false;
            continue;
        }
        let along = |share: f64| match share {
            0.0 => [x0, y0],
            1.0 => [x1, y1],
            _ => [x0 + (x1 - x0) * share, (y0 + (y1 - y0) * share).clamp(top, bottom)],
        };
        match pieces.last_mut() {
            Some(piece) if open && from == 0.0 => piece.push(along(to)),
            _ => pieces.push(vec![along(from), along(to)]),
        }
        open = to == 1.0;
    }
    pieces
}

/// Height of a polyline that runs to the right at `x`; `None` beyond its ends.
pub fn height_at(points: &[[f64; 2]], x: f64) -> Option<f64> {
    let after = points.partition_point(|point| point[0] < x);
    let &[x1, y1] = points.get(after)?;
    if x1 == x {
        return Some(y1);
    }
    let &[x0, y0] = points.get(after.checked_sub(1)?)?;
    Some(y0 + (y1 - y0) * (x - x0) / (x1 - x0))
}

/// A polyline that runs to the right, with `corner` as one of its points.
pub fn with_corner(mut points: Vec<[f64; 2]>, corner: [f64; 2]) -> Vec<[f64; 2]> {
    let at = points.partition_point(|point| point[0] < corner[0]);
    if points.get(at).is_some_and(|point| point[0] == corner[0]) {
        points[at] = corner;
    } else {
        points.insert(at, corner);
    }
    points
}

/// A ribbon of constant height from one upright edge to another, as a closed polygon: two S-shaped sides (cubic Bézier with
/// level ends), sampled.
pub fn ribbon([x0, top0]: [f64; 2], [x1, top1]: [f64; 2], height: f64) -> Vec<[f64; 2]> {
    const STEPS: usize = 20;
    let side = |at: usize| {
        let t = at as f64 / STEPS as f64;
        // With control points half-way, x = x0 + dx (1.5 t - 1.5 t² + t³) and y = y0 + dy (3 t² - 2 t³).
        let across = 1.5 * t - 1.5 * t * t + t * t * t;
        let down = 3.0 * t * t - 2.0 * t * t * t;
        [x0 + (x1 - x0) * across, top0 + (top1 - top0) * down]
    };
    let upper = (0..=STEPS).map(side);
    let lower = (0..=STEPS).rev().map(side).map(|[x, y]| [x, y + height]);
    upper.chain(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_cut_where_it_leaves() {
        let line = [[0.0, 0.0], [10.0, 20.0], [20.0, 0.0]];
        assert_eq!(clipped(&line, [0.0, 10.0]), [vec![[0.0, 0.0], [5.0, 10.0]], vec![[15.0, 10.0], [20.0, 0.0]]]);
        assert_eq!(clipped(&line, [0.0, 20.0]), [line.to_vec()], "what stays inside stays whole");
        assert!(clipped(&line, [30.0, 40.0]).is_empty(), "and what is outside is gone");
    }

    #[test]
    fn a_line_is_read_between_its_points() {
        let line = [[0.0, 0.0], [10.0, 20.0]];
        assert_eq!(height_at(&line, 5.0), Some(10.0));
        assert_eq!(height_at(&line, 10.0), Some(20.0));
        assert_eq!(height_at(&line, 10.5), None, "nothing is known beyond the end");
        assert_eq!(with_corner(line.to_vec(), [5.0, 3.0]), [[0.0, 0.0], [5.0, 3.0], [10.0, 20.0]]);
    }

    proptest! {
        #[test]
        fn cut_pieces_stay_between_the_heights(heights in prop::collection::vec(-50.0..150.0f64, 2..40)) {
            let line: Vec<[f64; 2]> = heights.iter().enumerate().map(|(at, &y)| [at as f64, y]).collect();
            for piece in clipped(&line, [0.0, 100.0]) {
                prop_assert!(piece.len() > 1 && piece.iter().all(|point| (0.0..=100.0).contains(&point[1])));
                for &[x, y] in &piece {
                    let on_line = height_at(&line, x).expect("inside the line");
                    prop_assert!((on_line - y).abs() < 1e-6, "a cut does not move the line");
                }
            }
        }

        #[test]
        fn a_ribbon_keeps_its_height(top in 0.0..300.0f64, other in 0.0..300.0f64, height in 0.1..80.0f64) {
            let points = ribbon([10.0, top], [200.0, other], height);
            let half = points.len() / 2;
            for at in 0..half {
                let (upper, lower) = (points[at], points[points.len() - 1 - at]);
                prop_assert!((upper[0] - lower[0]).abs() < 1e-9 && (lower[1] - upper[1] - height).abs() < 1e-9);
            }
        }
    }
}
