//! Model `bg_nbd_fit`: the parameters of a firm's customers, or why there are none.

use super::*;
use crate::value::lifetime::{judged::outlook, unwatched};

#[derive(Deserialize)]
struct Given {
    histories: Vec<Row>,
}

#[derive(Deserialize)]
struct Row {
    repeats: u32,
    last: f64,
    age: f64,
    customers: usize,
}

/// The word of a doubt.
fn word(code: &str) -> Option<&'static str> {
    Some(match code {
        "too_few_customers" => "model-bg-nbd-fit-few-customers",
        "too_few_repeaters" => "model-bg-nbd-fit-few-repeaters",
        "observed_too_briefly" => "model-bg-nbd-fit-brief",
        "rates_alike" => "model-bg-nbd-fit-alike",
        "leaving_unknown" => "model-bg-nbd-fit-leaving",
        _ => return None,
    })
}

/// BG/NBD from histories, with its guard; see [`outlook`].
pub(super) const MODEL: Entry = Entry {
    id: "bg_nbd_fit",
    title: "model-bg-nbd-fit-title",
    inputs: || {
        let row = object(
            "histories that are equal",
            [
                ("repeats", repeats()),
                ("last", time()),
                ("age", time()),
                ("customers", or(whole(1..=500, "customers"), 1)),
            ],
            &[],
        );
        schema::inputs([("histories", several(1..=400, row, "histories"))], &[])
    },
    solve: |schema, input| {
        let Given { histories } = schema::read(schema, input)?;
        let mut all = Vec::new();
        for (at, row) in histories.iter().enumerate() {
            let history = History { repeats: row.repeats, last: row.last, age: row.age, spend: 0.0 };
            history
                .check(at)
                .map_err(|_| refused(&format!("histories[{at}].last"), "number <= age, 0 without a repeat"))?;
            all.extend(std::iter::repeat_n(history, row.customers));
        }
        let found = outlook(&all, &mut unwatched)?;
        let time: f64 = all.iter().map(|h| h.age).sum();
        let bought: f64 = all.iter().map(|h| f64::from(h.repeats)).sum();
        let rate = if time > 0.0 { bought / time } else { 0.0 };
        let doubts: Vec<&str> =
            found.doubts.iter().map(|d| d.code.as_str()).filter(|code| word(code).is_some()).collect();
        let mut steps: Vec<Step> = doubts.iter().filter_map(|code| word(code)).map(Step::new).collect();
        match &found.buying {
            Some(fit) => steps.extend([
                Step::new("model-bg-nbd-fit-buying")
                    .with("r", fit.model.r)
                    .with("alpha", fit.model.alpha)
                    .with("rate", fit.model.r / fit.model.alpha),
                Step::new("model-bg-nbd-fit-left")
                    .with("a", fit.model.a)
                    .with("b", fit.model.b)
                    .with("leaving", fit.model.leaving()),
                Step::new("model-bg-nbd-fit-likelihood").with("likelihood", fit.log_likelihood),
            ]),
            None => steps.push(Step::new("model-bg-nbd-fit-plain").with("rate", rate)),
        }
        let errors = found.buying.as_ref().and_then(|fit| fit.errors);
        let likelihood = found.buying.as_ref().map(|fit| fit.log_likelihood);
        let model = found.buying.as_ref().map(|fit| fit.model);
        Ok(Solution {
            outputs: json!({
                "parameters": model, "errors": errors, "log_likelihood": likelihood, "doubts": doubts, "plain_rate": rate,
            }),
            steps,
        })
    },
    example: || {
        let cells = [
            (0, 0, 352),
            (1, 5, 36),
            (1, 10, 31),
            (1, 20, 28),
            (1, 30, 13),
            (2, 5, 5),
            (2, 10, 16),
            (2, 20, 18),
            (2, 30, 14),
            (3, 5, 1),
            (3, 10, 4),
            (3, 20, 9),
            (3, 30, 9),
            (5, 10, 4),
            (5, 20, 9),
            (5, 30, 17),
            (10, 20, 3),
            (10, 30, 12),
        ];
        let rows: Vec<Value> =
            cells.iter().map(|(x, last, n)| json!({"repeats": x, "last": last, "age": 33, "customers": n})).collect();
        Example {
            input: json!({"histories": rows}),
            expected: json!({
                "parameters": {"r": 0.286_064_880, "alpha": 6.884_640_031, "a": 1.052_818_846, "b": 4.876_194_998},
                "errors": [0.030_852, 1.105_009, 0.926_947, 5.323_218],
                "log_likelihood": -2_345.624_147_103, "doubts": [], "plain_rate": 583.0 / 19_173.0,
            }),
            tolerance: 2e-3,
        }
    },
    source: "P. S. Fader, B. G. S. Hardie and K. L. Lee, Marketing Science 24 (2005) 275-284; example: a quarter of their CDNOW sample in coarse cells, fitted by a separate program in another language",
    steps: &[
        "model-bg-nbd-fit-few-customers",
        "model-bg-nbd-fit-few-repeaters",
        "model-bg-nbd-fit-brief",
        "model-bg-nbd-fit-alike",
        "model-bg-nbd-fit-leaving",
        "model-bg-nbd-fit-buying",
        "model-bg-nbd-fit-left",
        "model-bg-nbd-fit-likelihood",
        "model-bg-nbd-fit-plain",
    ],
};
