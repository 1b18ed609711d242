//! Round values for an axis: steps of 1, 2 or 5 times a power of ten.

/// Round values that span a domain.
#[derive(Clone, PartialEq, Debug)]
pub struct Nice {
    /// The domain widened to whole steps; the ends differ.
    pub domain: [f64; 2],
    /// Values a step apart, ascending, the ends of the domain included.
    pub values: Vec<f64>,
}

/// Widens `[low, high]` to whole steps of a 1-2-5 series, about `count` of them. Ends that are not numbers count as 0,
/// an empty span becomes one unit wide, magnitudes stop at 1e15 (beyond, neighbouring steps are no longer told apart).
pub fn nice(low: f64, high: f64, count: usize) -> Nice {
    let (mut low, mut high) = (tame(low), tame(high));
    if low > high {
        std::mem::swap(&mut low, &mut high);
    }
    if high - low < high.abs().max(low.abs()) * 1e-9 || high == low {
        let half = (high.abs() * 0.05).max(0.5);
        (low, high) = (low - half, high + half);
    }
    let step = Step::at_least((high - low) / count.max(1) as f64);
    // The small allowance keeps a bound that is a whole step but for rounding.
    let first = (low / step.size() + 1e-9).floor() as i64;
    let last = (high / step.size() - 1e-9).ceil() as i64;
    let values: Vec<f64> = (first..=last.max(first + 1)).map(|k| step.times(k)).collect();
    Nice { domain: [values[0], values[values.len() - 1]], values }
}

/// The points of a scale from `low` to `high`, both whole numbers, about `count` of them from the lowest on: an axis beyond
/// the scale would show answers that cannot be given. As [`nice`] where there is less than one step.
pub fn points(low: f64, high: f64, count: usize) -> Nice {
    let (low, high) = (tame(low), tame(high));
    if high - low < 1.0 {
        return nice(low, high, count);
    }
    let step = Step::at_least(((high - low) / count.max(1) as f64).max(1.0)).size();
    let values = (0..=((high - low) / step + 1e-9) as i64).map(|k| low + k as f64 * step).collect();
    Nice { domain: [low, high], values }
}

fn tame(value: f64) -> f64 {
    if value.is_nan() { 0.0 } else { value.clamp(-1e15, 1e15) }
}

/// `mantissa * 10^exponent`, kept apart so that 3 steps of 0.1 are 0.3 and not 0.30000000000000004.
struct Step {
    mantissa: i64,
    exponent: i32,
}

impl Step {
    fn at_least(width: f64) -> Self {
        let mut step = Step { mantissa: 1, exponent: 0 };
        while step.size() < width {
            step = step.next();
        }
        while step.previous().size() >= width && step.exponent > -18 {
            step = step.previous();
        }
        step
    }

    fn size(&self) -> f64 {
        self.times(1)
    }

    fn times(&self, count: i64) -> f64 {
        let power = power_of_ten(self.exponent.unsigned_abs());
        let whole = (count * self.mantissa) as f64;
        if self.exponent < 0 { whole / power } else { whole * power }
    }

    fn next(&self) -> Self {
        match self.mantissa {
            1 => Step { mantissa: 2, ..*self },
            2 => Step { mantissa: 5, ..*self },
            _ => Step { mantissa: 1, exponent: self.exponent + 1 },
        }
    }

    fn previous(&self) -> Self {
        match self.mantissa {
            5 => Step { mantissa: 2, ..*self },
            2 => Step { mantissa: 1, ..*self },
            _ => Step { mantissa: 5, exponent: self.exponent - 1 },
        }
    }
}

/// Exact up to 10^22; `powi` may differ in the last bit between systems.
fn power_of_ten(exponent: u32) -> f64 {
    (0..exponent).fold(1.0, |power, _| power * 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(low: f64, high: f64, count: usize, expect: &[f64]) {
        assert_eq!(nice(low, high, count).values, expect, "{low} to {high} in about {count} steps");
    }

    #[test]
    fn steps_are_one_two_or_five() {
        check(0.0, 1.0, 5, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]);
        check(0.0, 0.93, 10, &[0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]);
        check(0.0, 48_213.0, 5, &[0.0, 10_000.0, 20_000.0, 30_000.0, 40_000.0, 50_000.0]);
        check(-120.0, 410.0, 4, &[-200.0, 0.0, 200.0, 400.0, 600.0]);
        check(0.971, 0.994, 5, &[0.97, 0.975, 0.98, 0.985, 0.99, 0.995]);
    }

    #[test]
    fn an_axis_exists_even_for_nothing() {
        check(0.0, 0.0, 2, &[-0.5, 0.0, 0.5]);
        assert!(nice(f64::NAN, f64::INFINITY, 5).domain[1] >= 1e15, "what is not a number does not stop the drawing");
        let flat = nice(1e15, 1e15, 5).domain;
        assert!(flat[0] < flat[1], "a flat series still gets a span");
    }

    proptest! {
        #[test]
        fn ticks_enclose_the_data(a in -1e12..1e12f64, b in -1e12..1e12f64, count in 1usize..12) {
            let Nice { domain: [low, high], values } = nice(a, b, count);
            let slack = (high - low) * 1e-6;
            prop_assert!(low <= a.min(b) + slack && high >= a.max(b) - slack, "the data lie inside the axis");
            prop_assert!(values.len() >= 2 && values.len() <= count + 3, "{} ticks asked, {} made", count, values.len());
            prop_assert!(values.windows(2).all(|pair| pair[0] < pair[1]), "ticks ascend");
        }
    }
}
