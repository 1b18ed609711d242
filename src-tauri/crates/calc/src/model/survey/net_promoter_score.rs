//! Model `net_promoter_score`: promoters less detractors.

use super::*;
use crate::{
    model::schema::{confidence, number},
    survey::nps::nps,
};

#[derive(Deserialize)]
struct Given {
    promoters: f64,
    passives: f64,
    detractors: f64,
    level: f64,
}

/// Promoters less detractors.
pub(super) const MODEL: Entry = Entry {
    id: "net_promoter_score",
    title: "model-net-promoter-score-title",
    inputs: || {
        schema::inputs(
            [
                ("promoters", number("answers")),
                ("passives", number("answers")),
                ("detractors", number("answers")),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = nps(given.promoters, given.passives, given.detractors, given.level)
            .ok_or_else(|| refused("promoters", "some answer"))?;
        let steps = vec![
            Step::new("model-net-promoter-score-score")
                .with("promoters", found.promoters)
                .with("detractors", found.detractors)
                .with("nps", found.nps),
            Step::new("model-net-promoter-score-wald")
                .with("n", found.n)
                .with("lo", found.wald.lo)
                .with("hi", found.wald.hi),
            Step::new("model-net-promoter-score-adjusted")
                .with("lo", found.adjusted_wald.lo)
                .with("hi", found.adjusted_wald.hi),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"promoters": 50, "passives": 30, "detractors": 20}),
        expected: json!({
            "adjusted": 29.1262135922, "adjusted_wald": [14.0511301788, 44.2012970057], "detractors": 0.2,
            "n": 100.0, "nps": 30.0, "passives": 0.3, "promoters": 0.5, "se": 7.8102496759,
            "wald": [14.692191925, 45.307808075],
        }),
        tolerance: 1e-8,
    },
    source: "F. F. Reichheld, Harvard Business Review 81 (2003); B. Rocks, The American Statistician 70 (2016) 365-372; example: closed form",
    steps: &["model-net-promoter-score-score", "model-net-promoter-score-wald", "model-net-promoter-score-adjusted"],
};
