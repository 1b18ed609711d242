//! Waybill numbers and the ids packed from them.
//!
//! A number of at most two letters and fifteen digits packs exactly, in order and below 2^60, so that two machines that
//! import the same export give one shipment the same id, and inserts in order of number append to the table. Any other
//! number gets an id from its hash (bit 61 set) and is stored beside it.

use crate::db::content_id;

/// Digits that pack.
const DIGITS: usize = 15;
/// Digit strings of length 0 to 15: (10^16 - 1) / 9.
const PER_PREFIX: i64 = 1_111_111_111_111_111;

/// The id of a clean, upper-case number; the flag says that it cannot be unpacked.
pub fn pack(no: &str) -> (i64, bool) {
    match exact(no) {
        Some(id) => (id, false),
        None => (content_id("shipment", no), true),
    }
}

fn exact(no: &str) -> Option<i64> {
    let bytes = no.as_bytes();
    let letters = bytes.iter().take_while(|b| b.is_ascii_uppercase()).count();
    let digits = &bytes[letters..];
    if letters > 2 || digits.is_empty() || digits.len() > DIGITS {
        return None;
    }
    // none = 0, A..Z = 1..26 followed by AA..ZZ under their first letter: 27 slots a first letter
    let prefix = match &bytes[..letters] {
        [] => 0,
        [a] => 1 + i64::from(a - b'A') * 27,
        [a, b, ..] => 2 + i64::from(a - b'A') * 27 + i64::from(b - b'A'),
    };
    let mut value = 0i64;
    for d in digits {
        if !d.is_ascii_digit() {
            return None;
        }
        value = value * 10 + i64::from(d - b'0');
    }
    Some(prefix * PER_PREFIX + first_of(digits.len()) + value)
}

/// How many digit strings are shorter than `len`: (10^len - 1) / 9.
fn first_of(len: usize) -> i64 {
    (10i64.pow(len as u32) - 1) / 9
}

/// Value and count of the digits of a packed id.
pub fn unpack_parts(id: i64) -> Option<(i64, u32)> {
    if id <= 0 || id >= PER_PREFIX * (1 + 26 * 27) {
        return None;
    }
    let rest = id % PER_PREFIX;
    let len = (1..=DIGITS).rev().find(|len| first_of(*len) <= rest)?;
    Some((rest - first_of(len), len as u32))
}

/// The number of a packed id.
pub fn unpack(id: i64) -> Option<String> {
    let (value, len) = unpack_parts(id)?;
    let prefix = id / PER_PREFIX;
    let mut text = String::with_capacity(17);
    if prefix > 0 {
        let (first, second) = ((prefix - 1) / 27, (prefix - 1) % 27);
        text.push((b'A' + first as u8) as char);
        if second > 0 {
            text.push((b'A' + second as u8 - 1) as char);
        }
    }
    text += &format!("{value:0width$}", width = len as usize);
    Some(text)
}

/// The number of a shipment as people know it: written on the row, or held by its id.
pub fn shown(id: i64, no: Option<String>) -> String {
    no.or_else(|| unpack(id)).unwrap_or_else(|| id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_packs_unpacks(no in "[A-Z]{0,2}[0-9]{1,15}") {
            let (id, hashed) = pack(&no);
            prop_assert!(!hashed);
            prop_assert!(id > 0 && id < 1 << 60, "ids must stay below the bit that marks a hash");
            prop_assert_eq!(unpack(id), Some(no.clone()));
            let digits = no.trim_start_matches(|c: char| c.is_ascii_uppercase());
            prop_assert_eq!(unpack_parts(id), Some((digits.parse().unwrap(), digits.len() as u32)));
        }

        #[test]
        fn order_is_kept_among_numbers_of_one_shape(a in 0u64..1_000_000_000_000_000, b in 0u64..1_000_000_000_000_000) {
            let id = |n| pack(&format!("SF{n:015}")).0;
            prop_assert_eq!(id(a).cmp(&id(b)), a.cmp(&b), "imports in order of number must append");
        }

        #[test]
        fn other_numbers_are_marked(no in "[A-Z]{3,4}[0-9]{4,16}|[0-9]{16,20}|[A-Z]{2}[0-9]{9}CN") {
            let (id, hashed) = pack(&no);
            prop_assert!(hashed && id >= 1 << 61);
            prop_assert_eq!(unpack(id), None);
        }
    }
}
