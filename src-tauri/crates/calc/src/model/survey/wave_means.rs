//! Model `wave_means`: whether a mean moves from wave to wave.

use super::*;
use crate::{
    model::schema::{as_many, confidence, series, several, within},
    survey::waves::trend,
};

#[derive(Deserialize)]
struct Given {
    times: Vec<f64>,
    waves: Vec<Vec<f64>>,
    level: f64,
}

/// When a wave was.
pub(super) fn time() -> serde_json::Value {
    within(-100_000.0..=100_000.0, "unit of time")
}

/// Whether a mean moves from wave to wave.
pub(super) const MODEL: Entry = Entry {
    id: "wave_means",
    title: "model-wave-means-title",
    inputs: || {
        schema::inputs(
            [
                ("times", several(2..=60, time(), "times")),
                ("waves", several(2..=60, series(2, answer()), "waves")),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("times", given.times.len()), &[("waves", given.waves.len())])?;
        if given.times.windows(2).any(|pair| pair[0] >= pair[1]) {
            return Err(refused("times", "each later than the one before"));
        }
        let found = trend(&given.times, &given.waves, given.level).ok_or_else(|| unfit("waves"))?;
        let mut steps = vec![
            Step::new("model-wave-means-slope")
                .with("waves", found.waves.len())
                .with("slope", found.slope)
                .with("lo", found.interval.lo)
                .with("hi", found.interval.hi),
            Step::new("model-wave-means-test")
                .with("t", found.t)
                .with("freedom", found.freedom)
                .with("p", p_text(found.p)),
        ];
        steps.extend(found.last.as_ref().map(|last| {
            Step::new("model-wave-means-last").with("difference", last.difference).with("p", p_text(last.p))
        }));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"times": [1, 2, 3, 4], "waves": [[3, 4, 2, 4, 3], [4, 3, 3, 5, 4, 3], [4, 5, 4, 3, 5], [5, 4, 5, 4, 4, 5, 3]]}),
        expected: json!({
            "freedom": 10.2050122298, "interval": [0.0460455383, 0.7120496998],
            "last": {
                "difference": 0.0857142857, "freedom": 8.1723351819, "interval": [-0.9959315385, 1.1673601099],
                "p": 0.8599637814, "t": 0.1820691387,
            },
            "p": 0.0294820717, "slope": 0.379047619, "t": 2.5293431433,
            "waves": [
                {"interval": [2.1611493663, 4.2388506337], "mean": 3.2, "n": 5, "sd": 0.8366600265},
                {"interval": [2.8098060548, 4.5235272785], "mean": 3.6666666667, "n": 6, "sd": 0.8164965809},
                {"interval": [3.1611493663, 5.2388506337], "mean": 4.2, "n": 5, "sd": 0.8366600265},
                {"interval": [3.586596614, 4.9848319575], "mean": 4.2857142857, "n": 7, "sd": 0.755928946},
            ],
        }),
        tolerance: 1e-8,
    },
    source: "B. L. Welch, Biometrika 34 (1947) 28-35; F. E. Satterthwaite, Biometrics Bulletin 2 (1946) 110-114; example: the contrast written out with scipy 1.17.1",
    steps: &["model-wave-means-slope", "model-wave-means-test", "model-wave-means-last"],
};
