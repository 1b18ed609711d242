//! Money from what it is spent on over departments and activities to customers, with what nobody used.

use super::draw::Page;
use crate::{
    App,
    costing::{Ask, Costed, items},
};
use keheng_base::{Fault, Fen};
use keheng_calc::costing::engine::{Key, Resources, Source};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        sankey::{Flow, Format, Kind, Node, Sankey, Words},
    },
    sheet::Texts,
};
use keheng_words::{money, percent};
use std::collections::BTreeMap;

/// Yuan of the drawing as money again.
fn fen(yuan: f64) -> Fen {
    Fen((yuan * 100.0).round() as i64)
}

/// Columns from the left.
const RESOURCE: usize = 0;
const DEPARTMENT: usize = 1;
const ACTIVITY: usize = 2;
const CUSTOMER: usize = 3;

/// Nodes by key, and flows between them, added up.
#[derive(Default)]
struct Net {
    nodes: Vec<Node>,
    places: BTreeMap<String, usize>,
    flows: BTreeMap<(usize, usize), Fen>,
}

impl Net {
    fn node(&mut self, key: String, column: usize, kind: Kind, label: impl FnOnce() -> String) -> usize {
        let nodes = &mut self.nodes;
        *self.places.entry(key.clone()).or_insert_with(|| {
            nodes.push(Node { key, label: label(), column, kind });
            nodes.len() - 1
        })
    }

    fn pour(&mut self, from: usize, to: usize, amount: Fen) {
        *self.flows.entry((from, to)).or_default() += amount;
    }
}

/// Lays the chart out. Faults: those of a costing.
pub(super) fn sankey(app: &App, ask: &Ask, page: &Page) -> Result<Scene, Fault> {
    let costed = app.costed(ask, &|_| Ok(()))?;
    let words = app.words();
    let net = net(app, &costed)?;
    let outcome = &costed.outcome;
    let flows: Vec<Flow> =
        net.flows.iter().map(|((from, to), fen)| Flow { from: *from, to: *to, amount: fen.yuan() }).collect();
    let chart = Sankey {
        texts: Texts {
            title: words.drawing_sankey_title(),
            subtitle: words.drawing_months(&words.month(costed.months.0), &words.month(costed.months.1)),
            headed: page.headed,
            summary: words.drawing_says_sankey(&money(outcome.total_fen), &money(outcome.unused_fen)),
            empty: words.drawing_no_amount(),
        },
        nodes: &net.nodes,
        flows: &flows,
        words: Words {
            columns: vec![
                words.drawing_resources(),
                words.drawing_departments(),
                words.drawing_activities(),
                words.drawing_customers(),
            ],
            from: words.drawing_from(),
            to: words.drawing_to(),
            amount: words.drawing_cost(),
            share: words.drawing_share(),
            others: words.drawing_rest(),
        },
        format: Format {
            amount: &|yuan| money(fen(yuan)),
            short: &|yuan| words.short_figure(yuan),
            share: &|share| percent(share, 1),
        },
    };
    Ok(chart.scene(page.size, page.palette))
}

/// Each part of each line as a flow; what no activity stands for flows straight to its customer.
fn net(app: &App, costed: &Costed) -> Result<Net, Fault> {
    let (words, book, outcome) = (app.words(), app.book()?, &costed.outcome);
    let name = |id: i64| book.get(id).map(|e| e.name.clone());
    let mut net = Net::default();
    let department = |net: &mut Net, at: usize| {
        let label = || costed.of.departments[at].name.clone();
        net.node(format!("department:{at}"), DEPARTMENT, Kind::Plain, label)
    };
    for line in &outcome.lines {
        let key = match line.key {
            Key::Customer(id) => format!("customer:{id}"),
            _ => format!("object:{}", costed.object(line.key)),
        };
        let to = net.node(key, CUSTOMER, Kind::Plain, || costed.label(words, line.key, name));
        for (source, amount) in outcome.sources.iter().zip(&line.parts_fen).filter(|(_, part)| **part > Fen(0)) {
            let via = match source {
                Source::Activity(a) => {
                    let from = department(&mut net, costed.of.input.activities[*a].department);
                    let label = || costed.source(words, *source);
                    let via = net.node(format!("activity:{a}"), ACTIVITY, Kind::Plain, label);
                    net.pour(from, via, *amount);
                    via
                }
                Source::Department(d) => department(&mut net, *d),
                Source::Shipments | Source::Booked | Source::Pool(_) | Source::Carried => {
                    net.node(format!("{source:?}"), RESOURCE, Kind::Plain, || costed.source(words, *source))
                }
            };
            net.pour(via, to, *amount);
        }
    }
    for unused in outcome.unused.iter().filter(|u| u.amount_fen > Fen(0)) {
        let from = department(&mut net, unused.department);
        let to = net.node("unused".to_owned(), ACTIVITY, Kind::Unused, || words.cost_unused());
        net.pour(from, to, unused.amount_fen);
    }
    resources(app, costed, &mut net);
    Ok(net)
}

/// What the departments of the picture are paid for with: kinds of cost, support passed on among them. A method without
/// departments has nothing here.
fn resources(app: &App, costed: &Costed, net: &mut Net) {
    let view = costed.method.view(&costed.of.input);
    let Ok(resources) = costed.method.support(&view).and_then(|support| Resources::of(&view, &support)) else { return };
    let shown: Vec<(usize, usize)> = (0..costed.of.departments.len())
        .filter_map(|d| net.places.get(&format!("department:{d}")).map(|at| (d, *at)))
        .collect();
    for (department, to) in shown {
        for feed in resources.feeds(&view, department).iter().filter(|feed| feed.amount_fen > Fen(0)) {
            let account = &view.pools[feed.pool].account;
            let from =
                net.node(format!("resource:{account}"), RESOURCE, Kind::Plain, || items::label(app.words(), account));
            net.pour(from, to, feed.amount_fen);
        }
    }
}
