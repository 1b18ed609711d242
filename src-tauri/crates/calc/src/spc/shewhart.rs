//! Shewhart charts: p (shares), u (events per unit), c (events) and I (single values), the first two also with
//! Laney's correction for over-dispersion.

use super::{D2, D4, mean_moving_range};
use serde::Deserialize;

/// What a point measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// a share of `size` cases, each of which counts once or not at all: binomial
    P,
    /// events per unit over `size` units; one unit may have several: Poisson
    U,
    /// events over an area of opportunity that never changes: Poisson
    C,
    /// a single value; `size` does not matter
    I,
}

/// One point before it is judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// cases or events; for [`Kind::I`] the value
    pub count: f64,
    /// out of how many, over how many units; above 0
    pub size: f64,
}

impl Sample {
    /// `count` of `size`.
    pub const fn new(count: f64, size: f64) -> Sample {
        Sample { count, size }
    }

    /// A single value or an event count.
    pub const fn single(value: f64) -> Sample {
        Sample { count: value, size: 1.0 }
    }

    /// What is drawn: the share, the events per unit, the value.
    pub fn value(self) -> f64 {
        self.count / self.size
    }
}

/// Whether limits follow the textbook distribution or what the points really do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    /// binomial or Poisson: p, u, c
    Textbook,
    /// Laney's p′ and u′: the textbook spread times [`Fit::sigma_z`]
    Laney,
    /// Laney's, but never narrower than the textbook: where nothing is over-dispersed the chart *is* the p or u chart,
    /// and a run of quiet months does not make the next ordinary one an alarm
    LaneyOrWider,
}

/// The limits of one point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// three standard deviations below the centre, not below what is possible
    pub lcl: f64,
    /// three standard deviations above the centre, not above what is possible
    pub ucl: f64,
}

/// Centre and spread learnt from points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// what was fitted
    pub kind: Kind,
    /// centre line
    pub centre: f64,
    /// spread of the standardised points: about 1 without over-dispersion; 1 for textbook limits
    pub sigma_z: f64,
    /// standard deviation of a single value; 0 for the other kinds, whose spread follows from the centre
    pub sigma: f64,
}

impl Fit {
    /// Centre and spread of `samples`; none without samples, for single values and Laney's spread with fewer than two,
    /// or when a size is not above 0.
    ///
    /// Source: W. A. Shewhart 1931 as in D. C. Montgomery, *Introduction to Statistical Quality Control*, ch. 6–7;
    /// D. B. Laney, *Improved control charts for attributes*, Quality Engineering 14 (2002) 531–537: sigma_z is the mean
    /// moving range of z over 1.128. The sample standard deviation of z, which some tools take instead, would let the
    /// very shifts that are looked for widen the limits.
    pub fn of(kind: Kind, samples: &[Sample], spread: Spread) -> Option<Fit> {
        let size: f64 = samples.iter().map(|s| s.size).sum();
        if samples.is_empty() || samples.iter().any(|s| s.size.is_nan() || s.size <= 0.0) {
            return None;
        }
        if kind == Kind::I {
            let values: Vec<f64> = samples.iter().map(|s| s.value()).collect();
            let centre = values.iter().sum::<f64>() / values.len() as f64;
            return Some(Fit { kind, centre, sigma_z: 1.0, sigma: mean_moving_range(&values)? / D2 });
        }
        let textbook =
            Fit { kind, centre: samples.iter().map(|s| s.count).sum::<f64>() / size, sigma_z: 1.0, sigma: 0.0 };
        if spread == Spread::Textbook || !textbook.varies() {
            return Some(textbook);
        }
        let z: Vec<f64> = samples.iter().map(|s| textbook.z(*s)).collect();
        let sigma_z = mean_moving_range(&z)? / D2;
        let floor = if spread == Spread::LaneyOrWider { 1.0 } else { 0.0 };
        Some(Fit { sigma_z: sigma_z.max(floor), ..textbook })
    }

    /// Whether a point can differ from the centre at all: where nothing ever happened (or always did) the spread is 0
    /// and nothing can be judged.
    pub fn varies(&self) -> bool {
        self.deviation(1.0) > 0.0
    }

    /// Standard deviation of a point of this size.
    pub fn deviation(&self, size: f64) -> f64 {
        let c = self.centre;
        self.sigma_z
            * match self.kind {
                Kind::P => libm::sqrt((c * (1.0 - c) / size).max(0.0)),
                Kind::U | Kind::C => libm::sqrt(c / size),
                Kind::I => self.sigma,
            }
    }

    /// Limits of a point of this size.
    pub fn limits(&self, size: f64) -> Limits {
        let three = 3.0 * self.deviation(size);
        let (least, most) = match self.kind {
            Kind::P => (0.0, 1.0),
            Kind::U | Kind::C => (0.0, f64::INFINITY),
            Kind::I => (f64::NEG_INFINITY, f64::INFINITY),
        };
        Limits { lcl: (self.centre - three).max(least), ucl: (self.centre + three).min(most) }
    }

    /// How many standard deviations a point is from the centre; 0 where nothing varies.
    pub fn z(&self, sample: Sample) -> f64 {
        let deviation = self.deviation(sample.size);
        if deviation > 0.0 { (sample.value() - self.centre) / deviation } else { 0.0 }
    }
}

/// The chart of the moving ranges that goes with single values: its centre and upper limit (the lower one is 0).
/// None with fewer than two values.
pub fn moving_range_limits(values: &[f64]) -> Option<(f64, f64)> {
    let mean = mean_moving_range(values)?;
    Some((mean, D4 * mean))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shares(rows: &[(u32, u32)]) -> Vec<Sample> {
        rows.iter().map(|(k, n)| Sample::new(f64::from(*k), f64::from(*n))).collect()
    }

    /// A level that jumps: 10 months at 90 %, 10 at 96 %, 1,000 shipments each, with a little noise.
    fn jump() -> Vec<Sample> {
        let row = |i: u32| (if i < 10 { 900 } else { 960 } + [0, 8, 3, 11, 5][i as usize % 5], 1_000);
        shares(&(0..20).map(row).collect::<Vec<_>>())
    }

    #[test]
    fn sigma_z_comes_from_moving_ranges_and_not_from_the_deviation_of_z() {
        let samples = jump();
        let textbook = Fit::of(Kind::P, &samples, Spread::Textbook).unwrap();
        let z: Vec<f64> = samples.iter().map(|s| textbook.z(*s)).collect();
        let mean = z.iter().sum::<f64>() / z.len() as f64;
        let deviation = (z.iter().map(|z| (z - mean) * (z - mean)).sum::<f64>() / (z.len() - 1) as f64).sqrt();
        let found = Fit::of(Kind::P, &samples, Spread::Laney).unwrap().sigma_z;
        assert!(
            found < 0.5 * deviation,
            "one jump is one large range of nineteen ({found}), but it is most of the deviation ({deviation})"
        );
    }

    #[test]
    fn where_nothing_is_over_dispersed_the_wider_of_both_is_the_textbook_chart() {
        // exactly the mean each time but for one case more or less: far quieter than binomial
        let samples = shares(&[(980, 1_000), (981, 1_000), (980, 1_000), (979, 1_000), (980, 1_000)]);
        let (textbook, wider) =
            (Fit::of(Kind::P, &samples, Spread::Textbook), Fit::of(Kind::P, &samples, Spread::LaneyOrWider));
        assert_eq!(textbook, wider);
        assert!(Fit::of(Kind::P, &samples, Spread::Laney).unwrap().sigma_z < 1.0, "Laney alone would narrow them");
    }

    #[test]
    fn what_never_happened_is_not_judged() {
        let fit = Fit::of(Kind::P, &shares(&[(0, 50), (0, 60), (0, 40)]), Spread::LaneyOrWider).unwrap();
        assert!(!fit.varies());
        assert_eq!(fit.z(Sample::new(1.0, 50.0)), 0.0, "one damage after none has no standard deviations");
        assert_eq!(fit.limits(50.0), Limits { lcl: 0.0, ucl: 0.0 });
    }

    #[test]
    fn too_little_is_refused() {
        assert_eq!(Fit::of(Kind::P, &[], Spread::Textbook), None);
        assert_eq!(Fit::of(Kind::I, &[Sample::single(3.0)], Spread::Textbook), None, "one value has no range");
        assert_eq!(Fit::of(Kind::U, &[Sample::new(3.0, 0.0)], Spread::Textbook), None);
        assert_eq!(Fit::of(Kind::P, &shares(&[(9, 10)]), Spread::Laney), None);
        assert_eq!(moving_range_limits(&[1.0]), None);
    }

    proptest! {
        #[test]
        fn limits_stay_within_what_is_possible_and_around_the_centre(
            rows in prop::collection::vec((0u32..200, 200u32..5_000), 2..40),
            which in 0usize..3,
        ) {
            let samples = shares(&rows);
            let fit = Fit::of([Kind::P, Kind::U, Kind::C][which], &samples, Spread::Laney).unwrap();
            for sample in samples {
                let Limits { lcl, ucl } = fit.limits(sample.size);
                prop_assert!(0.0 <= lcl && lcl <= fit.centre && fit.centre <= ucl);
                prop_assert!(which != 0 || ucl <= 1.0);
                // a point beyond a limit is beyond three deviations and the other way round
                let beyond = sample.value() < lcl || sample.value() > ucl;
                let z = fit.z(sample);
                prop_assert!(!beyond || z.abs() > 3.0 - 1e-9, "{} of {}", sample.count, sample.size);
            }
        }

        #[test]
        fn a_larger_month_has_narrower_limits(k in 1u32..99, n in 100u32..10_000) {
            let fit = Fit { kind: Kind::P, centre: f64::from(k) / 100.0, sigma_z: 2.0, sigma: 0.0 };
            let width = |n: u32| { let l = fit.limits(f64::from(n)); l.ucl - l.lcl };
            prop_assert!(width(n * 2) <= width(n));
        }
    }
}
