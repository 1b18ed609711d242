//! Key performance indicators of service: a rate, its interval, and whether the promise is kept.
//!
//! A KPI is an entry in [`KPIS`]: one file with a struct implementing [`Kpi`], one line in the slice.
//!
//! **The light** is decided by the probability that the *true* rate meets the target (Jeffreys posterior, see
//! [`crate::stats::proportion`]), not by the rate found: from [`GOOD`] on it is good, up to [`BAD`] it is bad, between
//! them the figures do not decide and it says watch. So 50 of 50 on time does not prove a 99 % promise.

mod damage;
mod loss;
mod on_time;

use crate::stats::proportion::{self, Interval};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The light is good from this probability of meeting the target on.
pub const GOOD: f64 = 0.9;
/// The light is bad up to this probability of meeting the target.
pub const BAD: f64 = 0.1;
/// Level of the printed interval.
pub const LEVEL: f64 = 0.95;

/// The KPIs there are, in the order they are shown.
pub const KPIS: &[&dyn Kpi] = &[&on_time::OnTime, &damage::Damage, &loss::Loss];

/// Which way is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// the rate should reach the target
    High,
    /// the rate should stay at or below the target
    Low,
}

/// How a rate is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// 98.7 %
    Percent,
    /// 0.42 ‰, for what is rare
    PerMille,
}

/// What was counted in a period: shipments by the day they were shipped, promises by the day they were to be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// all shipments
    pub shipments: u64,
    /// promises whose time has passed
    pub due: u64,
    /// of those due, delivered within the promise; what is overdue and undelivered is not
    pub on_time: u64,
    /// of all, damaged
    pub damaged: u64,
    /// of all, lost
    pub lost: u64,
}

/// `numerator` of `denominator`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rate {
    /// cases
    #[ts(type = "number")]
    pub numerator: u64,
    /// out of
    #[ts(type = "number")]
    pub denominator: u64,
}

/// A key performance indicator.
pub trait Kpi: Sync {
    /// `snake_case`, stable; the word `kpi-<id>` (dashes for underscores) names it
    fn id(&self) -> &'static str;
    /// which way is good
    fn better(&self) -> Better;
    /// the target unless the firm sets its own, 0..1
    fn default_target(&self) -> f64;
    /// how the rate is written
    fn unit(&self) -> Unit;
    /// what is counted
    fn rate(&self, counts: &Counts) -> Rate;
}

/// The KPI of an id.
pub fn find(id: &str) -> Option<&'static dyn Kpi> {
    KPIS.iter().copied().find(|kpi| kpi.id() == id)
}

/// A verdict that says what it does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Light {
    /// the target is met with a probability of at least [`GOOD`]
    Good,
    /// the figures do not decide
    Watch,
    /// the target is met with a probability of at most [`BAD`]
    Bad,
    /// nothing was counted
    Unknown,
}

/// A KPI judged.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Assessment {
    /// id of the KPI
    pub kpi: &'static str,
    /// numerator and denominator
    #[serde(flatten)]
    pub counted: Rate,
    /// their quotient; none when nothing was counted
    pub rate: Option<f64>,
    /// Wilson interval at [`LEVEL`]; none when nothing was counted
    pub interval: Option<Interval>,
    /// the target it is judged by, 0..1
    pub target: f64,
    /// which way is good
    pub better: Better,
    /// how to write the rate
    pub unit: Unit,
    /// probability that the true rate meets the target; none when nothing was counted
    pub probability_met: Option<f64>,
    /// the verdict
    pub light: Light,
    /// so few that even a perfect record would not be [`Light::Good`]
    pub small_sample: bool,
}

/// Judges what was counted by the target. A rate whose numerator exceeds its denominator, or a target outside 0..=1,
/// gives [`Light::Unknown`].
pub fn assess(kpi: &dyn Kpi, counted: Rate, target: f64) -> Assessment {
    let Rate { numerator: k, denominator: n } = counted;
    let met = |k: u64| match kpi.better() {
        Better::High => proportion::probability_at_least(k, n, target),
        Better::Low => proportion::probability_at_most(k, n, target),
    };
    let perfect = match kpi.better() {
        Better::High => n,
        Better::Low => 0,
    };
    let probability_met = met(k);
    Assessment {
        kpi: kpi.id(),
        counted,
        rate: (n > 0).then(|| k as f64 / n as f64),
        interval: proportion::wilson(k, n, LEVEL),
        target,
        better: kpi.better(),
        unit: kpi.unit(),
        probability_met,
        light: match probability_met {
            None => Light::Unknown,
            Some(p) if p >= GOOD => Light::Good,
            Some(p) if p <= BAD => Light::Bad,
            Some(_) => Light::Watch,
        },
        small_sample: met(perfect).is_none_or(|p| p < GOOD),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(kpi: &str, numerator: u64, denominator: u64, light: Light, small_sample: bool) {
        let kpi = find(kpi).unwrap();
        let found = assess(kpi, Rate { numerator, denominator }, kpi.default_target());
        let met = found.probability_met;
        assert_eq!(
            (found.light, found.small_sample),
            (light, small_sample),
            "{} {numerator}/{denominator}: {met:?}",
            kpi.id()
        );
    }

    #[test]
    fn lights_follow_the_probability() {
        check("on_time", 2961, 3000, Light::Bad, false);
        check("on_time", 50, 50, Light::Watch, true);
        check("on_time", 2990, 3000, Light::Good, false);
        check("on_time", 0, 0, Light::Unknown, true);
        check("damage", 2, 3000, Light::Watch, false);
        check("damage", 0, 200, Light::Watch, true);
        check("damage", 0, 3000, Light::Good, false);
        check("damage", 12, 3000, Light::Bad, false);
        check("loss", 5, 4, Light::Unknown, true);
    }

    #[test]
    fn each_kpi_counts_its_own() {
        let counts = Counts { shipments: 100, due: 90, on_time: 80, damaged: 7, lost: 3 };
        let rates: Vec<_> =
            KPIS.iter().map(|k| (k.id(), k.rate(&counts).numerator, k.rate(&counts).denominator)).collect();
        assert_eq!(rates, [("on_time", 80, 90), ("damage", 7, 100), ("loss", 3, 100)]);
        for kpi in KPIS {
            assert_eq!(find(kpi.id()).map(|k| k.id()), Some(kpi.id()), "found under its id, so ids are unique");
            assert!(kpi.default_target() > 0.0 && kpi.default_target() < 1.0);
        }
        assert!(find("mood").is_none());
    }

    #[test]
    fn the_wire_carries_what_the_contract_names() {
        let kpi = find("on_time").unwrap();
        let json = serde_json::to_value(assess(kpi, Rate { numerator: 99, denominator: 100 }, 0.99)).unwrap();
        for field in ["kpi", "numerator", "denominator", "rate", "target", "interval", "probability_met", "light"] {
            assert!(json.get(field).is_some_and(|v| !v.is_null()), "{field} is missing");
        }
        assert_eq!(json["interval"].as_array().map(Vec::len), Some(2), "an interval is [lo, hi]");
        assert_eq!(json["light"], "watch");
    }

    proptest! {
        #[test]
        fn a_better_record_never_looks_worse(n in 1u64..20_000, share in 0.0f64..1.0, which in 0usize..3) {
            let kpi = KPIS[which];
            let rank = |k: u64| match assess(kpi, Rate { numerator: k, denominator: n }, kpi.default_target()).light {
                Light::Bad => 0,
                Light::Watch => 1,
                Light::Good => 2,
                Light::Unknown => 9,
            };
            let k = (share * n as f64) as u64;
            let (worse, better) = if kpi.better() == Better::High { (k, k + 1) } else { (k + 1, k) };
            prop_assert!(rank(worse) <= rank(better) && rank(better) < 9, "{} {} of {}", kpi.id(), k, n);
        }
    }
}
