//! The promise of the interval, kept in simulation: both true shapes, a year and two years of months.

#[path = "support/simulation.rs"]
mod simulation;

use keheng_calc::{
    stats::proportion::Interval,
    tradeoff::fit::{Options, fit},
};
use simulation::{Truth, cover, firm};

/// The full run is `examples/coverage.rs`; chance leaves about 6 points of error to 40 firms.
#[test]
fn nine_intervals_of_ten_hold_the_optimum() {
    let (mut held, mut given) = (0, 0);
    for truth in [Truth::Hyperbolic, Truth::Exponential] {
        for months in [12, 24] {
            let found = cover(truth, months, 40, 120);
            assert!(found.share() >= 0.8, "{truth:?} over {months} months: only {:.2} are held", found.share());
            assert!(
                found.refused <= 4,
                "{truth:?} over {months} months: the optimum lies within, yet {} were refused",
                found.refused
            );
            assert!(found.regret < 0.02, "{truth:?} over {months} months: {:.4} lost", found.regret);
            held += found.held;
            given += found.firms - found.refused;
        }
    }
    assert!(f64::from(held) >= 0.85 * f64::from(given), "{held} of {given} nominal 90 % intervals hold the truth");
}

#[test]
fn an_optimum_beyond_the_data_is_refused() {
    for truth in [Truth::Hyperbolic, Truth::Exponential] {
        let below = Interval { lo: 0.84, hi: truth.optimum() - 0.02 };
        let refused = (1..=20).filter(|number| {
            let data = firm(truth, 18, below, *number);
            let found = fit(&data, None, &Options { replicates: 60, ..Options::default() });
            found.refused.is_some_and(|r| r.code == "optimum_at_edge") && found.optimum.is_none()
        });
        let refused = refused.count();
        assert!(
            refused >= 18,
            "{truth:?}: the data end 2 points below the optimum, yet only {refused} of 20 were refused"
        );
    }
}
