//! Model `breakpoint`: where a cost line breaks.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, MOST, refused, several, within},
};
use crate::tradeoff::breakpoint;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    x: Vec<f64>,
    y: Vec<f64>,
    grid_step: f64,
}

/// The finest grid: each of its points is a fit.
const MOST_STEPS: f64 = 10_000.0;

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
        schema::inputs(
            [
                ("x", several(5..=2_000, within(0.0..=100.0, "service level"), "service level")),
                ("y", several(5..=2_000, within(0.0..=MOST, "money"), "money")),
                ("grid_step", within(1e-4..=10.0, "service level")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { x, y, grid_step: step } = schema::read(&self.inputs(), input)?;
        schema::as_many(("x", x.len()), &[("y", y.len())])?;
        let wide = x.iter().fold(0.0, |wide: f64, at| wide.max((at - x[0]).abs()));
        if wide / step > MOST_STEPS {
            return Err(refused("grid_step", &format!("a range of at most {MOST_STEPS} steps")));
        }
        let points: Vec<(f64, f64)> = x.into_iter().zip(y).collect();
        let found =
            breakpoint::find(&points, step).ok_or_else(|| refused("grid_step", "a grid point between the levels"))?;
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
