//! The models against what their authors printed.

use super::{
    History, bg_nbd::BgNbd, cdnow, gamma_gamma::GammaGamma, judged::outlook, nbd::Nbd, pareto_nbd::ParetoNbd, unwatched,
};
use serde_json::Value;

#[track_caller]
fn near(what: &str, found: f64, known: f64, within: f64) {
    assert!((found - known).abs() <= within, "{what}: {found} instead of {known}");
}

fn at(value: &Value, pointer: &str) -> f64 {
    value.pointer(pointer).and_then(Value::as_f64).unwrap_or_else(|| panic!("no {pointer}"))
}

#[test]
fn published_parameters_and_likelihoods() {
    let (histories, expected) = (cdnow::summary(), cdnow::figures("expected"));
    let model = |name: &str, found: &[(&str, f64)]| {
        for (parameter, value) in found {
            let published = at(&expected, &format!("/published/{name}/{parameter}"));
            let limit = match &expected["published"][name]["tol_params"] {
                Value::Number(limit) => limit.as_f64().unwrap(),
                by_name => by_name[*parameter].as_f64().unwrap(),
            };
            // the published figures are rounded: half a digit more
            near(&format!("{name} {parameter}"), *value, published, limit.max(0.0006));
            let own = if name == "gamma_gamma" { "gg" } else { name };
            let refit = at(&expected, &format!("/verified_here/own_code/{own}/{parameter}"));
            near(&format!("{name} {parameter}, found by another program"), *value, refit, 2e-4 * refit);
        }
    };
    let fit = BgNbd::fit(&histories, &mut unwatched).unwrap();
    let BgNbd { r, alpha, a, b } = fit.model;
    model("bgnbd", &[("r", r), ("alpha", alpha), ("a", a), ("b", b)]);
    near("BG/NBD likelihood", fit.log_likelihood, -9582.4256, 1e-3);
    assert!(fit.errors.is_some() && fit.evaluations < 600, "{fit:?}");

    let fit = ParetoNbd::fit(&histories, &mut unwatched).unwrap();
    let ParetoNbd { r, alpha, s, beta } = fit.model;
    model("pnbd", &[("r", r), ("alpha", alpha), ("s", s), ("beta", beta)]);
    near("Pareto/NBD likelihood", fit.log_likelihood, -9594.9739, 1e-3);

    let fit = Nbd::fit(&histories, &mut unwatched).unwrap();
    model("nbd", &[("r", fit.model.r), ("alpha", fit.model.alpha)]);
    near("NBD likelihood", fit.log_likelihood, -9763.6602, 1e-3);

    let fit = GammaGamma::fit(&histories, &mut unwatched).unwrap();
    let GammaGamma { p, q, v } = fit.model;
    model("gamma_gamma", &[("p", p), ("q", q), ("v", v)]);
    assert_eq!(fit.customers, 946);
    near("gamma-gamma likelihood", fit.log_likelihood, -4055.9232, 1e-3);
}

#[test]
fn likelihoods_at_the_published_parameters() {
    let (histories, known) =
        (cdnow::summary(), &cdnow::figures("expected")["verified_here"]["LL_at_rounded_published_params"]);
    let bg_nbd = BgNbd::new(0.243, 4.414, 0.793, 2.426).unwrap();
    near("BG/NBD", bg_nbd.log_likelihood(&histories).unwrap(), at(known, "/bgnbd_LL"), 1e-6);
    let pareto = ParetoNbd::new(0.553, 10.578, 0.606, 11.669).unwrap();
    near("Pareto/NBD", pareto.log_likelihood(&histories).unwrap(), at(known, "/pnbd_LL"), 1e-6);
    let nbd = Nbd { r: 0.385, alpha: 12.072 };
    near("NBD", nbd.log_likelihood(&histories).unwrap(), at(known, "/nbd_LL"), 1e-6);
    let money = GammaGamma::new(6.25, 3.74, 15.44).unwrap();
    near("gamma-gamma", money.log_likelihood(&histories).unwrap(), at(known, "/gg_LL"), 1e-6);
}

#[test]
fn points_at_the_published_parameters() {
    let expected = cdnow::figures("expected");
    let points = &expected["point_tests_at_rounded_params"];
    let model = BgNbd::new(0.243, 4.414, 0.793, 2.426).unwrap();
    for point in points["bgnbd"].as_array().unwrap() {
        let history = History {
            repeats: point["x"].as_u64().unwrap() as u32,
            last: at(point, "/t_x"),
            age: at(point, "/T"),
            spend: 0.0,
        };
        for (known, found) in [
            ("/p_alive", model.p_alive(&history)),
            ("/exp_39w", model.expected(&history, 39.0)),
            ("/exp_52w", model.expected(&history, 52.0)),
        ] {
            let known = at(point, known);
            near(&format!("{point}"), found, known, 1e-6 * known);
        }
    }
    for (week, known) in points["expected_repeat_per_new_customer_by_week"].as_object().unwrap() {
        let known = known.as_f64().unwrap();
        near(&format!("week {week}"), model.expected_new(week.parse().unwrap()), known, 1e-6 * known);
    }
    let money = GammaGamma::new(6.25, 3.74, 15.44).unwrap();
    for point in points["gamma_gamma_mean"].as_array().unwrap() {
        let repeats = point["x"].as_u64().unwrap() as u32;
        let history = History { repeats, spend: at(point, "/zbar"), ..History::default() };
        let known = at(point, "/mean");
        near(&format!("{point}"), money.mean(&history).unwrap(), known, 1e-6 * known);
    }
    let printed = &expected["published"]["conditional_expectation"];
    let history = History { repeats: 2, last: at(printed, "/t_x"), age: at(printed, "/T"), spend: 0.0 };
    near("printed", model.expected(&history, at(printed, "/t")), at(printed, "/value"), at(printed, "/tol"));
}

#[test]
fn the_held_out_weeks_by_repeats() {
    let histories = cdnow::summary();
    // the reference took the published parameters
    let model = BgNbd::new(0.243, 4.414, 0.793, 2.426).unwrap();
    let known = cdnow::figures("holdout");
    for (x, row) in known["by_x"].as_object().unwrap() {
        let x: u32 = x.parse().unwrap();
        let of: Vec<&History> =
            histories.iter().filter(|h| if x == 7 { h.repeats >= 7 } else { h.repeats == x }).collect();
        assert_eq!(of.len() as u64, row["n"].as_u64().unwrap());
        let mean = of.iter().map(|h| model.expected(h, 39.0)).sum::<f64>() / of.len() as f64;
        near(&format!("{x} repeats"), mean, at(row, "/bgnbd_pred_mean"), 5.1e-5);
    }
    let total = |model: &BgNbd| histories.iter().map(|h| model.expected(h, 39.0)).sum::<f64>();
    near("all", total(&model), at(&known, "/total_pred"), 1e-6);
    near(
        "with all digits",
        total(&BgNbd::fit(&histories, &mut unwatched).unwrap().model),
        at(&known, "/total_pred"),
        0.6,
    );
}

#[test]
fn purchases_of_the_whole_firm_over_time() {
    // each customer from its own first day on, as the authors track their models
    let (all, known) = (super::summary::days(&cdnow::purchases()).unwrap(), cdnow::figures("holdout"));
    let model = BgNbd::new(0.243, 4.414, 0.793, 2.426).unwrap();
    let start = cdnow::END.0 - 272;
    for (week, row) in known["tracking"].as_object().unwrap() {
        let end = start + 7 * week.parse::<i32>().unwrap();
        let first = |days: &super::summary::Days| days.keys().next().unwrap().0;
        let expected: f64 =
            all.values().filter(|d| first(d) <= end).map(|d| model.expected_new(f64::from(end - first(d)) / 7.0)).sum();
        near(&format!("week {week}"), expected, at(row, "/expected"), 0.01 * at(row, "/expected"));
    }
}

/// The greatest relative distance of parameters.
fn apart(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a / b - 1.0).abs()).fold(0.0, f64::max)
}

#[test]
fn five_starts_lead_to_one_place() {
    let histories = cdnow::summary();
    let starts = [
        [1.0, 1.0, 1.0, 1.0],
        [0.01, 100.0, 0.01, 50.0],
        [20.0, 0.1, 5.0, 0.1],
        [5.0, 200.0, 0.1, 0.1],
        [0.1, 0.1, 30.0, 30.0],
    ];
    let usual = BgNbd::fit(&histories, &mut unwatched).unwrap().model;
    let pareto = ParetoNbd::fit(&histories, &mut unwatched).unwrap().model;
    let money = GammaGamma::fit(&histories, &mut unwatched).unwrap().model;
    let nbd = Nbd::fit(&histories, &mut unwatched).unwrap().model;
    for [r, alpha, a, b] in starts {
        let found = BgNbd::fit_from(&histories, &BgNbd { r, alpha, a, b }, &mut unwatched).unwrap().model;
        let off = apart(&[found.r, found.alpha, found.a, found.b], &[usual.r, usual.alpha, usual.a, usual.b]);
        assert!(off < 1e-4, "BG/NBD from {r} {alpha} {a} {b}: {off}, {found:?}");
        let start = ParetoNbd { r, alpha, s: a, beta: b };
        let found = ParetoNbd::fit_from(&histories, &start, &mut unwatched).unwrap().model;
        let off = apart(&[found.r, found.alpha, found.s, found.beta], &[pareto.r, pareto.alpha, pareto.s, pareto.beta]);
        assert!(off < 1e-4, "Pareto/NBD from {start:?}: {off}, {found:?}");
        let found =
            GammaGamma::fit_from(&histories, &GammaGamma { p: r, q: a + 0.5, v: alpha }, &mut unwatched).unwrap().model;
        let off = apart(&[found.p, found.q, found.v], &[money.p, money.q, money.v]);
        assert!(off < 1e-4, "gamma-gamma from {r} {a} {alpha}: {off}, {found:?}");
        let found = Nbd::fit_from(&histories, &Nbd { r, alpha }, &mut unwatched).unwrap().model;
        assert!(apart(&[found.r, found.alpha], &[nbd.r, nbd.alpha]) < 1e-4, "NBD from {r} {alpha}: {found:?}");
    }
}

#[test]
fn units_of_time_and_money_do_not_matter() {
    let weeks = cdnow::histories();
    let scaled = |time: f64, money: f64| -> Vec<History> {
        weeks.iter().map(|h| History { last: h.last * time, age: h.age * time, spend: h.spend * money, ..*h }).collect()
    };
    let usual = outlook(&weeks, &mut unwatched).unwrap();
    let (buying, money) = (usual.buying.as_ref().unwrap(), usual.money.as_ref().unwrap());
    for (by, of) in [(7.0, 100.0), (7000.0, 1e-3), (1.0 / 39.0, 1.0)] {
        let other = outlook(&scaled(by, of), &mut unwatched).unwrap();
        assert_eq!(other.doubts, usual.doubts);
        let (b, m) = (other.buying.as_ref().unwrap(), other.money.as_ref().unwrap());
        let off = apart(
            &[b.model.r, b.model.alpha, b.model.a, b.model.b, m.model.p, m.model.q, m.model.v],
            &[
                buying.model.r,
                buying.model.alpha * by,
                buying.model.a,
                buying.model.b,
                money.model.p,
                money.model.q,
                money.model.v * of,
            ],
        );
        assert!(off < 1e-6, "times x {by}, money x {of}: {off}");
        let value = usual.value(&weeks[0], 39.0);
        let again = other.value(&scaled(by, of)[0], 39.0 * by) / of;
        near("value", again, value, 1e-5 * value);
    }
    let turned: Vec<History> = weeks.iter().rev().copied().collect();
    let back = outlook(&turned, &mut unwatched).unwrap();
    assert_eq!(back.buying.unwrap().model, buying.model, "the order of customers says nothing, to the last digit");
}
