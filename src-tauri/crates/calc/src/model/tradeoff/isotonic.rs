//! Model `isotonic`: the nearest values that do not fall, or do not rise.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, choice, series, within},
};
use crate::tradeoff::shape;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    y: Vec<f64>,
    /// 1 each where absent
    w: Option<Vec<f64>>,
    direction: Direction,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Direction {
    Rising,
    Falling,
}

/// See [`shape::isotonic`].
pub struct Isotonic;

impl Model for Isotonic {
    fn id(&self) -> &'static str {
        "isotonic"
    }
    fn title_key(&self) -> &'static str {
        "model-isotonic-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("y", series(1, within(-1e12..=1e12, "value"))),
                ("w", series(1, within(1e-9..=1e12, "weight"))),
                ("direction", choice(&["rising", "falling"], "direction")),
            ],
            &["w"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { y, w, direction } = schema::read(&self.inputs(), input)?;
        let w = w.unwrap_or_else(|| vec![1.0; y.len()]);
        schema::as_many(("y", y.len()), &[("w", w.len())])?;
        let sign = match direction {
            Direction::Rising => 1.0,
            Direction::Falling => -1.0,
        };
        let turned: Vec<f64> = y.iter().map(|v| sign * v).collect();
        let fit: Vec<f64> = shape::isotonic(&turned, &w).iter().map(|v| sign * v).collect();
        let blocks = 1 + fit.windows(2).filter(|pair| pair[0] != pair[1]).count();
        Ok(Solution {
            outputs: json!({"fit": fit}),
            steps: vec![
                Step::new("model-isotonic-pool").with("values", y.len()),
                Step::new("model-isotonic-blocks").with("blocks", blocks),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"y": [1, 3, 2, 4, 3.5, 5], "w": [1, 2, 1, 1, 3, 1]}),
            expected: json!({"fit": [1.0, 8.0 / 3.0, 8.0 / 3.0, 3.625, 3.625, 5.0]}),
            tolerance: 1e-9,
        }
    }
    fn source(&self) -> &'static str {
        "M. Ayer et al., Annals of Mathematical Statistics 26 (1955) 641-647; example by hand"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-isotonic-pool", "model-isotonic-blocks"]
    }
}
