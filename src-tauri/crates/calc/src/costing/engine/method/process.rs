//! Process costing 分步法(约当产量): what a stage cost in the period, on waybills that came to their end and on those that
//! are still on their way.
//!
//! Every stage is charged by time for the work that was really done in the period: the rest of what was begun before it,
//! and what is begun and not done at its end. Equivalent units and the two flows are those of
//! [`process`](crate::costing::process), with the stages of the way as kinds of cost of one chain.
//!
//! What a carrier charges for a waybill is due when it is sent, so it is whole from the beginning. The work of before is
//! valued by what it cost in its own month; where the books do not hold that, both flows leave it out and say so.

use super::{
    super::{Cut, Input, Key, Line, Outcome, Process, Refusal, Source, Stage, Warning},
    CostMethod, Needs,
    tdabc::Timed,
};
use crate::costing::{
    process::{Flow, divide},
    split::whole_fen,
};
use keheng_base::Fen;
use std::borrow::Cow;

/// The same work by either flow.
pub(super) struct InProcess {
    pub id: &'static str,
    pub flow: Flow,
}

impl CostMethod for InProcess {
    fn id(&self) -> &'static str {
        self.id
    }
    fn cut(&self) -> Cut {
        Cut::Stage
    }
    fn needs(&self) -> Needs {
        Needs::Process
    }
    /// Minutes of the work done in the period, in place of those of the waybills collected in it.
    fn view<'a>(&self, input: &'a Input) -> Cow<'a, Input> {
        let Some(process) = input.process.as_ref().filter(|p| p.started_units > 0.0) else {
            return Cow::Borrowed(input);
        };
        let mut done = input.clone();
        for activity in &mut done.activities {
            let at = activity.stage as usize;
            let work = work(process, process.begin_done[at], process.end_done[at]) / process.started_units;
            for term in &mut activity.minutes.terms {
                term.minutes = term.minutes.scaled(work.max(0.0));
            }
        }
        Cow::Owned(done)
    }
    fn cost(&self, input: &Input) -> Result<Outcome, Refusal> {
        let process = input.process.as_ref().ok_or(Refusal::NoSignatures)?;
        let view = self.view(input);
        let staged = Timed { id: self.id, cut: Cut::Stage }.cost(&view)?;
        let carried = process.carried();
        let mut sources = staged.sources.clone();
        sources.push(Source::Carried);
        let mut warnings = staged.warnings.clone();
        if process.begin_units > 0.0 && carried == Fen(0) {
            warnings.push(Warning::Unopened);
        }
        // Without the cost of before, mixing would spread this month's money over work nobody paid for in it.
        let flow = if carried == Fen(0) { Flow::Fifo } else { self.flow };
        let mut lines: Vec<Line> = Vec::with_capacity(2 * Stage::ALL.len());
        for stage in Stage::ALL {
            let line = staged.lines.iter().find(|l| l.key == Key::Stage(*stage));
            let none = vec![Fen(0); staged.sources.len()];
            let (parts, less, more) = line.map_or((&none, 0.0, 0.0), |l| {
                (&l.parts_fen, (l.amount_fen - l.low_fen).0 as f64, (l.high_fen - l.amount_fen).0 as f64)
            });
            let at = *stage as usize;
            let ends = |source: &Source| match source {
                Source::Shipments | Source::Booked => (1.0, 1.0),
                _ => (process.begin_done[at], process.end_done[at]),
            };
            let divided = |added: Fen, carried: Fen, (begin_done, end_done): (f64, f64)| {
                let element = crate::costing::process::Element {
                    name: String::new(),
                    begin_fen: carried,
                    added_fen: added,
                    begin_done,
                    end_done,
                };
                divide(&element, process.begin_units, process.finished_units(), process.end_units, flow)
            };
            let mut made: Vec<(Fen, Fen)> = Vec::with_capacity(sources.len());
            made.extend(staged.sources.iter().zip(parts).map(|(s, part)| divided(*part, Fen(0), ends(s))));
            let mut before = divided(Fen(0), process.carried_fen[at], ends(&Source::Carried));
            if *stage == Stage::LineHaul {
                let direct = divided(Fen(0), process.carried_direct_fen, ends(&Source::Shipments));
                before = (before.0 + direct.0, before.1 + direct.1);
            }
            made.push(before);
            let whole: Fen = parts.iter().copied().sum();
            let half = |key: Key, of: fn(&(Fen, Fen)) -> Fen| {
                let parts_fen: Vec<Fen> = made.iter().map(of).collect();
                let amount_fen: Fen = parts_fen.iter().copied().sum();
                // The doubt about times goes with the part of this period's cost.
                let own: Fen = parts_fen[..parts.len()].iter().copied().sum();
                let share = if whole == Fen(0) { 0.0 } else { (own.0 as f64 / whole.0 as f64).abs() };
                Line {
                    key,
                    amount_fen,
                    low_fen: amount_fen - whole_fen(less * share).max(Fen(0)),
                    high_fen: amount_fen + whole_fen(more * share).max(Fen(0)),
                    parts_fen,
                }
            };
            let halves = [half(Key::Stage(*stage), |m| m.0), half(Key::OnTheWay(*stage), |m| m.1)];
            lines.extend(halves.into_iter().filter(|l| l.parts_fen.iter().any(|p| *p != Fen(0))));
        }
        lines.sort_by_key(|l| l.key);
        Ok(Outcome { total_fen: input.total() + carried, sources, lines, warnings, ..staged })
    }
}

/// Equivalent units worked on in the period: the rest of what was begun, what was begun and finished, what is begun.
fn work(p: &Process, begin_done: f64, end_done: f64) -> f64 {
    p.finished_units() - p.begin_units * begin_done + p.end_units * end_done
}
