//! What is owed for a case: its waybill's freight and insurance, what the goods were worth, and the firm's terms.

use super::{Case, CaseKind, store};
use crate::{App, db::sql_fault, settings::settings};
use keheng_base::{Fault, Fen, Id};
use keheng_calc::service::claim::{self as model, Facts, Harm, Step, Terms, Why};
use keheng_words::{Words, money, percent};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks what is owed; what is not given comes from the case and its waybill.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ClaimReq {
    /// the case
    pub id: Id<Case>,
    /// what went wrong
    #[serde(default)]
    pub harm: Option<Harm>,
    /// what the goods were worth, by a receipt
    #[serde(default)]
    pub value_fen: Option<Fen>,
    /// what they were insured for; 0: not insured
    #[serde(default)]
    pub insured_fen: Option<Fen>,
    /// paid for carrying it
    #[serde(default)]
    pub freight_fen: Option<Fen>,
    /// the share of the goods that is lost, 0..1; all of it without
    #[serde(default)]
    pub share: Option<f64>,
}

/// A step of what is owed, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClaimStepSaid {
    /// why
    pub why: Why,
    /// amount reached, or added for the freight
    pub amount_fen: Fen,
    /// in the user's language
    pub text: String,
}

/// What is owed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct ClaimRes {
    /// what went wrong
    pub harm: Harm,
    /// what it was counted with
    pub freight_fen: Fen,
    /// what it was counted with; none where nobody proved it
    pub value_fen: Option<Fen>,
    /// what it was counted with; none where it was not insured
    pub insured_fen: Option<Fen>,
    /// what it was counted with
    pub share: f64,
    /// wanted, as the case has it
    pub claimed_fen: Option<Fen>,
    /// for the goods
    pub goods_fen: Fen,
    /// freight paid back
    pub refund_fen: Fen,
    /// together
    pub total_fen: Fen,
    /// in order
    pub steps: Vec<ClaimStepSaid>,
    /// the firm's terms
    pub terms: Terms,
    /// what the terms rest on, in words
    pub basis: String,
}

/// Freight and insurance of a waybill, fen.
fn waybill(conn: &Connection, id: i64) -> rusqlite::Result<Option<(Option<i64>, Option<i64>)>> {
    conn.prepare_cached("SELECT price_fen, insured_fen FROM shipment WHERE id = ?1 AND _del <= 0")?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()
}

/// What is owed. Faults: `no_such_case`, `claim_number`, `claim_value`.
pub fn claim(app: &App, req: ClaimReq) -> Result<ClaimRes, Fault> {
    let db = app.db()?;
    let conn = db.read()?;
    let found = store::get(&conn, req.id.raw()).map_err(sql_fault)?.filter(|(_, alive)| *alive);
    let (record, _) = found.ok_or_else(|| Fault::new("no_such_case"))?;
    let terms = settings(&conn).map_err(sql_fault)?.claims;
    let carried = record.shipment().map(|id| waybill(&conn, id)).transpose().map_err(sql_fault)?.flatten();
    let (price, insured) = carried.unwrap_or_default();
    let harm = req.harm.unwrap_or(match record.kind {
        CaseKind::Damage => Harm::Damage,
        CaseKind::Delay => Harm::Delay,
        _ => Harm::Loss,
    });
    let facts = Facts {
        harm,
        freight_fen: req.freight_fen.map(|f| f.0).or(price).unwrap_or(0),
        value_fen: req.value_fen.map(|f| f.0),
        insured_fen: req.insured_fen.map(|f| f.0).or(insured).filter(|fen| *fen != 0),
        share: req.share.unwrap_or(1.0),
    };
    let owed = model::claim(&facts, &terms)?;
    let words = app.words();
    let step =
        |s: &Step| ClaimStepSaid { why: s.why, amount_fen: Fen(s.amount_fen), text: said(words, s, &facts, &terms) };
    Ok(ClaimRes {
        harm,
        freight_fen: Fen(facts.freight_fen),
        value_fen: facts.value_fen.map(Fen),
        insured_fen: facts.insured_fen.map(Fen),
        share: facts.share,
        claimed_fen: record.claimed.map(Fen),
        goods_fen: Fen(owed.goods_fen),
        refund_fen: Fen(owed.refund_fen),
        total_fen: Fen(owed.total_fen),
        steps: owed.steps.iter().map(step).collect(),
        terms,
        basis: if facts.insured_fen.is_some() { words.claim_basis_insured() } else { words.claim_basis_plain() },
    })
}

/// A step in words.
fn said(w: &Words, step: &Step, facts: &Facts, terms: &Terms) -> String {
    let amount = money(Fen(step.amount_fen));
    match step.why {
        Why::Value => w.claim_step_value(&amount),
        Why::Declared => w.claim_step_declared(&amount),
        Why::Share => w.claim_step_share(&amount, &percent(facts.share, 0)),
        Why::Proportion => w.claim_step_proportion(&amount),
        Why::Insured => w.claim_step_insured(&amount),
        Why::CapTimes => w.claim_step_cap_times(&amount, &keheng_words::decimal(terms.cap_times.unwrap_or(0.0), 0, 2)),
        Why::CapAmount => w.claim_step_cap_amount(&amount),
        Why::Freight => w.claim_step_freight(&amount),
        Why::Total => w.claim_step_total(&amount),
    }
}
