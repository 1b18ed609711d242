//! Model `tdabc`: time-driven rates, and the capacity nobody used.

use super::yuan;
use crate::costing::tdabc::{Rounding, WorkHours, WorkMinutes, charge, practical_capacity};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, choice, fen, few, name, number, object, or, positive, refused, small, within},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Given {
    cost_fen: Fen,
    capacity_minutes: Option<f64>,
    staff: Option<Staff>,
    activities: Vec<Activity>,
    rounding: Rounding,
}

#[derive(Deserialize)]
struct Staff {
    heads: f64,
    shift_hours: f64,
    shifts: f64,
    factor: f64,
}

#[derive(Deserialize)]
struct Activity {
    name: String,
    minutes: f64,
    quantity: f64,
}

/// Cost ÷ practical capacity × minutes; see [`charge`].
pub struct TimeDriven;

impl Model for TimeDriven {
    fn id(&self) -> &'static str {
        "tdabc"
    }
    fn title_key(&self) -> &'static str {
        "model-tdabc-title"
    }
    fn inputs(&self) -> Value {
        let factor = or(within(0.1..=1.0, "share"), 0.85);
        let staff = object(
            "staff",
            [
                ("heads", small("heads")),
                ("shift_hours", small("hours")),
                ("shifts", small("shifts")),
                ("factor", factor),
            ],
            &[],
        );
        let activity =
            object("activity", [("name", name()), ("minutes", small("minutes")), ("quantity", number("times"))], &[]);
        schema::inputs(
            [
                ("cost_fen", fen()),
                ("capacity_minutes", positive("minutes")),
                ("staff", staff),
                ("activities", few(activity, "activities")),
                ("rounding", choice(&["exact", "fen"], "rounding")),
            ],
            &["capacity_minutes", "staff"],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let capacity = match (given.capacity_minutes, &given.staff) {
            (Some(minutes), None) => WorkMinutes(minutes),
            (None, Some(s)) => practical_capacity(s.heads, WorkHours(s.shift_hours), s.shifts, s.factor),
            _ => return Err(refused("capacity_minutes", "either this or staff")),
        };
        let uses: Vec<WorkMinutes> = given.activities.iter().map(|a| WorkMinutes(a.minutes * a.quantity)).collect();
        let found = charge(given.cost_fen, capacity, &uses, given.rounding);
        let rate = found.fen_per_minute.unwrap_or(0.0);
        let unused = (capacity.0 - found.used.0).max(0.0);
        let first = if given.rounding == Rounding::Exact {
            Step::new("model-tdabc-rate")
        } else {
            Step::new("model-tdabc-rate-rounded")
        };
        let first = first.with("cost", given.cost_fen.yuan()).with("capacity", capacity.0);
        let mut steps = vec![first.with("rate", yuan(rate))];
        let mut activities = Vec::with_capacity(given.activities.len());
        for ((a, minutes), cost) in given.activities.iter().zip(&uses).zip(&found.parts_fen) {
            let step =
                Step::new("model-tdabc-activity").with("name", a.name.clone()).with("unit", yuan(a.minutes * rate));
            steps.push(step.with("minutes", minutes.0).with("cost", cost.yuan()));
            let unit = a.minutes * rate;
            activities.push(json!({"name": a.name, "fen_per_unit": unit, "minutes": minutes, "cost_fen": cost}));
        }
        steps.push(match found.overloaded {
            true => Step::new("model-tdabc-overloaded").with("used", found.used.0).with("capacity", capacity.0),
            false => Step::new("model-tdabc-unused").with("minutes", unused).with("unused", found.unused_fen.yuan()),
        });
        let assigned: Fen = found.parts_fen.iter().copied().sum();
        let outputs = json!({
            "capacity_minutes": capacity,
            "fen_per_minute": found.fen_per_minute,
            "activities": activities,
            "used_minutes": found.used,
            "assigned_fen": assigned,
            "utilisation": found.utilisation,
            "unused_minutes": unused,
            "unused_fen": found.unused_fen,
            "rounding_fen": found.rounding_fen,
            "overloaded": found.overloaded,
        });
        Ok(Solution { outputs, steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "cost_fen": 56000000,
                "capacity_minutes": 700000,
                "activities": [
                    {
                        "name": "orders",
                        "minutes": 40,
                        "quantity": 9800
                    },
                    {
                        "name": "complaints",
                        "minutes": 220,
                        "quantity": 280
                    },
                    {
                        "name": "credit checks",
                        "minutes": 250,
                        "quantity": 500
                    }
                ]
            }),
            expected: json!({
                "activities": [
                    {
                        "cost_fen": 31360000,
                        "fen_per_unit": 3200.0,
                        "minutes": 392000.0,
                        "name": "orders"
                    },
                    {
                        "cost_fen": 4928000,
                        "fen_per_unit": 17600.0,
                        "minutes": 61600.0,
                        "name": "complaints"
                    },
                    {
                        "cost_fen": 10000000,
                        "fen_per_unit": 20000.0,
                        "minutes": 125000.0,
                        "name": "credit checks"
                    }
                ],
                "assigned_fen": 46288000,
                "capacity_minutes": 700000.0,
                "fen_per_minute": 80.0,
                "overloaded": false,
                "rounding_fen": 0,
                "unused_fen": 9712000,
                "unused_minutes": 121400.0,
                "used_minutes": 578600.0,
                "utilisation": 0.8265714285714286
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "R. S. Kaplan and S. R. Anderson, Time-Driven Activity-Based Costing, Harvard Business School working paper, p. 8: $0.80 a minute; $97,120 of $560,000 unused (the page prints its 121,400 minutes as hours)"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-tdabc-rate",
            "model-tdabc-rate-rounded",
            "model-tdabc-activity",
            "model-tdabc-unused",
            "model-tdabc-overloaded",
        ]
    }
}
