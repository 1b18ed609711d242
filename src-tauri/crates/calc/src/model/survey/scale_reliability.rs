//! Model `scale_reliability`: whether the questions of a scale measure one thing.

use super::*;
use crate::{
    model::schema::{choice, confidence, or, series, whole},
    stats::columns::complete,
    survey::reliability::{alpha_listwise, alpha_pairwise, omega, reversed},
};

/// Who is counted.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Rule {
    Listwise,
    Pairwise,
}

#[derive(Deserialize)]
struct Given {
    answers: Vec<Vec<f64>>,
    missing: Option<f64>,
    rule: Rule,
    reversed: Vec<usize>,
    least: f64,
    most: f64,
    level: f64,
}

/// Whether the questions of a scale measure one thing.
pub(super) const MODEL: Entry = Entry {
    id: "scale_reliability",
    title: "model-scale-reliability-title",
    inputs: || {
        schema::inputs(
            [
                ("answers", table(2, 2, answer())),
                ("missing", answer()),
                ("rule", choice(&["listwise", "pairwise"], "who is counted")),
                ("reversed", or(series(0, whole(1..=100, "numbers of questions")), json!([]))),
                ("least", or(answer(), 1)),
                ("most", or(answer(), 5)),
                ("level", confidence()),
            ],
            &["missing"],
        )
    },
    solve: |schema, input| {
        let given: Given = schema::read(schema, input)?;
        let mut columns = with_holes("answers", &given.answers, given.missing)?;
        for number in &given.reversed {
            let column = columns.get_mut(number - 1).ok_or_else(|| refused("reversed", "numbers of questions"))?;
            column.iter_mut().flatten().for_each(|a| *a = reversed(*a, given.least, given.most));
        }
        let found = match given.rule {
            Rule::Listwise => alpha_listwise(&columns, given.level),
            Rule::Pairwise => alpha_pairwise(&columns, given.level),
        };
        let found = found.ok_or_else(|| unfit("answers"))?;
        let factor = omega(&complete(&columns).0);
        let mut steps = vec![
            Step::new("model-scale-reliability-alpha").with("n", found.n).with("k", found.k).with("alpha", found.alpha),
        ];
        steps.extend(
            found.interval.map(|i| Step::new("model-scale-reliability-interval").with("lo", i.lo).with("hi", i.hi)),
        );
        let judged = if found.alpha >= 0.8 {
            "model-scale-reliability-good"
        } else if found.alpha >= 0.7 {
            "model-scale-reliability-usable"
        } else {
            "model-scale-reliability-weak"
        };
        steps.push(Step::new(judged));
        let better = found.items.iter().enumerate().filter_map(|(i, item)| Some((i + 1, item.alpha_if_deleted?)));
        if let Some((number, deleted)) = better.max_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, d)| *d > found.alpha) {
            steps.push(Step::new("model-scale-reliability-deleted").with("number", number).with("deleted", deleted));
        }
        steps.extend(
            found
                .split_half
                .and_then(|s| s.spearman_brown)
                .map(|r| Step::new("model-scale-reliability-halves").with("r", r)),
        );
        steps.extend(factor.as_ref().map(|f| {
            Step::new("model-scale-reliability-omega").with("omega", f.omega).with("ave", f.average_variance_extracted)
        }));
        Ok(Solution { outputs: json!({"scale": found, "factor": factor}), steps })
    },
    example: || Example {
        input: json!({"answers": [[43, 51, 30, 39], [63, 64, 51, 54], [71, 70, 68, 69], [61, 63, 45, 47], [81, 78, 56, 66], [43, 55, 49, 44], [58, 67, 42, 56], [71, 75, 50, 55], [72, 82, 72, 67], [67, 61, 45, 47]]}),
        expected: json!({
            "factor": {
                "average_variance_extracted": 0.8179000222,
                "loadings": [0.8675586375, 0.9317803819, 0.8556770816, 0.9584070906], "omega": 0.9471608335,
            },
            "scale": {
                "alpha": 0.9383995096, "interval": [0.8379380056, 0.9828145319],
                "items": [
                    {"alpha_if_deleted": 0.9333695755, "corrected_item_total": 0.8205731012},
                    {"alpha_if_deleted": 0.9069065856, "corrected_item_total": 0.9104258123},
                    {"alpha_if_deleted": 0.9413506013, "corrected_item_total": 0.7952900125},
                    {"alpha_if_deleted": 0.8986273377, "corrected_item_total": 0.9289284678},
                ],
                "k": 4, "mean_r": 0.8098878368, "n": 10,
                "split_half": {"r": 0.9394052284, "spearman_brown": 0.9687560027}, "standardised": 0.9445682754,
            },
        }),
        tolerance: 1e-8,
    },
    source: "L. J. Cronbach, Psychometrika 16 (1951) 297-334; L. S. Feldt, Psychometrika 30 (1965) 357-370; R. P. McDonald, Test Theory, 1999; C. Fornell and D. F. Larcker, Journal of Marketing Research 18 (1981) 39-50; data: first rows of attitude, R (S. Chatterjee and B. Price, 1977)",
    steps: &[
        "model-scale-reliability-alpha",
        "model-scale-reliability-interval",
        "model-scale-reliability-good",
        "model-scale-reliability-usable",
        "model-scale-reliability-weak",
        "model-scale-reliability-deleted",
        "model-scale-reliability-halves",
        "model-scale-reliability-omega",
    ],
};
