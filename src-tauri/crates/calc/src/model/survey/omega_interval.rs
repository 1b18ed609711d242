//! Model `omega_interval`: how sure the reliability of a scale is.

use super::*;
use crate::{
    model::schema::confidence,
    survey::reliability::{omega, omega_interval},
};

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
    missing: Option<f64>,
    level: f64,
    rounds: usize,
    seed: u64,
}

/// How sure the reliability of a scale is.
pub(super) const MODEL: Entry = Entry {
    id: "omega_interval",
    title: "model-omega-interval-title",
    inputs: || {
        schema::inputs(
            [
                ("answers", small_table(4, 3..=20)),
                ("missing", answer()),
                ("level", confidence()),
                ("rounds", rounds()),
                ("seed", seed()),
            ],
            &["missing"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let columns = complete_columns("answers", &given.answers, given.missing)?;
        let both = omega(&columns).zip(omega_interval(&columns, given.level, given.rounds, given.seed));
        let (found, interval) = both.ok_or_else(|| unfit("answers"))?;
        let n = columns[0].len();
        let steps = vec![
            Step::new("model-omega-interval-omega").with("n", n).with("k", columns.len()).with("omega", found.omega),
            Step::new("model-omega-interval-interval")
                .with("rounds", given.rounds)
                .with("lo", interval.lo)
                .with("hi", interval.hi),
            Step::new(if interval.lo >= 0.7 { "model-omega-interval-sure" } else { "model-omega-interval-unsure" }),
        ];
        Ok(Solution { outputs: json!({"n": n, "omega": found.omega, "interval": interval}), steps })
    },
    example: || Example {
        input: json!({"answers": [[43, 51, 30, 39], [63, 64, 51, 54], [71, 70, 68, 69], [61, 63, 45, 47], [81, 78, 56, 66], [43, 55, 49, 44], [58, 67, 42, 56], [71, 75, 50, 55], [72, 82, 72, 67], [67, 61, 45, 47]], "rounds": 500}),
        expected: json!({"interval": [0.8704972347, 0.9795585623], "n": 10, "omega": 0.9471608335}),
        // resamples are fitted to a millionth
        tolerance: 1e-4,
    },
    source: "R. P. McDonald, Test Theory, 1999; K. Kelley and S. Pornprasertmanit, Psychological Methods 21 (2016) 69-92; data: first rows of attitude, R (S. Chatterjee and B. Price, 1977)",
    steps: &[
        "model-omega-interval-omega",
        "model-omega-interval-interval",
        "model-omega-interval-sure",
        "model-omega-interval-unsure",
    ],
};
