//! Model `scale_validity`: whether questions suit a factor analysis.

use super::*;
use crate::{stats::columns::complete, survey::validity::validity};

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
    missing: Option<f64>,
}

/// Whether questions suit a factor analysis.
pub(super) const MODEL: Entry = Entry {
    id: "scale_validity",
    title: "model-scale-validity-title",
    inputs: || schema::inputs([("answers", table(3, 2, answer())), ("missing", answer())], &["missing"]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let columns = with_holes("answers", &given.answers, given.missing)?;
        let found = validity(&complete(&columns).0).ok_or_else(|| {
            refused("answers", "more rows than columns, columns that differ and do not follow from each other")
        })?;
        let judged = if found.kmo >= 0.8 {
            "model-scale-validity-good"
        } else if found.kmo >= 0.6 {
            "model-scale-validity-usable"
        } else {
            "model-scale-validity-weak"
        };
        let steps = vec![
            Step::new("model-scale-validity-kmo").with("n", found.n).with("kmo", found.kmo),
            Step::new(judged),
            Step::new("model-scale-validity-bartlett")
                .with("chi2", found.bartlett_chi2)
                .with("freedom", found.bartlett_freedom)
                .with("p", p_text(found.bartlett_p)),
            Step::new("model-scale-validity-factors")
                .with("factors", found.factors)
                .with("first", found.eigenvalues[0]),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"answers": [[43, 51, 30, 39], [63, 64, 51, 54], [71, 70, 68, 69], [61, 63, 45, 47], [81, 78, 56, 66], [43, 55, 49, 44], [58, 67, 42, 56], [71, 75, 50, 55], [72, 82, 72, 67], [67, 61, 45, 47]]}),
        expected: json!({
            "bartlett_chi2": 30.1941417031, "bartlett_freedom": 6.0, "bartlett_p": 3.61046e-05,
            "eigenvalues": [3.4336073645, 0.3708370833, 0.107607488, 0.0879480642], "factors": 1,
            "kmo": 0.7945250038, "kmo_items": [0.8064144649, 0.8068913337, 0.7908595957, 0.7760960479], "n": 10,
        }),
        tolerance: 1e-8,
    },
    source: "H. F. Kaiser, Psychometrika 39 (1974) 31-36; M. S. Bartlett, JRSS B 16 (1954) 296-298; data: first rows of attitude, R (S. Chatterjee and B. Price, 1977)",
    steps: &[
        "model-scale-validity-good",
        "model-scale-validity-usable",
        "model-scale-validity-weak",
        "model-scale-validity-kmo",
        "model-scale-validity-bartlett",
        "model-scale-validity-factors",
    ],
};
