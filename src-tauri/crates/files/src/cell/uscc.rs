//! The unified social credit code of a Chinese organisation (GB 32100-2015).

use super::tidy;

/// The 31 characters of the code in the order of their values: no I, O, S, V, Z.
const ALPHABET: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

/// Why a code is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UsccTrouble {
    /// not 18 characters
    Length,
    /// a character that codes do not use
    Character,
    /// check character wrong: most often a typing mistake
    Check,
}

/// The code in upper case without blanks, if its check character is right:
/// `(31 - sum(value_i * 3^i mod 31) mod 31) mod 31` over the first 17 (GB 32100-2015, section 5).
///
/// # Errors
/// See [`UsccTrouble`]. Warn, do not refuse: the customer may exist all the same.
pub fn parse(text: &str) -> Result<String, UsccTrouble> {
    let code: String =
        tidy(text).chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_uppercase();
    if code.chars().count() != 18 {
        return Err(UsccTrouble::Length);
    }
    let (mut sum, mut weight, mut last) = (0, 1, 0);
    for (at, byte) in code.bytes().enumerate() {
        let value = ALPHABET.iter().position(|c| *c == byte).ok_or(UsccTrouble::Character)?;
        // Registration authority, category and region are digits except for the category (third national edition).
        if (2..8).contains(&at) && !byte.is_ascii_digit() {
            return Err(UsccTrouble::Character);
        }
        if at < 17 {
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        last = value;
    }
    if (31 - sum % 31) % 31 == last { Ok(code) } else { Err(UsccTrouble::Check) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: Result<&str, UsccTrouble>) {
        assert_eq!(parse(text), expect.map(str::to_owned), "code {text:?}");
    }

    #[test]
    fn codes() {
        check(" 9111 0000 6000 37341l", Ok("91110000600037341L"));
        check("９１１１００００６０００３７３４１Ｌ", Ok("91110000600037341L"));
        check("9111000060003734", Err(UsccTrouble::Length));
        check("91110000I00037341L", Err(UsccTrouble::Character));
        check("91110000600037342L", Err(UsccTrouble::Check));
    }

    proptest! {
        /// 3 has order 30 modulo the prime 31, so all 17 weights differ and are not zero.
        #[test]
        fn every_single_mistake_and_every_swap_is_found(body in "91[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}", at in 0usize..17, step in 1usize..31) {
            let value = |b: u8| ALPHABET.iter().position(|c| *c == b).unwrap();
            let good = ALPHABET.iter().find_map(|c| parse(&format!("{body}{}", char::from(*c))).ok()).unwrap();
            let mut wrong = good.clone().into_bytes();
            wrong[at] = ALPHABET[(value(wrong[at]) + step) % 31];
            prop_assert!(parse(std::str::from_utf8(&wrong).unwrap()).is_err(), "one character changed");
            let mut swapped = good.clone().into_bytes();
            swapped.swap(at, (at + 1).min(16));
            if swapped != good.as_bytes() {
                prop_assert!(parse(std::str::from_utf8(&swapped).unwrap()).is_err(), "two neighbours swapped");
            }
        }
    }
}
