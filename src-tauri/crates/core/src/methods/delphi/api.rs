//! The panels' part of the contract.

use super::*;
use crate::{api::Nothing, desk::Written};

crate::contract! {
    /// A panel with all its rounds, and whether to stop.
    "delphi.rounds" [studies] show::rounds : DelphiReq => DelphiRes;
    /// Ends the current round and begins the next.
    "delphi.next" [] next::next : DelphiReq => Nothing;
    /// Takes answers out of a text.
    "delphi.take" [] take::take : DelphiTakeReq => DelphiTaken;
    /// Takes answers out of a file.
    "delphi.take_file" [] take::take_file : DelphiTakeFileReq => DelphiTaken;
    /// The sheet of an expert for the current round.
    "delphi.sheet" [studies] sheet::sheet : DelphiSheetReq => DelphiSheet;
    /// Adds items that the panel agrees on to the draft of a questionnaire.
    "delphi.to_survey" [] survey::to_survey : DelphiSurveyReq => DelphiSurveyRes;
    /// Writes sheets or the report as a file.
    "delphi.save" [] save::save : DelphiSaveReq => Written;
}
