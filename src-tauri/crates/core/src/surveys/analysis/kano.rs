//! Kano's questions: what delights, what is taken for granted, what leaves people cold.

use super::{
    Chosen, Entry, LEVEL, Role, Takes,
    data::{Data, Item},
    table::{Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::survey::{
    kano::{Kind, certainty, counts, feature},
    likert::LEAST_SHOWN,
};
use keheng_form::Role as Side;

pub(super) const ENTRY: Entry = Entry {
    id: "kano",
    roles: &[
        Role { id: "there", takes: Takes::Items, optional: false, prefers: &[Side::Other] },
        Role { id: "absent", takes: Takes::Items, optional: false, prefers: &[Side::Other] },
    ],
    months: false,
    weighs: true,
    run,
};

/// Kano's answers: like, must be, neutral, live with, dislike.
const ANSWERS: i32 = 5;
/// Below this lead of the first kind over the second, as a share of the answers, a feature is a mixture: M. C. Lee and J. F.
/// Newcomb, Quality Management Journal 4 (1997) 95-110.
const MIXTURE: f64 = 0.06;

/// A point as Kano counts: 1 like … 5 dislike, where the highest point of the scale says like; 0 is a blank.
fn answer(item: &Item, at: usize) -> u8 {
    let value = item.values[at];
    match item.scale {
        Some((_, most)) if !value.is_nan() => (f64::from(most) - value + 1.0) as u8,
        _ => 0,
    }
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let (there, absent) = (data.items(&of["there"])?, data.items(&of["absent"])?);
    if there.len() != absent.len() {
        return Err(Fault::new("analysis_unequal").with("one", there.len()).with("other", absent.len()));
    }
    let five = |item: &&Item| item.scale.is_some_and(|(least, most)| most - least + 1 == ANSWERS);
    if let Some(item) = there.iter().chain(&absent).find(|item| !five(item)) {
        return Err(Fault::new("analysis_no_kano").with("name", item.label.as_str()));
    }
    let w = data.words;
    let word = |kind: Kind| match kind {
        Kind::A => w.analysis_kano_attractive(),
        Kind::O => w.analysis_kano_performance(),
        Kind::M => w.analysis_kano_must(),
        Kind::I => w.analysis_kano_indifferent(),
        Kind::R => w.analysis_kano_reverse(),
        Kind::Q => w.analysis_kano_questionable(),
    };
    let heads = ["n", "kano-kind:", "kano-sure:", "p", "better", "better-interval", "worse", "worse-interval"];
    let mut kinds = Table::new(data, "kano", "feature", &heads);
    let shares = ["kano-a", "kano-o", "kano-m", "kano-i", "kano-r", "kano-q", "kano-strength"];
    let mut parts = Table::new(data, "kano-shares", "feature", &shares);
    let (mut must, mut delights, mut reversed) = (Vec::new(), Vec::new(), 0);
    let mut any = false;
    for (one, other) in there.iter().zip(&absent) {
        let whole: Vec<usize> =
            (0..data.people.len()).filter(|at| answer(one, *at) > 0 && answer(other, *at) > 0).collect();
        let pairs: Vec<(u8, u8)> = whole.iter().map(|at| (answer(one, *at), answer(other, *at))).collect();
        let weights = data.worth(&whole);
        let found = counts(&pairs, weights.as_deref());
        let n = pairs.len();
        let (Some(own), Some(sure)) = (feature(found), certainty(found, LEVEL)) else {
            kinds.row(&one.label, n, [Figure::Count(n as f64)].into_iter().chain(blanks(7)).collect());
            parts.row(&one.label, n, blanks(7).collect());
            continue;
        };
        any = true;
        kinds.group(
            &one.label,
            n,
            vec![
                Figure::Count(n as f64),
                Figure::Text(word(own.category)),
                Figure::Text(match sure.clear {
                    true => w.analysis_kano_clear(),
                    false => w.analysis_kano_mixed(&word(sure.second)),
                }),
                Figure::P(sure.p).clear_if(sure.clear),
                Figure::number(own.better, 2),
                Figure::range(sure.better, 2),
                Figure::number(own.worse, 2),
                Figure::range(sure.worse, 2),
            ],
        );
        let whole: f64 = found.iter().sum();
        let hidden = n < LEAST_SHOWN;
        let share = |count: &f64| if hidden { Figure::Hidden } else { Figure::Share(count / whole) };
        let strength = if hidden { Figure::Hidden } else { Figure::Number(own.category_strength, 2) };
        let strength = strength.clear_if(own.category_strength >= MIXTURE);
        parts.row(&one.label, n, found.iter().map(share).chain([strength]).collect());
        if n >= LEAST_SHOWN && sure.clear {
            match own.category {
                Kind::M => must.push(one.label.as_str()),
                Kind::A => delights.push(one.label.as_str()),
                Kind::R => reversed += 1,
                _ => {}
            }
        }
    }
    if !any {
        return Err(Fault::new("analysis_too_little"));
    }
    let between = w.analysis_between();
    let mut said = Vec::new();
    if !must.is_empty() {
        said.push(w.analysis_said_kano_must(&must.join(&between)));
    }
    if !delights.is_empty() {
        said.push(w.analysis_said_kano_delights(&delights.join(&between)));
    }
    // nobody wants nearly everything away: the scale runs the other way, or the roles are changed over
    if 2 * reversed > there.len() {
        said.push(w.analysis_said_kano_reversed());
    }
    if said.is_empty() {
        said.push(w.analysis_said_kano_none());
    }
    Ok(Found { said, tables: vec![kinds, parts] })
}

fn blanks(n: usize) -> impl Iterator<Item = Figure> {
    std::iter::repeat_n(Figure::Empty, n)
}
