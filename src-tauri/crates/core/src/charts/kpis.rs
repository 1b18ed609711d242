//! KPIs side by side: a panel for each that was counted, its course by month with its own scale and target.

use super::draw::Page;
use crate::{
    App,
    db::{Sql, sql_fault},
    service::{
        KpiRes, Light as Judged,
        daily::{Counter, Daily, sum},
        kpis::judge,
    },
    settings::{Settings, settings},
};
use keheng_base::{Fault, Month};
use keheng_calc::service::kpi::{KPIS, Kpi, Unit};
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        multiples::{Light, Multiples, Panel, Words},
    },
    sheet::Texts,
};
use keheng_words::{Words as Said, percent};
use std::collections::BTreeMap;

/// Months side by side: a year and the one it is compared with.
const MONTHS: i32 = 13;

/// A rate as it is read: what is rare with a place more.
fn rate(kpi: &Kpi, value: f64) -> String {
    percent(value, if kpi.unit == Unit::PerMille { 2 } else { 1 })
}

const fn lamp(light: Judged) -> Light {
    match light {
        Judged::Good => Light::Green,
        Judged::Watch => Light::Amber,
        Judged::Bad => Light::Red,
        Judged::Unknown => Light::Unknown,
    }
}

fn panel(words: &Said, kpi: &'static Kpi, daily: &Daily, months: &[Month], settings: &Settings) -> Panel {
    let judged: Vec<KpiRes> =
        months.iter().map(|m| judge(kpi, &sum(daily, m.period()), settings, kpi.bases[0])).collect();
    let last = judged.iter().rev().find(|k| k.rate.is_some());
    let key = format!("kpi-{}", kpi.id.replace('_', "-"));
    let target = last.map(|k| (k.target, if k.higher_is_better { "\u{2265} " } else { "\u{2264} " }));
    Panel {
        key: kpi.id.to_owned(),
        label: words.find(&key, &BTreeMap::new()).unwrap_or(key),
        light: last.map_or(Light::Unknown, |k| lamp(k.light)),
        latest: last.and_then(|k| k.rate).map(|r| rate(kpi, r)).unwrap_or_default(),
        target: target.map(|(value, sign)| (value, format!("{sign}{}", rate(kpi, value)))),
        values: judged.iter().map(|k| k.rate).collect(),
        figures: judged.iter().map(|k| k.rate.map(|r| rate(kpi, r)).unwrap_or_default()).collect(),
    }
}

/// Lays the panels out, of the months up to the last one with any figure, or to the one asked for.
pub(super) fn chart(app: &App, until: Option<Month>, page: &Page) -> Result<Scene, Fault> {
    let words = app.words();
    let db = app.db()?;
    let conn = db.read()?;
    let read = || -> Sql<(Vec<Month>, Vec<Panel>)> {
        let settings = settings(&conn)?;
        let counter = Counter::new(&conn, &settings)?;
        let mut counted = Vec::new();
        for kpi in KPIS.iter().copied() {
            let daily = counter.daily(kpi)?;
            if daily.values().any(|tally| tally.rate(kpi).denominator > 0) {
                counted.push((kpi, daily));
            }
        }
        let last = counted.iter().filter_map(|(_, daily)| daily.keys().next_back()).max().map(|day| day.month());
        let last = last.map(|last| until.map_or(last, |until| until.min(last)));
        let Some(last) = last else { return Ok((Vec::new(), Vec::new())) };
        let months: Vec<Month> = (last.0 + 1 - MONTHS..=last.0).map(Month).collect();
        let panels = counted.iter().map(|(kpi, daily)| panel(words, kpi, daily, &months, &settings));
        Ok((months.clone(), panels.collect()))
    };
    let (months, panels) = read().map_err(sql_fault)?;
    let periods: Vec<String> = months.iter().map(|m| words.month(*m)).collect();
    let red = panels.iter().filter(|p| p.light == Light::Red).count();
    let summary = if panels.is_empty() { words.drawing_empty() } else { words.drawing_says_kpis(panels.len(), red) };
    let chart = Multiples {
        texts: Texts {
            title: words.drawing_kpis_title(),
            subtitle: summary.clone(),
            headed: page.headed,
            summary,
            empty: words.drawing_empty(),
        },
        periods: &periods,
        panels: &panels,
        words: Words {
            kpi: words.actions_kpi(),
            period: words.overview_month(),
            value: words.kpi_rate(),
            target: words.kpi_target(),
            light: words.kpi_light(),
            lights: [words.light_good(), words.light_watch(), words.light_bad(), words.light_unknown()],
        },
    };
    Ok(chart.scene(page.size, page.palette))
}
