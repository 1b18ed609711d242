//! `service kpis`, `service figures`, `service trend`, `service chart`.

use crate::{
    args::{Control, Kpis, Trend},
    out::{Answer, Outcome, Table},
    session::Session,
};
use keheng_calc::service::figure::FigureUnit;
use keheng_core::reports::figures::FiguresRes;
use keheng_core::service::{KpiRes, KpisRes, Light, TrendRes, chart::ControlRes};
use keheng_words::{NO_FIGURE, Words, decimal, percent};
use serde_json::json;
use std::collections::BTreeMap;

/// What a KPI is called.
pub fn title(words: &Words, kpi: &str) -> String {
    words.find(&format!("kpi-{}", kpi.replace('_', "-")), &BTreeMap::new()).unwrap_or_else(|| kpi.to_owned())
}

/// What a chart is of; a series with its unit.
fn charted(words: &Words, res: &ControlRes) -> String {
    let Some(unit) = res.measure else { return title(words, &res.kpi) };
    let said = |key: String| words.find(&key, &BTreeMap::new()).unwrap_or(key);
    format!(
        "{} ({})",
        said(format!("series-{}", res.kpi.replace('_', "-"))),
        said(format!("series-unit-{}", unit.id()))
    )
}

fn heads(words: &Words, first: String) -> Table {
    Table::new(&[
        ("", first),
        (">", words.kpi_rate()),
        (">", words.kpi_numerator()),
        (">", words.kpi_denominator()),
        (">", words.kpi_target()),
        (">", words.kpi_interval_label()),
        (">", words.kpi_probability_label()),
        ("", words.kpi_light()),
    ])
}

fn cells(words: &Words, first: String, k: &KpiRes) -> Vec<String> {
    let figure = |share: Option<f64>| share.map_or_else(|| NO_FIGURE.to_owned(), |s| percent(s, 2));
    let interval = k.interval.map(|(lo, hi)| format!("{}\u{2013}{}", percent(lo, 2), percent(hi, 2)));
    let light = match k.light {
        Light::Good => words.light_good(),
        Light::Watch => words.light_watch(),
        Light::Bad => words.light_bad(),
        Light::Unknown => words.light_unknown(),
    };
    vec![
        first,
        figure(k.rate),
        k.numerator.to_string(),
        k.denominator.to_string(),
        percent(k.target, 2),
        interval.unwrap_or_else(|| NO_FIGURE.to_owned()),
        figure(k.probability_met),
        light,
    ]
}

/// KPIs of a month, or of all the data.
pub fn kpis(session: &Session, a: Kpis) -> Outcome {
    session.open()?;
    let res: KpisRes = session.ask("service.kpis", json!({"month": a.month}))?;
    Answer::new(&res.kpis.clone(), move |w| {
        let mut table = heads(w, w.cli_column_kpi());
        for k in &res.kpis {
            table.row(cells(w, title(w, &k.kpi), k));
        }
        table.text()
    })
}

/// Figures that are no shares.
pub fn figures(session: &Session, a: Kpis) -> Outcome {
    session.open()?;
    let res: FiguresRes = session.ask("reports.figures", json!({"month": a.month}))?;
    Answer::new(&res.clone(), move |w| {
        let said = |key: String| w.find(&key, &BTreeMap::new()).unwrap_or(key);
        let mut table = Table::new(&[
            ("", w.cli_column_kpi()),
            ("", w.kpi_rate()),
            (">", w.kpi_numerator()),
            (">", w.kpi_denominator()),
        ]);
        for f in &res.figures {
            let name = f.figure.replace('_', "-");
            let value = f.value.map_or_else(|| NO_FIGURE.to_owned(), |value| written(w, f.unit, value));
            let scale = if f.unit == FigureUnit::FenEach { 100.0 } else { 1.0 };
            let counted = |value: f64, scale: f64| decimal(value / scale, 0, 2);
            table.row(vec![
                said(format!("figure-{name}")),
                value,
                format!("{} {}", said(format!("figure-{name}-numerator")), counted(f.numerator, scale)),
                format!("{} {}", said(format!("figure-{name}-denominator")), counted(f.denominator, 1.0)),
            ]);
        }
        table.text()
    })
}

fn written(w: &Words, unit: FigureUnit, value: f64) -> String {
    match unit {
        FigureUnit::FenEach => w.figure_unit_fen_each(&decimal(value / 100.0, 2, 2)),
        FigureUnit::Points => w.figure_unit_points(&decimal(value, 1, 1)),
        FigureUnit::PerThousand => w.figure_unit_per_thousand(&decimal(value, 1, 1)),
    }
}

/// One KPI by month.
pub fn trend(session: &Session, a: Trend) -> Outcome {
    session.open()?;
    let res: TrendRes = session.ask("service.trend", json!({"kpi": a.kpi}))?;
    Answer::new(&json!({"kpi": a.kpi, "points": res.points}), move |w| {
        let mut table = heads(w, w.cli_column_month());
        for p in &res.points {
            table.row(cells(w, p.month.to_string(), &p.value));
        }
        table.text()
    })
}

/// The control chart of a KPI.
pub fn chart(session: &Session, a: Control) -> Outcome {
    session.open()?;
    let res: ControlRes = session.ask("service.chart", json!({"kpi": a.kpi, "by": a.by, "drift": a.drift}))?;
    Answer::new(&res.clone(), move |w| {
        let rate = |value: f64| match res.measure {
            _ if res.unit.is_some() => percent(value, 2),
            Some(_) => decimal(value, 2, 2),
            None => decimal(value, 0, 0),
        };
        let limit = |value: Option<f64>| value.map_or_else(|| NO_FIGURE.to_owned(), rate);
        let rule = |id: &str| {
            w.find(&format!("rule-{}", id.replace('_', "-")), &BTreeMap::new()).unwrap_or_else(|| id.to_owned())
        };
        let mut table = Table::new(&[
            ("", w.cli_column_at()),
            (">", w.kpi_denominator()),
            (">", charted(w, &res)),
            (">", w.control_lcl()),
            (">", w.control_ucl()),
            ("", w.control_signals()),
        ]);
        for p in &res.points {
            let signals: Vec<String> = p.signals.iter().map(|r| rule(r.id())).collect();
            table.row(vec![
                p.at.clone(),
                p.n.to_string(),
                rate(p.value),
                limit(p.lcl),
                limit(p.ucl),
                signals.join(", "),
            ]);
        }
        table.text()
    })
}
