//! Phone numbers in texts, however they are written.

use keheng_files::cell::phone::{self, Phone};
use std::ops::Range;

/// Fewer digits are no phone, more are something else.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// A number as it is compared: the international form of a valid one, else its digits.
fn normal(digits: &str, plus: bool) -> String {
    let parsed = if plus { phone::parse(&format!("+{digits}")) } else { phone::parse(digits) };
    match parsed {
        Phone::Real { e164, .. } => e164.to_string(),
        _ => digits.to_owned(),
    }
}

/// What could be phones in a text, the longest first where several begin at one place: runs of digits, alone or with those
/// that follow after a dash, a blank or a bracket.
pub(super) fn phones(text: &str) -> Vec<(Range<usize>, String)> {
    let bytes = text.as_bytes();
    if bytes.iter().filter(|b| b.is_ascii_digit()).count() < *DIGITS.start() {
        return Vec::new();
    }
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let end = at + bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        if end > at {
            runs.push(at..end);
        }
        at = end.max(at + 1);
    }
    let joins = |a: &Range<usize>, b: &Range<usize>| {
        (1..=2).contains(&(b.start - a.end)) && bytes[a.end..b.start].iter().all(|b| b" -()".contains(b))
    };
    let mut found = Vec::new();
    for (first, run) in runs.iter().enumerate() {
        let plus = run.start > 0 && bytes[run.start - 1] == b'+';
        let mut digits = text[run.clone()].to_owned();
        let mut here = Vec::new();
        let mut last = first;
        loop {
            if DIGITS.contains(&digits.len()) {
                here.push((run.start..runs[last].end, normal(&digits, plus)));
            }
            match runs.get(last + 1) {
                Some(next) if digits.len() < *DIGITS.end() && joins(&runs[last], next) => digits += &text[next.clone()],
                _ => break,
            }
            last += 1;
        }
        here.reverse();
        found.extend(here);
    }
    found
}

/// A phone as the ledger compares it; none for what is no phone.
pub(crate) fn normal_phone(text: &str) -> Option<String> {
    phones(text).into_iter().next().map(|(_, normal)| normal)
}

/// The text with other numbers in the place of all mobile ones.
pub(crate) fn phones_replaced(text: &str, other: &dyn Fn(&str) -> String) -> String {
    // With the country code and a plus; fixed lines belong to firms and are looked up in any book.
    let mobile = |normal: &str| normal.len() == 14 && normal.starts_with("+861");
    let places = phones(text).into_iter().filter(|(_, normal)| mobile(normal)).map(|(at, _)| at);
    replaced(text, places, other)
}

/// The text with something else in some places; of those that overlap the first counts.
pub(super) fn replaced(
    text: &str,
    places: impl IntoIterator<Item = Range<usize>>,
    other: impl Fn(&str) -> String,
) -> String {
    let (mut last, mut rest) = (0, String::new());
    for at in places {
        if at.start >= last {
            rest += &text[last..at.start];
            rest += &other(&text[at.clone()]);
            last = at.end;
        }
    }
    rest + &text[last..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        let wanted = normal_phone("13812345678").unwrap();
        for text in [
            "13812345678",
            "+86 138 1234 5678",
            "电话138-1234-5678。",
            "(86)13812345678",
            "单号 100 13812345678 已签",
            "13812345678,13912345678",
            "{\"phone\":\"13812345678\"}",
        ] {
            assert!(phones(text).iter().any(|(_, n)| *n == wanted), "{text}");
        }
        for text in ["SF138123456789", "1381234567", "138****5678", "813812345678 9"] {
            assert!(!phones(text).iter().any(|(_, n)| *n == wanted), "{text}");
        }
        assert_eq!(normal_phone("0571-88886666"), normal_phone("+86 571 8888 6666"));
    }
}
