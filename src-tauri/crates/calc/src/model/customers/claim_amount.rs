//! Model `claim_amount`: what is owed for a waybill that went wrong.

use super::*;
use crate::service::claim::{Facts, Terms, Why, claim};

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    facts: Facts,
    refund_on_loss: bool,
    refund_on_delay: bool,
    proportional: bool,
    cap_times: Option<f64>,
    cap_fen: Option<i64>,
}

/// Insurance, agreed caps, freight; see [`claim`].
pub(super) const MODEL: Entry = Entry {
    id: "claim_amount",
    title: "model-claim-amount-title",
    inputs: || {
        let terms = Terms::default();
        schema::inputs(
            [
                ("harm", choice(&["loss", "damage", "shortage", "delay"], "what went wrong")),
                ("freight_fen", fen()),
                ("value_fen", fen()),
                ("insured_fen", fen()),
                ("share", or(share(), 1.0)),
                ("refund_on_loss", or(flag(), terms.refund_on_loss)),
                ("refund_on_delay", or(flag(), terms.refund_on_delay)),
                ("proportional", or(flag(), terms.proportional)),
                ("cap_times", within(0.0..=1_000.0, "times")),
                ("cap_fen", fen()),
            ],
            &["value_fen", "insured_fen", "cap_times", "cap_fen"],
        )
    },
    solve: |schema, input| {
        let Given { facts, refund_on_loss, refund_on_delay, proportional, cap_times, cap_fen } =
            schema::read(schema, input)?;
        let terms = Terms { refund_on_loss, refund_on_delay, proportional, cap_times, cap_fen };
        let found = claim(&facts, &terms).map_err(|_| refused("value_fen", "number, or insured_fen"))?;
        let step = |s: &crate::service::claim::Step| Step::new(word(s.why)).with("amount", s.amount_fen as f64 / 100.0);
        Ok(Solution {
            outputs: json!({"goods_fen": found.goods_fen, "refund_fen": found.refund_fen, "total_fen": found.total_fen}),
            steps: found.steps.iter().map(step).collect(),
        })
    },
    example: || Example {
        input: json!({"harm": "damage", "freight_fen": 1_200, "value_fen": 50_000, "insured_fen": 20_000, "share": 0.5}),
        expected: json!({"goods_fen": 10_000, "refund_fen": 0, "total_fen": 10_000}),
        tolerance: 0.0,
    },
    source: "快递暂行条例 (2018/2019), article 27; example by hand: 500 * 0.5 * 200/500 yuan",
    steps: &[
        "model-claim-amount-value",
        "model-claim-amount-declared",
        "model-claim-amount-share",
        "model-claim-amount-proportion",
        "model-claim-amount-insured",
        "model-claim-amount-cap-times",
        "model-claim-amount-cap-amount",
        "model-claim-amount-freight",
        "model-claim-amount-total",
    ],
};

/// The word of a step.
const fn word(why: Why) -> &'static str {
    match why {
        Why::Value => "model-claim-amount-value",
        Why::Declared => "model-claim-amount-declared",
        Why::Share => "model-claim-amount-share",
        Why::Proportion => "model-claim-amount-proportion",
        Why::Insured => "model-claim-amount-insured",
        Why::CapTimes => "model-claim-amount-cap-times",
        Why::CapAmount => "model-claim-amount-cap-amount",
        Why::Freight => "model-claim-amount-freight",
        Why::Total => "model-claim-amount-total",
    }
}
