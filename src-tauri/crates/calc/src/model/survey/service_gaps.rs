//! Model `service_gaps`: expected against perceived service.

use super::*;
use crate::{
    model::schema::{as_many, confidence, number, or, several, whole},
    survey::gap::gaps,
};

#[derive(Deserialize)]
struct Given {
    expected: Vec<Vec<f64>>,
    perceived: Vec<Vec<f64>>,
    dimensions: Vec<usize>,
    points: Vec<Vec<f64>>,
    level: f64,
}

/// Expected against perceived service.
pub(super) const MODEL: Entry = Entry {
    id: "service_gaps",
    title: "model-service-gaps-title",
    inputs: || {
        schema::inputs(
            [
                ("expected", table(1, 1, answer())),
                ("perceived", table(1, 1, answer())),
                ("dimensions", several(1..=100, whole(1..=100, "number of the dimension"), "dimensions")),
                ("points", or(table(0, 1, number("points")), json!([]))),
                ("level", confidence()),
            ],
            &[],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        as_many(("expected", given.expected.len()), &[("perceived", given.perceived.len())])?;
        let (expected, perceived) = (columns("expected", &given.expected)?, columns("perceived", &given.perceived)?);
        as_many(
            ("dimensions", given.dimensions.len()),
            &[("expected", expected.len()), ("perceived", perceived.len())],
        )?;
        let points = if given.points.is_empty() { Vec::new() } else { columns("points", &given.points)? };
        let of: Vec<usize> = given.dimensions.iter().map(|d| d - 1).collect();
        let found = gaps(&expected, &perceived, &of, &points, given.level)
            .ok_or_else(|| refused("dimensions", "every number from 1 on, points for each of them and each person"))?;
        let mut steps =
            vec![Step::new("model-service-gaps-gap").with("n", found.n).with("dimensions", found.dimensions.len())];
        let worst = found.dimensions.iter().enumerate().min_by(|a, b| a.1.gap.total_cmp(&b.1.gap));
        if let Some((number, worst)) = worst {
            let step = Step::new("model-service-gaps-worst").with("worst", number + 1).with("gap", worst.gap);
            steps.push(step.with("expected", worst.expected).with("perceived", worst.perceived));
        }
        steps.push(Step::new("model-service-gaps-unweighted").with("gap", found.unweighted));
        steps.extend(found.weighted.map(|gap| Step::new("model-service-gaps-weighted").with("gap", gap)));
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"expected": [[6, 7, 6], [7, 6, 7], [5, 7, 6]], "perceived": [[5, 6, 6], [5, 4, 7], [5, 5, 5]], "dimensions": [1, 1, 2], "points": [[60, 40], [50, 50], [70, 30]]}),
        expected: json!({
            "dimensions": [
                {
                    "alpha": 0.0, "expected": 6.3333333333, "gap": -1.3333333333, "perceived": 5.0,
                    "test": {
                        "difference": -1.3333333333, "freedom": 2.0, "interval": [-2.7675509099, 0.1008842432],
                        "p": 0.0571909584, "t": -4.0,
                    },
                },
                {
                    "alpha": null, "expected": 6.3333333333, "gap": -0.3333333333, "perceived": 6.0,
                    "test": {
                        "difference": -0.3333333333, "freedom": 2.0, "interval": [-1.7675509099, 1.1008842432],
                        "p": 0.4226497308, "t": -1.0,
                    },
                },
            ],
            "items": [-1.0, -1.6666666667, -0.3333333333], "n": 3, "unweighted": -0.8333333333,
            "weighted": -0.8666666667,
        }),
        tolerance: 1e-8,
    },
    source: "A. Parasuraman, V. A. Zeithaml and L. L. Berry, Journal of Retailing 64 (1988) 12-40; example by hand",
    steps: &[
        "model-service-gaps-gap",
        "model-service-gaps-worst",
        "model-service-gaps-unweighted",
        "model-service-gaps-weighted",
    ],
};
