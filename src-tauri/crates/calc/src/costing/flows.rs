//! Where the money goes: from resources over activities to customers, with unused capacity as a branch of its own. At
//! each node as much flows in as out, to the fen.

use super::split::split_by;
use keheng_base::Fen;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A resource: pay, fuel, rent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resource {
    /// what it is called
    pub name: String,
    /// its cost
    pub amount_fen: Fen,
    /// its weight (minutes) in each activity
    pub activities: BTreeMap<String, f64>,
    /// its weight that no activity used
    pub unused: f64,
}

/// An activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// what it is called
    pub name: String,
    /// its weight (minutes) for each customer
    pub customers: BTreeMap<String, f64>,
    /// its weight for nobody: time booked without a waybill
    pub unused: f64,
}

/// The column a node stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    /// where money is spent
    Resource,
    /// what it is spent on
    Activity,
    /// whom it is spent for
    Customer,
    /// what nobody used
    Unused,
}

/// A node; the name is empty for unused capacity.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Node {
    /// the column
    pub layer: Layer,
    /// what it is called
    pub name: String,
    /// money through it
    pub amount_fen: Fen,
}

/// Money between two nodes, by their positions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Link {
    /// from
    pub from: usize,
    /// to
    pub to: usize,
    /// how much, never 0
    pub amount_fen: Fen,
}

/// The whole picture.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Flows {
    /// resources and activities as given, customers by name, unused capacity last
    pub nodes: Vec<Node>,
    /// between them
    pub links: Vec<Link>,
    /// cost of all resources: what goes in at the left and comes out at the right
    pub total_fen: Fen,
    /// what nobody used
    pub unused_fen: Fen,
}

/// Lets the cost of resources flow. A resource or an activity without any weight is unused as a whole. Fails with the
/// name of an activity that a resource feeds and that is not there.
pub fn flows(resources: &[Resource], activities: &[Activity]) -> Result<Flows, String> {
    let names: BTreeMap<&str, usize> = activities.iter().enumerate().map(|(i, a)| (a.name.as_str(), i)).collect();
    let customers: BTreeMap<&str, usize> = {
        let mut all: Vec<&str> = activities.iter().flat_map(|a| a.customers.keys().map(String::as_str)).collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().enumerate().map(|(i, name)| (name, i)).collect()
    };
    let first_activity = resources.len();
    let first_customer = first_activity + activities.len();
    let unused = first_customer + customers.len();
    let node = |layer, name: &str, amount_fen| Node { layer, name: name.to_owned(), amount_fen };
    let mut nodes: Vec<Node> = resources.iter().map(|r| node(Layer::Resource, &r.name, r.amount_fen)).collect();
    nodes.extend(activities.iter().map(|a| node(Layer::Activity, &a.name, Fen(0))));
    nodes.extend(customers.keys().map(|c| node(Layer::Customer, c, Fen(0))));
    nodes.push(node(Layer::Unused, "", Fen(0)));

    let mut links = Vec::new();
    let mut pour = |nodes: &mut Vec<Node>, from: usize, mut to: Vec<(usize, f64)>, idle: f64| {
        to.push((unused, idle));
        let mut weights: Vec<f64> = to.iter().map(|t| t.1).collect();
        if weights.iter().all(|w| *w <= 0.0) {
            *weights.last_mut().expect("unused was pushed") = 1.0;
        }
        let parts = split_by(nodes[from].amount_fen, &weights);
        for ((to, _), amount_fen) in to.into_iter().zip(parts).filter(|(_, part)| *part != Fen(0)) {
            nodes[to].amount_fen += amount_fen;
            links.push(Link { from, to, amount_fen });
        }
    };
    for (at, resource) in resources.iter().enumerate() {
        let place = |(name, weight): (&String, &f64)| {
            let found = names.get(name.as_str()).ok_or_else(|| name.clone())?;
            Ok((first_activity + found, *weight))
        };
        let to = resource.activities.iter().map(place).collect::<Result<Vec<_>, String>>()?;
        pour(&mut nodes, at, to, resource.unused);
    }
    for (at, activity) in activities.iter().enumerate() {
        let to = activity.customers.iter().map(|(c, w)| (first_customer + customers[c.as_str()], *w)).collect();
        pour(&mut nodes, first_activity + at, to, activity.unused);
    }
    let total_fen = resources.iter().map(|r| r.amount_fen).sum();
    Ok(Flows { unused_fen: nodes[unused].amount_fen, nodes, links, total_fen })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weights(names: &'static [&'static str]) -> impl Strategy<Value = BTreeMap<String, f64>> {
        prop::collection::btree_map(prop::sample::select(names).prop_map(str::to_owned), 0.0f64..500.0, 0..4)
    }

    proptest! {
        #[test]
        fn at_each_node_in_is_out(
            resources in prop::collection::vec((0i64..100_000_000, weights(&["collect", "sort", "deliver"]), 0.0f64..99.0), 1..5),
            served in prop::collection::vec((weights(&["a", "b", "c", "d"]), 0.0f64..9.0), 3),
        ) {
            let resources: Vec<Resource> = resources.into_iter().map(|(amount, activities, unused)| Resource {
                name: "resource".to_owned(), amount_fen: Fen(amount), activities, unused,
            }).collect();
            let activities: Vec<Activity> = ["collect", "sort", "deliver"].iter().zip(served).map(|(name, (customers, unused))| {
                Activity { name: (*name).to_owned(), customers, unused }
            }).collect();
            let f = flows(&resources, &activities).unwrap();
            let sum = |of: &dyn Fn(&Link) -> bool| f.links.iter().filter(|l| of(l)).map(|l| l.amount_fen).sum::<Fen>();
            let mut end = Fen(0);
            for (at, node) in f.nodes.iter().enumerate() {
                let (arrives, leaves) = (sum(&|l| l.to == at), sum(&|l| l.from == at));
                match node.layer {
                    Layer::Resource => prop_assert_eq!(leaves, node.amount_fen, "all of a resource leaves"),
                    Layer::Activity => prop_assert_eq!((arrives, leaves), (node.amount_fen, node.amount_fen), "nothing stays"),
                    Layer::Customer | Layer::Unused => {
                        prop_assert_eq!(arrives, node.amount_fen);
                        end += node.amount_fen;
                    }
                }
            }
            prop_assert_eq!(end, f.total_fen, "what goes in at the left comes out at the right");
        }
    }

    #[test]
    fn a_resource_that_feeds_nothing_known_is_named() {
        let fuel = Resource {
            name: "fuel".to_owned(),
            amount_fen: Fen(5),
            activities: BTreeMap::from([("fly".to_owned(), 1.0)]),
            unused: 0.0,
        };
        assert_eq!(flows(&[fuel], &[]), Err("fly".to_owned()));
    }
}
