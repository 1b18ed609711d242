//! Firms that no model can describe, and what must hold for every customer.

use super::{
    History,
    bg_nbd::BgNbd,
    bootstrap::{Draws, LEVEL, simulated},
    cdnow,
    gamma_gamma::GammaGamma,
    judged::outlook,
    pareto_nbd::ParetoNbd,
    unwatched,
};
use crate::tradeoff::chance::Chance;
use proptest::prelude::*;

fn codes(histories: &[History]) -> Vec<String> {
    let found = outlook(histories, &mut unwatched).unwrap();
    assert!(found.buying.is_none(), "no model must be believed: {:?}", found.buying);
    for h in histories.iter().take(20) {
        let plain = h.rate() * 10.0;
        assert_eq!(found.expected(h, 10.0), plain, "plain rates instead");
        assert_eq!(found.p_alive(h), None);
        assert!(found.value(h, 10.0).is_finite());
    }
    found.doubts.into_iter().map(|d| d.code).collect()
}

#[test]
fn too_few_customers_or_repeats_are_said() {
    let all = cdnow::summary();
    assert_eq!(codes(&all[..10]), ["too_few_customers"], "ten customers");
    assert_eq!(codes(&[])[0], "too_few_customers", "nobody");
    let once: Vec<History> = all.iter().filter(|h| h.repeats == 0).take(50).copied().collect();
    assert_eq!(codes(&once), ["too_few_customers", "no_money"], "fifty who never came back");
    let once: Vec<History> = all.iter().filter(|h| h.repeats == 0).take(500).copied().collect();
    assert_eq!(codes(&once), ["too_few_repeaters", "no_money"], "five hundred who never came back");
    let brief: Vec<History> = (0..200).map(|_| History { repeats: 1, last: 9.0, age: 10.0, spend: 5.0 }).collect();
    assert_eq!(codes(&brief), ["observed_too_briefly"], "hardly longer than a gap");
}

#[test]
fn customers_who_are_all_alike_are_said() {
    let mut chance = Chance::new(3, 0);
    // everybody buys once a week and nobody leaves
    let mut alike = |leaving: f64| -> Vec<History> {
        (0..400)
            .map(|_| {
                let mut h = History { age: 52.0, spend: 10.0, ..History::default() };
                let mut at = 0.0;
                loop {
                    at += -libm::log(1.0 - chance.unit());
                    if at > h.age {
                        break h;
                    }
                    h.repeats += 1;
                    h.last = at;
                    if chance.unit() < leaving {
                        break h;
                    }
                }
            })
            .collect()
    };
    for leaving in [0.0, 0.05] {
        let found = codes(&alike(leaving));
        assert!(found[0] == "rates_alike" || found[0] == "leaving_unknown", "{leaving}: {found:?}");
    }
    let regular: Vec<History> =
        (0..300).map(|i| History { repeats: 26, last: 52.0, age: 52.0 + f64::from(i % 7) / 7.0, spend: 3.0 }).collect();
    let found = codes(&regular);
    assert!(found[0] == "rates_alike" || found[0] == "leaving_unknown", "by the clock: {found:?}");
}

#[test]
fn money_that_says_nothing_is_said() {
    let mut free = cdnow::summary();
    free.iter_mut().for_each(|h| h.spend = 0.0);
    let found = outlook(&free, &mut unwatched).unwrap();
    assert!(found.buying.is_some() && found.money.is_none());
    assert_eq!(found.doubts.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["no_money"]);
    assert_eq!(found.value(&free[0], 39.0), 0.0);
    assert_eq!(GammaGamma::fit(&free, &mut unwatched).unwrap_err().code, "no_money");
    let mut same = cdnow::summary();
    same.iter_mut().filter(|h| h.repeats > 0).for_each(|h| h.spend = 20.0);
    let found = outlook(&same, &mut unwatched).unwrap();
    assert_eq!(found.doubts.iter().map(|d| d.code.as_str()).collect::<Vec<_>>(), ["money_unknown"], "all pay the same");
    assert_eq!(found.spend(&same[0]), 20.0);
}

#[test]
fn what_is_no_customer_is_refused_by_name() {
    let good = History { repeats: 2, last: 3.0, age: 5.0, spend: 1.0 };
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0] {
        for (history, field) in [
            (History { last: bad, ..good }, "t_x"),
            (History { age: bad, ..good }, "T"),
            (History { spend: bad, ..good }, "z"),
        ] {
            let rows = [good, history];
            for fault in [
                outlook(&rows, &mut unwatched).unwrap_err(),
                BgNbd::fit(&rows, &mut unwatched).unwrap_err(),
                ParetoNbd::fit(&rows, &mut unwatched).unwrap_err(),
                GammaGamma::fit(&rows, &mut unwatched).unwrap_err(),
            ] {
                assert_eq!(fault.code, "history_number");
                assert_eq!(
                    (fault.args.get("field"), fault.args.get("row")),
                    (Some(&field.into()), Some(&2.into())),
                    "{bad}"
                );
            }
        }
    }
    assert!(History { last: 6.0, ..good }.check(0).is_err(), "bought after the end");
    assert!(History { repeats: 0, ..good }.check(0).is_err(), "a last repeat without one");
    assert!(BgNbd::new(0.0, 1.0, 1.0, 1.0).is_err() && BgNbd::new(1.0, f64::NAN, 1.0, 1.0).is_err());
}

#[test]
fn a_search_tells_how_far_it_is_and_stops_when_told() {
    let histories = cdnow::summary();
    let mut told = Vec::new();
    outlook(&histories, &mut |share| {
        told.push(share);
        true
    })
    .unwrap();
    assert!(
        told.len() > 5 && told.windows(2).all(|w| w[0] <= w[1]) && told.iter().all(|s| (0.0..=1.0).contains(s)),
        "{told:?}"
    );
    let mut calls = 0;
    let stopped = outlook(&histories, &mut |_| {
        calls += 1;
        calls < 3
    });
    assert_eq!(stopped.unwrap_err().code, "cancelled");
    assert_eq!(calls, 3, "nothing goes on after that");
}

#[test]
fn intervals_of_a_value_hold_it_and_are_the_same_again() {
    let histories: Vec<History> = cdnow::histories().into_iter().step_by(4).collect();
    let found = outlook(&histories, &mut unwatched).unwrap();
    let draws = Draws::new(&found, &histories, 40, 9, &mut unwatched).unwrap().unwrap();
    assert_eq!(
        Some(draws.clone()),
        Draws::new(&found, &histories, 40, 9, &mut unwatched).unwrap(),
        "one seed, one answer"
    );
    let mut inside = 0;
    for h in histories.iter().filter(|h| h.repeats > 0).take(50) {
        let interval = draws.value(h, 39.0, LEVEL).unwrap();
        assert!(interval.lo >= 0.0 && interval.lo < interval.hi);
        inside += usize::from((interval.lo..=interval.hi).contains(&found.value(h, 39.0)));
    }
    assert!(inside >= 45, "the estimate lies in the interval of most: {inside}");
    assert_eq!(Draws::new(&found, &histories, 40, 9, &mut |_| false).unwrap_err().code, "cancelled");
}

#[test]
fn both_kinds_of_intervals_are_alike_where_there_are_many() {
    let model = BgNbd::new(0.6, 6.0, 0.8, 2.4).unwrap();
    let money = GammaGamma::new(6.0, 4.0, 15.0).unwrap();
    let firm = |n: usize| -> Vec<History> {
        let mut chance = Chance::new(11, 0);
        (0..n).map(|i| simulated(&model, Some(&money), 30.0 + (i % 20) as f64, &mut chance)).collect()
    };
    let (below, above) = (firm(super::bootstrap::SIMULATED), firm(super::bootstrap::SIMULATED + 1));
    let width = |histories: &[History]| {
        let found = outlook(histories, &mut unwatched).unwrap();
        let fit = found.buying.as_ref().unwrap();
        let errors = fit.errors.unwrap();
        assert!(
            (fit.model.r - model.r).abs() < 4.0 * errors[0] && (fit.model.b - model.b).abs() < 4.0 * errors[3],
            "what was drawn is found: {fit:?}"
        );
        let draws = Draws::new(&found, histories, 60, 5, &mut unwatched).unwrap().unwrap();
        let history = History { repeats: 3, last: 25.0, age: 35.0, spend: 25.0 };
        let interval = draws.expected(&history, 20.0, LEVEL).unwrap();
        interval.hi - interval.lo
    };
    let (simulated, drawn) = (width(&below), width(&above));
    assert!((0.6..1.7).contains(&(simulated / drawn)), "{simulated} and {drawn}");
}

fn customer() -> impl Strategy<Value = History> {
    (0u32..60, 0.0f64..1.0, 0.5f64..300.0).prop_map(|(repeats, share, age)| History {
        repeats,
        last: if repeats == 0 { 0.0 } else { share * age },
        age,
        spend: 1.0,
    })
}

proptest! {
    #[test]
    fn probabilities_fall_with_silence_and_expectations_rise_with_time(
        h in customer(), longer in 0.1f64..100.0, t in 0.1f64..200.0,
        r in 0.02f64..60.0, alpha in 0.05f64..200.0, a in 0.02f64..30.0, b in 0.02f64..30.0,
    ) {
        let model = BgNbd { r, alpha, a, b };
        let pareto = ParetoNbd { r, alpha, s: a, beta: b };
        let later = History { age: h.age + longer, ..h };
        for (now, then) in [(model.p_alive(&h), model.p_alive(&later)), (pareto.p_alive(&h), pareto.p_alive(&later))] {
            prop_assert!((0.0..=1.0).contains(&now) && (0.0..=1.0).contains(&then), "{} {}", now, then);
            prop_assert!(then <= now + 1e-9, "silence does not speak for a customer: {} then {}", now, then);
        }
        let least = |one: f64, two: f64| two >= one - 1e-7 * one.abs().max(1e-6);
        for (one, two) in [(model.expected(&h, t), model.expected(&h, 2.0 * t)), (pareto.expected(&h, t), pareto.expected(&h, 2.0 * t))] {
            prop_assert!(one.is_finite() && one >= 0.0 && least(one, two), "{} in t, {} in 2t", one, two);
        }
        // nobody buys faster than the rate that is expected of who is there
        let most = (r + f64::from(h.repeats)) / (alpha + h.age) * t;
        prop_assert!(least(model.expected(&h, t), most) && least(pareto.expected(&h, t), most));
    }
}
