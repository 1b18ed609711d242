//! Model `anova`: means of several groups.

use super::*;
use crate::{model::schema::several, stats::anova::anova as compare};

#[derive(Deserialize)]
struct Given {
    groups: Vec<Vec<f64>>,
}

/// Means of several groups.
pub(super) const MODEL: Entry = Entry {
    id: "anova",
    title: "model-anova-title",
    inputs: || schema::inputs([("groups", several(2..=100, values(1), "groups"))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found = compare(&given.groups).ok_or_else(|| unfit("groups"))?;
        let classical = &found.classical;
        let mut steps = vec![
            Step::new("model-anova-sums").with("groups", found.groups.len()).with("eta2", found.eta2),
            Step::new("model-anova-classical")
                .with("f", classical.f)
                .with("between", classical.between)
                .with("within", classical.within)
                .with("p", p_text(classical.p)),
        ];
        if let Some(levene) = &found.levene {
            steps.push(Step::new("model-anova-levene").with("f", levene.f).with("p", p_text(levene.p)));
        }
        if let Some(welch) = &found.welch {
            steps.push(Step::new("model-anova-welch").with("f", welch.f).with("p", p_text(welch.p)));
        }
        steps.push(Step::new("model-anova-kruskal").with("h", found.kruskal.h).with("p", p_text(found.kruskal.p)));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"groups": [[62, 60, 71, 55, 48], [63, 57, 52, 41, 43], [42, 50, 41, 37], [32, 39, 51, 30, 35]]}),
        expected: json!({}),
        tolerance: 1e-8,
    },
    source: "R. A. Fisher, Statistical Methods for Research Workers, 1925; example: J. T. McClave and F. H. Dietrich, Statistics, 1991 (pain by hair colour)",
    steps: &[
        "model-anova-sums",
        "model-anova-classical",
        "model-anova-levene",
        "model-anova-welch",
        "model-anova-kruskal",
    ],
};
