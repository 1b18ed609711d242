//! Model `fisher_exact`: a table of two by two, exactly.

use super::*;
use crate::{
    model::schema::{several, whole},
    stats::fisher::fisher,
};

#[derive(Deserialize)]
struct Given {
    table: [[u32; 2]; 2],
}

/// A table of two by two, exactly.
pub(super) const MODEL: Entry = Entry {
    id: "fisher_exact",
    title: "model-fisher-exact-title",
    inputs: || {
        schema::inputs(
            [("table", several(2..=2, several(2..=2, whole(0..=1_000_000, "cases"), "cases"), "cases"))],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = fisher(given.table).ok_or_else(|| refused("table", "some integer > 0"))?;
        let mut steps = vec![Step::new("model-fisher-exact-idea")];
        if let Some(odds) = found.odds_ratio {
            steps.push(Step::new("model-fisher-exact-odds").with("odds", odds));
        }
        steps.push(
            Step::new("model-fisher-exact-p").with("p", p_text(found.p)).with("greater", p_text(found.p_greater)),
        );
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"table": [[3, 1], [1, 3]]}),
        expected: json!({
            "odds_ratio": 9.0, "p": 0.4857142857, "p_greater": 0.2428571429, "p_less": 0.9857142857,
        }),
        tolerance: 1e-8,
    },
    source: "R. A. Fisher, The Design of Experiments, 1935, § 2 (tea tasting); figures of R ?fisher.test",
    steps: &["model-fisher-exact-idea", "model-fisher-exact-odds", "model-fisher-exact-p"],
};
