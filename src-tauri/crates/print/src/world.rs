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

/// The look of a report.
const LOOK: &str = include_str!("report.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Everything one report is made from.
pub(crate) struct Desk {
    look: Source,
    data: (FileId, Bytes),
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

/// The id of a file beside the look. The names are constants without `..` and backslashes: what remains is a path.
fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

impl Desk {
    /// A desk with the data of a report as JSON.
    pub fn new(data: String) -> Desk {
        let (fonts, data) = fonts::for_text(data);
        let look = id("report.typ").map_or_else(|| Source::detached(LOOK), |id| Source::new(id, LOOK.to_owned()));
        let beside = id("report.json").unwrap_or_else(|| look.id());
        Desk {
            data: (beside, Bytes::from_string(data)),
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
        if id == self.look.id() { Ok(self.look.clone()) } else { Err(FileError::AccessDenied) }
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
