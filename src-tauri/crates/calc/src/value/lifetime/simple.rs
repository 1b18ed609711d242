//! The lifetime value of lessons: a margin that comes again each period with the same probability.

use keheng_base::Fault;
use serde::Serialize;

/// When the first margin comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum First {
    /// after a period, and only from who is kept: m r/(1 + d − r)
    IfKept,
    /// now, for certain: m (1 + d)/(1 + d − r)
    Now,
}

/// The present value of a margin of `margin` a period, kept with probability `retention` and discounted by `discount` a
/// period, for ever. In the unit of the margin; a loss gives a loss.
///
/// Source: F. R. Dwyer, *Customer lifetime valuation to support marketing decision making*, Journal of Direct Marketing 3
/// (1989) 8-15; in this form S. Gupta and D. R. Lehmann, *Customers as assets*, Journal of Interactive Marketing 17 (2003)
/// 9-24.
///
/// # Errors
/// `simple_value` with the field: a margin that is no number, a retention outside 0..=1, a discount that is negative or no
/// number, or nobody ever leaving at no discount (`retention`), for then the sum has no end.
pub fn value(margin: f64, retention: f64, discount: f64, first: First) -> Result<f64, Fault> {
    let refused = |field: &str| Err(Fault::new("simple_value").with("field", field));
    if !margin.is_finite() {
        return refused("margin");
    }
    if !(0.0..=1.0).contains(&retention) {
        return refused("retention");
    }
    if !(discount >= 0.0 && discount.is_finite()) {
        return refused("discount");
    }
    let lost = 1.0 + discount - retention;
    let times = match first {
        First::IfKept => retention,
        First::Now => 1.0 + discount,
    };
    let value = margin * (times / lost);
    if lost > 0.0 && value.is_finite() { Ok(value) } else { refused("retention") }
}

/// Periods a customer stays on average: 1/(1 − retention); none where nobody leaves or it is no probability.
pub fn periods(retention: f64) -> Option<f64> {
    (0.0..1.0).contains(&retention).then(|| 1.0 / (1.0 - retention))
}

/// Margins that came, each discounted to the last period; of nothing 0. The latest stands last.
pub fn historic(margins: &[f64], discount: f64) -> Option<f64> {
    let sum = margins.iter().fold(0.0, |sum, margin| sum * (1.0 + discount) + margin);
    (discount >= 0.0 && sum.is_finite()).then_some(sum)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_textbook_case() {
        // by hand: 100 · 0.8/(1 + 0.1 − 0.8) = 266.67, and the first one more: 366.67
        let kept = value(100.0, 0.8, 0.1, First::IfKept).unwrap();
        assert!((kept - 800.0 / 3.0).abs() < 1e-9);
        assert!((value(100.0, 0.8, 0.1, First::Now).unwrap() - kept - 100.0).abs() < 1e-9);
        assert_eq!(value(-5.0, 0.5, 0.0, First::IfKept), Ok(-5.0), "who loses money loses it again");
        assert_eq!(value(100.0, 0.0, 0.1, First::IfKept), Ok(0.0));
        assert_eq!(historic(&[100.0, 50.0], 0.1), Some(160.0));
        assert_eq!(historic(&[], 0.1), Some(0.0));
        assert_eq!(periods(0.75), Some(4.0));
        assert_eq!(periods(1.0), None);
    }

    #[test]
    fn what_has_no_sum_is_refused_by_name() {
        let field = |m, r, d| match value(m, r, d, First::IfKept).unwrap_err().args.remove("field") {
            Some(keheng_base::Arg::Text(field)) => field,
            other => panic!("{other:?}"),
        };
        assert_eq!(field(100.0, 1.0, 0.0), "retention", "nobody leaves and nothing is discounted");
        assert_eq!(field(100.0, 1.2, 0.1), "retention");
        assert_eq!(field(100.0, f64::NAN, 0.1), "retention");
        assert_eq!(field(f64::INFINITY, 0.5, 0.1), "margin");
        assert_eq!(field(100.0, 0.5, -0.1), "discount");
        assert_eq!(field(100.0, 0.5, f64::NAN), "discount");
    }

    proptest! {
        #[test]
        fn it_is_the_sum_of_the_periods(margin in -1e6f64..1e6, retention in 0.0f64..0.95, discount in 0.0f64..0.5) {
            let mut sum = 0.0;
            let mut weight = 1.0;
            for _ in 0..2_000 {
                weight *= retention / (1.0 + discount);
                sum += margin * weight;
            }
            let found = value(margin, retention, discount, First::IfKept).unwrap();
            prop_assert!((found - sum).abs() <= 1e-9 * margin.abs().max(1.0), "{} instead of {}", found, sum);
        }
    }
}
