//! The key of a workspace.

use keheng_base::Fault;
use std::{fmt, str::FromStr};
use unicode_normalization::UnicodeNormalization;

/// Crockford's base32: no letter that looks like a number or like another.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 24;

/// The key of a workspace: 120 random bits, made with it and handed on in the first full file or as 24 characters. Whoever
/// has it can make files that are taken for the firm's own; it encrypts nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Secret([u8; 15]);

impl Secret {
    /// A key of these random bytes.
    pub fn from_bytes(bytes: [u8; 15]) -> Secret {
        Secret(bytes)
    }

    /// The bytes, to be kept.
    pub fn bytes(&self) -> [u8; 15] {
        self.0
    }

    /// What signs files.
    pub(super) fn key(&self) -> [u8; 32] {
        blake3::derive_key("keheng exchange 2026 mac", &self.0)
    }

    /// Tells two keys apart without telling either.
    pub(super) fn mark(&self) -> String {
        blake3::Hash::from_bytes(blake3::derive_key("keheng exchange 2026 mark", &self.0)).to_hex()[..16].to_owned()
    }
}

/// 24 capital letters and digits.
impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for five in self.0.chunks(5) {
            let bits = five.iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
            for i in (0..8).rev() {
                write!(f, "{}", char::from(LETTERS[(bits >> (5 * i) & 31) as usize]))?;
            }
        }
        Ok(())
    }
}

/// No log tells a key.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({})", self.mark())
    }
}

/// Reads what somebody typed: either case, full width, blanks and hyphens anywhere, O for 0, I and L for 1.
/// `exchange_secret` for everything else.
impl FromStr for Secret {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Secret, Fault> {
        let wrong = || Fault::new("exchange_secret");
        let typed = text.nfkc().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–' | '—' | '_'));
        let mut bits = Vec::with_capacity(LENGTH);
        for c in typed {
            let letter = match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = LETTERS.iter().position(|l| char::from(*l) == letter).ok_or_else(wrong)?;
            if bits.len() == LENGTH {
                return Err(wrong());
            }
            bits.push(value as u64);
        }
        if bits.len() != LENGTH {
            return Err(wrong());
        }
        let mut bytes = [0; 15];
        for (five, eight) in bytes.chunks_mut(5).zip(bits.chunks(8)) {
            let bits = eight.iter().fold(0u64, |bits, value| bits << 5 | value);
            five.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        Ok(Secret(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_key_is_read_as_people_write_it() {
        let key: Secret = "0123456789ABCDEFGHJKMNPQ".parse().expect("a key");
        for typed in [
            "o1234-56789-abcde-fghjk-mnpq",
            " OI23 4567 89AB\tCDEF\nGHJK MNPQ ",
            "0l23456789abcdefghjkmnpq",
            "０１２３４５６７８９ＡＢＣＤＥＦ－ＧＨＪＫＭＮＰＱ",
        ] {
            assert_eq!(typed.parse::<Secret>().expect(typed), key);
        }
        for wrong in ["", "0123456789ABCDEFGHJKMNP", "0123456789ABCDEFGHJKMNPQR", "0123456789ABCDEFGHJKMNPU", "客"] {
            assert_eq!(wrong.parse::<Secret>().expect_err(wrong).code, "exchange_secret");
        }
        assert!(!format!("{key:?}").contains("0123"), "a key shows up in no log");
    }

    proptest! {
        #[test]
        fn a_key_comes_back(bytes in any::<[u8; 15]>()) {
            let key = Secret::from_bytes(bytes);
            let text = key.to_string();
            prop_assert_eq!(text.len(), LENGTH);
            prop_assert_eq!(text.parse::<Secret>().expect("a key"), key);
        }
    }
}
