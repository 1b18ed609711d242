//! Model `column_letters`: which columns of a table have clearly higher shares.

use super::*;
use crate::{
    model::schema::{as_many, number, or, several, within},
    stats::{adjust::Adjustment, letters::letters},
};

#[derive(Deserialize)]
struct Given {
    counts: Vec<Vec<f64>>,
    bases: Vec<f64>,
    least: f64,
    alpha: f64,
}

/// The letter over a column.
fn letter(column: usize) -> char {
    char::from(b'A' + column as u8)
}

/// Which columns of a table have clearly higher shares.
pub(super) const MODEL: Entry = Entry {
    id: "column_letters",
    title: "model-column-letters-title",
    inputs: || {
        schema::inputs(
            [
                ("counts", several(1..=100, several(2..=26, number("answers"), "answers"), "rows")),
                ("bases", several(2..=26, number("answers"), "answers of each column")),
                ("least", or(within(0.0..=1000.0, "answers"), 30)),
                ("alpha", significance()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let mut rows = Vec::new();
        let mut steps =
            vec![Step::new("model-column-letters-test").with("columns", given.bases.len()).with("least", given.least)];
        for (at, counts) in given.counts.iter().enumerate() {
            let field = format!("counts[{at}]");
            as_many(("bases", given.bases.len()), &[(&field, counts.len())])?;
            let found = letters(counts, &given.bases, given.least, given.alpha, Adjustment::Holm)
                .ok_or_else(|| refused(&field, "number <= bases"))?;
            let said = |lower: &[usize]| lower.iter().map(|c| letter(*c).to_string()).collect::<Vec<_>>().join(" ");
            let letters: Vec<String> = found.above.iter().map(|lower| said(lower)).collect();
            let above = letters.iter().enumerate().filter(|(_, lower)| !lower.is_empty());
            let above: Vec<String> = above.map(|(c, lower)| format!("{} > {lower}", letter(c))).collect();
            steps.push(if above.is_empty() {
                Step::new("model-column-letters-none").with("row", at + 1)
            } else {
                Step::new("model-column-letters-row").with("row", at + 1).with("letters", above.join("; "))
            });
            rows.push(json!({"shares": found.shares, "letters": letters, "pairs": found.pairs}));
        }
        Ok(Solution { outputs: json!({"rows": rows}), steps })
    },
    example: || Example {
        input: json!({"counts": [[60, 36, 44], [40, 64, 56]], "bases": [100, 100, 100]}),
        expected: json!({
            "rows": [
                {
                    "letters": ["B C", "", ""],
                    "pairs": [
                        {
                            "adjusted": 0.0020451309, "first": 0, "p": 0.0006817103, "second": 1,
                            "z": 3.3968311024,
                        },
                        {
                            "adjusted": 0.0470801165, "first": 0, "p": 0.0235400583, "second": 2,
                            "z": 2.2645540683,
                        },
                        {"adjusted": 0.248213079, "first": 1, "p": 0.248213079, "second": 2, "z": -1.1547005384},
                    ],
                    "shares": [0.6, 0.36, 0.44],
                },
                {
                    "letters": ["", "A", "A"],
                    "pairs": [
                        {
                            "adjusted": 0.0020451309, "first": 0, "p": 0.0006817103, "second": 1,
                            "z": -3.3968311024,
                        },
                        {
                            "adjusted": 0.0470801165, "first": 0, "p": 0.0235400583, "second": 2,
                            "z": -2.2645540683,
                        },
                        {"adjusted": 0.248213079, "first": 1, "p": 0.248213079, "second": 2, "z": 1.1547005384},
                    ],
                    "shares": [0.4, 0.64, 0.56],
                },
            ],
        }),
        tolerance: 1e-8,
    },
    source: "pooled z test of two shares, e.g. A. Agresti, Introduction to Categorical Data Analysis, 2007, § 2.2; S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70; example: figures of statsmodels 0.15.0",
    steps: &["model-column-letters-test", "model-column-letters-row", "model-column-letters-none"],
};
