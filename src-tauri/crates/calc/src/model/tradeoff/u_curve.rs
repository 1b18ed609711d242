//! Model `u_curve`: logistics cost that rises ever faster, failure cost that falls ever slower, and the least total.

use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, or, refused, within},
};
use crate::tradeoff::fit::NEAR;
use crate::{
    stats::proportion::Interval,
    tradeoff::{
        curve::{Component, Curve, Part, Place},
        dictionary::Term,
    },
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    base: f64,
    steep: f64,
    pole: f64,
    line: f64,
    square: f64,
    from: f64,
    to: f64,
}

/// Logistics base + steep / (pole − x), failures line (1 − x) + square (1 − x)².
pub struct UCurve;

impl Model for UCurve {
    fn id(&self) -> &'static str {
        "u_curve"
    }
    fn title_key(&self) -> &'static str {
        "model-u-curve-title"
    }
    fn inputs(&self) -> Value {
        schema::inputs(
            [
                ("base", within(0.0..=1e6, "money per shipment")),
                ("steep", within(0.0..=1e6, "money per shipment")),
                ("pole", within(1.000_1..=2.0, "service level")),
                ("line", within(0.0..=1e7, "money per shipment")),
                ("square", within(0.0..=1e7, "money per shipment")),
                ("from", or(within(0.0..=1.0, "service level"), 0.8)),
                ("to", or(within(0.0..=1.0, "service level"), 0.9985)),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let Given { base, steep, pole, line, square, from, to } = schema::read(&self.inputs(), input)?;
        let part = |term, weight| Part { term, weight };
        let curve = Curve {
            logistics: Component { parts: vec![part(Term::One, base), part(Term::Pole { at: pole }, steep)] },
            service_cost: Component {
                parts: vec![part(Term::Gap { power: 1 }, line), part(Term::Gap { power: 2 }, square)],
            },
        };
        let within = Interval { lo: from, hi: to };
        if from >= to {
            return Err(refused("to", "number > from"));
        }
        let (x, place) = curve.minimum(within);
        let zone = curve.zone(x, NEAR, within);
        let (logistics, failure) = (curve.logistics.value(x), curve.service_cost.value(x));
        let (rise, fall) = (curve.logistics.slope(x), curve.service_cost.slope(x));
        let mut steps = vec![Step::new("model-u-curve-sum").with("from", within.lo).with("to", within.hi)];
        steps.push(match place {
            Place::Inside => Step::new("model-u-curve-slopes")
                .with("level", x)
                .with("rise", rise / 100.0)
                .with("fall", -fall / 100.0),
            _ => Step::new("model-u-curve-edge").with("level", x),
        });
        steps.push(
            Step::new("model-u-curve-total")
                .with("total", logistics + failure)
                .with("logistics", logistics)
                .with("failure", failure),
        );
        steps.push(Step::new("model-u-curve-zone").with("lo", zone.lo).with("hi", zone.hi));
        Ok(Solution {
            outputs: json!({
                "x": x, "at_edge": place != Place::Inside, "total": logistics + failure, "logistics": logistics, "service": failure,
                "marginal_logistics": rise, "marginal_service": fall, "zone": zone,
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({"base": 14, "steep": 0.9, "pole": 1.004, "line": 150, "square": 924}),
            expected: json!({
                "x": 0.944_340_201_572_220_3, "at_edge": false, "total": 40.297_069_305_856_574, "logistics": 29.085_535_380_906_16,
                "service": 11.211_533_924_950_416, "marginal_logistics": 252.859_308, "marginal_service": -252.859_308,
                "zone": [0.921_908, 0.961_467],
            }),
            tolerance: 1e-4,
        }
    }
    fn source(&self) -> &'static str {
        "two opposite slopes balance at the least total: R. H. Ballou, Business Logistics/Supply Chain Management, ch. 4; example by independent computation"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-u-curve-sum",
            "model-u-curve-slopes",
            "model-u-curve-edge",
            "model-u-curve-total",
            "model-u-curve-zone",
        ]
    }
}
