//! The logistics cost matrix: kinds of cost by stage of the way, with what belongs to no stage as the last column.

use super::{
    costs::{nothing_yet, yuan},
    draw::Page,
};
use crate::{
    App,
    costing::{
        Ask,
        matrix::{self, MatrixRow},
    },
};
use keheng_base::Fault;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        matrix::{Format, Item, Matrix, Words},
    },
    sheet::Texts,
};
use keheng_words::{money, percent};
use std::collections::BTreeMap;

/// Lays the matrix out. Faults: those of the costing, but for a setup that is not there yet.
pub(super) fn matrix(app: &App, ask: &Ask, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let found = match matrix::matrix(app, ask.clone()) {
        Err(fault) if nothing_yet(&fault) => None,
        found => Some(found?),
    };
    let item = |r: &MatrixRow| Item {
        key: r.item.clone(),
        label: r.label.clone(),
        cells: r.stages_fen.iter().chain([&r.rest_fen]).map(|fen| fen.yuan()).collect(),
    };
    let items: Vec<Item> = found.iter().flat_map(|f| &f.rows).map(item).collect();
    let stage = |id: &str| words.find(&format!("cost-stage-{}", id.replace('_', "-")), &BTreeMap::new());
    let stages = found.iter().flat_map(|f| &f.stages).map(|s| stage(s.id()).unwrap_or_default());
    let stages: Vec<String> = stages.chain([words.drawing_no_stage()]).collect();
    let summary = match &found {
        Some(f) if !f.rows.is_empty() => words.drawing_says_matrix(&money(f.rest_fen), &money(f.total_fen)),
        _ => words.drawing_no_costs(),
    };
    let subtitle = match &found {
        Some(f) => words.drawing_subtitle(&words.month(f.from), &summary, &words.month(f.to)),
        None => summary.clone(),
    };
    let chart = Matrix {
        texts: Texts {
            title: words.drawing_matrix_title(),
            subtitle,
            headed: page.headed,
            summary,
            empty: words.drawing_no_costs(),
        },
        stages: &stages,
        items: &items,
        words: Words {
            item: words.drawing_item(),
            stage: words.drawing_stage(),
            total: words.drawing_total(),
            others: words.drawing_others(),
            amount: words.drawing_cost(),
            share: words.drawing_share(),
        },
        format: Format { amount: &yuan, short: &|value| words.short_figure(value), share: &|share| percent(share, 1) },
    };
    Ok(chart.scene(page.size, page.palette))
}
