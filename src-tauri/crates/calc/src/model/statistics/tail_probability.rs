//! Model `tail_probability`: the probability beyond a value.

use super::*;
use crate::{
    model::schema::{choice, or, whole, within},
    stats::{
        studentized::range_above,
        tails::{chi2_above, f_above, noncentral_t_above, normal_above, t_above},
    },
};

/// The distributions there are.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Distribution {
    Normal,
    T,
    Chi2,
    F,
    NoncentralT,
    StudentizedRange,
}

#[derive(Deserialize)]
struct Given {
    distribution: Distribution,
    at: f64,
    freedom: f64,
    within: f64,
    shift: f64,
    groups: usize,
}

/// The probability beyond a value.
pub(super) const MODEL: Entry = Entry {
    id: "tail_probability",
    title: "model-tail-probability-title",
    inputs: || {
        schema::inputs(
            [
                (
                    "distribution",
                    choice(&["normal", "t", "chi2", "f", "noncentral_t", "studentized_range"], "distribution"),
                ),
                ("at", within(-1e6..=1e6, "value of the statistic")),
                ("freedom", or(within(0.001..=1e6, "degrees of freedom"), 1)),
                ("within", or(within(0.001..=1e6, "degrees of freedom"), 1)),
                ("shift", or(within(-40.0..=40.0, "noncentrality"), 0)),
                ("groups", or(whole(2..=100, "groups"), 3)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let Given { at, freedom, within, shift, groups, .. } = given;
        let above = match given.distribution {
            Distribution::Normal => normal_above(at),
            Distribution::T => t_above(at, freedom),
            Distribution::Chi2 => chi2_above(at, freedom),
            Distribution::F => f_above(at, freedom, within),
            Distribution::NoncentralT => noncentral_t_above(at, freedom, shift),
            Distribution::StudentizedRange => range_above(at, groups, freedom),
        };
        let above = above.ok_or_else(|| unfit("at"))?;
        let step = Step::new("model-tail-probability-above").with("value", at).with("above", above);
        Ok(Solution { outputs: json!({"above": above, "below": 1.0 - above}), steps: vec![step] })
    },
    example: || Example {
        input: json!({"distribution": "t", "at": 1.8608, "freedom": 17.776}),
        expected: json!({"above": 0.0396982891, "below": 0.9603017109}),
        tolerance: 1e-8,
    },
    source: "W. H. Press et al., Numerical Recipes, 3rd ed. 2007, § 6; R. V. Lenth, Applied Statistics 38 (1989) 185-189; H. O. Hartley, Biometrika 32 (1942) 334-348; example: R ?t.test, p = .07939 two-sided",
    steps: &["model-tail-probability-above"],
};
