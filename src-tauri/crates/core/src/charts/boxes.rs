//! Satisfaction against buying again: who is satisfied above, who bought again on the right.

use super::{draw::Page, say::share};
use crate::{
    App,
    surveys::joined::{self, BoxKind, BoxesReq, CustomerBox},
};
use keheng_base::Fault;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        boxes::{Boxes, Tile, Words},
    },
    scene::Fact,
    sheet::Texts,
};
use keheng_words::{NO_FIGURE, decimal, money};
use std::collections::BTreeMap;

/// Lays the boxes out. Faults: those of `surveys.boxes`.
pub(super) fn chart(app: &App, asked: &BoxesReq, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let found = joined::boxes(app, asked.clone())?;
    let named = |kind: BoxKind| {
        words.find(&format!("joined-box-{}", kind.id()), &BTreeMap::new()).unwrap_or_else(|| kind.id().to_owned())
    };
    let tile = |kind: BoxKind| {
        let empty = CustomerBox {
            kind,
            customers: 0,
            share: None,
            revenue_fen: Default::default(),
            revenue_share: None,
            rows: vec![],
        };
        let own = found.boxes.iter().find(|b| b.kind == kind).unwrap_or(&empty);
        let part = |of: Option<f64>| of.map_or_else(|| NO_FIGURE.to_owned(), share);
        Tile {
            key: format!("box:{}", kind.id()),
            label: named(kind),
            count: f64::from(own.customers),
            lines: [
                words.joined_chart_customers(own.customers, &part(own.share)),
                words.joined_chart_revenue(&part(own.revenue_share)),
            ],
            facts: vec![
                Fact::new(&words.joined_box_customers(), decimal(f64::from(own.customers), 0, 0)),
                Fact::new(&words.joined_revenue(), money(own.revenue_fen)),
                Fact::new(&words.joined_box_share(), part(own.revenue_share)),
            ],
        }
    };
    let tiles = [[tile(BoxKind::Mercenary), tile(BoxKind::Loyal)], [tile(BoxKind::Defector), tile(BoxKind::Hostage)]];
    let count = |kind: usize| found.boxes.get(kind).map_or(0, |b| b.customers);
    let all: u32 = found.boxes.iter().map(|b| b.customers).sum();
    let summary = match all {
        0 => words.joined_boxes_none(),
        _ => words.joined_chart_summary(all, count(3), count(1), count(0), count(2)),
    };
    let chart = Boxes {
        texts: Texts {
            title: words.joined_boxes(),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.joined_boxes_none(),
        },
        tiles: &tiles,
        words: Words {
            columns: [words.joined_left(), words.joined_bought()],
            rows: [words.joined_satisfied_answer(), words.joined_unsatisfied_answer()],
            name: words.joined_chart_box(),
            heads: [words.joined_box_customers(), words.joined_box_share()],
        },
    };
    Ok(chart.scene(page.size, page.palette))
}
