//! Model `krejcie_morgan`: the table of sample sizes.

use super::*;
use crate::{
    model::schema::{or, within},
    survey::sample_size::krejcie_morgan as table,
};

#[derive(Deserialize)]
struct Given {
    population: f64,
    margin: f64,
    share: f64,
    chi2: f64,
}

/// The table of sample sizes.
pub(super) const MODEL: Entry = Entry {
    id: "krejcie_morgan",
    title: "model-krejcie-morgan-title",
    inputs: || {
        schema::inputs(
            [
                ("population", within(1.0..=1e9, "people")),
                ("margin", or(within(0.001..=0.5, "share"), 0.05)),
                ("share", or(within(0.001..=0.999, "share"), 0.5)),
                ("chi2", or(within(0.1..=100.0, "chi square of one degree of freedom"), 3.841)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let exact =
            table(given.population, given.margin, given.share, given.chi2).ok_or_else(|| unfit("population"))?;
        let step = Step::new("model-krejcie-morgan-size")
            .with("population", given.population)
            .with("needed", libm::round(exact));
        Ok(Solution { outputs: json!({"exact": exact, "rounded": libm::round(exact)}), steps: vec![step] })
    },
    example: || Example {
        input: json!({"population": 1000}),
        expected: json!({"exact": 277.7094931675, "rounded": 278.0}),
        tolerance: 1e-8,
    },
    source: "R. V. Krejcie and D. W. Morgan, Educational and Psychological Measurement 30 (1970) 607-610; example: their table, 278",
    steps: &["model-krejcie-morgan-size"],
};
