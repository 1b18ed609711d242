//! One page in one picture.

use super::{
    judge::{Seen, judged},
    meaning::{Meaning, meaning},
};
use crate::{
    App,
    surveys::{
        PageCode, PaperLayout, PaperPlace, PaperReader, PlaceKind, plan, said_on_paper, store::Version, take::Known,
    },
};
use base64::{Engine, prelude::BASE64_STANDARD};
use keheng_base::Fault;
use keheng_form::Lang;
use keheng_scan::{Area, Code, Ink, Mark, Page, Picture, page};
use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

/// Of a mark that is filled this much nobody knows whether it was chosen or crossed out, where others were only ticked.
const SOLID: f64 = 0.62;
/// What is cut out for somebody to look at: from margin to margin, and this much above and below, millimetres.
const CUT: (f64, f64, f64) = (15.0, 195.0, 2.5);
/// The highest cut, millimetres, and its pixels to a millimetre.
const HIGHEST: f64 = 90.0;
const FINE: f64 = 5.0;
const QUALITY: u8 = 55;

/// A paper as it was printed: where everything lies, and what it stands for.
pub(in crate::surveys) struct Printed {
    pub(super) layout: PaperLayout,
    /// cell and meaning of each place
    pub(super) said: Vec<(String, Meaning)>,
    digest: u32,
}

/// What a page showed.
pub(in crate::surveys) struct PageRead {
    /// its code
    pub(super) code: PageCode,
    /// the paper it belongs to, as it was printed
    pub(super) printed: Arc<Printed>,
    /// by the number of the place in the layout
    pub(super) seen: BTreeMap<usize, Seen>,
    /// parts of the page that somebody has to look at, by cell, as JPEG URLs
    pub(super) images: BTreeMap<String, String>,
}

/// Which paper: number of the form, version, whether in English.
type Which = (u32, u32, bool);

/// Reads pages of any survey; what was laid out is kept for the pages that follow.
pub(in crate::surveys) struct Reader<'a> {
    app: &'a App,
    known: &'a HashMap<u32, Known>,
    printed: Mutex<HashMap<Which, Arc<Printed>>>,
}

impl<'a> Reader<'a> {
    pub(in crate::surveys) fn new(app: &'a App, known: &'a HashMap<u32, Known>) -> Reader<'a> {
        Reader { app, known, printed: Mutex::default() }
    }

    /// The paper a code was printed on. Faults: `no_printer`, `print_failed`, `paper_page_other_layout` with `paper`.
    fn printed(&self, code: &PageCode, version: &Version) -> Result<Arc<Printed>, Fault> {
        let which = (code.form, code.version, code.lang == Lang::En);
        let other = || Fault::new("paper_page_other_layout").with("paper", code.paper);
        // held while it is laid out: the other threads most likely wait for the same paper
        let mut kept = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        let printed = match kept.get(&which) {
            Some(printed) => printed.clone(),
            None => {
                let form = said_on_paper(&version.form, version.number, Some(code.lang), PaperReader::Machine)?;
                let layout = self.app.lay_out(&form)?;
                let said: Option<Vec<_>> = layout.places.iter().map(|place| meaning(&version.form, place)).collect();
                let printed = Arc::new(Printed { digest: layout.digest(), said: said.ok_or_else(other)?, layout });
                kept.insert(which, printed.clone());
                printed
            }
        };
        let fits = printed.digest == code.layout && (1..=printed.layout.pages).contains(&code.page);
        if fits { Ok(printed) } else { Err(other()) }
    }

    /// Reads the page that a code stands on. Faults: `paper_page_other_survey`, `paper_page_other_version` with `version`,
    /// those of [`Reader::printed`] and of [`page`].
    pub(in crate::surveys) fn read(&self, picture: &Picture, at: &Code, code: PageCode) -> Result<PageRead, Fault> {
        let survey = self.known.get(&code.form).ok_or_else(|| Fault::new("paper_page_other_survey"))?;
        let version = survey.versions.iter().find(|v| v.number == code.version);
        let version = version.ok_or_else(|| Fault::new("paper_page_other_version").with("version", code.version))?;
        let printed = self.printed(&code, version)?;
        let whole = page(picture, at, &plan())?;
        let here: Vec<usize> =
            (0..printed.layout.places.len()).filter(|at| printed.layout.places[*at].page == code.page).collect();
        let seen = seen(&whole, &printed, &here);
        let mut images = BTreeMap::new();
        for cell in &version.cells {
            let of: Vec<usize> = here.iter().copied().filter(|at| printed.said[*at].0 == cell.key).collect();
            let places: Vec<(&Meaning, Seen)> = of.iter().map(|at| (&printed.said[*at].1, seen[at])).collect();
            if judged(cell, &places).is_err() {
                let places: Vec<&PaperPlace> = of.iter().map(|at| &printed.layout.places[*at]).collect();
                images.insert(cell.key.clone(), cut(&whole, &places));
            }
        }
        Ok(PageRead { code, printed, seen, images })
    }
}

fn area(place: &PaperPlace) -> Area {
    Area { x: place.x, y: place.y, width: place.width, height: place.height }
}

/// What is at the places of a page.
fn seen(page: &Page, printed: &Printed, here: &[usize]) -> BTreeMap<usize, Seen> {
    let place = |at: usize| &printed.layout.places[at];
    let (areas, marks): (Vec<usize>, Vec<usize>) = here.iter().partition(|at| place(**at).kind == PlaceKind::Area);
    let looked: Vec<Mark> =
        marks.iter().map(|at| Mark { area: area(place(*at)), round: place(*at).kind == PlaceKind::Circle }).collect();
    let measured = page.marks(&looked).measured;
    let filled = measured.iter().filter(|m| m.ink == Ink::Filled);
    let solid = filled.clone().filter(|m| m.share >= SOLID).count();
    // who fills boxes means a full one; who ticks them blackens what is wrong
    let fills = 2 * solid > filled.count();
    let mut seen = BTreeMap::new();
    for (at, measured) in marks.into_iter().zip(measured) {
        let what = match measured.ink {
            Ink::Empty => Seen::Empty,
            Ink::Filled if measured.share >= SOLID && !fills => Seen::Unclear,
            Ink::Filled => Seen::Filled,
            Ink::Doubtful => Seen::Unclear,
        };
        seen.insert(at, what);
    }
    for at in areas {
        seen.insert(at, if page.is_written(&area(place(at))) { Seen::Filled } else { Seen::Empty });
    }
    seen
}

/// The part of a page with these places, as the URL of a picture.
fn cut(page: &Page, places: &[&PaperPlace]) -> String {
    let (left, right, more) = CUT;
    let top = places.iter().map(|p| p.y).fold(f64::MAX, f64::min) - more;
    let bottom = places.iter().map(|p| p.y + p.height).fold(0.0, f64::max) + more;
    let area = Area { x: left, y: top, width: right - left, height: (bottom - top).clamp(1.0, HIGHEST) };
    let jpeg = page.cut(&area, FINE).jpeg(QUALITY);
    format!("data:image/jpeg;base64,{}", BASE64_STANDARD.encode(jpeg))
}
