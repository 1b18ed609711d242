//! Waybill numbers: always text, never rounded, never refused for their shape.

use super::{half_width, is_invisible};
use serde::Serialize;
use std::borrow::Cow;
use ts_rs::TS;

/// Why a cell holds no usable number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaybillTrouble {
    /// nothing there
    Empty,
    /// a spreadsheet has replaced digits by an exponent or by zeros: the number is lost
    Damaged,
}

/// Whose number it may be. Public sources disagree about formats and formats change: a hint, never a reason to refuse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Carrier {
    /// 顺丰
    Sf,
    /// 圆通
    Yto,
    /// 极兔
    Jt,
    /// 京东
    Jd,
    /// 中通
    Zto,
    /// 申通
    Sto,
    /// 韵达
    Yunda,
    /// EMS, or any postal item with an S10 number
    Ems,
}

/// The number without what spreadsheets and people put around it: blanks and tabs, a leading `'`, `="..."`, a trailing
/// `.0`, full-width digits, lower case. `imprecise` is [`crate::Row::imprecise`] of the cell.
///
/// # Errors
/// See [`WaybillTrouble`].
pub fn clean(text: &str, imprecise: bool) -> Result<Cow<'_, str>, WaybillTrouble> {
    if imprecise {
        return Err(WaybillTrouble::Damaged);
    }
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()) {
        return Ok(Cow::Borrowed(text));
    }
    let plain: String =
        text.chars().filter(|c| !is_invisible(*c)).map(half_width).filter(|c| !c.is_whitespace()).collect();
    let mut number = plain.trim_start_matches(['\'', '`', '’', '‘']);
    number = number.strip_prefix("=\"").and_then(|n| n.strip_suffix('"')).unwrap_or(number);
    number = number.trim_matches(['"', '\'']);
    if let Some((whole, zeros)) = number.split_once('.') {
        let digits = !whole.is_empty() && whole.bytes().all(|b| b.is_ascii_digit());
        if digits && zeros.bytes().all(|b| b == b'0') {
            number = whole;
        }
    }
    if number.is_empty() {
        return Err(WaybillTrouble::Empty);
    }
    if is_scientific(number) {
        return Err(WaybillTrouble::Damaged);
    }
    Ok(Cow::Owned(number.to_ascii_uppercase()))
}

/// `7.73E+14`: digits, a point or a plus, an exponent. `12E34` without either may be a real code.
fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let unsigned = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    digits(whole) && digits(fraction) && digits(unsigned) && (mantissa.contains('.') || unsigned != exponent)
}

/// Carriers whose numbers look like this one, as far as public code tells.
pub fn hints(number: &str) -> Vec<Carrier> {
    let all_digits = number.bytes().all(|b| b.is_ascii_digit());
    let tail = |prefix: &str| number.strip_prefix(prefix).filter(|t| t.bytes().all(|b| b.is_ascii_digit()));
    let length = number.len();
    let first =
        |range: std::ops::RangeInclusive<u8>, at: usize| number.as_bytes().get(at).is_some_and(|b| range.contains(b));
    let mut found = Vec::new();
    let mut hint = |carrier, fits: bool| {
        if fits {
            found.push(carrier);
        }
    };
    hint(Carrier::Sf, tail("SF").is_some_and(|t| t.len() == 13) || (all_digits && length == 12));
    hint(Carrier::Yto, tail("YT").is_some_and(|t| t.len() == 13));
    hint(Carrier::Jt, tail("JT").is_some_and(|t| t.len() == 13));
    let jd = number.strip_prefix("JD").is_some_and(|t| {
        (11..=13).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
    });
    hint(Carrier::Jd, jd);
    hint(Carrier::Zto, all_digits && (13..=14).contains(&length) && first(b'7'..=b'7', 0) && first(b'3'..=b'8', 1));
    hint(Carrier::Sto, all_digits && ((length == 15 && number.starts_with("77")) || length == 12));
    hint(Carrier::Yunda, all_digits && ((length == 15 && first(b'3'..=b'4', 0)) || length == 13));
    hint(Carrier::Ems, s10(number).is_some());
    found
}

/// Whether the check digit of a postal item number is right (UPU S10: weights 8 6 4 2 3 5 9 7, 11 minus the remainder
/// modulo 11, 10 becomes 0 and 11 becomes 5). `None` if it is no such number.
pub fn s10(number: &str) -> Option<bool> {
    let bytes = number.as_bytes();
    if bytes.len() != 13 || !bytes[..2].iter().chain(&bytes[11..]).all(u8::is_ascii_uppercase) {
        return None;
    }
    if !bytes[2..11].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let weights = [8, 6, 4, 2, 3, 5, 9, 7];
    let sum: u32 = weights.iter().zip(&bytes[2..10]).map(|(w, b)| w * u32::from(b - b'0')).sum();
    let check = match 11 - sum % 11 {
        10 => 0,
        11 => 5,
        other => other,
    };
    Some(check == u32::from(bytes[10] - b'0'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use WaybillTrouble::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: Result<&str, WaybillTrouble>) {
        assert_eq!(clean(text, false), expect.map(Cow::Borrowed), "number in {text:?}");
    }

    #[test]
    fn numbers_are_freed_from_their_surroundings() {
        check("773123456789012", Ok("773123456789012"));
        check("'78123456789012", Ok("78123456789012"));
        check("=\"78123456789012\"", Ok("78123456789012"));
        check("\t78123456789012\t", Ok("78123456789012"));
        check("78123456789012.0", Ok("78123456789012"));
        check("７８１２３４５６７８９０１２", Ok("78123456789012"));
        check("SF 1234 5678 90123", Ok("SF1234567890123"));
        check("sf1234567890123", Ok("SF1234567890123"));
        check("\u{200B}SF1234567890123\u{202C}", Ok("SF1234567890123"));
        check("JDVA00012345678-1-1-", Ok("JDVA00012345678-1-1-"));
        check("4312345678901234567", Ok("4312345678901234567"));
        check("12E34", Ok("12E34"));
    }

    #[test]
    fn lost_digits_are_never_taken_for_a_number() {
        check("7.73E+14", Err(Damaged));
        check("7.73123e14", Err(Damaged));
        check("7E+14", Err(Damaged));
        check("'7.73E+14", Err(Damaged));
        check("", Err(Empty));
        check(" \t", Err(Empty));
        check("'", Err(Empty));
        assert_eq!(clean("4312345678901234500", true), Err(Damaged), "a workbook's number of 2^53 or more");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing(text in "\\PC{0,30}") {
            if let Ok(once) = clean(&text, false) {
                let again = clean(&once, false);
                prop_assert!(again.is_err() || again.as_deref() == Ok(&*once) || once.contains(['\'', '"', '=', '.', '`', '‘', '’']));
            }
        }

        #[test]
        fn no_digit_is_ever_lost(number in "[0-9A-Z]{8,20}") {
            prop_assert_eq!(clean(&number, false).unwrap(), number.as_str());
            let spaced: String = number.chars().flat_map(|c| [c, ' ']).collect();
            prop_assert_eq!(clean(&spaced, false).unwrap(), number.as_str());
        }
    }
}
