//! Which nodes are drawn on their own, and which are put together.

use super::{Flow, Kind, Node};

/// A node as drawn, with what flows through it.
#[derive(Clone, Debug)]
pub(super) struct Box {
    /// Index of the node; `None` for what was put together.
    pub node: Option<usize>,
    pub column: usize,
    pub kind: Kind,
    pub arriving: f64,
    pub leaving: f64,
    /// How many nodes it stands for.
    pub count: usize,
}

impl Box {
    pub fn amount(&self) -> f64 {
        self.arriving.max(self.leaving)
    }
}

/// Boxes by column and falling amount (others, then unused, last), and the flows between them, each pair once.
pub(super) fn merged(nodes: &[Node], flows: &[&Flow], most: usize) -> (Vec<Box>, Vec<Flow>) {
    let mut boxes: Vec<Box> = nodes
        .iter()
        .enumerate()
        .map(|(at, node)| Box {
            node: Some(at),
            column: node.column,
            kind: node.kind,
            arriving: 0.0,
            leaving: 0.0,
            count: 1,
        })
        .collect();
    for flow in flows {
        boxes[flow.from].leaving += flow.amount;
        boxes[flow.to].arriving += flow.amount;
    }
    boxes.retain(|found| found.amount() > 0.0);
    let total = |column: usize| boxes.iter().filter(|found| found.column == column).map(Box::amount).sum::<f64>();
    let columns = boxes.iter().map(|found| found.column + 1).max().unwrap_or(0);
    let totals: Vec<f64> = (0..columns).map(total).collect();
    let rank = |kind: Kind| match kind {
        Kind::Plain => 0,
        Kind::Others => 1,
        Kind::Unused => 2,
    };
    boxes.sort_by(|a, b| {
        (a.column, rank(a.kind))
            .cmp(&(b.column, rank(b.kind)))
            .then(b.amount().total_cmp(&a.amount()))
            .then(a.node.cmp(&b.node))
    });
    // Where each node went.
    let mut place = vec![usize::MAX; nodes.len()];
    let mut kept: Vec<Box> = Vec::new();
    for (column, total) in totals.iter().enumerate() {
        let here = boxes.iter().filter(|found| found.column == column);
        let unused = here.clone().filter(|found| found.kind == Kind::Unused).count();
        let plain: Vec<&Box> = here.clone().filter(|found| found.kind != Kind::Unused).collect();
        let room = most.saturating_sub(unused).max(1);
        // Too many, or too small to see: all but the largest go together, though never a single one.
        let visible = plain.iter().take_while(|found| found.amount() >= total * 0.008).count();
        let alone = if plain.len() > room || visible + 1 < plain.len() {
            visible.min(room.saturating_sub(1))
        } else {
            plain.len()
        };
        for found in &plain[..alone] {
            place[found.node.unwrap_or(0)] = kept.len();
            kept.push((*found).clone());
        }
        if let Some(first) = plain.get(alone) {
            let mut others =
                Box { node: None, kind: Kind::Others, count: 0, arriving: 0.0, leaving: 0.0, ..(*first).clone() };
            for found in &plain[alone..] {
                place[found.node.unwrap_or(0)] = kept.len();
                others.arriving += found.arriving;
                others.leaving += found.leaving;
                others.count += 1;
            }
            kept.push(others);
        }
        for found in here.filter(|found| found.kind == Kind::Unused) {
            place[found.node.unwrap_or(0)] = kept.len();
            kept.push(found.clone());
        }
    }
    let mut joined: Vec<Flow> = Vec::new();
    for flow in flows {
        let (from, to) = (place[flow.from], place[flow.to]);
        match joined.iter_mut().find(|other| other.from == from && other.to == to) {
            Some(other) => other.amount += flow.amount,
            None => joined.push(Flow { from, to, amount: flow.amount }),
        }
    }
    // From top to top: ribbons leave and arrive in this order, so that they cross as little as may be.
    joined.sort_by_key(|flow| (flow.from, flow.to));
    (kept, joined)
}
