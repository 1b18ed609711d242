//! Numbers and texts as bytes, and back without trusting any of them.

use super::fault::damaged;
use keheng_base::Fault;
use std::collections::HashMap;

/// Seven bits a byte, the lowest first.
pub(super) fn put_varint(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn varint_len(number: u64) -> usize {
    ((64 - (number | 1).leading_zeros()) as usize).div_ceil(7)
}

/// Small numbers of either sign become small numbers.
fn zigzag(number: i64) -> u64 {
    ((number << 1) ^ (number >> 63)) as u64
}

fn unzigzag(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

/// What is left of a section.
pub(super) struct Take<'a>(pub &'a [u8]);

impl<'a> Take<'a> {
    pub(super) fn bytes(&mut self, count: usize) -> Result<&'a [u8], Fault> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or_else(damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn byte(&mut self) -> Result<u8, Fault> {
        Ok(self.bytes(1)?[0])
    }

    /// A number has one spelling: no empty last byte, nothing beyond 64 bits.
    pub(super) fn varint(&mut self) -> Result<u64, Fault> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return if (byte == 0 && shift > 0) || (shift == 63 && byte > 1) { Err(damaged()) } else { Ok(number) };
            }
        }
        Err(damaged())
    }

    /// A number of things, of which there cannot be more than `most`.
    pub(super) fn count(&mut self, most: usize) -> Result<usize, Fault> {
        usize::try_from(self.varint()?).ok().filter(|count| *count <= most).ok_or_else(damaged)
    }

    /// Things of which each takes a byte at least, so that a count is never larger than what is there.
    fn list<T>(&mut self, count: usize, mut one: impl FnMut(&mut Self) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        if count > self.0.len() {
            return Err(damaged());
        }
        (0..count).map(|_| one(self)).collect()
    }
}

const PLAIN: u8 = 0;
const DIFFERENCES: u8 = 1;
const DICTIONARY: u8 = 2;

/// Numbers in whichever of three ways is the shortest: as they are, as differences, or as places in a list of those that
/// occur.
pub(super) fn put_ints(out: &mut Vec<u8>, numbers: &[i64]) {
    let plain: usize = numbers.iter().map(|n| varint_len(zigzag(*n))).sum();
    let differences: usize = changes(numbers).map(|n| varint_len(zigzag(n))).sum();
    let least = plain.min(differences);
    if least > 2 * numbers.len() {
        let mut known = numbers.to_vec();
        known.sort_unstable();
        known.dedup();
        let mut listed = Vec::new();
        put_varint(&mut listed, known.len() as u64);
        put_rising(&mut listed, &known);
        if listed.len() + numbers.len() < least {
            // found again by searching: the list is sorted
            numbers.iter().for_each(|n| put_varint(&mut listed, known.partition_point(|k| k < n) as u64));
            if listed.len() < least {
                out.push(DICTIONARY);
                out.append(&mut listed);
                return;
            }
        }
    }
    if differences < plain {
        out.push(DIFFERENCES);
        changes(numbers).for_each(|n| put_varint(out, zigzag(n)));
    } else {
        out.push(PLAIN);
        numbers.iter().for_each(|n| put_varint(out, zigzag(*n)));
    }
}

fn changes(numbers: &[i64]) -> impl Iterator<Item = i64> {
    let mut last = 0;
    numbers.iter().map(move |n| n.wrapping_sub(std::mem::replace(&mut last, *n)))
}

pub(super) fn take_ints(from: &mut Take, count: usize) -> Result<Vec<i64>, Fault> {
    match from.byte()? {
        PLAIN => from.list(count, |from| Ok(unzigzag(from.varint()?))),
        DIFFERENCES => {
            let mut last = 0i64;
            from.list(count, |from| {
                last = last.wrapping_add(unzigzag(from.varint()?));
                Ok(last)
            })
        }
        DICTIONARY => {
            let most = from.count(count)?;
            let known = take_rising(from, most)?;
            from.list(count, |from| known.get(from.count(most)?).copied().ok_or_else(damaged))
        }
        _ => Err(damaged()),
    }
}

/// Numbers that strictly rise.
pub(super) fn put_rising(out: &mut Vec<u8>, numbers: &[i64]) {
    let Some(first) = numbers.first() else { return };
    put_varint(out, zigzag(*first));
    numbers.windows(2).for_each(|two| put_varint(out, two[1].wrapping_sub(two[0]) as u64));
}

pub(super) fn take_rising(from: &mut Take, count: usize) -> Result<Vec<i64>, Fault> {
    let mut last: Option<i64> = None;
    from.list(count, |from| {
        let number = from.varint()?;
        let next = match last {
            None => unzigzag(number),
            Some(last) => last.checked_add_unsigned(number).filter(|next| *next > last).ok_or_else(damaged)?,
        };
        last = Some(next);
        Ok(next)
    })
}

/// Texts as they are, or as places in a list of those that occur.
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
            out.push(PLAIN);
            put_plain(out, texts);
            return;
        }
    }
    out.push(DICTIONARY);
    put_varint(out, known.len() as u64);
    put_plain(out, &known);
    indices.into_iter().for_each(|place| put_varint(out, place));
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
        DICTIONARY => {
            let most = from.count(count)?;
            let known = take_plain(from, most)?;
            let places = from.list(count, |from| known.places.get(from.count(most)?).copied().ok_or_else(damaged))?;
            Ok(Texts { all: known.all, places })
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

/// One bit a thing, the lowest first; what is left of the last byte is 0.
pub(super) fn put_bits(out: &mut Vec<u8>, bits: impl Iterator<Item = bool>) {
    for (i, bit) in bits.enumerate() {
        if i % 8 == 0 {
            out.push(0);
        }
        if let Some(last) = out.last_mut().filter(|_| bit) {
            *last |= 1 << (i % 8);
        }
    }
}

pub(super) fn take_bits(from: &mut Take, count: usize) -> Result<Vec<bool>, Fault> {
    let bytes = from.bytes(count.div_ceil(8))?;
    if !count.is_multiple_of(8) && bytes.last().is_some_and(|last| last >> (count % 8) != 0) {
        return Err(damaged());
    }
    Ok((0..count).map(|i| bytes[i / 8] >> (i % 8) & 1 == 1).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_number_has_one_spelling() {
        for bytes in [&[0x80, 0][..], &[0xff; 11], &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2], &[0x80]]
        {
            assert!(Take(bytes).varint().is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn half_a_character_is_no_text() {
        let mut bytes = vec![PLAIN, 1, 2];
        bytes.extend_from_slice("客".as_bytes());
        assert!(take_texts(&mut Take(&bytes), 2).is_err());
    }

    proptest! {
        #[test]
        fn numbers_come_back(numbers in prop::collection::vec(prop_oneof![any::<i64>(), -3i64..3, Just(i64::MIN), Just(i64::MAX)], 0..60)) {
            let mut out = Vec::new();
            put_ints(&mut out, &numbers);
            let mut from = Take(&out);
            prop_assert_eq!(&take_ints(&mut from, numbers.len()).expect("numbers"), &numbers);
            prop_assert!(from.0.is_empty());
            let mut rising = numbers;
            rising.sort_unstable();
            rising.dedup();
            out.clear();
            put_rising(&mut out, &rising);
            prop_assert_eq!(take_rising(&mut Take(&out), rising.len()).expect("rising numbers"), rising);
        }

        #[test]
        fn texts_come_back(texts in prop::collection::vec("\\PC{0,3}|\0|客衡|[ab]", 0..40)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let mut out = Vec::new();
            put_texts(&mut out, &texts);
            let back = take_texts(&mut Take(&out), texts.len()).expect("texts");
            prop_assert_eq!((0..texts.len()).map(|i| back.get(i)).collect::<Vec<_>>(), texts);
        }
    }
}
