//! Kinds of files that can be imported: one file or folder a kind, one line in [`KINDS`].
//!
//! Everything else of the import is shared: looking at files, encodings, header rows, columns, profiles, the dry run,
//! the report, refused rows, undo, jobs. A kind brings its fields with their headings, understands a row
//! ([`Parse`](super::flow::Parse)) and stores what was understood.

pub mod cases;
pub mod costs;
pub mod measures;
pub mod shipments;
pub mod standards;

use super::{fields, fields::FieldSpec, flow::Flow, outcome::Outcome};
use crate::db::{Op, Tx, schema::Table};
use keheng_base::Fault;
use rusqlite::Connection;

/// A kind of file.
pub trait Kind: Sync {
    /// Name in the contract and on the command line; the word is `import-kind-<id>`.
    fn id(&self) -> &'static str;

    /// What its columns can be, at most [`fields::MOST`].
    fn fields(&self) -> &'static [FieldSpec];

    /// Sets of fields by their places: an import needs a column for one of each set, and names the first where there is
    /// none.
    fn needs(&self) -> &'static [&'static [usize]];

    /// The operation that an import of it is.
    fn op(&self) -> Op;

    /// The table its rows go to.
    fn table(&self) -> &'static Table;

    /// Reads the files with [`Flow::run`] and stores their rows in `tx`, or with none counts what storing would do.
    /// Fills the figures of the report.
    fn take<'c>(
        &self,
        flow: &Flow,
        conn: &'c Connection,
        tx: Option<&mut Tx<'c>>,
        outcome: &mut Outcome,
    ) -> Result<(), Fault>;
}

/// Every kind; of two that fit a file equally well the earlier is guessed.
pub const KINDS: &[&dyn Kind] =
    &[&shipments::Shipments, &cases::Cases, &costs::Costs, &standards::Standards, &measures::Measures];

/// The kind of a name; shipments without one. Fault: `import_kind_unknown`.
pub fn of(id: Option<&str>) -> Result<&'static dyn Kind, Fault> {
    let Some(id) = id else { return Ok(KINDS[0]) };
    let found = KINDS.iter().copied().find(|k| k.id() == id);
    found.ok_or_else(|| Fault::new("import_kind_unknown").with("kind", id))
}

/// How surely a text is a heading of any kind, 0..1.
pub fn known(text: &str) -> f32 {
    KINDS.iter().filter_map(|k| fields::guess(k.fields(), text)).fold(0.0, |best, (_, sure)| best.max(sure as f32))
}

/// The kind whose fields these headings name best: one that lacks nothing, then the one that knows more of them.
pub fn guess(headings: &[String]) -> &'static dyn Kind {
    let fit = |kind: &dyn Kind| -> (bool, f64) {
        let assigned = fields::assign(kind.fields(), headings);
        let taken = assigned.iter().flatten();
        (missing(kind, taken.clone().map(|t| t.0)).is_empty(), taken.map(|t| t.1).sum())
    };
    let mut best = (KINDS[0], fit(KINDS[0]));
    for kind in &KINDS[1..] {
        let fits = fit(*kind);
        if fits > best.1 {
            best = (*kind, fits);
        }
    }
    best.0
}

/// Fields that are needed and that nothing was taken for.
pub fn missing(kind: &dyn Kind, taken: impl Iterator<Item = usize> + Clone) -> Vec<usize> {
    let none_of = |set: &&&[usize]| !taken.clone().any(|t| set.contains(&t));
    kind.needs().iter().filter(none_of).map(|set| set[0]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use keheng_files::cell::text::fold;
    use keheng_words::{Lang, Words};
    use std::collections::{HashMap, HashSet};

    #[test]
    fn every_kind_is_complete() {
        let mut ids = HashSet::new();
        for kind in KINDS {
            let id = kind.id();
            assert!(ids.insert(id), "{id} is there twice");
            assert!(kind.fields().len() <= fields::MOST, "{id}: cells by field stand in an array of {}", fields::MOST);
            for set in kind.needs() {
                assert!(!set.is_empty() && set.iter().all(|f| *f < kind.fields().len()), "{id}: {set:?}");
            }
            for lang in Lang::ALL {
                for key in [format!("import-kind-{id}"), format!("op-{}", kind.op().code().replace('_', "-"))] {
                    assert!(Words::of(lang).find(&key, &Default::default()).is_some(), "{key} has no word in {lang}");
                }
            }
        }
    }

    #[test]
    fn headings_of_our_own_exports_are_understood() {
        for (kind, lang) in KINDS.iter().flat_map(|k| Lang::ALL.map(|l| (k, l))) {
            for (at, field) in kind.fields().iter().enumerate() {
                let key = format!("field-{}", field.id.replace('_', "-"));
                let word = Words::of(lang).find(&key, &Default::default());
                let word = word.unwrap_or_else(|| panic!("{key} has no word in {lang}"));
                let found = fields::guess(kind.fields(), &word);
                assert!(
                    found.is_some_and(|(f, sure)| f == at && sure >= 0.9),
                    "{}: {word} ({lang}) is read as {found:?}",
                    kind.id()
                );
            }
        }
    }

    #[test]
    fn no_two_fields_of_a_kind_share_a_heading() {
        for kind in KINDS {
            let mut seen = HashMap::new();
            for field in kind.fields() {
                for heading in field.headings {
                    if let Some(other) = seen.insert(fold(heading), field.id) {
                        panic!("{}: {heading} stands for {other} and {}", kind.id(), field.id);
                    }
                }
            }
        }
    }

    #[test]
    fn an_export_of_ours_is_guessed_as_what_it_is() {
        for (kind, lang) in KINDS.iter().flat_map(|k| Lang::ALL.map(|l| (k, l))) {
            let word = |id: &str| Words::of(lang).find(&format!("field-{}", id.replace('_', "-")), &Default::default());
            let headings: Vec<String> = kind.fields().iter().filter_map(|f| word(f.id)).collect();
            assert_eq!(guess(&headings).id(), kind.id(), "{headings:?}");
        }
        assert_eq!(guess(&["爱好".to_owned()]).id(), KINDS[0].id(), "what fits nothing is left to the user");
    }
}
