//! Model `two_shares`: two shares compared.

use super::*;
use crate::{
    model::schema::{number, positive, several},
    stats::crosstab::two_shares as compare,
};

#[derive(Deserialize)]
struct Given {
    hits: [f64; 2],
    of: [f64; 2],
}

/// Two shares compared.
pub(super) const MODEL: Entry = Entry {
    id: "two_shares",
    title: "model-two-shares-title",
    inputs: || {
        schema::inputs(
            [("hits", several(2..=2, number("cases"), "cases")), ("of", several(2..=2, positive("cases"), "cases"))],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        if given.hits.iter().zip(&given.of).any(|(hits, of)| hits > of) {
            return Err(refused("hits", "number <= of"));
        }
        let found = compare(given.hits, given.of).ok_or_else(|| unfit("hits"))?;
        let steps = vec![
            Step::new("model-two-shares-shares")
                .with("share1", given.hits[0] / given.of[0])
                .with("share2", given.hits[1] / given.of[1]),
            Step::new("model-two-shares-test").with("z", found.z).with("p", p_text(found.p)),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"hits": [45, 30], "of": [120, 130]}),
        expected: json!({"difference": 0.1442307692, "p": 0.0129106023, "z": 2.4862257905}),
        tolerance: 1e-8,
    },
    source: "pooled z test of two proportions, e.g. A. Agresti, Introduction to Categorical Data Analysis, 2007, § 2.2; example: closed form",
    steps: &["model-two-shares-shares", "model-two-shares-test"],
};
