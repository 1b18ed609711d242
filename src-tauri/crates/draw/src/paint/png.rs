//! A scene as PNG: the SVG rasterised with the fonts of the system.

use super::{Error, svg};
use crate::scene::Scene;
use resvg::{tiny_skia, usvg};
use std::sync::{Arc, OnceLock};

/// Paints a scene as PNG bytes, `scale` pixels per CSS px (2 for screens and slides, 3 for print).
///
/// # Errors
/// [`Error::NoFont`] if a character of the picture has no glyph in any installed font: a report with empty boxes instead of
/// Chinese names must not be handed to anyone. [`Error::Size`] if the picture would be empty or too large.
pub fn png(scene: &Scene, scale: f64) -> Result<Vec<u8>, Error> {
    static SYSTEM: OnceLock<Arc<usvg::fontdb::Database>> = OnceLock::new();
    let fonts = SYSTEM.get_or_init(|| {
        let mut fonts = usvg::fontdb::Database::new();
        fonts.load_system_fonts();
        Arc::new(fonts)
    });
    rasterise(scene, scale, fonts.clone())
}

fn rasterise(scene: &Scene, scale: f64, fonts: Arc<usvg::fontdb::Database>) -> Result<Vec<u8>, Error> {
    let (width, height) = ((scene.size.width * scale).round(), (scene.size.height * scale).round());
    let paintable = |side: f64| (1.0..=16_384.0).contains(&side);
    if !(paintable(width) && paintable(height)) {
        return Err(Error::Size(width, height));
    }
    // Without any font the rasteriser drops texts silently.
    if fonts.is_empty() {
        let letters = scene.shapes().flat_map(|mark| mark.label.chars()).filter(|c| !c.is_whitespace());
        let missing: String = letters.take(8).collect();
        if !missing.is_empty() {
            return Err(Error::NoFont(missing));
        }
    }
    let options = usvg::Options { fontdb: fonts, ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(&svg(scene)?, &options).map_err(|error| Error::Backend(error.to_string()))?;
    let mut missing = String::new();
    without_glyph(tree.root(), &mut missing);
    if !missing.is_empty() {
        return Err(Error::NoFont(missing));
    }
    let mut picture = tiny_skia::Pixmap::new(width as u32, height as u32).ok_or(Error::Size(width, height))?;
    let (across, down) = (width as f32 / tree.size().width(), height as f32 / tree.size().height());
    resvg::render(&tree, tiny_skia::Transform::from_scale(across, down), &mut picture.as_mut());
    picture.encode_png().map_err(|error| Error::Backend(error.to_string()))
}

/// Collects (at most eight) characters that were set as glyph 0, which every font draws as an empty box.
fn without_glyph(group: &usvg::Group, missing: &mut String) {
    for node in group.children() {
        match node {
            usvg::Node::Group(group) => without_glyph(group, missing),
            usvg::Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                for glyph in glyphs.filter(|glyph| glyph.id.0 == 0) {
                    if missing.chars().count() < 8 && !missing.contains(&glyph.text) {
                        missing.push_str(&glyph.text);
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        color::Color,
        scene::{Mark, MarkKind, Rect, Scale, Size, Style, Table},
    };

    fn page(label: &str) -> Scene {
        let style = Style { fill: Some(Color::hex(0)), text_size: 12.0, ..Style::default() };
        Scene {
            size: Size::new(240.0, 160.0),
            background: Color::hex(0xffffff),
            plot: Rect { x0: 0.0, y0: 0.0, x1: 240.0, y1: 160.0 },
            x: Scale::new("", [0.0, 1.0], [0.0, 240.0]),
            y: Scale::new("", [0.0, 1.0], [160.0, 0.0]),
            y2: None,
            decor: vec![Mark::new("label", MarkKind::Label, vec![[20.0, 20.0]], style).named(label)],
            marks: Vec::new(),
            title: String::new(),
            summary: String::new(),
            table: Table::default(),
        }
    }

    #[test]
    fn a_picture_has_the_size_that_was_asked_for() {
        let bytes = rasterise(&page(""), 2.0, Arc::default()).expect("a page without text needs no font");
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n", "it is a PNG");
        let side = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        assert_eq!((side(16), side(20)), (480, 320), "twice the page, from the PNG's own header");
    }

    #[test]
    fn without_a_font_there_is_no_picture() {
        let error = rasterise(&page("客衡 客"), 2.0, Arc::default()).expect_err("no font was given");
        assert!(
            matches!(&error, Error::NoFont(missing) if missing.starts_with("客衡")),
            "it names what is missing: {error}"
        );
    }

    #[test]
    fn a_character_no_font_has_is_named() {
        // U+10FFFD is for private use and has no glyph anywhere; without any system font the answer is the same.
        let error = png(&page("ok \u{10fffd}"), 1.0).expect_err("no font can have it");
        assert!(matches!(error, Error::NoFont(_)), "an empty box is never painted: {error}");
    }

    #[test]
    fn absurd_sizes_are_refused() {
        for scale in [0.0, -1.0, f64::NAN, 1e9] {
            assert!(matches!(rasterise(&page(""), scale, Arc::default()), Err(Error::Size(..))), "scale {scale}");
        }
    }
}
