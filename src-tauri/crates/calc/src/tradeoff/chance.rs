//! Chance from a seed: ChaCha8, so that the same seed gives the same interval on every system.

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// A stream of random numbers.
pub(crate) struct Chance(ChaCha8Rng);

impl Chance {
    /// The stream of a seed; streams of one seed are independent.
    pub(crate) fn new(seed: u64, stream: u64) -> Chance {
        let mut key = [0u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..].copy_from_slice(b"keheng trade-off fit  01");
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream(stream);
        Chance(generator)
    }

    /// A number in 0..1 with 53 bits.
    pub(crate) fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// An integer in 0..n, n > 0 and far below 2^32.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (((self.0.next_u64() >> 32) * n as u64) >> 32) as usize
    }

    /// Standard normal, by G. E. P. Box and M. E. Muller, 1958.
    pub(crate) fn normal(&mut self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.unit()));
        radius * libm::cos(core::f64::consts::TAU * self.unit())
    }
}
