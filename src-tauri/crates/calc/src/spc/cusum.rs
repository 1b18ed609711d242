//! Tabular CUSUM: adds up what exceeds an allowance, so that it tells when a shift began.

/// Allowance and decision interval, in the units of the points.
///
/// Source: E. S. Page, *Continuous inspection schemes*, Biometrika 41 (1954) 100–115, in the tabular form of
/// D. C. Montgomery, *Introduction to Statistical Quality Control*, ch. 9.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cusum {
    /// what a point may be off without counting (K)
    pub allowance: f64,
    /// where a sum becomes a signal (H)
    pub interval: f64,
}

/// Both sums after a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// of what is too high
    pub plus: f64,
    /// of what is too low
    pub minus: f64,
    /// a sum is beyond the decision interval
    pub signal: bool,
    /// points since the larger sum was last 0: the shift began after the point before them
    pub run: usize,
}

impl Cusum {
    /// Half a deviation and five deviations, for standardised points: a shift of one deviation is found within about ten
    /// points, with a false alarm in 465 (Montgomery, table 9.3).
    pub const USUAL: Cusum = Cusum { allowance: 0.5, interval: 5.0 };

    /// The sums of `x` around `target`.
    pub fn steps(self, x: &[f64], target: f64) -> Vec<Step> {
        let (mut plus, mut minus, mut ups, mut downs) = (0.0f64, 0.0f64, 0, 0);
        let grow = |sum: &mut f64, by: f64, run: &mut usize| {
            *sum = (*sum + by).max(0.0);
            *run = if *sum > 0.0 { *run + 1 } else { 0 };
        };
        x.iter()
            .map(|x| {
                grow(&mut plus, x - (target + self.allowance), &mut ups);
                grow(&mut minus, (target - self.allowance) - x, &mut downs);
                let signal = plus > self.interval || minus > self.interval;
                Step { plus, minus, signal, run: if plus >= minus { ups } else { downs } }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_tells_when_the_shift_began() {
        let mut x = vec![0.0; 12];
        x.extend([1.5; 8]);
        let steps = Cusum { allowance: 0.5, interval: 5.0 }.steps(&x, 0.0);
        let first = steps.iter().position(|s| s.signal).unwrap();
        assert_eq!(first + 1 - steps[first].run, 12, "the twelve points before the shift had no sum");
    }

    proptest! {
        #[test]
        fn sums_are_never_negative_and_mirror_each_other(x in prop::collection::vec(-4.0f64..4.0, 1..80)) {
            let cusum = Cusum { allowance: 0.5, interval: 5.0 };
            let mirrored: Vec<f64> = x.iter().map(|x| -x).collect();
            for (a, b) in cusum.steps(&x, 0.0).iter().zip(cusum.steps(&mirrored, 0.0)) {
                prop_assert!(a.plus >= 0.0 && a.minus >= 0.0);
                prop_assert_eq!((a.plus, a.minus, a.signal), (b.minus, b.plus, b.signal));
            }
        }
    }
}
