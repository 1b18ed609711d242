//! What needs a look, in three parts: what it is, how sure it is, what to do next.

use super::{About, figures, service, signals, words};
use crate::{
    customers::mask,
    reports::{
        Alarm, OverviewReq, overview,
        paper::{Block, Cell, Section, Table},
    },
};
use keheng_base::{Fault, Minutes};
use keheng_words::{money, percent};

/// Alarms printed at most: the dearest.
const ALARMS: usize = 20;

fn what(about: &About, alarm: &Alarm) -> String {
    let w = about.words;
    let name = alarm.name.as_deref().map(mask::name).unwrap_or_default();
    let figure = alarm.figure.map_or_else(String::new, |f| percent(if alarm.kind == "falling" { -f } else { f }, 1));
    match alarm.kind.as_str() {
        "falling" => w.alarm_falling(&name, &figure),
        "silent" => w.alarm_silent(alarm.days.unwrap_or_default(), &name),
        "loss" => w.alarm_loss(&name, &figure),
        "concentration" => w.alarm_concentration(&name, &figure),
        _ => w.alarm_kpi(&about.say("kpi", alarm.kpi.as_deref().unwrap_or_default()), &figure),
    }
}

/// What the alarm rests on.
fn basis(about: &About, alarm: &Alarm) -> Result<String, Fault> {
    let w = about.words;
    let entry = alarm.customer.and_then(|id| about.book.get(id.raw()));
    Ok(match (alarm.kind.as_str(), entry) {
        ("falling", Some(e)) => {
            w.report_sure_falling(&money(keheng_base::Fen(e.quarters.1)), &money(keheng_base::Fen(e.quarters.0)))
        }
        ("silent", Some(e)) => {
            let last = e.last.map_or_else(String::new, |m| w.day(Minutes(m).day()));
            w.report_sure_silent(&last, e.shipments.max(0))
        }
        ("loss", Some(e)) => w.report_sure_loss(e.costed.max(0), e.shipments.max(0)),
        ("concentration", _) => w.report_sure_concentration(),
        _ => {
            let kpis = service::judged(about)?;
            let found = kpis.iter().find(|k| Some(&k.kpi) == alarm.kpi.as_ref());
            let sure = found.and_then(|k| Some((k.denominator, k.interval?, k.probability_met?)));
            sure.map_or_else(
                || w.kpi_none(),
                |(n, (low, high), met)| w.report_sure_kpi(n, &Cell::Range(low, high, 2).shown(w), &percent(met, 0)),
            )
        }
    })
}

/// See the module.
pub fn section(about: &About) -> Result<Section, Fault> {
    let w = about.words;
    let title = w.overview_alarms();
    let found = overview::overview(about.app, OverviewReq { month: Some(about.month) })?.alarms;
    if about.days.is_none() {
        return Ok(Section { title, blocks: vec![Block::Text(w.report_no_waybills())] });
    }
    let signals = signals::table(about)?.map(Block::Table);
    if found.is_empty() {
        let blocks = std::iter::once(Block::Text(w.overview_no_alarms())).chain(signals).collect();
        return Ok(Section { title, blocks });
    }
    let all = found.len();
    let found = overview::dearest(found, ALARMS);
    let row = |alarm: &Alarm| {
        Ok(vec![
            Cell::Text(what(about, alarm)),
            Cell::Text(basis(about, alarm)?),
            Cell::Text(about.say("report-next", &alarm.kind)),
            alarm.at_stake_fen.into(),
        ])
    };
    let table = Table {
        title: w.overview_alarms_order(),
        columns: vec![
            words(w.report_what(), 7),
            words(w.report_sure(), 7),
            words(w.report_next(), 7),
            figures(w.report_at_stake(), 4),
        ],
        rows: found.iter().map(row).collect::<Result<_, Fault>>()?,
    };
    let mut blocks = vec![Block::Table(table)];
    if all > found.len() {
        blocks.push(Block::Note(w.report_more_alarms(all - found.len())));
    }
    blocks.push(Block::Note(w.report_alarms_as_of(&w.day(about.book.as_of))));
    blocks.extend(signals);
    Ok(Section { title, blocks })
}
