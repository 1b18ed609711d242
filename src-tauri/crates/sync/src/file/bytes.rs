//! Numbers and texts as bytes, and back without trusting any of them.

use super::fault::damaged;
use keheng_base::Fault;
use std::{collections::HashMap, fmt::Write};

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

/// Numbers one by one, or all in as many bits as the largest needs: what packs the file finds what repeats, and can only add
/// to what is random.
fn put_list(out: &mut Vec<u8>, numbers: &[u64]) {
    let bits = Bits::of(numbers);
    if bits.len(numbers.len()) >= varints_len(numbers) {
        out.push(0);
        return numbers.iter().for_each(|n| put_varint(out, *n));
    }
    out.push(bits.each);
    put_varint(out, bits.least);
    put_varint(out, bits.step);
    let (mut waiting, mut count) = (0u128, 0);
    for number in numbers {
        waiting |= u128::from((number - bits.least) / bits.step) << count;
        count += u32::from(bits.each);
        while count >= 8 {
            out.push(waiting as u8);
            (waiting, count) = (waiting >> 8, count - 8);
        }
    }
    if count > 0 {
        out.push(waiting as u8);
    }
}

fn list_len(numbers: &[u64]) -> usize {
    Bits::of(numbers).len(numbers.len()).min(varints_len(numbers))
}

fn varints_len(numbers: &[u64]) -> usize {
    numbers.iter().map(|n| varint_len(*n)).sum()
}

/// Numbers are `least` and a multiple of `step` that takes `each` bits.
struct Bits {
    least: u64,
    step: u64,
    each: u8,
}

impl Bits {
    fn of(numbers: &[u64]) -> Bits {
        let (least, most) = numbers.iter().fold((u64::MAX, 0), |(least, most), n| (least.min(*n), most.max(*n)));
        let least = least.min(most);
        let step = numbers.iter().fold(0, |step, n| greatest_divisor(n - least, step)).max(1);
        Bits { least, step, each: (64 - ((most - least) / step).leading_zeros()) as u8 }
    }

    /// What takes a byte or less is left to what packs the file, which knows what is frequent.
    fn len(&self, count: usize) -> usize {
        if self.each <= 8 { usize::MAX } else { (count * usize::from(self.each)).div_ceil(8) + 12 }
    }
}

fn greatest_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

fn take_list(from: &mut Take, count: usize) -> Result<Vec<u64>, Fault> {
    let each = u32::from(from.byte()?);
    if each == 0 {
        return from.list(count, Take::varint);
    }
    if !(9..=64).contains(&each) {
        return Err(damaged());
    }
    let (least, step) = (from.varint()?, from.varint()?);
    let bytes = from.bytes(count.checked_mul(each as usize).ok_or_else(damaged)?.div_ceil(8))?;
    let (mut waiting, mut have, mut next) = (0u128, 0, bytes.iter());
    let mut one = || {
        while have < each {
            waiting |= u128::from(*next.next()?) << have;
            have += 8;
        }
        let number = waiting & ((1 << each) - 1);
        (waiting, have) = (waiting >> each, have - each);
        least.checked_add(step.checked_mul(number as u64)?)
    };
    let numbers: Option<Vec<u64>> = (0..count).map(|_| one()).collect();
    numbers.filter(|_| waiting == 0).ok_or_else(damaged)
}

const PLAIN: u8 = 0;
const DIFFERENCES: u8 = 1;
const DICTIONARY: u8 = 2;
const DIGITS: u8 = 3;

/// Numbers in whichever of three ways is the shortest: as they are, as differences, or as places in a list of those that
/// occur.
pub(super) fn put_ints(out: &mut Vec<u8>, numbers: &[i64]) {
    let plain: Vec<u64> = numbers.iter().map(|n| zigzag(*n)).collect();
    let differences: Vec<u64> = changes(numbers).map(zigzag).collect();
    let (as_they_are, changed) = (list_len(&plain), list_len(&differences));
    let least = as_they_are.min(changed);
    if least > numbers.len() {
        let mut known = numbers.to_vec();
        known.sort_unstable();
        known.dedup();
        if known.len() * 5 < numbers.len() * 4 {
            // found again by searching: the list is sorted
            let places: Vec<u64> = numbers.iter().map(|n| known.partition_point(|k| k < n) as u64).collect();
            let mut listed = Vec::new();
            put_varint(&mut listed, known.len() as u64);
            put_rising(&mut listed, &known);
            put_list(&mut listed, &places);
            if listed.len() < least {
                out.push(DICTIONARY);
                return out.append(&mut listed);
            }
        }
    }
    let (way, list) = if changed < as_they_are { (DIFFERENCES, differences) } else { (PLAIN, plain) };
    out.push(way);
    put_list(out, &list);
}

fn changes(numbers: &[i64]) -> impl Iterator<Item = i64> {
    let mut last = 0;
    numbers.iter().map(move |n| n.wrapping_sub(std::mem::replace(&mut last, *n)))
}

pub(super) fn take_ints(from: &mut Take, count: usize) -> Result<Vec<i64>, Fault> {
    let way = from.byte()?;
    if way == DICTIONARY {
        let most = from.count(count)?;
        let known = take_rising(from, most)?;
        let place = |place: u64| known.get(usize::try_from(place).ok()?).copied();
        return take_list(from, count)?.into_iter().map(|n| place(n).ok_or_else(damaged)).collect();
    }
    let mut numbers: Vec<i64> = take_list(from, count)?.into_iter().map(unzigzag).collect();
    match way {
        PLAIN => {}
        DIFFERENCES => {
            let mut last = 0i64;
            numbers.iter_mut().for_each(|n| {
                last = last.wrapping_add(*n);
                *n = last;
            });
        }
        _ => return Err(damaged()),
    }
    Ok(numbers)
}

/// Numbers that strictly rise.
pub(super) fn put_rising(out: &mut Vec<u8>, numbers: &[i64]) {
    let Some(first) = numbers.first() else { return };
    put_varint(out, zigzag(*first));
    let steps: Vec<u64> = numbers.windows(2).map(|two| two[1].wrapping_sub(two[0]) as u64).collect();
    put_list(out, &steps);
}

pub(super) fn take_rising(from: &mut Take, count: usize) -> Result<Vec<i64>, Fault> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let mut last = unzigzag(from.varint()?);
    let mut numbers = vec![last];
    for step in take_list(from, count - 1)? {
        last = last.checked_add_unsigned(step).filter(|next| *next > last).ok_or_else(damaged)?;
        numbers.push(last);
    }
    Ok(numbers)
}

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

    #[test]
    fn random_numbers_take_their_bits_and_no_more() {
        let hash =
            |i: u32| u64::from_le_bytes(blake3::hash(&i.to_le_bytes()).as_bytes()[..8].try_into().expect("eight"));
        let minutes: Vec<i64> = (0..4096).map(|i| 1_700_000_000 + (hash(i) % 525_600) as i64 * 60).collect();
        let waybills: Vec<String> = (0..4096).map(|i| format!("SF{:013}", hash(i) % 1_000_000_000)).collect();
        let mut ids: Vec<i64> = (0..4096).map(|i| (hash(i) >> 1) as i64).collect();
        ids.sort_unstable();
        let mut out = Vec::new();
        put_ints(&mut out, &minutes);
        assert!(out.len() < 4096 * 20 / 8 + 20, "{}", out.len());
        assert_eq!(take_ints(&mut Take(&out), 4096), Ok(minutes));
        out.clear();
        put_texts(&mut out, &waybills.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(out.len() < 4096 * 30 / 8 + 40, "{}", out.len());
        let back = take_texts(&mut Take(&out), 4096).expect("texts");
        assert!((0..4096).all(|i| back.get(i) == waybills[i]));
        out.clear();
        put_rising(&mut out, &ids);
        assert!(out.len() < 4096 * 56 / 8, "{}", out.len());
        assert_eq!(take_rising(&mut Take(&out), 4096), Ok(ids));
    }

    proptest! {
        #[test]
        fn lists_come_back(numbers in prop::collection::vec(prop_oneof![any::<u64>(), 0u64..9000, Just(u64::MAX)], 0..60), few in 0u64..64) {
            let mut out = Vec::new();
            let numbers: Vec<u64> = numbers.iter().map(|n| n >> few).collect();
            put_list(&mut out, &numbers);
            let mut from = Take(&out);
            prop_assert_eq!(take_list(&mut from, numbers.len()), Ok(numbers));
            prop_assert!(from.0.is_empty());
        }

        #[test]
        fn numbered_texts_come_back(prefix in "[A-Z客0]{0,3}", numbers in prop::collection::vec(0u64..1_000_000, 1..40), width in 6usize..22) {
            let texts: Vec<String> = numbers.iter().map(|n| format!("{prefix}{n:0width$}")).collect();
            let mut out = Vec::new();
            put_texts(&mut out, &texts.iter().map(String::as_str).collect::<Vec<_>>());
            let back = take_texts(&mut Take(&out), texts.len()).expect("texts");
            prop_assert!((0..texts.len()).all(|i| back.get(i) == texts[i]));
        }

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
