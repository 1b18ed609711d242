//! Model `migration_matrix`: where customers and their money went.

use super::*;
use crate::value::{
    abc::Class,
    migration::{Member, migration},
};

/// Classes of the model.
const CLASSES: usize = 3;

#[derive(Deserialize)]
struct Given {
    customers: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    before: String,
    after: String,
    before_fen: i64,
    after_fen: i64,
}

/// The matrix; see [`migration`].
pub(super) const MODEL: Entry = Entry {
    id: "migration_matrix",
    title: "model-migration-matrix-title",
    inputs: || {
        let class = || json!({"enum": ["A", "B", "C", "none"], "unit": "class"});
        let row = object(
            "customer",
            [
                ("before", class()),
                ("after", class()),
                ("before_fen", or(signed_fen(), 0)),
                ("after_fen", or(signed_fen(), 0)),
            ],
            &[],
        );
        schema::inputs([("customers", schema::list(row, "customers"))], &[])
    },
    solve: |schema, input| {
        let Given { customers } = schema::read(schema, input)?;
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (at, row) in customers.iter().enumerate() {
            for (name, class, value, list) in [
                ("before_fen", &row.before, row.before_fen, &mut before),
                ("after_fen", &row.after, row.after_fen, &mut after),
            ] {
                match class.chars().next().and_then(|letter| Class::try_from(letter).ok()) {
                    Some(class) => list.push(Member { id: at as i64, class, value }),
                    None if value != 0 => return Err(refused(&format!("customers[{at}].{name}"), "0 without a class")),
                    None => (),
                }
            }
        }
        let found = migration(&before, &after, CLASSES)?;
        let (moves, steady) = (found.moves(), found.steady());
        let mut steps = vec![
            Step::new("model-migration-matrix-counts")
                .with("up", moves.up.customers)
                .with("down", moves.down.customers)
                .with("new", moves.new.customers)
                .with("lost", moves.lost.customers),
            Step::new("model-migration-matrix-money")
                .with("new", moves.new.after_fen as f64 / 100.0)
                .with("lost", moves.lost.before_fen as f64 / 100.0)
                .with("up", (moves.up.after_fen - moves.up.before_fen) as f64 / 100.0)
                .with("down", (moves.down.after_fen - moves.down.before_fen) as f64 / 100.0),
        ];
        steps.push(match steady.as_deref() {
            Some([a, b, c]) => Step::new("model-migration-matrix-steady").with("a", *a).with("b", *b).with("c", *c),
            _ => Step::new("model-migration-matrix-endless"),
        });
        let shares: Vec<Option<Vec<f64>>> = (0..CLASSES).map(|from| found.shares(from)).collect();
        Ok(Solution {
            outputs: json!({"cells": found.cells, "moves": moves, "shares": shares, "steady": steady}),
            steps,
        })
    },
    example: || {
        let cell = |customers: u32, before: i64, after: i64| json!({"customers": customers, "before_fen": before, "after_fen": after});
        let none = || cell(0, 0, 0);
        Example {
            input: json!({"customers": [
                {"before": "A", "after": "A", "before_fen": 10_000, "after_fen": 12_000},
                {"before": "A", "after": "B", "before_fen": 9_000, "after_fen": 3_000},
                {"before": "B", "after": "none", "before_fen": 2_000},
                {"before": "B", "after": "A", "before_fen": 1_000, "after_fen": 8_000},
                {"before": "none", "after": "B", "after_fen": 700},
            ]}),
            expected: json!({
                "cells": [
                    [cell(1, 10_000, 12_000), cell(1, 9_000, 3_000), none(), none()],
                    [cell(1, 1_000, 8_000), none(), none(), cell(1, 2_000, 0)],
                    [none(), none(), none(), none()],
                    [none(), cell(1, 0, 700), none(), none()],
                ],
                "moves": {
                    "new": cell(1, 0, 700), "lost": cell(1, 2_000, 0), "up": cell(1, 1_000, 8_000),
                    "down": cell(1, 9_000, 3_000), "same": cell(1, 10_000, 12_000),
                },
                "shares": [[0.5, 0.5, 0.0, 0.0], [0.5, 0.0, 0.0, 0.5], null],
                "steady": [2.0, 2.0, 0.0],
            }),
            tolerance: 1e-12,
        }
    },
    source: "D. J. Bartholomew, Stochastic Models for Social Processes, 1967, ch. 3; example by hand: a = a/2 + b/2 and b = 1 + a/2 give 2 and 2",
    steps: &[
        "model-migration-matrix-counts",
        "model-migration-matrix-money",
        "model-migration-matrix-steady",
        "model-migration-matrix-endless",
    ],
};
