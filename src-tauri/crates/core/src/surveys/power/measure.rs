//! Both groups of a comparison, in figures.

use super::{Comparison, MILLIONTHS};
use crate::{
    db::sql_fault,
    surveys::{
        Survey,
        analysis::{Data, VariableKind, likely_outcome},
        answered::known,
    },
};
use keheng_base::{Fault, Id, Minutes};
use keheng_calc::{
    stats::{
        describe::{mean, squares},
        t_test::two_groups,
        tails::normal_quantile,
    },
    survey::live_power::z_of_shares,
};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::{Deserialize, Serialize};

/// Beyond it a z says nothing more.
const FAR: f64 = 38.0;

/// The figures of both groups.
pub(super) struct Groups {
    /// words of the outcome and of both groups
    pub labels: [String; 3],
    /// marks, or 1 for a hit and 0 for none
    pub values: [Vec<f64>; 2],
    /// shares are compared
    pub share: bool,
    /// lowest and highest point, where the outcome is a scale
    pub scale: Option<(i32, i32)>,
}

/// Reads a comparison. Faults: `variable_unknown`, `variable_no_figures`, `variable_no_groups` with `name`,
/// `power_groups` where the groups are unknown, the same, or a person can be in both; `power_share` as [`Data::hits`].
pub(super) fn groups(data: &Data, of: &Comparison) -> Result<Groups, Fault> {
    let share = !of.share.is_empty();
    let outcome =
        if share { data.hits(&of.outcome, &of.share)? } else { data.figure(std::slice::from_ref(&of.outcome))? };
    let by = data.groups(std::slice::from_ref(&of.grouping))?;
    let place = |id: &str| by.groups.iter().position(|g| g.id == id).ok_or_else(|| Fault::new("power_groups"));
    let (one, other) = (place(&of.one)?, place(&of.other)?);
    if one == other || by.several {
        return Err(Fault::new("power_groups"));
    }
    let values = [one, other]
        .map(|place| known(&by.groups[place].people.iter().map(|at| outcome.values[*at]).collect::<Vec<_>>()));
    let [one, other] = [one, other].map(|place| by.groups[place].label.clone());
    Ok(Groups { labels: [outcome.label, one, other], values, share, scale: outcome.scale })
}

/// What is likeliest meant: the figure that analyses propose, between the two largest groups of the first variable that has
/// two, rather of options than of points.
pub(super) fn likely(data: &Data) -> Option<Comparison> {
    let outcome = likely_outcome(&data.variables)?;
    let by = data.variables.iter().filter(|v| v.groups && v.id != outcome);
    let (kinds, others): (Vec<_>, Vec<_>) = by.partition(|v| v.kind == VariableKind::Groups);
    kinds.into_iter().chain(others).find_map(|variable| {
        let found =
            data.groups(std::slice::from_ref(&variable.id)).ok().filter(|g| !g.several && g.groups.len() > 1)?;
        let mut order: Vec<usize> = (0..found.groups.len()).collect();
        // stable: of equal ones the first stays first
        order.sort_by_key(|at| std::cmp::Reverse(found.groups[*at].people.len()));
        let mut two = [order[0], order[1]];
        two.sort_unstable();
        let [one, other] = two.map(|at| found.groups[at].id.clone());
        let (outcome, share) = (outcome.clone(), Vec::new());
        Some(Comparison { outcome, share, grouping: variable.id.clone(), one, other })
    })
}

impl Groups {
    /// The standard deviation within groups; none below two answers a group or without spread.
    pub fn deviation(&self) -> Option<f64> {
        let [one, other] = &self.values;
        if one.len() < 2 || other.len() < 2 {
            return None;
        }
        let freedom = (one.len() + other.len() - 2) as f64;
        let spread = ((squares(one)? + squares(other)?) / freedom).sqrt();
        (spread > 0.0).then_some(spread)
    }

    /// The share of hits in both groups together; none where nobody or everybody is one.
    pub fn pooled(&self) -> Option<f64> {
        let all = self.values.iter().flatten();
        let pooled = mean(&all.copied().collect::<Vec<_>>())?;
        (pooled > 0.0 && pooled < 1.0).then_some(pooled)
    }

    /// Answers, groups of different size counting as two of their harmonic mean: what a comparison is as exact as.
    pub fn counted(&self) -> f64 {
        counted([self.values[0].len() as u32, self.values[1].len() as u32])
    }

    /// The difference of the means, and in standard errors: Welch's t as the normal quantile of the same probability; of
    /// shares see [`z_of_shares`]. Fault: `analysis_too_little` below two answers a group or where nothing varies.
    pub fn difference(&self) -> Result<(f64, f64), Fault> {
        let too_little = || Fault::new("analysis_too_little");
        let [one, other] = &self.values;
        if self.share {
            let enough = one.len() > 1 && other.len() > 1;
            let of = [one, other].map(|group| group.len() as u32);
            let hits = [one, other].map(|group| group.iter().filter(|v| **v > 0.0).count() as u32);
            let z = z_of_shares(hits, of).filter(|_| enough).ok_or_else(too_little)?;
            let [one, other] = [0, 1].map(|group| f64::from(hits[group]) / f64::from(of[group]));
            return Ok((one - other, z));
        }
        let test = two_groups(one, other, 1.0 - super::ALPHA).ok_or_else(too_little)?.welch;
        let size = if test.p > 0.0 { normal_quantile(test.p / 2.0).map_or(0.0, f64::abs) } else { FAR };
        let difference = mean(one).zip(mean(other)).map(|(a, b)| a - b).ok_or_else(too_little)?;
        Ok((difference, size.min(FAR).copysign(difference)))
    }
}

/// See [`Groups::counted`].
pub(super) fn counted([one, other]: [u32; 2]) -> f64 {
    let (one, other) = (f64::from(one), f64::from(other));
    if one + other > 0.0 { 4.0 * one * other / (one + other) } else { 0.0 }
}

/// A plan as stored.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    pub of: Comparison,
    pub difference: f64,
    pub answers: u32,
    pub looks: u32,
}

/// A look as stored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub row: i64,
    pub at: Minutes,
    pub answers: [u32; 2],
    pub difference: f64,
    pub z: f64,
}

/// An outcome as it is stored: that of means by its id, that of shares with what counts as a hit.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Share {
    of: String,
    hits: Vec<String>,
}

/// What stands in the column of the outcome.
pub(super) fn stored(of: &Comparison) -> String {
    if of.share.is_empty() {
        return of.outcome.clone();
    }
    let share = Share { of: of.outcome.clone(), hits: of.share.clone() };
    // texts always have a JSON form
    serde_json::to_string(&share).unwrap_or_default()
}

/// The outcome and what counts as a hit, from what stands in the column.
fn outcome(text: String) -> (String, Vec<String>) {
    match serde_json::from_str::<Share>(&text) {
        Ok(share) => (share.of, share.hits),
        Err(_) => (text, Vec::new()),
    }
}

/// The plan of a survey.
pub(super) fn planned(conn: &Connection, id: Id<Survey>) -> Result<Option<Plan>, Fault> {
    let sql = "SELECT outcome, grouping, one, other, difference, answers, looks FROM survey_plan
               WHERE survey_id = ?1 AND _del <= 0";
    let read = |r: &Row| {
        let (outcome, share) = outcome(r.get(0)?);
        let of = Comparison { outcome, share, grouping: r.get(1)?, one: r.get(2)?, other: r.get(3)? };
        let difference = r.get::<_, i64>(4)? as f64 / MILLIONTHS;
        Ok(Plan { of, difference, answers: r.get(5)?, looks: r.get(6)? })
    };
    conn.query_row(sql, [id.raw()], read).optional().map_err(sql_fault)
}

/// Its looks, the first first. One that saw no more than the one before, as two machines may write them, is left out.
pub(super) fn looks(conn: &Connection, id: Id<Survey>) -> Result<Vec<Look>, Fault> {
    let sql = "SELECT id, at, one, other, difference, z FROM survey_look WHERE survey_id = ?1 AND _del <= 0";
    let read = |r: &Row| {
        Ok(Look {
            row: r.get(0)?,
            at: Minutes(r.get(1)?),
            answers: [r.get(2)?, r.get(3)?],
            difference: r.get::<_, i64>(4)? as f64 / MILLIONTHS,
            z: r.get::<_, i64>(5)? as f64 / MILLIONTHS,
        })
    };
    let mut statement = conn.prepare_cached(sql).map_err(sql_fault)?;
    let rows = statement.query_map([id.raw()], read).map_err(sql_fault)?;
    let mut found: Vec<Look> = rows.collect::<Result<_, _>>().map_err(sql_fault)?;
    found.sort_by(|a, b| counted(a.answers).total_cmp(&counted(b.answers)).then(a.row.cmp(&b.row)));
    found.dedup_by(|later, earlier| counted(later.answers) <= counted(earlier.answers));
    Ok(found)
}
