//! How the answers to questions on one scale lie: stacked bars on both sides of the middle.

use super::{draw::Page, say::said};
use crate::{
    App,
    surveys::analysis::{Lie, Likert},
};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        likert::{self, Row, Words},
    },
    scene::Fact,
};
use keheng_words::{decimal, percent};

/// Lays the answers of an analysis out.
pub(super) fn chart(app: &App, title: String, found: Likert, page: &Page) -> Scene {
    let words = app.words();
    let row = |(at, lie): (usize, &Lie)| Row {
        key: format!("bar:{at}"),
        label: lie.label.clone(),
        shares: lie.shares.clone(),
        base: decimal(lie.n as f64, 0, 0),
        facts: vec![Fact::new(&words.surveys_mean(), lie.mean.map_or_else(String::new, |mean| decimal(mean, 2, 2)))],
    };
    let rows: Vec<Row> = found.rows.iter().enumerate().map(row).collect();
    let chart = likert::Likert {
        texts: said(words, title, found.said, page),
        rows: &rows,
        words: Words {
            item: words.surveys_item(),
            value: words.drawing_share(),
            points: found.points,
            base: words.surveys_base(),
        },
        value: &|share| percent(share, 0),
    };
    chart.scene(page.size, page.palette)
}
