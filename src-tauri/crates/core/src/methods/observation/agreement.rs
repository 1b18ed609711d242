//! Whether observers who judged the same units agree beyond chance.

use super::{
    Agreement, AgreementLevel, AgreementMeasure, AgreementUnit, AlphaLevel, SheetItem, Stroke, entry,
    sheet::{LEVEL, people},
};
use crate::methods::{StudyEntry, registry::read};
use keheng_base::Fault;
use keheng_calc::{
    stats::resample,
    survey::agreement::{Distance, Metric, cohen, fleiss, krippendorff},
};
use std::collections::BTreeMap;

/// Resamples of units for the interval of α.
const ROUNDS: usize = 500;
/// The same draws on every machine.
const SEED: u64 = 1;
/// Units on which observers differ that are named.
const NAMED: usize = 100;

/// Words for a κ. Source: J. R. Landis and G. G. Koch, Biometrics 33 (1977) 159-174: bounds are a convention, no test.
fn level(kappa: f64) -> AgreementLevel {
    match kappa {
        k if k < 0.0 => AgreementLevel::Poor,
        k if k <= 0.2 => AgreementLevel::Slight,
        k if k <= 0.4 => AgreementLevel::Fair,
        k if k <= 0.6 => AgreementLevel::Moderate,
        k if k <= 0.8 => AgreementLevel::Substantial,
        _ => AgreementLevel::AlmostPerfect,
    }
}

/// What may be built on an α. Source: K. Krippendorff, *Content Analysis*, 2nd ed. 2004, 241-243.
fn alpha_level(alpha: f64) -> AlphaLevel {
    match alpha {
        a if a >= 0.8 => AlphaLevel::Reliable,
        a if a >= 0.667 => AlphaLevel::Tentative,
        _ => AlphaLevel::Unreliable,
    }
}

/// Agreement over the units that at least two judged; none with fewer than two observers or no such unit. κ is Cohen's of
/// two observers and Fleiss's of more, over units that all judged; Krippendorff's α takes the others too, its interval by
/// drawing units again.
pub(super) fn agreement(items: &[SheetItem], entries: &[StudyEntry]) -> Result<Option<Agreement>, Fault> {
    let observers = people(entries, entry::STROKE);
    let place = |uid: &str| items.iter().position(|item| item.uid == uid);
    let mut units: BTreeMap<u32, Vec<Option<usize>>> = BTreeMap::new();
    for e in entries.iter().filter(|e| e.kind == entry::STROKE) {
        let category = read::<Stroke>(&e.body)?.category;
        let marks = units.entry(e.number).or_insert_with(|| vec![None; observers.len()]);
        if let Some(at) = observers.iter().position(|who| *who == e.who) {
            marks[at] = category.as_deref().and_then(place);
        }
    }
    units.retain(|_, marks| marks.iter().flatten().count() >= 2);
    if observers.len() < 2 || units.is_empty() {
        return Ok(None);
    }
    let complete: Vec<Vec<usize>> =
        units.values().filter_map(|marks| marks.iter().copied().collect::<Option<Vec<usize>>>()).collect();
    let measure = if observers.len() == 2 { AgreementMeasure::Cohen } else { AgreementMeasure::Fleiss };
    let mut table = vec![vec![0u32; items.len()]; items.len()];
    if measure == AgreementMeasure::Cohen {
        for marks in &complete {
            table[marks[0]][marks[1]] += 1;
        }
    }
    let kappa = match measure {
        AgreementMeasure::Cohen => {
            let counts: Vec<Vec<f64>> = table.iter().map(|r| r.iter().map(|n| f64::from(*n)).collect()).collect();
            cohen(&counts, Distance::Unweighted, LEVEL)
        }
        AgreementMeasure::Fleiss => {
            let counts = |marks: &Vec<usize>| {
                (0..items.len()).map(|j| marks.iter().filter(|m| **m == j).count() as f64).collect::<Vec<f64>>()
            };
            fleiss(&complete.iter().map(counts).collect::<Vec<_>>(), LEVEL)
        }
    };
    let columns: Vec<&Vec<Option<usize>>> = units.values().collect();
    let of = |drawn: &[usize]| {
        let row = |who: usize| drawn.iter().map(|at| columns[*at][who].map(|c| c as f64)).collect::<Vec<Option<f64>>>();
        krippendorff(&(0..observers.len()).map(row).collect::<Vec<_>>(), Metric::Nominal)
    };
    let alpha = of(&(0..columns.len()).collect::<Vec<_>>());
    let interval = resample::intervals(columns.len(), ROUNDS, SEED, LEVEL, |drawn| of(drawn).map(|a| vec![a]));
    let differ = |marks: &Vec<Option<usize>>| {
        let given: Vec<usize> = marks.iter().copied().flatten().collect();
        given.windows(2).any(|pair| pair[0] != pair[1])
    };
    let name = |mark: &Option<usize>| mark.map(|at| items[at].uid.clone());
    let apart: Vec<AgreementUnit> = units
        .iter()
        .filter(|(_, marks)| differ(marks))
        .map(|(unit, marks)| AgreementUnit { unit: *unit, marks: marks.iter().map(name).collect() })
        .collect();
    Ok(Some(Agreement {
        units: units.len() as u32,
        complete: complete.len() as u32,
        measure,
        level: kappa.as_ref().map(|k| level(k.kappa)),
        kappa,
        alpha,
        alpha_interval: alpha.and(interval).map(|i| i[0]),
        alpha_level: alpha.map(alpha_level),
        table: if measure == AgreementMeasure::Cohen { table } else { Vec::new() },
        differing: apart.len() as u32,
        apart: apart.into_iter().take(NAMED).collect(),
        observers,
    }))
}
