//! Model `time_equations`: what customers cost by time equations.

use super::yuan;
use crate::costing::{
    split::{split_by, whole_fen},
    tdabc::{Band, Charge, Equation, Rounding, Term, WorkMinutes, charge},
};
use crate::model::{
    Example, Model, Solution, Step,
    schema::{self, choice, fen, few, list, name, named, object, or, positive, refused, several, small},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
struct Given {
    departments: Vec<Department>,
    customers: Vec<Customer>,
    rounding: Rounding,
}

#[derive(Deserialize)]
struct Department {
    name: String,
    cost_fen: Fen,
    capacity_minutes: f64,
    terms: Vec<Summand>,
}

#[derive(Deserialize)]
struct Summand {
    minutes: f64,
    drivers: Vec<String>,
}

#[derive(Deserialize)]
struct Customer {
    name: String,
    drivers: BTreeMap<String, f64>,
}

impl Given {
    /// A driver that no equation knows is misspelt: its minutes would be lost without a word.
    fn check_drivers(&self) -> Result<(), Fault> {
        let terms = self.departments.iter().flat_map(|d| &d.terms);
        let known: BTreeSet<&String> = terms.flat_map(|t| &t.drivers).collect();
        for (at, customer) in self.customers.iter().enumerate() {
            if let Some(odd) = customer.drivers.keys().find(|d| !known.contains(d)) {
                return Err(refused(&format!("customers[{at}].drivers.{odd}"), "a driver of an equation"));
            }
        }
        Ok(())
    }

    /// Minutes of a department for each customer.
    fn minutes(&self, department: &Department) -> Vec<f64> {
        let term = |t: &Summand| Term { minutes: Band::exact(t.minutes), drivers: t.drivers.clone() };
        let equation = Equation { terms: department.terms.iter().map(term).collect() };
        let value = |c: &Customer, driver: &String| c.drivers.get(driver).copied().unwrap_or(0.0);
        self.customers.iter().map(|c| equation.minutes(|driver| value(c, driver)).likely).collect()
    }
}

/// Minutes = b₀ + Σ b·x, times the rate of the department; see [`Equation`].
pub struct TimeEquations;

impl Model for TimeEquations {
    fn id(&self) -> &'static str {
        "time_equations"
    }
    fn title_key(&self) -> &'static str {
        "model-time-equations-title"
    }
    fn inputs(&self) -> Value {
        let drivers = or(several(0..=4, name(), "names"), json!([]));
        let term = object("term", [("minutes", small("minutes")), ("drivers", drivers)], &[]);
        let department = object(
            "department",
            [
                ("name", name()),
                ("cost_fen", fen()),
                ("capacity_minutes", positive("minutes")),
                ("terms", few(term, "terms")),
            ],
            &[],
        );
        let customer = object(
            "customer",
            [("name", name()), ("drivers", named(small("times or 0/1"), "quantity by driver"))],
            &[],
        );
        schema::inputs(
            [
                ("departments", few(department, "departments")),
                ("customers", list(customer, "customers")),
                ("rounding", choice(&["exact", "fen"], "rounding")),
            ],
            &[],
        )
    }
    fn solve(&self, input: &Value) -> Result<Solution, Fault> {
        let given: Given = schema::read(&self.inputs(), input)?;
        given.check_drivers()?;
        let minutes: Vec<Vec<f64>> = given.departments.iter().map(|d| given.minutes(d)).collect();
        let charges: Vec<Charge> = (given.departments.iter().zip(&minutes))
            .map(|(d, minutes)| {
                let uses: Vec<WorkMinutes> = minutes.iter().copied().map(WorkMinutes).collect();
                charge(d.cost_fen, WorkMinutes(d.capacity_minutes), &uses, given.rounding)
            })
            .collect();
        let mut steps: Vec<Step> = (given.departments.iter().zip(&charges))
            .map(|(d, c)| {
                let word =
                    if c.overloaded { "model-time-equations-overloaded" } else { "model-time-equations-department" };
                let rate = yuan(c.fen_per_minute.unwrap_or(0.0));
                Step::new(word).with("name", d.name.clone()).with("rate", rate).with("used", c.used.0)
            })
            .collect();
        let mut customers = Vec::with_capacity(given.customers.len());
        let mut assigned = Fen(0);
        for (at, customer) in given.customers.iter().enumerate() {
            // A customer's cost is rounded once, at its total; the departments share it to the fen.
            let exact = |(c, m): (&Charge, &Vec<f64>)| c.fen_per_minute.unwrap_or(0.0) * m[at];
            let parts: Vec<f64> = charges.iter().zip(&minutes).map(exact).collect();
            let cost = whole_fen(parts.iter().sum());
            assigned += cost;
            let sum: f64 = minutes.iter().map(|m| m[at]).sum();
            steps.push(
                Step::new("model-time-equations-customer")
                    .with("name", customer.name.clone())
                    .with("minutes", sum)
                    .with("cost", cost.yuan()),
            );
            let department = |((d, part), m): ((&Department, Fen), &Vec<f64>)| json!({"name": d.name, "minutes": m[at], "cost_fen": part});
            let shares = split_by(cost, &parts);
            let departments: Vec<Value> = given.departments.iter().zip(shares).zip(&minutes).map(department).collect();
            customers.push(json!({"name": customer.name, "cost_fen": cost, "departments": departments}));
        }
        let unused: Fen = charges.iter().map(|c| c.unused_fen).sum();
        let total: Fen = given.departments.iter().map(|d| d.cost_fen).sum();
        steps.push(Step::new("model-time-equations-unused").with("unused", unused.yuan()).with("total", total.yuan()));
        let department = |(d, c): (&Department, &Charge)| {
            json!({
                "name": d.name,
                "fen_per_minute": c.fen_per_minute,
                "used_minutes": c.used,
                "unused_minutes": (d.capacity_minutes - c.used.0).max(0.0),
                "unused_fen": c.unused_fen,
            })
        };
        let outputs = json!({
            "departments": given.departments.iter().zip(&charges).map(department).collect::<Vec<_>>(),
            "customers": customers,
            "unused_fen": unused,
            "rounding_fen": total - assigned - unused,
            "rounding": given.rounding,
        });
        Ok(Solution { outputs, steps })
    }
    fn example(&self) -> Example {
        Example {
            input: json!({
                "departments": [
                    {
                        "name": "customer service",
                        "cost_fen": 180000000,
                        "capacity_minutes": 2379000,
                        "terms": [
                            {
                                "minutes": 5,
                                "drivers": ["orders"]
                            },
                            {
                                "minutes": 2,
                                "drivers": ["new"]
                            },
                            {
                                "minutes": 2,
                                "drivers": ["lines"]
                            },
                            {
                                "minutes": 10,
                                "drivers": ["intl", "orders"]
                            },
                            {
                                "minutes": 2,
                                "drivers": ["special"]
                            },
                            {
                                "minutes": 5,
                                "drivers": ["contact"]
                            }
                        ]
                    },
                    {
                        "name": "warehouse",
                        "cost_fen": 52000000,
                        "capacity_minutes": 951600,
                        "terms": [
                            {
                                "minutes": 3,
                                "drivers": ["orders"]
                            },
                            {
                                "minutes": 4,
                                "drivers": ["lines"]
                            },
                            {
                                "minutes": 1,
                                "drivers": ["special_pack"]
                            },
                            {
                                "minutes": 3,
                                "drivers": ["cartons"]
                            }
                        ]
                    },
                    {
                        "name": "shipping",
                        "cost_fen": 30000000,
                        "capacity_minutes": 570960,
                        "terms": [
                            {
                                "minutes": 8,
                                "drivers": ["orders"]
                            },
                            {
                                "minutes": 5,
                                "drivers": ["cartons"]
                            },
                            {
                                "minutes": 10,
                                "drivers": ["intl_ship"]
                            },
                            {
                                "minutes": 5,
                                "drivers": ["rush"]
                            }
                        ]
                    }
                ],
                "customers": [
                    {
                        "name": "A",
                        "drivers": {
                            "orders": 2,
                            "lines": 200,
                            "cartons": 6
                        }
                    },
                    {
                        "name": "B",
                        "drivers": {
                            "orders": 12,
                            "lines": 200,
                            "special": 4,
                            "contact": 10,
                            "cartons": 12,
                            "special_pack": 20,
                            "rush": 3
                        }
                    },
                    {
                        "name": "C",
                        "drivers": {
                            "orders": 5,
                            "lines": 100,
                            "intl": 1,
                            "cartons": 5,
                            "special_pack": 5,
                            "rush": 5,
                            "intl_ship": 5
                        }
                    }
                ],
                "rounding": "fen"
            }),
            expected: json!({
                "customers": [
                    {
                        "cost_fen": 78918,
                        "departments": [
                            {
                                "cost_fen": 31160,
                                "minutes": 410.0,
                                "name": "customer service"
                            },
                            {
                                "cost_fen": 45320,
                                "minutes": 824.0,
                                "name": "warehouse"
                            },
                            {
                                "cost_fen": 2438,
                                "minutes": 46.0,
                                "name": "shipping"
                            }
                        ],
                        "name": "A"
                    },
                    {
                        "cost_fen": 97491,
                        "departments": [
                            {
                                "cost_fen": 39368,
                                "minutes": 518.0,
                                "name": "customer service"
                            },
                            {
                                "cost_fen": 49060,
                                "minutes": 892.0,
                                "name": "warehouse"
                            },
                            {
                                "cost_fen": 9063,
                                "minutes": 171.0,
                                "name": "shipping"
                            }
                        ],
                        "name": "B"
                    },
                    {
                        "cost_fen": 52245,
                        "departments": [
                            {
                                "cost_fen": 20900,
                                "minutes": 275.0,
                                "name": "customer service"
                            },
                            {
                                "cost_fen": 23925,
                                "minutes": 435.0,
                                "name": "warehouse"
                            },
                            {
                                "cost_fen": 7420,
                                "minutes": 140.0,
                                "name": "shipping"
                            }
                        ],
                        "name": "C"
                    }
                ],
                "departments": [
                    {
                        "fen_per_minute": 76.0,
                        "name": "customer service",
                        "unused_fen": 180712572,
                        "unused_minutes": 2377797.0,
                        "used_minutes": 1203.0
                    },
                    {
                        "fen_per_minute": 55.0,
                        "name": "warehouse",
                        "unused_fen": 52219695,
                        "unused_minutes": 949449.0,
                        "used_minutes": 2151.0
                    },
                    {
                        "fen_per_minute": 53.0,
                        "name": "shipping",
                        "unused_fen": 30241959,
                        "unused_minutes": 570603.0,
                        "used_minutes": 357.0
                    }
                ],
                "rounding": "fen",
                "rounding_fen": -1402880,
                "unused_fen": 263174226
            }),
            tolerance: 1e-6,
        }
    }
    fn source(&self) -> &'static str {
        "D. Barndt, P. Oehlers and G. Soltis, example of time-driven ABC, recomputed by the dataninjato blog: 789.18, 974.91 and 522.45, with rates rounded to the cent first"
    }
    fn step_keys(&self) -> &'static [&'static str] {
        &[
            "model-time-equations-department",
            "model-time-equations-overloaded",
            "model-time-equations-customer",
            "model-time-equations-unused",
        ]
    }
}
