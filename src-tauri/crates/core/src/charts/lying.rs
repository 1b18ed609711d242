//! Who is lying: what costing by volume makes of each customer, beside what the customer's time costs.

use super::{
    costs::{nothing_yet, yuan},
    draw::Page,
};
use crate::{
    App,
    costing::{
        Ask,
        customers::CostCustomersReq,
        lying::{self, CostLie},
    },
};
use keheng_base::Fault;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        compare::{Compare, Format, Row, Words},
    },
    sheet::Texts,
};
use keheng_words::money;

/// Lays the comparison out; unused capacity is taken off, so that both spread the same money. Faults: those of the
/// costing, but for a setup that is not there yet.
pub(super) fn lying(app: &App, ask: &Ask, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let found = match lying::lying(app, CostCustomersReq { ask: ask.clone(), ..CostCustomersReq::default() }) {
        Err(fault) if nothing_yet(&fault) => None,
        found => Some(found?),
    };
    let row = |l: &CostLie| Row {
        key: l.id.raw().to_string(),
        label: l.name.clone(),
        values: vec![Some((l.volume_fen - l.idle_fen).yuan()), Some(l.timed_fen.yuan())],
    };
    let rows: Vec<Row> = found.iter().flat_map(|f| &f.rows).map(row).collect();
    let summary = match &found {
        Some(f) if f.customers > 0 => words.drawing_says_lying(f.flipped, &money(f.moved_fen), f.over, f.under),
        _ => words.drawing_no_costs(),
    };
    let subtitle = match &found {
        Some(f) => words.drawing_subtitle(&words.month(f.from), &summary, &words.month(f.to)),
        None => summary.clone(),
    };
    let chart = Compare {
        texts: Texts {
            title: words.drawing_lying_title(),
            subtitle,
            headed: page.headed,
            summary,
            empty: words.drawing_no_costs(),
        },
        methods: &[words.drawing_by_volume(), words.drawing_by_time()],
        rows: &rows,
        words: Words { who: words.drawing_customer(), value: words.drawing_cost() },
        format: Format { value: &yuan, tick: &|value| words.short_figure(value), more: &|n| words.drawing_more(n) },
    };
    Ok(chart.scene(page.size, page.palette))
}
