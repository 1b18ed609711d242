//! Model `component_loadings`: which questions belong together.

use super::*;
use crate::{model::schema::whole, stats::rotation::components};

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
    missing: Option<f64>,
    components: usize,
}

/// Which questions belong together.
pub(super) const MODEL: Entry = Entry {
    id: "component_loadings",
    title: "model-component-loadings-title",
    inputs: || {
        schema::inputs(
            [("answers", small_table(3, 2..=40)), ("missing", answer()), ("components", whole(1..=20, "components"))],
            &["missing"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let columns = complete_columns("answers", &given.answers, given.missing)?;
        if given.components > columns.len() {
            return Err(refused("components", "integer <= columns of answers"));
        }
        let found = components(&columns, given.components)
            .ok_or_else(|| refused("answers", "columns that differ and do not follow from each other"))?;
        let mut steps = vec![
            Step::new("model-component-loadings-explained")
                .with("n", found.n)
                .with("components", given.components)
                .with("explained", found.explained.iter().sum::<f64>()),
        ];
        for component in 0..given.components {
            let strongest = |row: &&Vec<f64>| (0..given.components).all(|c| row[c].abs() <= row[component].abs());
            let of = found.loadings.iter().enumerate().filter(|(_, row)| strongest(row));
            let numbers: Vec<String> = of.map(|(question, _)| (question + 1).to_string()).collect();
            if !numbers.is_empty() {
                let step = Step::new("model-component-loadings-component").with("number", component + 1);
                steps.push(step.with("questions", numbers.join(", ")).with("explained", found.explained[component]));
            }
        }
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"answers": [[43, 51, 30, 39], [63, 64, 51, 54], [71, 70, 68, 69], [61, 63, 45, 47], [81, 78, 56, 66], [43, 55, 49, 44], [58, 67, 42, 56], [71, 75, 50, 55], [72, 82, 72, 67], [67, 61, 45, 47]], "components": 2}),
        expected: json!({
            "communalities": [0.9590589041, 0.9326560787, 0.9751184914, 0.9376109735],
            "eigenvalues": [3.4336073645, 0.3708370833, 0.107607488, 0.0879480642],
            "explained": [0.504907045, 0.4462040669],
            "loadings": [
                [0.9189742278, 0.3384453762], [0.8083306764, 0.528448291], [0.3527886097, 0.9223116004],
                [0.6302826849, 0.7350882332],
            ],
            "n": 10,
        }),
        tolerance: 1e-8,
    },
    source: "H. Hotelling, Journal of Educational Psychology 24 (1933) 417-441; H. F. Kaiser, Psychometrika 23 (1958) 187-200 (varimax with his normalisation, as SPSS and R turn); data: first rows of attitude, R (S. Chatterjee and B. Price, 1977), figures of numpy 2.4.6 by the criterion itself",
    steps: &["model-component-loadings-explained", "model-component-loadings-component"],
};
