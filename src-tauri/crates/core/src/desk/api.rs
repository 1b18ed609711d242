//! The desk's part of the contract.

use super::{
    audited::{self, AuditChain, AuditListReq, AuditPage},
    backups, file, history, restore, second, *,
};
use crate::api::Nothing;
use crate::settings::settle;

crate::contract! {
    /// What the page needs to begin.
    "desk.state" [customers, shipments, costs, settings, preferences, file] file::state : Nothing => DeskState;
    /// Changes preferences of this machine.
    "desk.prefer" [] file::prefer : PreferencesPatch => Preferences;
    /// The first choice: opens the sample firm (made on the spot) or begins an own file.
    "desk.start" [] file::start : StartReq => DeskState;
    /// Opens a chosen `.keheng` file.
    "desk.open" [] file::open : OnHandle => DeskState;
    /// Begins a new file at a chosen place.
    "desk.create" [] file::create : OnHandle => DeskState;
    /// Changes settings of the firm (undoable).
    "desk.settle" [] settle : Settings => Settings;
    /// Writes a checked copy of the open file.
    "desk.backup" [] file::backup : MaybeHandle => Written;
    /// Backups of the open file in their usual place, newest first.
    "desk.backups" [file] backups::list : Nothing => Backups;
    /// Unpacks a backup beside the file and reads it in full: the newest one, or the one that is named.
    "desk.prove_backup" [] backups::prove : BackupReq => Backups;
    /// Another folder that backups are copied to, such as a stick; none without a handle.
    "desk.second_backups" [] second::choose : FolderReq => Backups;
    /// Whether a chosen or dropped file is a backup, whatever it is called.
    "desk.backup_of" [] restore::backup_of : OnHandle => BackupOf;
    /// Goes back to a backup, after a backup of the present.
    "desk.restore" [] restore::restore : BackupReq => DeskState;
    /// Checks the file: structure, references, stamps, roll-ups.
    "desk.check" [] file::check : Nothing => CheckReport;
    /// One number for the logical content.
    "desk.digest" [customers, shipments, costs, settings] file::digest : Nothing => DigestRes;
    /// Operations, newest first.
    "desk.history" [customers, shipments, costs, settings, imports] history::history : HistoryReq => Vec<HistoryEntry>;
    /// Takes back the last operation.
    "desk.undo" [] history::undo : Nothing => Undone;
    /// Does the last undone operation again.
    "desk.redo" [] history::redo : Nothing => Undone;
    /// Takes back one operation out of order; what later operations changed is kept.
    "desk.revert" [] history::revert : RevertReq => Undone;
    /// The log of acts, newest first.
    "audit.list" [audit, customers] audited::list : AuditListReq => AuditPage;
    /// Goes through the log and tells whether a line was changed or taken out.
    "audit.check" [audit] audited::check : Nothing => AuditChain;
    /// Jobs under way and those that ended last.
    "desk.jobs" [] history::jobs : Nothing => Vec<JobState>;
    /// Asks a job to stop; the file will be as before it.
    "desk.cancel" [] history::cancel : JobReq => Nothing;
}
