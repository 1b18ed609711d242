//! Model `top_box`: ends of a scale.

use super::*;
use crate::{
    model::schema::{confidence, number, or, several, within},
    survey::satisfaction::top_box as ends,
};

#[derive(Deserialize)]
struct Given {
    counts: Vec<f64>,
    least: f64,
    level: f64,
}

/// Ends of a scale.
pub(super) const MODEL: Entry = Entry {
    id: "top_box",
    title: "model-top-box-title",
    inputs: || {
        schema::inputs(
            [
                ("counts", several(2..=100, number("answers"), "answers")),
                ("least", or(within(-100.0..=100.0, "unit of the answers"), 1)),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let found =
            ends(&given.counts, given.least, given.level).ok_or_else(|| refused("counts", "some number > 0"))?;
        let mut steps = vec![
            Step::new("model-top-box-top")
                .with("n", found.n)
                .with("top", found.top2)
                .with("lo", found.top2_interval.lo)
                .with("hi", found.top2_interval.hi),
            Step::new("model-top-box-bottom").with("bottom", found.bottom2).with("net", found.net),
        ];
        steps.extend(found.sd.map(|sd| Step::new("model-top-box-mean").with("mean", found.mean).with("sd", sd)));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"counts": [5, 9, 22, 31, 18]}),
        expected: json!({
            "bottom2": 0.1647058824, "mean": 3.5647058824, "n": 85.0, "net": 0.4117647059, "sd": 1.1174701319,
            "top1": 0.2117647059, "top2": 0.5764705882, "top2_interval": [0.4703635021, 0.6759645769],
        }),
        tolerance: 1e-8,
    },
    source: "E. B. Wilson, JASA 22 (1927) 209-212; example: closed form",
    steps: &["model-top-box-top", "model-top-box-bottom", "model-top-box-mean"],
};
