//! What the three models of support allocation have in common: a firm as departments that serve each other.

use crate::costing::alloc::{Allocation, Network, Refusal};
use crate::model::{
    Step,
    schema::{self, fen, few, name, named, number, object, refused},
};
use keheng_base::{Fault, Fen};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A firm; a department that serves others is a service, the others serve customers.
#[derive(Deserialize)]
pub(super) struct Firm {
    departments: Vec<Department>,
    /// order of the step-down
    pub(super) order: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Department {
    name: String,
    own_fen: Fen,
    /// what each department takes of it
    serves: Option<BTreeMap<String, f64>>,
}

/// The inputs; with an order where it matters.
pub(super) fn schema(ordered: bool) -> Value {
    let department = object(
        "department",
        [("name", name()), ("own_fen", fen()), ("serves", named(number("service units"), "quantity by department"))],
        &["serves"],
    );
    let departments = ("departments", few(department, "departments"));
    match ordered {
        true => schema::inputs([departments, ("order", few(name(), "names of services"))], &["order"]),
        false => schema::inputs([departments], &[]),
    }
}

/// Three services and two departments that serve customers.
///
/// Source: published exercise (ExpertsMind, methods of allocating service costs).
pub(super) fn three_services() -> Value {
    json!([
        {"name": "S1", "own_fen": 9_240_000, "serves": {"S2": 1_000, "S3": 2_000, "P1": 4_000, "P2": 3_000}},
        {"name": "S2", "own_fen": 18_480_000, "serves": {"S1": 2_000, "S3": 4_000, "P1": 10_000, "P2": 4_000}},
        {"name": "S3", "own_fen": 13_860_000, "serves": {"S1": 4_500, "P1": 1_500, "P2": 9_000}},
        {"name": "P1", "own_fen": 40_000_000},
        {"name": "P2", "own_fen": 50_000_000},
    ])
}

/// A network with the names of its departments, services first.
pub(super) struct Named {
    pub(super) network: Network,
    names: Vec<String>,
}

impl Firm {
    /// The network.
    ///
    /// # Errors
    /// `model_input`: no service, nobody who serves customers, a name that is twice there or not at all.
    pub(super) fn network(&self) -> Result<Named, Fault> {
        let (services, operating): (Vec<_>, Vec<_>) = self.departments.iter().partition(|d| d.serves.is_some());
        if services.is_empty() || operating.is_empty() {
            return Err(refused("departments", "at least one with serves and one without"));
        }
        let ordered: Vec<&Department> = services.iter().chain(&operating).copied().collect();
        let names: Vec<String> = ordered.iter().map(|d| d.name.clone()).collect();
        if names.iter().collect::<BTreeSet<_>>().len() < names.len() {
            return Err(refused("departments", "names that differ"));
        }
        let mut taken = vec![vec![0.0; names.len()]; services.len()];
        for (row, service) in taken.iter_mut().zip(&services) {
            for (to, quantity) in service.serves.iter().flatten() {
                let at = names.iter().position(|n| n == to);
                let fault = || refused(&format!("departments.{}.serves.{to}", service.name), "a department");
                row[at.ok_or_else(fault)?] = *quantity;
            }
        }
        Ok(Named { network: Network { own_fen: ordered.iter().map(|d| d.own_fen).collect(), taken }, names })
    }
}

impl Named {
    /// Names of the services.
    pub(super) fn services(&self) -> impl Iterator<Item = &str> {
        self.names[..self.network.services()].iter().map(String::as_str)
    }

    /// Names of the departments that serve customers.
    pub(super) fn operating(&self) -> impl Iterator<Item = &str> {
        self.names[self.network.services()..].iter().map(String::as_str)
    }

    /// Names of positions.
    pub(super) fn named(&self, positions: &[usize]) -> Vec<&str> {
        positions.iter().map(|at| self.names[*at].as_str()).collect()
    }

    /// Positions of an order of names; each service once.
    pub(super) fn order(&self, names: Option<&[String]>) -> Result<Option<Vec<usize>>, Fault> {
        let fault = || refused("order", "each service once");
        let place = |name: &String| self.services().position(|s| s == name).ok_or_else(fault);
        names.map(|names| names.iter().map(place).collect()).transpose()
    }

    /// Why a cost cannot arrive, with the names of the departments.
    pub(super) fn refusal(&self, refusal: Refusal) -> Fault {
        match refusal {
            Refusal::Stuck(at) => Fault::new("services_stuck").with("services", self.named(&at).join(", ")),
            Refusal::Order => refused("order", "each service once"),
        }
    }

    /// The steps all three methods take, by the words for a service, a department and the end.
    pub(super) fn explain(&self, found: &Allocation, words: [&'static str; 3], steps: &mut Vec<Step>) {
        let [service, end, closes] = words;
        let own = |at: usize| self.network.own_fen[at];
        let mut total = Fen(0);
        steps.extend(
            self.services().enumerate().map(|(at, n)| Step::new(service).with("name", n).with("own", own(at).yuan())),
        );
        for ((at, name), end_fen) in (self.network.services()..).zip(self.operating()).zip(&found.final_fen) {
            total += *end_fen;
            let received = (*end_fen - own(at)).yuan();
            let step = Step::new(end).with("name", name).with("own", own(at).yuan());
            steps.push(step.with("received", received).with("total", end_fen.yuan()));
        }
        steps.push(Step::new(closes).with("total", total.yuan()));
    }

    /// What each operating department bears, and where each service went.
    pub(super) fn outputs(&self, found: &Allocation) -> Value {
        let services = self.network.services();
        let end = |((at, name), total): ((usize, &str), &Fen)| {
            let own = self.network.own_fen[at];
            json!({"name": name, "own_fen": own, "received_fen": *total - own, "total_fen": total})
        };
        let charge = |(at, name): (usize, &str)| {
            let parts: BTreeMap<&str, Fen> = self.operating().zip(found.parts_fen[at].iter().copied()).collect();
            json!({"name": name, "gross_fen": found.gross_fen[at], "to_fen": parts})
        };
        json!({
            "departments": (services..).zip(self.operating()).zip(&found.final_fen).map(end).collect::<Vec<_>>(),
            "services": self.services().enumerate().map(charge).collect::<Vec<_>>(),
            "total_fen": found.final_fen.iter().copied().sum::<Fen>(),
        })
    }
}
