//! What is owed for a waybill that went wrong, step by step: by its insurance where there is one, else by what was agreed, else
//! the whole loss. Nothing here caps a claim by itself: a cap is a term that the firm agreed with its customers.
//!
//! Source: 快递暂行条例 (2018/2019), article 27: an insured item is paid as the rules of insurance that were agreed say, any
//! other as civil law says. Article 47 of the postal law, with its three times the postage, is written for postal enterprises.

use keheng_base::Fault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ClaimHarm")]
pub enum Harm {
    /// all of it is gone
    Loss,
    /// it is damaged, in part or wholly
    Damage,
    /// part of it is missing
    Shortage,
    /// it came late
    Delay,
}

/// A waybill and its harm; money in fen.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// what went wrong
    pub harm: Harm,
    /// paid for carrying it
    pub freight_fen: i64,
    /// what the goods were worth, by a receipt; none where nobody proved it
    pub value_fen: Option<i64>,
    /// what they were insured for; none or 0: not insured
    pub insured_fen: Option<i64>,
    /// of the goods, the share that is lost, 0..1; all of a loss
    pub share: f64,
}

/// What the firm agreed with its customers.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "ClaimTerms")]
pub struct Terms {
    /// the freight is paid back where the goods are lost or worthless
    pub refund_on_loss: bool,
    /// the freight is paid back where they came late
    pub refund_on_delay: bool,
    /// who insured for less than the value is paid in that proportion
    pub proportional: bool,
    /// not insured: at most so many times the freight; none where nothing was agreed
    pub cap_times: Option<f64>,
    /// not insured: at most so much, fen; none where nothing was agreed
    pub cap_fen: Option<i64>,
}

impl Default for Terms {
    fn default() -> Terms {
        Terms { refund_on_loss: true, refund_on_delay: true, proportional: true, cap_times: None, cap_fen: None }
    }
}

/// Why an amount is what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ClaimWhy")]
pub enum Why {
    /// what the goods were worth
    Value,
    /// nobody proved it: what they were insured for stands for it
    Declared,
    /// the share that is lost
    Share,
    /// insured for less than the value: in that proportion
    Proportion,
    /// at most what they were insured for
    Insured,
    /// at most so many times the freight
    CapTimes,
    /// at most so much
    CapAmount,
    /// the freight back
    Freight,
    /// goods and freight together
    Total,
}

/// A step: the amount reached by it, or added by it for the freight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ClaimStep")]
pub struct Step {
    /// why
    pub why: Why,
    /// fen
    #[ts(type = "number")]
    pub amount_fen: i64,
}

/// What is owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ClaimAmount")]
pub struct Amount {
    /// for the goods
    #[ts(type = "number")]
    pub goods_fen: i64,
    /// freight paid back
    #[ts(type = "number")]
    pub refund_fen: i64,
    /// together
    #[ts(type = "number")]
    pub total_fen: i64,
    /// in order; the last is the total
    pub steps: Vec<Step>,
}

/// What is owed.
///
/// # Errors
/// `claim_number` with the field that cannot be: money below 0, a share outside 0..=1, a cap that is no number;
/// `claim_value` where goods are lost that are neither insured nor of a proven value.
pub fn claim(facts: &Facts, terms: &Terms) -> Result<Amount, Fault> {
    let wrong = |field: &str| Err(Fault::new("claim_number").with("field", field));
    let insured = facts.insured_fen.filter(|fen| *fen != 0);
    if facts.freight_fen < 0 {
        return wrong("freight");
    }
    if facts.value_fen.is_some_and(|fen| fen < 0) {
        return wrong("value");
    }
    if insured.is_some_and(|fen| fen < 0) {
        return wrong("insured");
    }
    if !(0.0..=1.0).contains(&facts.share) {
        return wrong("share");
    }
    if terms.cap_times.is_some_and(|times| !(times.is_finite() && times >= 0.0)) || terms.cap_fen.is_some_and(|f| f < 0)
    {
        return wrong("cap");
    }
    let mut steps = Vec::new();
    let goods = match facts.harm {
        Harm::Delay => 0,
        _ => goods(facts, insured, terms, &mut steps)?,
    };
    let whole = facts.harm == Harm::Loss || facts.share >= 1.0;
    let refunded = match facts.harm {
        Harm::Delay => terms.refund_on_delay,
        _ => whole && terms.refund_on_loss,
    };
    let refund = if refunded { facts.freight_fen } else { 0 };
    if refund > 0 {
        steps.push(Step { why: Why::Freight, amount_fen: refund });
    }
    let total = goods.saturating_add(refund);
    steps.push(Step { why: Why::Total, amount_fen: total });
    Ok(Amount { goods_fen: goods, refund_fen: refund, total_fen: total, steps })
}

/// The part of the goods.
fn goods(facts: &Facts, insured: Option<i64>, terms: &Terms, steps: &mut Vec<Step>) -> Result<i64, Fault> {
    let mut step = |why: Why, amount_fen: i64| {
        steps.push(Step { why, amount_fen });
        amount_fen
    };
    let part = |fen: i64, share: f64| libm::round(fen as f64 * share) as i64;
    let value = match (facts.value_fen, insured) {
        (Some(value), _) => step(Why::Value, value),
        (None, Some(insured)) => step(Why::Declared, insured),
        (None, None) => return Err(Fault::new("claim_value")),
    };
    let mut owed = value;
    let share = if facts.harm == Harm::Loss { 1.0 } else { facts.share };
    if share < 1.0 {
        owed = step(Why::Share, part(owed, share));
    }
    if let Some(insured) = insured {
        if insured < value && terms.proportional {
            owed = step(Why::Proportion, part(owed, insured as f64 / value as f64));
        }
        if owed > insured {
            owed = step(Why::Insured, insured);
        }
        return Ok(owed);
    }
    if let Some(times) = terms.cap_times {
        let most = part(facts.freight_fen, times);
        if owed > most {
            owed = step(Why::CapTimes, most);
        }
    }
    if let Some(most) = terms.cap_fen.filter(|most| owed > *most) {
        owed = step(Why::CapAmount, most);
    }
    Ok(owed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn facts(harm: Harm, value: Option<i64>, insured: Option<i64>, share: f64) -> Facts {
        Facts { harm, freight_fen: 1_200, value_fen: value, insured_fen: insured, share }
    }

    fn owed(facts: &Facts, terms: &Terms) -> (i64, i64) {
        let found = claim(facts, terms).unwrap();
        assert_eq!(found.steps.last(), Some(&Step { why: Why::Total, amount_fen: found.total_fen }));
        assert_eq!(found.total_fen, found.goods_fen + found.refund_fen);
        (found.goods_fen, found.refund_fen)
    }

    #[test]
    fn amounts_by_hand() {
        let plain = Terms::default();
        assert_eq!(
            owed(&facts(Harm::Loss, Some(50_000), None, 0.0), &plain),
            (50_000, 1_200),
            "not insured: the whole loss"
        );
        assert_eq!(
            owed(&facts(Harm::Loss, Some(50_000), Some(80_000), 1.0), &plain),
            (50_000, 1_200),
            "never more than the loss"
        );
        assert_eq!(owed(&facts(Harm::Loss, Some(50_000), Some(20_000), 1.0), &plain), (20_000, 1_200));
        assert_eq!(
            owed(&facts(Harm::Loss, None, Some(20_000), 1.0), &plain),
            (20_000, 1_200),
            "the insured value stands for it"
        );
        assert_eq!(owed(&facts(Harm::Damage, Some(50_000), None, 0.3), &plain), (15_000, 0));
        assert_eq!(owed(&facts(Harm::Damage, Some(50_000), Some(20_000), 0.5), &plain), (10_000, 0), "in proportion");
        let most = Terms { proportional: false, ..plain };
        assert_eq!(
            owed(&facts(Harm::Damage, Some(50_000), Some(20_000), 0.5), &most),
            (20_000, 0),
            "up to the insured amount"
        );
        assert_eq!(owed(&facts(Harm::Delay, Some(50_000), None, 1.0), &plain), (0, 1_200), "late: the freight");
        let capped = Terms { cap_times: Some(5.0), cap_fen: Some(5_000), refund_on_loss: false, ..plain };
        assert_eq!(
            owed(&facts(Harm::Loss, Some(50_000), None, 1.0), &capped),
            (5_000, 0),
            "the lower of two agreed caps"
        );
        assert_eq!(
            owed(&facts(Harm::Loss, Some(50_000), Some(60_000), 1.0), &capped),
            (50_000, 0),
            "caps are for who did not insure"
        );
        assert_eq!(
            owed(&facts(Harm::Damage, Some(50_000), Some(0), 1.0), &plain),
            (50_000, 1_200),
            "insured for nothing is not insured"
        );
    }

    #[test]
    fn what_cannot_be_is_refused_by_name() {
        let terms = Terms::default();
        let code = |f: &Facts, t: &Terms| claim(f, t).unwrap_err().code;
        assert_eq!(code(&facts(Harm::Loss, None, None, 1.0), &terms), "claim_value");
        for bad in [
            facts(Harm::Loss, Some(-1), None, 1.0),
            facts(Harm::Loss, Some(1), Some(-1), 1.0),
            facts(Harm::Damage, Some(1), None, 1.1),
            facts(Harm::Damage, Some(1), None, f64::NAN),
            Facts { freight_fen: -1, ..facts(Harm::Delay, None, None, 0.0) },
        ] {
            assert_eq!(code(&bad, &terms), "claim_number");
        }
        let good = facts(Harm::Loss, Some(1), None, 1.0);
        assert_eq!(code(&good, &Terms { cap_times: Some(f64::INFINITY), ..terms }), "claim_number");
    }

    proptest! {
        #[test]
        fn nobody_is_paid_more_than_the_loss_and_the_freight(
            value in prop::option::of(0i64..1_000_000), insured in prop::option::of(0i64..1_000_000), share in 0.0f64..=1.0,
            freight in 0i64..10_000, proportional: bool, times in prop::option::of(0.0f64..10.0), cap in prop::option::of(0i64..100_000),
            harm in prop::sample::select(vec![Harm::Loss, Harm::Damage, Harm::Shortage, Harm::Delay]),
        ) {
            let facts = Facts { harm, freight_fen: freight, value_fen: value, insured_fen: insured, share };
            let terms = Terms { proportional, cap_times: times, cap_fen: cap, ..Terms::default() };
            match claim(&facts, &terms) {
                Err(fault) => prop_assert!(fault.code == "claim_value" && value.is_none() && insured.unwrap_or(0) == 0),
                Ok(found) => {
                    let loss = value.or(insured).unwrap_or(0);
                    prop_assert!(found.goods_fen <= loss && found.goods_fen >= 0 && found.refund_fen <= freight);
                    if let Some(insured) = insured.filter(|i| *i > 0) {
                        prop_assert!(found.goods_fen <= insured.max(0));
                    }
                    if value.is_some_and(|v| v > 0) && insured.unwrap_or(0) == 0 && times.is_none() && cap.is_none() && harm == Harm::Loss {
                        prop_assert_eq!(found.goods_fen, value.unwrap(), "no cap that nobody agreed");
                    }
                }
            }
        }
    }
}
