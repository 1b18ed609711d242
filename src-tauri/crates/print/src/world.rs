//! What the layout may see: the look, the data, the fonts. No files, no network, no clock.

use crate::fonts;
use std::sync::LazyLock;
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// What both looks begin with.
const COMMON: &str = include_str!("common.typ");

/// How a document looks.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Look {
    /// a report
    Report,
    /// a questionnaire to be filled in with a pen
    Questionnaire,
}

impl Look {
    fn source(self) -> &'static str {
        match self {
            Look::Report => include_str!("report.typ"),
            Look::Questionnaire => include_str!("questionnaire.typ"),
        }
    }
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Everything one document is made from.
pub(crate) struct Desk {
    look: Source,
    common: Source,
    data: (FileId, Bytes),
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The id of a file beside the look. The names are constants without `..` and backslashes: what remains is a path.
fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl Desk {
    /// A desk with the data of a document as JSON.
    pub fn new(look: Look, data: String) -> Desk {
        let (fonts, data) = fonts::for_text(data);
        let source =
            |name, text: &str| id(name).map_or_else(|| Source::detached(text), |id| Source::new(id, text.to_owned()));
        let look = source("look.typ", look.source());
        let beside = id("data.json").unwrap_or_else(|| look.id());
        Desk {
            data: (beside, Bytes::from_string(data)),
            common: source("common.typ", COMMON),
            look,
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
        }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.look.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.look, &self.common].into_iter().find(|s| s.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
