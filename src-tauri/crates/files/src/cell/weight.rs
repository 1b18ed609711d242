//! Weights.

use super::{decimal, tidy};
use keheng_base::Grams;

/// The unit a bare number is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// kilograms, the custom of the trade
    #[default]
    Kilogram,
    /// grams
    Gram,
}

/// Why a cell is no weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightTrouble {
    /// nothing there
    Empty,
    /// not a number with a unit we know
    Unreadable,
    /// negative, or over 100 tonnes
    OutOfRange,
}

/// Units by the end of the text; longer ones first, because 公斤 ends with 斤 and kg with g.
const UNITS: [(&str, i128); 11] = [
    ("公斤", 1000),
    ("千克", 1000),
    ("kgs", 1000),
    ("kg", 1000),
    ("市斤", 500),
    ("斤", 500),
    ("吨", 1_000_000),
    ("毫克", 0),
    ("克", 1),
    ("mg", 0),
    ("g", 1),
];

/// Reads `1.57kg`, `1.57`, `800g`, `1.2公斤`, `3斤`; parts of a gram are rounded half to even.
///
/// # Errors
/// See [`WeightTrouble`].
pub fn parse(text: &str, bare: Unit) -> Result<Grams, WeightTrouble> {
    let tidied = tidy(text);
    let text = tidied.trim_start_matches('\'');
    if text.is_empty() || text.bytes().all(|b| b == b'-') {
        return Err(WeightTrouble::Empty);
    }
    let mut factor = match bare {
        Unit::Kilogram => 1000,
        Unit::Gram => 1,
    };
    let mut number = text;
    if !text.ends_with(|c: char| c.is_ascii_digit()) {
        let lower = text.to_lowercase();
        let unit = UNITS.iter().find(|(name, _)| lower.ends_with(name)).ok_or(WeightTrouble::Unreadable)?;
        factor = unit.1;
        // Lower case of ASCII and Chinese keeps lengths; anything else is no number anyway.
        number = text.get(..text.len().saturating_sub(unit.0.len())).unwrap_or("").trim_end();
    }
    if factor == 0 {
        return Err(WeightTrouble::Unreadable);
    }
    let number = decimal::read(number).ok_or(WeightTrouble::Unreadable)?;
    let (grams, _) = number.whole(factor);
    match i64::try_from(grams) {
        Ok(grams @ 0..=100_000_000) => Ok(Grams(grams)),
        _ => Err(WeightTrouble::OutOfRange),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use WeightTrouble::*;
    use proptest::prelude::*;

    fn check(text: &str, expect: Result<i64, WeightTrouble>) {
        assert_eq!(parse(text, Unit::Kilogram), expect.map(Grams), "weight in {text:?}");
    }

    #[test]
    fn weights_as_people_write_them() {
        for (text, grams) in [
            ("1.57kg", 1570),
            ("1.57", 1570),
            ("1.57 KG", 1570),
            ("800g", 800),
            ("800克", 800),
            ("1.2公斤", 1200),
            ("3斤", 1500),
            ("0.5吨", 500_000),
            ("１．２ｋｇ", 1200),
            ("1,200g", 1200),
            ("0", 0),
            ("0.0005", 0),
            ("0.0015", 2),
        ] {
            check(text, Ok(grams));
        }
        assert_eq!(parse("800", Unit::Gram), Ok(Grams(800)), "the header may say grams");
        assert_eq!(parse("1kg", Unit::Gram), Ok(Grams(1000)), "a unit in the cell wins");
    }

    #[test]
    fn what_is_no_weight_says_why() {
        check("", Err(Empty));
        check("-", Err(Empty));
        check("-1", Err(OutOfRange));
        check("200吨", Err(OutOfRange));
        check("5mg", Err(Unreadable));
        check("轻", Err(Unreadable));
        check("kg", Err(Unreadable));
        check("1.5lb", Err(Unreadable));
    }

    proptest! {
        #[test]
        fn grams_survive_as_kilograms(grams in 0i64..100_000_000) {
            let text = format!("{}.{:03}kg", grams / 1000, grams % 1000);
            prop_assert_eq!(parse(&text, Unit::Kilogram), Ok(Grams(grams)));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,40}") {
            let _ = parse(&text, Unit::Gram);
        }
    }
}
