use super::*;
use crate::tradeoff::{
    curve::{Component, Part},
    dictionary::Term,
    months::Answer,
};
use proptest::prelude::*;

/// Service, logistics and service cost of 24 months; drawn from the curves of [`textbook`] with noise.
pub(crate) const MONTHS_24: [(f64, f64, f64); 24] = [
    (0.8605, 19.37, 45.29),
    (0.865, 21.97, 36.57),
    (0.8654, 19.9, 43.55),
    (0.8799, 20.56, 38.07),
    (0.8801, 22.45, 36.88),
    (0.8851, 21.3, 32.58),
    (0.8864, 21.86, 27.36),
    (0.8923, 22.72, 26.5),
    (0.8987, 21.19, 21.6),
    (0.9008, 23.46, 25.14),
    (0.9084, 21.91, 17.54),
    (0.9136, 24.13, 21.47),
    (0.9176, 23.59, 15.85),
    (0.9185, 24.66, 17.47),
    (0.9217, 26.55, 13.79),
    (0.9325, 27.12, 15.76),
    (0.9362, 28.31, 13.11),
    (0.9448, 32.1, 13.6),
    (0.9465, 27.88, 10.42),
    (0.9589, 34.75, 8.35),
    (0.9725, 38.0, 4.81),
    (0.9744, 42.74, 4.46),
    (0.9799, 51.86, 2.95),
    (0.9903, 82.52, 1.77),
];

/// The curves behind [`MONTHS_24`]: optimum 0.9443, minimum 40.297.
pub(crate) fn textbook() -> Curve {
    let part = |term, weight| Part { term, weight };
    Curve {
        logistics: Component { parts: vec![part(Term::One, 14.0), part(Term::Pole { at: 1.004 }, 0.9)] },
        service_cost: Component {
            parts: vec![part(Term::Gap { power: 1 }, 150.0), part(Term::Gap { power: 2 }, 924.0)],
        },
    }
}

fn months(rows: &[(f64, f64, f64)]) -> Vec<Month> {
    rows.iter().map(|r| Month::plain(r.0, r.1, r.2)).collect()
}

fn quick() -> Options {
    Options { replicates: 60, ..Options::default() }
}

#[track_caller]
fn refused(rows: &[(f64, f64, f64)], code: &str) -> Fit {
    let found = fit(&months(rows), None, &quick());
    assert_eq!(found.refused.as_ref().map(|r| r.code.as_str()), Some(code), "{found:?}");
    assert_eq!(
        (found.optimum, found.zone, found.interval, found.minimum),
        (None, None, None, None),
        "nothing is claimed"
    );
    found
}

#[test]
fn two_years_of_months() {
    let found = fit(&months(&MONTHS_24), None, &Options::default());
    let (optimum, interval, zone) = (found.optimum.unwrap(), found.interval.unwrap(), found.zone.unwrap());
    assert!((optimum - 0.9432).abs() < 0.004, "the known-form fit gives 0.9432, the truth is 0.9443; found {optimum}");
    assert!(interval.lo <= 0.9443 && 0.9443 <= interval.hi, "{interval:?} must hold the truth");
    assert!(interval.hi - interval.lo < 0.02, "two years tell more than {interval:?}");
    assert!((zone.lo - 0.922).abs() < 0.004 && (zone.hi - 0.961).abs() < 0.004, "near is wide: {zone:?}");
    assert!((found.minimum.unwrap() - 40.3).abs() < 1.0);
    assert!(found.r2.unwrap() > 0.9);
    assert_eq!((found.refused, found.sketch, found.prior_share), (None, false, 0.0));
    // A parabola through the totals has its vertex at 0.9265 with a 90 % interval of 0.922 to 0.931: sure, and wrong.
    assert!(interval.lo > 0.931, "what a parabola is sure of is not even thought possible");
}

#[test]
fn a_parabola_would_miss() {
    let rows: Vec<Vec<f64>> = MONTHS_24.iter().map(|r| vec![1.0, r.0 - 0.92, (r.0 - 0.92) * (r.0 - 0.92)]).collect();
    let totals: Vec<f64> = MONTHS_24.iter().map(|r| r.1 + r.2).collect();
    let c = crate::tradeoff::linear::least_squares(&rows, &totals).unwrap();
    let vertex = 0.92 - c[1] / (2.0 * c[2]);
    assert!(
        (vertex - 0.926_543_380_870_259_6).abs() < 1e-6,
        "the published vertex, 1.8 points off the truth: {vertex}"
    );
}

#[test]
fn same_seed_same_bytes() {
    let run = |seed| {
        let options = Options { seed, more_data: true, now: Some(0.96), ..quick() };
        serde_json::to_string(&fit(&months(&MONTHS_24), None, &options)).unwrap()
    };
    assert_eq!(run(7), run(7), "a stored seed gives the stored result");
    assert_ne!(run(7), run(8), "and another seed draws others");
}

#[test]
fn too_little_spread_is_refused() {
    let narrow: Vec<_> =
        (0..12).map(|i| (0.94 + 0.002 * f64::from(i), 30.0 + f64::from(i), 12.0 - 0.5 * f64::from(i))).collect();
    let found = refused(&narrow, "too_little_spread");
    assert_eq!(found.curve, None, "no curve is drawn through 2.2 points");
    let wide: Vec<_> = narrow.iter().map(|r| (0.94 + (r.0 - 0.94) * 30.0 / 22.0, r.1, r.2)).collect();
    assert_ne!(
        fit(&months(&wide), None, &quick()).refused.map(|r| r.code),
        Some("too_little_spread".to_owned()),
        "3.0 points are enough"
    );
}

#[test]
fn confounding_is_refused() {
    let busy: Vec<_> = MONTHS_24.iter().map(|r| (r.0, r.1, 20.0 + 100.0 * (r.0 - 0.86))).collect();
    refused(&busy, "service_cost_rises");
    let odd: Vec<_> = MONTHS_24.iter().map(|r| (r.0, 90.0 - r.1, r.2)).collect();
    refused(&odd, "logistics_cost_falls");
}

#[test]
fn an_optimum_at_the_edge_is_refused() {
    let low: Vec<_> = MONTHS_24.iter().copied().filter(|r| r.0 < 0.92).collect();
    let found = refused(&low, "optimum_at_edge");
    assert_eq!(found.refused.unwrap().args["side"], "high".into(), "more service than was ever tried");
    assert!(found.curve.is_some(), "the curve is still drawn where there are data");
    let high: Vec<_> = MONTHS_24.iter().copied().map(|r| (r.0, r.1 * 20.0, r.2)).collect();
    let found = refused(&high, "optimum_at_edge");
    assert_eq!(found.refused.unwrap().args["side"], "low".into());
}

#[test]
fn few_months_need_an_interview_and_stay_a_sketch() {
    let few: Vec<_> = MONTHS_24.iter().copied().step_by(5).collect();
    let found = refused(&few, "too_few_months");
    assert_eq!(found.refused.unwrap().args["months"], 5u32.into());
    let curve = textbook();
    let answer =
        |x: f64| Answer { service: x, logistics: curve.logistics.value(x), service_cost: curve.service_cost.value(x) };
    let interview =
        Interview { answers: vec![answer(0.87), answer(0.95), answer(0.985)], months_each: 1.0, error: 0.15 };
    let found = fit(&months(&few), Some(&interview), &quick());
    assert!(found.sketch && found.warnings.iter().any(|w| w.code == "mostly_prior"));
    assert!((found.prior_share - 3.0 / 8.0).abs() < 1e-12, "three answers beside five months: {}", found.prior_share);
    assert!((found.optimum.unwrap() - 0.9443).abs() < 0.02);
    let alone = fit(&[], Some(&interview), &quick());
    assert_eq!(alone.prior_share, 1.0);
    assert!(alone.optimum.is_some() && alone.sketch, "an interview alone is a sketch too");
    assert_eq!(fit(&[], None, &quick()).refused.unwrap().code, "too_few_months", "nothing at all is no curve");
}

#[test]
fn below_a_year_the_interval_is_widened() {
    let at = |n: usize| -> Vec<_> { (0..n).map(|i| MONTHS_24[i * 23 / (n - 1)]).collect() };
    let found = fit(&months(&at(11)), None, &quick());
    assert!(found.warnings.iter().any(|w| w.code == "few_months"), "it says so: {:?}", found.warnings);
    let found = fit(&months(&at(12)), None, &quick());
    assert!(found.warnings.iter().all(|w| w.code != "few_months"));
}

#[test]
fn volume_is_taken_out_and_november_is_marked() {
    // one truth, plus a cost of volume: ln of volume times 3
    let mut data = months(&MONTHS_24);
    for (i, month) in data.iter_mut().enumerate() {
        let calendar = (i * 5 % 12) as u32 + 1;
        let volume = if calendar == 11 { 30_000.0 } else { 10_000.0 + 150.0 * (i * 7 % 11) as f64 };
        month.calendar = Some(calendar);
        month.volume = Some(volume);
        month.logistics += 3.0 * libm::log(volume / 10_000.0);
    }
    let found = fit(&data, None, &quick());
    assert!(found.normalised);
    assert_eq!(found.adjusted.iter().filter(|a| a.peak).count(), 2, "two Novembers are marked and stay in");
    assert!((found.optimum.unwrap() - 0.9443).abs() < 0.01, "{:?}", found.optimum);
    let few = fit(&data[..SEASON_MONTHS - 1], None, &quick());
    assert!(!few.normalised, "17 months cannot tell a season from a curve");
}

#[test]
fn an_odd_month_is_marked_and_stays() {
    let mut odd = MONTHS_24;
    odd[10].1 *= 3.0;
    let found = fit(&months(&odd), None, &quick());
    assert!(found.adjusted[10].outlier && found.adjusted.len() == 24);
    assert!(found.warnings.iter().any(|w| w.code == "outliers"));
}

#[test]
fn going_from_today_to_the_optimum() {
    let options = Options { now: Some(0.975), floor: Some(0.96), ..quick() };
    let found = fit(&months(&MONTHS_24), None, &options);
    let free = found.from_now.unwrap();
    let bound = found.to_floor.unwrap();
    assert!(free.saving > bound.saving && bound.saving > 0.0, "a contract costs what it forbids");
    let interval = free.interval.unwrap();
    assert!(interval.lo <= free.saving && free.saving <= interval.hi);
    let slack = fit(&months(&MONTHS_24), None, &Options { floor: Some(0.9), ..options });
    assert_eq!(slack.to_floor, None, "a floor below the optimum binds nobody");
}

#[test]
fn more_months_tell_more_where_they_are_needed() {
    let found = fit(&months(&MONTHS_24), None, &Options { more_data: true, replicates: 200, ..Options::default() });
    assert_eq!(found.more_data.len(), ASKED.len());
    let ratios: Vec<f64> = found.more_data.iter().map(|m| m.ratio).collect();
    assert!(ratios.iter().all(|r| *r > 0.3 && *r < 1.6), "{ratios:?}");
    assert!(ratios.iter().copied().fold(9.0, f64::min) < 1.0, "somewhere two months help: {ratios:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_fit_is_convex_and_its_optimum_lies_in_its_zone(
        rows in prop::collection::vec((0.8f64..0.999, 5.0f64..90.0, 0.0f64..60.0), 8..30),
    ) {
        let found = fit(&months(&rows), None, &Options { replicates: 12, ..Options::default() });
        if let (Some(curve), Some(domain)) = (&found.curve, found.domain) {
            let totals: Vec<f64> = (0..=60).map(|i| curve.total(domain.lo + (domain.hi - domain.lo) * f64::from(i) / 60.0)).collect();
            for three in totals.windows(3) {
                prop_assert!(three[0] + three[2] - 2.0 * three[1] >= -1e-9 * three[1], "not convex: {:?}", three);
            }
        }
        if let (Some(best), Some(zone), Some(interval)) = (found.optimum, found.zone, found.interval) {
            prop_assert!(zone.lo <= best && best <= zone.hi, "the zone is around the optimum");
            prop_assert!(interval.lo <= best && best <= interval.hi, "and so is the interval");
        } else {
            prop_assert!(found.refused.is_some(), "no optimum without a reason");
        }
    }
}
