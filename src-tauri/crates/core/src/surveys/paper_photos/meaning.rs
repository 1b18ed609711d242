//! What a place on paper stands for.

use crate::surveys::{PaperPlace, PlaceKind};
use keheng_form::{Form, Holds, Kind, Question, Uid};

/// What a mark says, or that something is written.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Meaning {
    /// an option
    Option(Uid),
    /// a point of a scale
    Point(f64),
    /// "cannot say"
    NotSaid,
    /// an option comes in this place, from 0
    Rank(Uid, usize),
    /// by hand
    Writing,
}

/// The cell of a place, and what the place says there; none where the form has no such cell.
pub(super) fn meaning(form: &Form, place: &PaperPlace) -> Option<(String, Meaning)> {
    let asked = form.questions().map(|(_, q)| q).filter(|q| !q.cells().is_empty());
    let question = asked.zip(1..).find(|(_, number)| *number == place.question)?.0;
    let [row, block] = [place.row, place.block].map(|at| at as usize);
    let column = place.column.map(|at| at as usize);
    if place.kind == PlaceKind::Area {
        return Some((written(question, row, block, column)?, Meaning::Writing));
    }
    let own = question.kind.as_type().cells(question);
    if let Kind::Ranking(ranking) = &question.kind {
        return Some((own.first()?.key.clone(), Meaning::Rank(ranking.choices.get(row)?.uid.clone(), column?)));
    }
    let cell = own.get(row * question.kind.sides().len().max(1) + block)?;
    let said = match &cell.holds {
        Holds::Choice { options } | Holds::Set { options } => Meaning::Option(options.get(column?)?.clone()),
        Holds::Scale { from, to, .. } => match column {
            None => Meaning::NotSaid,
            Some(column) => {
                let point = i64::from(*from) + column as i64;
                (point <= i64::from(*to)).then_some(Meaning::Point(point as f64))?
            }
        },
        _ => return None,
    };
    Some((cell.key.clone(), said))
}

/// The cell of an area to write in.
fn written(question: &Question, row: usize, block: usize, column: Option<usize>) -> Option<String> {
    let own = question.kind.as_type().cells(question);
    let column = column.unwrap_or(0);
    let at = match &question.kind {
        Kind::Allocation(_) => column,
        Kind::MatrixText(matrix) => row * matrix.columns.len() + column,
        Kind::Single(_) | Kind::Dropdown(_) | Kind::Multiple(_) => {
            let choice = question.kind.as_type().choices().get(column).filter(|choice| choice.open)?;
            return Some(format!("{}.{}", question.uid, choice.uid));
        }
        // the parts of a day or a time, the places of a ranking: all of one cell
        Kind::Date(_) | Kind::Time(_) | Kind::Ranking(_) => 0,
        _ => row * question.kind.sides().len().max(1) + block,
    };
    own.get(at).map(|cell| cell.key.clone())
}
