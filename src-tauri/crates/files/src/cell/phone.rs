//! Telephone numbers of China: real, masked, virtual, and those of services.
//!
//! Only a real number identifies a customer. A masked one is a weak key (beginning and end must agree), and a virtual
//! one is lent out for a single parcel: two customers may have had it.

use super::{Digits, tidy};
use std::fmt;

/// A number in E.164 form, without the plus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct E164(pub u64);

impl fmt::Display for E164 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+{}", self.0)
    }
}

/// What kind of line a real number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// mobile telephone
    Mobile,
    /// fixed line with area code
    Fixed,
    /// 400: both sides pay
    SharedCost,
    /// 800: the called side pays
    TollFree,
}

/// What a cell says about how to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phone {
    /// a complete, valid number
    Real {
        /// the number
        e164: E164,
        /// what kind of line
        line: Line,
    },
    /// digits hidden by the exporter: `138****5678`, `138----5678`
    Masked {
        /// digits in front of the mask, area code included, country code not
        prefix: Digits,
        /// digits behind it, four as a rule
        last4: Digits,
    },
    /// a number with an extension or an expiry date: an AXB number lent out, or a switchboard
    Virtual {
        /// the number that is dialled
        number: E164,
        /// what is dialled then; empty when only an expiry is named
        extension: Digits,
    },
    /// a short code such as 95338, 12305 or 110
    Service {
        /// the code
        code: Digits,
    },
    /// nothing there
    Empty,
    /// something else; kept as text by whoever asked
    Invalid,
}

/// Words that exporters put behind a number that will be taken back.
const LENT: [&str; 5] = ["有效期", "虚拟", "隐私", "过期", "失效"];

/// Reads a telephone cell.
pub fn parse(text: &str) -> Phone {
    if text.len() == 11 && text.bytes().all(|b| b.is_ascii_digit()) && is_mobile(text) {
        return real(text, Line::Mobile);
    }
    let tidied = tidy(text);
    let text = tidied.trim_start_matches('\'').trim();
    if text.is_empty() || text.chars().all(|c| c == '-') {
        return Phone::Empty;
    }
    // First of all the mask: without its dashes 138----5678 would be a short number.
    if let Some(masked) = mask(text) {
        return masked;
    }
    if let Some((number, note)) = lent(text) {
        return match valid(&number) {
            Some((e164, _)) => Phone::Virtual { number: e164, extension: note },
            None => Phone::Invalid,
        };
    }
    if text.chars().any(|c| !c.is_ascii_digit() && !matches!(c, ' ' | '-' | '+' | '(' | ')' | '\t')) {
        return Phone::Invalid;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let national = national(&digits, text.starts_with('+'));
    if let Some((e164, line)) = valid(&national) {
        return Phone::Real { e164, line };
    }
    if let Some(found) = switchboard(text) {
        return found;
    }
    match Digits::of(&digits) {
        Some(code) if is_service(&digits) => Phone::Service { code },
        _ => Phone::Invalid,
    }
}

/// Digits hidden by stars, crosses or a run of dashes.
fn mask(text: &str) -> Option<Phone> {
    let crosses = !text.to_ascii_lowercase().contains("ext");
    let is_mask = |c: char| matches!(c, '*' | '•' | '●' | '✱') || (crosses && matches!(c, 'x' | 'X'));
    let (start, end) = match (text.find(is_mask), text.rfind(is_mask)) {
        (Some(start), Some(end)) => (start, end + text[end..].chars().next().map_or(1, char::len_utf8)),
        _ => {
            let start = text.find("--")?;
            let length = text[start..].bytes().take_while(|b| *b == b'-').count();
            (start, start + length)
        }
    };
    let plain = |part: &str| part.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+' | '(' | ')'));
    let (front, back) = (&text[..start], &text[end..]);
    if !plain(front) || !plain(back) || !text[start..end].chars().all(|c| is_mask(c) || matches!(c, '-' | ' ')) {
        return Some(Phone::Invalid);
    }
    let front: String = front.chars().filter(char::is_ascii_digit).collect();
    let prefix = Digits::of(national(&front, text.starts_with('+')).trim_start_matches("0086"))?;
    let last4 = Digits::of(back)?;
    let enough = prefix.as_str().len() + last4.as_str().len() >= 4;
    Some(if enough { Phone::Masked { prefix, last4 } } else { Phone::Invalid })
}

/// A number and what the exporter says about it: an extension behind 转, `,`, `#` or `ext`, or an expiry.
fn lent(text: &str) -> Option<(String, Digits)> {
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect::<String>();
    if let Some(at) = LENT.iter().filter_map(|word| text.find(word)).min() {
        let number = text[..at].trim_end_matches(['(', '[', ',', ' ', '【', '，']);
        let (number, extension) = match lent(number) {
            Some((number, extension)) => (number, extension),
            None => (national(&digits(number), number.starts_with('+')), Digits::default()),
        };
        return Some((number, extension));
    }
    let lower = text.to_ascii_lowercase();
    for mark in ["转", "ext.", "ext", "分机", ",", "#", "p"] {
        if let Some((number, extension)) = lower.split_once(mark) {
            let extension = extension.trim_matches([' ', ':', ')', '(', '-']);
            let plain = !extension.is_empty() && extension.len() <= 8 && extension.bytes().all(|b| b.is_ascii_digit());
            return plain.then(|| {
                (national(&digits(number), number.starts_with('+')), Digits::of(extension).unwrap_or_default())
            });
        }
    }
    None
}

/// `17012345678-1234` and `0755-88881234-801`: valid in front of the last dash, too long with what is behind it.
fn switchboard(text: &str) -> Option<Phone> {
    let (number, extension) = text.rsplit_once('-')?;
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let (e164, _) = valid(&national(&digits, number.starts_with('+')))?;
    let plain = (1..=6).contains(&extension.len()) && extension.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| Phone::Virtual { number: e164, extension: Digits::of(extension).unwrap_or_default() })
}

/// The number without +86, 0086 or a bare 86 in front of something that is too long without it.
fn national(digits: &str, plus: bool) -> String {
    let rest = digits.strip_prefix("0086").or_else(|| {
        let rest = digits.strip_prefix("86")?;
        (plus || is_mobile(rest)).then_some(rest)
    });
    match rest {
        // After the country code a fixed line loses its zero.
        Some(rest) if !rest.starts_with('0') && !is_mobile(rest) && !is_shared(rest) && rest.len() >= 9 => {
            format!("0{rest}")
        }
        Some(rest) => rest.to_owned(),
        None => digits.to_owned(),
    }
}

fn real(national: &str, line: Line) -> Phone {
    match number(national) {
        Some(e164) => Phone::Real { e164, line },
        None => Phone::Invalid,
    }
}

fn number(national: &str) -> Option<E164> {
    format!("86{}", national.strip_prefix('0').unwrap_or(national)).parse().ok().map(E164)
}

/// A complete national number by the numbering plan of China (shapes as in libphonenumber's metadata for CN).
fn valid(digits: &str) -> Option<(E164, Line)> {
    let line = if is_mobile(digits) {
        Line::Mobile
    } else if is_shared(digits) {
        if digits.starts_with('4') { Line::SharedCost } else { Line::TollFree }
    } else if is_fixed(digits) {
        Line::Fixed
    } else {
        return None;
    };
    number(digits).map(|e164| (e164, line))
}

/// 11 digits: 13, 14[5-9], 15 without 4, 16[2567], 17[0-8], 18, 19 without 4.
fn is_mobile(digits: &str) -> bool {
    let [b'1', second, third, ..] = digits.as_bytes() else { return false };
    let known = match second {
        b'3' | b'8' => true,
        b'4' => matches!(third, b'5'..=b'9'),
        b'5' | b'9' => *third != b'4',
        b'6' => matches!(third, b'2' | b'5'..=b'7'),
        b'7' => *third != b'9',
        _ => false,
    };
    known && digits.len() == 11
}

fn is_shared(digits: &str) -> bool {
    digits.len() == 10 && (digits.starts_with("400") || digits.starts_with("800"))
}

/// 0, area code, subscriber: 010 and 02x with 8 digits, others of three digits with 7 or 8.
fn is_fixed(digits: &str) -> bool {
    let Some(rest) = digits.strip_prefix('0') else { return false };
    match rest.as_bytes() {
        [b'1', b'0', ..] | [b'2', b'0'..=b'5' | b'7'..=b'9', ..] => rest.len() == 10,
        [b'3'..=b'9', _, _, ..] => {
            (10..=11).contains(&rest.len()) && !rest.starts_with("400") && !rest.starts_with("800")
        }
        _ => false,
    }
}

/// 110, 119, 10086, 12305, 12345, 95338, 955xx, 100xx, 106 and longer.
fn is_service(digits: &str) -> bool {
    match digits.as_bytes() {
        [b'1', b'1' | b'2', _] => true,
        [b'1', b'0'..=b'2', _, _, _] => true,
        [b'9', b'5' | b'6', rest @ ..] => (3..=4).contains(&rest.len()),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: &str) {
        let shown = match parse(text) {
            Phone::Real { e164, line } => format!("{line:?} {e164}"),
            Phone::Masked { prefix, last4 } => format!("masked {prefix} {last4}"),
            Phone::Virtual { number, extension } => format!("virtual {number} {extension}"),
            Phone::Service { code } => format!("service {code}"),
            Phone::Empty => "empty".to_owned(),
            Phone::Invalid => "invalid".to_owned(),
        };
        assert_eq!(shown, expect, "telephone {text:?}");
    }

    #[test]
    fn real_numbers() {
        check("13900000000", "Mobile +8613900000000");
        check("+86 13900020074", "Mobile +8613900020074");
        check("(86)13900020074", "Mobile +8613900020074");
        check("0571-80030111", "Fixed +8657180030111");
        check("+86 571 8003 0111", "Fixed +8657180030111");
        check("+86-400-820-1666", "SharedCost +864008201666");
        check("800-820-1666", "TollFree +868008201666");
        check("'13900000000", "Mobile +8613900000000");
        check("\u{202D}13900000000\u{202C}", "Mobile +8613900000000");
    }

    #[test]
    fn masks_are_seen_before_dashes_are_dropped() {
        check("138****5678", "masked 138 5678");
        check("138----5678", "masked 138 5678");
        check("+86 138****5678", "masked 138 5678");
        check("１３８＊＊＊＊５６７８", "masked 138 5678");
        check("138xxxx5678", "masked 138 5678");
        check("0571-****0111", "masked 0571 0111");
        check("1390002****", "masked 1390002 ");
        check("138 **** 5678", "masked 138 5678");
        check("****", "invalid");
        check("张**13", "invalid");
    }

    #[test]
    fn numbers_that_are_lent_out_are_virtual() {
        check("17012345678-1234", "virtual +8617012345678 1234");
        check("17012345678转1234", "virtual +8617012345678 1234");
        check("17012345678,1234", "virtual +8617012345678 1234");
        check("17012345678#1234", "virtual +8617012345678 1234");
        check("17012345678(有效期至2024-05-01)", "virtual +8617012345678 ");
        check("17012345678转1234（有效期至2024-05-01）", "virtual +8617012345678 1234");
        check("0755-88881234-801", "virtual +8675588881234 801");
        check("0755-88881234 ext 801", "virtual +8675588881234 801");
    }

    #[test]
    fn the_rest() {
        check("95338", "service 95338");
        check("110", "service 110");
        check("10086", "service 10086");
        check("", "empty");
        check("--", "empty");
        check("88881234", "invalid");
        check("13800138000/13900139000", "invalid");
        check("微信联系", "invalid");
        check("999999999999999999999999999999", "invalid");
    }

    proptest! {
        #[test]
        fn every_way_of_writing_a_mobile_gives_one_number(tail in 0u32..100_000_000) {
            let (a, b) = (tail / 10_000, tail % 10_000);
            for text in [
                format!("138{a:04}{b:04}"),
                format!("138 {a:04} {b:04}"),
                format!("138-{a:04}-{b:04}"),
                format!("+86 138{a:04}{b:04}"),
                format!("0086138{a:04}{b:04}"),
                format!("86138{a:04}{b:04}"),
            ] {
                let e164 = E164(8_613_800_000_000 + u64::from(tail));
                prop_assert_eq!(parse(&text), Phone::Real { e164, line: Line::Mobile }, "{}", text);
            }
        }

        #[test]
        fn no_text_panics(text in "[0-9*#,x转()+\\- ]{0,25}", any in "\\PC{0,30}") {
            parse(&text);
            parse(&any);
        }
    }
}
