//! What all methods share of the contract; each method adds its own.

use super::*;
use crate::api::Nothing;

crate::contract! {
    /// All studies, and the methods there are.
    "methods.list" [studies] list::list : Nothing => StudiesRes;
    /// One study with its plan.
    "methods.get" [studies] list::get : StudyReq => StudyDetail;
    /// A new study of a method.
    "methods.add" [] edit::add : StudyAddReq => StudyId;
    /// Keeps heading, questionnaire and plan.
    "methods.save" [] edit::save : StudySaveReq => Nothing;
    /// Ends or resumes a study.
    "methods.close" [] edit::close : StudyCloseReq => Nothing;
    /// Which method suits a question.
    "methods.advise" [] planner::advise : MethodAdviseReq => MethodAdviseRes;
    /// Deletes a study with everything noted in it.
    "methods.delete" [] edit::delete : StudyReq => Nothing;
}
