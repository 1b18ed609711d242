//! Model `guarded_looks`: looking at answers while they come in.

use super::*;
use crate::{
    model::schema::{as_many, several, within},
    survey::{
        live_power::{Verdict, guard},
        peeking::unguarded_error,
    },
};

#[derive(Deserialize)]
struct Given {
    answers: Vec<f64>,
    z: Vec<f64>,
    planned: f64,
    alpha: f64,
}

/// Looking at answers while they come in.
pub(super) const MODEL: Entry = Entry {
    id: "guarded_looks",
    title: "model-guarded-looks-title",
    inputs: || {
        schema::inputs(
            [
                ("answers", several(1..=40, within(1.0..=1e7, "answers"), "answers at each look")),
                ("z", several(1..=40, within(-100.0..=100.0, "standard errors"), "difference at each look")),
                ("planned", within(1.0..=1e7, "answers")),
                ("alpha", significance()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("answers", given.answers.len()), &[("z", given.z.len())])?;
        let found = guard(&given.answers, &given.z, given.planned, given.alpha)
            .ok_or_else(|| refused("answers", "numbers that grow"))?;
        let unguarded = unguarded_error(given.answers.len(), given.alpha).ok_or_else(|| unfit("answers"))?;
        // the look that decides: the one that found the difference, else the last that may
        let at = found.found_at.unwrap_or(found.looks.len() - 1);
        let verdict = match found.verdict {
            Verdict::Found => "model-guarded-looks-found",
            Verdict::GoOn => "model-guarded-looks-on",
            Verdict::NotFound => "model-guarded-looks-nothing",
        };
        let mut steps = vec![
            Step::new("model-guarded-looks-unguarded").with("looks", given.answers.len()).with("error", unguarded),
            Step::new("model-guarded-looks-bound")
                .with("number", at + 1)
                .with("spent", found.looks[at].spent)
                .with("bound", found.looks[at].bound)
                .with("z", given.z[at]),
            Step::new(verdict),
        ];
        let late = given.answers.len() - found.looks.len();
        steps.extend((late > 0).then(|| Step::new("model-guarded-looks-late").with("late", late)));
        Ok(Solution {
            outputs: json!({
                "looks": found.looks, "verdict": found.verdict, "found_at": found.found_at,
                "unguarded_error": unguarded,
            }),
            steps,
        })
    },
    example: || Example {
        input: json!({"answers": [40, 80, 120, 160, 200], "z": [1.2, 0.8, 1.9, 1.7, 2.1], "planned": 200}),
        expected: json!({
            "found_at": 4,
            "looks": [
                {"bound": 4.8768849488, "information": 0.2, "nominal_p": 1.0777e-06, "spent": 1.0777e-06},
                {"bound": 3.3570119215, "information": 0.4, "nominal_p": 0.0007878972, "spent": 0.0007883035},
                {"bound": 2.6802800646, "information": 0.6, "nominal_p": 0.0073560586, "spent": 0.0076161266},
                {"bound": 2.289816768, "information": 0.8, "nominal_p": 0.0220319407, "spent": 0.0244235807},
                {"bound": 2.0310320437, "information": 1.0, "nominal_p": 0.0422517441, "spent": 0.05},
            ],
            "unguarded_error": 0.1416893326, "verdict": "found",
        }),
        tolerance: 1e-8,
    },
    source: "K. K. G. Lan and D. L. DeMets, Biometrika 70 (1983) 659-663; P. Armitage, C. K. McPherson and B. C. Rowe, JRSS A 132 (1969) 235-244; example: bounds 4.877, 3.357, 2.680, 2.290, 2.031 as in D. M. Reboussin et al., Controlled Clinical Trials 21 (2000) 190-207",
    steps: &[
        "model-guarded-looks-found",
        "model-guarded-looks-on",
        "model-guarded-looks-nothing",
        "model-guarded-looks-unguarded",
        "model-guarded-looks-bound",
        "model-guarded-looks-late",
    ],
};
