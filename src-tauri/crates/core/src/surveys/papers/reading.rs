//! What was keyed for a cell, as a text in a file.

use keheng_form::{Cell, Datum, Form, Holds, Question, Uid};

/// A text as what a cell holds; none for a blank, `Err` for what cannot be read.
///
/// - options by their number from 1, as on paper, or by name; several, and ranks from the first on, with blanks or `;`
///   between them
/// - points and numbers as digits, `-` for "cannot say", days as `2026-11-29`, times as `9:30`
/// - nothing, or `.`, for a blank
pub(super) fn datum(form: &Form, cell: &Cell, text: &str) -> Result<Option<Datum>, ()> {
    let text = text.trim();
    if text.is_empty() || text == "." {
        return Ok(None);
    }
    let options = |text: &str| -> Result<Vec<Uid>, ()> {
        let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ';' | '；' | ',' | '、' | '┋'));
        parts.filter(|part| !part.is_empty()).map(|part| option(form, cell, part).ok_or(())).collect()
    };
    let read = match &cell.holds {
        Holds::Choice { .. } => Datum::Text(option(form, cell, text).ok_or(())?),
        Holds::Set { options: order } => {
            let chosen = options(text)?;
            Datum::Set(order.iter().filter(|uid| chosen.contains(uid)).cloned().collect())
        }
        Holds::Order { .. } => Datum::Set(options(text)?),
        Holds::Scale { .. } if text == Holds::NOT_SAID => Datum::Text(text.to_owned()),
        Holds::Scale { .. } | Holds::Number { .. } => Datum::Number(text.parse().map_err(drop)?),
        Holds::Text { .. } | Holds::Day {} => Datum::Text(text.to_owned()),
        Holds::Clock {} => {
            let (hours, minutes) = text.split_once([':', '：']).ok_or(())?;
            let whole = |part: &str| part.parse::<u32>().map_err(drop);
            let (hours, minutes) = (whole(hours)?, whole(minutes)?);
            if hours > 23 || minutes > 59 {
                return Err(());
            }
            Datum::Number(f64::from(hours * 60 + minutes))
        }
    };
    Ok(Some(read))
}

/// An option by its number from 1 or by its name.
fn option<'f>(form: &'f Form, cell: &Cell, text: &str) -> Option<Uid> {
    let options = cell.holds.options();
    if let Ok(place) = text.parse::<usize>() {
        return options.get(place.checked_sub(1)?).cloned();
    }
    let question = form.question(cell.key.split('.').next().unwrap_or_default());
    let of = |question: &'f Question| question.kind.as_type().choices().iter().chain(question.kind.columns());
    let named = question.into_iter().flat_map(of);
    let named = named.filter(|choice| options.contains(&choice.uid)).find(|choice| choice.name == text);
    // yes and no have no names of their own
    named.map(|choice| choice.uid.clone()).or_else(|| options.iter().find(|uid| *uid == text).cloned())
}
