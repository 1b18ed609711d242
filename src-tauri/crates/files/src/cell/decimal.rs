//! Exact decimal numbers: money and weight never pass through a floating-point number.

/// A number as `mantissa / 10^scale`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Decimal {
    pub mantissa: i128,
    pub scale: u32,
}

/// Most digits that are read; enough for any amount, too few to overflow.
const MAX_DIGITS: usize = 24;

/// Reads `1234`, `1,234.50`, `.5`, `-3` and `+3`. Commas must stand between groups of three digits: `1,5` could be a
/// decimal comma and is refused.
pub(super) fn read(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if (whole.is_empty() && fraction.is_empty()) || whole.len() + fraction.len() > MAX_DIGITS {
        return None;
    }
    if let Some((first, rest)) = whole.split_once(',') {
        let groups_of_three = rest.split(',').all(|group| group.len() == 3);
        if !groups_of_three || !(1..=3).contains(&first.len()) {
            return None;
        }
    }
    let mut mantissa = 0i128;
    for byte in whole.bytes().filter(|b| *b != b',').chain(fraction.bytes()) {
        if !byte.is_ascii_digit() {
            return None;
        }
        mantissa = mantissa * 10 + i128::from(byte - b'0');
    }
    Some(Decimal { mantissa: if negative { -mantissa } else { mantissa }, scale: fraction.len() as u32 })
}

impl Decimal {
    /// This number times `factor` as a whole number, and whether digits had to be rounded (half to even).
    pub fn whole(self, factor: i128) -> (i128, bool) {
        let divisor = 10i128.pow(self.scale);
        let product = self.mantissa * factor;
        let (quotient, rest) = (product.div_euclid(divisor), product.rem_euclid(divisor));
        let up = rest * 2 > divisor || (rest * 2 == divisor && quotient % 2 != 0);
        (quotient + i128::from(up), rest != 0)
    }
}
