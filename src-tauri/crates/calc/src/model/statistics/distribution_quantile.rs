//! Model `distribution_quantile`: the value that a probability lies below.

use super::*;
use crate::{
    model::schema::{choice, inner_share, or, within},
    stats::tails::{beta_quantile, chi2_quantile, f_quantile, normal_quantile, t_quantile},
};

/// The distributions there are.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Distribution {
    Normal,
    T,
    Chi2,
    F,
    Beta,
}

#[derive(Deserialize)]
struct Given {
    distribution: Distribution,
    probability: f64,
    first: f64,
    second: f64,
}

/// The value that a probability lies below.
pub(super) const MODEL: Entry = Entry {
    id: "distribution_quantile",
    title: "model-distribution-quantile-title",
    inputs: || {
        schema::inputs(
            [
                ("distribution", choice(&["normal", "t", "chi2", "f", "beta"], "distribution")),
                ("probability", inner_share("probability")),
                ("first", or(within(0.5..=1e6, "degrees of freedom or first parameter"), 1)),
                ("second", or(within(0.5..=1e6, "degrees of freedom or second parameter"), 1)),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let Given { probability, first, second, .. } = given;
        let value = match given.distribution {
            Distribution::Normal => normal_quantile(probability),
            Distribution::T => t_quantile(probability, first),
            Distribution::Chi2 => chi2_quantile(probability, first),
            Distribution::F => f_quantile(probability, first, second),
            Distribution::Beta => beta_quantile(probability, first, second),
        };
        let value = value.filter(|v| v.is_finite()).ok_or_else(|| unfit("probability"))?;
        let step = Step::new("model-distribution-quantile-value").with("probability", probability).with("value", value);
        Ok(Solution { outputs: json!({"value": value}), steps: vec![step] })
    },
    example: || Example {
        input: json!({"distribution": "chi2", "probability": 0.95, "first": 1}),
        expected: json!({"value": 3.8414588207}),
        tolerance: 1e-8,
    },
    source: "W. H. Press et al., Numerical Recipes, 3rd ed. 2007, § 6; example: any printed table, 3.841",
    steps: &["model-distribution-quantile-value"],
};
