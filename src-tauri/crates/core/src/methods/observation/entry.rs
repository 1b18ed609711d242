//! What an observer notes.

use super::ObservationPlan;
use crate::methods::{StudyEntry, registry::read};
use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Time that somebody watched.
pub(super) const WATCH: &str = "watch";
/// A mark on a tally.
pub(super) const STROKE: &str = "stroke";
/// A stage of a parcel.
pub(super) const STAGE: &str = "stage";
/// Something that somebody did.
pub(super) const ACT: &str = "act";

/// The longest remark, characters.
const LONGEST: usize = 2000;
/// The longest act, seconds: a day.
const LONGEST_ACT: u32 = 86_400;

/// Time that somebody watched, from the entry's time on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Watch {
    /// end, milliseconds since 1970; none while the clock runs
    #[ts(type = "number | null")]
    pub until: Option<i64>,
}

/// A mark; its number is that of the unit it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stroke {
    /// uid of the category; none where the observer did not see the unit
    pub category: Option<String>,
}

/// A stage that a parcel came to; its number is that of the parcel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// uid of the stage
    pub stage: String,
    /// what was seen; may be empty
    pub remark: String,
}

/// Something that somebody did; `who` is a label for that person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// uid of the act
    pub act: String,
    /// how long
    pub seconds: u32,
    /// what was seen; may be empty
    pub remark: String,
}

/// Whether an entry fits its sheet. Faults: `study_body_invalid`, `observation_other_sheet`, `observation_item_unknown`,
/// `observation_nobody`, `observation_times_turned`, `observation_remark_too_long` with `limit`, `observation_seconds` with
/// `most`.
pub(super) fn check(plan: &ObservationPlan, entry: &StudyEntry) -> Result<(), Fault> {
    if entry.who.trim().is_empty() {
        return Err(Fault::new("observation_nobody"));
    }
    let known = |uid: &str| {
        let found = plan.items().iter().any(|item| item.uid == uid);
        if found { Ok(()) } else { Err(Fault::new("observation_item_unknown")) }
    };
    let short = |remark: &str| {
        let fits = remark.chars().count() <= LONGEST;
        if fits { Ok(()) } else { Err(Fault::new("observation_remark_too_long").with("limit", LONGEST)) }
    };
    match (plan, entry.kind.as_str()) {
        (ObservationPlan::Tally { .. }, WATCH) => {
            let watch: Watch = read(&entry.body)?;
            let turned = watch.until.is_some_and(|until| until < entry.at);
            if turned { Err(Fault::new("observation_times_turned")) } else { Ok(()) }
        }
        (ObservationPlan::Tally { .. }, STROKE) => {
            read::<Stroke>(&entry.body)?.category.as_deref().map_or(Ok(()), known)
        }
        (ObservationPlan::Diary { .. }, STAGE) => {
            let stage: Stage = read(&entry.body)?;
            known(&stage.stage)?;
            short(&stage.remark)
        }
        (ObservationPlan::Log { .. }, ACT) => {
            let act: Act = read(&entry.body)?;
            known(&act.act)?;
            if act.seconds > LONGEST_ACT {
                return Err(Fault::new("observation_seconds").with("most", LONGEST_ACT));
            }
            short(&act.remark)
        }
        _ => Err(Fault::new("observation_other_sheet")),
    }
}
