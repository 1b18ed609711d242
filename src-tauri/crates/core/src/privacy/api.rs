//! Privacy's part of the contract.

use super::*;
use crate::desk::JobStarted;

crate::contract! {
    /// What the file holds of a person, before it is copied or erased.
    "privacy.held" [customers, shipments, cases, surveys, conflicts, erasures, exchange, file] person::held : PersonReq => Held;
    /// Writes everything the file holds of a person, as JSON or as a page by the ending of the chosen name; a job whose result is
    /// a `PersonCopied`.
    "privacy.copy" [] copy::copy : PersonCopyReq => JobStarted;
    /// Erases a person for good: no undo, on every machine that takes in a file of this one; a job whose result is an `Erased`.
    "privacy.erase" [] erase::erase : EraseReq => JobStarted;
    /// Who was erased, as far as the ledger tells it.
    "privacy.erasures" [erasures] erase::list : crate::api::Nothing => Erasures;
    /// Writes a copy of the file for lessons: every name, phone and address replaced, the same by the same; a job whose result is
    /// a `ClassCopied`.
    "privacy.class_copy" [] class::copy : ClassCopyReq => JobStarted;
}
