//! Model `method_comparison`: one pool of cost under three methods: which one lies about whom.

use crate::costing::{
    compare::{Buyer, Compared, Task, compare},
    tdabc::WorkMinutes,
};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, fen, few, list, name, named, number, object, positive, refused, share, small},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Given {
    cost_fen: Fen,
    capacity_minutes: f64,
    activities: Vec<Activity>,
    customers: Vec<Customer>,
}

#[derive(Deserialize)]
struct Activity {
    name: String,
    time_share: f64,
    minutes: f64,
}

#[derive(Deserialize)]
struct Customer {
    name: String,
    waybills: f64,
    quantities: BTreeMap<String, f64>,
    /// what it leaves for this cost; without it nobody can say whether it pays
    margin_fen: Option<Fen>,
}

impl Given {
    /// The same pool for each method.
    ///
    /// # Errors
    /// `model_input`: nothing to split by, a name that is twice there, work that is no activity.
    fn compared(&self) -> Result<Compared, Fault> {
        if self.activities.iter().all(|a| a.time_share <= 0.0) {
            return Err(refused("activities[0].time_share", "one above 0"));
        }
        if self.customers.iter().all(|c| c.waybills <= 0.0) {
            return Err(refused("customers[0].waybills", "one above 0"));
        }
        let place: BTreeMap<&str, usize> =
            self.activities.iter().enumerate().map(|(at, a)| (a.name.as_str(), at)).collect();
        if place.len() < self.activities.len() {
            return Err(refused("activities", "names that differ"));
        }
        let mut buyers = Vec::with_capacity(self.customers.len());
        for (at, customer) in self.customers.iter().enumerate() {
            let mut quantities = vec![0.0; place.len()];
            for (name, quantity) in &customer.quantities {
                let fault = || refused(&format!("customers[{at}].quantities.{name}"), "an activity");
                quantities[*place.get(name.as_str()).ok_or_else(fault)?] = *quantity;
            }
            buyers.push(Buyer { waybills: customer.waybills, quantities });
        }
        let tasks: Vec<Task> =
            self.activities.iter().map(|a| Task { time_share: a.time_share, minutes: a.minutes }).collect();
        Ok(compare(self.cost_fen, WorkMinutes(self.capacity_minutes), &tasks, &buyers))
    }
}

/// By volume, by surveyed activities, by time; see [`compare`].
pub struct MethodComparison;

impl Model for MethodComparison {
    fn id(&self) -> &'static str {
        "method_comparison"
    }
    fn title_key(&self) -> &'static str {
        "model-method-comparison-title"
    }
    fn inputs(&self) -> Value {
        let activity =
            object("activity", [("name", name()), ("time_share", share()), ("minutes", small("minutes"))], &[]);
        let customer = object(
            "customer",
            [
                ("name", name()),
                ("waybills", number("waybills")),
                ("quantities", named(number("times"), "quantity by activity")),
                ("margin_fen", fen()),
            ],
            &["margin_fen"],
        );
        schema::inputs(
            [
                ("cost_fen", fen()),
                ("capacity_minutes", positive("minutes")),
                ("activities", few(activity, "activities")),
                ("customers", list(customer, "customers")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        let found = given.compared()?;
        let waybills: f64 = given.customers.iter().map(|c| c.waybills).sum();
        let mut steps = vec![
            Step::new("model-method-comparison-volume")
                .with("cost", given.cost_fen.yuan())
                .with("waybills", waybills)
                .with("unit", given.cost_fen.yuan() / waybills),
            Step::new("model-method-comparison-activity"),
        ];
        steps.push(if found.overloaded {
            Step::new("model-method-comparison-overloaded")
        } else {
            Step::new("model-method-comparison-time").with("unused", found.unused_fen.yuan())
        });
        let mut customers = Vec::with_capacity(given.customers.len());
        for (customer, told) in given.customers.iter().zip(&found.customers) {
            let (volume, activity, timed) = (told.volume_fen, told.activity_fen, told.time_driven_fen);
            let step = Step::new("model-method-comparison-customer").with("name", customer.name.clone());
            let step = step.with("volume", volume.yuan()).with("activity", activity.yuan());
            steps.push(step.with("time", timed.yuan()));
            let pays = |cost: Fen| customer.margin_fen.map(|margin| margin >= cost);
            let disputed = customer.margin_fen.map(|_| pays(volume) != pays(activity) || pays(activity) != pays(timed));
            if disputed == Some(true) {
                let word = if pays(timed) == Some(true) {
                    "model-method-comparison-better-than-told"
                } else {
                    "model-method-comparison-worse-than-told"
                };
                steps.push(Step::new(word).with("name", customer.name.clone()));
            }
            customers.push(json!({
                "name": customer.name,
                "volume_fen": volume,
                "activity_fen": activity,
                "time_driven_fen": timed,
                "subsidy_fen": told.subsidy_fen,
                "disputed": disputed,
            }));
        }
        let carried = given.customers.iter().zip(&found.customers).min_by_key(|(_, told)| told.subsidy_fen);
        steps.extend(carried.filter(|(_, told)| told.subsidy_fen < Fen(0)).map(|(customer, told)| {
            Step::new("model-method-comparison-carried")
                .with("name", customer.name.clone())
                .with("subsidy", -told.subsidy_fen.yuan())
        }));
        Ok(Solution {
            outputs: json!({
                "customers": customers,
                "activity_unassigned_fen": found.activity_unassigned_fen,
                "unused_fen": found.unused_fen,
                "overloaded": found.overloaded,
            }),
            steps,
        })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "cost_fen": 56_000_000,
                "capacity_minutes": 700_000,
                "activities": [
                    {"name": "orders", "time_share": 0.7, "minutes": 8},
                    {"name": "inquiries", "time_share": 0.1, "minutes": 44},
                    {"name": "credit checks", "time_share": 0.2, "minutes": 50},
                ],
                "customers": [
                    {
                        "name": "simple", "waybills": 40_000, "margin_fen": 40_000_000,
                        "quantities": {"orders": 40_000, "inquiries": 400, "credit checks": 500},
                    },
                    {
                        "name": "difficult", "waybills": 9_000, "margin_fen": 16_000_000,
                        "quantities": {"orders": 9_000, "inquiries": 1_000, "credit checks": 2_000},
                    },
                ],
            }),
            expected: json!({
                "customers": [
                    {
                        "name": "simple", "volume_fen": 45_714_286, "activity_fen": 35_840_000,
                        "time_driven_fen": 29_008_000, "subsidy_fen": 8_778_123, "disputed": true,
                    },
                    {
                        "name": "difficult", "volume_fen": 10_285_714, "activity_fen": 20_160_000,
                        "time_driven_fen": 17_280_000, "subsidy_fen": -8_778_123, "disputed": true,
                    },
                ],
                "activity_unassigned_fen": 0,
                "unused_fen": 9_712_000,
                "overloaded": false,
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "The department of R. S. Kaplan and S. R. Anderson, Time-Driven Activity-Based Costing ($560,000, 700,000 minutes; 8, 44 and 50 minutes; rates 8, 40 and 44.80 against 0.80 a minute); its 49,000 orders divided by hand between two customers"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-method-comparison-volume",
            "model-method-comparison-activity",
            "model-method-comparison-time",
            "model-method-comparison-overloaded",
            "model-method-comparison-customer",
            "model-method-comparison-better-than-told",
            "model-method-comparison-worse-than-told",
            "model-method-comparison-carried",
        ]
    }
}
