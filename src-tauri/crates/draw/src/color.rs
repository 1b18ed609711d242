//! A colour that is opaque, printable as `#rrggbb`, and knows its contrast.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An opaque sRGB colour; `"#rrggbb"` over the wire.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, ts_rs::TS)]
#[ts(type = "string")]
pub struct Color {
    /// Red, green and blue, 0 to 255.
    pub rgb: [u8; 3],
}

impl Color {
    /// From `0xRRGGBB`.
    pub const fn hex(value: u32) -> Self {
        Self { rgb: [(value >> 16) as u8, (value >> 8) as u8, value as u8] }
    }

    /// From the CSS form `#rrggbb`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let plain = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if plain { u32::from_str_radix(digits, 16).ok().map(Self::hex) } else { None }
    }

    /// This colour laid over `below` with the given opacity (0 to 1).
    pub fn over(self, below: Color, opacity: f64) -> Color {
        let mix = |top: u8, bottom: u8| (f64::from(top) * opacity + f64::from(bottom) * (1.0 - opacity)).round() as u8;
        let [r, g, b] = self.rgb;
        let [x, y, z] = below.rgb;
        Color { rgb: [mix(r, x), mix(g, y), mix(b, z)] }
    }

    /// WCAG 2.2 contrast ratio with another colour, 1 to 21.
    pub fn contrast(self, other: Color) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// WCAG 2.2 relative luminance, 0 to 1.
    fn luminance(self) -> f64 {
        let [r, g, b] = self.rgb.map(|channel| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

impl std::fmt::Display for Color {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b] = self.rgb;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Color {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("a colour is #rrggbb"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_spans_the_range_that_wcag_defines() {
        let (black, white) = (Color::hex(0), Color::hex(0xffffff));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9, "black on white is 21:1 by definition");
        assert_eq!(white.contrast(white), 1.0, "a colour has no contrast with itself");
        let grey = Color::hex(0x767676).contrast(white);
        assert!((grey - 4.54).abs() < 0.01, "#767676 is the well known lightest grey that passes 4.5:1, got {grey}");
    }

    #[test]
    fn only_the_six_digit_form_is_a_colour() {
        for bad in ["", "#fff", "ffffff", "#ggggg1", "#+12345", "#1234567", "red"] {
            assert_eq!(Color::parse(bad), None, "{bad:?} must be refused");
        }
        let jade = Color::hex(0x17695a);
        assert_eq!(Color::parse(&jade.to_string()), Some(jade), "what is printed reads back");
        assert_eq!(jade.over(Color::hex(0xffffff), 0.0), Color::hex(0xffffff), "nothing over paper is paper");
    }
}
