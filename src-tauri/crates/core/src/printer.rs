//! What the programs that print are handed: documents, laid out by nobody yet.

use crate::{reports::paper::Document, surveys::PaperForm};
use keheng_base::Fault;

/// What can be printed.
#[derive(Clone, Copy, Debug)]
pub enum Print<'a> {
    /// a report
    Report(&'a Document),
    /// a questionnaire to be filled in with a pen
    Questionnaire(&'a PaperForm),
}

/// Makes pages of a document: the bytes of a PDF.
pub type Printer = Box<dyn Fn(Print<'_>) -> Result<Vec<u8>, Fault> + Send + Sync>;
