//! Why this number: a line back to the entries of the books, with file and row.

use super::{Ask, CostEntryRow, Costed, costed::ask, entries, run::line};
use crate::App;
use keheng_base::{Fault, Fen};
use keheng_calc::costing::engine::{self, Source, Stage, WhyPart};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Asks why.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CostWhyReq {
    /// which costing
    #[serde(default)]
    pub ask: Ask,
    /// object of a line
    pub object: String,
}

/// A share of an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostWhyEntry {
    /// the entry
    pub entry: CostEntryRow,
    /// support department it came through
    pub via: Option<String>,
    /// how much of it is in the part
    pub amount_fen: Fen,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostWhyPart {
    /// activity, department, or what the shipments carry
    pub source: String,
    /// department that does it
    pub department: Option<String>,
    /// where on the way
    pub stage: Option<Stage>,
    /// minutes: low, likely, high
    pub minutes: Option<(f64, f64, f64)>,
    /// cost of a minute, fen
    pub fen_per_minute: Option<f64>,
    /// amount
    pub amount_fen: Fen,
    /// largest shares first, at most [`SHOWN`]
    pub entries: Vec<CostWhyEntry>,
    /// entries behind it
    pub entries_total: u64,
    /// sum of those not shown
    pub entries_rest_fen: Fen,
}

/// A line explained: its parts add up to it, and their entries to them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct CostWhyRes {
    /// name of the run
    pub run_id: String,
    /// object
    pub object: String,
    /// as it is called
    pub label: String,
    /// cost
    pub amount_fen: Fen,
    /// with all times at their best
    pub low_fen: Fen,
    /// with all times at their worst
    pub high_fen: Fen,
    /// largest first
    pub parts: Vec<CostWhyPart>,
}

/// Entries shown of a part.
pub const SHOWN: usize = 50;

/// Explains a line. Faults: those of the costing, `no_such_cost_object`.
pub fn why(app: &App, req: CostWhyReq) -> Result<CostWhyRes, Fault> {
    let costed = ask(app, &req.ask)?;
    let (key, _) = line(&costed, &req.object)?;
    let gone = || Fault::new("no_such_cost_object").with("object", req.object.as_str());
    let found = engine::why(&costed.of.input, &costed.outcome, key).ok().flatten().ok_or_else(gone)?;
    let (words, book) = (app.words(), app.book()?);
    let db = app.db()?;
    let conn = db.read()?;
    let mut parts = Vec::with_capacity(found.parts.len());
    for part in found.parts {
        parts.push(shown(app, &conn, &costed, part)?);
    }
    parts.sort_by(|a, b| b.amount_fen.cmp(&a.amount_fen).then_with(|| a.source.cmp(&b.source)));
    Ok(CostWhyRes {
        run_id: costed.run_id.clone(),
        object: req.object.clone(),
        label: costed.label(words, key, |id| book.get(id).map(|e| e.name.clone())),
        amount_fen: found.line.amount_fen,
        low_fen: found.line.low_fen,
        high_fen: found.line.high_fen,
        parts,
    })
}

/// A part with its names and its largest entries.
pub(super) fn shown(app: &App, conn: &Connection, costed: &Costed, part: WhyPart) -> Result<CostWhyPart, Fault> {
    let name = |d: usize| costed.of.departments[d].name.clone();
    let department = match part.source {
        Source::Activity(a) => Some(costed.of.input.activities[a].department),
        Source::Department(d) => Some(d),
        Source::Shipments | Source::Booked | Source::Pool(_) | Source::Carried => None,
    };
    let stage = match part.source {
        Source::Activity(a) => Some(costed.of.activities[a].stage),
        _ => None,
    };
    let mut behind = part.entries;
    behind.sort_by(|a, b| b.amount_fen.cmp(&a.amount_fen).then(a.entry.cmp(&b.entry)));
    let entries_total = behind.len() as u64;
    let entries_rest_fen = behind.iter().skip(SHOWN).map(|e| e.amount_fen).sum();
    behind.truncate(SHOWN);
    let stored = behind.iter().map(|e| costed.of.entries[e.entry].clone()).collect();
    let rows = entries::rows(app, conn, stored)?;
    let entries = behind.iter().zip(rows).map(|(e, entry)| CostWhyEntry {
        entry,
        via: e.via.map(name),
        amount_fen: e.amount_fen,
    });
    Ok(CostWhyPart {
        source: costed.source(app.words(), part.source),
        department: department.map(name),
        stage,
        minutes: part.minutes.map(|m| (m.low, m.likely, m.high)),
        fen_per_minute: part.fen_per_minute,
        amount_fen: part.amount_fen,
        entries: entries.collect(),
        entries_total,
        entries_rest_fen,
    })
}

/// Shares of a line by kind of cost.
pub(super) fn by_item(costed: &Costed, key: engine::Key) -> HashMap<(Source, String), Fen> {
    let found = engine::why(&costed.of.input, &costed.outcome, key).ok().flatten();
    let mut sums: HashMap<(Source, String), Fen> = HashMap::new();
    for part in found.into_iter().flat_map(|w| w.parts) {
        let behind: Fen = part.entries.iter().map(|e| e.amount_fen).sum();
        for e in &part.entries {
            *sums.entry((part.source, costed.of.entries[e.entry].item.clone())).or_default() += e.amount_fen;
        }
        if behind != part.amount_fen {
            *sums.entry((part.source, String::new())).or_default() += part.amount_fen - behind;
        }
    }
    sums
}
