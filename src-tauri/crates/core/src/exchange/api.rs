//! The exchange's part of the contract.

use super::*;
use crate::{api::Nothing, desk::JobStarted};

crate::contract! {
    /// Writes a file for other machines; a job whose result is an `Exported`.
    "exchange.export" [] export::export : ExchangeExportReq => JobStarted;
    /// Looks at a file of another machine without taking it in; a job whose result is an `Arrival`.
    "exchange.preview" [] import::preview : ArrivalReq => JobStarted;
    /// Takes in a file of another machine, after a backup; a job whose result is an `Arrival`.
    "exchange.import" [] import::import : ArrivalReq => JobStarted;
    /// What machines do not agree on.
    "exchange.conflicts" [conflicts, customers, shipments, cases, costs, service, surveys, studies, settings, tradeoff] conflicts::list : ConflictsReq => Conflicts;
    /// One of them, column by column, in full where that is asked for.
    "exchange.conflict" [conflicts, customers, shipments, cases, costs, service, surveys, studies, settings, tradeoff] edit::card : ConflictReq => ConflictCard;
    /// Ends conflicts (undoable): an ordinary write, so that it ends them everywhere.
    "exchange.settle" [] conflicts::settle : SettleReq => Conflicts;
    /// The folder that machines share, and what lies there.
    "exchange.folder" [exchange, file] folder::list : Nothing => ExchangeFolder;
    /// Chooses that folder for the open file, or none.
    "exchange.watch" [] folder::choose : FolderWatchReq => ExchangeFolder;
    /// A token for a file of the folder.
    "exchange.from_folder" [] folder::take : FolderFileReq => crate::handles::Offered;
    /// A token for a new file in the folder.
    "exchange.folder_place" [] folder::place : Nothing => FolderPlace;
    /// Takes the code of a firm, before its first file: only files sealed with it are taken then.
    "exchange.code" [] workspace::code : CodeReq => Peers;
    /// Machines whose files came here, and what they have.
    "exchange.peers" [exchange, conflicts, customers, shipments, cases, costs, service, surveys, studies, settings, tradeoff] peers::list : Nothing => Peers;
}
