//! What Expression Manager calls the answers of a question.

use super::{OTHER, asks::Asked};
use keheng_form::{Holds, Kind, Question};

/// A name of Expression Manager.
pub(super) enum Called {
    /// a cell: key
    Cell(String),
    /// that an option is chosen: key, uid, what stands there then; none is any text
    Chosen(String, String, Option<&'static str>),
    /// what stands at a place of a ranking: key, place
    Place(String, u32),
}

/// The names of a question with this code: `part` gives the codes of its rows, columns, sides, options by uid; a blank
/// one has no part in names.
pub(super) fn names(question: &Question, code: &str, part: impl Fn(&str) -> String) -> Vec<(String, Called)> {
    let mut found = Vec::new();
    let listed = question.kind.as_type().choices();
    for cell in question.cells() {
        let parts: Vec<String> = cell.key.split('.').skip(1).map(&part).filter(|p| !p.is_empty()).collect();
        let mut name = std::iter::once(code.to_owned()).chain(parts).collect::<Vec<_>>().join("_");
        let open = |uid: &str| listed.iter().any(|c| c.open && c.uid == uid);
        if cell.key.split('.').nth(1).is_some_and(open) && !matches!(question.kind, Kind::Allocation(_)) {
            name = format!("{code}_other");
        }
        match &cell.holds {
            Holds::Set { options } => {
                let says = if matches!(question.kind, Kind::Multiple(_)) { "Y" } else { "1" };
                for option in options {
                    let (own, says) = match part(option) {
                        own if own == OTHER => (format!("{code}_other"), None),
                        own => (format!("{name}_{own}"), Some(says)),
                    };
                    found.push((own, Called::Chosen(cell.key.clone(), option.clone(), says)));
                }
            }
            Holds::Order { options, .. } => {
                let place = |at: usize| (format!("{name}_{at}"), Called::Place(cell.key.clone(), at as u32));
                found.extend((1..=options.len()).map(place));
                found.push((name, Called::Cell(cell.key)));
            }
            _ if matches!(question.kind, Kind::Slider(_)) => {
                found.push((format!("{name}_{}", part("bar")), Called::Cell(cell.key)));
            }
            _ => found.push((name, Called::Cell(cell.key))),
        }
    }
    found
}

/// The codes of a question that was read, by uid.
pub(super) fn codes(asked: &Asked) -> impl Iterator<Item = &(String, String)> {
    asked.options.iter().chain(&asked.rows)
}
