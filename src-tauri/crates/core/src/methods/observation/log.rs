//! What people did, and for how long.

use super::{Act, LogAct, LogPerson, LogRes, LogRow, SheetItem, entry};
use crate::methods::{StudyEntry, registry::read};
use keheng_base::{Fault, Minutes};
use keheng_calc::stats::describe::median;
use std::collections::{BTreeMap, BTreeSet};

/// Acts by kind with their share of the time, by person, and one by one, the last first.
pub(super) fn log(items: &[SheetItem], entries: &[StudyEntry]) -> Result<LogRes, Fault> {
    let mut rows = Vec::new();
    for e in entries.iter().filter(|e| e.kind == entry::ACT).rev() {
        let act: Act = read(&e.body)?;
        rows.push(LogRow {
            entry: e.id,
            who: e.who.clone(),
            act: act.act,
            at: Minutes(e.at.div_euclid(60_000)),
            seconds: act.seconds,
            remark: act.remark,
        });
    }
    let seconds = |rows: &[&LogRow]| rows.iter().map(|r| u64::from(r.seconds)).sum::<u64>();
    let whole = seconds(&rows.iter().collect::<Vec<_>>());
    let act = |item: &SheetItem| {
        let mine: Vec<&LogRow> = rows.iter().filter(|r| r.act == item.uid).collect();
        let spent = seconds(&mine);
        LogAct {
            uid: item.uid.clone(),
            n: mine.len() as u32,
            seconds: spent,
            share: (whole > 0).then(|| spent as f64 / whole as f64),
            median: median(&mine.iter().map(|r| f64::from(r.seconds)).collect::<Vec<_>>()),
            people: mine.iter().map(|r| r.who.as_str()).collect::<BTreeSet<_>>().len() as u32,
        }
    };
    let acts = items.iter().map(act).collect();
    let mut people: BTreeMap<&str, Vec<&LogRow>> = BTreeMap::new();
    for row in &rows {
        people.entry(&row.who).or_default().push(row);
    }
    let person = |(who, mine): (&str, Vec<&LogRow>)| LogPerson {
        who: who.to_owned(),
        n: mine.len() as u32,
        seconds: seconds(&mine),
    };
    let people = people.into_iter().map(person).collect();
    Ok(LogRes { acts, people, rows })
}
