//! The sessions' part of the contract.

use super::*;
use crate::{api::Nothing, desk::Written};

crate::contract! {
    /// A session: ideas with dots and places, clusters, pairs that look alike.
    "group.board" [studies] board::board : GroupReq => GroupRes;
    /// Writes ideas down, a line each.
    "group.add" [] add::add : GroupAddReq => GroupAdded;
    /// Changes the words of an idea.
    "group.edit" [] add::edit : GroupEditReq => Nothing;
    /// Takes ideas out.
    "group.remove" [] add::remove : GroupIdeasReq => Nothing;
    /// Lets an idea stand for others.
    "group.merge" [] sort::merge : GroupMergeReq => Nothing;
    /// Lets merged ideas stand for themselves again.
    "group.split" [] sort::split : GroupIdeasReq => Nothing;
    /// Sorts ideas into a cluster.
    "group.sort" [] sort::sort : GroupSortReq => Nothing;
    /// Keeps the dots of one person.
    "group.vote" [] vote::vote : GroupVoteReq => Nothing;
    /// Writes the minutes as a file.
    "group.save" [] minutes::save : GroupSaveReq => Written;
    /// Carries ideas into a questionnaire.
    "group.to_survey" [] survey::to_survey : GroupSurveyReq => GroupSurveyRes;
}
