//! Chance with a stream that is fixed for ever: ChaCha8 for the main flow, SplitMix64 for things that must be found
//! again from their number. Elementary functions come from `libm`, so that no platform rounds its own way.

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// A source of chance.
pub(crate) trait Chance {
    /// 64 random bits.
    fn bits(&mut self) -> u64;

    /// A number in 0..1 with 53 bits.
    fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 * (1.0 / (1u64 << 53) as f64)
    }

    /// An integer in 0..n; 0 when n is 0. The bias of the multiplication is below n / 2^32.
    fn below(&mut self, n: u32) -> u32 {
        (((self.bits() >> 32) * u64::from(n)) >> 32) as u32
    }

    /// True with probability `p`.
    fn happens(&mut self, p: f64) -> bool {
        self.unit() < p
    }

    /// One of a list that is not empty.
    fn pick<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len() as u32) as usize]
    }

    /// Standard normal, by G. E. P. Box and M. E. Muller, 1958.
    fn normal(&mut self) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.unit()));
        radius * libm::cos(core::f64::consts::TAU * self.unit())
    }

    /// Exponential with a mean.
    fn exponential(&mut self, mean: f64) -> f64 {
        -mean * libm::log(1.0 - self.unit())
    }
}

/// The main flow.
pub(crate) struct Flow(ChaCha8Rng);

impl Flow {
    /// The stream of a seed; streams of one seed are independent, so that a change in one part of the generator leaves
    /// the others alone.
    pub(crate) fn new(seed: u64, stream: u64) -> Flow {
        let mut key = [0u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..].copy_from_slice(b"keheng sample courier 01");
        let mut generator = ChaCha8Rng::from_seed(key);
        generator.set_stream(stream);
        Flow(generator)
    }
}

impl Chance for Flow {
    fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }
}

/// SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, 2014): cheap to begin anew for each recipient.
pub(crate) struct Spring(u64);

impl Spring {
    /// The same numbers for the same three.
    pub(crate) fn of(seed: u64, first: u64, second: u64) -> Spring {
        let mut mix = Spring(seed ^ 0x6b65_6865_6e67);
        let a = mix.bits() ^ first;
        let b = Spring(a).bits() ^ second;
        Spring(Spring(b).bits())
    }
}

impl Chance for Spring {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_streams() {
        assert_eq!(Spring(1_234_567).bits(), 6_457_827_717_110_365_317, "published test vector of SplitMix64");
        assert_ne!(Flow::new(7, 1).bits(), Flow::new(7, 2).bits(), "streams differ");
        assert_ne!(Flow::new(7, 1).bits(), Flow::new(8, 1).bits(), "seeds differ");
        assert_eq!(Flow::new(7, 1).bits(), Flow::new(7, 1).bits(), "and each is repeated");
    }

    #[test]
    fn moments() {
        let mut flow = Flow::new(1, 1);
        let n = 40_000;
        let mean = |f: &mut dyn FnMut() -> f64| (0..n).map(|_| f()).sum::<f64>() / f64::from(n);
        assert!((mean(&mut || flow.unit()) - 0.5).abs() < 0.01, "uniform");
        assert!(mean(&mut || flow.normal()).abs() < 0.03, "normal is centred");
        assert!((mean(&mut || flow.normal().powi(2)) - 1.0).abs() < 0.05, "normal has variance 1");
        assert!((mean(&mut || flow.exponential(3.0)) - 3.0).abs() < 0.1, "exponential");
        assert_eq!(flow.below(0), 0, "an empty range does not panic");
        assert!((0..n).all(|_| flow.below(7) < 7));
    }
}
