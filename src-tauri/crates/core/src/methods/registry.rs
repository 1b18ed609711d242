//! The methods a study can be made of. A method is a folder with a struct that implements [`Method`], and a line here.

use super::{
    StudyEntry, delphi::Delphi, experiment::Experiment, group::Group, interview::Interview, observation::Observation,
};
use keheng_base::Fault;
use keheng_words::Words;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A way of gathering information.
///
/// Plans and entries are kept as JSON of the method's own types; they are read by [`read`] at the store's border, so that
/// nothing is stored which the method would not understand.
pub trait Method: Sync {
    /// Its id in files and in words: `method-<kind>`, and `method-<kind>-about` for one sentence about it.
    fn kind(&self) -> &'static str;

    /// The plan of a new study.
    fn begin(&self) -> Value;

    /// Whether a plan can be kept. Half-written plans can: what hinders work is said where the work begins.
    ///
    /// Faults: `study_body_invalid` with `reason`, and the method's own.
    fn plan(&self, plan: &Value) -> Result<(), Fault>;

    /// Whether an entry fits the plan. `entry.id` is not looked at.
    ///
    /// Faults: `study_body_invalid` with `reason`, and the method's own.
    fn entry(&self, plan: &Value, entry: &StudyEntry) -> Result<(), Fault>;

    /// Where a study stands, for the list: one short line in the language of `words`.
    fn summary(&self, words: &Words, plan: &Value, entries: &[StudyEntry]) -> String;
}

/// Every method, in the order of the menu.
pub const METHODS: &[&dyn Method] = &[&Interview, &Observation, &Experiment, &Group, &Delphi];

/// A method by its id. Fault: `study_kind_unknown` with `kind`.
pub fn method(kind: &str) -> Result<&'static dyn Method, Fault> {
    let found = METHODS.iter().find(|m| m.kind() == kind);
    found.copied().ok_or_else(|| Fault::new("study_kind_unknown").with("kind", kind))
}

/// A plan or the body of an entry as the method's own type. Fault: `study_body_invalid` with `reason`.
pub fn read<T: DeserializeOwned>(body: &Value) -> Result<T, Fault> {
    T::deserialize(body).map_err(|e| Fault::new("study_body_invalid").with("reason", e.to_string()))
}
