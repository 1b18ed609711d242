//! Figures, money and dates as people read them: for chart labels, reports and messages.
//!
//! Numbers are rounded as ICU does (half away from zero, on the shortest decimal that means the number), so that
//! Rust and the page's `Intl` print the same digits.

use crate::{Lang, Words};
use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberStyle},
};
use keheng_base::{Day, Fen, Minutes, Month};

/// Stands where no figure can be given.
pub const NO_FIGURE: &str = "\u{2013}";
/// The minus sign; the hyphen is shorter and gets lost in a column of figures.
const MINUS: char = '\u{2212}';

/// A number with thousands separated and `min` to `max` decimals; [`NO_FIGURE`] unless it is finite.
pub fn decimal(value: f64, min: usize, max: usize) -> String {
    written(value, 0, min, max, true)
}

/// A share (0.123) in per cent with `decimals` places: `12.3%`.
pub fn percent(share: f64, decimals: usize) -> String {
    let figure = written(share, 2, decimals, decimals, true);
    if share.is_finite() { figure + "%" } else { figure }
}

/// An amount in yuan with two decimals, without a currency sign: `1,234.50`.
pub fn money(amount: Fen) -> String {
    let size = amount.0.unsigned_abs();
    let yuan = grouped(&(size / 100).to_string());
    let sign = if amount.0 < 0 { MINUS.to_string() } else { String::new() };
    format!("{sign}{yuan}.{:02}", size % 100)
}

/// `value * 10^shift`, rounded half away from zero to at most `max` decimals, zeros beyond `min` dropped.
fn written(value: f64, shift: usize, min: usize, max: usize, group: bool) -> String {
    if !value.is_finite() {
        return NO_FIGURE.to_owned();
    }
    // Display gives the shortest decimal that reads back as the same number, without an exponent.
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).map(|b| b - b'0').collect();
    let mut point = whole.len() + shift;
    digits.resize(digits.len().max(point), 0);

    let kept = point + max;
    if digits.len() > kept {
        let up = digits[kept] >= 5;
        digits.truncate(kept);
        if up && carry(&mut digits) {
            point += 1;
        }
    }
    while digits.len() > point + min && digits.last() == Some(&0) {
        digits.pop();
    }
    digits.resize(digits.len().max(point + min), 0);

    let text: String = digits.iter().map(|d| char::from(b'0' + d)).collect();
    let (whole, fraction) = text.split_at(point);
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let mut out = String::new();
    if value < 0.0 && digits.iter().any(|d| *d != 0) {
        out.push(MINUS);
    }
    out.push_str(&if group { grouped(whole) } else { whole.to_owned() });
    if !fraction.is_empty() {
        out.push('.');
        out.push_str(fraction);
    }
    out
}

/// Adds one to the last digit; true when that made the number one digit longer.
fn carry(digits: &mut Vec<u8>) -> bool {
    for digit in digits.iter_mut().rev() {
        if *digit < 9 {
            *digit += 1;
            return false;
        }
        *digit = 0;
    }
    digits.insert(0, 1);
    true
}

fn grouped(whole: &str) -> String {
    let mut out = String::with_capacity(whole.len() * 4 / 3);
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// How numbers inside messages are written; text is left to Fluent. Matches `Intl.NumberFormat`'s defaults.
pub(crate) fn fluent<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, options }) = value else { return None };
    let per_cent = options.style == FluentNumberStyle::Percent;
    let min = options.minimum_fraction_digits.unwrap_or(0);
    let max = options.maximum_fraction_digits.unwrap_or(if per_cent { min } else { min.max(3) });
    let figure = written(*value, if per_cent { 2 } else { 0 }, min, max.max(min), options.use_grouping);
    Some(if per_cent && value.is_finite() { figure + "%" } else { figure })
}

impl Words {
    /// A figure for an axis: Chinese counts in 万 and 亿, English in thousands, millions and billions. One decimal at most.
    pub fn short_figure(&self, value: f64) -> String {
        type Unit = fn(&Words, &str) -> String;
        const UNITS: [Unit; 3] = [Words::figure_third_unit, Words::figure_second_unit, Words::figure_first_unit];
        let sizes = match self.lang() {
            Lang::ZhCn => [1e12, 1e8, 1e4],
            Lang::En => [1e9, 1e6, 1e3],
        };
        for (size, unit) in sizes.into_iter().zip(UNITS) {
            // 999,950 would round up to 1,000 of the smaller unit: it belongs to the greater one.
            if value.abs() >= size * 0.999_95 {
                return unit(self, &decimal(value / size, 0, 1));
            }
        }
        decimal(value, 0, if value.abs() < 10.0 { 2 } else { 1 })
    }

    /// `2026年11月21日`, `21 Nov 2026`.
    pub fn day(&self, day: Day) -> String {
        let (year, month, day) = day.civil();
        self.date_day(day, month, &year.to_string())
    }

    /// `11月21日`, `21 Nov`: where the year is known.
    pub fn day_of_year(&self, day: Day) -> String {
        let (_, month, day) = day.civil();
        self.date_day_short(day, month)
    }

    /// `2026年11月`, `Nov 2026`.
    pub fn month(&self, month: Month) -> String {
        let (year, month) = month.civil();
        self.date_month(month, &year.to_string())
    }

    /// `2026年11月21日 14:05`, `21 Nov 2026, 14:05`.
    pub fn minute(&self, at: Minutes) -> String {
        let (year, month, day) = at.day().civil();
        let time = format!("{:02}:{:02}", at.of_day() / 60, at.of_day() % 60);
        self.date_minute(day, month, &time, &year.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_round_as_the_page_does() {
        for (value, min, max, wanted) in [
            (0.0, 0, 0, "0"),
            (1234567.0, 0, 0, "1,234,567"),
            (0.5, 0, 0, "1"),
            (2.5, 0, 0, "3"),
            (4.35, 0, 1, "4.4"),
            (1.005, 0, 2, "1.01"),
            (999.96, 0, 1, "1,000"),
            (9.999, 2, 2, "10.00"),
            (-0.04, 0, 1, "0"),
            (-1234.5, 2, 2, "\u{2212}1,234.50"),
            (0.000_000_1, 0, 3, "0"),
            (1e21, 0, 0, "1,000,000,000,000,000,000,000"),
            (f64::NAN, 0, 2, "\u{2013}"),
            (f64::NEG_INFINITY, 0, 2, "\u{2013}"),
        ] {
            assert_eq!(decimal(value, min, max), wanted, "{value} with {min} to {max} decimals");
        }
    }

    #[test]
    fn shares_and_money_have_their_fixed_places() {
        assert_eq!(percent(0.1234, 1), "12.3%");
        assert_eq!(percent(1.0, 1), "100.0%");
        assert_eq!(percent(0.9995, 1), "100.0%", "half a tenth rounds up");
        assert_eq!(percent(0.07, 0), "7%");
        assert_eq!(percent(f64::NAN, 1), "\u{2013}", "no share, no sign");
        assert_eq!(money(Fen(123_450)), "1,234.50");
        assert_eq!(money(Fen(-5)), "\u{2212}0.05");
        assert_eq!(money(Fen(i64::MIN)), "\u{2212}92,233,720,368,547,758.08", "the least amount does not overflow");
    }

    #[test]
    fn each_language_counts_and_dates_its_own_way() {
        let (zh, en) = (Words::of(Lang::ZhCn), Words::of(Lang::En));
        for (value, chinese, english) in [
            (0.25, "0.25", "0.25"),
            (950.0, "950", "950"),
            (12_000.0, "1.2万", "12K"),
            (9_999.9, "1万", "10K"),
            (999_999.0, "100万", "1M"),
            (-340_000_000.0, "\u{2212}3.4亿", "\u{2212}340M"),
            (2.5e9, "25亿", "2.5B"),
        ] {
            assert_eq!(zh.short_figure(value), chinese, "{value}");
            assert_eq!(en.short_figure(value), english, "{value}");
        }
        let day = Day::of(2026, 11, 21).unwrap();
        assert_eq!(zh.day(day), "2026年11月21日");
        assert_eq!(en.day(day), "21 Nov 2026");
        assert_eq!(zh.day_of_year(day), "11月21日");
        assert_eq!(en.day_of_year(day), "21 Nov");
        assert_eq!(zh.month(day.month()), "2026年11月");
        assert_eq!(en.month(day.month()), "Nov 2026");
        let at = Minutes(day.start().0 + 14 * 60 + 5);
        assert_eq!(zh.minute(at), "2026年11月21日 14:05");
        assert_eq!(en.minute(at), "21 Nov 2026, 14:05");
    }
}
