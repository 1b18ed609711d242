//! The interviews' part of the contract.

use super::*;
use crate::{api::Nothing, desk::Written};

crate::contract! {
    /// The outline, as text and as questions.
    "interview.outline" [studies] show::outline : InterviewsReq => InterviewOutline;
    /// Writes the outline anew.
    "interview.write" [] note::write : InterviewOutlineReq => Nothing;
    /// Draws the outline from a questionnaire.
    "interview.from_survey" [] note::from_survey : InterviewSurveyReq => Nothing;
    /// All interviews.
    "interview.talks" [studies, customers] show::talks : InterviewsReq => InterviewTalks;
    /// One interview, or the questions of a new one.
    "interview.talk" [studies, customers] show::talk : InterviewTalkReq => InterviewTalk;
    /// Keeps an interview.
    "interview.note" [] note::note : InterviewNoteReq => InterviewNoted;
    /// Takes an interview out.
    "interview.remove" [] note::remove : InterviewRemoveReq => Nothing;
    /// All interviews, question by question.
    "interview.results" [studies] results::results : InterviewsReq => InterviewResults;
    /// Writes the blank sheet, or all interviews, as a file.
    "interview.save" [] save::save : InterviewSaveReq => Written;
}
