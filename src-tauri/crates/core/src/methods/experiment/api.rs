//! The contract of experiments.

use super::*;
use crate::{api::Nothing, desk::Written, methods::StudyReq};

crate::contract! {
    /// An experiment as it stands: plan, numbers, looks, verdict.
    "experiment.get" [studies, customers, shipments] look::get : StudyReq => ExperimentRes;
    /// Draws who takes part and who gets what.
    "experiment.draw" [] draw::draw : StudyReq => Nothing;
    /// Takes the list back, before any result.
    "experiment.undraw" [] draw::undraw : StudyReq => Nothing;
    /// Who takes part, with results.
    "experiment.people" [studies] people::people : StudyReq => ExperimentPeople;
    /// Writes the list as a table.
    "experiment.list" [] people::list : ExperimentListReq => Written;
    /// Notes results that were typed in.
    "experiment.note" [] people::note : ExperimentNoteReq => ExperimentNoted;
    /// Reads results from shipments and cases.
    "experiment.read" [] data::read_results : StudyReq => ExperimentNoted;
    /// Compares the arms; each look counts.
    "experiment.look" [] look::look : StudyReq => ExperimentRes;
}
