//! Model `kano_answers`: pairs of Kano’s answers.

use super::kano_counts::letter;
use super::*;
use crate::{
    model::schema::{list, several, whole},
    survey::kano::{Kind, counts, feature, kind},
};

#[derive(Deserialize)]
struct Given {
    pairs: Vec<(u8, u8)>,
}

/// Pairs of Kano’s answers.
pub(super) const MODEL: Entry = Entry {
    id: "kano_answers",
    title: "model-kano-answers-title",
    inputs: || {
        schema::inputs(
            [(
                "pairs",
                list(
                    several(2..=2, whole(1..=5, "1 like, 2 must be, 3 neutral, 4 live with, 5 dislike"), "answers"),
                    "pairs of answers",
                ),
            )],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let kinds: Vec<Kind> = given.pairs.iter().filter_map(|(there, absent)| kind(*there, *absent)).collect();
        let [a, o, m, i, r, q] = counts(&given.pairs, None);
        let found = feature([a, o, m, i, r, q]).ok_or_else(|| unfit("pairs"))?;
        let start = Step::new("model-kano-answers-table").with("pairs", given.pairs.len()).with("contradictory", q);
        let mut steps = vec![
            start,
            Step::new("model-kano-answers-category")
                .with("category", letter(found.category))
                .with("strength", found.category_strength),
        ];
        if let (Some(better), Some(worse)) = (found.better, found.worse) {
            steps.push(Step::new("model-kano-answers-coefficients").with("better", better).with("worse", worse));
        }
        if found.category_strength < 0.06 {
            steps.push(Step::new("model-kano-answers-mixed"));
        }
        Ok(Solution {
            outputs: json!({"kinds": kinds, "counts": {"A": a, "O": o, "M": m, "I": i, "R": r, "Q": q}, "feature": found}),
            steps,
        })
    },
    example: || Example {
        input: json!({"pairs": [[1, 5], [1, 5], [1, 3], [2, 5], [3, 3], [1, 1]]}),
        expected: json!({
            "counts": {"A": 1.0, "I": 1.0, "M": 1.0, "O": 2.0, "Q": 1.0, "R": 0.0},
            "feature": {
                "better": 0.6, "category": "O", "category_strength": 0.1666666667, "total_strength": 0.6666666667,
                "worse": -0.6,
            },
            "kinds": ["O", "O", "A", "M", "I", "Q"],
        }),
        tolerance: 1e-8,
    },
    source: "N. Kano et al., Hinshitsu 14 (1984) 39-48; table: C. Berger et al., Center for Quality Management Journal 2 (1993) 3-36; example by hand",
    steps: &[
        "model-kano-answers-table",
        "model-kano-answers-category",
        "model-kano-answers-coefficients",
        "model-kano-answers-mixed",
    ],
};
