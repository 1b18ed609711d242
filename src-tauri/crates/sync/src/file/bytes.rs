//! Numbers as bytes, and back without trusting any of them.

use super::fault::damaged;
use keheng_base::Fault;

/// What a section is written to.
#[derive(Default)]
pub(super) struct Put {
    pub bytes: Vec<u8>,
    /// where something of another kind follows, so that each kind is packed by itself, with its own frequencies
    pub cuts: Vec<usize>,
}

impl Put {
    pub(super) fn cut(&mut self) {
        if self.cuts.last() != Some(&self.bytes.len()) {
            self.cuts.push(self.bytes.len());
        }
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(super) fn all(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Seven bits a byte, the lowest first.
    pub(super) fn varint(&mut self, mut number: u64) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }
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
}

/// Numbers as a least one and multiples of a step: first the lowest bytes of all multiples, then the next ones. What is
/// frequent among the higher bytes is found by what packs the file, and what is random takes no more than its bits.
pub(super) fn put_list(out: &mut Put, numbers: &[u64]) {
    let Some(scale) = Scale::of(numbers) else { return };
    out.byte(scale.planes);
    out.varint(scale.least);
    if scale.planes == 0 {
        return;
    }
    out.varint(scale.step);
    let scaled: Vec<u64> = numbers.iter().map(|n| (n - scale.least) / scale.step).collect();
    for plane in 0..scale.planes {
        out.cut();
        out.bytes.extend(scaled.iter().map(|n| (n >> (8 * plane)) as u8));
    }
    out.cut();
}

struct Scale {
    least: u64,
    step: u64,
    planes: u8,
}

impl Scale {
    fn of(numbers: &[u64]) -> Option<Scale> {
        let (least, most) = (*numbers.iter().min()?, *numbers.iter().max()?);
        let mut step = 0;
        for number in numbers {
            step = greatest_divisor(number - least, step);
            if step == 1 {
                break;
            }
        }
        let bits = 64 - ((most - least) / step.max(1)).leading_zeros();
        Some(Scale { least, step, planes: bits.div_ceil(8) as u8 })
    }

    /// About how many bits the numbers take once packed.
    fn bits(&self, numbers: &[u64]) -> u64 {
        let saved = self.step.max(1).ilog2();
        let each = |n: &u64| u64::from((64 - (n - self.least).leading_zeros()).saturating_sub(saved));
        numbers.iter().map(each).sum()
    }
}

fn greatest_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// The caller bounds `count`: numbers that are all the same take no bytes.
pub(super) fn take_list(from: &mut Take, count: usize) -> Result<Vec<u64>, Fault> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let planes = usize::from(from.byte()?);
    let least = from.varint()?;
    if planes == 0 {
        return Ok(vec![least; count]);
    }
    let step = from.varint()?;
    if planes > 8 {
        return Err(damaged());
    }
    let bytes = from.bytes(count.checked_mul(planes).ok_or_else(damaged)?)?;
    let mut numbers = vec![0u64; count];
    for (at, plane) in bytes.chunks_exact(count).enumerate() {
        numbers.iter_mut().zip(plane).for_each(|(n, byte)| *n |= u64::from(*byte) << (8 * at));
    }
    for n in &mut numbers {
        *n = n.checked_mul(step).and_then(|n| n.checked_add(least)).ok_or_else(damaged)?;
    }
    Ok(numbers)
}

const PLAIN: u8 = 0;
const DIFFERENCES: u8 = 1;

/// Numbers as they are or as differences, whichever is shorter.
pub(super) fn put_ints(out: &mut Put, numbers: &[i64]) {
    let Some(first) = numbers.first() else { return };
    let (way, list, _) = shorter(numbers);
    out.byte(way);
    if way == DIFFERENCES {
        out.varint(zigzag(*first));
    }
    put_list(out, &list);
}

/// About how many bits they take.
pub(super) fn ints_bits(numbers: &[i64]) -> u64 {
    shorter(numbers).2
}

fn shorter(numbers: &[i64]) -> (u8, Vec<u64>, u64) {
    let bits = |list: &[u64]| Scale::of(list).map_or(0, |scale| scale.bits(list));
    let plain: Vec<u64> = numbers.iter().map(|n| zigzag(*n)).collect();
    let differences: Vec<u64> = numbers.windows(2).map(|two| zigzag(two[1].wrapping_sub(two[0]))).collect();
    let (as_they_are, changed) = (bits(&plain), bits(&differences));
    if changed < as_they_are { (DIFFERENCES, differences, changed) } else { (PLAIN, plain, as_they_are) }
}

pub(super) fn take_ints(from: &mut Take, count: usize) -> Result<Vec<i64>, Fault> {
    if count == 0 {
        return Ok(Vec::new());
    }
    match from.byte()? {
        PLAIN => Ok(take_list(from, count)?.into_iter().map(unzigzag).collect()),
        DIFFERENCES => {
            let mut last = unzigzag(from.varint()?);
            let mut numbers = Vec::with_capacity(count);
            numbers.push(last);
            for difference in take_list(from, count - 1)? {
                last = last.wrapping_add(unzigzag(difference));
                numbers.push(last);
            }
            Ok(numbers)
        }
        _ => Err(damaged()),
    }
}

/// Numbers that strictly rise.
pub(super) fn put_rising(out: &mut Put, numbers: &[i64]) {
    let Some(first) = numbers.first() else { return };
    out.varint(zigzag(*first));
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
pub(super) fn put_bits(out: &mut Put, bits: impl Iterator<Item = bool>) {
    let mut bytes = Vec::new();
    for (i, bit) in bits.enumerate() {
        if i % 8 == 0 {
            bytes.push(0);
        }
        if let Some(last) = bytes.last_mut().filter(|_| bit) {
            *last |= 1 << (i % 8);
        }
    }
    out.cut();
    out.all(&bytes);
    out.cut();
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

    fn put<T>(numbers: &[T], with: fn(&mut Put, &[T])) -> Vec<u8> {
        let mut out = Put::default();
        with(&mut out, numbers);
        out.bytes
    }

    #[test]
    fn a_number_has_one_spelling() {
        for bytes in [&[0x80, 0][..], &[0xff; 11], &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2], &[0x80]]
        {
            assert!(Take(bytes).varint().is_err(), "{bytes:?}");
        }
    }

    #[test]
    fn random_numbers_take_their_bytes_and_no_more() {
        let hash =
            |i: u32| u64::from_le_bytes(blake3::hash(&i.to_le_bytes()).as_bytes()[..8].try_into().expect("eight"));
        let minutes: Vec<i64> = (0..4096).map(|i| 1_700_000_000 + (hash(i) % 525_600) as i64 * 60).collect();
        let mut ids: Vec<i64> = (0..4096).map(|i| (hash(i) >> 1) as i64).collect();
        ids.sort_unstable();
        let out = put(&minutes, put_ints);
        assert!(out.len() < 4096 * 3 + 20, "{}", out.len());
        assert_eq!(take_ints(&mut Take(&out), 4096), Ok(minutes));
        let out = put(&ids, put_rising);
        assert!(out.len() < 4096 * 7 + 20, "{}", out.len());
        assert_eq!(take_rising(&mut Take(&out), 4096), Ok(ids));
        assert!(put(&[7; 4096], put_ints).len() < 5, "and what is always the same takes nothing");
    }

    proptest! {
        #[test]
        fn lists_come_back(numbers in prop::collection::vec(prop_oneof![any::<u64>(), 0u64..9000, Just(u64::MAX)], 0..60), few in 0u64..64) {
            let numbers: Vec<u64> = numbers.iter().map(|n| n >> few).collect();
            let out = put(&numbers, put_list);
            let mut from = Take(&out);
            prop_assert_eq!(take_list(&mut from, numbers.len()), Ok(numbers));
            prop_assert!(from.0.is_empty());
        }

        #[test]
        fn numbers_come_back(numbers in prop::collection::vec(prop_oneof![any::<i64>(), -3i64..3, Just(i64::MIN), Just(i64::MAX)], 0..60)) {
            let out = put(&numbers, put_ints);
            let mut from = Take(&out);
            prop_assert_eq!(&take_ints(&mut from, numbers.len()).expect("numbers"), &numbers);
            prop_assert!(from.0.is_empty());
            let mut rising = numbers;
            rising.sort_unstable();
            rising.dedup();
            let out = put(&rising, put_rising);
            prop_assert_eq!(take_rising(&mut Take(&out), rising.len()).expect("rising numbers"), rising);
        }
    }
}
