//! Kano's questions: what delights, what is taken for granted, what leaves people cold.

use super::{
    Chosen, Entry, LEVEL, PLAIN, Role, Sides, Takes,
    data::{Data, Item},
    plane::{Picture, Placed, Plane},
    table::{Figure, Found, Table},
};
use keheng_base::Fault;
use keheng_calc::{
    stats::proportion::Interval,
    survey::{
        kano::{Certainty, Feature, Kind, certainty, counts, feature},
        likert::LEAST_SHOWN,
    },
};
use keheng_form::Role as Side;
use keheng_words::Words;

pub(super) const ENTRY: Entry = Entry {
    id: "kano",
    roles: &[
        Role { id: "there", takes: Takes::Items, optional: false, prefers: &[Side::Functional] },
        Role { id: "absent", takes: Takes::Items, optional: false, prefers: &[Side::Dysfunctional] },
    ],

    weighs: true,
    run,
    draw: Some(draw),
    sides: Sides::All,
    ..PLAIN
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

fn name(kind: Kind, w: &Words) -> String {
    match kind {
        Kind::A => w.analysis_kano_attractive(),
        Kind::O => w.analysis_kano_performance(),
        Kind::M => w.analysis_kano_must(),
        Kind::I => w.analysis_kano_indifferent(),
        Kind::R => w.analysis_kano_reverse(),
        Kind::Q => w.analysis_kano_questionable(),
    }
}

/// A feature by what people see in it.
struct Seen {
    label: String,
    /// who answered both questions
    n: usize,
    /// A, O, M, I, R, Q, weighted
    counts: [f64; 6],
    /// none where nothing can be said
    found: Option<(Feature, Certainty)>,
}

/// The features in their order. Faults: `analysis_unequal` where one of both questions is missing, `analysis_no_kano`,
/// `analysis_too_little` where nobody answered both.
fn features(data: &Data, of: &Chosen) -> Result<Vec<Seen>, Fault> {
    let (there, absent) = (data.items(&of["there"])?, data.items(&of["absent"])?);
    if there.len() != absent.len() {
        return Err(Fault::new("analysis_unequal").with("one", there.len()).with("other", absent.len()));
    }
    let five = |item: &&Item| item.scale.is_some_and(|(least, most)| most - least + 1 == ANSWERS);
    if let Some(item) = there.iter().chain(&absent).find(|item| !five(item)) {
        return Err(Fault::new("analysis_no_kano").with("name", item.label.as_str()));
    }
    let seen = |(one, other): (&Item, &Item)| {
        let whole: Vec<usize> =
            (0..data.people.len()).filter(|at| answer(one, *at) > 0 && answer(other, *at) > 0).collect();
        let pairs: Vec<(u8, u8)> = whole.iter().map(|at| (answer(one, *at), answer(other, *at))).collect();
        let counts = counts(&pairs, data.worth(&whole).as_deref());
        Seen { label: one.row.clone(), n: pairs.len(), counts, found: feature(counts).zip(certainty(counts, LEVEL)) }
    };
    let found: Vec<Seen> = there.iter().zip(&absent).map(seen).collect();
    if found.iter().all(|seen| seen.found.is_none()) {
        return Err(Fault::new("analysis_too_little"));
    }
    Ok(found)
}

/// How satisfaction falls without a feature across, how it rises with it upwards. Features of few people have no place.
fn draw(data: &Data, of: &Chosen) -> Result<Picture, Fault> {
    let features = features(data, of)?;
    let w = data.words;
    let placed = |seen: &Seen| {
        let (own, sure) = seen.found.as_ref().filter(|_| seen.n >= LEAST_SHOWN)?;
        let mirrored = |i: Interval| Interval { lo: -i.hi, hi: -i.lo };
        Some(Placed {
            label: seen.label.clone(),
            at: [-own.worse?, own.better?],
            intervals: sure.worse.map(mirrored).zip(sure.better).map(|(worse, better)| [worse, better]),
            // both come from the same answers, but how they move together depends on the feature: drawn upright
            lean: 0.0,
            steady: sure.clear,
            field: name(own.category, w),
            facts: vec![(w.analysis_column_n(), seen.n.to_string())],
        })
    };
    let items: Vec<Placed> = features.iter().filter_map(placed).collect();
    if items.is_empty() {
        return Err(Fault::new("analysis_too_little"));
    }
    Ok(Picture::Plane(Plane {
        axes: [w.analysis_kano_without(), w.analysis_kano_with()],
        cross: [0.5, 0.5],
        bounds: [Some([0.0, 1.0]); 2],
        fields: [Kind::A, Kind::O, Kind::I, Kind::M].map(|kind| name(kind, w)),
        field: w.analysis_column_kano_kind(),
        items,
        said: said(&features, w).join(" "),
    }))
}

/// What is a must and what delights, of those that are sure.
fn said(features: &[Seen], w: &Words) -> Vec<String> {
    let sure = |kind: Kind| -> Vec<&str> {
        let own = |seen: &&Seen| {
            seen.n >= LEAST_SHOWN && seen.found.as_ref().is_some_and(|(own, sure)| sure.clear && own.category == kind)
        };
        features.iter().filter(own).map(|seen| seen.label.as_str()).collect()
    };
    let (must, delights, reversed) = (sure(Kind::M), sure(Kind::A), sure(Kind::R));
    let between = w.analysis_between();
    let mut said = Vec::new();
    if !must.is_empty() {
        said.push(w.analysis_said_kano_must(&must.join(&between)));
    }
    if !delights.is_empty() {
        said.push(w.analysis_said_kano_delights(&delights.join(&between)));
    }
    // nobody wants nearly everything away: the scale runs the other way, or the roles are changed over
    if 2 * reversed.len() > features.len() {
        said.push(w.analysis_said_kano_reversed());
    }
    if said.is_empty() {
        said.push(w.analysis_said_kano_none());
    }
    said
}

fn run(data: &Data, of: &Chosen) -> Result<Found, Fault> {
    let features = features(data, of)?;
    let w = data.words;
    let heads = ["n", "kano-kind:", "kano-sure:", "p", "better", "better-interval", "worse", "worse-interval"];
    let mut kinds = Table::new(data, "kano", "feature", &heads);
    let shares = ["kano-a", "kano-o", "kano-m", "kano-i", "kano-r", "kano-q", "kano-strength"];
    let mut parts = Table::new(data, "kano-shares", "feature", &shares);
    for seen in &features {
        let n = seen.n;
        let Some((own, sure)) = &seen.found else {
            kinds.row(&seen.label, n, [Figure::Count(n as f64)].into_iter().chain(blanks(7)).collect());
            parts.row(&seen.label, n, blanks(7).collect());
            continue;
        };
        kinds.group(
            &seen.label,
            n,
            vec![
                Figure::Count(n as f64),
                Figure::Text(name(own.category, w)),
                Figure::Text(match sure.clear {
                    true => w.analysis_kano_clear(),
                    false => w.analysis_kano_mixed(&name(sure.second, w)),
                }),
                Figure::P(sure.p).clear_if(sure.clear),
                Figure::number(own.better, 2),
                Figure::range(sure.better, 2),
                Figure::number(own.worse, 2),
                Figure::range(sure.worse, 2),
            ],
        );
        let whole: f64 = seen.counts.iter().sum();
        let hidden = n < LEAST_SHOWN;
        let share = |count: &f64| if hidden { Figure::Hidden } else { Figure::Share(count / whole) };
        let strength = if hidden { Figure::Hidden } else { Figure::Number(own.category_strength, 2) };
        let strength = strength.clear_if(own.category_strength >= MIXTURE);
        parts.row(&seen.label, n, seen.counts.iter().map(share).chain([strength]).collect());
    }
    Ok(Found { said: said(&features, w), tables: vec![kinds, parts] })
}

fn blanks(n: usize) -> impl Iterator<Item = Figure> {
    std::iter::repeat_n(Figure::Empty, n)
}
