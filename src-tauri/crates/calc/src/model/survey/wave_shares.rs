//! Model `wave_shares`: whether a share moves from wave to wave.

use super::*;
use crate::{
    model::schema::{as_many, number, positive, several},
    survey::waves::share_trend,
};

#[derive(Deserialize)]
struct Given {
    times: Vec<f64>,
    hits: Vec<f64>,
    of: Vec<f64>,
}

/// Whether a share moves from wave to wave.
pub(super) const MODEL: Entry = Entry {
    id: "wave_shares",
    title: "model-wave-shares-title",
    inputs: || {
        schema::inputs(
            [
                ("times", several(2..=60, wave_means::time(), "times")),
                ("hits", several(2..=60, number("answers"), "answers")),
                ("of", several(2..=60, positive("answers"), "answers")),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("times", given.times.len()), &[("hits", given.hits.len()), ("of", given.of.len())])?;
        if given.times.windows(2).any(|pair| pair[0] >= pair[1]) {
            return Err(refused("times", "each later than the one before"));
        }
        let found = share_trend(&given.times, &given.hits, &given.of)
            .ok_or_else(|| refused("hits", "number <= of, some above 0 and some below of"))?;
        let mut steps = vec![
            Step::new("model-wave-shares-slope").with("waves", found.shares.len()).with("slope", found.slope),
            Step::new("model-wave-shares-test").with("z", found.z).with("p", p_text(found.p)),
        ];
        steps.extend(found.p_off_line.map(|p| {
            let word = if p < 0.05 { "model-wave-shares-bent" } else { "model-wave-shares-straight" };
            Step::new(word).with("chi2", found.off_line).with("p", p_text(p))
        }));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"times": [1, 2, 3, 4], "hits": [62, 71, 80, 96], "of": [120, 118, 125, 130]}),
        expected: json!({
            "freedom": 2.0, "off_line": 0.3259622438, "p": 0.0002746061, "p_off_line": 0.8496072272,
            "shares": [0.5166666667, 0.6016949153, 0.64, 0.7384615385], "slope": 0.0705232634, "z": 3.6381475108,
        }),
        tolerance: 1e-8,
    },
    source: "W. G. Cochran, Biometrics 10 (1954) 417-451; P. Armitage, Biometrics 11 (1955) 375-386; example: statsmodels 0.15.0 (ordinal association)",
    steps: &[
        "model-wave-shares-slope",
        "model-wave-shares-test",
        "model-wave-shares-bent",
        "model-wave-shares-straight",
    ],
};
