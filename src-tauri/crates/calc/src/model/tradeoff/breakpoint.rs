//! Model `breakpoint`: where a cost line breaks.

use super::{
    super::{
        Example, Model, Solution, Step,
        input::{Input, MOST},
    },
    number, numbers, schema,
};
use crate::tradeoff::breakpoint;
use keheng_base::Fault;
use serde_json::{Value, json};

/// See [`breakpoint::find`].
pub struct BreakpointModel;

impl Model for BreakpointModel {
    fn id(&self) -> &'static str {
        "breakpoint"
    }
    fn title_key(&self) -> &'static str {
        "model-breakpoint-title"
    }
    fn inputs(&self) -> Value {
        schema(
            json!({
                "x": numbers("service level", 0.0, 100.0, 5),
                "y": numbers("money", 0.0, MOST, 5),
                "grid_step": number("service level", 1e-4, 10.0),
            }),
            &["x", "y", "grid_step"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let input = Input::read(input, &["x", "y", "grid_step"])?;
        let (x, y) = (input.numbers("x", 0.0..=100.0, 5)?, input.numbers("y", 0.0..=MOST, 5)?);
        let step = input.number("grid_step", 1e-4..=10.0)?;
        if x.len() != y.len() {
            return Err(input.refused("y", "as many as x"));
        }
        let points: Vec<(f64, f64)> = x.into_iter().zip(y).collect();
        let found = breakpoint::find(&points, step)
            .ok_or_else(|| input.refused("grid_step", "a grid point between the levels"))?;
        let verdict = match found.factor() {
            Some(factor) if found.is_clear() => {
                Step::new("model-breakpoint-clear").with("at", found.at).with("factor", factor)
            }
            _ => Step::new("model-breakpoint-unclear").with("at", found.at),
        };
        Ok(Solution {
            outputs: json!({
                "breakpoint": found.at, "slope_before": found.slope_before, "slope_after": found.slope_after, "sse": found.sse,
                "clear": found.is_clear(),
            }),
            steps: vec![
                Step::new("model-breakpoint-grid").with("points", points.len()).with("step", step),
                Step::new("model-breakpoint-slopes")
                    .with("before", found.slope_before)
                    .with("after", found.slope_after),
                verdict,
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"x": [80, 84, 88, 92, 96, 100], "y": [20, 22, 24, 26, 36, 46], "grid_step": 0.5}),
            expected: json!({"breakpoint": 92.0, "slope_before": 0.5, "slope_after": 2.5, "sse": 0.0, "clear": true}),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "D. J. Hudson, Fitting segmented curves whose join points have to be estimated, JASA 61 (1966) 1097-1129; example by hand"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-breakpoint-grid", "model-breakpoint-slopes", "model-breakpoint-clear", "model-breakpoint-unclear"]
    }
}
