//! A mystery parcel: how long it took from stage to stage.

use super::{DiaryLeg, DiaryParcel, DiaryRes, DiaryStep, SheetItem, Stage, entry};
use crate::methods::{StudyEntry, registry::read};
use keheng_base::{Fault, Minutes};
use keheng_calc::stats::describe::median;
use std::collections::BTreeMap;

/// Parcels with their stages in the order of the sheet, and the legs between neighbouring stages that were both noted.
pub(super) fn diary(items: &[SheetItem], entries: &[StudyEntry]) -> Result<DiaryRes, Fault> {
    let place = |uid: &str| items.iter().position(|item| item.uid == uid).unwrap_or(items.len());
    let mut parcels: BTreeMap<(u32, &str), Vec<(usize, DiaryStep)>> = BTreeMap::new();
    for e in entries.iter().filter(|e| e.kind == entry::STAGE) {
        let stage: Stage = read(&e.body)?;
        let step = DiaryStep {
            entry: e.id,
            at: Minutes(e.at.div_euclid(60_000)),
            since: None,
            remark: stage.remark,
            stage: stage.stage,
        };
        parcels.entry((e.number, &e.who)).or_default().push((place(&step.stage), step));
    }
    let mut taken: Vec<Vec<f64>> = vec![Vec::new(); items.len().saturating_sub(1)];
    let mut found = Vec::new();
    for ((number, who), mut steps) in parcels {
        steps.sort_by_key(|(at, _)| *at);
        for i in 1..steps.len() {
            let minutes = steps[i].1.at.0 - steps[i - 1].1.at.0;
            steps[i].1.since = Some(minutes);
            let (before, after) = (steps[i - 1].0, steps[i].0);
            if let Some(leg) = taken.get_mut(before).filter(|_| after == before + 1) {
                leg.push(minutes as f64);
            }
        }
        let total =
            steps.len().checked_sub(1).filter(|last| *last > 0).map(|last| steps[last].1.at.0 - steps[0].1.at.0);
        found.push(DiaryParcel {
            parcel: number,
            who: who.to_owned(),
            total,
            steps: steps.into_iter().map(|(_, step)| step).collect(),
        });
    }
    let leg = |(at, minutes): (usize, Vec<f64>)| {
        Some(DiaryLeg {
            from: items[at].uid.clone(),
            to: items[at + 1].uid.clone(),
            n: minutes.len() as u32,
            median: median(&minutes)?,
            least: minutes.iter().copied().reduce(f64::min)?,
            most: minutes.iter().copied().reduce(f64::max)?,
        })
    };
    let legs = taken.into_iter().enumerate().filter_map(leg).collect();
    let next = found.iter().map(|p| p.parcel).max().unwrap_or(0) + 1;
    Ok(DiaryRes { parcels: found, legs, next })
}
