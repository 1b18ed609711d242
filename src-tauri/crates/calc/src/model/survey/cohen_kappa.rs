//! Model `cohen_kappa`: agreement of two observers.

use super::*;
use crate::{
    model::schema::{choice, confidence, number, several},
    survey::agreement::{Distance, cohen},
};

#[derive(Deserialize)]
struct Given {
    table: Vec<Vec<f64>>,
    weights: Distance,
    level: f64,
}

/// Agreement of two observers.
pub(super) const MODEL: Entry = Entry {
    id: "cohen_kappa",
    title: "model-cohen-kappa-title",
    inputs: || {
        schema::inputs(
            [
                ("table", several(2..=50, several(2..=50, number("cases"), "cases"), "cases")),
                ("weights", choice(&["unweighted", "linear", "quadratic"], "how far categories are apart")),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = cohen(&given.table, given.weights, given.level)
            .ok_or_else(|| refused("table", "a square with more than one category used"))?;
        let mut steps = vec![
            Step::new("model-cohen-kappa-shares")
                .with("n", found.n)
                .with("observed", found.observed)
                .with("expectedshare", found.expected),
            Step::new("model-cohen-kappa-kappa").with("kappa", found.kappa),
        ];
        steps.extend(found.interval.map(|i| Step::new("model-cohen-kappa-interval").with("lo", i.lo).with("hi", i.hi)));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"table": [[20, 5], [10, 15]]}),
        expected: json!({
            "expected": 0.5, "interval": [0.1510922905, 0.6489077095], "kappa": 0.4, "n": 50.0, "observed": 0.7,
            "p": 0.0038924171, "se": 0.1269960629,
        }),
        tolerance: 1e-8,
    },
    source: "J. Cohen, Educational and Psychological Measurement 20 (1960) 37-46; J. L. Fleiss, J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969) 323-327; example: .40, as in most textbooks",
    steps: &["model-cohen-kappa-shares", "model-cohen-kappa-kappa", "model-cohen-kappa-interval"],
};
