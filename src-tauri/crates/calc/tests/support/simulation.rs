//! Firms with known curves: months are drawn from them with noise, fitted, and the interval is asked whether it holds the
//! true optimum.

use keheng_calc::{
    stats::proportion::Interval,
    tradeoff::{
        fit::{Fit, Options, fit},
        months::Month,
    },
};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// A true pair of curves.
#[derive(Clone, Copy, Debug)]
pub enum Truth {
    /// a pole beyond 100 % and a parabola of the gap, the curves of the textbook case
    Hyperbolic,
    /// exponentials whose rates the dictionary does not hold
    Exponential,
}

impl Truth {
    fn logistics(self, x: f64) -> f64 {
        match self {
            Truth::Hyperbolic => 14.0 + 0.9 / (1.004 - x),
            Truth::Exponential => 16.0 + 1.6 * libm::exp(34.0 * (x - 0.9)),
        }
    }

    fn service_cost(self, x: f64) -> f64 {
        match self {
            Truth::Hyperbolic => 924.0 * (1.0 - x) * (1.0 - x) + 150.0 * (1.0 - x),
            Truth::Exponential => 1.5 + 42.0 * libm::exp(-24.0 * (x - 0.86)),
        }
    }

    /// The level of least total, on a fine grid.
    pub fn optimum(self) -> f64 {
        let total = |i: &u32| {
            let x = f64::from(*i) / 1e5;
            self.logistics(x) + self.service_cost(x)
        };
        f64::from((80_000..99_800).min_by(|a, b| total(a).total_cmp(&total(b))).unwrap()) / 1e5
    }
}

fn unit(rng: &mut ChaCha8Rng) -> f64 {
    (rng.next_u64() >> 11) as f64 / (1u64 << 53) as f64
}

fn normal(rng: &mut ChaCha8Rng) -> f64 {
    (0..12).map(|_| unit(rng)).sum::<f64>() - 6.0
}

/// The months of one firm: levels anywhere within bounds, 5 % noise on logistics, 12 % on service cost.
pub fn firm(truth: Truth, months: usize, levels: Interval, number: u64) -> Vec<Month> {
    let mut rng = ChaCha8Rng::seed_from_u64(number);
    let month = |_| {
        let x = levels.lo + (levels.hi - levels.lo) * unit(&mut rng);
        let logistics = truth.logistics(x) * (1.0 + 0.05 * normal(&mut rng));
        Month::plain(x, logistics, truth.service_cost(x) * (1.0 + 0.12 * normal(&mut rng)))
    };
    (0..months).map(month).collect()
}

/// What a row of the simulation gives.
#[derive(Clone, Copy, Debug, Default)]
pub struct Coverage {
    /// firms
    pub firms: u32,
    /// firms for which an optimum was refused
    pub refused: u32,
    /// intervals that hold the true optimum
    pub held: u32,
    /// mean width of the intervals, in points
    pub width: f64,
    /// mean loss by going to the fitted optimum, share of the true minimum
    pub regret: f64,
}

impl Coverage {
    /// Share of the intervals given that hold the truth.
    pub fn share(&self) -> f64 {
        f64::from(self.held) / f64::from(self.firms - self.refused)
    }
}

/// Firms numbered from 1, all with months like these.
pub fn cover(truth: Truth, months: usize, firms: u32, replicates: usize) -> Coverage {
    let best = truth.optimum();
    let total = |x: f64| truth.logistics(x) + truth.service_cost(x);
    let mut found = Coverage { firms, ..Coverage::default() };
    for number in 1..=firms {
        let data = firm(truth, months, Interval { lo: 0.86, hi: 0.992 }, u64::from(number));
        let Fit { optimum, interval, .. } = fit(&data, None, &Options { replicates, ..Options::default() });
        let (Some(optimum), Some(interval)) = (optimum, interval) else {
            found.refused += 1;
            continue;
        };
        found.held += u32::from(interval.lo <= best && best <= interval.hi);
        found.width += 100.0 * (interval.hi - interval.lo);
        found.regret += total(optimum) / total(best) - 1.0;
    }
    let given = f64::from(found.firms - found.refused);
    Coverage { width: found.width / given, regret: found.regret / given, ..found }
}
