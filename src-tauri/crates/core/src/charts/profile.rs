//! Ours and each competitor, item by item: profile lines.

use super::{draw::Page, say::said};
use crate::{
    App,
    surveys::analysis::{Profile, ProfileValue},
};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        profile::{self, Row, Value, Words},
    },
    scene::Fact,
};
use keheng_words::decimal;

/// Lays the profiles of an analysis out.
pub(super) fn chart(app: &App, title: String, found: Profile, page: &Page) -> Scene {
    let words = app.words();
    let value = |value: f64| decimal(value, 2, 2);
    let of = |value: &ProfileValue| Value {
        at: value.mean,
        interval: value.interval.map(|i| [i.lo, i.hi]),
        certain: value.clear,
        facts: value.facts.iter().map(|(name, value)| Fact::new(name, value)).collect(),
    };
    let rows: Vec<Row> = found
        .rows
        .iter()
        .map(|row| Row {
            label: row.label.clone(),
            values: row.values.iter().map(|value| value.as_ref().map(of)).collect(),
        })
        .collect();
    let chart = profile::Profile {
        texts: said(words, title, found.said, page),
        rows: &rows,
        domain: [f64::from(found.scale.0), f64::from(found.scale.1)],
        words: Words {
            item: words.surveys_item(),
            value: words.surveys_score(),
            series: found.series,
            uncertain: words.drawing_profile_uncertain(),
            interval: words.drawing_interval(),
        },
        value: &value,
        range: &|[low, high]| words.drawing_range(&value(low), &value(high)),
        tick: &|value| decimal(value, 0, 1),
    };
    chart.scene(page.size, page.palette)
}
