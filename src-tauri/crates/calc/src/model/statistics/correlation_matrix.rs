//! Model `correlation_matrix`: how questions go together.

use super::*;
use crate::stats::{
    correlation::{kendall, pearson_matrix, spearman_matrix},
    tails::t_both,
};

/// The most questions: all pairs are ordered.
const MOST: usize = 30;

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
}

/// How questions go together.
pub(super) const MODEL: Entry = Entry {
    id: "correlation_matrix",
    title: "model-correlation-matrix-title",
    inputs: || schema::inputs([("answers", table(3, 2, answer()))], &[]),
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let columns = columns("answers", &given.answers)?;
        if columns.len() > MOST {
            return Err(refused("answers", "at most 30 columns"));
        }
        let (Some(pearson), Some(spearman)) = (pearson_matrix(&columns), spearman_matrix(&columns)) else {
            return Err(unfit("answers"));
        };
        let pair = |i: usize, j: usize| if i == j { Some(1.0) } else { kendall(&columns[i], &columns[j]).map(|k| k.r) };
        let kendall: Option<Vec<Vec<f64>>> =
            (0..columns.len()).map(|i| (0..columns.len()).map(|j| pair(i, j)).collect()).collect();
        let kendall = kendall.ok_or_else(|| unfit("answers"))?;
        let n = given.answers.len();
        let p = |r: f64| {
            let freedom = n as f64 - 2.0;
            t_both(r * libm::sqrt(freedom / ((1.0 - r) * (1.0 + r)).max(0.0)), freedom).unwrap_or(0.0)
        };
        let probabilities: Vec<Vec<f64>> =
            pearson.rows().iter().map(|row| row.iter().map(|r| p(*r)).collect()).collect();
        let first = pearson.at(0, 1);
        Ok(Solution {
            outputs: json!({
                "pearson": pearson.rows(), "p": probabilities, "spearman": spearman.rows(), "kendall": kendall,
            }),
            steps: vec![
                Step::new("model-correlation-matrix-size").with("n", n).with("questions", columns.len()),
                Step::new("model-correlation-matrix-pearson").with("r", first).with("p", p_text(p(first))),
                Step::new("model-correlation-matrix-spearman").with("r", spearman.at(0, 1)),
                Step::new("model-correlation-matrix-kendall").with("r", kendall[0][1]),
            ],
        })
    },
    example: || Example {
        input: json!({"answers": [[43, 51, 30], [63, 64, 51], [71, 70, 68], [61, 63, 45], [81, 78, 56], [43, 55, 49], [58, 67, 42], [71, 75, 50]]}),
        expected: json!({
            "kendall": [[1.0, 0.8153742483, 0.667124385], [0.8153742483, 1.0, 0.5], [0.667124385, 0.5, 1.0]],
            "p": [
                [0.0, 0.0001593577, 0.0596560279], [0.0001593577, 0.0, 0.0868725424],
                [0.0596560279, 0.0868725424, 0.0],
            ],
            "pearson": [
                [1.0, 0.9596456527, 0.6872587177], [0.9596456527, 1.0, 0.6408309977],
                [0.6872587177, 0.6408309977, 1.0],
            ],
            "spearman": [
                [1.0, 0.9157291162, 0.8193365776], [0.9157291162, 1.0, 0.6904761905],
                [0.8193365776, 0.6904761905, 1.0],
            ],
        }),
        tolerance: 1e-8,
    },
    source: "K. Pearson, 1896; C. Spearman, American Journal of Psychology 15 (1904) 72-101; M. G. Kendall, Biometrika 33 (1945) 239-251; data: first rows of attitude, R (S. Chatterjee and B. Price, 1977)",
    steps: &[
        "model-correlation-matrix-size",
        "model-correlation-matrix-pearson",
        "model-correlation-matrix-spearman",
        "model-correlation-matrix-kendall",
    ],
};
