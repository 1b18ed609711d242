//! Model `driver_intervals`: how sure it is what drives an outcome.

use super::*;
use crate::{
    model::schema::{as_many, confidence, several},
    survey::drivers::{drivers, sureness},
};

#[derive(Deserialize)]
struct Given {
    outcome: Vec<f64>,
    predictors: Vec<Vec<f64>>,
    level: f64,
    rounds: usize,
    seed: u64,
}

/// How sure it is what drives an outcome.
pub(super) const MODEL: Entry = Entry {
    id: "driver_intervals",
    title: "model-driver-intervals-title",
    inputs: || {
        schema::inputs(
            [
                ("outcome", several(3..=2_000, answer(), "unit of the answers")),
                ("predictors", small_table(3, 1..=12)),
                ("level", confidence()),
                ("rounds", rounds()),
                ("seed", seed()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("outcome", given.outcome.len()), &[("predictors", given.predictors.len())])?;
        let columns = columns("predictors", &given.predictors)?;
        let sure = sureness(&given.outcome, &columns, given.level, given.rounds, given.seed);
        let (found, sure) = drivers(&given.outcome, &columns).zip(sure).ok_or_else(|| {
            refused("predictors", "columns that differ and do not follow from each other, clearly fewer than rows")
        })?;
        let first = sure.first.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
        let mut steps = vec![
            Step::new("model-driver-intervals-explained")
                .with("n", found.n)
                .with("r2", found.r2)
                .with("lo", sure.r2.lo)
                .with("hi", sure.r2.hi),
        ];
        if let Some((at, share)) = first {
            let (weight, ends) = (found.relative_weights[at], sure.relative_weights[at]);
            steps.push(
                Step::new("model-driver-intervals-first")
                    .with("number", at + 1)
                    .with("share", *share)
                    .with("rounds", given.rounds),
            );
            steps.push(
                Step::new("model-driver-intervals-weight")
                    .with("number", at + 1)
                    .with("weight", weight)
                    .with("lo", ends.lo)
                    .with("hi", ends.hi),
            );
        }
        Ok(Solution { outputs: json!({"drivers": found, "sureness": sure}), steps })
    },
    example: || Example {
        input: json!({"outcome": [43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77], "predictors": [[51, 30], [64, 51], [70, 68], [63, 45], [78, 56], [55, 49], [67, 42], [75, 50], [82, 72], [61, 45], [53, 53], [60, 47], [62, 57], [83, 83], [77, 54]], "rounds": 500}),
        expected: json!({
            "drivers": {
                "correlations": [0.7242282312, 0.5426549013], "lmg": [0.377730819, 0.1476986301], "n": 15,
                "r2": 0.5254294491, "relative_weights": [0.377730819, 0.1476986301],
            },
            "sureness": {
                "first": [0.896, 0.104], "lmg": [[0.163979006, 0.6322209483], [0.0544677806, 0.4193817009]],
                "r2": [0.2995699468, 0.8461806636],
                "relative_weights": [[0.163979006, 0.6322209483], [0.0544677806, 0.4193817009]],
            },
        }),
        tolerance: 1e-8,
    },
    source: "U. Groemping, Journal of Statistical Software 17 (2006) 1; S. Tonidandel, J. M. LeBreton and J. W. Johnson, Psychological Methods 14 (2009) 387-399; data: first rows of attitude, R (S. Chatterjee and B. Price, 1977)",
    steps: &["model-driver-intervals-explained", "model-driver-intervals-first", "model-driver-intervals-weight"],
};
