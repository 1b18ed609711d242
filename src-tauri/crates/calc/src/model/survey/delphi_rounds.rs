//! Model `delphi_rounds`: rounds of one statement before experts.

use super::*;
use crate::{
    model::schema::{as_many, or, series, several},
    survey::delphi::{Change, Round, change, round, settled},
};

#[derive(Deserialize)]
struct Given {
    rounds: Vec<Vec<f64>>,
    agree_from: f64,
    greatest: f64,
}

/// Rounds of one statement before experts.
pub(super) const MODEL: Entry = Entry {
    id: "delphi_rounds",
    title: "model-delphi-rounds-title",
    inputs: || {
        schema::inputs(
            [
                ("rounds", several(1..=20, series(1, answer()), "rounds")),
                ("agree_from", or(answer(), 4)),
                ("greatest", or(answer(), 5)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        for (at, marks) in given.rounds.iter().enumerate() {
            as_many(("rounds[0]", given.rounds[0].len()), &[(&format!("rounds[{at}]"), marks.len())])?;
        }
        let rounds: Option<Vec<Round>> =
            given.rounds.iter().map(|marks| round(marks, given.agree_from, given.greatest)).collect();
        let changes: Option<Vec<Change>> = given.rounds.windows(2).map(|pair| change(&pair[0], &pair[1])).collect();
        let (rounds, changes) = rounds.zip(changes).ok_or_else(|| unfit("rounds"))?;
        let last = &rounds[rounds.len() - 1];
        let stop = changes.last().is_some_and(|c| settled(last, c));
        let mut steps = vec![
            Step::new("model-delphi-rounds-last")
                .with("round", rounds.len())
                .with("n", last.summary.n)
                .with("median", last.summary.median)
                .with("iqr", last.summary.iqr),
            Step::new("model-delphi-rounds-agree").with("agree", last.agree),
        ];
        steps.extend(
            changes
                .last()
                .map(|c| Step::new("model-delphi-rounds-change").with("changers", c.changers).with("net", c.net)),
        );
        steps.push(Step::new(if stop { "model-delphi-rounds-stop" } else { "model-delphi-rounds-on" }));
        Ok(Solution { outputs: json!({"rounds": rounds, "changes": changes, "stop": stop}), steps })
    },
    example: || Example {
        input: json!({"rounds": [[5, 4, 3, 2, 4, 5], [4, 4, 4, 3, 4, 5]]}),
        expected: json!({
            "changes": [{"changers": 0.5, "net": 0.3333333333}],
            "rounds": [
                {
                    "agree": 0.6666666667, "full_marks": 0.3333333333,
                    "summary": {
                        "cv": 0.3049683116, "iqr": 1.5, "kurtosis": -0.4461629982, "max": 5.0,
                        "mean": 3.8333333333, "median": 4.0, "min": 2.0, "mode": 4.0, "n": 6, "q1": 3.25,
                        "q3": 4.75, "sd": 1.1690451945, "se": 0.4772607021, "skewness": -0.6676284275,
                    },
                },
                {
                    "agree": 0.8333333333, "full_marks": 0.1666666667,
                    "summary": {
                        "cv": 0.158113883, "iqr": 0.0, "kurtosis": 2.5, "max": 5.0, "mean": 4.0, "median": 4.0,
                        "min": 3.0, "mode": 4.0, "n": 6, "q1": 4.0, "q3": 4.0, "sd": 0.632455532,
                        "se": 0.2581988897, "skewness": 0.0,
                    },
                },
            ],
            "stop": false,
        }),
        tolerance: 1e-8,
    },
    source: "M. Scheibe, M. Skutsch and J. Schofer, in H. A. Linstone and M. Turoff (eds.), The Delphi Method, 1975; example by hand",
    steps: &[
        "model-delphi-rounds-last",
        "model-delphi-rounds-agree",
        "model-delphi-rounds-change",
        "model-delphi-rounds-stop",
        "model-delphi-rounds-on",
    ],
};
