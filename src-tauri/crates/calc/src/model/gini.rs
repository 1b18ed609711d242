//! Model `gini`: how unevenly an amount is spread.

use super::{
    Example, Model, Solution, Step,
    schema::{self, refused, series, signed},
};
use crate::value::concentration::{gini, largest_share};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    amounts: Vec<i64>,
}

/// The Gini coefficient; see [`gini`].
pub struct Gini;

impl Model for Gini {
    fn id(&self) -> &'static str {
        "gini"
    }
    fn title_key(&self) -> &'static str {
        "model-gini-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs([("amounts", series(1, signed("fen or pieces")))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { amounts } = schema::read(&self.inputs(), input)?;
        let (Some(gini), Some(largest)) = (gini(&amounts), largest_share(&amounts)) else {
            return Err(refused("amounts", "some integer > 0"));
        };
        let mut sorted: Vec<i64> = amounts.iter().map(|a| (*a).max(0)).collect();
        sorted.sort_unstable();
        let total: i128 = sorted.iter().map(|a| i128::from(*a)).sum();
        let ranked: i128 = (1i128..).zip(&sorted).map(|(rank, a)| rank * i128::from(*a)).sum();
        let n = sorted.len();
        Ok(Solution {
            outputs: json!({"gini": gini, "largest_share": largest}),
            steps: vec![
                Step::new("model-gini-total").with("customers", n).with("total", total as f64),
                Step::new("model-gini-ranked").with("ranked", ranked as f64),
                Step::new("model-gini-result")
                    .with("numerator", (2 * ranked - (n as i128 + 1) * total) as f64)
                    .with("denominator", (n as i128 * total) as f64)
                    .with("gini", gini),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"amounts": [100, 200, 300, 400]}),
            expected: json!({"gini": 0.25, "largest_share": 0.4}),
            tolerance: 1e-15,
        }
    }
    fn source(&self) -> &'static str {
        "C. Gini, Variabilita e mutabilita, 1912; formula by ranks: A. Sen, On Economic Inequality, 1973; example by hand: (2*3000 - 5*1000)/(4*1000)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-gini-total", "model-gini-ranked", "model-gini-result"]
    }
}
