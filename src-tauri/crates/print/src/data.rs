//! A document as the data that `report.typ` lays out: figures as they are printed, text made fit for a page.

use crate::text;
use keheng_core::reports::paper::{Block, Cell, Document, Light, Table};
use keheng_words::{Lang, Words};
use serde_json::{Value, json};

/// What `report.typ` reads.
pub(crate) fn data(document: &Document) -> Value {
    let words = Words::of(document.lang);
    let (lang, region) = locale(document.lang);
    let sections = document.sections.iter().map(|section| {
        let parts = section.blocks.iter().map(|block| part(block, words));
        json!({"title": text::plain(&section.title), "parts": parts.collect::<Vec<_>>()})
    });
    let facts = document.facts.iter().map(|(label, value)| json!([text::plain(label), text::plain(value)]));
    json!({
        "lang": lang,
        "region": region,
        "title": text::plain(&document.title),
        "firm": text::plain(&document.firm),
        "run": format!("{} {}", words.report_run(), document.run_id()),
        "facts": facts.collect::<Vec<_>>(),
        "sections": sections.collect::<Vec<_>>(),
    })
}

/// Language and region, for the breaking of lines and the shapes of characters.
pub(crate) fn locale(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::ZhCn => ("zh", "CN"),
        Lang::En => ("en", "GB"),
    }
}

fn part(block: &Block, words: &Words) -> Value {
    match block {
        Block::Text(text) => json!({"kind": "text", "text": text::plain(text)}),
        Block::Note(text) => json!({"kind": "note", "text": text::plain(text)}),
        Block::List(items) => {
            json!({"kind": "list", "items": items.iter().map(|i| text::plain(i)).collect::<Vec<_>>()})
        }
        Block::Figures(figures) => {
            let figures = figures.iter().map(|f| {
                json!({"label": text::plain(&f.label), "value": f.value.shown(words), "note": text::plain(&f.note)})
            });
            json!({"kind": "figures", "figures": figures.collect::<Vec<_>>()})
        }
        Block::Drawing(drawing) => json!({
            "kind": "drawing", "title": text::plain(&drawing.title), "svg": drawing.svg,
            "summary": text::plain(&drawing.summary),
        }),
        Block::Table(table) => rows(table, words),
    }
}

fn rows(table: &Table, words: &Words) -> Value {
    let columns = table
        .columns
        .iter()
        .map(|c| json!({"label": text::plain(&c.label), "width": c.width, "figures": c.figures}))
        .collect::<Vec<_>>();
    let cell = |c: &Cell| json!({"text": text::plain(&c.shown(words)), "strong": *c == Cell::Light(Light::Bad)});
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>()).collect::<Vec<_>>();
    json!({"kind": "table", "title": text::plain(&table.title), "columns": columns, "rows": rows})
}
