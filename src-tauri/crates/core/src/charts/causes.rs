//! Pareto of causes of a KPI's failures: what they have in common, the vital few apart.

use super::{draw::Page, say::share};
use crate::{
    App,
    service::causes::{self, Cause as Found, CauseBy, CauseParetoReq, CauseParetoRes},
};
use keheng_base::Fault;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        causes::{Cause, Causes},
        pareto::{Class, Format, Words},
    },
    sheet::Texts,
};
use keheng_words::{Words as Said, decimal, percent};
use std::collections::BTreeMap;

/// The vital few carry this share of all failures.
const VITAL: f64 = 0.8;

/// What a bar is called: a word for what has one, else as it was written.
fn name(words: &Said, found: &CauseParetoRes, by: CauseBy, key: &str) -> String {
    if key.is_empty() {
        return words.causes_unrecorded();
    }
    let word = |family: &str| words.find(&format!("{family}-{}", key.replace('_', "-")), &BTreeMap::new());
    match by {
        CauseBy::Cause if found.of_cases => word("cause"),
        CauseBy::Cause => word("trouble").or_else(|| word("case-kind")),
        CauseBy::Destination | CauseBy::Customer => None,
    }
    .unwrap_or_else(|| key.to_owned())
}

/// What a click on a bar asks for; nothing for the bar of what was not recorded.
fn opens(by: CauseBy, cause: &Found) -> String {
    match (by, cause.customer) {
        (CauseBy::Destination, _) if !cause.key.is_empty() => format!("destination:{}", cause.key),
        (CauseBy::Cause, _) if !cause.key.is_empty() => format!("cause:{}", cause.key),
        (CauseBy::Customer, Some(id)) => format!("customer:{id}"),
        _ => String::new(),
    }
}

/// One sentence: how many failed, and how few causes carry most of it.
fn summary(words: &Said, kpi: &str, found: &CauseParetoRes) -> String {
    if found.failed == 0 {
        return words.causes_none();
    }
    let few = found.causes.iter().position(|c| c.cumulative >= VITAL - 1e-12).map_or(found.causes.len(), |at| at + 1);
    let carried = found.causes.get(few.saturating_sub(1)).map_or(1.0, |c| c.cumulative);
    words.drawing_says_causes(found.failed, few, kpi, &percent(carried, 0))
}

/// Lays the chart out. Faults: `no_such_kpi`, `period_reversed`.
pub(super) fn chart(app: &App, req: &CauseParetoReq, page: &Page) -> Result<Scene, Fault> {
    let by = req.by.unwrap_or_default();
    let found = causes::causes(app, req.clone())?;
    let words = app.words();
    let kpi_key = format!("kpi-{}", req.kpi.replace('_', "-"));
    let kpi = words.find(&kpi_key, &BTreeMap::new()).unwrap_or(kpi_key);
    let mut bars: Vec<Cause> = found
        .causes
        .iter()
        .map(|cause| Cause {
            key: opens(by, cause),
            label: name(words, &found, by, &cause.key),
            amount: cause.n as f64,
        })
        .collect();
    if found.others > 0 {
        bars.push(Cause { key: String::new(), label: words.causes_rest(), amount: found.others as f64 });
    }
    let summary = summary(words, &kpi, &found);
    let class = |label: String| Class { caption: label.clone(), label };
    let chart = Causes {
        texts: Texts {
            title: words.drawing_causes_title(&kpi),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.causes_none(),
        },
        causes: &bars,
        vital: VITAL,
        classes: [class(words.causes_few()), class(words.causes_many())],
        cut: words.causes_few(),
        words: Words {
            rank: words.causes_title(),
            customer: words.causes_title(),
            amount: words.causes_n(),
            share: words.drawing_share(),
            cumulative: words.causes_share(),
            class: words.causes_class(),
            count: words.causes_n(),
            rest: words.causes_rest(),
        },
        format: Format {
            amount: &|n| decimal(n, 0, 0),
            tick: &|n| decimal(n, 0, 0),
            share: &share,
            count: &|n| decimal(n as f64, 0, 0),
            ranks: &|from, to| words.drawing_ranks(from, to),
        },
    };
    Ok(chart.scene(page.size, page.palette))
}
