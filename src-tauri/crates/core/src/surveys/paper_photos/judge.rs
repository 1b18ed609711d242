//! What stands in a cell, from what was seen at its places.

use super::{PaperDoubt, meaning::Meaning};
use keheng_form::{Cell, Datum, Holds};

/// What was seen at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// nothing
    Empty,
    /// a mark, or writing
    Filled,
    /// it cannot be told
    Unclear,
    /// one photo shows a mark, another none
    Differing,
}

/// What stands in a cell: surely something or nothing, or somebody has to look.
pub(super) fn judged(cell: &Cell, places: &[(&Meaning, Seen)]) -> Result<Option<Datum>, PaperDoubt> {
    if places.iter().any(|(_, seen)| *seen == Seen::Differing) {
        return Err(PaperDoubt::Differing);
    }
    if places.iter().any(|(_, seen)| *seen == Seen::Unclear) {
        return Err(PaperDoubt::Unclear);
    }
    let filled: Vec<&Meaning> =
        places.iter().filter(|(_, seen)| *seen == Seen::Filled).map(|(said, _)| *said).collect();
    if filled.is_empty() {
        return Ok(None);
    }
    if filled.contains(&&Meaning::Writing) {
        return Err(PaperDoubt::Written);
    }
    let datum = match (&cell.holds, filled.as_slice()) {
        (Holds::Choice { .. }, [Meaning::Option(uid)]) => Datum::Text(uid.clone()),
        (Holds::Scale { .. }, [Meaning::Point(point)]) => Datum::Number(*point),
        (Holds::Scale { .. }, [Meaning::NotSaid]) => Datum::Text(Holds::NOT_SAID.to_owned()),
        (Holds::Set { options }, filled) => {
            let chosen = |uid: &&String| filled.iter().any(|said| **said == Meaning::Option((*uid).clone()));
            Datum::Set(options.iter().filter(chosen).cloned().collect())
        }
        (Holds::Order { .. }, filled) => {
            let place = |at: usize| {
                let mut there = filled.iter().filter_map(|said| match said {
                    Meaning::Rank(uid, rank) if *rank == at => Some(uid.clone()),
                    _ => None,
                });
                there.next().filter(|_| there.next().is_none())
            };
            // each place once, from the first on without a gap
            let ranked: Option<Vec<String>> = (0..filled.len()).map(place).collect();
            Datum::Set(ranked.ok_or(PaperDoubt::Unclear)?)
        }
        _ => return Err(PaperDoubt::Unclear),
    };
    if cell.holds.accepts(&datum) { Ok(Some(datum)) } else { Err(PaperDoubt::Unclear) }
}
