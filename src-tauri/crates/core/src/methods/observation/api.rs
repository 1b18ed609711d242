//! The contract of observation.

use super::*;
use crate::{
    api::Nothing,
    methods::{StudyEntryReq, StudyReq},
};

crate::contract! {
    /// A sheet with what its notes add up to.
    "observation.get" [studies] sheet::get : StudyReq => ObservationRes;
    /// Starts or stops an observer's clock.
    "observation.watch" [] note::watch : WatchReq => Nothing;
    /// Makes a mark about the observer's next unit.
    "observation.stroke" [] note::stroke : StrokeReq => ObservationId;
    /// Takes the observer's last mark back.
    "observation.unstroke" [] note::unstroke : WhoReq => Nothing;
    /// Judges a unit again.
    "observation.judge" [] note::judge : JudgeReq => Nothing;
    /// Notes a stage of a mystery parcel.
    "observation.stage" [] note::stage : StageReq => Nothing;
    /// Records what somebody did.
    "observation.act" [] note::act : ActReq => ObservationId;
    /// Takes a note out.
    "observation.remove" [] note::remove : StudyEntryReq => Nothing;
    /// What shipments and cases tell of a period.
    "observation.traces" [studies, shipments, cases] traces::traces : StudyReq => TracesRes;
}
