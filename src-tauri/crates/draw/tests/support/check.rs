//! What every scene must hold, whatever was drawn.

use keheng_draw::{
    Scene,
    scene::{Mark, Rect},
};

/// The mark with this id.
pub fn mark<'s>(scene: &'s Scene, id: &str) -> &'s Mark {
    scene.marks.iter().find(|mark| mark.id == id).unwrap_or_else(|| panic!("no mark {id}"))
}

/// What is wrong with the texts of a scene: one leaves the page, or two lie on each other.
pub fn texts_at_fault(scene: &Scene) -> Option<String> {
    let found: Vec<(&str, Rect)> =
        scene.shapes().filter_map(|mark| Some((mark.label.as_str(), mark.text_box()?))).collect();
    for (at, (text, a)) in found.iter().enumerate() {
        let inside =
            a.x0 >= -0.01 && a.y0 >= -0.01 && a.x1 <= scene.size.width + 0.01 && a.y1 <= scene.size.height + 0.01;
        if !inside {
            return Some(format!("{text:?} at {a:?} leaves the page {:?}", scene.size));
        }
        // Line boxes include the room for accents; a pixel of shared air is not a collision.
        let core = Rect { x0: a.x0 + 0.5, y0: a.y0 + 1.5, x1: a.x1 - 0.5, y1: a.y1 - 1.5 };
        if let Some((other, b)) = found[at + 1..].iter().find(|(_, b)| core.overlaps(b)) {
            return Some(format!("{text:?} {a:?} lies on {other:?} {b:?} (page {:?})", scene.size));
        }
    }
    None
}

/// What is wrong with the marks: a coordinate that is no number, two of one id, or a row of the table that misses a cell.
pub fn marks_at_fault(scene: &Scene) -> Option<String> {
    let mut ids: Vec<&str> = scene.marks.iter().map(|mark| mark.id.as_str()).collect();
    ids.sort_unstable();
    if let Some(pair) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
        return Some(format!("two marks are called {}", pair[0]));
    }
    if let Some(mark) = scene.shapes().find(|mark| mark.points.iter().flatten().any(|px| !px.is_finite())) {
        return Some(format!("{} has a coordinate that is no number", mark.id));
    }
    let columns = scene.table.columns.len();
    let short = scene.table.rows.iter().position(|row| row.len() != columns);
    short.map(|row| format!("row {row} of the table misses a cell"))
}
