//! Model `sample_weights`: weights that make a sample look like the whole.

use super::*;
use crate::{
    model::schema::{as_many, number, object, or, series, several, whole, within},
    survey::raking::rake,
};

/// A margin: the category of each person, the share of each category.
#[derive(Deserialize)]
struct Margin {
    categories: Vec<usize>,
    shares: Vec<f64>,
}

#[derive(Deserialize)]
struct Given {
    margins: Vec<Margin>,
    start: Vec<f64>,
    most: Option<f64>,
}

/// Weights that make a sample look like the whole.
pub(super) const MODEL: Entry = Entry {
    id: "sample_weights",
    title: "model-sample-weights-title",
    inputs: || {
        schema::inputs(
            [
                (
                    "margins",
                    several(
                        1..=20,
                        object(
                            "margin",
                            [
                                ("categories", series(1, whole(1..=100, "number of the category"))),
                                ("shares", several(1..=100, number("share"), "shares")),
                            ],
                            &[],
                        ),
                        "margins",
                    ),
                ),
                ("start", or(series(0, number("weight")), json!([]))),
                ("most", within(1.0..=1000.0, "times the mean weight")),
            ],
            &["most"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let people = given.margins[0].categories.len();
        for (at, margin) in given.margins.iter().enumerate() {
            as_many(
                ("margins[0].categories", people),
                &[(&format!("margins[{at}].categories"), margin.categories.len())],
            )?;
        }
        if !given.start.is_empty() {
            as_many(("margins[0].categories", people), &[("start", given.start.len())])?;
        }
        let of: Vec<Vec<usize>> = given.margins.iter().map(|m| m.categories.iter().map(|c| c - 1).collect()).collect();
        let margins: Vec<(&[usize], &[f64])> =
            of.iter().zip(&given.margins).map(|(of, m)| (&of[..], &m.shares[..])).collect();
        let start = (!given.start.is_empty()).then_some(&given.start[..]);
        let found = rake(&margins, start, given.most)
            .ok_or_else(|| refused("margins", "a share for each category, people in each category with a share"))?;
        let (least, most) = found.weights.iter().fold((f64::INFINITY, 0.0f64), |(a, b), w| (a.min(*w), b.max(*w)));
        let steps = vec![
            Step::new(if found.converged { "model-sample-weights-settled" } else { "model-sample-weights-unsettled" })
                .with("margins", margins.len())
                .with("rounds", found.rounds),
            Step::new("model-sample-weights-weights").with("least", least).with("most", most),
            Step::new("model-sample-weights-effective")
                .with("people", people)
                .with("effective", found.effective_n)
                .with("effect", found.design_effect),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"margins": [{"categories": [1, 1, 1, 2], "shares": [0.5, 0.5]}, {"categories": [1, 2, 1, 1], "shares": [0.6, 0.4]}]}),
        expected: json!({
            "converged": true, "design_effect": 1.66, "effective_n": 2.409638554, "rounds": 29,
            "weights": [0.2, 1.6, 0.2, 2.0],
        }),
        // margins are met to a millionth
        tolerance: 1e-5,
    },
    source: "W. E. Deming and F. F. Stephan, Annals of Mathematical Statistics 11 (1940) 427-444; L. Kish, Survey Sampling, 1965; example by hand: weights .2, 1.6, .2, 2",
    steps: &[
        "model-sample-weights-settled",
        "model-sample-weights-unsettled",
        "model-sample-weights-weights",
        "model-sample-weights-effective",
    ],
};
