//! Model `group_comparisons`: which of several groups differ.

use super::*;
use crate::{model::schema::several, stats::comparisons::comparisons};

#[derive(Deserialize)]
struct Given {
    groups: Vec<Vec<f64>>,
    alpha: f64,
}

/// Which of several groups differ.
pub(super) const MODEL: Entry = Entry {
    id: "group_comparisons",
    title: "model-group-comparisons-title",
    inputs: || schema::inputs([("groups", several(2..=12, values(1), "groups")), ("alpha", significance())], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let pairs = comparisons(&given.groups).ok_or_else(|| unfit("groups"))?;
        let by_means = pairs.iter().filter(|p| p.means.as_ref().is_some_and(|m| m.p < given.alpha)).count();
        let by_ranks = pairs.iter().filter(|p| p.ranks.p_holm < given.alpha).count();
        let mut steps = vec![
            Step::new("model-group-comparisons-pairs").with("groups", given.groups.len()).with("pairs", pairs.len()),
        ];
        let clearest = pairs.iter().filter_map(|pair| Some((pair, pair.means.as_ref()?)));
        steps.extend(clearest.min_by(|a, b| a.1.p.total_cmp(&b.1.p)).map(|(pair, means)| {
            Step::new("model-group-comparisons-clearest")
                .with("first", pair.first + 1)
                .with("second", pair.second + 1)
                .with("difference", pair.difference)
                .with("t", means.t)
                .with("p", p_text(means.p))
        }));
        steps.push(Step::new("model-group-comparisons-means").with("found", by_means));
        steps.push(Step::new("model-group-comparisons-ranks").with("found", by_ranks));
        Ok(Solution { outputs: json!({"pairs": pairs, "by_means": by_means, "by_ranks": by_ranks}), steps })
    },
    example: || Example {
        input: json!({"groups": [[62, 60, 71, 55, 48], [63, 57, 52, 41, 43], [42, 50, 41, 37], [32, 39, 51, 30, 35]]}),
        expected: json!({
            "by_means": 2, "by_ranks": 1,
            "pairs": [
                {
                    "difference": 8.0, "first": 0,
                    "means": {"freedom": 7.9426694338, "p": 0.5228437343, "t": 1.4191001324},
                    "ranks": {"difference": 2.9, "p": 0.4149651219, "p_holm": 0.8299302438, "z": 0.8151872728},
                    "second": 1,
                },
                {
                    "difference": 16.7, "first": 0,
                    "means": {"freedom": 6.7720893831, "p": 0.0377750352, "t": 3.5639636574},
                    "ranks": {"difference": 7.825, "p": 0.0380976196, "p_holm": 0.1523904786, "z": 2.073802901},
                    "second": 2,
                },
                {
                    "difference": 21.8, "first": 0,
                    "means": {"freedom": 7.9954162363, "p": 0.0147686944, "t": 4.0906971065},
                    "ranks": {"difference": 10.6, "p": 0.0028857787, "p_holm": 0.0173146724, "z": 2.9796500316},
                    "second": 3,
                },
                {
                    "difference": 8.7, "first": 1,
                    "means": {"freedom": 6.5625096625, "p": 0.371497422, "t": 1.7520724899},
                    "ranks": {"difference": 4.925, "p": 0.1918121692, "p_holm": 0.5754365075, "z": 1.3052369697},
                    "second": 2,
                },
                {
                    "difference": 13.8, "first": 1,
                    "means": {"freedom": 7.906609455, "p": 0.1400845232, "t": 2.4745651474},
                    "ranks": {"difference": 7.7, "p": 0.0304288518, "p_holm": 0.1521442589, "z": 2.1644627588},
                    "second": 3,
                },
                {
                    "difference": 5.1, "first": 2,
                    "means": {"freedom": 6.8217722288, "p": 0.6980002446, "t": 1.1056518101},
                    "ranks": {"difference": 2.775, "p": 0.4620727317, "p_holm": 0.8299302438, "z": 0.7354380895},
                    "second": 3,
                },
            ],
        }),
        tolerance: 1e-8,
    },
    source: "P. A. Games and J. F. Howell, Journal of Educational Statistics 1 (1976) 113-125; O. J. Dunn, Technometrics 6 (1964) 241-252; example: J. T. McClave and F. H. Dietrich, Statistics, 1991 (pain by hair colour), figures of pingouin 0.7.0 and scikit-posthocs 0.17.1",
    steps: &[
        "model-group-comparisons-pairs",
        "model-group-comparisons-clearest",
        "model-group-comparisons-means",
        "model-group-comparisons-ranks",
    ],
};
