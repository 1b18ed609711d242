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

/// People by the kind they see in a feature.
#[derive(Deserialize)]
pub(super) struct Counts {
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

impl Counts {
    /// In the order of [`crate::survey::kano`].
    pub(super) fn all(&self) -> [f64; 6] {
        [self.a, self.o, self.m, self.i, self.r, self.q]
    }

    /// Their inputs.
    pub(super) fn inputs() -> [(&'static str, serde_json::Value); 6] {
        ["A", "O", "M", "I", "R", "Q"].map(|kind| (kind, number("answers")))
    }
}

/// A feature by the kinds that people see in it.
pub(super) const MODEL: Entry = Entry {
    id: "kano_counts",
    title: "model-kano-counts-title",
    inputs: || schema::inputs(Counts::inputs(), &[]),
    solve: |schema, input| {
        let given: Counts = schema::read(schema, input)?;
        let found = feature(given.all()).ok_or_else(|| refused("A", "some answer"))?;
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
