//! Model `parallel_analysis`: how many things a questionnaire measures.

use super::*;
use crate::survey::parallel::parallel;

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
    missing: Option<f64>,
    rounds: usize,
    seed: u64,
}

/// How many things a questionnaire measures.
pub(super) const MODEL: Entry = Entry {
    id: "parallel_analysis",
    title: "model-parallel-analysis-title",
    inputs: || {
        schema::inputs(
            [("answers", small_table(3, 2..=40)), ("missing", answer()), ("rounds", rounds()), ("seed", seed())],
            &["missing"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let columns = complete_columns("answers", &given.answers, given.missing)?;
        let found = parallel(&columns, given.rounds, given.seed)
            .ok_or_else(|| refused("answers", "more rows than columns, columns that differ"))?;
        let steps = vec![
            Step::new("model-parallel-analysis-chance")
                .with("rounds", given.rounds)
                .with("n", found.n)
                .with("k", found.eigenvalues.len()),
            Step::new("model-parallel-analysis-first")
                .with("first", found.eigenvalues[0])
                .with("bound", found.bounds[0]),
            Step::new("model-parallel-analysis-components")
                .with("components", found.components)
                .with("older", found.above_one),
        ];
        solved(&found, steps)
    },
    example: || Example {
        input: json!({"answers": [[43, 51, 30, 39], [63, 64, 51, 54], [71, 70, 68, 69], [61, 63, 45, 47], [81, 78, 56, 66], [43, 55, 49, 44], [58, 67, 42, 56], [71, 75, 50, 55], [72, 82, 72, 67], [67, 61, 45, 47]], "rounds": 500}),
        expected: json!({
            "above_one": 1, "bounds": [2.2482465372, 1.4509976617, 0.9692069563, 0.6013700640],
            "by_chance": [1.7776780835, 1.1688145559, 0.7293165819, 0.3241907788], "components": 1,
            "eigenvalues": [3.4336073645, 0.3708370833, 0.107607488, 0.0879480642], "n": 10,
        }),
        tolerance: 1e-8,
    },
    source: "J. L. Horn, Psychometrika 30 (1965) 179-185; L. W. Glorfeld, Educational and Psychological Measurement 55 (1995) 377-393; data: first rows of attitude, R (S. Chatterjee and B. Price, 1977), eigenvalues of numpy 2.4.6",
    steps: &["model-parallel-analysis-chance", "model-parallel-analysis-first", "model-parallel-analysis-components"],
};
