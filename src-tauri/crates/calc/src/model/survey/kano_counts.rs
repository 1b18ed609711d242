//! Model `kano_counts`: a feature by the kinds that people see in it.

use super::*;
use crate::{
    model::schema::number,
    survey::kano::{Kind, feature},
};

/// The letter of a kind.
pub(super) fn letter(kind: Kind) -> &'static str {
    match kind {
        Kind::A => "A",
        Kind::O => "O",
        Kind::M => "M",
        Kind::I => "I",
        Kind::R => "R",
        Kind::Q => "Q",
    }
}

#[derive(Deserialize)]
struct Given {
    #[serde(rename = "A")]
    a: f64,
    #[serde(rename = "O")]
    o: f64,
    #[serde(rename = "M")]
    m: f64,
    #[serde(rename = "I")]
    i: f64,
    #[serde(rename = "R")]
    r: f64,
    #[serde(rename = "Q")]
    q: f64,
}

/// A feature by the kinds that people see in it.
pub(super) const MODEL: Entry = Entry {
    id: "kano_counts",
    title: "model-kano-counts-title",
    inputs: || {
        schema::inputs(
            [
                ("A", number("answers")),
                ("O", number("answers")),
                ("M", number("answers")),
                ("I", number("answers")),
                ("R", number("answers")),
                ("Q", number("answers")),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let Given { a, o, m, i, r, q } = given;
        let found = feature([a, o, m, i, r, q]).ok_or_else(|| refused("A", "some answer"))?;
        let mut steps = vec![
            Step::new("model-kano-counts-category")
                .with("category", letter(found.category))
                .with("strength", found.category_strength),
        ];
        if let (Some(better), Some(worse)) = (found.better, found.worse) {
            steps.push(Step::new("model-kano-counts-coefficients").with("better", better).with("worse", worse));
        }
        if found.category_strength < 0.06 {
            steps.push(Step::new("model-kano-counts-mixed"));
        }
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"A": 7.0, "O": 32.3, "M": 49.3, "I": 9.5, "R": 0.3, "Q": 1.5}),
        expected: json!({
            "better": 0.4006116208, "category": "M", "category_strength": 0.1701701702,
            "total_strength": 0.8868868869, "worse": -0.8318042813,
        }),
        tolerance: 1e-8,
    },
    source: "C. Berger et al., Center for Quality Management Journal 2 (1993) 3-36; example: ski edges, E. Sauerwein et al., The Kano model, 1996",
    steps: &["model-kano-counts-category", "model-kano-counts-coefficients", "model-kano-counts-mixed"],
};
