//! `cargo xtask gen icons`: paints `icons/keheng.svg` in every size the systems ask for.
//!
//! Small sizes are painted from `icons/keheng-small.svg`, the same sign with fewer and thicker strokes: at 16 pixels a
//! scaled-down drawing turns grey.

use crate::{
    house::{Outcome, root, run},
    setup,
};
use std::{fs, path::PathBuf};

/// Up to this size the small drawing is used.
const SMALL: u32 = 32;

/// Files for Linux and for Tauri's window icon.
const PICTURES: [(&str, u32); 4] =
    [("32x32.png", 32), ("128x128.png", 128), ("128x128@2x.png", 256), ("512x512.png", 512)];

/// Sizes Windows picks from, for the title bar at 100 % up to the largest view of Explorer.
const ICO: [u32; 7] = [16, 20, 24, 32, 48, 64, 256];

/// Types of macOS, each with its size in pixels (Apple, Icon Services: PNG is accepted in all of these).
const ICNS: [(&[u8; 4], u32); 9] = [
    (b"icp4", 16),
    (b"ic11", 32),
    (b"icp5", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic13", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Paints and packs all icons.
pub fn paint() -> Outcome {
    setup::icons()?;
    for (name, size) in PICTURES {
        save(name, &png(size)?)?;
    }
    save("icon.ico", &ico()?)?;
    save("icon.icns", &icns()?)
}

fn folder() -> PathBuf {
    root().join("icons")
}

fn save(name: &str, bytes: &[u8]) -> Outcome {
    fs::write(folder().join(name), bytes).map_err(|e| format!("icons/{name}: {e}"))
}

/// One size as PNG.
fn png(size: u32) -> Result<Vec<u8>, String> {
    let drawing = if size <= SMALL { "keheng-small.svg" } else { "keheng.svg" };
    let size = size.to_string();
    let mut command = run("rsvg-convert", ["-w", &size, "-h", &size, drawing]);
    command.current_dir(folder());
    let out = command.output().map_err(|e| format!("rsvg-convert: {e}"))?;
    if out.status.success() { Ok(out.stdout) } else { Err(String::from_utf8_lossy(&out.stderr).into_owned()) }
}

/// A directory of PNG pictures (read by Windows since Vista): six bytes of head, sixteen per picture, the pictures.
fn ico() -> Result<Vec<u8>, String> {
    let pictures = ICO.iter().map(|size| Ok((*size, png(*size)?))).collect::<Result<Vec<_>, String>>()?;
    let mut out = vec![0, 0, 1, 0];
    out.extend((pictures.len() as u16).to_le_bytes());
    let mut at = 6 + 16 * pictures.len();
    for (size, bytes) in &pictures {
        // A side of 256 is written as 0.
        let side = (*size % 256) as u8;
        out.extend([side, side, 0, 0, 1, 0, 32, 0]);
        out.extend((bytes.len() as u32).to_le_bytes());
        out.extend((at as u32).to_le_bytes());
        at += bytes.len();
    }
    out.extend(pictures.into_iter().flat_map(|(_, bytes)| bytes));
    Ok(out)
}

/// `icns`, the length of everything, then type, length and PNG of each size; lengths include their own eight bytes.
fn icns() -> Result<Vec<u8>, String> {
    let mut body = Vec::new();
    for (kind, size) in ICNS {
        let bytes = png(size)?;
        body.extend(kind);
        body.extend((bytes.len() as u32 + 8).to_be_bytes());
        body.extend(bytes);
    }
    let mut out = b"icns".to_vec();
    out.extend((body.len() as u32 + 8).to_be_bytes());
    out.extend(body);
    Ok(out)
}
