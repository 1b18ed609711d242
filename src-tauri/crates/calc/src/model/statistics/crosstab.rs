//! Model `crosstab`: two questions against each other.

use super::*;
use crate::{
    model::schema::{number, several},
    stats::crosstab::crosstab as table,
};

#[derive(Deserialize)]
struct Given {
    table: Vec<Vec<f64>>,
}

/// Two questions against each other.
pub(super) const MODEL: Entry = Entry {
    id: "crosstab",
    title: "model-crosstab-title",
    inputs: || schema::inputs([("table", several(2..=100, several(2..=100, number("cases"), "cases"), "cases"))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = table(&given.table)
            .ok_or_else(|| refused("table", "rows of one length, each row and column with cases"))?;
        let mut steps = vec![
            Step::new("model-crosstab-expected")
                .with("n", found.n)
                .with("rows", found.expected.len())
                .with("columns", found.expected[0].len()),
            Step::new("model-crosstab-chi2")
                .with("chi2", found.chi2)
                .with("freedom", found.freedom)
                .with("p", p_text(found.p)),
            Step::new("model-crosstab-strength").with("strength", found.cramers_v),
        ];
        if found.low_cells > 0.2 {
            steps.push(Step::new("model-crosstab-low").with("low", found.low_cells));
        }
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"table": [[762, 327, 468], [484, 239, 477]]}),
        expected: json!({
            "adjusted_residuals": [
                [4.5020535211, 0.699451733, -5.3159455427], [-4.5020535211, -0.699451733, 5.3159455427],
            ],
            "chi2": 30.0701490958, "chi2_yates": null,
            "column_shares": [
                [0.6115569823, 0.5777385159, 0.4952380952], [0.3884430177, 0.4222614841, 0.5047619048],
            ],
            "cramers_v": 0.1044358024,
            "expected": [
                [703.6713819369, 319.6452665941, 533.683351469], [542.3286180631, 246.3547334059, 411.316648531],
            ],
            "freedom": 2.0, "low_cells": 0.0, "n": 2757.0, "p": 2.954e-07, "p_yates": null,
            "row_shares": [[0.4894026975, 0.2100192678, 0.3005780347], [0.4033333333, 0.1991666667, 0.3975]],
        }),
        tolerance: 1e-8,
    },
    source: "K. Pearson, Philosophical Magazine 50 (1900) 157-175; H. Cramér, 1946; S. J. Haberman, Biometrics 29 (1973) 205-220; example: A. Agresti, Introduction to Categorical Data Analysis, 2007, p. 39, R ?chisq.test",
    steps: &["model-crosstab-expected", "model-crosstab-chi2", "model-crosstab-strength", "model-crosstab-low"],
};
