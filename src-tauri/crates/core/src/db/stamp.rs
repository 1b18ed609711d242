//! Stamps: a hybrid logical clock per transaction and an epoch per program run.
//!
//! The epoch is drawn at the first write of each run and never stored as "this device's counter": a restored backup or
//! a copied folder simply goes on with a new epoch, so no (epoch, sequence) pair is ever used twice.

/// A hybrid logical clock value: 48 bits of milliseconds, 16 bits of counter.
///
/// Source: S. Kulkarni et al., "Logical Physical Clocks", 2014.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hlc(pub i64);

impl Hlc {
    /// The next value after `self` at wall time `now_ms`: never smaller, even when the wall clock went back.
    pub fn next(self, now_ms: i64) -> Hlc {
        let wall = now_ms.clamp(0, (1 << 47) - 1) << 16;
        Hlc(wall.max(self.0 + 1))
    }

    /// The milliseconds part.
    pub fn ms(self) -> i64 {
        self.0 >> 16
    }
}

/// A random positive 63-bit integer from the operating system.
pub fn random_id() -> i64 {
    let mut bytes = [0u8; 8];
    // Without randomness no identity can be given out safely; the operating system always has some after boot.
    while getrandom::fill(&mut bytes).is_err() {}
    positive(i64::from_le_bytes(bytes))
}

/// A positive 62-bit id from content: the same on every machine. Bit 61 marks "from a hash".
pub fn content_id(kind: &str, content: &str) -> i64 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(kind.as_bytes());
    hasher.update(&[0]);
    hasher.update(content.as_bytes());
    let mut bytes = [0u8; 8];
    bytes.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    (i64::from_le_bytes(bytes) & ((1 << 61) - 1)) | (1 << 61)
}

fn positive(raw: i64) -> i64 {
    (raw & i64::MAX).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_clock_never_goes_back(walls in prop::collection::vec(-1_000_000_000_000i64..4_000_000_000_000, 1..60)) {
            let mut last = Hlc::default();
            for wall in walls {
                let next = last.next(wall);
                prop_assert!(next > last, "a stamp must rank after the one before, whatever the wall clock says");
                last = next;
            }
        }
    }

    #[test]
    fn many_stamps_in_one_millisecond_do_not_overflow_into_disorder() {
        let mut last = Hlc::default().next(1_700_000_000_000);
        for _ in 0..200_000 {
            let next = last.next(1_700_000_000_000);
            assert!(next > last, "65,536 transactions a millisecond spill into the next millisecond");
            last = next;
        }
    }
}
