//! Numbers as bytes, and back without trusting any of them.

use super::fault::damaged;
use keheng_base::Fault;

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
    pub(super) fn list<T>(
        &mut self,
        count: usize,
        mut one: impl FnMut(&mut Self) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        if count > self.0.len() {
            return Err(damaged());
        }
        (0..count).map(|_| one(self)).collect()
    }
}

/// Numbers one by one, or all in as many bits as the largest needs: what packs the file finds what repeats, and can only add
/// to what is random.
pub(super) fn put_list(out: &mut Vec<u8>, numbers: &[u64]) {
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

pub(super) fn take_list(from: &mut Take, count: usize) -> Result<Vec<u64>, Fault> {
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

pub(super) const PLAIN: u8 = 0;
const DIFFERENCES: u8 = 1;
pub(super) const DICTIONARY: u8 = 2;

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
    fn random_numbers_take_their_bits_and_no_more() {
        let hash =
            |i: u32| u64::from_le_bytes(blake3::hash(&i.to_le_bytes()).as_bytes()[..8].try_into().expect("eight"));
        let minutes: Vec<i64> = (0..4096).map(|i| 1_700_000_000 + (hash(i) % 525_600) as i64 * 60).collect();
        let mut ids: Vec<i64> = (0..4096).map(|i| (hash(i) >> 1) as i64).collect();
        ids.sort_unstable();
        let mut out = Vec::new();
        put_ints(&mut out, &minutes);
        assert!(out.len() < 4096 * 20 / 8 + 20, "{}", out.len());
        assert_eq!(take_ints(&mut Take(&out), 4096), Ok(minutes));
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
    }
}
