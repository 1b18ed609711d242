//! Interchange 导入导出: files in, files out.

pub mod api;
pub mod batch;
pub mod cells;
pub mod export;
mod export_cases;
pub mod fields;
pub mod flow;
pub mod inspect;
pub mod kinds;
pub mod outcome;
pub mod profile;
pub mod read;
pub mod refused;
pub mod repeats;
pub mod run;
pub mod terms;

use keheng_base::{Arg, Fen};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How one file is to be read; absent parts are found out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Reading {
    /// name of an encoding: `utf-8`, `gb18030`, `utf-16le`, `utf-16be`
    pub encoding: Option<String>,
    /// name of a sheet
    pub sheet: Option<String>,
    /// row of the column names, 1-based
    pub header_row: Option<u32>,
    /// field by column number (0-based, as text); an empty text means "leave out"
    pub mapping: Option<BTreeMap<String, String>>,
    /// a remembered profile by name
    pub profile: Option<String>,
    /// day before month in dates such as 04/08/2024
    pub day_first: Option<bool>,
}

/// One file and how to read it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportFile {
    /// token of the chosen or dropped file
    pub handle: String,
    /// how to read it
    #[serde(default)]
    pub reading: Reading,
}

/// Files to look at or to import.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ImportReq {
    /// what the files are: the word `import-kind-<kind>`. Without it a look finds out, an import takes shipments.
    #[serde(default)]
    pub kind: Option<String>,
    /// one to fifty files
    pub files: Vec<ImportFile>,
}

/// A column of a file as it was understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ColumnGuess {
    /// position, 0-based
    pub column: u32,
    /// name in the file
    pub name: String,
    /// field it is taken for: the word `field-<id>`; none is left out
    pub field: Option<String>,
    /// 0..1
    pub confidence: f64,
    /// first values
    pub samples: Vec<String>,
}

/// A possible reading of bytes whose encoding is not sure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EncodingGuess {
    /// name of the encoding
    pub encoding: String,
    /// how the beginning would read
    pub preview: String,
}

/// What was found in one file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Inspection {
    /// token
    pub handle: String,
    /// name without folder
    pub name: String,
    /// size
    pub bytes: u64,
    /// `csv`, `xlsx`, `xls`
    pub format: String,
    /// encoding of a text file
    pub encoding: Option<String>,
    /// set when the encoding is not sure: the user chooses
    pub encoding_choices: Vec<EncodingGuess>,
    /// sheets of a workbook
    pub sheets: Vec<String>,
    /// the sheet read
    pub sheet: Option<String>,
    /// row of the column names, 1-based
    pub header_row: u32,
    /// columns
    pub columns: Vec<ColumnGuess>,
    /// fields that are needed and not found
    pub missing: Vec<String>,
    /// first rows as written
    pub rows: Vec<Vec<String>>,
    /// profile that was recognised
    pub profile: Option<String>,
    /// nothing needs a decision
    pub ready: bool,
}

/// The looks at several files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct InspectRes {
    /// what the files are taken for
    pub kind: String,
    /// what files can be taken for
    pub kinds: Vec<String>,
    /// in the order asked for
    pub files: Vec<Inspection>,
    /// fields a column can be taken for
    pub fields: Vec<FieldInfo>,
}

/// A field of the import.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldInfo {
    /// the word is `field-<id>`
    pub id: String,
    /// an import cannot do without
    pub required: bool,
}

/// Something odd about a row; the import goes on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct Issue {
    /// position of the file in the request, 0-based
    pub file: u32,
    /// row in the file, 1-based
    pub row: u32,
    /// column name as written, where one column is to blame
    pub column: Option<String>,
    /// `duplicate_row`, `conflicting_row`, `damaged_number`, `total_row`, `blank_row`, `bad_date`, `bad_money`, `missing_field` ...
    pub code: String,
    /// the value as found
    pub value: String,
    /// the row was not imported
    pub refused: bool,
    /// more for the message, such as the other row
    pub args: BTreeMap<String, Arg>,
    /// in the user's language
    pub message: String,
}

/// Outcome of a dry run or an import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportReport {
    /// for undo and refused rows; none after a dry run
    pub import_id: Option<String>,
    /// encoding of the first file
    pub encoding: Option<String>,
    /// header row of the first file, 1-based
    pub header_row: u32,
    /// field to column name, first file
    pub mapping: BTreeMap<String, String>,
    /// data rows read, blank and total rows included
    pub rows: u64,
    /// new shipments, cases ...
    pub created: u64,
    /// changed ones
    pub updated: u64,
    /// ones that are there already with the same values
    pub unchanged: u64,
    /// rows not imported
    pub refused: u64,
    /// customers formed
    pub customers_created: u64,
    /// the amount that counts for the kind, such as the freight: of what is created, updated and unchanged together
    pub amount_fen: Fen,
    /// what was odd, at most 1,000; `issue_counts` has all
    pub issues: Vec<Issue>,
    /// issues by code
    pub issue_counts: BTreeMap<String, u64>,
    /// first and last day, such as of shipping
    pub first_day: Option<keheng_base::Day>,
    /// see `first_day`
    pub last_day: Option<keheng_base::Day>,
}

/// One import of the past.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportEntry {
    /// identity
    pub id: String,
    /// what the files were
    pub kind: String,
    /// file names
    pub files: Vec<String>,
    /// milliseconds since 1970 UTC
    #[ts(type = "number")]
    pub at: i64,
    /// figures
    pub report: ImportReport,
    /// taken back
    pub undone: bool,
}

/// Imports, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportsRes {
    /// newest first
    pub imports: Vec<ImportEntry>,
}

/// One import.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportIdReq {
    /// identity
    pub id: String,
}

/// Writes the refused rows of the last dry run or import with a reason column.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveRefusedReq {
    /// the files as they were imported
    pub import: ImportReq,
    /// token of the chosen place; `.xlsx` or `.csv` by its name
    pub handle: String,
}

/// Remembers how a file is read, for files with the same columns.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct SaveProfileReq {
    /// what the file is; shipments without it
    #[serde(default)]
    pub kind: Option<String>,
    /// name, up to 80 characters
    pub name: String,
    /// the file it is about
    pub file: ImportFile,
}

/// What is written to a table file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportWhat {
    /// customers with class and figures
    Customers,
    /// shipments
    Shipments,
    /// cases
    Cases,
}

/// Writes a table to a chosen file: `.xlsx` or `.csv` by its name.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportReq {
    /// what
    pub what: ExportWhat,
    /// token of the chosen place
    pub handle: String,
    /// an open view; all rows without
    #[serde(default)]
    pub view: Option<String>,
    /// phones and names in full
    #[serde(default)]
    pub reveal: bool,
}
