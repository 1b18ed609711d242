//! Exponentially weighted moving average: finds small, lasting shifts that single points hide.

/// Weight and width.
///
/// Source: S. W. Roberts, *Control chart tests based on geometric moving averages*, Technometrics 1 (1959) 239–250.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ewma {
    /// weight of the newest point, 0 < lambda <= 1
    pub lambda: f64,
    /// distance of the limits in standard deviations of the average
    pub width: f64,
}

/// One step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// the average
    pub value: f64,
    /// lower limit; it widens with the first points
    pub lcl: f64,
    /// upper limit
    pub ucl: f64,
    /// beyond a limit
    pub signal: bool,
}

impl Ewma {
    /// For daily points: 500 points between false alarms.
    ///
    /// Source: J. M. Lucas and M. S. Saccucci, *Exponentially weighted moving average control schemes*, Technometrics 32
    /// (1990) 1–12, table 3.
    pub const DAILY: Ewma = Ewma { lambda: 0.2, width: 2.962 };

    /// The averages of `x` around `target`, with the standard deviation of a single point.
    pub fn steps(self, x: &[f64], target: f64, sigma: f64) -> Vec<Step> {
        let mut value = target;
        let mut forgotten = 1.0;
        x.iter()
            .map(|x| {
                value = self.lambda * x + (1.0 - self.lambda) * value;
                forgotten *= (1.0 - self.lambda) * (1.0 - self.lambda);
                let half = self.steady_half(sigma) * libm::sqrt(1.0 - forgotten);
                let (lcl, ucl) = (target - half, target + half);
                Step { value, lcl, ucl, signal: value < lcl || value > ucl }
            })
            .collect()
    }

    /// Half the distance between the limits after many points.
    pub fn steady_half(self, sigma: f64) -> f64 {
        self.width * sigma * libm::sqrt(self.lambda / (2.0 - self.lambda))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn limits_widen_towards_the_steady_ones_and_the_average_stays_among_the_points(
            x in prop::collection::vec(-5.0f64..5.0, 1..50),
            lambda in 0.05f64..1.0,
        ) {
            let ewma = Ewma { lambda, width: 3.0 };
            let steps = ewma.steps(&x, 0.0, 1.0);
            let steady = ewma.steady_half(1.0);
            let least = x.iter().copied().fold(0.0, f64::min);
            let most = x.iter().copied().fold(0.0, f64::max);
            for pair in steps.windows(2) {
                prop_assert!(pair[0].ucl <= pair[1].ucl && pair[1].ucl <= steady + 1e-12);
            }
            prop_assert!(steps.iter().all(|s| s.value >= least - 1e-12 && s.value <= most + 1e-12));
        }

        #[test]
        fn with_all_weight_on_the_newest_it_is_the_point_itself(x in prop::collection::vec(-5.0f64..5.0, 1..50)) {
            let steps = Ewma { lambda: 1.0, width: 3.0 }.steps(&x, 0.0, 1.0);
            prop_assert!(steps.iter().zip(&x).all(|(s, x)| s.value == *x && s.signal == (x.abs() > 3.0)));
        }
    }
}
