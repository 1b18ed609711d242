//! Texts as bytes, and back without trusting any of them.

use super::{
    block::TEXT,
    bytes::{Put, Take, put_ints, put_list, take_ints, take_list},
    fault::damaged,
};
use keheng_base::Fault;
use std::{collections::HashMap, fmt::Write};

const PLAIN: u8 = 0;
const DICTIONARY: u8 = 1;
const DIGITS: u8 = 2;

/// Texts one after the other, as places in a list of those that occur, or with their digits apart.
pub(super) fn put_texts(out: &mut Put, texts: &[&str]) {
    if !texts.is_empty() {
        put(out, texts, true);
    }
}

fn put(out: &mut Put, texts: &[&str], digits: bool) {
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
            return put_each(out, texts, digits);
        }
    }
    out.byte(DICTIONARY);
    out.varint(known.len() as u64);
    put_each(out, &known, digits);
    put_list(out, &indices);
}

/// Texts that hardly repeat.
fn put_each(out: &mut Put, texts: &[&str], digits: bool) {
    let count = |text: &&str| text.bytes().filter(u8::is_ascii_digit).count();
    let bytes: usize = texts.iter().map(|t| t.len()).sum();
    if digits && texts.iter().map(count).sum::<usize>() * SHARE >= bytes {
        put_digits(out, texts);
    } else {
        out.byte(PLAIN);
        put_plain(out, texts);
    }
}

/// Digits are put apart where they are at least one in so many bytes.
const SHARE: usize = 3;
/// Digits that fit into a number.
const LONGEST: usize = 18;

/// Calls back with each run of digits, as its bytes in the text; longer runs come in pieces.
fn runs<E>(text: &str, mut one: impl FnMut(usize, usize) -> Result<(), E>) -> Result<(), E> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take(LONGEST).take_while(|b| b.is_ascii_digit()).count();
        if length > 0 {
            one(at, at + length)?;
        }
        at += length.max(1);
    }
    Ok(())
}

/// The texts with zeros for digits, then the numbers that the digits make, those of as many digits together: of telephone
/// numbers and waybills, however they are written, only the numbers are left.
fn put_digits(out: &mut Put, texts: &[&str]) {
    let mut numbers = [const { Vec::new() }; LONGEST];
    let mut empty = Vec::with_capacity(texts.len());
    for text in texts {
        let _ = runs(text, |start, end| {
            let number = text[start..end].bytes().fold(0i64, |n, digit| n * 10 + i64::from(digit - b'0'));
            numbers[end - start - 1].push(number);
            Ok::<_, ()>(())
        });
        empty.push(text.replace(|c: char| c.is_ascii_digit(), "0"));
    }
    out.byte(DIGITS);
    put(out, &empty.iter().map(String::as_str).collect::<Vec<_>>(), false);
    numbers.iter().for_each(|of_length| put_ints(out, of_length));
}

fn take_digits(from: &mut Take, count: usize) -> Result<Texts, Fault> {
    let empty = take(from, count, false)?;
    let mut counts = [0; LONGEST];
    for i in 0..count {
        runs(empty.get(i), |start, end| {
            counts[end - start - 1] += 1;
            Ok(())
        })?;
    }
    let mut numbers = Vec::new();
    for of_length in counts {
        numbers.push(take_ints(from, of_length)?.into_iter());
    }
    let mut texts = Texts { all: String::new(), places: Vec::with_capacity(count) };
    for i in 0..count {
        let (start, text, mut done) = (texts.all.len(), empty.get(i), 0);
        runs(text, |from, to| {
            let length = to - from;
            let number = numbers[length - 1].next().filter(|n| (0..10i64.pow(length as u32)).contains(n));
            texts.all.push_str(&text[done..from]);
            write!(texts.all, "{:0length$}", number.ok_or_else(damaged)?).map_err(|_| damaged())?;
            done = to;
            Ok(())
        })?;
        texts.all.push_str(&text[done..]);
        texts.places.push((start, texts.all.len()));
    }
    Ok(texts)
}

fn put_plain(out: &mut Put, texts: &[&str]) {
    put_list(out, &texts.iter().map(|text| text.len() as u64).collect::<Vec<_>>());
    out.cut();
    texts.iter().for_each(|text| out.all(text.as_bytes()));
    out.cut();
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

/// As many texts; each counted by itself they have no more bytes than a block may have. The caller bounds `count`.
pub(super) fn take_texts(from: &mut Take, count: usize) -> Result<Texts, Fault> {
    if count == 0 {
        return Ok(Texts { all: String::new(), places: Vec::new() });
    }
    take(from, count, true)
}

fn take(from: &mut Take, count: usize, digits: bool) -> Result<Texts, Fault> {
    match from.byte()? {
        DICTIONARY => {
            let most = from.count(count)?;
            let known = take_each(from, most, digits)?;
            let mut bytes = 0;
            let mut place = |place: u64| {
                let place = known.places.get(usize::try_from(place).ok()?).copied()?;
                bytes += place.1 - place.0;
                (bytes <= TEXT).then_some(place)
            };
            let places: Option<Vec<_>> = take_list(from, count)?.into_iter().map(&mut place).collect();
            Ok(Texts { places: places.ok_or_else(damaged)?, all: known.all })
        }
        way => take_way(from, way, count, digits),
    }
}

fn take_each(from: &mut Take, count: usize, digits: bool) -> Result<Texts, Fault> {
    let way = from.byte()?;
    take_way(from, way, count, digits)
}

fn take_way(from: &mut Take, way: u8, count: usize, digits: bool) -> Result<Texts, Fault> {
    match way {
        PLAIN => take_plain(from, count),
        DIGITS if digits => take_digits(from, count),
        _ => Err(damaged()),
    }
}

fn take_plain(from: &mut Take, count: usize) -> Result<Texts, Fault> {
    let mut places = Vec::with_capacity(count);
    let mut end = 0usize;
    for length in take_list(from, count)? {
        let start = end;
        let length = usize::try_from(length).ok().filter(|length| *length <= TEXT).ok_or_else(damaged)?;
        end += length;
        if end > TEXT {
            return Err(damaged());
        }
        places.push((start, end));
    }
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

    fn put<T: AsRef<str>>(texts: &[T]) -> Vec<u8> {
        let mut out = Put::default();
        put_texts(&mut out, &texts.iter().map(AsRef::as_ref).collect::<Vec<_>>());
        out.bytes
    }

    fn take(bytes: &[u8], count: usize) -> Vec<String> {
        let mut from = Take(bytes);
        let texts = take_texts(&mut from, count).expect("texts");
        assert!(from.0.is_empty());
        (0..count).map(|i| texts.get(i).to_owned()).collect()
    }

    #[test]
    fn waybills_take_the_bytes_of_their_numbers() {
        let hash =
            |i: u32| u64::from_le_bytes(blake3::hash(&i.to_le_bytes()).as_bytes()[..8].try_into().expect("eight"));
        let waybills: Vec<String> = (0..4096).map(|i| format!("SF{:013}", hash(i) % 1_000_000_000)).collect();
        let out = put(&waybills);
        assert!(out.len() < 4096 * 4 + 80, "{}", out.len());
        assert_eq!(take(&out, 4096), waybills);
        let phones: Vec<String> = (0..4096)
            .map(|i| match hash(i) % 3 {
                0 => format!("138****{:04}", hash(i) % 9973),
                1 => format!("13{:09}", hash(i) % 1_000_000_007),
                _ => format!("13{:09}-{:04}", hash(i) % 1_000_000_007, hash(i) % 9973),
            })
            .collect();
        let out = put(&phones);
        assert!(out.len() < 4096 * 6, "{}", out.len());
        assert_eq!(take(&out, 4096), phones);
    }

    #[test]
    fn half_a_character_is_no_text() {
        let mut bytes = vec![PLAIN, 1, 1, 1, 0, 1];
        bytes.extend_from_slice("客".as_bytes());
        assert!(take_texts(&mut Take(&bytes), 2).is_err());
        let whole = [&[PLAIN, 0, 3][..], "客".as_bytes()].concat();
        assert!(take_texts(&mut Take(&whole), 1).is_ok());
    }

    proptest! {
        #[test]
        fn texts_come_back(texts in prop::collection::vec("\\PC{0,3}|\0|客衡|[ab]", 0..40)) {
            prop_assert_eq!(take(&put(&texts), texts.len()), texts);
        }

        #[test]
        fn digits_come_back(texts in prop::collection::vec("[0-9]{0,40}|[A-Z客0]{0,3}[0-9*٣]{1,20}|([0-9]{1,3}号){1,3}", 0..40)) {
            prop_assert_eq!(take(&put(&texts), texts.len()), texts);
        }
    }
}
