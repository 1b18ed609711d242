//! Model `kendall_w`: agreement of several rankings.

use super::*;
use crate::{stats::correlation::concordance, survey::delphi::ranking_settled};

#[derive(Deserialize)]
struct Given {
    judges: Vec<Vec<f64>>,
}

/// Agreement of several rankings.
pub(super) const MODEL: Entry = Entry {
    id: "kendall_w",
    title: "model-kendall-w-title",
    inputs: || schema::inputs([("judges", table(2, 2, answer()))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        if given.judges.iter().any(|j| j.len() != given.judges[0].len()) {
            return Err(refused("judges", "rows of one length"));
        }
        let found = concordance(&given.judges).ok_or_else(|| unfit("judges"))?;
        let steps = vec![
            Step::new("model-kendall-w-w").with("judges", found.judges).with("items", found.items).with("w", found.w),
            Step::new("model-kendall-w-chi2")
                .with("chi2", found.chi2)
                .with("freedom", found.freedom)
                .with("p", p_text(found.p)),
            Step::new(if ranking_settled(None, found.w) { "model-kendall-w-strong" } else { "model-kendall-w-on" }),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"judges": [[1, 2, 3, 4, 5, 6], [2, 1, 3, 5, 4, 6], [1, 3, 2, 4, 6, 5], [1, 2, 4, 3, 5, 6], [2, 1, 3, 4, 5, 6]]}),
        expected: json!({
            "chi2": 21.9142857143, "freedom": 5.0, "items": 6, "judges": 5,
            "mean_ranks": [1.4, 1.8, 3.0, 4.0, 5.0, 5.8], "mean_spearman": 0.8457142857, "p": 0.0005436106,
            "w": 0.8765714286, "w_uncorrected": 0.8765714286,
        }),
        tolerance: 1e-8,
    },
    source: "M. G. Kendall and B. Babington Smith, Annals of Mathematical Statistics 10 (1939) 275-287; R. C. Schmidt, Decision Sciences 28 (1997) 763-774; example: equals Friedman’s χ²",
    steps: &["model-kendall-w-w", "model-kendall-w-chi2", "model-kendall-w-strong", "model-kendall-w-on"],
};
