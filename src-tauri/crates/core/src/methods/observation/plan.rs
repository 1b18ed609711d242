//! What is to be observed.

use keheng_base::{Day, Fault};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// The most categories, stages or acts: beyond it nobody finds the right one in time.
const MOST_ITEMS: usize = 30;
/// The longest name of one, and of a place, characters.
const LONGEST: usize = 200;
/// The most days a limit may have.
const MOST_DAYS: u32 = 3650;

/// A category of a tally, a stage of a diary, an act of a log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SheetItem {
    /// what entries refer to; it never changes
    pub uid: String,
    /// as the observer reads it
    pub name: String,
}

/// What traces are told apart by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TraceBy {
    /// month of shipping; of complaints the month they came in
    #[default]
    Month,
    /// destination
    Destination,
    /// product
    Product,
}

/// One of the four sheets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "sheet", rename_all = "snake_case", deny_unknown_fields)]
pub enum ObservationPlan {
    /// 直接观察: marks by category, against the clock
    Tally {
        /// where, and what is looked at
        place: String,
        /// what is told apart, in the order of the keys 1 to 9
        items: Vec<SheetItem>,
        /// the n-th mark of every observer is about the same, n-th unit, so that agreement can be judged
        same_units: bool,
    },
    /// 亲身经历: a mystery parcel, stage by stage
    Diary {
        /// which way it goes
        place: String,
        /// its stages, in order
        items: Vec<SheetItem>,
    },
    /// 痕迹观察: figures of shipments and cases
    Traces {
        /// first day; the first of the data when absent
        from: Option<Day>,
        /// last day; the last of the data when absent
        to: Option<Day>,
        /// what is told apart
        by: TraceBy,
        /// a shipment counts as unsigned when so many days went by
        unsigned_days: u32,
        /// a complaint counts as repeated when the same customer complained within so many days before
        repeat_days: u32,
    },
    /// 行为记录: who did what for how long
    Log {
        /// where
        place: String,
        /// what is done there
        items: Vec<SheetItem>,
    },
}

impl Default for ObservationPlan {
    fn default() -> Self {
        ObservationPlan::Tally { place: String::new(), items: Vec::new(), same_units: false }
    }
}

impl ObservationPlan {
    /// Categories, stages or acts; none for traces.
    pub fn items(&self) -> &[SheetItem] {
        match self {
            ObservationPlan::Tally { items, .. }
            | ObservationPlan::Diary { items, .. }
            | ObservationPlan::Log { items, .. } => items,
            ObservationPlan::Traces { .. } => &[],
        }
    }

    /// Whether this can be kept. Faults: `observation_items` with `most`, `observation_item_name` with `limit`,
    /// `observation_item_twice` with `name`, `observation_days` with `most`, `observation_period_turned`.
    pub(super) fn check(&self) -> Result<(), Fault> {
        if self.items().len() > MOST_ITEMS {
            return Err(Fault::new("observation_items").with("most", MOST_ITEMS));
        }
        let (mut uids, mut names) = (BTreeSet::new(), BTreeSet::new());
        for item in self.items() {
            let name = item.name.trim();
            if item.uid.is_empty() || name.chars().count() > LONGEST {
                return Err(Fault::new("observation_item_name").with("limit", LONGEST));
            }
            // names may be empty while they are written, and are told apart once they are not
            if !uids.insert(item.uid.as_str()) || (!name.is_empty() && !names.insert(name)) {
                return Err(Fault::new("observation_item_twice").with("name", name));
            }
        }
        match self {
            ObservationPlan::Traces { from: Some(from), to: Some(to), .. } if from > to => {
                Err(Fault::new("observation_period_turned"))
            }
            ObservationPlan::Traces { unsigned_days, repeat_days, .. }
                if ![unsigned_days, repeat_days].iter().all(|days| (1..=MOST_DAYS).contains(*days)) =>
            {
                Err(Fault::new("observation_days").with("most", MOST_DAYS))
            }
            ObservationPlan::Tally { place, .. }
            | ObservationPlan::Diary { place, .. }
            | ObservationPlan::Log { place, .. }
                if place.chars().count() > LONGEST =>
            {
                Err(Fault::new("observation_item_name").with("limit", LONGEST))
            }
            _ => Ok(()),
        }
    }
}
