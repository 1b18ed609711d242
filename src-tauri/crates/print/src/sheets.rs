//! Questionnaires whose photos the program reads: laid out once to learn where everything lies and what the codes say, and
//! once more with them. The places come from the pages themselves, so they cannot differ from what is printed.

use crate::{compiled, form, world::Look};
use keheng_base::Fault;
use keheng_core::surveys::{PaperCodes, PaperForm, PaperLayout, PaperPlace, PlaceKind, plan};
use keheng_scan::modules;
use keheng_words::Words;
use serde_json::{Value, json};
use std::fmt::Write;
use typst::{
    foundations::{NativeElement, Value as Found},
    introspection::{Introspector, MetadataElem},
};
use typst_layout::PagedDocument;

/// What of a page is on all of them.
fn machine(form: &PaperForm, papers: &[u32], pages: u32, codes: &[String]) -> Value {
    let words = Words::of(form.lang);
    let plan = plan();
    let [(left, upper), (right, _), ..] = plan.code;
    // the words of each page, since only here is known how many there are
    let page = |at: u32| words.papers_print_page(at % pages.max(1) + 1, pages);
    let count = papers.len() as u32 * pages;
    json!({
        "corners": plan.corners,
        "outer": plan.outer,
        "hole": plan.hole,
        "code": [left, upper, right - left],
        "codes": codes,
        "copies": papers.len(),
        "numbers": papers.iter().map(|n| words.papers_print_numbered(&format!("{n:05}"))).collect::<Vec<_>>(),
        "pages": pages.max(1),
        "said": (0..count).map(page).collect::<Vec<_>>(),
    })
}

/// The pages with these papers and codes. Fault: `print_failed`.
fn laid_out(form: &PaperForm, papers: &[u32], pages: u32, codes: &[String]) -> Result<PagedDocument, Fault> {
    let mut data = form::data(form);
    data["machine"] = machine(form, papers, pages, codes);
    compiled(Look::Questionnaire, data)
}

/// Where the places of a paper lie. Fault: `print_failed`.
pub(crate) fn layout(form: &PaperForm) -> Result<PaperLayout, Fault> {
    let document = laid_out(form, &[1], 0, &[])?;
    let layout = PaperLayout { pages: document.pages().len() as u32, places: places(&document)? };
    typst::comemo::evict(0);
    Ok(layout)
}

/// All papers, one behind the other. Faults: `print_failed`, `paper_code` where a code cannot be said.
pub(crate) fn pages(form: &PaperForm, codes: &PaperCodes<'_>) -> Result<PagedDocument, Fault> {
    let layout = layout(form)?;
    let mut pictures = Vec::new();
    for paper in &codes.papers {
        for page in 1..=layout.pages {
            let text = (codes.code)(&layout, *paper, page).ok_or_else(|| Fault::new("paper_code"))?;
            pictures.push(picture(&text)?);
        }
    }
    let document = laid_out(form, &codes.papers, layout.pages, &pictures)?;
    // every paper lies as the one that was measured, or none is handed out
    let mut found = places(&document)?.into_iter();
    for copy in 0..codes.papers.len() as u32 {
        let alike = |place: &PaperPlace| {
            let moved = PaperPlace { page: place.page + copy * layout.pages, ..place.clone() };
            found.next().is_some_and(|found| found == moved)
        };
        if !layout.places.iter().all(alike) {
            return Err(Fault::new("print_failed").with("reason", "papers differ"));
        }
    }
    Ok(document)
}

/// A code as SVG, a module one unit wide.
fn picture(text: &str) -> Result<String, Fault> {
    let code = modules(text)?;
    let side = code.side();
    if side != plan().modules {
        return Err(Fault::new("paper_code"));
    }
    let mut path = String::new();
    for y in 0..side {
        for x in (0..side).filter(|x| code.dark(*x, y)) {
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
    }
    Ok(format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {side} {side}'><path d='{path}'/></svg>"))
}

/// The places of all pages, as the pages tell them: what each is for stands at its upper left, and its end at its lower
/// right.
fn places(document: &PagedDocument) -> Result<Vec<PaperPlace>, Fault> {
    let failed = || Fault::new("print_failed").with("reason", "a place without an end");
    let mut found = Vec::new();
    let mut open: Option<PaperPlace> = None;
    for element in document.introspector().query(&MetadataElem::ELEM.select()) {
        let (Some(meta), Some(location)) = (element.to_packed::<MetadataElem>(), element.location()) else { continue };
        let Found::Array(said) = &meta.value else { continue };
        let at = document.introspector().position(location).ok_or_else(failed)?;
        let (page, x, y) = (at.page.get() as u32, hundredths(at.point.x.to_mm()), hundredths(at.point.y.to_mm()));
        let numbers: Vec<i64> =
            said.iter().filter_map(|v| if let Found::Int(n) = v { Some(*n) } else { None }).collect();
        match (numbers.as_slice(), open.take()) {
            ([kind, question, row, block, column], None) => {
                let kind =
                    [PlaceKind::Box, PlaceKind::Circle, PlaceKind::Area].get(*kind as usize).ok_or_else(failed)?;
                open = Some(PaperPlace {
                    page,
                    x,
                    y,
                    width: 0.0,
                    height: 0.0,
                    kind: *kind,
                    question: *question as u32,
                    row: *row as u32,
                    block: *block as u32,
                    column: u32::try_from(*column).ok(),
                });
            }
            ([], Some(place)) if place.page == page && x > place.x && y > place.y => {
                found.push(PaperPlace { width: hundredths(x - place.x), height: hundredths(y - place.y), ..place });
            }
            _ => return Err(failed()),
        }
    }
    if open.is_some() { Err(failed()) } else { Ok(found) }
}

fn hundredths(mm: f64) -> f64 {
    (mm * 100.0).round() / 100.0
}
