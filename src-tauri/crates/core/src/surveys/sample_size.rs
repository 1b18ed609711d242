//! How many customers to invite: from what the answers are to tell, over those who do not answer, to strata.
//!
//! The customers are counted by whoever asks, as views of customers know them; this only computes.

use crate::App;
use keheng_base::Fault;
use keheng_calc::{
    stats::proportion::z_of,
    survey::{
        live_power::of_means,
        sample_size::{SampleSize, cochran, cochran_mean, to_invite},
    },
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How sure intervals are.
const LEVEL: f64 = 0.95;
/// The probability wanted to find a difference that is there.
const POWER: f64 = 0.8;
/// More strata than anybody plans.
const MOST_STRATA: usize = 50;

/// What the answers are to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SampleAim {
    /// a share, not further off than the margin
    Share,
    /// a mean, not further off than the margin
    Mean,
    /// a difference between two groups of the same size
    Difference,
}

/// A part of the customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Stratum {
    /// what it is called
    pub name: String,
    /// how many there are
    pub customers: u32,
}

/// Asks how many customers to invite.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SampleSizeReq {
    /// what the answers are to tell
    pub aim: SampleAim,
    /// margin or difference: of a share 0..1, else in the unit of the figure
    pub margin: f64,
    /// the share expected (0.5 where nothing is known), else the standard deviation
    pub expected: f64,
    /// share of the invited who answer, above 0 and up to 1
    pub response: f64,
    /// the customers; one stratum where nothing divides them
    pub strata: Vec<Stratum>,
    /// strata get the same number of answers, else as many as their share of the customers
    pub equal: bool,
}

/// How many customers to invite.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct SampleSizeRes {
    /// customers
    pub population: u32,
    /// answers needed if there were customers without end
    pub unlimited: u32,
    /// answers needed of these
    pub answers: u32,
    /// customers to invite
    pub invite: u32,
    /// answers to be hoped for when these are invited
    pub hoped: u32,
    /// there are enough customers to hope for all answers needed
    pub enough: bool,
    /// margin that the answers hoped for reach, in the unit of the margin; none for a difference
    pub reached: Option<f64>,
    /// as they were asked for
    pub strata: Vec<StratumSize>,
}

/// A part of the customers with its part of the answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct StratumSize {
    /// what it is called
    pub name: String,
    /// customers
    pub customers: u32,
    /// answers needed
    pub answers: u32,
    /// customers to invite
    pub invite: u32,
}

/// Answers needed, without end and of the population; a difference is about customers to come as well, so that the end of
/// the population saves none.
fn size(req: &SampleSizeReq, population: f64) -> Option<SampleSize> {
    match req.aim {
        SampleAim::Share => cochran(req.margin, req.expected, LEVEL, Some(population)),
        SampleAim::Mean => cochran_mean(req.margin, req.expected, LEVEL, Some(population)),
        SampleAim::Difference => {
            let found = of_means([2.0, 2.0], req.margin / req.expected, POWER, 1.0 - LEVEL)?.needed?;
            Some(SampleSize { unlimited: 2.0 * found, exact: 2.0 * found, answers: 2.0 * found })
        }
    }
}

/// The margin of so many answers, with the population's end.
fn margin(req: &SampleSizeReq, answers: f64, population: f64) -> Option<f64> {
    let spread = match req.aim {
        SampleAim::Share => (req.expected * (1.0 - req.expected)).sqrt(),
        SampleAim::Mean => req.expected,
        SampleAim::Difference => return None,
    };
    let end = if population > 1.0 { ((population - answers) / (population - 1.0)).max(0.0).sqrt() } else { 0.0 };
    let half = z_of(LEVEL)? * spread / answers.sqrt() * end;
    half.is_finite().then_some(half)
}

/// Parts of a whole number, each no larger than its room: by weight, what is left over to the largest remainders. What no
/// room is left for is lost.
pub(super) fn parts(whole: u32, weights: &[f64], rooms: &[u32]) -> Vec<u32> {
    let mut given = vec![0_u32; weights.len()];
    loop {
        let left = whole - given.iter().sum::<u32>();
        let open: Vec<usize> = (0..given.len()).filter(|at| given[*at] < rooms[*at] && weights[*at] > 0.0).collect();
        let sum: f64 = open.iter().map(|at| weights[*at]).sum();
        if left == 0 || open.is_empty() {
            return given;
        }
        let share = |at: usize| f64::from(left) * weights[at] / sum;
        let mut full = false;
        let mut over: Vec<(usize, f64)> = Vec::new();
        for at in open {
            let room = rooms[at] - given[at];
            full |= share(at) > f64::from(room);
            given[at] += (share(at).floor() as u32).min(room);
            over.push((at, share(at) - share(at).floor()));
        }
        if !full {
            let left = whole - given.iter().sum::<u32>();
            // stable, so that of equal remainders the first is served
            over.sort_by(|a, b| b.1.total_cmp(&a.1));
            over.retain(|(at, _)| given[*at] < rooms[*at]);
            over.iter().take(left as usize).for_each(|(at, _)| given[*at] += 1);
            return given;
        }
    }
}

/// How many customers to invite. Faults: `sample_margin`, `sample_expected`, `sample_response`, `sample_population` where
/// there are no customers, `sample_strata` with `most`.
pub fn sample_size(_: &App, req: SampleSizeReq) -> Result<SampleSizeRes, Fault> {
    let sound = |value: f64| value.is_finite() && value > 0.0;
    let below = |value: f64| req.aim != SampleAim::Share || value < 1.0;
    if !(sound(req.margin) && below(req.margin)) {
        return Err(Fault::new("sample_margin"));
    }
    if !(sound(req.expected) && below(req.expected)) {
        return Err(Fault::new("sample_expected"));
    }
    if !(sound(req.response) && req.response <= 1.0) {
        return Err(Fault::new("sample_response"));
    }
    if req.strata.len() > MOST_STRATA {
        return Err(Fault::new("sample_strata").with("most", MOST_STRATA));
    }
    let rooms: Vec<u32> = req.strata.iter().map(|s| s.customers).collect();
    let population = u32::try_from(rooms.iter().map(|n| u64::from(*n)).sum::<u64>())
        .ok()
        .filter(|n| *n > 0)
        .ok_or_else(|| Fault::new("sample_population"))?;
    let found = size(&req, f64::from(population)).ok_or_else(|| Fault::new("sample_margin"))?;
    // beyond the customers there are no answers to be had
    let wanted = found.answers.min(f64::from(u32::MAX)) as u32;
    let weights: Vec<f64> =
        rooms.iter().map(|n| if req.equal { f64::from(u8::from(*n > 0)) } else { f64::from(*n) }).collect();
    let answers = parts(wanted.min(population), &weights, &rooms);
    let invite = |(answers, room): (&u32, &u32)| {
        to_invite(f64::from(*answers), req.response).map_or(*room, |n| n.min(f64::from(*room)) as u32)
    };
    let invited: Vec<u32> = answers.iter().zip(&rooms).map(invite).collect();
    let all: u32 = invited.iter().sum();
    let hoped = (f64::from(all) * req.response).floor().min(f64::from(wanted)) as u32;
    let strata = req.strata.iter().zip(&answers).zip(&invited);
    Ok(SampleSizeRes {
        population,
        unlimited: found.unlimited.ceil().min(f64::from(u32::MAX)) as u32,
        answers: wanted,
        invite: all,
        hoped,
        enough: hoped >= wanted,
        reached: if hoped > 0 { margin(&req, f64::from(hoped), f64::from(population)) } else { None },
        strata: strata
            .map(|((stratum, answers), invite)| StratumSize {
                name: stratum.name.clone(),
                customers: stratum.customers,
                answers: *answers,
                invite: *invite,
            })
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surveys::tests::{app, ask, fault};
    use serde_json::{Value, json};

    fn req(change: Value) -> Value {
        let mut req = json!({"aim": "share", "margin": 0.05, "expected": 0.5, "response": 0.4, "equal": false,
            "strata": [{"name": "A", "customers": 100}, {"name": "B", "customers": 300}, {"name": "C", "customers": 600}]});
        for (key, value) in change.as_object().unwrap() {
            req[key] = value.clone();
        }
        req
    }

    #[test]
    fn answers_and_invitations_close_over_strata() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        let read = |change: Value| -> SampleSizeRes { ask(&app, "surveys.sample_size", req(change)) };
        // Cochran: 384.15 without end, 277.7 of a thousand
        let found = read(json!({}));
        assert_eq!((found.population, found.unlimited, found.answers), (1000, 385, 278));
        let answers: Vec<u32> = found.strata.iter().map(|s| s.answers).collect();
        assert_eq!(answers, [28, 83, 167], "27.8, 83.4 and 166.8");
        assert_eq!(found.invite, found.strata.iter().map(|s| s.invite).sum::<u32>());
        assert_eq!((found.strata[0].invite, found.enough), (70, true), "28 of 100 at four in ten");
        let equal = read(json!({"equal": true, "response": 1.0}));
        assert_eq!(equal.strata.iter().map(|s| s.answers).collect::<Vec<_>>(), [93, 93, 92]);
        let small = json!([{"name": "A", "customers": 20}, {"name": "B", "customers": 980}]);
        let filled = read(json!({"equal": true, "strata": small}));
        assert_eq!(filled.strata.iter().map(|s| s.answers).collect::<Vec<_>>(), [20, 258], "the small one gives all");
        assert_eq!(filled.strata[0].invite, 20, "nobody is invited twice");
    }

    #[test]
    fn too_few_customers_say_what_they_can_tell() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        let read = |change: Value| -> SampleSizeRes { ask(&app, "surveys.sample_size", req(change)) };
        let few = read(json!({"strata": [{"name": "", "customers": 100}], "response": 0.1}));
        assert_eq!((few.invite, few.hoped, few.enough), (100, 10, false));
        // 1.96 · .5/√10 · √(90/99) = .2955
        assert!((few.reached.unwrap() - 0.2955).abs() < 1e-4, "{few:?}");
        let difference = read(json!({"aim": "difference", "margin": 0.5, "expected": 1.0, "response": 1.0}));
        assert_eq!((difference.answers, difference.reached), (128, None), "Cohen's 64 a group");
        let all = read(json!({"strata": [{"name": "", "customers": 1}], "response": 1.0}));
        assert_eq!((all.answers, all.invite, all.reached), (1, 1, Some(0.0)), "who asks everybody errs by nothing");
    }

    #[test]
    fn nonsense_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        let refused = |change: Value| fault(&app, "surveys.sample_size", req(change));
        assert_eq!(refused(json!({"margin": 0.0})), "sample_margin");
        assert_eq!(refused(json!({"margin": 1.0})), "sample_margin");
        assert_eq!(refused(json!({"expected": 1.0})), "sample_expected");
        assert_eq!(refused(json!({"response": 0.0})), "sample_response");
        assert_eq!(refused(json!({"response": 1.1})), "sample_response");
        assert_eq!(refused(json!({"strata": []})), "sample_population");
        let many: Vec<Value> = (0..51).map(|n| json!({"name": n.to_string(), "customers": 1})).collect();
        assert_eq!(refused(json!({"strata": many})), "sample_strata");
    }
}
