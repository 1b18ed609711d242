//! A file as a source of tables: what it is, found by its content, and whether it can be trusted.

use crate::{
    Detection, Encoding, Error, Reading, Rows,
    encoding::detect,
    guard::{self, Tracked},
    rows::{text::TextRows, xls::XlsRows, xlsx, xlsx::XlsxRows},
};
use calamine::{Reader, SheetType, SheetVisible, Xls, Xlsx};
use serde::Serialize;
use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicU64},
};
use ts_rs::TS;

/// What kind of file it is, whatever its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// delimited text
    Text,
    /// Office Open XML workbook
    Xlsx,
    /// binary workbook of Excel 97 to 2003
    Xls,
}

/// A table inside a file. A text file has one, named as the file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Sheet {
    /// name on the tab
    pub name: String,
    /// not shown by the spreadsheet program
    pub hidden: bool,
}

/// The first bytes of every compound file (MS-CFB 2.2).
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

enum Book {
    Text,
    Xlsx(Box<Xlsx<Tracked>>),
    Xls(Box<Xls<Tracked>>),
}

/// An opened file.
pub struct Source {
    path: PathBuf,
    name: String,
    size: u64,
    kind: Kind,
    sheets: Vec<Sheet>,
    book: Book,
    parts: Vec<(u64, u64)>,
    progress: Arc<AtomicU64>,
    detection: Option<Detection>,
}

impl Source {
    /// Opens a file and checks it: everything a bomb, a truncated or an encrypted file can do wrong is found here.
    ///
    /// # Errors
    /// Any [`Error`] whose code begins with `file_`.
    pub fn open(path: impl AsRef<Path>) -> Result<Source, Error> {
        let path = path.as_ref().to_owned();
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let mut file = File::open(&path).map_err(|e| Error::io(&name, e))?;
        let size = file.metadata().map_err(|e| Error::io(&name, e))?.len();
        let mut head = Vec::with_capacity(4096);
        (&mut file).take(4096).read_to_end(&mut head).map_err(|e| Error::io(&name, e))?;
        if size <= head.len() as u64 && is_blank(&head) {
            return Err(Error::Empty { name });
        }
        if (4..COMPOUND.len()).contains(&head.len()) && COMPOUND.starts_with(&head) {
            return Err(Error::Truncated { name });
        }
        let rewind = |mut file: File| file.seek(SeekFrom::Start(0)).map(|_| file).map_err(|e| Error::io(&name, e));
        let progress = Arc::new(AtomicU64::new(0));
        let (kind, book, parts, sheets);
        if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
            kind = Kind::Xlsx;
            parts = guard::check_xlsx(&name, rewind(file)?)?;
            let file = File::open(&path).map_err(|e| Error::io(&name, e))?;
            let tracked = Tracked::new(file, progress.clone());
            let workbook = fenced(&name, || Xlsx::new(tracked))?.map_err(|e| xlsx::fault(&name, e))?;
            sheets = tables(workbook.sheets_metadata());
            book = Book::Xlsx(Box::new(workbook));
        } else if head.starts_with(COMPOUND) {
            kind = Kind::Xls;
            parts = Vec::new();
            if size > guard::MAX_XLS {
                return Err(Error::TooLarge { name, what: "bytes", found: size, limit: guard::MAX_XLS });
            }
            let mut bytes = Vec::with_capacity(size as usize);
            rewind(file)?.read_to_end(&mut bytes).map_err(|e| Error::io(&name, e))?;
            guard::check_xls(&name, &bytes)?;
            drop(bytes);
            let file = File::open(&path).map_err(|e| Error::io(&name, e))?;
            let tracked = Tracked::new(file, progress.clone());
            let workbook = fenced(&name, || Xls::new(tracked))?.map_err(|e| Error::unreadable(&name, e))?;
            sheets = tables(workbook.sheets_metadata());
            book = Book::Xls(Box::new(workbook));
        } else {
            if let Some(found) = foreign(&head) {
                return Err(Error::NotATable { name, found });
            }
            kind = Kind::Text;
            parts = Vec::new();
            sheets = vec![Sheet { name: name.clone(), hidden: false }];
            book = Book::Text;
        }
        Ok(Source { path, name, size, kind, sheets, book, parts, progress, detection: None })
    }

    /// File name without its folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Bytes on disk.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// What it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The tables inside, in the order of the tabs; chart and macro sheets are left out. Never empty for text.
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// BLAKE3 of the bytes: tells whether the same file comes twice.
    ///
    /// # Errors
    /// The file cannot be read any more.
    pub fn digest(&self) -> Result<[u8; 32], Error> {
        let mut hasher = blake3::Hasher::new();
        let file = File::open(&self.path).map_err(|e| Error::io(&self.name, e))?;
        hasher.update_reader(file).map_err(|e| Error::io(&self.name, e))?;
        Ok(*hasher.finalize().as_bytes())
    }

    /// The encoding of a text file, found once over all of it; a workbook is always UTF-8 inside.
    ///
    /// # Errors
    /// The file cannot be read, or is not text at all.
    pub fn detection(&mut self) -> Result<Detection, Error> {
        if self.kind != Kind::Text {
            return Ok(Detection::Sure(Encoding::Utf8));
        }
        if let Some(known) = &self.detection {
            return Ok(known.clone());
        }
        let found = detect(|| File::open(&self.path)).map_err(|e| Error::io(&self.name, e))?;
        let utf16 = matches!(found, Detection::Sure(Encoding::Utf16le | Encoding::Utf16be));
        if !utf16 && self.zeros()? {
            return Err(Error::NotATable { name: self.name.clone(), found: "binary" });
        }
        self.detection = Some(found.clone());
        Ok(found)
    }

    /// Text has no zero bytes, a damaged cell some, a program or picture many.
    fn zeros(&self) -> Result<bool, Error> {
        let mut head = Vec::new();
        let file = File::open(&self.path).map_err(|e| Error::io(&self.name, e))?;
        file.take(64 << 10).read_to_end(&mut head).map_err(|e| Error::io(&self.name, e))?;
        let zeros = head.iter().filter(|b| **b == 0).count();
        Ok(zeros > 8 && zeros * 50 > head.len())
    }

    /// The rows of a sheet (0-based, see [`Source::sheets`]).
    ///
    /// # Errors
    /// [`Error::EncodingUnsure`] when the encoding is neither found nor given; [`Error::NoSheet`].
    pub fn rows(&mut self, sheet: usize, reading: Reading) -> Result<Box<dyn Rows + Send + '_>, Error> {
        let missing = || Error::NoSheet { name: self.name.clone(), sheet };
        let table = self.sheets.get(sheet).ok_or_else(missing)?.name.clone();
        if self.kind == Kind::Text {
            return Ok(Box::new(self.text_rows(reading)?));
        }
        match &mut self.book {
            Book::Xlsx(book) => {
                let reader = fenced(&self.name, || book.worksheet_cells_reader(&table))?;
                let reader = reader.map_err(|e| xlsx::fault(&self.name, e))?;
                Ok(Box::new(XlsxRows::new(&self.name, reader, &self.parts, self.progress.clone())))
            }
            Book::Xls(book) => {
                let range = fenced(&self.name, || book.worksheet_range(&table))?;
                Ok(Box::new(XlsRows::new(range.map_err(|e| Error::unreadable(&self.name, e))?)))
            }
            Book::Text => Err(Error::NoSheet { name: self.name.clone(), sheet }),
        }
    }

    pub(crate) fn text_rows(&mut self, reading: Reading) -> Result<TextRows, Error> {
        let encoding = match reading.encoding {
            Some(encoding) => encoding,
            None => match self.detection()? {
                Detection::Sure(encoding) => encoding,
                Detection::Unsure(_) => return Err(Error::EncodingUnsure { name: self.name.clone() }),
            },
        };
        let file = File::open(&self.path).map_err(|e| Error::io(&self.name, e))?;
        TextRows::new(&self.name, file, encoding, reading.delimiter)
    }
}

/// Runs a parser that is not ours: should bytes nobody thought of make it panic, the file is unreadable, and the program
/// lives on.
fn fenced<T>(name: &str, parse: impl FnOnce() -> T) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(parse)).map_err(|_| Error::unreadable(name, "the parser gave up"))
}

fn tables(sheets: &[calamine::Sheet]) -> Vec<Sheet> {
    let tables = sheets.iter().filter(|s| s.typ == SheetType::WorkSheet);
    tables.map(|s| Sheet { name: s.name.clone(), hidden: s.visible != SheetVisible::Visible }).collect()
}

fn is_blank(bytes: &[u8]) -> bool {
    bytes.iter().all(|b| b.is_ascii_whitespace() || matches!(b, 0xEF | 0xBB | 0xBF | 0xFE | 0xFF | 0))
}

/// Files people drop by mistake, by their first bytes.
fn foreign(head: &[u8]) -> Option<&'static str> {
    const MAGIC: [(&[u8], &str); 15] = [
        (b"%PDF", "pdf"),
        (b"\x89PNG", "picture"),
        (b"\xFF\xD8\xFF", "picture"),
        (b"GIF8", "picture"),
        (b"BM\x00", "picture"),
        (b"II*\x00", "picture"),
        (b"Rar!", "archive"),
        (b"7z\xBC\xAF", "archive"),
        (b"\x1F\x8B", "archive"),
        (b"\x28\xB5\x2F\xFD", "archive"),
        (b"SQLite format 3", "database"),
        (b"MZ\x90", "program"),
        (b"\x7FELF", "program"),
        (b"\xCA\xFE\xBA\xBE", "program"),
        (b"{\\rtf", "document"),
    ];
    if let Some((_, found)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Some(found);
    }
    let text: Vec<u8> = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start().to_ascii_lowercase();
    let html: [&[u8]; 5] = [b"<html", b"<!doctype html", b"<table", b"<meta", b"<head"];
    if html.iter().any(|tag| text.starts_with(tag)) {
        Some("html")
    } else if text.starts_with(b"<?xml") {
        Some("xml")
    } else {
        None
    }
}
