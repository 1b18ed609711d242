//! Model `linear_regression`: an outcome and what it depends on.

use super::*;
use crate::{
    model::schema::{as_many, confidence},
    stats::regression::{Coefficient, regression},
};

#[derive(Deserialize)]
struct Given {
    outcome: Vec<f64>,
    predictors: Vec<Vec<f64>>,
    level: f64,
}

/// An outcome and what it depends on.
pub(super) const MODEL: Entry = Entry {
    id: "linear_regression",
    title: "model-linear-regression-title",
    inputs: || {
        schema::inputs([("outcome", values(3)), ("predictors", table(3, 1, answer())), ("level", confidence())], &[])
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("outcome", given.outcome.len()), &[("predictors", given.predictors.len())])?;
        let columns = columns("predictors", &given.predictors)?;
        let found = regression(&given.outcome, &columns, given.level).ok_or_else(|| {
            refused("predictors", "columns that differ and do not follow from each other, fewer than rows - 1")
        })?;
        let mut steps = vec![
            Step::new("model-linear-regression-fit")
                .with("n", found.n)
                .with("predictors", columns.len())
                .with("r2", found.r2)
                .with("adjusted", found.adjusted_r2),
            Step::new("model-linear-regression-test")
                .with("f", found.f)
                .with("between", found.freedom[0])
                .with("within", found.freedom[1])
                .with("p", p_text(found.p)),
        ];
        let strongest = |c: &Coefficient| c.standardised.map_or(0.0, f64::abs);
        if let Some((number, best)) =
            found.coefficients.iter().enumerate().skip(1).max_by(|a, b| strongest(a.1).total_cmp(&strongest(b.1)))
        {
            steps.push(
                Step::new("model-linear-regression-strongest")
                    .with("number", number)
                    .with("b", best.b)
                    .with("beta", best.standardised.unwrap_or(0.0))
                    .with("p", p_text(best.p)),
            );
        }
        let largest = found.coefficients.iter().filter_map(|c| c.vif).fold(1.0, f64::max);
        steps.push(
            Step::new(if largest > 10.0 { "model-linear-regression-tangled" } else { "model-linear-regression-apart" })
                .with("largest", largest),
        );
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"outcome": [43, 63, 71, 61, 81, 43, 58, 71], "predictors": [[51, 30], [64, 51], [70, 68], [63, 45], [78, 56], [55, 49], [67, 42], [75, 50]]}),
        expected: json!({
            "adjusted_r2": 0.901701303,
            "coefficients": [
                {
                    "b": -29.5747650461, "interval": [-58.737632407, -0.4118976851], "p": 0.0478493092,
                    "se": 11.3448507869, "standardised": null, "t": -2.6068888522, "vif": null,
                },
                {
                    "b": 1.2789534615, "interval": [0.7029388805, 1.8549680424], "p": 0.0023059724,
                    "se": 0.2240794566, "standardised": 0.8810411833, "t": 5.7075890879, "vif": 1.6968259599,
                },
                {
                    "b": 0.1501418415, "interval": [-0.3355635829, 0.6358472658], "p": 0.4628657686,
                    "se": 0.1889476606, "standardised": 0.1226602172, "t": 0.7946213303, "vif": 1.6968259599,
                },
            ],
            "f": 33.105761883, "freedom": [2.0, 5.0], "n": 8, "p": 0.0013063192, "r2": 0.929786645,
            "residual_sd": 4.2061871252,
        }),
        tolerance: 1e-8,
    },
    source: "ordinary least squares, e.g. N. R. Draper and H. Smith, Applied Regression Analysis, 3rd ed. 1998; D. W. Marquardt, Technometrics 12 (1970) 591-612; data: first rows of attitude, R; checked with the certified values of NIST for Longley",
    steps: &[
        "model-linear-regression-fit",
        "model-linear-regression-test",
        "model-linear-regression-strongest",
        "model-linear-regression-tangled",
        "model-linear-regression-apart",
    ],
};
