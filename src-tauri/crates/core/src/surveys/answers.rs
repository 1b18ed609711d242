//! Stored codes read back into answers, each with its own version.

use super::store::Version;
use keheng_form::{Cell, Datum, code, code::Coded};

/// Reads codes; one whose version is not there or that does not fit it is left out (`check` of the file names damage).
pub fn read(codes: &[(i64, u32, String)], versions: &[Version]) -> Vec<Coded> {
    let one = |(_, number, text): &(i64, u32, String)| {
        let version = versions.iter().find(|v| v.number == *number)?;
        let bytes = code::fish(text).pop()?.bytes.ok()?;
        code::decode(&bytes, &version.cells, version.structure).ok()
    };
    codes.iter().filter_map(one).collect()
}

/// The cells of all versions: those of the newest in their order, then what it has lost, newest loss first. What changed
/// what it holds keeps the newest meaning; older answers that do not fit it are blank there.
pub fn columns(versions: &[Version]) -> Vec<(Cell, u32)> {
    let mut found: Vec<(Cell, u32)> = Vec::new();
    for version in versions.iter().rev() {
        for cell in &version.cells {
            if !found.iter().any(|(c, _)| c.key == cell.key) {
                found.push((cell.clone(), version.number));
            }
        }
    }
    found
}

/// A number or a point as a figure; none for a blank, a text, or "cannot say".
pub fn figure(coded: &Coded, key: &str) -> Option<f64> {
    match coded.answers.get(key) {
        Some(Datum::Number(number)) => Some(*number),
        _ => None,
    }
}
