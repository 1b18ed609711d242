//! Drawing QR codes: what reading is tried on, here and in the tests of other crates. The page of respondents draws its own, by a
//! library of its language, and its test reads that one.

use crate::Picture;
use keheng_base::Fault;
use rxing::qrcode::{common::ErrorCorrectionLevel, encoder::qrcode_encoder};

/// Light modules that belong around every code (ISO/IEC 18004).
const QUIET: u32 = 4;

/// The dark and light squares of a QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modules {
    side: u32,
    dark: Vec<bool>,
}

/// A text as a QR code that stays readable when 15 % of it are spoilt (level M). Fault: `qr_too_long`.
pub fn modules(text: &str) -> Result<Modules, Fault> {
    let too_long = || Fault::new("qr_too_long");
    let code = qrcode_encoder::encode(text, ErrorCorrectionLevel::M).map_err(|_| too_long())?;
    let matrix = code.getMatrix().as_ref().ok_or_else(too_long)?;
    let side = matrix.getWidth();
    let dark = (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| matrix.get(x, y) == 1).collect();
    Ok(Modules { side, dark })
}

impl Modules {
    /// Modules along a side.
    pub fn side(&self) -> u32 {
        self.side
    }

    /// Whether a module is dark, counted from the upper left; outside of the code all is light.
    pub fn dark(&self, x: u32, y: u32) -> bool {
        x < self.side && y < self.side && self.dark[(y * self.side + x) as usize]
    }

    /// As a picture with the light margin a code needs, `module` pixels per module.
    pub fn picture(&self, module: u32) -> Picture {
        let side = (self.side + 2 * QUIET) * module;
        let at = |pixel: u32| (pixel / module).wrapping_sub(QUIET);
        let shade = |(x, y): (u32, u32)| if self.dark(at(x), at(y)) { 0 } else { 255 };
        Picture::new(side, side, (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(shade).collect())
    }
}
