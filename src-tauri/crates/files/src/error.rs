//! What can be wrong with a file, as one enum with one code each.

use keheng_base::Fault;
use std::io;

/// Why a file could not be read or written. `name` is a file name without its folder: it is shown to people, and a
/// path may be private.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// the file is not there
    #[error("{name}: no such file")]
    Missing {
        /// file name
        name: String,
    },
    /// the system refused to read it
    #[error("{name}: {source}")]
    Io {
        /// file name
        name: String,
        /// what the system said
        source: io::Error,
    },
    /// no bytes, or nothing but white space
    #[error("{name}: empty")]
    Empty {
        /// file name
        name: String,
    },
    /// the end is missing
    #[error("{name}: truncated")]
    Truncated {
        /// file name
        name: String,
    },
    /// unpacked it would be larger than any real table, or it lies about its size
    #[error("{name}: {megabytes} MB unpacked, limit {limit} MB")]
    Bomb {
        /// file name
        name: String,
        /// claimed or counted size, rounded up
        megabytes: u64,
        /// what is accepted
        limit: u64,
    },
    /// a part is longer than its directory says: made to get past a check of sizes
    #[error("{name}: {part} is longer than it claims")]
    FalseSize {
        /// file name
        name: String,
        /// part of the workbook
        part: String,
    },
    /// a workbook with more entries, strings or cells than can be a table of ours
    #[error("{name}: {found} {what}, limit {limit}")]
    TooLarge {
        /// file name
        name: String,
        /// `entries`, `strings`, `cells` or `bytes`
        what: &'static str,
        /// how many there are
        found: u64,
        /// how many are accepted
        limit: u64,
    },
    /// an XML part declares its own entities
    #[error("{name}: document type in {part}")]
    Doctype {
        /// file name
        name: String,
        /// part of the workbook
        part: String,
    },
    /// password protected
    #[error("{name}: encrypted")]
    Encrypted {
        /// file name
        name: String,
    },
    /// readable, but something else
    #[error("{name}: not a table but {found}")]
    NotATable {
        /// file name
        name: String,
        /// `pdf`, `picture`, `archive`, `html`, `xml`, `document`, `database`, `program` or `binary`
        found: &'static str,
    },
    /// damaged in a way that has no name of its own
    #[error("{name}: {detail}")]
    Unreadable {
        /// file name
        name: String,
        /// English words of the parser, for the log
        detail: String,
    },
    /// no encoding fits the whole file: the user has to choose
    #[error("{name}: encoding unsure")]
    EncodingUnsure {
        /// file name
        name: String,
    },
    /// the workbook has no such sheet
    #[error("{name}: no sheet {sheet}")]
    NoSheet {
        /// file name
        name: String,
        /// 0-based
        sheet: usize,
    },
    /// one cell is longer than a spreadsheet cell can be
    #[error("row {row}, column {column}: more than {limit} characters")]
    CellTooLong {
        /// 1-based row or line
        row: u64,
        /// 1-based column
        column: usize,
        /// accepted UTF-16 units
        limit: usize,
    },
    /// a row has more cells than a sheet has columns
    #[error("row {row}: more than {limit} columns")]
    TooManyColumns {
        /// 1-based row or line
        row: u64,
        /// accepted columns
        limit: usize,
    },
    /// a record without an end: most often a quotation mark that is never closed
    #[error("row {row}: longer than {limit} bytes")]
    RowTooLong {
        /// 1-based line of its beginning
        row: u64,
        /// accepted bytes
        limit: usize,
    },
    /// the file could not be written
    #[error("{name}: not written: {detail}")]
    NotWritten {
        /// file name
        name: String,
        /// what the system said
        detail: String,
    },
    /// a character the chosen encoding cannot hold
    #[error("row {row}, column {column}: {character:?} is not in {encoding}")]
    Unencodable {
        /// 1-based row
        row: u64,
        /// 1-based column
        column: usize,
        /// the character
        character: char,
        /// name of the encoding
        encoding: &'static str,
    },
}

impl Error {
    /// The code and arguments of this error.
    pub fn fault(&self) -> Fault {
        match self {
            Error::Missing { name } => Fault::new("file_missing").with("name", name.as_str()),
            Error::Io { name, source } => {
                Fault::new("file_io").with("name", name.as_str()).with("detail", source.to_string())
            }
            Error::Empty { name } => Fault::new("file_empty").with("name", name.as_str()),
            Error::Truncated { name } => Fault::new("file_truncated").with("name", name.as_str()),
            Error::Bomb { name, megabytes, limit } => {
                Fault::new("file_bomb").with("name", name.as_str()).with("megabytes", *megabytes).with("limit", *limit)
            }
            Error::FalseSize { name, part } => {
                Fault::new("file_size_false").with("name", name.as_str()).with("part", part.as_str())
            }
            Error::TooLarge { name, what, found, limit } => Fault::new("file_too_large")
                .with("name", name.as_str())
                .with("what", *what)
                .with("found", *found)
                .with("limit", *limit),
            Error::Doctype { name, part } => {
                Fault::new("file_doctype").with("name", name.as_str()).with("part", part.as_str())
            }
            Error::Encrypted { name } => Fault::new("file_encrypted").with("name", name.as_str()),
            Error::NotATable { name, found } => {
                Fault::new("file_not_a_table").with("name", name.as_str()).with("found", *found)
            }
            Error::Unreadable { name, detail } => {
                Fault::new("file_unreadable").with("name", name.as_str()).with("detail", detail.as_str())
            }
            Error::EncodingUnsure { name } => Fault::new("file_encoding_unsure").with("name", name.as_str()),
            Error::NoSheet { name, sheet } => {
                Fault::new("file_sheet_missing").with("name", name.as_str()).with("sheet", *sheet + 1)
            }
            Error::CellTooLong { row, column, limit } => {
                Fault::new("cell_too_long").with("row", *row).with("column", *column).with("limit", *limit)
            }
            Error::TooManyColumns { row, limit } => {
                Fault::new("too_many_columns").with("row", *row).with("limit", *limit)
            }
            Error::RowTooLong { row, limit } => Fault::new("row_too_long").with("row", *row).with("limit", *limit),
            Error::NotWritten { name, detail } => {
                Fault::new("file_not_written").with("name", name.as_str()).with("detail", detail.as_str())
            }
            Error::Unencodable { row, column, character, encoding } => Fault::new("character_not_encodable")
                .with("row", *row)
                .with("column", *column)
                .with("character", character.to_string())
                .with("encoding", *encoding),
        }
    }

    /// Whether only one row is at fault, so that [`crate::Rows::next`] may be called again for the rows behind it.
    pub fn is_row(&self) -> bool {
        matches!(self, Error::CellTooLong { .. } | Error::TooManyColumns { .. } | Error::RowTooLong { .. })
    }

    pub(crate) fn io(name: &str, source: io::Error) -> Self {
        let name = name.to_owned();
        match source.kind() {
            io::ErrorKind::NotFound => Error::Missing { name },
            io::ErrorKind::UnexpectedEof => Error::Truncated { name },
            _ => Error::Io { name, source },
        }
    }

    pub(crate) fn unreadable(name: &str, detail: impl ToString) -> Self {
        Error::Unreadable { name: name.to_owned(), detail: detail.to_string() }
    }
}
