//! What the programs that print are handed: documents, laid out by nobody yet.

use crate::{
    reports::paper::Document,
    surveys::{PaperCodes, PaperForm, PaperLayout},
};
use keheng_base::Fault;

/// What can be printed.
#[derive(Clone, Copy, Debug)]
pub enum Print<'a> {
    /// a report
    Report(&'a Document),
    /// a questionnaire to be filled in with a pen
    Questionnaire(&'a PaperForm),
    /// questionnaires whose photos the program reads, one behind the other
    Sheets(&'a PaperForm, &'a PaperCodes<'a>),
}

/// Makes pages of documents.
pub struct Printer {
    /// the bytes of a PDF
    pub pdf: fn(Print<'_>) -> Result<Vec<u8>, Fault>,
    /// where the places of a questionnaire lie whose photos the program reads
    pub layout: fn(&PaperForm) -> Result<PaperLayout, Fault>,
}
