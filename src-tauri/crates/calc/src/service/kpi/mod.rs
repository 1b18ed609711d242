//! Key performance indicators of service: a rate, its interval, and whether the promise is kept.
//!
//! A KPI is an entry in [`KPIS`]: what is counted, which way is good, by which day. What the firm may change of it (target,
//! day, exclusions) is its definition and lies with the firm's settings.
//!
//! **The light** is decided by the probability that the *true* rate meets the target (Jeffreys posterior, see
//! [`crate::stats::proportion`]), not by the rate found: from [`GOOD`] on it is good, up to [`BAD`] it is bad, between
//! them the figures do not decide and it says watch. So 50 of 50 on time does not prove a 99 % promise.

mod measures;
mod shipments;

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
pub const KPIS: &[&Kpi] = &[
    &shipments::ON_TIME,
    &shipments::PERFECT_ORDER,
    &shipments::DELIVERY_ACCURACY,
    &shipments::COMPLAINT_FREE,
    &shipments::DAMAGE,
    &shipments::LOSS,
    &shipments::CASES_IN_TIME,
    &shipments::CLAIMS_IN_TIME,
    &measures::REPORTS_IN_TIME,
    &measures::ORDER_TIMELINESS,
    &measures::RECEIVING_TIMELINESS,
    &measures::INVENTORY_ACCURACY,
    &measures::PICKING_ACCURACY,
    &measures::DISPATCH_ACCURACY,
    &measures::STORAGE_DAMAGE,
    &measures::CALL_SERVICE,
];

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

/// The day by which a case belongs to a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// the day of shipping
    Shipped,
    /// the day by which something was promised
    Due,
    /// the day of the measurement
    Measured,
}

/// What was counted in a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// all shipments
    pub shipments: u64,
    /// promises whose time has passed
    pub due: u64,
    /// of those due, delivered within the promise; what is overdue and undelivered is not
    pub on_time: u64,
    /// of those on time, nothing else went wrong either
    pub perfect: u64,
    /// signed for
    pub delivered: u64,
    /// of those signed for, brought to the wrong place
    pub misdelivered: u64,
    /// of all, damaged
    pub damaged: u64,
    /// of all, lost
    pub lost: u64,
    /// of those signed for, shipped since complaints are recorded
    pub answerable: u64,
    /// of those, with a justified complaint
    pub complained: u64,
    /// cases whose limit has passed, of those the KPI looks at
    pub cases_due: u64,
    /// of those, closed within the limit
    pub cases_in_time: u64,
}

impl Counts {
    fn each(self, other: Counts, of: fn(u64, u64) -> u64) -> Counts {
        Counts {
            shipments: of(self.shipments, other.shipments),
            due: of(self.due, other.due),
            on_time: of(self.on_time, other.on_time),
            perfect: of(self.perfect, other.perfect),
            delivered: of(self.delivered, other.delivered),
            misdelivered: of(self.misdelivered, other.misdelivered),
            damaged: of(self.damaged, other.damaged),
            lost: of(self.lost, other.lost),
            answerable: of(self.answerable, other.answerable),
            complained: of(self.complained, other.complained),
            cases_due: of(self.cases_due, other.cases_due),
            cases_in_time: of(self.cases_in_time, other.cases_in_time),
        }
    }

    /// Both together.
    pub fn plus(self, other: Counts) -> Counts {
        self.each(other, u64::saturating_add)
    }

    /// These without those; never below 0.
    pub fn less(self, other: Counts) -> Counts {
        self.each(other, u64::saturating_sub)
    }
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

/// Where a KPI's numbers come from.
#[derive(Clone, Copy, Debug)]
pub enum Count {
    /// from shipments
    Shipments(fn(&Counts) -> Rate),
    /// from cases
    Cases(fn(&Counts) -> Rate),
    /// numerator and denominator come from outside
    Measured,
}

/// A key performance indicator.
#[derive(Debug)]
pub struct Kpi {
    /// `snake_case`, stable; the words `kpi-<id>` and `kpi-<id>-how` (dashes for underscores) name and explain it
    pub id: &'static str,
    /// which way is good
    pub better: Better,
    /// the target unless the firm sets its own, 0..1
    pub default_target: f64,
    /// how the rate is written
    pub unit: Unit,
    /// by which day it can be counted, the usual one first
    pub bases: &'static [Basis],
    /// what is counted
    pub count: Count,
    /// so rare that the distance between two events tells more than a monthly rate
    pub rare: bool,
    /// hours within which a case must be settled where nothing is written on it, unless the firm sets its own; of KPIs
    /// that count cases
    pub limit_hours: Option<u32>,
}

impl Kpi {
    /// What it counts; nothing for what is measured outside.
    pub fn rate(&self, counts: &Counts) -> Rate {
        match self.count {
            Count::Shipments(of) | Count::Cases(of) => of(counts),
            Count::Measured => Rate::default(),
        }
    }
}

/// The KPI of an id.
pub fn find(id: &str) -> Option<&'static Kpi> {
    KPIS.iter().copied().find(|kpi| kpi.id == id)
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

/// How sure it is that a target is met.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// probability that the true rate meets the target; none when nothing was counted
    pub probability_met: Option<f64>,
    /// the verdict
    pub light: Light,
    /// so few that even a perfect record would not be [`Light::Good`]
    pub small_sample: bool,
}

/// Judges a rate by a target. One whose numerator exceeds its denominator, or a target outside 0..=1, gives
/// [`Light::Unknown`].
pub fn judge(better: Better, counted: Rate, target: f64) -> Verdict {
    let Rate { numerator: k, denominator: n } = counted;
    let met = |k: u64| match better {
        Better::High => proportion::probability_at_least(k, n, target),
        Better::Low => proportion::probability_at_most(k, n, target),
    };
    let perfect = if better == Better::High { n } else { 0 };
    let probability_met = met(k);
    Verdict {
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

/// Judges what a KPI counted by the target; see [`judge`].
pub fn assess(kpi: &Kpi, counted: Rate, target: f64) -> Assessment {
    let Rate { numerator: k, denominator: n } = counted;
    let Verdict { probability_met, light, small_sample } = judge(kpi.better, counted, target);
    Assessment {
        kpi: kpi.id,
        counted,
        rate: (n > 0).then(|| k as f64 / n as f64),
        interval: proportion::wilson(k, n, LEVEL),
        target,
        better: kpi.better,
        unit: kpi.unit,
        probability_met,
        light,
        small_sample,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(kpi: &str, numerator: u64, denominator: u64, light: Light, small_sample: bool) {
        let kpi = find(kpi).unwrap();
        let found = assess(kpi, Rate { numerator, denominator }, kpi.default_target);
        let met = found.probability_met;
        assert_eq!(
            (found.light, found.small_sample),
            (light, small_sample),
            "{} {numerator}/{denominator}: {met:?}",
            kpi.id
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
        let counts = Counts {
            shipments: 100,
            due: 90,
            on_time: 80,
            perfect: 75,
            delivered: 85,
            misdelivered: 2,
            damaged: 7,
            lost: 3,
            answerable: 60,
            complained: 4,
            cases_due: 12,
            cases_in_time: 11,
        };
        let rates: Vec<_> = KPIS
            .iter()
            .filter(|k| !matches!(k.count, Count::Measured))
            .map(|k| (k.id, k.rate(&counts).numerator, k.rate(&counts).denominator))
            .collect();
        let expected = [
            ("on_time", 80, 90),
            ("perfect_order", 75, 90),
            ("delivery_accuracy", 83, 85),
            ("complaint_free", 56, 60),
            ("damage", 7, 100),
            ("loss", 3, 100),
            ("cases_in_time", 11, 12),
            ("claims_in_time", 11, 12),
        ];
        assert_eq!(rates, expected);
        for kpi in KPIS {
            assert_eq!(find(kpi.id).map(|k| k.id), Some(kpi.id), "found under its id, so ids are unique");
            assert!(kpi.default_target > 0.0 && kpi.default_target < 1.0);
            assert!(!kpi.bases.is_empty(), "{} belongs to no day", kpi.id);
            let has_clock = matches!(kpi.count, Count::Cases(_));
            assert_eq!(kpi.limit_hours.is_some(), has_clock, "{}: what is settled has a clock, nothing else", kpi.id);
        }
        assert!(find("mood").is_none());
    }

    #[test]
    fn sums_of_counts_leave_nothing_out() {
        let one: Counts = serde_json::from_value(serde_json::json!({
            "shipments": 1, "due": 2, "on_time": 3, "perfect": 4, "delivered": 5, "misdelivered": 6, "damaged": 7, "lost": 8,
            "answerable": 9, "complained": 10, "cases_due": 11, "cases_in_time": 12,
        }))
        .unwrap();
        assert_eq!(Counts::default().plus(one), one);
        assert_eq!(one.less(one), Counts::default());
        let doubled = serde_json::to_value(one.plus(one)).unwrap();
        for (field, n) in serde_json::to_value(one).unwrap().as_object().unwrap() {
            assert_eq!(doubled[field].as_u64(), n.as_u64().map(|n| 2 * n), "{field}");
        }
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
        fn a_better_record_never_looks_worse(n in 1u64..20_000, share in 0.0f64..1.0, which in 0usize..KPIS.len()) {
            let kpi = KPIS[which];
            let rank = |k: u64| match assess(kpi, Rate { numerator: k, denominator: n }, kpi.default_target).light {
                Light::Bad => 0,
                Light::Watch => 1,
                Light::Good => 2,
                Light::Unknown => 9,
            };
            let k = (share * n as f64) as u64;
            let (worse, better) = if kpi.better == Better::High { (k, k + 1) } else { (k + 1, k) };
            prop_assert!(rank(worse) <= rank(better) && rank(better) < 9, "{} {} of {}", kpi.id, k, n);
        }
    }
}
