//! Model `route_cost`: terminal and line-haul cost, and from which distance another way is cheaper.

use super::yuan;
use crate::costing::route::{Way, break_even_km, cheapest};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, few, name, number, object},
};
use keheng_base::Fault;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    ways: Vec<Way>,
    km: Vec<f64>,
}

/// Ways of carrying by distance; see [`cheapest`].
pub struct RouteCost;

impl Model for RouteCost {
    fn id(&self) -> &'static str {
        "route_cost"
    }
    fn title_key(&self) -> &'static str {
        "model-route-cost-title"
    }
    fn inputs(&self) -> Value {
        let way = object(
            "way",
            [
                ("name", name()),
                ("terminal_fen_per_shipment", number("fen per shipment")),
                ("fen_per_km", number("fen per km")),
            ],
            &[],
        );
        schema::inputs([("ways", few(way, "ways")), ("km", few(number("km"), "km"))], &[])
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let pairs = given.ways.iter().enumerate().flat_map(|(i, a)| given.ways[i + 1..].iter().map(move |b| (a, b)));
        let even: Vec<(&Way, &Way, Option<f64>)> = pairs.map(|(a, b)| (a, b, break_even_km(a, b))).collect();
        let ranges = cheapest(&given.ways);
        let cost = |w: &Way| {
            let step = Step::new("model-route-cost-way")
                .with("name", w.name.clone())
                .with("terminal", yuan(w.terminal_fen_per_shipment));
            step.with("line-haul", yuan(w.fen_per_km))
        };
        let mut steps: Vec<Step> = given.ways.iter().map(cost).collect();
        steps.extend(even.iter().filter_map(|(a, b, km)| {
            Some(
                Step::new("model-route-cost-even")
                    .with("first", a.name.clone())
                    .with("second", b.name.clone())
                    .with("km", (*km)?),
            )
        }));
        steps.extend(
            ranges
                .iter()
                .map(|r| Step::new("model-route-cost-cheapest").with("name", r.way.clone()).with("km", r.from_km)),
        );
        let costs = |w: &Way| {
            let at: Vec<f64> = given.km.iter().map(|km| w.at(*km)).collect();
            json!({"name": w.name, "fen_per_shipment": at})
        };
        let outputs = json!({
            "costs": given.ways.iter().map(costs).collect::<Vec<_>>(),
            "break_even": even.iter().map(|(a, b, km)| json!({"first": a.name, "second": b.name, "km": km})).collect::<Vec<_>>(),
            "cheapest": ranges,
        });
        Ok(Solution { outputs, steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "ways": [
                    {
                        "name": "汽车",
                        "terminal_fen_per_shipment": 1800,
                        "fen_per_km": 4.2
                    },
                    {
                        "name": "铁路",
                        "terminal_fen_per_shipment": 3100,
                        "fen_per_km": 1.7
                    }
                ],
                "km": [100, 520, 900]
            }),
            expected: json!({
                "costs": [
                    {
                        "name": "汽车",
                        "fen_per_shipment": [2220.0, 3984.0, 5580.0]
                    },
                    {
                        "name": "铁路",
                        "fen_per_shipment": [3270.0, 3984.0, 4630.0]
                    }
                ],
                "break_even": [
                    {
                        "first": "汽车",
                        "second": "铁路",
                        "km": 520.0
                    }
                ],
                "cheapest": [
                    {
                        "way": "汽车",
                        "from_km": 0.0
                    },
                    {
                        "way": "铁路",
                        "from_km": 520.0
                    }
                ]
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "By hand: (31 − 18) ÷ (0.042 − 0.017) = 520 km; terms of the course (端点成本, 线路成本)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &["model-route-cost-way", "model-route-cost-even", "model-route-cost-cheapest"]
    }
}
