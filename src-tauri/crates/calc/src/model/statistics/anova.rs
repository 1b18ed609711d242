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
        expected: json!({
            "classical": {"between": 3.0, "f": 6.7914070463, "p": 0.0041142273, "within": 15.0},
            "eta2": 0.5759623953,
            "groups": [
                {"mean": 59.2, "n": 5, "sd": 8.5264294989}, {"mean": 51.2, "n": 5, "sd": 9.2843955107},
                {"mean": 42.5, "n": 4, "sd": 5.4467115461}, {"mean": 37.4, "n": 5, "sd": 8.3246621553},
            ],
            "kruskal": {"freedom": 3.0, "h": 10.5886303775, "p": 0.0141715633},
            "levene": {"between": 3.0, "f": 0.3927432217, "p": 0.760016127, "within": 15.0},
            "omega2": 0.4776520457, "squares_between": 1360.7263157895, "squares_within": 1001.8,
            "welch": {"between": 3.0, "f": 5.8901148105, "p": 0.0188130297, "within": 8.3298406955},
        }),
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
