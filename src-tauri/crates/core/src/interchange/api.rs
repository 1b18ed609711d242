//! The interchange's part of the contract.

use super::*;
use crate::api::Nothing;
use crate::desk::{JobStarted, Written};

crate::contract! {
    /// Looks at files: kind, format, encoding, header row, columns.
    "import.inspect" [profiles] inspect::inspect : ImportReq => InspectRes;
    /// Counts what an import would do, without writing; a job whose result is an `ImportReport`.
    "import.try" [] run::dry_run : ImportReq => JobStarted;
    /// Imports files; a job whose result is an `ImportReport`.
    "import.run" [] run::import : ImportReq => JobStarted;
    /// Imports of the past.
    "import.list" [imports] run::list : Nothing => ImportsRes;
    /// Takes back a whole import; a job whose result is an `Undone`.
    "import.undo" [] run::undo : ImportIdReq => JobStarted;
    /// Writes the rows that were refused, each with its reason.
    "import.save_refused" [] refused::save : SaveRefusedReq => Written;
    /// Remembers how files with these columns are read.
    "import.save_profile" [] profile::save : SaveProfileReq => Nothing;
    /// Writes a table file.
    "export.run" [customers, shipments, cases] export::export : ExportReq => Written;
}
