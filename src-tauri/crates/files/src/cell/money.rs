//! Amounts of money.

use super::{decimal, tidy};
use keheng_base::Fen;

/// What to do with more than two decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    /// refuse: an amount that is not in fen is a mistake until someone says otherwise
    #[default]
    Refuse,
    /// round half to even
    HalfEven,
}

/// Why a cell is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyTrouble {
    /// nothing there, or only a dash
    Empty,
    /// not a number
    Unreadable,
    /// parts of a fen, and rounding was not asked for
    TooPrecise,
    /// beyond 10^15 fen
    OutOfRange,
}

/// Largest amount accepted, in fen: ten trillion yuan, and sums of a million of them still fit.
const MAX: i128 = 1_000_000_000_000_000;

/// Reads `￥7.43`, `7.43元`, `1,234.50`, `(12.00)`, `−12`, `1.2万`.
///
/// # Errors
/// See [`MoneyTrouble`].
pub fn parse(text: &str, rounding: Rounding) -> Result<Fen, MoneyTrouble> {
    let tidied = tidy(text);
    let mut rest: &str = tidied.trim_start_matches('\'');
    if rest.is_empty() || rest.bytes().all(|b| b == b'-') {
        return Err(MoneyTrouble::Empty);
    }
    let mut sign = 1;
    // A minus may stand before or behind the currency sign, and accountants use parentheses.
    if let Some(inner) = rest.strip_prefix('(').and_then(|r| r.strip_suffix(')')) {
        (sign, rest) = (-sign, inner.trim());
    } else if let Some(positive) = rest.strip_prefix('-') {
        (sign, rest) = (-sign, positive.trim_start());
    }
    for currency in ["RMB", "rmb", "CNY", "cny", "¥", "￥", "人民币"] {
        rest = rest.strip_prefix(currency).unwrap_or(rest).trim();
        rest = rest.strip_suffix(currency).unwrap_or(rest).trim();
    }
    rest = rest.strip_suffix(['元', '块', '圆']).unwrap_or(rest).trim_end();
    if sign < 0 && rest.starts_with(['-', '+']) {
        return Err(MoneyTrouble::Unreadable);
    }
    let mut factor = 100;
    if let Some(ten_thousands) = rest.strip_suffix('万') {
        (factor, rest) = (1_000_000, ten_thousands.trim_end());
    }
    let number = decimal::read(rest).ok_or(MoneyTrouble::Unreadable)?;
    let (fen, rounded) = number.whole(factor * sign);
    if rounded && rounding == Rounding::Refuse {
        return Err(MoneyTrouble::TooPrecise);
    }
    if fen.abs() > MAX {
        return Err(MoneyTrouble::OutOfRange);
    }
    i64::try_from(fen).map(Fen).map_err(|_| MoneyTrouble::OutOfRange)
}

#[cfg(test)]
mod tests {
    use super::*;
    use MoneyTrouble::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: Result<i64, MoneyTrouble>) {
        assert_eq!(parse(text, Rounding::Refuse), expect.map(Fen), "amount in {text:?}");
    }

    #[test]
    fn amounts_as_people_write_them() {
        for (text, fen) in [
            ("￥7.43", 743),
            ("¥7.43", 743),
            ("7.43元", 743),
            ("7.43 元", 743),
            ("1,234.50", 123_450),
            ("￥1,234,567.8", 123_456_780),
            ("(12.00)", -1200),
            ("（￥12.00）", -1200),
            ("-12", -1200),
            ("−12", -1200),
            ("-￥12", -1200),
            ("￥-12", -1200),
            ("１２．５０", 1250),
            ("1.2万", 1_200_000),
            ("1.2345万元", 1_234_500),
            ("'8.8", 880),
            ("7.4300", 743),
            (".5", 50),
            ("0", 0),
            ("RMB 15", 1500),
            ("\u{200E}15", 1500),
        ] {
            check(text, Ok(fen));
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        check("", Err(Empty));
        check("  ", Err(Empty));
        check("--", Err(Empty));
        check("7.435", Err(TooPrecise));
        check("1,5", Err(Unreadable));
        check("12,34,567", Err(Unreadable));
        check("1.2.3", Err(Unreadable));
        check("月结", Err(Unreadable));
        check("1e3", Err(Unreadable));
        check("--5", Err(Unreadable));
        check("99999999999999999999999", Err(OutOfRange));
        check("9999999999999999999999999999999999999999999999", Err(Unreadable));
    }

    #[test]
    fn rounding_is_half_to_even_when_asked_for() {
        for (text, fen) in [("0.125", 12), ("0.135", 14), ("-0.125", -12), ("-0.135", -14), ("0.1251", 13)] {
            assert_eq!(parse(text, Rounding::HalfEven), Ok(Fen(fen)), "{text} to the fen");
        }
    }

    proptest! {
        #[test]
        fn written_amounts_are_read_back(fen in -100_000_000_000_000i64..100_000_000_000_000) {
            let size = fen.unsigned_abs();
            let text = format!("{}{}.{:02}", if fen < 0 { "-" } else { "" }, size / 100, size % 100);
            prop_assert_eq!(parse(&text, Rounding::Refuse), Ok(Fen(fen)));
            let groups = (size / 100).to_string();
            let mut grouped = String::new();
            for (i, c) in groups.chars().enumerate() {
                if i > 0 && (groups.len() - i) % 3 == 0 {
                    grouped.push(',');
                }
                grouped.push(c);
            }
            let text = format!("￥{grouped}.{:02}", size % 100);
            prop_assert_eq!(parse(&text, Rounding::Refuse), Ok(Fen(size as i64)), "{}", text);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = parse(&text, Rounding::HalfEven);
        }
    }
}
