//! The QR codes in a picture.

use crate::Picture;
use rxing::{
    BarcodeFormat, Binarizer, BinaryBitmap, DecodeHints, Luma8Source, RXingResult, Reader,
    common::{GlobalHistogramBinarizer, HybridBinarizer},
    multi::MultipleBarcodeReader,
    qrcode::{QRCodeReader, cpp_port::QrReader},
};
use std::{collections::HashSet, panic::AssertUnwindSafe};

/// Larger pictures are halved before they are searched: a code that is readable at all fills more of them.
const SEARCHED: u64 = 16_000_000;
/// A picture whose longer side is shorter than this is not halved further, pixels.
const SHORTEST: u32 = 500;

/// A QR code.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// what stands in it
    pub text: String,
    /// where it is: its corners, or the middles of its finder patterns, as shares of the picture's width and height
    pub at: Vec<(f32, f32)>,
}

/// All QR codes of a picture, each text once. Small and sharp codes are found in the picture as it is, large and blurred or
/// noisy ones in the picture made smaller, so both are searched.
pub fn codes(picture: &Picture) -> Vec<Code> {
    let mut found: Vec<Code> = Vec::new();
    let mut level = picture.clone();
    while u64::from(level.width()) * u64::from(level.height()) > SEARCHED {
        level = level.halved();
    }
    loop {
        for code in level_codes(&level, found.is_empty()) {
            if !found.iter().any(|known| known.text == code.text) {
                found.push(code);
            }
        }
        if level.width().max(level.height()) < 2 * SHORTEST || level.width().min(level.height()) < 50 {
            return found;
        }
        level = level.halved();
    }
}

/// The codes of one level; `thorough` also tries what finds single codes in worse pictures.
fn level_codes(picture: &Picture, thorough: bool) -> Vec<Code> {
    let Ok(source) = Luma8Source::new_with_slice(picture.luma(), picture.width(), picture.height()) else {
        return Vec::new();
    };
    let hints = DecodeHints {
        PossibleFormats: Some(HashSet::from([BarcodeFormat::QR_CODE])),
        TryHarder: Some(true),
        ..DecodeHints::default()
    };
    let mut results = several(HybridBinarizer::new(source.clone()), &hints);
    if results.is_empty() && thorough {
        results = several(GlobalHistogramBinarizer::new(source.clone()), &hints);
    }
    if results.is_empty() && thorough {
        let mut bitmap = BinaryBitmap::new(HybridBinarizer::new(source));
        results = guarded(|| QRCodeReader.decode_with_hints(&mut bitmap, &hints).into_iter().collect());
    }
    let share = |whole: u32, part: f32| part / whole.max(1) as f32;
    let place = |point: &rxing::Point| (share(picture.width(), point.x), share(picture.height(), point.y));
    let code = |result: RXingResult| Code {
        text: result.getText().to_owned(),
        at: result.getPoints().iter().map(place).collect(),
    };
    results.into_iter().map(code).collect()
}

fn several<B: Binarizer>(binarizer: B, hints: &DecodeHints) -> Vec<RXingResult> {
    let mut bitmap = BinaryBitmap::new(binarizer);
    guarded(|| QrReader.decode_multiple_with_hints(&mut bitmap, hints).unwrap_or_default())
}

/// The reader has places where it gives up by a panic; to whoever sent the picture that is a picture without a code.
fn guarded(search: impl FnOnce() -> Vec<RXingResult>) -> Vec<RXingResult> {
    std::panic::catch_unwind(AssertUnwindSafe(search)).unwrap_or_default()
}
