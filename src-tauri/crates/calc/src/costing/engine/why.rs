//! Why a line is what it is: each part of it back over department and pool to the entries, to the fen.

use super::{
    Cut, Input, Key, Line, Needs, Object, Outcome, Refusal, Resources, Source, Target, find, resources::split_signed,
};
use crate::costing::tdabc::Band;
use keheng_base::Fen;
use serde::Serialize;

/// A share of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WhyEntry {
    /// position in [`Input::entries`]
    pub entry: usize,
    /// the support department it came through, by position
    pub via: Option<usize>,
    /// how much of it is in the line
    pub amount_fen: Fen,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WhyPart {
    /// where it comes from
    pub source: Source,
    /// minutes used, for an activity charged by time
    pub minutes: Option<Band>,
    /// cost of a minute, fen
    pub fen_per_minute: Option<f64>,
    /// its amount
    pub amount_fen: Fen,
    /// the entries behind it; they add up to it, but for what the shipments carry themselves and what came over from
    /// before
    pub entries: Vec<WhyEntry>,
}

/// A line explained.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Why {
    /// the line
    pub line: Line,
    /// its parts that are not 0
    pub parts: Vec<WhyPart>,
}

/// Explains a line of an outcome; none when there is no such line.
///
/// # Errors
/// [`Refusal`] as the costing itself.
pub fn why(input: &Input, outcome: &Outcome, key: Key) -> Result<Option<Why>, Refusal> {
    let Some(line) = outcome.lines.iter().find(|l| l.key == key) else { return Ok(None) };
    why_of(input, outcome, line, None)
}

/// Explains a line, or what one of its waybills has of it: then the line holds the parts of [`super::pieces`], and the minutes
/// are the waybill's own.
///
/// # Errors
/// [`Refusal`] as the costing itself.
pub fn why_of(input: &Input, outcome: &Outcome, line: &Line, piece: Option<&Object>) -> Result<Option<Why>, Refusal> {
    let Some(method) = find(outcome.method) else { return Ok(None) };
    let key = line.key;
    let view = method.view(input);
    let input = &*view;
    let resources = Resources::of(input, &method.support(input)?)?;
    let mut of_pool: Vec<Vec<usize>> = vec![Vec::new(); input.pools.len()];
    for (at, entry) in input.entries.iter().enumerate() {
        if let Target::Pool(pool) = entry.target {
            of_pool[pool].push(at);
        }
    }
    let part = |(source, amount): (&Source, &Fen)| {
        let department = match source {
            Source::Activity(a) => Some(input.activities[*a].department),
            Source::Department(d) => Some(*d),
            Source::Shipments | Source::Booked | Source::Pool(_) | Source::Carried => None,
        };
        let timed = outcome.unused.iter().find(|u| Some(u.department) == department);
        let (minutes, fen_per_minute) = match (source, timed) {
            (Source::Activity(a), Some(timed)) => {
                let all = match piece {
                    Some(piece) => input.minutes(&input.activities[*a], piece),
                    None => minutes(input, *a, outcome.cut, key),
                };
                // Of the minutes of a stage those that the line has money of.
                let own = if method.needs() == Needs::Process { share_of(outcome, source, *amount) } else { 1.0 };
                (Some(all.scaled(own)), timed.fen_per_minute)
            }
            _ => (None, None),
        };
        let entries = match (source, department) {
            (Source::Booked, _) => booked(input, key, *amount),
            (Source::Pool(pool), _) => share(input, &of_pool[*pool], None, *amount),
            (_, Some(d)) => through(input, &resources, &of_pool, d, *amount),
            _ => Vec::new(),
        };
        WhyPart { source: *source, minutes, fen_per_minute, amount_fen: *amount, entries }
    };
    let parts = outcome.sources.iter().zip(&line.parts_fen).filter(|(_, amount)| **amount != Fen(0)).map(part);
    Ok(Some(Why { parts: parts.collect(), line: line.clone() }))
}

/// An amount ÷ all that lines have of its source.
fn share_of(outcome: &Outcome, source: &Source, amount: Fen) -> f64 {
    let Some(at) = outcome.sources.iter().position(|s| s == source) else { return 0.0 };
    let all: Fen = outcome.lines.iter().map(|l| l.parts_fen[at]).sum();
    if all == Fen(0) { 0.0 } else { amount.0 as f64 / all.0 as f64 }
}

fn minutes(input: &Input, activity: usize, cut: Cut, key: Key) -> Band {
    let of = |object: &&Object| match key {
        Key::Customer(c) => object.customer == c,
        Key::Route(r) | Key::Leg(r, _) => object.route == r,
        Key::Product(p) => object.product == p,
        Key::Batch(c, m) => object.customer == c && object.month == m,
        Key::Stage(_) | Key::OnTheWay(_) | Key::Department(_) | Key::Traced => cut == Cut::Stage,
    };
    let objects = input.objects.iter().filter(of);
    objects.map(|o| input.minutes(&input.activities[activity], o)).fold(Band::default(), |a, b| a + b)
}

/// Entries booked on a customer, scaled to what the line has of them.
fn booked(input: &Input, key: Key, amount: Fen) -> Vec<WhyEntry> {
    let of = |target| match (target, key) {
        (Target::Customer(c), Key::Customer(k) | Key::Batch(k, _)) => c == k,
        (Target::Customer(_), _) => true,
        (Target::Pool(_), _) => false,
    };
    let found: Vec<usize> = (0..input.entries.len()).filter(|e| of(input.entries[*e].target)).collect();
    share(input, &found, None, amount)
}

/// The entries of the pools that feed a department, scaled to a part of its cost.
fn through(
    input: &Input,
    resources: &Resources,
    of_pool: &[Vec<usize>],
    department: usize,
    amount: Fen,
) -> Vec<WhyEntry> {
    let feeds = resources.feeds(input, department);
    let weights: Vec<i64> = feeds.iter().map(|f| f.amount_fen.0).collect();
    let parts = split_signed(amount, &weights);
    let mut found = Vec::new();
    for (feed, part) in feeds.iter().zip(parts).filter(|(_, part)| *part != Fen(0)) {
        found.extend(share(input, &of_pool[feed.pool], feed.via, part));
    }
    found
}

fn share(input: &Input, entries: &[usize], via: Option<usize>, amount: Fen) -> Vec<WhyEntry> {
    let weights: Vec<i64> = entries.iter().map(|e| input.entries[*e].amount_fen.0).collect();
    let parts = split_signed(amount, &weights);
    let one = |(entry, amount_fen): (&usize, Fen)| WhyEntry { entry: *entry, via, amount_fen };
    entries.iter().zip(parts).filter(|(_, part)| *part != Fen(0)).map(one).collect()
}
