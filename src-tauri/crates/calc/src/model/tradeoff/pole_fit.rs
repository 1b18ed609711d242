//! Model `pole_fit`: cost curves of a known form, by least squares.

use super::{Monthly, months};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, or, refused, within},
};
use crate::tradeoff::linear::least_squares;
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    #[serde(flatten)]
    months: Monthly,
    pole: f64,
}

/// Logistics b0 + b1 / (pole − x), failures c0 + c1 (1 − x) + c2 (1 − x)²: for a lesson, and as a check on the fit that assumes no form.
pub struct PoleFit;

impl Model for PoleFit {
    fn id(&self) -> &'static str {
        "pole_fit"
    }
    fn title_key(&self) -> &'static str {
        "model-pole-fit-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(months(4, [("pole", or(within(1.000_1..=2.0, "service level"), 1.004))]), &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { months, pole } = schema::read(&self.inputs(), input)?;
        months.check()?;
        let Monthly { service, logistics, failure } = months;
        let fit = |row: &dyn Fn(f64) -> Vec<f64>, values: &[f64]| {
            let rows: Vec<Vec<f64>> = service.iter().map(|x| row(*x)).collect();
            least_squares(&rows, values).ok_or_else(|| refused("service", "at least three different levels"))
        };
        let b = fit(&|x| vec![1.0, 1.0 / (pole - x)], &logistics)?;
        let c = fit(&|x| vec![1.0, 1.0 - x, (1.0 - x) * (1.0 - x)], &failure)?;
        let total = |x: f64| b[0] + b[1] / (pole - x) + c[0] + c[1] * (1.0 - x) + c[2] * (1.0 - x) * (1.0 - x);
        let (lo, hi) = service.iter().fold((1.0f64, 0.0f64), |(lo, hi), x| (lo.min(*x), hi.max(*x)));
        let slope = |x: f64| b[1] / ((pole - x) * (pole - x)) - c[1] - 2.0 * c[2] * (1.0 - x);
        // a form that is not forced to be convex may have no minimum inside
        let inside = slope(lo) < 0.0 && slope(hi) > 0.0;
        let optimum = inside.then(|| {
            let (mut low, mut high) = (lo, hi);
            for _ in 0..60 {
                let middle = (low + high) / 2.0;
                if slope(middle) < 0.0 { low = middle } else { high = middle }
            }
            (low + high) / 2.0
        });
        let mut steps = vec![
            Step::new("model-pole-fit-logistics").with("base", b[0]).with("steep", b[1]).with("pole", pole),
            Step::new("model-pole-fit-failure").with("base", c[0]).with("line", c[1]).with("square", c[2]),
        ];
        steps.push(match optimum {
            Some(x) => Step::new("model-pole-fit-optimum").with("level", x).with("total", total(x)),
            None => Step::new("model-pole-fit-none"),
        });
        Ok(Solution {
            outputs: json!({"logistics": b, "service": c, "optimum": optimum, "minimum": optimum.map(total)}),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "service": [0.864, 0.904, 0.944, 0.984], "logistics": [14.0 + 0.9 / 0.14, 23.0, 29.0, 59.0],
                "service_cost": [37.490_304, 22.915_584, 11.297_664, 2.636_544], "pole": 1.004,
            }),
            expected: json!({"logistics": [14.0, 0.9], "service": [0.0, 150.0, 924.0], "optimum": 0.944_340_2, "minimum": 40.297_069_3}),
            tolerance: 1e-4,
        }
    }
    fn source(&self) -> &'static str {
        "ordinary least squares; example: points on the curves 14 + 0.9 / (1.004 − x) and 150 (1 − x) + 924 (1 − x)²"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-pole-fit-logistics", "model-pole-fit-failure", "model-pole-fit-optimum", "model-pole-fit-none"]
    }
}
