//! Where the places of a questionnaire lie on paper, and the code on each of its pages, by which a photo is read.
//!
//! A page has a black mark in each corner and a QR code. The code says survey, version, language, paper and page, and a
//! digest of the layout: what is laid out anew to read a photo must be what was printed, or nothing is read.

use keheng_form::Lang;
use keheng_scan::Plan;
use serde::Serialize;

/// Light and dark squares along a side of the code: the smallest there is holds [`PageCode`].
const MODULES: u32 = 21;

/// What every page has, millimetres: see [`Plan`]. Far enough from the edge for printers that leave a margin.
pub fn plan() -> Plan {
    let (left, right, upper, lower) = (165.0, 182.0, 9.0, 26.0);
    Plan {
        corners: [(12.0, 12.0), (198.0, 12.0), (198.0, 285.0), (12.0, 285.0)],
        outer: 6.5,
        hole: 2.5,
        code: [(left, upper), (right, upper), (right, lower), (left, lower)],
        modules: MODULES,
    }
}

/// What a place on paper is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceKind {
    /// a box to be marked
    Box,
    /// a circle to be marked
    Circle,
    /// an area to write in
    Area,
}

/// A place on paper, in millimetres from the upper left corner of its page, to its lines.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaperPlace {
    /// page of the paper, from 1
    pub page: u32,
    /// left edge
    pub x: f64,
    /// upper edge
    pub y: f64,
    /// from left to right
    pub width: f64,
    /// from top to bottom
    pub height: f64,
    /// what it is for
    pub kind: PlaceKind,
    /// number of the question
    pub question: u32,
    /// row of a matrix, from 0; else 0
    pub row: u32,
    /// block of columns, from 0; else 0
    pub block: u32,
    /// option, point or column, from 0; none for "cannot say"
    pub column: Option<u32>,
}

/// Where everything lies.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PaperLayout {
    /// pages of a paper
    pub pages: u32,
    /// in the order they were laid out
    pub places: Vec<PaperPlace>,
}

impl PaperLayout {
    /// Twelve bits that tell one layout from another.
    pub fn digest(&self) -> u32 {
        use std::fmt::Write;
        let mut said = format!("{}", self.pages);
        for p in &self.places {
            // a tenth of a millimetre is what reading bears, whatever a system makes of the last digits
            let at = [p.x, p.y, p.width, p.height].map(|mm| (mm * 5.0).round());
            let _ = write!(said, "/{} {at:?} {:?} {} {} {} {:?}", p.page, p.kind, p.question, p.row, p.block, p.column);
        }
        (crate::db::content_id("paper layout", &said) as u64 & 0xFFF) as u32
    }
}

/// What the code of a page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageCode {
    /// number of the survey's form
    pub form: u32,
    /// version that was printed, below 2,048
    pub version: u32,
    /// language of the words
    pub lang: Lang,
    /// digest of the layout
    pub layout: u32,
    /// number of the paper, below 131,072
    pub paper: u32,
    /// page, below 128
    pub page: u32,
}

/// What every code of a page begins with.
const HEAD: &str = "KP1.";
/// Digits of 5 bits that a QR code holds tightly and nobody takes for another.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Widths of the parts, in the order of the fields, 80 bits in all.
const BITS: [u32; 6] = [32, 11, 1, 12, 17, 7];

impl PageCode {
    fn parts(&self) -> [u32; 6] {
        [self.form, self.version, u32::from(self.lang == Lang::En), self.layout, self.paper, self.page]
    }

    /// As a text of 20 characters; none where a number is too large.
    pub fn text(&self) -> Option<String> {
        let mut all: u128 = 0;
        for (part, bits) in self.parts().into_iter().zip(BITS) {
            if u64::from(part) >> bits != 0 {
                return None;
            }
            all = all << bits | u128::from(part);
        }
        let digit = |at: u32| char::from(DIGITS[(all >> (75 - 5 * at) & 31) as usize]);
        Some(HEAD.chars().chain((0..16).map(digit)).collect())
    }

    /// Reads a text; none where it is no such code.
    pub fn read(text: &str) -> Option<PageCode> {
        let digits = text.trim().strip_prefix(HEAD).filter(|digits| digits.len() == 16)?;
        let mut all: u128 = 0;
        for digit in digits.bytes() {
            all = all << 5 | DIGITS.iter().position(|known| *known == digit)? as u128;
        }
        let mut parts = [0; 6];
        for (part, bits) in parts.iter_mut().zip(BITS).rev() {
            *part = (all & ((1 << bits) - 1)) as u32;
            all >>= bits;
        }
        let [form, version, lang, layout, paper, page] = parts;
        let lang = if lang == 1 { Lang::En } else { Lang::Zh };
        Some(PageCode { form, version, lang, layout, paper, page })
    }
}

/// The codes of papers that are printed together: what they say is known once they are laid out.
pub struct PaperCodes<'a> {
    /// numbers of the papers, in order
    pub papers: Vec<u32>,
    /// the code of a page of a paper; none where it cannot be said
    pub code: &'a (dyn Fn(&PaperLayout, u32, u32) -> Option<String> + Sync),
}

impl std::fmt::Debug for PaperCodes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PaperCodes").field("papers", &self.papers).finish_non_exhaustive()
    }
}
