//! Model `convex_fit`: the nearest convex curve, without any formula.

use super::monthly;
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, choice, within},
};
use crate::tradeoff::shape::{self, Trend};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    x: Vec<f64>,
    y: Vec<f64>,
    trend: Trend,
}

/// See [`shape::convex`].
pub struct ConvexFit;

impl Model for ConvexFit {
    fn id(&self) -> &'static str {
        "convex_fit"
    }
    fn title_key(&self) -> &'static str {
        "model-convex-fit-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("x", monthly(3, within(0.0..=1e6, "service level"))),
                ("y", monthly(3, within(-1e12..=1e12, "money"))),
                ("trend", choice(&["free", "rising", "falling"], "trend")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { x, y, trend } = schema::read(&self.inputs(), input)?;
        schema::as_many(("x", x.len()), &[("y", y.len())])?;
        let fit = shape::convex(&x, &y, trend);
        let sse: f64 = fit.iter().zip(&y).map(|(f, y)| (f - y) * (f - y)).sum();
        let least = (0..fit.len()).min_by(|a, b| fit[*a].total_cmp(&fit[*b])).unwrap_or(0);
        Ok(Solution {
            outputs: json!({"fit": fit, "sse": sse, "argmin": x[least]}),
            steps: vec![
                Step::new("model-convex-fit-hinges").with("values", x.len()),
                Step::new("model-convex-fit-least").with("at", x[least]).with("value", fit[least]).with("sse", sse),
            ],
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"x": [0, 1, 2], "y": [1, 2, 0]}),
            expected: json!({"fit": [1.5, 1.0, 0.5], "sse": 1.5, "argmin": 2.0}),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "C. Hildreth, Point estimates of ordinates of concave functions, JASA 49 (1954) 598-619; example by hand: the middle value lies above the line, so all move onto one"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-convex-fit-hinges", "model-convex-fit-least"]
    }
}
