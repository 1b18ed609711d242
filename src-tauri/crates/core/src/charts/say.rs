//! Words and figures that several charts share.

use super::draw::Page;
use crate::value::{AbcRes, Measure};
use keheng_base::Fen;
use keheng_draw::sheet::Texts;
use keheng_words::{Words, decimal, money, percent};

/// Name of a measure.
pub(super) fn measure(words: &Words, measure: Measure) -> String {
    match measure {
        Measure::Revenue => words.measure_revenue(),
        Measure::Margin => words.measure_margin(),
        Measure::Pieces => words.measure_pieces(),
    }
}

/// An amount in the unit of the charts: yuan for money, parcels for pieces.
pub(super) fn in_unit(measure: Measure, amount: i64) -> f64 {
    if measure == Measure::Pieces { amount as f64 } else { amount as f64 / 100.0 }
}

/// An amount of [`in_unit`] in full.
pub(super) fn amount(measure: Measure, value: f64) -> String {
    if measure == Measure::Pieces { decimal(value, 0, 0) } else { money(Fen((value * 100.0).round() as i64)) }
}

/// A share: whole per cents as such, others with one place.
pub(super) fn share(value: f64) -> String {
    let per_cent = value * 100.0;
    percent(value, usize::from((per_cent - per_cent.round()).abs() > 1e-6))
}

/// The texts of a picture of answers: what was found is its subtitle and its summary.
pub(super) fn said(words: &Words, title: String, said: String, page: &Page) -> Texts {
    Texts { title, subtitle: said.clone(), headed: page.headed, summary: said, empty: words.surveys_no_answers() }
}

/// What was found, beside what the 80/20 rule says.
pub(super) fn verdict(words: &Words, res: &AbcRes) -> String {
    let (Some(found), Some(needed)) = (res.top20_share, res.heads_for_80) else {
        return if res.customers == 0 { words.drawing_empty() } else { words.drawing_no_amount() };
    };
    let say = if res.pareto { Words::drawing_says_pareto } else { Words::drawing_says_not_pareto };
    say(words, res.customers, &percent(found, 1), &measure(words, res.measure), &percent(needed, 1))
}

/// Texts around a chart of customers; `title` is given the name of the measure.
pub(super) fn texts(words: &Words, res: &AbcRes, title: fn(&Words, &str) -> String, headed: bool) -> Texts {
    let mut says = verdict(words, res);
    if res.without_cost > 0 {
        says = words.drawing_says_left_out(&words.value_without_cost(res.without_cost), &says);
    }
    let subtitle = match (res.from, res.to) {
        (Some(from), Some(to)) => words.drawing_subtitle(&words.day(from), &says, &words.day(to)),
        _ => says.clone(),
    };
    let empty = if res.customers == 0 { words.drawing_empty() } else { words.drawing_no_amount() };
    Texts { title: title(words, &measure(words, res.measure)), subtitle, headed, summary: says, empty }
}
