//! How alike two ideas look: L. R. Dice, Ecology 26 (1945) 297-302, over pairs of neighbouring characters. It serves both
//! languages without a dictionary, and it only proposes.

use std::collections::BTreeMap;

/// From here on a pair is shown to people.
pub(super) const SHOWN: f64 = 0.5;

/// Letters, digits and Han characters without case; what separates words does not count.
pub(super) fn folded(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Pairs of neighbours with how often each occurs.
pub(super) fn pairs(text: &[char]) -> BTreeMap<[char; 2], u32> {
    let mut found = BTreeMap::new();
    for pair in text.windows(2) {
        *found.entry([pair[0], pair[1]]).or_insert(0) += 1;
    }
    found
}

/// 0 nothing in common, 1 the same pairs; texts of one character are alike when they are the same.
pub(super) fn alike(a: &BTreeMap<[char; 2], u32>, b: &BTreeMap<[char; 2], u32>) -> f64 {
    let size = |of: &BTreeMap<[char; 2], u32>| of.values().sum::<u32>();
    let all = size(a) + size(b);
    if all == 0 {
        return 0.0;
    }
    let common: u32 = a.iter().map(|(pair, n)| (*n).min(b.get(pair).copied().unwrap_or(0))).sum();
    2.0 * f64::from(common) / f64::from(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(a: &str, b: &str) -> f64 {
        alike(&pairs(&folded(a)), &pairs(&folded(b)))
    }

    #[test]
    fn the_same_thought_in_other_words_is_proposed_and_others_are_not() {
        assert_eq!(of("晚上也能派送", "晚上也能 派送！"), 1.0, "blanks and signs say nothing");
        assert!(of("增加晚间派送", "晚间派送") >= SHOWN);
        assert!(of("Deliver in the evening", "evening delivery") >= SHOWN);
        assert!(of("理赔要快", "包装要结实") < SHOWN);
        assert_eq!(of("快", "快"), 0.0, "one character has no pairs");
    }
}
