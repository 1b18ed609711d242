//! Texts as bytes, and back without trusting any of them.

use super::{
    bytes::{DICTIONARY, PLAIN, Take, put_list, put_varint, take_list},
    fault::damaged,
};
use keheng_base::Fault;
use std::{collections::HashMap, fmt::Write};

const DIGITS: u8 = 3;

/// Texts as they are, as places in a list of those that occur, or as numbers behind the same letters.
pub(super) fn put_texts(out: &mut Vec<u8>, texts: &[&str]) {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut known = Vec::new();
    let mut indices = Vec::new();
    for text in texts {
        let next = known.len();
        let place = *places.entry(text).or_insert(next);
        if place == next {
            known.push(*text);
        }
        indices.push(place as u64);
        if known.len() * 2 > texts.len() {
            return match digits(texts) {
                Some((prefix, length, numbers)) => {
                    out.extend_from_slice(&[DIGITS, length as u8, prefix.len() as u8]);
                    out.extend_from_slice(prefix.as_bytes());
                    put_list(out, &numbers);
                }
                None => {
                    out.push(PLAIN);
                    put_plain(out, texts);
                }
            };
        }
    }
    out.push(DICTIONARY);
    put_varint(out, known.len() as u64);
    put_plain(out, &known);
    put_list(out, &indices);
}

/// The longest prefix that waybills or phones share, in bytes.
const PREFIX: usize = 64;
/// Digits that fit into a number.
const LONGEST: usize = 18;

/// All texts are one prefix and so many digits.
fn digits<'a>(texts: &[&'a str]) -> Option<(&'a str, usize, Vec<u64>)> {
    let first = texts.first()?;
    let length = first.bytes().rev().take_while(u8::is_ascii_digit).count().min(LONGEST);
    let (prefix, _) =
        first.split_at_checked(first.len() - length).filter(|(p, d)| p.len() <= PREFIX && !d.is_empty())?;
    let number = |text: &&str| -> Option<u64> {
        let digits =
            text.strip_prefix(prefix).filter(|d| d.len() == length && d.bytes().all(|b| b.is_ascii_digit()))?;
        digits.parse().ok()
    };
    Some((prefix, length, texts.iter().map(number).collect::<Option<_>>()?))
}

fn take_digits(from: &mut Take, count: usize) -> Result<Texts, Fault> {
    let (length, prefix) = (from.byte()? as usize, from.byte()? as usize);
    if !(1..=LONGEST).contains(&length) || prefix > PREFIX {
        return Err(damaged());
    }
    let prefix = std::str::from_utf8(from.bytes(prefix)?).map_err(|_| damaged())?;
    let mut texts = Texts { all: String::new(), places: Vec::new() };
    for number in take_list(from, count)? {
        let start = texts.all.len();
        texts.all.push_str(prefix);
        let _ = write!(texts.all, "{number:0length$}");
        if texts.all.len() - start != prefix.len() + length {
            return Err(damaged());
        }
        texts.places.push((start, texts.all.len()));
    }
    Ok(texts)
}

fn put_plain(out: &mut Vec<u8>, texts: &[&str]) {
    texts.iter().for_each(|text| put_varint(out, text.len() as u64));
    texts.iter().for_each(|text| out.extend_from_slice(text.as_bytes()));
}

/// Texts as places in one that holds them all: a text that comes often is there once.
pub(super) struct Texts {
    pub all: String,
    pub places: Vec<(usize, usize)>,
}

impl Texts {
    pub(super) fn get(&self, i: usize) -> &str {
        let (start, end) = self.places[i];
        &self.all[start..end]
    }
}

pub(super) fn take_texts(from: &mut Take, count: usize) -> Result<Texts, Fault> {
    match from.byte()? {
        PLAIN => take_plain(from, count),
        DIGITS => take_digits(from, count),
        DICTIONARY => {
            let most = from.count(count)?;
            let known = take_plain(from, most)?;
            let place = |place: u64| known.places.get(usize::try_from(place).ok()?).copied();
            let places: Option<Vec<_>> = take_list(from, count)?.into_iter().map(place).collect();
            Ok(Texts { places: places.ok_or_else(damaged)?, all: known.all })
        }
        _ => Err(damaged()),
    }
}

fn take_plain(from: &mut Take, count: usize) -> Result<Texts, Fault> {
    let left = from.0.len();
    let mut end = 0;
    let places = from.list(count, |from| {
        let start = end;
        end += from.count(left - start)?;
        Ok((start, end))
    })?;
    let all = std::str::from_utf8(from.bytes(end)?).map_err(|_| damaged())?;
    // each text by itself: two halves of a character make no two texts
    if places.iter().any(|(start, _)| !all.is_char_boundary(*start)) {
        return Err(damaged());
    }
    Ok(Texts { all: all.to_owned(), places })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn waybills_take_the_bits_of_their_digits() {
        let hash =
            |i: u32| u64::from_le_bytes(blake3::hash(&i.to_le_bytes()).as_bytes()[..8].try_into().expect("eight"));
        let waybills: Vec<String> = (0..4096).map(|i| format!("SF{:013}", hash(i) % 1_000_000_000)).collect();
        let mut out = Vec::new();
        put_texts(&mut out, &waybills.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(out.len() < 4096 * 30 / 8 + 40, "{}", out.len());
        let back = take_texts(&mut Take(&out), 4096).expect("texts");
        assert!((0..4096).all(|i| back.get(i) == waybills[i]));
    }

    #[test]
    fn half_a_character_is_no_text() {
        let mut bytes = vec![PLAIN, 1, 2];
        bytes.extend_from_slice("客".as_bytes());
        assert!(take_texts(&mut Take(&bytes), 2).is_err());
    }

    proptest! {
        #[test]
        fn texts_come_back(texts in prop::collection::vec("\\PC{0,3}|\0|客衡|[ab]", 0..40)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let mut out = Vec::new();
            put_texts(&mut out, &texts);
            let back = take_texts(&mut Take(&out), texts.len()).expect("texts");
            prop_assert_eq!((0..texts.len()).map(|i| back.get(i)).collect::<Vec<_>>(), texts);
        }

        #[test]
        fn numbered_texts_come_back(prefix in "[A-Z客0]{0,3}", numbers in prop::collection::vec(0u64..1_000_000, 1..40), width in 6usize..22) {
            let texts: Vec<String> = numbers.iter().map(|n| format!("{prefix}{n:0width$}")).collect();
            let mut out = Vec::new();
            put_texts(&mut out, &texts.iter().map(String::as_str).collect::<Vec<_>>());
            let back = take_texts(&mut Take(&out), texts.len()).expect("texts");
            prop_assert!((0..texts.len()).all(|i| back.get(i) == texts[i]));
        }
    }
}
