//! Model `performance_clouds`: how sure the places of questions in the importance-performance matrix are.

use super::*;
use crate::{
    model::schema::{as_many, choice, confidence, or},
    survey::importance_performance::{Quadrant, clouds},
};

#[derive(Deserialize)]
struct Given {
    importance: Vec<Vec<f64>>,
    performance: Vec<Vec<f64>>,
    cross: importance_performance::Lines,
    middle: f64,
    level: f64,
    rounds: usize,
    seed: u64,
}

/// How sure the places of questions in the importance-performance matrix are.
pub(super) const MODEL: Entry = Entry {
    id: "performance_clouds",
    title: "model-performance-clouds-title",
    inputs: || {
        schema::inputs(
            [
                ("importance", small_table(1, 1..=60)),
                ("performance", small_table(1, 1..=60)),
                ("cross", choice(&["mean", "median", "middle"], "where the lines cross")),
                ("middle", or(answer(), 3)),
                ("level", confidence()),
                ("rounds", rounds()),
                ("seed", seed()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("importance", given.importance.len()), &[("performance", given.performance.len())])?;
        let importance = columns("importance", &given.importance)?;
        let performance = columns("performance", &given.performance)?;
        as_many(("importance[0]", importance.len()), &[("performance[0]", performance.len())])?;
        let cross = given.cross.at(given.middle);
        let found = clouds(&importance, &performance, cross, given.level, given.rounds, given.seed)
            .ok_or_else(|| unfit("importance"))?;
        let urgent = found.iter().filter(|c| c.place.quadrant == Quadrant::ConcentrateHere);
        let steps = vec![
            Step::new("model-performance-clouds-rounds")
                .with("n", given.importance.len())
                .with("questions", found.len())
                .with("rounds", given.rounds),
            Step::new("model-performance-clouds-urgent")
                .with("concentrate", urgent.clone().count())
                .with("sure", urgent.filter(|c| c.steady >= 0.8).count()),
            Step::new("model-performance-clouds-shaky").with("shaky", found.iter().filter(|c| c.steady < 0.8).count()),
        ];
        Ok(Solution { outputs: json!({"questions": found}), steps })
    },
    example: || Example {
        input: json!({
            "importance": [[5, 5, 3], [4, 5, 3], [5, 4, 4], [5, 5, 2], [4, 4, 3], [5, 5, 4]],
            "performance": [[4, 2, 4], [5, 3, 4], [4, 3, 3], [5, 2, 5], [4, 3, 3], [4, 4, 4]],
            "rounds": 500,
        }),
        expected: json!({
            "questions": [
                {
                    "importance": 4.6666666667, "importance_interval": [4.3333333333, 5.0], "lean": -0.2170723352,
                    "performance": 4.3333333333, "performance_interval": [4.0, 4.6666666667],
                    "place": {"quadrant": "keep_up", "shortfall": 0.3333333333}, "steady": 1.0,
                },
                {
                    "importance": 4.6666666667, "importance_interval": [4.3333333333, 5.0], "lean": -0.2142550756,
                    "performance": 2.8333333333, "performance_interval": [2.3333333333, 3.3333333333],
                    "place": {"quadrant": "concentrate_here", "shortfall": 1.8333333333}, "steady": 1.0,
                },
                {
                    "importance": 3.1666666667, "importance_interval": [2.6666666667, 3.6666666667],
                    "lean": -0.6547276146, "performance": 3.8333333333,
                    "performance_interval": [3.3333333333, 4.3333333333],
                    "place": {"quadrant": "possible_overkill", "shortfall": -0.6666666667}, "steady": 0.824,
                },
            ],
        }),
        tolerance: 1e-8,
    },
    source: "J. A. Martilla and J. C. James, Journal of Marketing 41 (1977) 77-79; B. Efron, Annals of Statistics 7 (1979) 1-26; example: means by hand",
    steps: &["model-performance-clouds-rounds", "model-performance-clouds-urgent", "model-performance-clouds-shaky"],
};
