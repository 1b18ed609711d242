//! Model `competitor_profile`: ours against a competitor, element by element.

use super::*;
use crate::{
    model::schema::{as_many, confidence},
    survey::profile::{Element, ours_and_theirs},
};

const STEPS: [&str; 3] =
    ["model-competitor-profile-elements", "model-competitor-profile-clear", "model-competitor-profile-widest"];

/// Elements of two sides: how many, how many clearly differ, and the widest difference, said by these steps.
pub(super) fn compared(found: &[Element], alpha: f64, [elements, clear, widest]: [&'static str; 3]) -> Solution {
    let clearly = |above: bool| found.iter().filter(|e| e.p_holm < alpha && (e.test.difference > 0.0) == above).count();
    let mut steps = vec![
        Step::new(elements).with("elements", found.len()),
        Step::new(clear).with("above", clearly(true)).with("below", clearly(false)),
    ];
    let most = found.iter().enumerate().max_by(|a, b| a.1.test.t.abs().total_cmp(&b.1.test.t.abs()));
    steps.extend(most.map(|(at, e)| {
        Step::new(widest)
            .with("number", at + 1)
            .with("difference", e.test.difference)
            .with("lo", e.test.interval.lo)
            .with("hi", e.test.interval.hi)
            .with("p", p_text(e.p_holm))
    }));
    Solution { outputs: json!({"elements": found}), steps }
}

#[derive(Deserialize)]
struct Given {
    ours: Vec<Vec<f64>>,
    theirs: Vec<Vec<f64>>,
    alpha: f64,
    level: f64,
}

/// Ours against a competitor, element by element.
pub(super) const MODEL: Entry = Entry {
    id: "competitor_profile",
    title: "model-competitor-profile-title",
    inputs: || {
        schema::inputs(
            [
                ("ours", table(2, 1, answer())),
                ("theirs", table(2, 1, answer())),
                ("alpha", significance()),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("ours", given.ours.len()), &[("theirs", given.theirs.len())])?;
        let (ours, theirs) = (columns("ours", &given.ours)?, columns("theirs", &given.theirs)?);
        as_many(("ours[0]", ours.len()), &[("theirs[0]", theirs.len())])?;
        let found = ours_and_theirs(&ours, &theirs, given.level)
            .ok_or_else(|| refused("ours", "two people, differences that vary"))?;
        Ok(compared(&found, given.alpha, STEPS))
    },
    example: || Example {
        input: json!({"ours": [[5, 3], [4, 2], [5, 4], [4, 3], [3, 3]], "theirs": [[3, 3], [3, 3], [4, 4], [2, 2], [3, 4]]}),
        expected: json!({
            "elements": [
                {
                    "p_holm": 0.0653558467,
                    "test": {
                        "difference": 1.2, "freedom": 4.0, "interval": [0.1611493663, 2.2388506337],
                        "p": 0.0326779233, "t": 3.2071349029,
                    },
                },
                {
                    "p_holm": 0.621308295,
                    "test": {
                        "difference": -0.2, "freedom": 4.0, "interval": [-1.2388506337, 0.8388506337],
                        "p": 0.621308295, "t": -0.5345224838,
                    },
                },
            ],
        }),
        tolerance: 1e-8,
    },
    source: "Student, Biometrika 6 (1908) 1-25, of differences; S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70; example: scipy 1.17.1",
    steps: &STEPS,
};
