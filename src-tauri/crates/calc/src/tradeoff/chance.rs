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

    /// χ² with any degrees of freedom from 2 on: twice a gamma number of half of them, by G. Marsaglia and W. W. Tsang,
    /// ACM Transactions on Mathematical Software 26 (2000) 363-372.
    pub(crate) fn chi2(&mut self, freedom: f64) -> f64 {
        let d = freedom / 2.0 - 1.0 / 3.0;
        let c = 1.0 / libm::sqrt(9.0 * d);
        loop {
            let x = self.normal();
            let v = (1.0 + c * x) * (1.0 + c * x) * (1.0 + c * x);
            // 1 − u is never 0, so that its logarithm is a number
            if v > 0.0 && libm::log(1.0 - self.unit()) < 0.5 * x * x + d * (1.0 - v + libm::log(v)) {
                return 2.0 * d * v;
            }
        }
    }

    /// A gamma number of any shape above 0, scale 1; below 1 by the power of a uniform number, as the same authors say.
    pub(crate) fn gamma(&mut self, shape: f64) -> f64 {
        if shape >= 1.0 {
            return self.chi2(2.0 * shape) / 2.0;
        }
        let above = self.chi2(2.0 * (shape + 1.0)) / 2.0;
        above * libm::pow(1.0 - self.unit(), 1.0 / shape)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_have_their_mean_and_spread() {
        for freedom in [2.0, 5.0, 49_999.0] {
            let mut chance = Chance::new(5, 1);
            let drawn: Vec<f64> = (0..40_000).map(|_| chance.chi2(freedom)).collect();
            let mean = drawn.iter().sum::<f64>() / drawn.len() as f64;
            let variance = drawn.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / drawn.len() as f64;
            // six standard errors of the mean; the variance of χ² is twice its degrees of freedom
            assert!((mean - freedom).abs() < 6.0 * (2.0 * freedom / 40_000.0).sqrt(), "{freedom}: {mean}");
            assert!((variance / (2.0 * freedom) - 1.0).abs() < 0.1, "{freedom}: {variance}");
        }
    }
}
