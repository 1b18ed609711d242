//! Model `silence_alert`: silent for longer than its own rhythm allows.

use super::*;
use crate::value::alerts::silence::{FIRM, Gaps, silence};

#[derive(Deserialize)]
struct Given {
    own_gaps: Vec<f64>,
    firm_gaps: Vec<f64>,
    lapsed: usize,
    silent: f64,
    remaining_fen: i64,
}

/// The rule; see [`silence`].
pub(super) const MODEL: Entry = Entry {
    id: "silence_alert",
    title: "model-silence-alert-title",
    inputs: || {
        let days = || within(0.0..=10_000.0, "days");
        schema::inputs(
            [
                ("own_gaps", series(0, days())),
                ("firm_gaps", series(FIRM, days())),
                ("lapsed", whole(0..=1_000_000, "customers")),
                ("silent", days()),
                ("remaining_fen", or(schema::fen(), 0)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let firm = Gaps::new(&given.firm_gaps, given.lapsed).ok_or_else(|| refused("firm_gaps", "numbers >= 0"))?;
        let found = silence(&given.own_gaps, &firm, given.silent).ok_or_else(|| refused("own_gaps", "numbers >= 0"))?;
        let stake = libm::round(found.chance * given.remaining_fen as f64);
        let whose = if found.own { "model-silence-alert-own" } else { "model-silence-alert-firm" };
        let verdict = if found.beyond() { "model-silence-alert-beyond" } else { "model-silence-alert-within" };
        let steps = vec![
            Step::new(whose).with("gaps", found.gaps).with("limit", found.limit),
            Step::new(verdict).with("silent", found.days).with("limit", found.limit),
            Step::new("model-silence-alert-chance")
                .with("lapse", firm.lapse())
                .with("longer", found.longer)
                .with("gaps", found.gaps)
                .with("chance", found.chance),
            Step::new("model-silence-alert-stake").with("stake", stake / 100.0),
        ];
        let outputs = json!({
            "limit": found.limit, "own": found.own, "beyond": found.beyond(), "chance": found.chance, "stake_fen": stake,
        });
        Ok(Solution { outputs, steps })
    },
    example: || {
        let firm: Vec<u32> = (1..=30).collect();
        Example {
            input: json!({"own_gaps": [7, 7, 7, 7, 7, 7, 7, 7], "firm_gaps": firm, "lapsed": 10, "silent": 20, "remaining_fen": 100_000}),
            expected: json!({"limit": 7.0, "own": true, "beyond": true, "chance": 10.0 / 13.0, "stake_fen": 76_923.0}),
            tolerance: 1e-9,
        }
    },
    source: "Bayes' theorem with P. S. Laplace's rule of succession; example by hand: 1/4 never come back, 1 in 10 gaps is as long: 0.25/(0.25 + 0.75/10)",
    steps: &[
        "model-silence-alert-own",
        "model-silence-alert-firm",
        "model-silence-alert-beyond",
        "model-silence-alert-within",
        "model-silence-alert-chance",
        "model-silence-alert-stake",
    ],
};
