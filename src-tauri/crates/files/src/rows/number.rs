//! Numbers of a workbook as text.

use calamine::{CellErrorType, ExcelDateTime};
use std::fmt::Write;

/// From here on a double cannot hold every integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Writes a number as a person would: whole numbers without `.0`, others with the 15 significant digits a spreadsheet
/// shows (8.800000000000001 is 8.8). Returns whether the value is too large to be trusted to its last digit.
pub(crate) fn write_number(out: &mut String, value: f64) -> bool {
    out.clear();
    // Writing into a String cannot fail.
    if value == value.trunc() && value.abs() < 1e18 {
        let _ = write!(out, "{}", value as i64);
        return value.abs() >= EXACT;
    }
    if !value.is_finite() || value.abs() >= 1e18 {
        let _ = write!(out, "{value:E}");
        return true;
    }
    let _ = write!(out, "{value}");
    if out.bytes().filter(u8::is_ascii_digit).count() > 15 {
        let rounded: f64 = format!("{value:.14e}").parse().unwrap_or(value);
        out.clear();
        let _ = write!(out, "{rounded}");
    }
    false
}

/// Writes a date cell as `2024-04-08 16:46:28`, without the time when it is midnight, and durations or bare times as
/// `27:05:00`. Seconds are rounded down.
pub(crate) fn write_date(out: &mut String, date: &ExcelDateTime) {
    out.clear();
    let value = date.as_f64();
    if date.is_duration() || (0.0..1.0).contains(&value) {
        let seconds = (value * 86_400_000.0).round() as i64 / 1000;
        let _ = write!(out, "{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
        return;
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let _ = write!(out, "{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) != (0, 0, 0) {
        let _ = write!(out, " {hour:02}:{minute:02}:{second:02}");
    }
}

/// The words Excel shows for an error value.
pub(crate) fn write_error(out: &mut String, error: &CellErrorType) {
    out.clear();
    let _ = write!(out, "{error}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;
    use proptest::prelude::*;

    fn check(value: f64, expect: &str, imprecise: bool) {
        let mut out = String::from("old");
        assert_eq!(write_number(&mut out, value), imprecise, "whether {value} has lost digits");
        assert_eq!(out, expect, "{value} as text");
    }

    #[test]
    fn numbers_look_as_in_the_spreadsheet() {
        check(773_100_000_007_919.0, "773100000007919", false);
        check(1.1 * 3.0, "3.3", false);
        check(0.1 + 0.2, "0.3", false);
        check(-12.5, "-12.5", false);
        check(0.0, "0", false);
        check(9_007_199_254_740_991.0, "9007199254740991", false);
        check(9_007_199_254_740_992.0, "9007199254740992", true);
        check(4.3123456789012347e18, "4.3123456789012347E18", true);
        check(f64::INFINITY, "inf", true);
    }

    #[test]
    fn dates_are_text_with_a_fixed_order() {
        let check = |value: f64, kind, expect: &str| {
            let mut out = String::new();
            write_date(&mut out, &ExcelDateTime::new(value, kind, false));
            assert_eq!(out, expect, "serial {value}");
        };
        check(45390.69894124081, ExcelDateTimeType::DateTime, "2024-04-08 16:46:28");
        check(45390.0, ExcelDateTimeType::DateTime, "2024-04-08");
        check(0.5, ExcelDateTimeType::DateTime, "12:00:00");
        check(1.25, ExcelDateTimeType::TimeDelta, "30:00:00");
    }

    proptest! {
        #[test]
        fn whole_numbers_survive_exactly(value in -9_007_199_254_740_991i64..9_007_199_254_740_991) {
            let mut out = String::new();
            prop_assert!(!write_number(&mut out, value as f64));
            prop_assert_eq!(out, value.to_string());
        }

        #[test]
        fn amounts_with_two_decimals_survive(fen in -1_000_000_000_000i64..1_000_000_000_000) {
            let mut out = String::new();
            write_number(&mut out, fen as f64 / 100.0);
            let back = (out.parse::<f64>().unwrap() * 100.0).round() as i64;
            prop_assert_eq!(back, fen);
            prop_assert!(out.split_once('.').is_none_or(|(_, d)| d.len() <= 2), "{} shows no noise digits", out);
        }
    }
}
