//! Model `likert_items`: how answers to questions of a scale are spread.

use super::*;
use crate::{
    model::schema::{confidence, or, within},
    survey::likert::{Base, Likert, likert},
};

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
    missing: Option<f64>,
    least: i32,
    most: i32,
    level: f64,
}

/// How answers to questions of a scale are spread.
pub(super) const MODEL: Entry = Entry {
    id: "likert_items",
    title: "model-likert-items-title",
    inputs: || {
        let point = || json!({"type": "integer", "minimum": -50, "maximum": 100, "unit": "unit of the answers"});
        schema::inputs(
            [
                ("answers", table(1, 1, within(-1000.0..=1000.0, "unit of the answers"))),
                ("missing", answer()),
                ("least", or(point(), 1)),
                ("most", or(point(), 5)),
                ("level", confidence()),
            ],
            &["missing"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let columns = with_holes("answers", &given.answers, given.missing)?;
        let of = |column: &Vec<Option<f64>>| likert(column, given.least, given.most, given.level);
        let questions: Vec<Likert> = columns.iter().map(of).collect::<Option<_>>().ok_or_else(|| {
            refused(
                "answers",
                "whole points from least to most, at least one answer a question, a scale of 2 to 101 points",
            )
        })?;
        let few = questions.iter().filter(|q| q.base != Base::Firm).count();
        let mut steps =
            vec![Step::new("model-likert-items-size").with("n", columns[0].len()).with("questions", questions.len())];
        let ranked = || questions.iter().enumerate();
        if let (Some((high, best)), Some((low, worst))) = (
            ranked().max_by(|a, b| a.1.ends.top2.total_cmp(&b.1.ends.top2)),
            ranked().max_by(|a, b| a.1.ends.bottom2.total_cmp(&b.1.ends.bottom2)),
        ) {
            steps.push(
                Step::new("model-likert-items-top")
                    .with("number", high + 1)
                    .with("share", best.ends.top2)
                    .with("lo", best.ends.top2_interval.lo)
                    .with("hi", best.ends.top2_interval.hi),
            );
            steps
                .push(Step::new("model-likert-items-bottom").with("number", low + 1).with("share", worst.ends.bottom2));
        }
        if few > 0 {
            steps.push(Step::new("model-likert-items-few").with("few", few));
        }
        Ok(Solution { outputs: json!({"questions": questions}), steps })
    },
    example: || Example {
        input: json!({"answers": [[5, 2], [4, 3], [4, 1], [5, 2], [3, -9], [4, 4]], "missing": -9}),
        expected: json!({
            "questions": [
                {
                    "base": "hatched", "counts": [0, 0, 1, 3, 2],
                    "ends": {
                        "bottom2": 0.0, "mean": 4.1666666667, "n": 6.0, "net": 0.8333333333, "sd": 0.7527726527,
                        "top1": 0.3333333333, "top2": 0.8333333333, "top2_interval": [0.4364971778, 0.9699466303],
                    },
                    "intervals": [
                        [0.0, 0.3903342879], [0.0, 0.3903342879], [0.0300533697, 0.5635028222],
                        [0.1876163065, 0.8123836935], [0.0967714111, 0.7000066849],
                    ],
                    "median": 4.0, "missing": 0, "n": 6, "shares": [0.0, 0.0, 0.1666666667, 0.5, 0.3333333333],
                },
                {
                    "base": "hatched", "counts": [1, 2, 1, 1, 0],
                    "ends": {
                        "bottom2": 0.6, "mean": 2.4, "n": 5.0, "net": -0.4, "sd": 1.1401754251, "top1": 0.0,
                        "top2": 0.2, "top2_interval": [0.0362241086, 0.6244653702],
                    },
                    "intervals": [
                        [0.0362241086, 0.6244653702], [0.1176207742, 0.7692757187], [0.0362241086, 0.6244653702],
                        [0.0362241086, 0.6244653702], [0.0, 0.4344824648],
                    ],
                    "median": 2.0, "missing": 1, "n": 5, "shares": [0.2, 0.4, 0.2, 0.2, 0.0],
                },
            ],
        }),
        tolerance: 1e-8,
    },
    source: "R. Likert, Archives of Psychology 140 (1932); E. B. Wilson, JASA 22 (1927) 209-212; example: counts by hand, intervals of statsmodels 0.15.0",
    steps: &[
        "model-likert-items-size",
        "model-likert-items-top",
        "model-likert-items-bottom",
        "model-likert-items-few",
    ],
};
