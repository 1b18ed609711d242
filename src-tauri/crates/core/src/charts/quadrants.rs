//! Items of a survey by two figures: what matters and what is done, or what a feature gives and what its lack takes.

use super::{draw::Page, say::said};
use crate::{
    App,
    surveys::analysis::{Placed, Plane},
};
use keheng_calc::stats::proportion::Interval;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        quadrants::{Cloud, Quadrants, Thing, Words},
    },
    scene::Fact,
};
use keheng_words::decimal;

/// Lays the places of an analysis out.
pub(super) fn chart(app: &App, title: String, found: Plane, page: &Page) -> Scene {
    let words = app.words();
    let value = |value: f64| decimal(value, 2, 2);
    let range = |i: &Interval| words.drawing_range(&value(i.lo), &value(i.hi));
    let thing = |item: &Placed| {
        let mut facts: Vec<Fact> = item.facts.iter().map(|(name, value)| Fact::new(name, value)).collect();
        for (axis, interval) in found.axes.iter().zip(item.intervals.iter().flatten()) {
            facts.push(Fact::new(&words.drawing_interval_of(axis), range(interval)));
        }
        let ends = |i: &Interval| [i.lo, i.hi];
        Thing {
            label: item.label.clone(),
            at: item.at,
            cloud: item.intervals.as_ref().map(|[across, up]| Cloud {
                across: ends(across),
                up: ends(up),
                lean: item.lean,
            }),
            steady: item.steady,
            field: item.field.clone(),
            facts,
        }
    };
    let things: Vec<Thing> = found.items.iter().map(thing).collect();
    let [across, up] = found.axes.clone();
    let chart = Quadrants {
        texts: said(words, title, found.said, page),
        things: &things,
        cross: found.cross,
        bounds: found.bounds,
        words: Words {
            thing: words.surveys_item(),
            across,
            up,
            field: found.field,
            fields: found.fields,
            steady: words.drawing_place_steady(),
            unsteady: words.drawing_place_unsteady(),
            cloud: words.drawing_place_cloud(),
        },
        value: &value,
        tick: &|value| decimal(value, 0, 2),
    };
    chart.scene(page.size, page.palette)
}
