//! The questionnaire on paper, filled in with a pen and keyed in as [`super::papers`] asks for it: what stands in a box
//! or circle is the key of that answer. Here is what the paper says; how it looks is the printer's.
//!
//! There are two layouts: the one that a person keys in, and the one whose photos the program reads ([`layout`]).

mod condition;
mod form;
mod layout;
mod space;
#[cfg(test)]
mod tests;

pub use form::*;
pub use layout::*;

use super::{Survey, page::newest, papers, store::form_number};
use crate::{App, db, desk::whole, printer::Print};
use condition::Asker;
use keheng_base::{Fault, Id};
use keheng_form::{Form, Lang, Piece, Pieces, expr::Expr, sheet};
use keheng_words::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Papers that are printed at once.
const MOST: u32 = 200;

/// Who reads the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PaperReader {
    /// somebody who keys it in
    #[default]
    Human,
    /// the program, from photos
    Machine,
}

/// A questionnaire to print.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct PaperPdfReq {
    /// which; its newest published version is printed
    #[ts(type = "string")]
    pub id: Id<Survey>,
    /// where to
    pub handle: String,
    /// language of the paper; the form's first when absent
    #[serde(default)]
    pub lang: Option<Lang>,
    /// who reads it; a human when absent
    #[serde(default)]
    pub reader: Option<PaperReader>,
    /// how many papers, at most 200, each with a number of its own; 1 when absent. Only where the program reads them
    #[serde(default)]
    pub copies: Option<u32>,
    /// number of the first; the one behind the last paper that came in when absent. Only where the program reads them
    #[serde(default)]
    pub first: Option<u32>,
}

/// What was printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PaperPdf {
    /// file name
    pub file: String,
    /// its size
    pub bytes: u64,
    /// number of the first paper, where they are numbered
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<u32>,
    /// number of the last
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<u32>,
}

/// The words of the program in a language of respondents.
pub(super) fn words_of(lang: Lang) -> &'static Words {
    Words::of(match lang {
        Lang::Zh => keheng_words::Lang::ZhCn,
        Lang::En => keheng_words::Lang::En,
    })
}

/// A published form as it stands on paper that a person keys in, in a language, the form's first when none is named.
/// Faults: those of [`sheet`].
pub fn paper(form: &Form, version: u32, lang: Option<Lang>) -> Result<PaperForm, Fault> {
    said_on_paper(form, version, lang, PaperReader::Human)
}

/// The same for one reader or the other. Faults: those of [`sheet`].
pub fn said_on_paper(form: &Form, version: u32, lang: Option<Lang>, reader: PaperReader) -> Result<PaperForm, Fault> {
    let marked = reader == PaperReader::Machine;
    let lang = lang.or_else(|| form.languages.first().copied()).unwrap_or_default();
    let words = words_of(lang);
    let sheet = sheet(form, 0, version)?;
    let asker = Asker::new(form, lang, words);
    let said = |pieces: &Pieces| said(pieces, lang, &asker);
    let sections = form.pages.iter().zip(&sheet.pages).map(|(page, shown)| PaperSection {
        title: said(&shown.title),
        only: shown.show_if.as_ref().map(|e| asker.only(e, &page.show_if)),
        items: page
            .questions
            .iter()
            .zip(&shown.questions)
            .map(|(question, shown)| {
                let (how, space) = space::space(&question.kind, marked, lang, words);
                PaperItem {
                    number: shown.number,
                    text: said(&shown.text),
                    hint: said(&shown.hint),
                    required: shown.required && shown.number.is_some(),
                    only: shown.show_if.as_ref().map(|e| asker.only(e, &question.show_if)),
                    how,
                    space,
                }
            })
            .collect(),
    });
    let thanks = said(&sheet.thanks);
    Ok(PaperForm {
        lang: words.lang(),
        title: said(&sheet.title),
        intro: said(&sheet.intro),
        thanks: if thanks.is_empty() { words.form_page_thanks() } else { thanks },
        version,
        marked,
        sections: sections.collect(),
    })
}

/// A text with what is not known yet left open: an answer is named by its question.
fn said(pieces: &Pieces, lang: Lang, asker: &Asker) -> String {
    let (first, second) = match lang {
        Lang::Zh => (&pieces.zh, &pieces.en),
        Lang::En => (&pieces.en, &pieces.zh),
    };
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Value(Expr::Cell(key)) => asker.answer(key).unwrap_or_else(|| BLANK.to_owned()),
        Piece::Value(_) => BLANK.to_owned(),
    };
    (if first.is_empty() { second } else { first }).iter().map(piece).collect()
}

/// Stands for what only a program could fill in.
const BLANK: &str = "______";

/// Numbers of papers to print. Faults: `paper_copies` with `most`, `paper_number` with `most`, those of the list of papers.
fn numbers(app: &App, req: &PaperPdfReq) -> Result<Vec<u32>, Fault> {
    let copies = req.copies.unwrap_or(1);
    if !(1..=MOST).contains(&copies) {
        return Err(Fault::new("paper_copies").with("most", MOST));
    }
    let first = match req.first {
        Some(first) => first,
        None => papers::after_last(app, req.id)?,
    };
    if first == 0 || first.saturating_add(copies - 1) > papers::MOST {
        return Err(Fault::new("paper_number").with("most", papers::MOST));
    }
    Ok((first..first + copies).collect())
}

/// Prints the newest version. Faults: `no_such_survey`, `survey_not_published`, `no_printer`, `print_failed`,
/// `handle_unknown`, `file_unwritable`; for papers that the program reads `paper_copies` with `most`, `paper_number` with
/// `most`, `paper_code` where a code cannot hold the version.
pub fn paper_pdf(app: &App, req: PaperPdfReq) -> Result<PaperPdf, Fault> {
    let to = app.files().writing(&req.handle)?;
    let version = newest(app, req.id)?;
    let reader = req.reader.unwrap_or_default();
    let form = said_on_paper(&version.form, version.number, req.lang, reader)?;
    let (bytes, numbers) = if reader == PaperReader::Machine {
        let numbers = numbers(app, &req)?;
        let lang = if form.lang == keheng_words::Lang::En { Lang::En } else { Lang::Zh };
        let code = |layout: &PaperLayout, paper: u32, page: u32| {
            let form = form_number(req.id);
            PageCode { form, version: version.number, lang, layout: layout.digest(), paper, page }.text()
        };
        let codes = PaperCodes { papers: numbers.clone(), code: &code };
        (app.print(Print::Sheets(&form, &codes))?, numbers)
    } else {
        (app.print(Print::Questionnaire(&form))?, Vec::new())
    };
    whole(&to, &bytes)?;
    Ok(PaperPdf {
        file: db::name(&to),
        bytes: to.metadata().map_or(0, |m| m.len()),
        first: numbers.first().copied(),
        last: numbers.last().copied(),
    })
}
