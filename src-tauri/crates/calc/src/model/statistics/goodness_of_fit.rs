//! Model `goodness_of_fit`: counts against expected shares.

use super::*;
use crate::{
    model::schema::{as_many, number, positive, several},
    stats::crosstab::goodness_of_fit as fit,
};

#[derive(Deserialize)]
struct Given {
    counts: Vec<f64>,
    shares: Vec<f64>,
}

/// Counts against expected shares.
pub(super) const MODEL: Entry = Entry {
    id: "goodness_of_fit",
    title: "model-goodness-of-fit-title",
    inputs: || {
        schema::inputs(
            [
                ("counts", several(2..=100, number("cases"), "cases")),
                ("shares", several(2..=100, positive("share"), "shares")),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("counts", given.counts.len()), &[("shares", given.shares.len())])?;
        let found = fit(&given.counts, &given.shares).ok_or_else(|| refused("counts", "some number > 0"))?;
        let steps = vec![
            Step::new("model-goodness-of-fit-expected").with("n", given.counts.iter().sum::<f64>()),
            Step::new("model-goodness-of-fit-chi2")
                .with("chi2", found.chi2)
                .with("freedom", found.freedom)
                .with("p", p_text(found.p)),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"counts": [89, 37, 30, 28, 2], "shares": [40, 20, 20, 15, 5]}),
        expected: json!({
            "chi2": 9.9901433692, "expected": [74.4, 37.2, 37.2, 27.9, 9.3], "freedom": 4.0, "p": 0.0405940433,
        }),
        tolerance: 1e-8,
    },
    source: "K. Pearson, Philosophical Magazine 50 (1900) 157-175; example and figures: R ?chisq.test",
    steps: &["model-goodness-of-fit-expected", "model-goodness-of-fit-chi2"],
};
