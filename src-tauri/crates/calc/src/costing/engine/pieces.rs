//! A line divided among the waybills it is made of, so that all of them together cost what their customer costs, to the fen.

use super::{Input, Line, Object, Outcome, Source, resources::split_signed};
use crate::costing::split::split_by;
use keheng_base::Fen;

/// Parts of each piece in the order of [`Outcome::sources`]; each source's parts add up to the line's.
///
/// Pieces are the objects that the line sums up, one for each waybill, in the order in which ties of the largest remainder
/// are settled. What a waybill carries itself stays its own; activities go by the minutes that the time equation gives it,
/// what is booked on the customer by waybills. Meant for costings by time: other sources go by waybills as well.
pub fn pieces(input: &Input, outcome: &Outcome, line: &Line, pieces: &[Object]) -> Vec<Vec<Fen>> {
    let mut parts: Vec<Vec<Fen>> = vec![Vec::with_capacity(outcome.sources.len()); pieces.len()];
    for (source, amount) in outcome.sources.iter().zip(&line.parts_fen) {
        for (of, part) in parts.iter_mut().zip(divided(input, *source, *amount, pieces)) {
            of.push(part);
        }
    }
    parts
}

fn divided(input: &Input, source: Source, amount: Fen, pieces: &[Object]) -> Vec<Fen> {
    match source {
        Source::Shipments => {
            let own: Vec<i64> = pieces.iter().map(|p| p.direct_fen.0).collect();
            if own.iter().sum::<i64>() == amount.0 {
                own.into_iter().map(Fen).collect()
            } else {
                split_signed(amount, &own)
            }
        }
        Source::Activity(a) => {
            let minutes: Vec<f64> = pieces.iter().map(|p| input.minutes(&input.activities[a], p).likely).collect();
            split_by(amount, &minutes)
        }
        Source::Booked | Source::Department(_) | Source::Pool(_) | Source::Carried => {
            let waybills: Vec<f64> = pieces.iter().map(|p| p.quantities.0[0]).collect();
            split_by(amount, &waybills)
        }
    }
}
