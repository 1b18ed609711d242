//! XLSForm: questionnaires as spreadsheets, the format of ODK and KoboToolbox (<https://xlsform.org>, pyxform).
//!
//! A file becomes sheets ([`Book`]), sheets become lines and lists ([`Document`]), and those a form ([`to_form`]). Groups are
//! pages, groups in groups are only remembered; a group with the appearance `table-list` is a matrix.

mod asks;
mod book;
mod document;
mod lists;
mod marks;
mod read;
mod table;
mod write;

pub use book::{Book, Rows};
pub use document::{Document, Item, Line, ListedChoice};
pub use read::{read, to_form};
pub use write::{rows, write};

/// Name under which parts are kept.
pub(super) const FORMAT: &str = "xlsform";
