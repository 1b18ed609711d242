//! Model `importance_performance`: what matters against what is done well.

use super::*;
use crate::{
    model::schema::{as_many, choice, or},
    survey::importance_performance::{Cross, Quadrant, quadrants},
};

/// Where the lines cross.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Lines {
    Mean,
    Median,
    Middle,
}

impl Lines {
    /// The lines, with the place of those in the middle.
    pub(super) fn at(self, middle: f64) -> Cross {
        match self {
            Lines::Mean => Cross::Mean,
            Lines::Median => Cross::Median,
            Lines::Middle => Cross::At(middle),
        }
    }
}

#[derive(Deserialize)]
struct Given {
    importance: Vec<f64>,
    performance: Vec<f64>,
    cross: Lines,
    middle: f64,
}

/// What matters against what is done well.
pub(super) const MODEL: Entry = Entry {
    id: "importance_performance",
    title: "model-importance-performance-title",
    inputs: || {
        schema::inputs(
            [
                ("importance", values(1)),
                ("performance", values(1)),
                ("cross", choice(&["mean", "median", "middle"], "where the lines cross")),
                ("middle", or(answer(), 3)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("importance", given.importance.len()), &[("performance", given.performance.len())])?;
        let cross = given.cross.at(given.middle);
        let found = quadrants(&given.importance, &given.performance, cross).ok_or_else(|| unfit("importance"))?;
        let urgent = found.places.iter().filter(|p| p.quadrant == Quadrant::ConcentrateHere).count();
        let steps = vec![
            Step::new("model-importance-performance-cross")
                .with("importance", found.importance)
                .with("performance", found.performance),
            Step::new("model-importance-performance-urgent").with("concentrate", urgent),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"importance": [4.6, 4.4, 3.6, 3.4], "performance": [4.4, 3.5, 4.1, 3.6]}),
        expected: json!({
            "importance": 4.0, "performance": 3.9,
            "places": [
                {"quadrant": "keep_up", "shortfall": 0.2}, {"quadrant": "concentrate_here", "shortfall": 0.9},
                {"quadrant": "possible_overkill", "shortfall": -0.5},
                {"quadrant": "low_priority", "shortfall": -0.2},
            ],
        }),
        tolerance: 1e-8,
    },
    source: "J. A. Martilla and J. C. James, Journal of Marketing 41 (1977) 77-79; example by hand",
    steps: &["model-importance-performance-cross", "model-importance-performance-urgent"],
};
