//! A picture in shades of grey, read with care.

use image::{
    DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};
use keheng_base::Fault;
use std::io::Cursor;

/// The longest file that is read, bytes: the largest photos of phones are a third of it.
pub const MOST_BYTES: u64 = 48 << 20;
/// The most pixels that are unpacked: cameras of phones have 12 to 50 million.
pub const MOST_PIXELS: u64 = 64_000_000;
/// The longest side, pixels.
const LONGEST_SIDE: u32 = 20_000;
/// Memory that unpacking may take, bytes: [`MOST_PIXELS`] at three bytes, and what a decoder needs beside them.
const MEMORY: u64 = 400 << 20;

/// Shades of grey, row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    luma: Vec<u8>,
}

impl Picture {
    /// A picture of these shades, 0 black to 255 white, row by row; what is missing of the last rows is white, what is too
    /// much is left out.
    pub fn new(width: u32, height: u32, mut luma: Vec<u8>) -> Picture {
        luma.resize(width as usize * height as usize, 255);
        Picture { width, height, luma }
    }

    /// Reads a JPEG or PNG, told by its first bytes and not by its name. The size it claims is judged before anything is
    /// unpacked. Faults: `picture_too_long` with `limit` in MiB; `picture_format`; `picture_heif`, what phones of one maker
    /// write and only they can read; `picture_too_large` with `height`, `width` and `limit` in millions of pixels;
    /// `picture_damaged`.
    pub fn read(bytes: &[u8]) -> Result<Picture, Fault> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Fault::new("picture_too_long").with("limit", MOST_BYTES >> 20));
        }
        let format = match image::guess_format(bytes) {
            Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png)) => format,
            _ if is_heif(bytes) => return Err(Fault::new("picture_heif")),
            _ => return Err(Fault::new("picture_format")),
        };
        let reader = || ImageReader::with_format(Cursor::new(bytes), format);
        let damaged = |_| Fault::new("picture_damaged");
        let (width, height) = reader().into_dimensions().map_err(damaged)?;
        if width.max(height) > LONGEST_SIDE || u64::from(width) * u64::from(height) > MOST_PIXELS {
            let limit = MOST_PIXELS / 1_000_000;
            let too_large =
                Fault::new("picture_too_large").with("height", height).with("limit", limit).with("width", width);
            return Err(too_large);
        }
        let mut limits = Limits::default();
        limits.max_image_width = Some(LONGEST_SIDE);
        limits.max_image_height = Some(LONGEST_SIDE);
        limits.max_alloc = Some(MEMORY);
        let mut reader = reader();
        reader.limits(limits);
        let decoded = reader.decode().map_err(damaged)?;
        let luma = on_white(decoded);
        Ok(Picture { width, height, luma })
    }

    /// Pixels across.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Pixels down.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// The shades, row by row.
    pub fn luma(&self) -> &[u8] {
        &self.luma
    }

    /// Half as wide and half as high: each pixel is the mean of four.
    #[must_use]
    pub fn halved(&self) -> Picture {
        let (width, height) = (self.width / 2, self.height / 2);
        let across = self.width as usize;
        let mut luma = Vec::with_capacity(width as usize * height as usize);
        for rows in self.luma.chunks_exact(across.max(1) * 2).take(height as usize) {
            let (upper, lower) = rows.split_at(across);
            let pairs = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            luma.extend(pairs.map(|(a, b)| {
                let sum: u16 = [a[0], a[1], b[0], b[1]].into_iter().map(u16::from).sum();
                (sum / 4) as u8
            }));
        }
        Picture { width, height, luma }
    }

    /// As a PNG.
    pub fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let written =
            PngEncoder::new(&mut bytes).write_image(&self.luma, self.width, self.height, ExtendedColorType::L8);
        // a picture without pixels is the only one that a PNG cannot hold
        if written.is_ok() { bytes } else { Vec::new() }
    }

    /// As a JPEG of a quality from 1 to 100.
    pub fn jpeg(&self, quality: u8) -> Vec<u8> {
        let mut bytes = Vec::new();
        let written = JpegEncoder::new_with_quality(&mut bytes, quality).write_image(
            &self.luma,
            self.width,
            self.height,
            ExtendedColorType::L8,
        );
        if written.is_ok() { bytes } else { Vec::new() }
    }
}

/// Grey as the eye weighs colours; what is transparent lies on white, as every program shows it.
fn on_white(decoded: DynamicImage) -> Vec<u8> {
    if !decoded.color().has_alpha() {
        return decoded.into_luma8().into_raw();
    }
    let shade = |[luma, alpha]: [u8; 2]| {
        let (luma, alpha) = (u32::from(luma), u32::from(alpha));
        ((luma * alpha + 255 * (255 - alpha) + 127) / 255) as u8
    };
    decoded.into_luma_alpha8().pixels().map(|pixel| shade(pixel.0)).collect()
}

/// Whether a file says of itself that it is of the HEIF family: "ftyp" and a brand behind four bytes of length.
fn is_heif(bytes: &[u8]) -> bool {
    let brands: [&[u8]; 7] = [b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1", b"avif"];
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.contains(&brand))
}
