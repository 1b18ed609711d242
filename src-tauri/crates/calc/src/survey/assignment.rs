//! Who takes part in an experiment, and on which side: drawn from a seed, so that anybody can draw it again.

use crate::tradeoff::chance::Chance;

/// Streams of a seed that belong to blocks begin here; before it is that of the sample.
const BLOCKS: u64 = 1;

/// A simple random sample of `size` of `n`, in rising order; everybody where `size` is not below `n`.
///
/// Source: R. A. Fisher and F. Yates, *Statistical Tables*, 1938, example 12, as D. E. Knuth's algorithm P (TAOCP 3.4.2).
pub fn sample(n: usize, size: usize, seed: u64) -> Vec<usize> {
    let mut people: Vec<usize> = (0..n).collect();
    let mut chance = Chance::new(seed, 0);
    for at in 0..size.min(n) {
        let other = at + chance.below(n - at);
        people.swap(at, other);
    }
    people.truncate(size);
    people.sort_unstable();
    people
}

/// The arm, from 0, of each person: permuted blocks within strata, so that in every stratum the sizes of arms differ by one
/// at most. `strata` says to which stratum each belongs. None for fewer than two arms.
///
/// Source: M. Zelen, *The randomization and stratification of patients to clinical trials*, Journal of Chronic Diseases 27
/// (1974) 365-375.
pub fn blocks(strata: &[usize], arms: usize, seed: u64) -> Option<Vec<usize>> {
    if arms < 2 {
        return None;
    }
    let mut assigned = vec![0; strata.len()];
    for stratum in 0..strata.iter().max().map_or(0, |most| most + 1) {
        let mut chance = Chance::new(seed, BLOCKS + stratum as u64);
        let people: Vec<usize> = (0..strata.len()).filter(|at| strata[*at] == stratum).collect();
        for block in people.chunks(arms) {
            let mut order: Vec<usize> = (0..arms).collect();
            for at in 0..arms {
                let other = at + chance.below(arms - at);
                order.swap(at, other);
            }
            for (person, arm) in block.iter().zip(order) {
                assigned[*person] = arm;
            }
        }
    }
    Some(assigned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn arms_are_even_in_every_stratum(strata in prop::collection::vec(0usize..4, 1..120), arms in 2usize..6, seed in 0u64..1000) {
            let assigned = blocks(&strata, arms, seed).unwrap();
            prop_assert_eq!(&assigned, &blocks(&strata, arms, seed).unwrap(), "one seed, one list");
            for stratum in 0..4 {
                let sizes: Vec<usize> = (0..arms)
                    .map(|arm| (0..strata.len()).filter(|i| strata[*i] == stratum && assigned[*i] == arm).count())
                    .collect();
                prop_assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1, "{:?}", sizes);
            }
        }

        #[test]
        fn a_sample_names_each_at_most_once(n in 1usize..200, size in 0usize..220, seed in 0u64..1000) {
            let drawn = sample(n, size, seed);
            prop_assert_eq!(drawn.len(), size.min(n));
            prop_assert!(drawn.windows(2).all(|w| w[0] < w[1]) && drawn.iter().all(|at| *at < n));
        }
    }

    #[test]
    fn everybody_is_drawn_equally_often() {
        let mut drawn = [0u32; 10];
        (0..5_000).flat_map(|seed| sample(10, 3, seed)).for_each(|at| drawn[at] += 1);
        assert!(
            drawn.iter().all(|n| (1_350..=1_650).contains(n)),
            "1,500 expected, four standard errors are 130: {drawn:?}"
        );
        let mut first = [0u32; 3];
        (0..3_000).for_each(|seed| first[blocks(&[0; 3], 3, seed).unwrap()[0]] += 1);
        assert!(first.iter().all(|n| (890..=1_110).contains(n)), "1,000 expected: {first:?}");
        assert_eq!(blocks(&[0, 0], 1, 7), None, "one arm compares nothing");
    }
}
