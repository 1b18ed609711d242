//! Bits in a row, highest first.

/// Writes bits.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
    used: u32,
}

impl Writer {
    /// The lowest `count` bits of `value`, at most 48.
    pub fn put(&mut self, value: u64, count: u32) {
        for at in (0..count).rev() {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= ((value >> at & 1) as u8) << (7 - self.used % 8);
            }
            self.used += 1;
        }
    }

    /// A whole number in groups of 8 bits, lowest first: 1 where another group follows, then 7 bits of the number.
    pub fn put_long(&mut self, mut value: u64) {
        while value >= 128 {
            self.put(128 | value & 127, 8);
            value >>= 7;
        }
        self.put(value, 8);
    }

    /// Everything, the last byte filled with zeros.
    pub fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads what [`Writer`] wrote; none at the end.
pub struct Reader<'a> {
    bytes: &'a [u8],
    used: usize,
}

impl<'a> Reader<'a> {
    /// From the start.
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, used: 0 }
    }

    /// So many bits, at most 48.
    pub fn take(&mut self, count: u32) -> Option<u64> {
        let mut value = 0;
        for _ in 0..count {
            let byte = self.bytes.get(self.used / 8)?;
            value = value << 1 | u64::from(byte >> (7 - self.used % 8) & 1);
            self.used += 1;
        }
        Some(value)
    }

    /// A whole number in groups; none beyond 2^53, where a page would lose digits.
    pub fn take_long(&mut self) -> Option<u64> {
        let mut value: u64 = 0;
        for group in 0..8 {
            let bits = self.take(8)?;
            value |= (bits & 127) << (7 * group);
            if bits & 128 == 0 {
                return (value <= 1 << 53).then_some(value);
            }
        }
        None
    }

    /// Whether only the zeros that fill the last byte are left.
    pub fn at_end(&mut self) -> bool {
        let left = self.bytes.len() * 8 - self.used;
        left < 8 && self.take(left as u32) == Some(0)
    }
}

/// How many bits tell so many states apart.
pub fn width(states: u64) -> u32 {
    states.saturating_sub(1).checked_ilog2().map_or(0, |log| log + 1)
}
