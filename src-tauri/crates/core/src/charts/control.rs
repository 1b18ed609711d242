//! The control chart of a KPI: limits, signals, marked changes, points set aside.

use super::draw::Page;
use crate::{
    App,
    service::chart::{self, By, ControlPoint, ControlReq, ControlRes},
};
use keheng_base::Fault;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        control::{Change, Control, Format, Kind, Point, Words},
    },
    scene::Fact,
    sheet::Texts,
};
use keheng_words::{Words as Said, decimal, percent};
use std::collections::BTreeMap;

/// Points on a picture at most, the latest ones: frozen limits do not need the baseline beside them.
const SHOWN: usize = 120;

/// Decimals of per cents, so that neighbouring steps of the axis read differently.
fn places(points: &[ControlPoint]) -> usize {
    let values = points.iter().flat_map(|p| [Some(p.value), p.lcl, p.ucl].into_iter().flatten());
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let step = (high - low) / 6.0;
    (1..4).find(|places| step >= [1e-3, 1e-4, 1e-5][places - 1]).unwrap_or(if step > 0.0 { 4 } else { 1 })
}

/// Name of a point's period.
fn label(words: &Said, by: By, point: &ControlPoint) -> String {
    if by == By::Month { words.month(point.from.month()) } else { point.from.to_string() }
}

fn said(words: &Said, key: String) -> String {
    words.find(&key, &BTreeMap::new()).unwrap_or(key)
}

/// One sentence: the latest alarm, or that there is none.
fn summary(words: &Said, name: &str, found: &ControlRes) -> String {
    let Some(alarm) = found.alarms.first() else { return words.drawing_says_control_quiet(name, found.points.len()) };
    let rules: Vec<String> =
        alarm.rules.iter().map(|rule| said(words, format!("rule-{}", rule.id().replace('_', "-")))).collect();
    let rules = rules.join(&words.drawing_and());
    words.drawing_says_control(&alarm.at, name, &rules, found.alarms.len())
}

/// Lays the chart out. Faults: `no_such_kpi`, `chart_by_event`.
pub(super) fn control(app: &App, req: ControlReq, page: &Page) -> Result<Scene, Fault> {
    let by = req.by.unwrap_or_default();
    let found = chart::chart(app, req)?;
    let words = app.words();
    let family = if found.measure.is_some() { "series" } else { "kpi" };
    let name = said(words, format!("{family}-{}", found.kpi.replace('_', "-")));
    let first = found.points.len().saturating_sub(SHOWN);
    let shown = &found.points[first..];
    let places = places(shown);
    let rates = found.unit.is_some();
    let value = |v: f64| match found.measure {
        _ if rates => percent(v, places),
        Some(_) => decimal(v, 1, 1),
        None => decimal(v, 0, 0),
    };
    let centre = |p: &ControlPoint| found.phases.get(p.phase as usize).and_then(|phase| phase.centre);
    let points: Vec<Point> = shown
        .iter()
        .enumerate()
        .map(|(i, p)| Point {
            key: (first + i).to_string(),
            label: label(words, by, p),
            value: Some(p.value),
            other: None,
            // without limits the point itself: nothing is drawn off the chart for it
            centre: centre(p).unwrap_or(p.value),
            lower: p.lcl,
            upper: p.ucl,
            phase: p.phase as usize,
            excluded: p.set_aside.as_ref().map(|s| s.reason.clone()),
            signals: p.signals.iter().map(|rule| rule.number()).collect(),
            facts: match found.measure {
                None if !rates => Vec::new(),
                _ => vec![Fact::new(&words.drawing_cases(), decimal(p.n as f64, 0, 0))],
            },
        })
        .collect();
    let changes: Vec<Change> = found
        .phases
        .iter()
        .enumerate()
        .filter_map(|(i, phase)| {
            let change = phase.change.as_ref()?;
            let before = shown.iter().position(|p| p.phase as usize == i && found.points[first].phase < p.phase)?;
            Some(Change { before, label: change.reason.clone() })
        })
        .collect();
    let summary = if found.points.is_empty() { words.drawing_empty() } else { summary(words, &name, &found) };
    let axis = match found.measure {
        Some(unit) => said(words, format!("series-unit-{}", unit.id())),
        None if rates => name.clone(),
        None => words.control_between(),
    };
    let rule = |number: u8| {
        let rule = found.rules.iter().find(|rule| rule.number() == number);
        rule.map_or_else(String::new, |rule| said(words, format!("rule-{}", rule.id().replace('_', "-"))))
    };
    let chart = Control {
        texts: Texts {
            title: words.drawing_control_title(&name),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.drawing_empty(),
        },
        kind: Kind::Shewhart,
        points: &points,
        changes: &changes,
        bounds: Some(if rates { [0.0, 1.0] } else { [0.0, f64::MAX] }),
        words: Words {
            period: words.control_point(),
            value: axis,
            other: String::new(),
            centre: words.control_centre(),
            upper: words.control_ucl(),
            lower: words.control_lcl(),
            limits: words.drawing_limits(),
            signal: words.control_signals(),
            excluded: words.drawing_set_aside(),
        },
        format: Format { value: &value, rule: &rule },
    };
    Ok(chart.scene(page.size, page.palette))
}
