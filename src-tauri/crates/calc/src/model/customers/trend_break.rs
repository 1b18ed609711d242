//! Model `trend_break`: the weekly volume breaks off.

use super::*;
use crate::value::alerts::trend::{RECENT, RULE, falling};

#[derive(Deserialize)]
struct Given {
    counts: Vec<f64>,
    factors: Option<Vec<f64>>,
}

/// The rule; see [`falling`].
pub(super) const MODEL: Entry = Entry {
    id: "trend_break",
    title: "model-trend-break-title",
    inputs: || {
        schema::inputs(
            [
                ("counts", several(RECENT + 12..=1_000, within(0.0..=1e6, "pieces a week"), "pieces a week")),
                ("factors", several(RECENT + 12..=1_000, within(0.0..=10.0, "ordinary weeks"), "ordinary weeks")),
            ],
            &["factors"],
        )
    },
    solve: |schema, input| {
        let Given { counts, factors } = schema::read(schema, input)?;
        let factors = factors.unwrap_or_else(|| vec![1.0; counts.len()]);
        schema::as_many(("counts", counts.len()), &[("factors", factors.len())])?;
        let found = falling(&counts, &factors);
        let steps = match &found {
            Some(f) => vec![
                Step::new("model-trend-break-level").with("level", f.level).with("dispersion", f.dispersion),
                Step::new("model-trend-break-signal").with("sum", f.sum).with("interval", RULE.interval),
                Step::new("model-trend-break-since")
                    .with("weeks", f.weeks)
                    .with("since", f.since)
                    .with("gone", f.gone()),
            ],
            None => vec![Step::new("model-trend-break-quiet").with("weeks", RECENT)],
        };
        let gone = found.as_ref().map(crate::value::alerts::trend::Break::gone);
        Ok(Solution { outputs: json!({"falling": found.is_some(), "found": found, "gone": gone}), steps })
    },
    example: || {
        let counts: Vec<u32> = [vec![20; 20], vec![8; 4]].concat();
        let sum = 4.0 * (12.0 / libm::sqrt(20.0) - 0.5);
        Example {
            input: json!({"counts": counts}),
            expected: json!({
                "falling": true, "gone": 0.6,
                "found": {"level": 20.0, "since": 8.0, "weeks": 4, "dispersion": 1.0, "sum": sum},
            }),
            tolerance: 1e-9,
        }
    },
    source: "E. S. Page, Biometrika 41 (1954) 100-115, over standardised Poisson counts; example by hand: each week is 12/√20 too low, less 1/2",
    steps: &[
        "model-trend-break-level",
        "model-trend-break-signal",
        "model-trend-break-since",
        "model-trend-break-quiet",
    ],
};
