//! The questionnaire on paper, filled in with a pen and keyed in as [`super::papers`] asks for it: what stands in a box
//! or circle is the key of that answer. Here is what the paper says; how it looks is the printer's.

mod condition;
mod form;
mod space;
#[cfg(test)]
mod tests;

pub use form::*;

use super::{SurveyPageReq, page::newest};
use crate::{
    App, db,
    desk::{Written, whole},
    printer::Print,
};
use condition::Asker;
use keheng_base::Fault;
use keheng_form::{Form, Lang, Piece, Pieces, expr::Expr, sheet};
use keheng_words::Words;

/// The words of the program in a language of respondents.
pub(super) fn words_of(lang: Lang) -> &'static Words {
    Words::of(match lang {
        Lang::Zh => keheng_words::Lang::ZhCn,
        Lang::En => keheng_words::Lang::En,
    })
}

/// A published form as it stands on paper in a language, the form's first when none is named. Faults: those of
/// [`sheet`].
pub fn paper(form: &Form, version: u32, lang: Option<Lang>) -> Result<PaperForm, Fault> {
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
                let (how, space) = space::space(&question.kind, lang, words);
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

/// Prints the newest version. Faults: `no_such_survey`, `survey_not_published`, `no_printer`, `print_failed`,
/// `handle_unknown`, `file_unwritable`.
pub fn paper_pdf(app: &App, req: SurveyPageReq) -> Result<Written, Fault> {
    let to = app.files().writing(&req.handle)?;
    let version = newest(app, req.id)?;
    let form = paper(&version.form, version.number, req.lang)?;
    whole(&to, &app.print(Print::Questionnaire(&form))?)?;
    Ok(Written { file: db::name(&to), bytes: to.metadata().map_or(0, |m| m.len()) })
}
