//! Model `internal_gap`: what staff believe against what customers say.

use super::*;
use crate::{
    model::schema::{as_many, confidence},
    survey::profile::inside_and_outside,
};

const STEPS: [&str; 3] = ["model-internal-gap-elements", "model-internal-gap-clear", "model-internal-gap-widest"];

#[derive(Deserialize)]
struct Given {
    staff: Vec<Vec<f64>>,
    customers: Vec<Vec<f64>>,
    alpha: f64,
    level: f64,
}

/// What staff believe against what customers say.
pub(super) const MODEL: Entry = Entry {
    id: "internal_gap",
    title: "model-internal-gap-title",
    inputs: || {
        schema::inputs(
            [
                ("staff", table(2, 1, answer())),
                ("customers", table(2, 1, answer())),
                ("alpha", significance()),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let (staff, customers) = (columns("staff", &given.staff)?, columns("customers", &given.customers)?);
        as_many(("staff[0]", staff.len()), &[("customers[0]", customers.len())])?;
        let found = inside_and_outside(&staff, &customers, given.level)
            .ok_or_else(|| refused("staff", "two people on each side, answers that vary"))?;
        Ok(competitor_profile::compared(&found, given.alpha, STEPS))
    },
    example: || Example {
        input: json!({"staff": [[5, 4], [5, 5], [4, 5], [5, 4]], "customers": [[3, 4], [4, 5], [3, 3], [2, 4], [4, 5]]}),
        expected: json!({
            "elements": [
                {
                    "p_holm": 0.0235555636,
                    "test": {
                        "difference": 1.55, "freedom": 6.6116896204, "interval": [0.4731182991, 2.6268817009],
                        "p": 0.0117777818, "t": 3.4444444444,
                    },
                },
                {
                    "p_holm": 0.5459783559,
                    "test": {
                        "difference": 0.3, "freedom": 6.9132443532, "interval": [-0.8203269231, 1.4203269231],
                        "p": 0.5459783559, "t": 0.6348110543,
                    },
                },
            ],
        }),
        tolerance: 1e-8,
    },
    source: "A. Parasuraman, V. A. Zeithaml and L. L. Berry, Journal of Marketing 49 (1985) 41-50; B. L. Welch, Biometrika 34 (1947) 28-35; example: scipy 1.17.1",
    steps: &STEPS,
};
