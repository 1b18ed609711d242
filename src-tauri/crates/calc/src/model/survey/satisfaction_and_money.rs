//! Model `satisfaction_and_money`: whether the satisfied pay more.

use super::*;
use crate::{
    model::schema::{as_many, confidence, series, signed_fen},
    survey::association::association,
};

#[derive(Deserialize)]
struct Given {
    satisfaction: Vec<f64>,
    money_fen: Vec<i64>,
    level: f64,
}

/// Whether the satisfied pay more.
pub(super) const MODEL: Entry = Entry {
    id: "satisfaction_and_money",
    title: "model-satisfaction-and-money-title",
    inputs: || {
        schema::inputs(
            [("satisfaction", values(4)), ("money_fen", series(4, signed_fen())), ("level", confidence())],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("satisfaction", given.satisfaction.len()), &[("money_fen", given.money_fen.len())])?;
        let money: Vec<f64> = given.money_fen.iter().map(|fen| *fen as f64).collect();
        let found = association(&given.satisfaction, &money, given.level).ok_or_else(|| unfit("satisfaction"))?;
        let mut steps = vec![
            Step::new("model-satisfaction-and-money-rho")
                .with("n", found.n)
                .with("rho", found.rho)
                .with("lo", found.interval.lo)
                .with("hi", found.interval.hi)
                .with("p", p_text(found.p)),
        ];
        if let [Some(low), _, Some(high)] = found.levels {
            steps.push(
                Step::new("model-satisfaction-and-money-levels")
                    .with("low", low.median / 100.0)
                    .with("high", high.median / 100.0),
            );
        }
        steps.push(Step::new("model-satisfaction-and-money-reading"));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"satisfaction": [5, 4, 2, 3, 5, 1, 4, 3, 2, 4], "money_fen": [820000, 510000, 150000, 430000, 640000, 210000, 380000, 290000, 330000, 560000]}),
        expected: json!({
            "interval": [0.548127659, 0.9828198702],
            "levels": [{"median": 210000.0, "n": 3}, {"median": 430000.0, "n": 5}, {"median": 730000.0, "n": 2}],
            "n": 10, "p": 0.0003273141, "reading": "association", "rho": 0.9042371384,
        }),
        tolerance: 1e-8,
    },
    source: "C. Spearman, American Journal of Psychology 15 (1904) 72-101; D. G. Bonett and T. A. Wright, Psychometrika 65 (2000) 23-28; example: scipy 1.17.1, interval by its formula",
    steps: &[
        "model-satisfaction-and-money-rho",
        "model-satisfaction-and-money-levels",
        "model-satisfaction-and-money-reading",
    ],
};
