//! The name of a costing: the same name, the same figures, on any machine.

use super::{CostMethod, Input};
use std::io::Write;

/// Rises whenever the same input may give other figures.
pub const MODEL_VERSION: u32 = 2;

/// BLAKE3 over the version, the method and everything it is made of, the rounding included: 32 hexadecimal digits. The
/// engine draws nothing at random, so no seed is part of it.
pub fn run_id(input: &Input, method: &dyn CostMethod) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut text = std::io::BufWriter::new(&mut hasher);
    // Numbers are written in their shortest exact form, fields in order of declaration: the same bytes everywhere.
    let written = write!(text, "{MODEL_VERSION} {} ", method.id())
        .map_err(serde_json::Error::io)
        .and_then(|()| serde_json::to_writer(&mut text, input));
    written.expect("plain values are always written, and a hasher takes all bytes");
    drop(text);
    hasher.finalize().to_hex()[..32].to_owned()
}
